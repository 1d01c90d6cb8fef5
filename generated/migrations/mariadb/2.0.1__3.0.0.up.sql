-- jwst 2.0.1 → 3.0.0, up. MariaDB.
-- Carries a database from jwst 2.0.1 to 3.0.0. Loses nothing: what 3.0.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('2.0.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 2.0.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 3.0.0';

CREATE TABLE IF NOT EXISTS calints_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of calints files. Calibrated exposure, one plane for each integration';
CREATE OR REPLACE VIEW nircam_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crfints_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';
CREATE OR REPLACE VIEW nircam_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS s2d_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';
CREATE OR REPLACE VIEW nirspec_s2d_tracemodel AS SELECT * FROM s2d_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_tracemodel AS SELECT * FROM s2d_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS x1dints_hdrtab (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='HDRTAB headers of x1dints files. Extracted spectra of a time series, every integration';
CREATE OR REPLACE VIEW nircam_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'MIRI';

ALTER TABLE trapsfilled_primary
    MODIFY COLUMN simple BOOL COMMENT 'Whether the file conforms to the FITS standard (retired in jwst 3.0.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 3.0.0)',
    MODIFY COLUMN extend BOOL COMMENT 'Whether there may be extensions (retired in jwst 3.0.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 3.0.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 3.0.0)',
    MODIFY COLUMN date DATETIME(6) COMMENT 'UTC date file created (retired in jwst 3.0.0)',
    MODIFY COLUMN origin TEXT COMMENT 'Organization responsible for creating file (retired in jwst 3.0.0)',
    MODIFY COLUMN timesys TEXT COMMENT 'principal time system for time-related keywords (retired in jwst 3.0.0)',
    MODIFY COLUMN timeunit TEXT COMMENT 'Default unit applicable to all time values (retired in jwst 3.0.0)',
    MODIFY COLUMN filename TEXT COMMENT 'Name of the file (retired in jwst 3.0.0)',
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version (retired in jwst 3.0.0)',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version (retired in jwst 3.0.0)',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version (retired in jwst 3.0.0)',
    MODIFY COLUMN gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version (retired in jwst 3.0.0)',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version (retired in jwst 3.0.0)',
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number (retired in jwst 3.0.0)',
    MODIFY COLUMN datamodl TEXT COMMENT 'Type of data model (retired in jwst 3.0.0)',
    MODIFY COLUMN telescop TEXT COMMENT 'Telescope used to acquire the data (retired in jwst 3.0.0)',
    MODIFY COLUMN hga_move BOOL COMMENT 'High Gain Antenna moved during data collection (retired in jwst 3.0.0)',
    MODIFY COLUMN hga_strt TEXT COMMENT 'Start time of HGA motion (retired in jwst 3.0.0)',
    MODIFY COLUMN hga_stop TEXT COMMENT 'Stop time of HGA motion (retired in jwst 3.0.0)',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN compress BOOL COMMENT 'On-board data compression was used (T/F) (retired in jwst 3.0.0)',
    MODIFY COLUMN asnpool TEXT COMMENT 'Name of the ASN pool (retired in jwst 3.0.0)',
    MODIFY COLUMN asntable TEXT COMMENT 'Name of the ASN table (retired in jwst 3.0.0)',
    MODIFY COLUMN title TEXT COMMENT 'Proposal title (retired in jwst 3.0.0)',
    MODIFY COLUMN pi_name TEXT COMMENT 'Principal investigator name (retired in jwst 3.0.0)',
    MODIFY COLUMN category TEXT COMMENT 'Program category (retired in jwst 3.0.0)',
    MODIFY COLUMN subcat TEXT COMMENT 'Program sub-category (retired in jwst 3.0.0)',
    MODIFY COLUMN scicat TEXT COMMENT 'Science category assigned during TAC process (retired in jwst 3.0.0)',
    MODIFY COLUMN cont_id BIGINT COMMENT 'Continuation of previous program (retired in jwst 3.0.0)',
    MODIFY COLUMN date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN date_beg DATETIME(6) COMMENT 'Date-time start of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN date_end DATETIME(6) COMMENT 'Date-time end of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN obs_id TEXT COMMENT 'Programmatic observation identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN visit_id TEXT COMMENT 'Visit identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN program TEXT COMMENT 'Program number (retired in jwst 3.0.0)',
    MODIFY COLUMN observtn TEXT COMMENT 'Observation number (retired in jwst 3.0.0)',
    MODIFY COLUMN visit TEXT COMMENT 'Visit number (retired in jwst 3.0.0)',
    MODIFY COLUMN visitgrp TEXT COMMENT 'Visit group identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN seq_id TEXT COMMENT 'Parallel sequence identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN act_id TEXT COMMENT 'Activity identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN exposure TEXT COMMENT 'Exposure request number (retired in jwst 3.0.0)',
    MODIFY COLUMN bkgdtarg BOOL COMMENT 'Background target (retired in jwst 3.0.0)',
    MODIFY COLUMN template TEXT COMMENT 'Observation template used (retired in jwst 3.0.0)',
    MODIFY COLUMN obslabel TEXT COMMENT 'Proposer label for the observation (retired in jwst 3.0.0)',
    MODIFY COLUMN obsfoldr TEXT COMMENT 'Name of the APT observation folder (retired in jwst 3.0.0)',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB (retired in jwst 3.0.0)',
    MODIFY COLUMN engqlptg TEXT COMMENT 'Quality of pointing information from EngDB (retired in jwst 3.0.0)',
    MODIFY COLUMN visitype TEXT COMMENT 'Visit type (retired in jwst 3.0.0)',
    MODIFY COLUMN vststart TEXT COMMENT 'UTC visit start time (retired in jwst 3.0.0)',
    MODIFY COLUMN visitsta TEXT COMMENT 'Status of a visit (retired in jwst 3.0.0)',
    MODIFY COLUMN nexposur BIGINT COMMENT 'Total number of planned exposures in visit (retired in jwst 3.0.0)',
    MODIFY COLUMN intarget BOOL COMMENT 'At least one exposure in visit is internal (retired in jwst 3.0.0)',
    MODIFY COLUMN targoopp BOOL COMMENT 'Visit scheduled as target of opportunity (retired in jwst 3.0.0)',
    MODIFY COLUMN tsovisit BOOL COMMENT 'Time Series Observation visit indicator (retired in jwst 3.0.0)',
    MODIFY COLUMN exp_only BOOL COMMENT 'Special commanding without SI configuration (retired in jwst 3.0.0)',
    MODIFY COLUMN crowdfld BOOL COMMENT 'Are the FGSes in a crowded field? (retired in jwst 3.0.0)',
    MODIFY COLUMN targprop TEXT COMMENT 'Proposer''s name for the target (retired in jwst 3.0.0)',
    MODIFY COLUMN targname TEXT COMMENT 'Standard astronomical catalog name for target (retired in jwst 3.0.0)',
    MODIFY COLUMN targtype TEXT COMMENT 'Type of target (fixed, moving, generic) (retired in jwst 3.0.0)',
    MODIFY COLUMN targcat TEXT COMMENT 'Target category from APT (retired in jwst 3.0.0)',
    MODIFY COLUMN targdesc TEXT COMMENT 'Target description from APT (retired in jwst 3.0.0)',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty (retired in jwst 3.0.0)',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty (retired in jwst 3.0.0)',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA (retired in jwst 3.0.0)',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec (retired in jwst 3.0.0)',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT (retired in jwst 3.0.0)',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA (retired in jwst 3.0.0)',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec (retired in jwst 3.0.0)',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended) (retired in jwst 3.0.0)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data (retired in jwst 3.0.0)',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data (retired in jwst 3.0.0)',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE (retired in jwst 3.0.0)',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel (retired in jwst 3.0.0)',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used (retired in jwst 3.0.0)',
    MODIFY COLUMN fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded) (retired in jwst 3.0.0)',
    MODIFY COLUMN fwpostol TEXT COMMENT 'Filter wheel position tolerance (retired in jwst 3.0.0)',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used (retired in jwst 3.0.0)',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path? (retired in jwst 3.0.0)',
    MODIFY COLUMN pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded) (retired in jwst 3.0.0)',
    MODIFY COLUMN pwpostol TEXT COMMENT 'Pupil wheel position tolerance (retired in jwst 3.0.0)',
    MODIFY COLUMN grating TEXT COMMENT 'Name of the grating element used (retired in jwst 3.0.0)',
    MODIFY COLUMN band TEXT COMMENT 'MRS wavelength band (retired in jwst 3.0.0)',
    MODIFY COLUMN fxd_slit TEXT COMMENT 'Name of fixed slit aperture used (retired in jwst 3.0.0)',
    MODIFY COLUMN focuspos DOUBLE COMMENT 'Focus position (retired in jwst 3.0.0)',
    MODIFY COLUMN preimage TEXT COMMENT 'Pre-image ID from PPS DB (retired in jwst 3.0.0)',
    MODIFY COLUMN fpe_side TEXT COMMENT 'Active side for FPE (A or B) (retired in jwst 3.0.0)',
    MODIFY COLUMN ice_side TEXT COMMENT 'Active side for ICE (A or B) (retired in jwst 3.0.0)',
    MODIFY COLUMN cccstate TEXT COMMENT 'Contamination control cover state (retired in jwst 3.0.0)',
    MODIFY COLUMN coronmsk TEXT COMMENT 'coronagraph mask used (retired in jwst 3.0.0)',
    MODIFY COLUMN msastate TEXT COMMENT 'State of the MSA (retired in jwst 3.0.0)',
    MODIFY COLUMN msametfl TEXT COMMENT 'MSA metadata file name (retired in jwst 3.0.0)',
    MODIFY COLUMN msametid BIGINT COMMENT 'MSA metadata ID (retired in jwst 3.0.0)',
    MODIFY COLUMN msaconid BIGINT COMMENT 'MSA configuration ID (retired in jwst 3.0.0)',
    MODIFY COLUMN lamp TEXT COMMENT 'Internal lamp state (retired in jwst 3.0.0)',
    MODIFY COLUMN opmode TEXT COMMENT 'Lamp operating mode (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated (retired in jwst 3.0.0)',
    MODIFY COLUMN gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature (retired in jwst 3.0.0)',
    MODIFY COLUMN fwcpos DOUBLE COMMENT 'NIRISS filter wheel position (retired in jwst 3.0.0)',
    MODIFY COLUMN pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position (retired in jwst 3.0.0)',
    MODIFY COLUMN expcount BIGINT COMMENT 'Running count of exposures in visit (retired in jwst 3.0.0)',
    MODIFY COLUMN expripar TEXT COMMENT 'Prime or parallel exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN exp_type TEXT COMMENT 'Type of data in the exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN expsteng TEXT COMMENT 'UTC exposure start time from engineering data (retired in jwst 3.0.0)',
    MODIFY COLUMN osf_file TEXT COMMENT 'Observatory Status File name covering this exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN readpatt TEXT COMMENT 'Readout pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used (retired in jwst 3.0.0)',
    MODIFY COLUMN exsegnum BIGINT COMMENT 'Sequential segment number (retired in jwst 3.0.0)',
    MODIFY COLUMN exsegtot BIGINT COMMENT 'Total number of segments (retired in jwst 3.0.0)',
    MODIFY COLUMN noutputs BIGINT COMMENT 'Number of detector outputs used (retired in jwst 3.0.0)',
    MODIFY COLUMN nints BIGINT COMMENT 'Number of integrations in exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN intstart BIGINT COMMENT 'Starting integration number in this segment (retired in jwst 3.0.0)',
    MODIFY COLUMN intend BIGINT COMMENT 'Ending integration number in this segment (retired in jwst 3.0.0)',
    MODIFY COLUMN ngroups BIGINT COMMENT 'Number of groups in integration (retired in jwst 3.0.0)',
    MODIFY COLUMN nframes BIGINT COMMENT 'Number of frames per group (retired in jwst 3.0.0)',
    MODIFY COLUMN mirngrps BIGINT COMMENT 'MIRI flight system number of groups (retired in jwst 3.0.0)',
    MODIFY COLUMN mirnfrms BIGINT COMMENT 'MIRI flight system number of frames (retired in jwst 3.0.0)',
    MODIFY COLUMN detmode TEXT COMMENT 'Detector mode indicator (retired in jwst 3.0.0)',
    MODIFY COLUMN cmd_tsel TEXT COMMENT 'Test pattern selection (retired in jwst 3.0.0)',
    MODIFY COLUMN frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups (retired in jwst 3.0.0)',
    MODIFY COLUMN groupgap BIGINT COMMENT 'Number of frames dropped between groups (retired in jwst 3.0.0)',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration (retired in jwst 3.0.0)',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations (retired in jwst 3.0.0)',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel (retired in jwst 3.0.0)',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples (retired in jwst 3.0.0)',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames (retired in jwst 3.0.0)',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups (retired in jwst 3.0.0)',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time (retired in jwst 3.0.0)',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time (retired in jwst 3.0.0)',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time (retired in jwst 3.0.0)',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations (retired in jwst 3.0.0)',
    MODIFY COLUMN zerofram BOOL COMMENT 'Zero frame was downlinked separately (retired in jwst 3.0.0)',
    MODIFY COLUMN dataprob BOOL COMMENT 'Science telemetry indicated a problem (retired in jwst 3.0.0)',
    MODIFY COLUMN sca_num BIGINT COMMENT 'Sensor Chip Assembly number (retired in jwst 3.0.0)',
    MODIFY COLUMN datamode BIGINT COMMENT 'post-processing method used in FPAP (retired in jwst 3.0.0)',
    MODIFY COLUMN nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout (retired in jwst 3.0.0)',
    MODIFY COLUMN nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout (retired in jwst 3.0.0)',
    MODIFY COLUMN sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE (retired in jwst 3.0.0)',
    MODIFY COLUMN gainfact DOUBLE COMMENT 'Gain scale factor (retired in jwst 3.0.0)',
    MODIFY COLUMN is_imprt BOOL COMMENT 'NIRSpec imprint exposure (retired in jwst 3.0.0)',
    MODIFY COLUMN is_psf BOOL COMMENT 'exposure is PSF reference (retired in jwst 3.0.0)',
    MODIFY COLUMN selfref BOOL COMMENT 'self-referencing PSF (retired in jwst 3.0.0)',
    MODIFY COLUMN primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second (retired in jwst 3.0.0)',
    MODIFY COLUMN extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second (retired in jwst 3.0.0)',
    MODIFY COLUMN subarray TEXT COMMENT 'Subarray used (retired in jwst 3.0.0)',
    MODIFY COLUMN sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray (retired in jwst 3.0.0)',
    MODIFY COLUMN sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray (retired in jwst 3.0.0)',
    MODIFY COLUMN substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction (retired in jwst 3.0.0)',
    MODIFY COLUMN substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction (retired in jwst 3.0.0)',
    MODIFY COLUMN subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction (retired in jwst 3.0.0)',
    MODIFY COLUMN subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction (retired in jwst 3.0.0)',
    MODIFY COLUMN fastaxis BIGINT COMMENT 'Fast readout axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN slowaxis BIGINT COMMENT 'Slow readout axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1 (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position (retired in jwst 3.0.0)',
    MODIFY COLUMN mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes (retired in jwst 3.0.0)',
    MODIFY COLUMN sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns (retired in jwst 3.0.0)',
    MODIFY COLUMN sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration (retired in jwst 3.0.0)',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type (retired in jwst 3.0.0)',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing (retired in jwst 3.0.0)',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type (retired in jwst 3.0.0)',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size (retired in jwst 3.0.0)',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern (retired in jwst 3.0.0)',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type (retired in jwst 3.0.0)',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps (retired in jwst 3.0.0)',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction (retired in jwst 3.0.0)',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction (retired in jwst 3.0.0)',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start (retired in jwst 3.0.0)',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps (retired in jwst 3.0.0)',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction (retired in jwst 3.0.0)',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction (retired in jwst 3.0.0)',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start (retired in jwst 3.0.0)',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame (retired in jwst 3.0.0)',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame (retired in jwst 3.0.0)',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list (retired in jwst 3.0.0)',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list (retired in jwst 3.0.0)',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets (retired in jwst 3.0.0)',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization (retired in jwst 3.0.0)',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points (retired in jwst 3.0.0)',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel (retired in jwst 3.0.0)',
    MODIFY COLUMN dith_ra DOUBLE COMMENT 'RA of dithered pointing location (retired in jwst 3.0.0)',
    MODIFY COLUMN dith_dec DOUBLE COMMENT 'Dec of dithered pointing location (retired in jwst 3.0.0)',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used (retired in jwst 3.0.0)',
    MODIFY COLUMN pps_aper TEXT COMMENT 'original AperName supplied by PPS (retired in jwst 3.0.0)',
    MODIFY COLUMN va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA (retired in jwst 3.0.0)',
    MODIFY COLUMN va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec (retired in jwst 3.0.0)',
    MODIFY COLUMN bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start (retired in jwst 3.0.0)',
    MODIFY COLUMN bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start (retired in jwst 3.0.0)',
    MODIFY COLUMN hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1 (retired in jwst 3.0.0)',
    MODIFY COLUMN fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps (retired in jwst 3.0.0)',
    MODIFY COLUMN faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units (retired in jwst 3.0.0)',
    MODIFY COLUMN faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase (retired in jwst 3.0.0)',
    MODIFY COLUMN fa1value BIGINT COMMENT 'requested focus actuator 1 position value (retired in jwst 3.0.0)',
    MODIFY COLUMN fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2 (retired in jwst 3.0.0)',
    MODIFY COLUMN fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps (retired in jwst 3.0.0)',
    MODIFY COLUMN faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units (retired in jwst 3.0.0)',
    MODIFY COLUMN faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase (retired in jwst 3.0.0)',
    MODIFY COLUMN fa2value BIGINT COMMENT 'requested focus actuator 2 position value (retired in jwst 3.0.0)',
    MODIFY COLUMN fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3 (retired in jwst 3.0.0)',
    MODIFY COLUMN fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps (retired in jwst 3.0.0)',
    MODIFY COLUMN faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units (retired in jwst 3.0.0)',
    MODIFY COLUMN faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase (retired in jwst 3.0.0)',
    MODIFY COLUMN fa3value BIGINT COMMENT 'requested focus actuator 3 position value (retired in jwst 3.0.0)',
    MODIFY COLUMN rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value (retired in jwst 3.0.0)',
    MODIFY COLUMN fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars (retired in jwst 3.0.0)',
    MODIFY COLUMN gsstrttm TEXT COMMENT 'UTC time when guide star activity started (retired in jwst 3.0.0)',
    MODIFY COLUMN gsendtim TEXT COMMENT 'UTC time when guide star activity completed (retired in jwst 3.0.0)',
    MODIFY COLUMN gdstarid TEXT COMMENT 'guide star identifier (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_ra DOUBLE COMMENT 'guide star right ascension (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_dec DOUBLE COMMENT 'guide star declination (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_udec DOUBLE COMMENT 'guide star declination uncertainty (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science (retired in jwst 3.0.0)',
    MODIFY COLUMN pcs_mode TEXT COMMENT 'Pointing Control System mode (retired in jwst 3.0.0)',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended (retired in jwst 3.0.0)',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start (retired in jwst 3.0.0)',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end (retired in jwst 3.0.0)',
    MODIFY COLUMN fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition (retired in jwst 3.0.0)',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate (retired in jwst 3.0.0)',
    MODIFY COLUMN gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate (retired in jwst 3.0.0)',
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E) (retired in jwst 3.0.0)',
    MODIFY COLUMN v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis (retired in jwst 3.0.0)',
    MODIFY COLUMN vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3 (retired in jwst 3.0.0)',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file (retired in jwst 3.0.0)',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file (retired in jwst 3.0.0)',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status (retired in jwst 3.0.0)',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame) (retired in jwst 3.0.0)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame) (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion (retired in jwst 3.0.0)',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax (retired in jwst 3.0.0)',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used (retired in jwst 3.0.0)',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files (retired in jwst 3.0.0)',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_bkg TEXT COMMENT 'Background reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_fore TEXT COMMENT 'Nirspec FORE Model reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_fringe TEXT COMMENT 'Fringe reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_gain TEXT COMMENT 'Gain reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_ifufor TEXT COMMENT 'ifufore reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_ifupos TEXT COMMENT 'ifupost reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_ifusli TEXT COMMENT 'ifuslicer reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_ipc TEXT COMMENT 'IPC reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_lastfr TEXT COMMENT 'Last Frame reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_linear TEXT COMMENT 'Linearity reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_mask TEXT COMMENT 'Mask reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_msa TEXT COMMENT 'Nirspec MSA Model reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_nrm TEXT COMMENT 'Non-Redundant mask reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_pthlos TEXT COMMENT 'Pathloss reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_persat TEXT COMMENT 'Persistence saturation reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_photom TEXT COMMENT 'Photometric reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_psfmas TEXT COMMENT 'PSF mask reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_readno TEXT COMMENT 'Read noise reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_refpix TEXT COMMENT 'Reference pixels reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_region TEXT COMMENT 'Regions reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_resamp TEXT COMMENT 'Resample parameters reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_resol TEXT COMMENT 'MRS resolution reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_reset TEXT COMMENT 'Reset reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_rscd TEXT COMMENT 'RSCD reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_satura TEXT COMMENT 'Saturation reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_spprof TEXT COMMENT 'Spectral profile reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_sptrac TEXT COMMENT 'Spectral trace reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_spcwcs TEXT COMMENT 'Spectral distortion reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name (retired in jwst 3.0.0)',
    MODIFY COLUMN s_trcmod TEXT COMMENT 'Adaptive Trace Model (retired in jwst 3.0.0)',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment (retired in jwst 3.0.0)',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis (retired in jwst 3.0.0)',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization (retired in jwst 3.0.0)',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System (retired in jwst 3.0.0)',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System (retired in jwst 3.0.0)',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_bpxslf TEXT COMMENT 'Bad Pixel Self-Calibration (retired in jwst 3.0.0)',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration (retired in jwst 3.0.0)',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise (retired in jwst 3.0.0)',
    MODIFY COLUMN s_comb1d TEXT COMMENT '1-D Spectral Combination (retired in jwst 3.0.0)',
    MODIFY COLUMN s_ifucub TEXT COMMENT 'IFU Cube Creation (retired in jwst 3.0.0)',
    MODIFY COLUMN s_dark TEXT COMMENT 'Dark Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_dqinit TEXT COMMENT 'Data Quality Initialization (retired in jwst 3.0.0)',
    MODIFY COLUMN s_miremi TEXT COMMENT 'MIRI EMI Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_telemi TEXT COMMENT 'Telescope Emission Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_errini TEXT COMMENT 'Error Initialization (retired in jwst 3.0.0)',
    MODIFY COLUMN s_extr1d TEXT COMMENT '1-D Spectral Extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_extr2d TEXT COMMENT '2-D Spectral Extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_frstfr TEXT COMMENT 'First Frame Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_flat TEXT COMMENT 'Flat Field Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_fringe TEXT COMMENT 'Fringe Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_ganscl TEXT COMMENT 'Gain Scale Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_grpscl TEXT COMMENT 'Group Scale Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_guicds TEXT COMMENT 'Guide Mode CDS Computation (retired in jwst 3.0.0)',
    MODIFY COLUMN s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_ipc TEXT COMMENT 'Interpixel Capacitance Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_jump TEXT COMMENT 'Jump Detection (retired in jwst 3.0.0)',
    MODIFY COLUMN s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_lastfr TEXT COMMENT 'Last Frame Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_linear TEXT COMMENT 'Linearity Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_msbsub TEXT COMMENT 'Master Background Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging (retired in jwst 3.0.0)',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection (retired in jwst 3.0.0)',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration (retired in jwst 3.0.0)',
    MODIFY COLUMN s_pctfrm TEXT COMMENT 'Picture Frame Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement (retired in jwst 3.0.0)',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting (retired in jwst 3.0.0)',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling (retired in jwst 3.0.0)',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_reset TEXT COMMENT 'Reset Anomaly Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_rscd TEXT COMMENT 'RSCD Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_satura TEXT COMMENT 'Saturation Checking (retired in jwst 3.0.0)',
    MODIFY COLUMN s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_srccat TEXT COMMENT 'Source Photometry and Morphology (retired in jwst 3.0.0)',
    MODIFY COLUMN s_spleak TEXT COMMENT 'MRS spectral leak (retired in jwst 3.0.0)',
    MODIFY COLUMN s_srctyp TEXT COMMENT 'Source Type Determination (retired in jwst 3.0.0)',
    MODIFY COLUMN s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking (retired in jwst 3.0.0)',
    MODIFY COLUMN s_stray TEXT COMMENT 'Straylight Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_superb TEXT COMMENT 'Superbias Subtraction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_tacntr TEXT COMMENT 'Target Acquisition Centering (retired in jwst 3.0.0)',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry (retired in jwst 3.0.0)',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources (retired in jwst 3.0.0)',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination (retired in jwst 3.0.0)',
    MODIFY COLUMN s_contam TEXT COMMENT 'WFSS Contamination Correction (retired in jwst 3.0.0)',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve (retired in jwst 3.0.0)',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename (retired in jwst 3.0.0)',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename (retired in jwst 3.0.0)',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename (retired in jwst 3.0.0)',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename (retired in jwst 3.0.0)',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product (retired in jwst 3.0.0)',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input (retired in jwst 3.0.0)',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking (retired in jwst 3.0.0)',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale (retired in jwst 3.0.0)',
    MODIFY COLUMN int1skip BIGINT COMMENT 'Number of groups skipped in int 1 (retired in jwst 3.0.0)',
    MODIFY COLUMN int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher (retired in jwst 3.0.0)',
    MODIFY COLUMN int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept (retired in jwst 3.0.0)',
    MODIFY COLUMN int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept (retired in jwst 3.0.0)',
    MODIFY COLUMN int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat. (retired in jwst 3.0.0)',
    MODIFY COLUMN int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat. (retired in jwst 3.0.0)',
    MODIFY COLUMN sosswdth DOUBLE COMMENT 'Aperture width used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN sossdltx DOUBLE COMMENT 'X-shift used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN sossdlty DOUBLE COMMENT 'Y-shift used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN sossrotn DOUBLE COMMENT 'Rotation angle used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN oversamp DOUBLE COMMENT 'Oversampling used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN threshld DOUBLE COMMENT 'Threshold used in extraction (retired in jwst 3.0.0)',
    MODIFY COLUMN bkgmeth TEXT COMMENT 'Background computation method (retired in jwst 3.0.0)',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level (retired in jwst 3.0.0)',
    MODIFY COLUMN bkgsub BOOL COMMENT 'Has background been subtracted from data? (retired in jwst 3.0.0)',
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used (retired in jwst 3.0.0)',
    MODIFY COLUMN bkgd_scl DOUBLE COMMENT 'Background scale factor (retired in jwst 3.0.0)';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 3.0.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 3.0.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 3.0.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 3.0.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 3.0.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 3.0.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 3.0.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 3.0.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 3.0.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 3.0.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 3.0.0)',
    MODIFY COLUMN srctype TEXT COMMENT 'Source type used for calibration (retired in jwst 3.0.0)',
    MODIFY COLUMN mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN mjd_end DOUBLE COMMENT '[d] exposure end time in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD (retired in jwst 3.0.0)',
    MODIFY COLUMN xposure DOUBLE COMMENT '[s] Effective exposure time (retired in jwst 3.0.0)',
    MODIFY COLUMN telapse DOUBLE COMMENT '[s] Total elapsed exposure time (retired in jwst 3.0.0)',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000) (retired in jwst 3.0.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 3.0.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG (retired in jwst 3.0.0)',
    MODIFY COLUMN pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used (retired in jwst 3.0.0)',
    MODIFY COLUMN va_scale DOUBLE COMMENT 'Velocity aberration scale factor (retired in jwst 3.0.0)',
    MODIFY COLUMN radesys TEXT COMMENT 'Name of the coordinate reference frame (retired in jwst 3.0.0)',
    MODIFY COLUMN ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis (retired in jwst 3.0.0)',
    MODIFY COLUMN dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis (retired in jwst 3.0.0)',
    MODIFY COLUMN pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis (retired in jwst 3.0.0)',
    MODIFY COLUMN wcsaxes BIGINT COMMENT 'number of World Coordinate System axes (retired in jwst 3.0.0)',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type (retired in jwst 3.0.0)',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type (retired in jwst 3.0.0)',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type (retired in jwst 3.0.0)',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units (retired in jwst 3.0.0)',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units (retired in jwst 3.0.0)',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units (retired in jwst 3.0.0)',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element (retired in jwst 3.0.0)',
    MODIFY COLUMN ps3_0 TEXT COMMENT 'Coordinate table extension name (retired in jwst 3.0.0)',
    MODIFY COLUMN ps3_1 TEXT COMMENT 'Coordinate table column name (retired in jwst 3.0.0)',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint (retired in jwst 3.0.0)',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range (retired in jwst 3.0.0)',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range (retired in jwst 3.0.0)',
    MODIFY COLUMN dispaxis BIGINT COMMENT 'Dispersion direction (retired in jwst 3.0.0)',
    MODIFY COLUMN sporder BIGINT COMMENT 'Spectral order number (retired in jwst 3.0.0)',
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3 (retired in jwst 3.0.0)',
    MODIFY COLUMN v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis (retired in jwst 3.0.0)',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN dec_ref DOUBLE COMMENT '[deg] Declination of the reference point (retired in jwst 3.0.0)',
    MODIFY COLUMN roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E) (retired in jwst 3.0.0)',
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity (retired in jwst 3.0.0)',
    MODIFY COLUMN specsys TEXT COMMENT 'Spectral reference frame (retired in jwst 3.0.0)',
    MODIFY COLUMN xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame (retired in jwst 3.0.0)',
    MODIFY COLUMN yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame (retired in jwst 3.0.0)',
    MODIFY COLUMN mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point (retired in jwst 3.0.0)',
    MODIFY COLUMN mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point (retired in jwst 3.0.0)',
    MODIFY COLUMN mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures (retired in jwst 3.0.0)',
    MODIFY COLUMN mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures (retired in jwst 3.0.0)',
    MODIFY COLUMN a_order BIGINT COMMENT 'Degree of forward SIP polynomial (retired in jwst 3.0.0)',
    MODIFY COLUMN b_order BIGINT COMMENT 'Degree of forward SIP polynomial (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial (retired in jwst 3.0.0)',
    MODIFY COLUMN a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)',
    MODIFY COLUMN bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';

ALTER TABLE trapsfilled_asdf
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 3.0.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 3.0.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 3.0.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 3.0.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 3.0.0)',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table (retired in jwst 3.0.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 3.0.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 3.0.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 3.0.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 3.0.0)';

CREATE OR REPLACE VIEW nircam_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'NIRISS';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE uncal_cheby
    ADD COLUMN IF NOT EXISTS ttype26 TEXT COMMENT 'Name of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tform26 TEXT COMMENT 'Format of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tunit26 TEXT COMMENT 'Unit of column 26 of the table';
CREATE OR REPLACE VIEW nircam_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE ramp_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE dark_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE rate_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE rateints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE fitopt_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE bsub_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE bsubints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE calints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE crf_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE crfints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE i2d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE s2d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE s3d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE x1d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE x1dints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE c1d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE psfstack_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE psfalign_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE psfsub_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE ami_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW niriss_ami_oi_oi_q4 AS SELECT * FROM ami_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE psf_ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_oi_q4 AS SELECT * FROM psf_ami_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE amimulti_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW niriss_amimulti_oi_oi_q4 AS SELECT * FROM amimulti_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE amilg_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE aminorm_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW niriss_aminorm_oi_oi_q4 AS SELECT * FROM aminorm_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE segm_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE image_cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT COMMENT 'Nirspec chromaticity correction reference file name';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration Software Repository Version',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering DB quality indicator',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path: T/F',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to 1st integration',
    MODIFY COLUMN apername TEXT COMMENT 'S&OC PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'UTC time when the guider function started',
    MODIFY COLUMN gf_end TEXT COMMENT 'UTC time when the guider function ended',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal x coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'SIRS refpix reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'MRS Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'NIRSpec bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed constant background level';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE uncal_cheby SET
    ttype26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE26"') COLLATE utf8mb4_nopad_bin ELSE ttype26 END,
    tform26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM26"') COLLATE utf8mb4_nopad_bin ELSE tform26 END,
    tunit26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT26"') COLLATE utf8mb4_nopad_bin ELSE tunit26 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING' THEN '$."TTYPE26"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING' THEN '$."TFORM26"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING' THEN '$."TUNIT26"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_oi_q4 SET
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_oi_q4 SET
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_oi_q4 SET
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_oi_q4 SET
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    r_chrcor = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_CHRCOR"') COLLATE utf8mb4_nopad_bin ELSE r_chrcor END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_CHRCOR"')) = 'STRING'));
START TRANSACTION;
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'fwposoff', 'fwpostol', 'pupil', 'pilin', 'pwposoff', 'pwpostol', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'hybridff', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'sub_shrt', 'sub_long', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'mstr_rd1', 'mstr_sk1', 'mstr_rd2', 'mstr_sk2', 'mstr_rpt', 'mstr_ilv', 'sstr_stp', 'sstr_nst', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'fgs_aper', 'gsidl_x', 'gsidl_y', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_bkg', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_sirskl', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_nrm', 'r_ote', 'r_pstsos', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'int1skip', 'int2skip', 'int1ugp1', 'int2ugp1', 'int1bors', 'int2bors', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg', 'bkgd_scl') AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('v2_ref', 'v3_ref', 'roll_ref', 'v3i_yang', 'vparity') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank', 'srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz', 'pa_aper', 'va_scale', 'radesys', 'ra_v1', 'dec_v1', 'pa_v3', 'wcsaxes', 'crpix1', 'crpix2', 'crpix3', 'crval1', 'crval2', 'crval3', 'ctype1', 'ctype2', 'ctype3', 'cunit1', 'cunit2', 'cunit3', 'cdelt1', 'cdelt2', 'cdelt3', 'pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2', 'ps3_0', 'ps3_1', 's_region', 'wavstart', 'wavend', 'dispaxis', 'sporder', 'ra_ref', 'dec_ref', 'velosys', 'specsys', 'xref_sci', 'yref_sci', 'mt_ra', 'mt_dec', 'mt_avra', 'mt_avdec', 'a_order', 'b_order', 'ap_order', 'bp_order', 'a_0_2', 'a_0_3', 'a_0_4', 'a_0_5', 'a_0_6', 'a_1_1', 'a_1_2', 'a_1_3', 'a_1_4', 'a_1_5', 'a_2_0', 'a_2_1', 'a_2_2', 'a_2_3', 'a_2_4', 'a_3_0', 'a_3_1', 'a_3_2', 'a_3_3', 'a_4_0', 'a_4_1', 'a_4_2', 'a_5_0', 'a_5_1', 'a_6_0', 'b_0_2', 'b_0_3', 'b_0_4', 'b_0_5', 'b_0_6', 'b_1_1', 'b_1_2', 'b_1_3', 'b_1_4', 'b_1_5', 'b_2_0', 'b_2_1', 'b_2_2', 'b_2_3', 'b_2_4', 'b_3_0', 'b_3_1', 'b_3_2', 'b_3_3', 'b_4_0', 'b_4_1', 'b_4_2', 'b_5_0', 'b_5_1', 'b_6_0', 'ap_0_2', 'ap_0_3', 'ap_0_4', 'ap_0_5', 'ap_0_6', 'ap_1_1', 'ap_1_2', 'ap_1_3', 'ap_1_4', 'ap_1_5', 'ap_2_0', 'ap_2_1', 'ap_2_2', 'ap_2_3', 'ap_2_4', 'ap_3_0', 'ap_3_1', 'ap_3_2', 'ap_3_3', 'ap_4_0', 'ap_4_1', 'ap_4_2', 'ap_5_0', 'ap_5_1', 'ap_6_0', 'bp_0_2', 'bp_0_3', 'bp_0_4', 'bp_0_5', 'bp_0_6', 'bp_1_1', 'bp_1_2', 'bp_1_3', 'bp_1_4', 'bp_1_5', 'bp_2_0', 'bp_2_1', 'bp_2_2', 'bp_2_3', 'bp_2_4', 'bp_3_0', 'bp_3_1', 'bp_3_2', 'bp_3_3', 'bp_4_0', 'bp_4_1', 'bp_4_2', 'bp_5_0', 'bp_5_1', 'bp_6_0') AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('tfields') AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration Software Repository Version'
WHERE column_name IN ('cal_vcs') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering DB quality indicator'
WHERE column_name IN ('eng_qual') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path: T/F'
WHERE column_name IN ('pilin') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to 1st integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC PRD science aperture used'
WHERE column_name IN ('apername') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function started'
WHERE column_name IN ('gf_start') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function ended'
WHERE column_name IN ('gf_end') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal x coordinate'
WHERE column_name IN ('gsidl_x') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SIRS refpix reference file name'
WHERE column_name IN ('r_sirskl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Fringe Frequency reference file name'
WHERE column_name IN ('r_frifrq') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bpxslf', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow correction', enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed constant background level'
WHERE column_name IN ('bkglevel') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spatial footprint of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = '["POINT", "UNIFORM"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('x1dints_hdrtab', 'xtension', 'XTENSION', 'HDRTAB', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'bitpix', 'BITPIX', 'HDRTAB', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis', 'NAXIS', 'HDRTAB', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis1', 'NAXIS1', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis2', 'NAXIS2', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'pcount', 'PCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'gcount', 'GCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'tfields', 'TFIELDS', 'HDRTAB', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extname', 'EXTNAME', 'HDRTAB', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extver', 'EXTVER', 'HDRTAB', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'checksum', 'CHECKSUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'datasum', 'DATASUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('uncal_cheby', 'ttype26', 'TTYPE26', 'CHEBY', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tform26', 'TFORM26', 'CHEBY', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tunit26', 'TUNIT26', 'CHEBY', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ramp_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('dark_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rate_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rateints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('fitopt_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsubints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('calints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crf_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crfints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('i2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s3d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1dints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('c1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfstack_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfalign_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amilg_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('wfscmb_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('segm_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('image_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '3.0.0', since, 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

