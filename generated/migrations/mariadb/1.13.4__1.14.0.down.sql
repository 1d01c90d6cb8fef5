-- jwst 1.13.4 → 1.14.0, down. MariaDB.
-- Takes a database back from jwst 1.14.0 to 1.13.4. What only 1.14.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.14.0', '1.14.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.14.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.14.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.14.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.13.4';

ALTER TABLE ami_primary
    MODIFY COLUMN simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN extend BOOL COMMENT 'Whether there may be extensions',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN date DATETIME(6) COMMENT 'UTC date file created',
    MODIFY COLUMN origin TEXT COMMENT 'Organization responsible for creating file',
    MODIFY COLUMN timesys TEXT COMMENT 'principal time system for time-related keywords',
    MODIFY COLUMN timeunit TEXT COMMENT 'Default unit applicable to all time values',
    MODIFY COLUMN filename TEXT COMMENT 'Name of the file',
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version',
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN datamodl TEXT COMMENT 'Type of data model',
    MODIFY COLUMN telescop TEXT COMMENT 'Telescope used to acquire the data',
    MODIFY COLUMN hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    MODIFY COLUMN hga_strt TEXT COMMENT 'Start time of HGA motion',
    MODIFY COLUMN hga_stop TEXT COMMENT 'Stop time of HGA motion',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN compress BOOL COMMENT 'On-board data compression was used (T/F)',
    MODIFY COLUMN asnpool TEXT COMMENT 'Name of the ASN pool',
    MODIFY COLUMN asntable TEXT COMMENT 'Name of the ASN table',
    MODIFY COLUMN title TEXT COMMENT 'Proposal title',
    MODIFY COLUMN pi_name TEXT COMMENT 'Principal investigator name',
    MODIFY COLUMN category TEXT COMMENT 'Program category',
    MODIFY COLUMN subcat TEXT COMMENT 'Program sub-category',
    MODIFY COLUMN scicat TEXT COMMENT 'Science category assigned during TAC process',
    MODIFY COLUMN cont_id BIGINT COMMENT 'Continuation of previous program',
    MODIFY COLUMN date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    MODIFY COLUMN time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    MODIFY COLUMN date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    MODIFY COLUMN date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    MODIFY COLUMN obs_id TEXT COMMENT 'Programmatic observation identifier',
    MODIFY COLUMN visit_id TEXT COMMENT 'Visit identifier',
    MODIFY COLUMN program TEXT COMMENT 'Program number',
    MODIFY COLUMN observtn TEXT COMMENT 'Observation number',
    MODIFY COLUMN visit TEXT COMMENT 'Visit number',
    MODIFY COLUMN visitgrp TEXT COMMENT 'Visit group identifier',
    MODIFY COLUMN seq_id TEXT COMMENT 'Parallel sequence identifier',
    MODIFY COLUMN act_id TEXT COMMENT 'Activity identifier',
    MODIFY COLUMN exposure TEXT COMMENT 'Exposure request number',
    MODIFY COLUMN bkgdtarg BOOL COMMENT 'Background target',
    MODIFY COLUMN template TEXT COMMENT 'Observation template used',
    MODIFY COLUMN obslabel TEXT COMMENT 'Proposer label for the observation',
    MODIFY COLUMN obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    MODIFY COLUMN visitype TEXT COMMENT 'Visit type',
    MODIFY COLUMN vststart TEXT COMMENT 'UTC visit start time',
    MODIFY COLUMN visitsta TEXT COMMENT 'Status of a visit',
    MODIFY COLUMN nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    MODIFY COLUMN intarget BOOL COMMENT 'At least one exposure in visit is internal',
    MODIFY COLUMN targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    MODIFY COLUMN tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    MODIFY COLUMN exp_only BOOL COMMENT 'Special commanding without SI configuration',
    MODIFY COLUMN crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    MODIFY COLUMN targprop TEXT COMMENT 'Proposer''s name for the target',
    MODIFY COLUMN targname TEXT COMMENT 'Standard astronomical catalog name for target',
    MODIFY COLUMN targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    MODIFY COLUMN targcat TEXT COMMENT 'Target category from APT',
    MODIFY COLUMN targdesc TEXT COMMENT 'Target description from APT',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN grating TEXT COMMENT 'Name of the grating element used',
    MODIFY COLUMN band TEXT COMMENT 'MRS wavelength band',
    MODIFY COLUMN fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    MODIFY COLUMN focuspos DOUBLE COMMENT 'Focus position',
    MODIFY COLUMN preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    MODIFY COLUMN fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    MODIFY COLUMN ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    MODIFY COLUMN cccstate TEXT COMMENT 'Contamination control cover state',
    MODIFY COLUMN coronmsk TEXT COMMENT 'coronagraph mask used',
    MODIFY COLUMN msastate TEXT COMMENT 'State of the MSA',
    MODIFY COLUMN msametfl TEXT COMMENT 'MSA metadata file name',
    MODIFY COLUMN msametid BIGINT COMMENT 'MSA metadata ID',
    MODIFY COLUMN msaconid BIGINT COMMENT 'MSA configuration ID',
    MODIFY COLUMN lamp TEXT COMMENT 'Internal lamp state',
    MODIFY COLUMN opmode TEXT COMMENT 'Lamp operating mode',
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    MODIFY COLUMN fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    MODIFY COLUMN pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    MODIFY COLUMN expcount BIGINT COMMENT 'Running count of exposures in visit',
    MODIFY COLUMN expripar TEXT COMMENT 'Prime or parallel exposure',
    MODIFY COLUMN exp_type TEXT COMMENT 'Type of data in the exposure',
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    MODIFY COLUMN osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    MODIFY COLUMN readpatt TEXT COMMENT 'Readout pattern',
    MODIFY COLUMN exsegnum BIGINT COMMENT 'Sequential segment number',
    MODIFY COLUMN exsegtot BIGINT COMMENT 'Total number of segments',
    MODIFY COLUMN noutputs BIGINT COMMENT 'Number of detector outputs used',
    MODIFY COLUMN nints BIGINT COMMENT 'Number of integrations in exposure',
    MODIFY COLUMN intstart BIGINT COMMENT 'Starting integration number in this segment',
    MODIFY COLUMN intend BIGINT COMMENT 'Ending integration number in this segment',
    MODIFY COLUMN ngroups BIGINT COMMENT 'Number of groups in integration',
    MODIFY COLUMN nframes BIGINT COMMENT 'Number of frames per group',
    MODIFY COLUMN mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    MODIFY COLUMN mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    MODIFY COLUMN detmode TEXT COMMENT 'Detector mode indicator',
    MODIFY COLUMN cmd_tsel TEXT COMMENT 'Test pattern selection',
    MODIFY COLUMN frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    MODIFY COLUMN groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    MODIFY COLUMN dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    MODIFY COLUMN sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    MODIFY COLUMN datamode BIGINT COMMENT 'post-processing method used in FPAP',
    MODIFY COLUMN nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    MODIFY COLUMN nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    MODIFY COLUMN sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    MODIFY COLUMN gainfact DOUBLE COMMENT 'Gain scale factor',
    MODIFY COLUMN is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    MODIFY COLUMN is_psf BOOL COMMENT 'exposure is PSF reference',
    MODIFY COLUMN selfref BOOL COMMENT 'self-referencing PSF',
    MODIFY COLUMN primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    MODIFY COLUMN extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    MODIFY COLUMN subarray TEXT COMMENT 'Subarray used',
    MODIFY COLUMN substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    MODIFY COLUMN substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    MODIFY COLUMN subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    MODIFY COLUMN subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    MODIFY COLUMN fastaxis BIGINT COMMENT 'Fast readout axis direction',
    MODIFY COLUMN slowaxis BIGINT COMMENT 'Slow readout axis direction',
    MODIFY COLUMN detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    MODIFY COLUMN detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    MODIFY COLUMN detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    MODIFY COLUMN detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    MODIFY COLUMN dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    MODIFY COLUMN va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    MODIFY COLUMN va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    MODIFY COLUMN bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    MODIFY COLUMN bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    MODIFY COLUMN bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    MODIFY COLUMN bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    MODIFY COLUMN helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    MODIFY COLUMN hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    MODIFY COLUMN hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    MODIFY COLUMN hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    MODIFY COLUMN fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    MODIFY COLUMN fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    MODIFY COLUMN faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    MODIFY COLUMN faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    MODIFY COLUMN fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    MODIFY COLUMN fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    MODIFY COLUMN fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    MODIFY COLUMN faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    MODIFY COLUMN faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    MODIFY COLUMN fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    MODIFY COLUMN fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    MODIFY COLUMN fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    MODIFY COLUMN faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    MODIFY COLUMN faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    MODIFY COLUMN fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    MODIFY COLUMN rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    MODIFY COLUMN fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    MODIFY COLUMN gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    MODIFY COLUMN gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    MODIFY COLUMN gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    MODIFY COLUMN gdstarid TEXT COMMENT 'guide star identifier',
    MODIFY COLUMN gs_ra DOUBLE COMMENT 'guide star right ascension',
    MODIFY COLUMN gs_dec DOUBLE COMMENT 'guide star declination',
    MODIFY COLUMN gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    MODIFY COLUMN gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    MODIFY COLUMN gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    MODIFY COLUMN gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    MODIFY COLUMN gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    MODIFY COLUMN pcs_mode TEXT COMMENT 'Pointing Control System mode',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name',
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    MODIFY COLUMN r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    MODIFY COLUMN r_fringe TEXT COMMENT 'Fringe reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN r_gain TEXT COMMENT 'Gain reference file name',
    MODIFY COLUMN r_ifufor TEXT COMMENT 'ifufore reference file name',
    MODIFY COLUMN r_ifupos TEXT COMMENT 'ifupost reference file name',
    MODIFY COLUMN r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    MODIFY COLUMN r_ipc TEXT COMMENT 'IPC reference file name',
    MODIFY COLUMN r_lastfr TEXT COMMENT 'Last Frame reference file name',
    MODIFY COLUMN r_linear TEXT COMMENT 'Linearity reference file name',
    MODIFY COLUMN r_mask TEXT COMMENT 'Mask reference file name',
    MODIFY COLUMN r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    MODIFY COLUMN r_pthlos TEXT COMMENT 'Pathloss reference file name',
    MODIFY COLUMN r_persat TEXT COMMENT 'Persistence saturation reference file name',
    MODIFY COLUMN r_photom TEXT COMMENT 'Photometric reference file name',
    MODIFY COLUMN r_psfmas TEXT COMMENT 'PSF mask reference file name',
    MODIFY COLUMN r_readno TEXT COMMENT 'Read noise reference file name',
    MODIFY COLUMN r_refpix TEXT COMMENT 'Reference pixels reference file name',
    MODIFY COLUMN r_region TEXT COMMENT 'Regions reference file name',
    MODIFY COLUMN r_resamp TEXT COMMENT 'Resample parameters reference file name',
    MODIFY COLUMN r_resol TEXT COMMENT 'MRS resolution reference file name',
    MODIFY COLUMN r_reset TEXT COMMENT 'Reset reference file name',
    MODIFY COLUMN r_rscd TEXT COMMENT 'RSCD reference file name',
    MODIFY COLUMN r_satura TEXT COMMENT 'Saturation reference file name',
    MODIFY COLUMN r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    MODIFY COLUMN r_spprof TEXT COMMENT 'Spectral profile reference file name',
    MODIFY COLUMN r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    MODIFY COLUMN r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration',
    MODIFY COLUMN s_comb1d TEXT COMMENT '1-D Spectral Combination',
    MODIFY COLUMN s_ifucub TEXT COMMENT 'IFU Cube Creation',
    MODIFY COLUMN s_dark TEXT COMMENT 'Dark Subtraction',
    MODIFY COLUMN s_dqinit TEXT COMMENT 'Data Quality Initialization',
    MODIFY COLUMN s_miremi TEXT COMMENT 'MIRI EMI Correction',
    MODIFY COLUMN s_telemi TEXT COMMENT 'Telescope Emission Correction',
    MODIFY COLUMN s_errini TEXT COMMENT 'Error Initialization',
    MODIFY COLUMN s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    MODIFY COLUMN s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    MODIFY COLUMN s_frstfr TEXT COMMENT 'First Frame Correction',
    MODIFY COLUMN s_flat TEXT COMMENT 'Flat Field Correction',
    MODIFY COLUMN s_fringe TEXT COMMENT 'Fringe Correction',
    MODIFY COLUMN s_ganscl TEXT COMMENT 'Gain Scale Correction',
    MODIFY COLUMN s_grpscl TEXT COMMENT 'Group Scale Correction',
    MODIFY COLUMN s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    MODIFY COLUMN s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    MODIFY COLUMN s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    MODIFY COLUMN s_jump TEXT COMMENT 'Jump Detection',
    MODIFY COLUMN s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    MODIFY COLUMN s_lastfr TEXT COMMENT 'Last Frame Correction',
    MODIFY COLUMN s_linear TEXT COMMENT 'Linearity Correction',
    MODIFY COLUMN s_msbsub TEXT COMMENT 'Master Background Subtraction',
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    MODIFY COLUMN s_reset TEXT COMMENT 'Reset Anomaly Correction',
    MODIFY COLUMN s_rscd TEXT COMMENT 'RSCD Correction',
    MODIFY COLUMN s_satura TEXT COMMENT 'Saturation Checking',
    MODIFY COLUMN s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    MODIFY COLUMN s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    MODIFY COLUMN s_spleak TEXT COMMENT 'MRS spectral leak',
    MODIFY COLUMN s_srctyp TEXT COMMENT 'Source Type Determination',
    MODIFY COLUMN s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    MODIFY COLUMN s_stray TEXT COMMENT 'Straylight Correction',
    MODIFY COLUMN s_superb TEXT COMMENT 'Superbias Subtraction',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    MODIFY COLUMN sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    MODIFY COLUMN tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    MODIFY COLUMN sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    MODIFY COLUMN sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    MODIFY COLUMN sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    MODIFY COLUMN oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    MODIFY COLUMN threshld DOUBLE COMMENT 'Threshold used in extraction',
    MODIFY COLUMN bkgmeth TEXT COMMENT 'Background computation method',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    MODIFY COLUMN bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used';

ALTER TABLE ami_sci
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN srctype TEXT COMMENT 'Source type used for calibration',
    MODIFY COLUMN mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    MODIFY COLUMN mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    MODIFY COLUMN tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    MODIFY COLUMN tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    MODIFY COLUMN xposure DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE ami_fit
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_resid
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_closure_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_closure_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_fringe_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_fringe_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_pupil_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_solns
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE ami_asdf
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_primary
    MODIFY COLUMN simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN extend BOOL COMMENT 'Whether there may be extensions',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN date DATETIME(6) COMMENT 'UTC date file created',
    MODIFY COLUMN origin TEXT COMMENT 'Organization responsible for creating file',
    MODIFY COLUMN timesys TEXT COMMENT 'principal time system for time-related keywords',
    MODIFY COLUMN timeunit TEXT COMMENT 'Default unit applicable to all time values',
    MODIFY COLUMN filename TEXT COMMENT 'Name of the file',
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version',
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN datamodl TEXT COMMENT 'Type of data model',
    MODIFY COLUMN telescop TEXT COMMENT 'Telescope used to acquire the data',
    MODIFY COLUMN hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    MODIFY COLUMN hga_strt TEXT COMMENT 'Start time of HGA motion',
    MODIFY COLUMN hga_stop TEXT COMMENT 'Stop time of HGA motion',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN compress BOOL COMMENT 'On-board data compression was used (T/F)',
    MODIFY COLUMN asnpool TEXT COMMENT 'Name of the ASN pool',
    MODIFY COLUMN asntable TEXT COMMENT 'Name of the ASN table',
    MODIFY COLUMN title TEXT COMMENT 'Proposal title',
    MODIFY COLUMN pi_name TEXT COMMENT 'Principal investigator name',
    MODIFY COLUMN category TEXT COMMENT 'Program category',
    MODIFY COLUMN subcat TEXT COMMENT 'Program sub-category',
    MODIFY COLUMN scicat TEXT COMMENT 'Science category assigned during TAC process',
    MODIFY COLUMN cont_id BIGINT COMMENT 'Continuation of previous program',
    MODIFY COLUMN date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    MODIFY COLUMN time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    MODIFY COLUMN date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    MODIFY COLUMN date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    MODIFY COLUMN obs_id TEXT COMMENT 'Programmatic observation identifier',
    MODIFY COLUMN visit_id TEXT COMMENT 'Visit identifier',
    MODIFY COLUMN program TEXT COMMENT 'Program number',
    MODIFY COLUMN observtn TEXT COMMENT 'Observation number',
    MODIFY COLUMN visit TEXT COMMENT 'Visit number',
    MODIFY COLUMN visitgrp TEXT COMMENT 'Visit group identifier',
    MODIFY COLUMN seq_id TEXT COMMENT 'Parallel sequence identifier',
    MODIFY COLUMN act_id TEXT COMMENT 'Activity identifier',
    MODIFY COLUMN exposure TEXT COMMENT 'Exposure request number',
    MODIFY COLUMN bkgdtarg BOOL COMMENT 'Background target',
    MODIFY COLUMN template TEXT COMMENT 'Observation template used',
    MODIFY COLUMN obslabel TEXT COMMENT 'Proposer label for the observation',
    MODIFY COLUMN obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    MODIFY COLUMN visitype TEXT COMMENT 'Visit type',
    MODIFY COLUMN vststart TEXT COMMENT 'UTC visit start time',
    MODIFY COLUMN visitsta TEXT COMMENT 'Status of a visit',
    MODIFY COLUMN nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    MODIFY COLUMN intarget BOOL COMMENT 'At least one exposure in visit is internal',
    MODIFY COLUMN targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    MODIFY COLUMN tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    MODIFY COLUMN exp_only BOOL COMMENT 'Special commanding without SI configuration',
    MODIFY COLUMN crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    MODIFY COLUMN targprop TEXT COMMENT 'Proposer''s name for the target',
    MODIFY COLUMN targname TEXT COMMENT 'Standard astronomical catalog name for target',
    MODIFY COLUMN targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    MODIFY COLUMN targcat TEXT COMMENT 'Target category from APT',
    MODIFY COLUMN targdesc TEXT COMMENT 'Target description from APT',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN grating TEXT COMMENT 'Name of the grating element used',
    MODIFY COLUMN band TEXT COMMENT 'MRS wavelength band',
    MODIFY COLUMN fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    MODIFY COLUMN focuspos DOUBLE COMMENT 'Focus position',
    MODIFY COLUMN preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    MODIFY COLUMN fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    MODIFY COLUMN ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    MODIFY COLUMN cccstate TEXT COMMENT 'Contamination control cover state',
    MODIFY COLUMN coronmsk TEXT COMMENT 'coronagraph mask used',
    MODIFY COLUMN msastate TEXT COMMENT 'State of the MSA',
    MODIFY COLUMN msametfl TEXT COMMENT 'MSA metadata file name',
    MODIFY COLUMN msametid BIGINT COMMENT 'MSA metadata ID',
    MODIFY COLUMN msaconid BIGINT COMMENT 'MSA configuration ID',
    MODIFY COLUMN lamp TEXT COMMENT 'Internal lamp state',
    MODIFY COLUMN opmode TEXT COMMENT 'Lamp operating mode',
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    MODIFY COLUMN fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    MODIFY COLUMN pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    MODIFY COLUMN expcount BIGINT COMMENT 'Running count of exposures in visit',
    MODIFY COLUMN expripar TEXT COMMENT 'Prime or parallel exposure',
    MODIFY COLUMN exp_type TEXT COMMENT 'Type of data in the exposure',
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    MODIFY COLUMN osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    MODIFY COLUMN readpatt TEXT COMMENT 'Readout pattern',
    MODIFY COLUMN exsegnum BIGINT COMMENT 'Sequential segment number',
    MODIFY COLUMN exsegtot BIGINT COMMENT 'Total number of segments',
    MODIFY COLUMN noutputs BIGINT COMMENT 'Number of detector outputs used',
    MODIFY COLUMN nints BIGINT COMMENT 'Number of integrations in exposure',
    MODIFY COLUMN intstart BIGINT COMMENT 'Starting integration number in this segment',
    MODIFY COLUMN intend BIGINT COMMENT 'Ending integration number in this segment',
    MODIFY COLUMN ngroups BIGINT COMMENT 'Number of groups in integration',
    MODIFY COLUMN nframes BIGINT COMMENT 'Number of frames per group',
    MODIFY COLUMN mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    MODIFY COLUMN mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    MODIFY COLUMN detmode TEXT COMMENT 'Detector mode indicator',
    MODIFY COLUMN cmd_tsel TEXT COMMENT 'Test pattern selection',
    MODIFY COLUMN frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    MODIFY COLUMN groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    MODIFY COLUMN dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    MODIFY COLUMN sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    MODIFY COLUMN datamode BIGINT COMMENT 'post-processing method used in FPAP',
    MODIFY COLUMN nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    MODIFY COLUMN nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    MODIFY COLUMN sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    MODIFY COLUMN gainfact DOUBLE COMMENT 'Gain scale factor',
    MODIFY COLUMN is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    MODIFY COLUMN is_psf BOOL COMMENT 'exposure is PSF reference',
    MODIFY COLUMN selfref BOOL COMMENT 'self-referencing PSF',
    MODIFY COLUMN primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    MODIFY COLUMN extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    MODIFY COLUMN subarray TEXT COMMENT 'Subarray used',
    MODIFY COLUMN substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    MODIFY COLUMN substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    MODIFY COLUMN subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    MODIFY COLUMN subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    MODIFY COLUMN fastaxis BIGINT COMMENT 'Fast readout axis direction',
    MODIFY COLUMN slowaxis BIGINT COMMENT 'Slow readout axis direction',
    MODIFY COLUMN detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    MODIFY COLUMN detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    MODIFY COLUMN detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    MODIFY COLUMN detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    MODIFY COLUMN dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    MODIFY COLUMN va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    MODIFY COLUMN va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    MODIFY COLUMN bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    MODIFY COLUMN bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    MODIFY COLUMN bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    MODIFY COLUMN bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    MODIFY COLUMN helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    MODIFY COLUMN hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    MODIFY COLUMN hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    MODIFY COLUMN hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    MODIFY COLUMN fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    MODIFY COLUMN fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    MODIFY COLUMN faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    MODIFY COLUMN faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    MODIFY COLUMN fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    MODIFY COLUMN fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    MODIFY COLUMN fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    MODIFY COLUMN faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    MODIFY COLUMN faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    MODIFY COLUMN fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    MODIFY COLUMN fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    MODIFY COLUMN fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    MODIFY COLUMN faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    MODIFY COLUMN faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    MODIFY COLUMN fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    MODIFY COLUMN rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    MODIFY COLUMN fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    MODIFY COLUMN gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    MODIFY COLUMN gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    MODIFY COLUMN gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    MODIFY COLUMN gdstarid TEXT COMMENT 'guide star identifier',
    MODIFY COLUMN gs_ra DOUBLE COMMENT 'guide star right ascension',
    MODIFY COLUMN gs_dec DOUBLE COMMENT 'guide star declination',
    MODIFY COLUMN gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    MODIFY COLUMN gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    MODIFY COLUMN gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    MODIFY COLUMN gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    MODIFY COLUMN gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    MODIFY COLUMN pcs_mode TEXT COMMENT 'Pointing Control System mode',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name',
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    MODIFY COLUMN r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    MODIFY COLUMN r_fringe TEXT COMMENT 'Fringe reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN r_gain TEXT COMMENT 'Gain reference file name',
    MODIFY COLUMN r_ifufor TEXT COMMENT 'ifufore reference file name',
    MODIFY COLUMN r_ifupos TEXT COMMENT 'ifupost reference file name',
    MODIFY COLUMN r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    MODIFY COLUMN r_ipc TEXT COMMENT 'IPC reference file name',
    MODIFY COLUMN r_lastfr TEXT COMMENT 'Last Frame reference file name',
    MODIFY COLUMN r_linear TEXT COMMENT 'Linearity reference file name',
    MODIFY COLUMN r_mask TEXT COMMENT 'Mask reference file name',
    MODIFY COLUMN r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    MODIFY COLUMN r_pthlos TEXT COMMENT 'Pathloss reference file name',
    MODIFY COLUMN r_persat TEXT COMMENT 'Persistence saturation reference file name',
    MODIFY COLUMN r_photom TEXT COMMENT 'Photometric reference file name',
    MODIFY COLUMN r_psfmas TEXT COMMENT 'PSF mask reference file name',
    MODIFY COLUMN r_readno TEXT COMMENT 'Read noise reference file name',
    MODIFY COLUMN r_refpix TEXT COMMENT 'Reference pixels reference file name',
    MODIFY COLUMN r_region TEXT COMMENT 'Regions reference file name',
    MODIFY COLUMN r_resamp TEXT COMMENT 'Resample parameters reference file name',
    MODIFY COLUMN r_resol TEXT COMMENT 'MRS resolution reference file name',
    MODIFY COLUMN r_reset TEXT COMMENT 'Reset reference file name',
    MODIFY COLUMN r_rscd TEXT COMMENT 'RSCD reference file name',
    MODIFY COLUMN r_satura TEXT COMMENT 'Saturation reference file name',
    MODIFY COLUMN r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    MODIFY COLUMN r_spprof TEXT COMMENT 'Spectral profile reference file name',
    MODIFY COLUMN r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    MODIFY COLUMN r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration',
    MODIFY COLUMN s_comb1d TEXT COMMENT '1-D Spectral Combination',
    MODIFY COLUMN s_ifucub TEXT COMMENT 'IFU Cube Creation',
    MODIFY COLUMN s_dark TEXT COMMENT 'Dark Subtraction',
    MODIFY COLUMN s_dqinit TEXT COMMENT 'Data Quality Initialization',
    MODIFY COLUMN s_miremi TEXT COMMENT 'MIRI EMI Correction',
    MODIFY COLUMN s_telemi TEXT COMMENT 'Telescope Emission Correction',
    MODIFY COLUMN s_errini TEXT COMMENT 'Error Initialization',
    MODIFY COLUMN s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    MODIFY COLUMN s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    MODIFY COLUMN s_frstfr TEXT COMMENT 'First Frame Correction',
    MODIFY COLUMN s_flat TEXT COMMENT 'Flat Field Correction',
    MODIFY COLUMN s_fringe TEXT COMMENT 'Fringe Correction',
    MODIFY COLUMN s_ganscl TEXT COMMENT 'Gain Scale Correction',
    MODIFY COLUMN s_grpscl TEXT COMMENT 'Group Scale Correction',
    MODIFY COLUMN s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    MODIFY COLUMN s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    MODIFY COLUMN s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    MODIFY COLUMN s_jump TEXT COMMENT 'Jump Detection',
    MODIFY COLUMN s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    MODIFY COLUMN s_lastfr TEXT COMMENT 'Last Frame Correction',
    MODIFY COLUMN s_linear TEXT COMMENT 'Linearity Correction',
    MODIFY COLUMN s_msbsub TEXT COMMENT 'Master Background Subtraction',
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    MODIFY COLUMN s_reset TEXT COMMENT 'Reset Anomaly Correction',
    MODIFY COLUMN s_rscd TEXT COMMENT 'RSCD Correction',
    MODIFY COLUMN s_satura TEXT COMMENT 'Saturation Checking',
    MODIFY COLUMN s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    MODIFY COLUMN s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    MODIFY COLUMN s_spleak TEXT COMMENT 'MRS spectral leak',
    MODIFY COLUMN s_srctyp TEXT COMMENT 'Source Type Determination',
    MODIFY COLUMN s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    MODIFY COLUMN s_stray TEXT COMMENT 'Straylight Correction',
    MODIFY COLUMN s_superb TEXT COMMENT 'Superbias Subtraction',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    MODIFY COLUMN sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    MODIFY COLUMN tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    MODIFY COLUMN sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    MODIFY COLUMN sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    MODIFY COLUMN sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    MODIFY COLUMN oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    MODIFY COLUMN threshld DOUBLE COMMENT 'Threshold used in extraction',
    MODIFY COLUMN bkgmeth TEXT COMMENT 'Background computation method',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    MODIFY COLUMN bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used';

ALTER TABLE amiavg_sci
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN srctype TEXT COMMENT 'Source type used for calibration',
    MODIFY COLUMN mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    MODIFY COLUMN mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    MODIFY COLUMN tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    MODIFY COLUMN tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    MODIFY COLUMN xposure DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE amiavg_fit
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_resid
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_closure_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_closure_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_fringe_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_fringe_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_pupil_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_solns
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_hdrtab
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE amiavg_asdf
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN extend BOOL COMMENT 'Whether there may be extensions',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN date DATETIME(6) COMMENT 'UTC date file created',
    MODIFY COLUMN origin TEXT COMMENT 'Organization responsible for creating file',
    MODIFY COLUMN timesys TEXT COMMENT 'principal time system for time-related keywords',
    MODIFY COLUMN timeunit TEXT COMMENT 'Default unit applicable to all time values',
    MODIFY COLUMN filename TEXT COMMENT 'Name of the file',
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version',
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN datamodl TEXT COMMENT 'Type of data model',
    MODIFY COLUMN telescop TEXT COMMENT 'Telescope used to acquire the data',
    MODIFY COLUMN hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    MODIFY COLUMN hga_strt TEXT COMMENT 'Start time of HGA motion',
    MODIFY COLUMN hga_stop TEXT COMMENT 'Stop time of HGA motion',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN compress BOOL COMMENT 'On-board data compression was used (T/F)',
    MODIFY COLUMN asnpool TEXT COMMENT 'Name of the ASN pool',
    MODIFY COLUMN asntable TEXT COMMENT 'Name of the ASN table',
    MODIFY COLUMN title TEXT COMMENT 'Proposal title',
    MODIFY COLUMN pi_name TEXT COMMENT 'Principal investigator name',
    MODIFY COLUMN category TEXT COMMENT 'Program category',
    MODIFY COLUMN subcat TEXT COMMENT 'Program sub-category',
    MODIFY COLUMN scicat TEXT COMMENT 'Science category assigned during TAC process',
    MODIFY COLUMN cont_id BIGINT COMMENT 'Continuation of previous program',
    MODIFY COLUMN date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    MODIFY COLUMN time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    MODIFY COLUMN date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    MODIFY COLUMN date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    MODIFY COLUMN obs_id TEXT COMMENT 'Programmatic observation identifier',
    MODIFY COLUMN visit_id TEXT COMMENT 'Visit identifier',
    MODIFY COLUMN program TEXT COMMENT 'Program number',
    MODIFY COLUMN observtn TEXT COMMENT 'Observation number',
    MODIFY COLUMN visit TEXT COMMENT 'Visit number',
    MODIFY COLUMN visitgrp TEXT COMMENT 'Visit group identifier',
    MODIFY COLUMN seq_id TEXT COMMENT 'Parallel sequence identifier',
    MODIFY COLUMN act_id TEXT COMMENT 'Activity identifier',
    MODIFY COLUMN exposure TEXT COMMENT 'Exposure request number',
    MODIFY COLUMN bkgdtarg BOOL COMMENT 'Background target',
    MODIFY COLUMN template TEXT COMMENT 'Observation template used',
    MODIFY COLUMN obslabel TEXT COMMENT 'Proposer label for the observation',
    MODIFY COLUMN obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    MODIFY COLUMN visitype TEXT COMMENT 'Visit type',
    MODIFY COLUMN vststart TEXT COMMENT 'UTC visit start time',
    MODIFY COLUMN visitsta TEXT COMMENT 'Status of a visit',
    MODIFY COLUMN nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    MODIFY COLUMN intarget BOOL COMMENT 'At least one exposure in visit is internal',
    MODIFY COLUMN targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    MODIFY COLUMN tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    MODIFY COLUMN exp_only BOOL COMMENT 'Special commanding without SI configuration',
    MODIFY COLUMN crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    MODIFY COLUMN targprop TEXT COMMENT 'Proposer''s name for the target',
    MODIFY COLUMN targname TEXT COMMENT 'Standard astronomical catalog name for target',
    MODIFY COLUMN targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    MODIFY COLUMN targcat TEXT COMMENT 'Target category from APT',
    MODIFY COLUMN targdesc TEXT COMMENT 'Target description from APT',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN grating TEXT COMMENT 'Name of the grating element used',
    MODIFY COLUMN band TEXT COMMENT 'MRS wavelength band',
    MODIFY COLUMN fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    MODIFY COLUMN focuspos DOUBLE COMMENT 'Focus position',
    MODIFY COLUMN preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    MODIFY COLUMN fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    MODIFY COLUMN ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    MODIFY COLUMN cccstate TEXT COMMENT 'Contamination control cover state',
    MODIFY COLUMN coronmsk TEXT COMMENT 'coronagraph mask used',
    MODIFY COLUMN msastate TEXT COMMENT 'State of the MSA',
    MODIFY COLUMN msametfl TEXT COMMENT 'MSA metadata file name',
    MODIFY COLUMN msametid BIGINT COMMENT 'MSA metadata ID',
    MODIFY COLUMN msaconid BIGINT COMMENT 'MSA configuration ID',
    MODIFY COLUMN lamp TEXT COMMENT 'Internal lamp state',
    MODIFY COLUMN opmode TEXT COMMENT 'Lamp operating mode',
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    MODIFY COLUMN fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    MODIFY COLUMN pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    MODIFY COLUMN expcount BIGINT COMMENT 'Running count of exposures in visit',
    MODIFY COLUMN expripar TEXT COMMENT 'Prime or parallel exposure',
    MODIFY COLUMN exp_type TEXT COMMENT 'Type of data in the exposure',
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    MODIFY COLUMN osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    MODIFY COLUMN readpatt TEXT COMMENT 'Readout pattern',
    MODIFY COLUMN exsegnum BIGINT COMMENT 'Sequential segment number',
    MODIFY COLUMN exsegtot BIGINT COMMENT 'Total number of segments',
    MODIFY COLUMN noutputs BIGINT COMMENT 'Number of detector outputs used',
    MODIFY COLUMN nints BIGINT COMMENT 'Number of integrations in exposure',
    MODIFY COLUMN intstart BIGINT COMMENT 'Starting integration number in this segment',
    MODIFY COLUMN intend BIGINT COMMENT 'Ending integration number in this segment',
    MODIFY COLUMN ngroups BIGINT COMMENT 'Number of groups in integration',
    MODIFY COLUMN nframes BIGINT COMMENT 'Number of frames per group',
    MODIFY COLUMN mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    MODIFY COLUMN mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    MODIFY COLUMN detmode TEXT COMMENT 'Detector mode indicator',
    MODIFY COLUMN cmd_tsel TEXT COMMENT 'Test pattern selection',
    MODIFY COLUMN frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    MODIFY COLUMN groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    MODIFY COLUMN dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    MODIFY COLUMN sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    MODIFY COLUMN datamode BIGINT COMMENT 'post-processing method used in FPAP',
    MODIFY COLUMN nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    MODIFY COLUMN nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    MODIFY COLUMN sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    MODIFY COLUMN gainfact DOUBLE COMMENT 'Gain scale factor',
    MODIFY COLUMN is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    MODIFY COLUMN is_psf BOOL COMMENT 'exposure is PSF reference',
    MODIFY COLUMN selfref BOOL COMMENT 'self-referencing PSF',
    MODIFY COLUMN primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    MODIFY COLUMN extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    MODIFY COLUMN subarray TEXT COMMENT 'Subarray used',
    MODIFY COLUMN substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    MODIFY COLUMN substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    MODIFY COLUMN subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    MODIFY COLUMN subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    MODIFY COLUMN fastaxis BIGINT COMMENT 'Fast readout axis direction',
    MODIFY COLUMN slowaxis BIGINT COMMENT 'Slow readout axis direction',
    MODIFY COLUMN detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    MODIFY COLUMN detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    MODIFY COLUMN detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    MODIFY COLUMN detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    MODIFY COLUMN dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    MODIFY COLUMN va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    MODIFY COLUMN va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    MODIFY COLUMN bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    MODIFY COLUMN bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    MODIFY COLUMN bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    MODIFY COLUMN bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    MODIFY COLUMN helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    MODIFY COLUMN hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    MODIFY COLUMN hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    MODIFY COLUMN hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    MODIFY COLUMN fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    MODIFY COLUMN fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    MODIFY COLUMN faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    MODIFY COLUMN faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    MODIFY COLUMN fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    MODIFY COLUMN fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    MODIFY COLUMN fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    MODIFY COLUMN faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    MODIFY COLUMN faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    MODIFY COLUMN fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    MODIFY COLUMN fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    MODIFY COLUMN fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    MODIFY COLUMN faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    MODIFY COLUMN faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    MODIFY COLUMN fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    MODIFY COLUMN rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    MODIFY COLUMN fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    MODIFY COLUMN gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    MODIFY COLUMN gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    MODIFY COLUMN gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    MODIFY COLUMN gdstarid TEXT COMMENT 'guide star identifier',
    MODIFY COLUMN gs_ra DOUBLE COMMENT 'guide star right ascension',
    MODIFY COLUMN gs_dec DOUBLE COMMENT 'guide star declination',
    MODIFY COLUMN gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    MODIFY COLUMN gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    MODIFY COLUMN gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    MODIFY COLUMN gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    MODIFY COLUMN gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    MODIFY COLUMN pcs_mode TEXT COMMENT 'Pointing Control System mode',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name',
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    MODIFY COLUMN r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    MODIFY COLUMN r_fringe TEXT COMMENT 'Fringe reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN r_gain TEXT COMMENT 'Gain reference file name',
    MODIFY COLUMN r_ifufor TEXT COMMENT 'ifufore reference file name',
    MODIFY COLUMN r_ifupos TEXT COMMENT 'ifupost reference file name',
    MODIFY COLUMN r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    MODIFY COLUMN r_ipc TEXT COMMENT 'IPC reference file name',
    MODIFY COLUMN r_lastfr TEXT COMMENT 'Last Frame reference file name',
    MODIFY COLUMN r_linear TEXT COMMENT 'Linearity reference file name',
    MODIFY COLUMN r_mask TEXT COMMENT 'Mask reference file name',
    MODIFY COLUMN r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    MODIFY COLUMN r_pthlos TEXT COMMENT 'Pathloss reference file name',
    MODIFY COLUMN r_persat TEXT COMMENT 'Persistence saturation reference file name',
    MODIFY COLUMN r_photom TEXT COMMENT 'Photometric reference file name',
    MODIFY COLUMN r_psfmas TEXT COMMENT 'PSF mask reference file name',
    MODIFY COLUMN r_readno TEXT COMMENT 'Read noise reference file name',
    MODIFY COLUMN r_refpix TEXT COMMENT 'Reference pixels reference file name',
    MODIFY COLUMN r_region TEXT COMMENT 'Regions reference file name',
    MODIFY COLUMN r_resamp TEXT COMMENT 'Resample parameters reference file name',
    MODIFY COLUMN r_resol TEXT COMMENT 'MRS resolution reference file name',
    MODIFY COLUMN r_reset TEXT COMMENT 'Reset reference file name',
    MODIFY COLUMN r_rscd TEXT COMMENT 'RSCD reference file name',
    MODIFY COLUMN r_satura TEXT COMMENT 'Saturation reference file name',
    MODIFY COLUMN r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    MODIFY COLUMN r_spprof TEXT COMMENT 'Spectral profile reference file name',
    MODIFY COLUMN r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    MODIFY COLUMN r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration',
    MODIFY COLUMN s_comb1d TEXT COMMENT '1-D Spectral Combination',
    MODIFY COLUMN s_ifucub TEXT COMMENT 'IFU Cube Creation',
    MODIFY COLUMN s_dark TEXT COMMENT 'Dark Subtraction',
    MODIFY COLUMN s_dqinit TEXT COMMENT 'Data Quality Initialization',
    MODIFY COLUMN s_miremi TEXT COMMENT 'MIRI EMI Correction',
    MODIFY COLUMN s_telemi TEXT COMMENT 'Telescope Emission Correction',
    MODIFY COLUMN s_errini TEXT COMMENT 'Error Initialization',
    MODIFY COLUMN s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    MODIFY COLUMN s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    MODIFY COLUMN s_frstfr TEXT COMMENT 'First Frame Correction',
    MODIFY COLUMN s_flat TEXT COMMENT 'Flat Field Correction',
    MODIFY COLUMN s_fringe TEXT COMMENT 'Fringe Correction',
    MODIFY COLUMN s_ganscl TEXT COMMENT 'Gain Scale Correction',
    MODIFY COLUMN s_grpscl TEXT COMMENT 'Group Scale Correction',
    MODIFY COLUMN s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    MODIFY COLUMN s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    MODIFY COLUMN s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    MODIFY COLUMN s_jump TEXT COMMENT 'Jump Detection',
    MODIFY COLUMN s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    MODIFY COLUMN s_lastfr TEXT COMMENT 'Last Frame Correction',
    MODIFY COLUMN s_linear TEXT COMMENT 'Linearity Correction',
    MODIFY COLUMN s_msbsub TEXT COMMENT 'Master Background Subtraction',
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    MODIFY COLUMN s_reset TEXT COMMENT 'Reset Anomaly Correction',
    MODIFY COLUMN s_rscd TEXT COMMENT 'RSCD Correction',
    MODIFY COLUMN s_satura TEXT COMMENT 'Saturation Checking',
    MODIFY COLUMN s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    MODIFY COLUMN s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    MODIFY COLUMN s_spleak TEXT COMMENT 'MRS spectral leak',
    MODIFY COLUMN s_srctyp TEXT COMMENT 'Source Type Determination',
    MODIFY COLUMN s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    MODIFY COLUMN s_stray TEXT COMMENT 'Straylight Correction',
    MODIFY COLUMN s_superb TEXT COMMENT 'Superbias Subtraction',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    MODIFY COLUMN sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    MODIFY COLUMN tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    MODIFY COLUMN sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    MODIFY COLUMN sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    MODIFY COLUMN sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    MODIFY COLUMN oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    MODIFY COLUMN threshld DOUBLE COMMENT 'Threshold used in extraction',
    MODIFY COLUMN bkgmeth TEXT COMMENT 'Background computation method',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    MODIFY COLUMN bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used';

ALTER TABLE psf_amiavg_sci
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN srctype TEXT COMMENT 'Source type used for calibration',
    MODIFY COLUMN mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    MODIFY COLUMN mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    MODIFY COLUMN tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    MODIFY COLUMN tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    MODIFY COLUMN xposure DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psf_amiavg_fit
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_resid
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_closure_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_closure_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_fringe_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_fringe_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_pupil_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_solns
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_hdrtab
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE psf_amiavg_asdf
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_primary
    MODIFY COLUMN simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN extend BOOL COMMENT 'Whether there may be extensions',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN date DATETIME(6) COMMENT 'UTC date file created',
    MODIFY COLUMN origin TEXT COMMENT 'Organization responsible for creating file',
    MODIFY COLUMN timesys TEXT COMMENT 'principal time system for time-related keywords',
    MODIFY COLUMN timeunit TEXT COMMENT 'Default unit applicable to all time values',
    MODIFY COLUMN filename TEXT COMMENT 'Name of the file',
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version',
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN datamodl TEXT COMMENT 'Type of data model',
    MODIFY COLUMN telescop TEXT COMMENT 'Telescope used to acquire the data',
    MODIFY COLUMN hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    MODIFY COLUMN hga_strt TEXT COMMENT 'Start time of HGA motion',
    MODIFY COLUMN hga_stop TEXT COMMENT 'Stop time of HGA motion',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN compress BOOL COMMENT 'On-board data compression was used (T/F)',
    MODIFY COLUMN asnpool TEXT COMMENT 'Name of the ASN pool',
    MODIFY COLUMN asntable TEXT COMMENT 'Name of the ASN table',
    MODIFY COLUMN title TEXT COMMENT 'Proposal title',
    MODIFY COLUMN pi_name TEXT COMMENT 'Principal investigator name',
    MODIFY COLUMN category TEXT COMMENT 'Program category',
    MODIFY COLUMN subcat TEXT COMMENT 'Program sub-category',
    MODIFY COLUMN scicat TEXT COMMENT 'Science category assigned during TAC process',
    MODIFY COLUMN cont_id BIGINT COMMENT 'Continuation of previous program',
    MODIFY COLUMN date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    MODIFY COLUMN time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    MODIFY COLUMN date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    MODIFY COLUMN date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    MODIFY COLUMN obs_id TEXT COMMENT 'Programmatic observation identifier',
    MODIFY COLUMN visit_id TEXT COMMENT 'Visit identifier',
    MODIFY COLUMN program TEXT COMMENT 'Program number',
    MODIFY COLUMN observtn TEXT COMMENT 'Observation number',
    MODIFY COLUMN visit TEXT COMMENT 'Visit number',
    MODIFY COLUMN visitgrp TEXT COMMENT 'Visit group identifier',
    MODIFY COLUMN seq_id TEXT COMMENT 'Parallel sequence identifier',
    MODIFY COLUMN act_id TEXT COMMENT 'Activity identifier',
    MODIFY COLUMN exposure TEXT COMMENT 'Exposure request number',
    MODIFY COLUMN bkgdtarg BOOL COMMENT 'Background target',
    MODIFY COLUMN template TEXT COMMENT 'Observation template used',
    MODIFY COLUMN obslabel TEXT COMMENT 'Proposer label for the observation',
    MODIFY COLUMN obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    MODIFY COLUMN visitype TEXT COMMENT 'Visit type',
    MODIFY COLUMN vststart TEXT COMMENT 'UTC visit start time',
    MODIFY COLUMN visitsta TEXT COMMENT 'Status of a visit',
    MODIFY COLUMN nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    MODIFY COLUMN intarget BOOL COMMENT 'At least one exposure in visit is internal',
    MODIFY COLUMN targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    MODIFY COLUMN tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    MODIFY COLUMN exp_only BOOL COMMENT 'Special commanding without SI configuration',
    MODIFY COLUMN crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    MODIFY COLUMN targprop TEXT COMMENT 'Proposer''s name for the target',
    MODIFY COLUMN targname TEXT COMMENT 'Standard astronomical catalog name for target',
    MODIFY COLUMN targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    MODIFY COLUMN targcat TEXT COMMENT 'Target category from APT',
    MODIFY COLUMN targdesc TEXT COMMENT 'Target description from APT',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN grating TEXT COMMENT 'Name of the grating element used',
    MODIFY COLUMN band TEXT COMMENT 'MRS wavelength band',
    MODIFY COLUMN fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    MODIFY COLUMN focuspos DOUBLE COMMENT 'Focus position',
    MODIFY COLUMN preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    MODIFY COLUMN fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    MODIFY COLUMN ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    MODIFY COLUMN cccstate TEXT COMMENT 'Contamination control cover state',
    MODIFY COLUMN coronmsk TEXT COMMENT 'coronagraph mask used',
    MODIFY COLUMN msastate TEXT COMMENT 'State of the MSA',
    MODIFY COLUMN msametfl TEXT COMMENT 'MSA metadata file name',
    MODIFY COLUMN msametid BIGINT COMMENT 'MSA metadata ID',
    MODIFY COLUMN msaconid BIGINT COMMENT 'MSA configuration ID',
    MODIFY COLUMN lamp TEXT COMMENT 'Internal lamp state',
    MODIFY COLUMN opmode TEXT COMMENT 'Lamp operating mode',
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    MODIFY COLUMN fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    MODIFY COLUMN pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    MODIFY COLUMN expcount BIGINT COMMENT 'Running count of exposures in visit',
    MODIFY COLUMN expripar TEXT COMMENT 'Prime or parallel exposure',
    MODIFY COLUMN exp_type TEXT COMMENT 'Type of data in the exposure',
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    MODIFY COLUMN osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    MODIFY COLUMN readpatt TEXT COMMENT 'Readout pattern',
    MODIFY COLUMN exsegnum BIGINT COMMENT 'Sequential segment number',
    MODIFY COLUMN exsegtot BIGINT COMMENT 'Total number of segments',
    MODIFY COLUMN noutputs BIGINT COMMENT 'Number of detector outputs used',
    MODIFY COLUMN nints BIGINT COMMENT 'Number of integrations in exposure',
    MODIFY COLUMN intstart BIGINT COMMENT 'Starting integration number in this segment',
    MODIFY COLUMN intend BIGINT COMMENT 'Ending integration number in this segment',
    MODIFY COLUMN ngroups BIGINT COMMENT 'Number of groups in integration',
    MODIFY COLUMN nframes BIGINT COMMENT 'Number of frames per group',
    MODIFY COLUMN mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    MODIFY COLUMN mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    MODIFY COLUMN detmode TEXT COMMENT 'Detector mode indicator',
    MODIFY COLUMN cmd_tsel TEXT COMMENT 'Test pattern selection',
    MODIFY COLUMN frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    MODIFY COLUMN groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    MODIFY COLUMN dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    MODIFY COLUMN sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    MODIFY COLUMN datamode BIGINT COMMENT 'post-processing method used in FPAP',
    MODIFY COLUMN nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    MODIFY COLUMN nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    MODIFY COLUMN sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    MODIFY COLUMN gainfact DOUBLE COMMENT 'Gain scale factor',
    MODIFY COLUMN is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    MODIFY COLUMN is_psf BOOL COMMENT 'exposure is PSF reference',
    MODIFY COLUMN selfref BOOL COMMENT 'self-referencing PSF',
    MODIFY COLUMN primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    MODIFY COLUMN extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    MODIFY COLUMN subarray TEXT COMMENT 'Subarray used',
    MODIFY COLUMN substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    MODIFY COLUMN substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    MODIFY COLUMN subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    MODIFY COLUMN subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    MODIFY COLUMN fastaxis BIGINT COMMENT 'Fast readout axis direction',
    MODIFY COLUMN slowaxis BIGINT COMMENT 'Slow readout axis direction',
    MODIFY COLUMN detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    MODIFY COLUMN detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    MODIFY COLUMN detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    MODIFY COLUMN detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    MODIFY COLUMN dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    MODIFY COLUMN va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    MODIFY COLUMN va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    MODIFY COLUMN bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    MODIFY COLUMN bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    MODIFY COLUMN bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    MODIFY COLUMN bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    MODIFY COLUMN helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    MODIFY COLUMN hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    MODIFY COLUMN hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    MODIFY COLUMN hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    MODIFY COLUMN fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    MODIFY COLUMN fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    MODIFY COLUMN faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    MODIFY COLUMN faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    MODIFY COLUMN fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    MODIFY COLUMN fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    MODIFY COLUMN fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    MODIFY COLUMN faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    MODIFY COLUMN faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    MODIFY COLUMN fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    MODIFY COLUMN fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    MODIFY COLUMN fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    MODIFY COLUMN faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    MODIFY COLUMN faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    MODIFY COLUMN fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    MODIFY COLUMN rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    MODIFY COLUMN fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    MODIFY COLUMN gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    MODIFY COLUMN gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    MODIFY COLUMN gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    MODIFY COLUMN gdstarid TEXT COMMENT 'guide star identifier',
    MODIFY COLUMN gs_ra DOUBLE COMMENT 'guide star right ascension',
    MODIFY COLUMN gs_dec DOUBLE COMMENT 'guide star declination',
    MODIFY COLUMN gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    MODIFY COLUMN gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    MODIFY COLUMN gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    MODIFY COLUMN gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    MODIFY COLUMN gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    MODIFY COLUMN pcs_mode TEXT COMMENT 'Pointing Control System mode',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name',
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    MODIFY COLUMN r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    MODIFY COLUMN r_fringe TEXT COMMENT 'Fringe reference file name',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN r_gain TEXT COMMENT 'Gain reference file name',
    MODIFY COLUMN r_ifufor TEXT COMMENT 'ifufore reference file name',
    MODIFY COLUMN r_ifupos TEXT COMMENT 'ifupost reference file name',
    MODIFY COLUMN r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    MODIFY COLUMN r_ipc TEXT COMMENT 'IPC reference file name',
    MODIFY COLUMN r_lastfr TEXT COMMENT 'Last Frame reference file name',
    MODIFY COLUMN r_linear TEXT COMMENT 'Linearity reference file name',
    MODIFY COLUMN r_mask TEXT COMMENT 'Mask reference file name',
    MODIFY COLUMN r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    MODIFY COLUMN r_pthlos TEXT COMMENT 'Pathloss reference file name',
    MODIFY COLUMN r_persat TEXT COMMENT 'Persistence saturation reference file name',
    MODIFY COLUMN r_photom TEXT COMMENT 'Photometric reference file name',
    MODIFY COLUMN r_psfmas TEXT COMMENT 'PSF mask reference file name',
    MODIFY COLUMN r_readno TEXT COMMENT 'Read noise reference file name',
    MODIFY COLUMN r_refpix TEXT COMMENT 'Reference pixels reference file name',
    MODIFY COLUMN r_region TEXT COMMENT 'Regions reference file name',
    MODIFY COLUMN r_resamp TEXT COMMENT 'Resample parameters reference file name',
    MODIFY COLUMN r_resol TEXT COMMENT 'MRS resolution reference file name',
    MODIFY COLUMN r_reset TEXT COMMENT 'Reset reference file name',
    MODIFY COLUMN r_rscd TEXT COMMENT 'RSCD reference file name',
    MODIFY COLUMN r_satura TEXT COMMENT 'Saturation reference file name',
    MODIFY COLUMN r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    MODIFY COLUMN r_spprof TEXT COMMENT 'Spectral profile reference file name',
    MODIFY COLUMN r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    MODIFY COLUMN r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration',
    MODIFY COLUMN s_comb1d TEXT COMMENT '1-D Spectral Combination',
    MODIFY COLUMN s_ifucub TEXT COMMENT 'IFU Cube Creation',
    MODIFY COLUMN s_dark TEXT COMMENT 'Dark Subtraction',
    MODIFY COLUMN s_dqinit TEXT COMMENT 'Data Quality Initialization',
    MODIFY COLUMN s_miremi TEXT COMMENT 'MIRI EMI Correction',
    MODIFY COLUMN s_telemi TEXT COMMENT 'Telescope Emission Correction',
    MODIFY COLUMN s_errini TEXT COMMENT 'Error Initialization',
    MODIFY COLUMN s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    MODIFY COLUMN s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    MODIFY COLUMN s_frstfr TEXT COMMENT 'First Frame Correction',
    MODIFY COLUMN s_flat TEXT COMMENT 'Flat Field Correction',
    MODIFY COLUMN s_fringe TEXT COMMENT 'Fringe Correction',
    MODIFY COLUMN s_ganscl TEXT COMMENT 'Gain Scale Correction',
    MODIFY COLUMN s_grpscl TEXT COMMENT 'Group Scale Correction',
    MODIFY COLUMN s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    MODIFY COLUMN s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    MODIFY COLUMN s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    MODIFY COLUMN s_jump TEXT COMMENT 'Jump Detection',
    MODIFY COLUMN s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    MODIFY COLUMN s_lastfr TEXT COMMENT 'Last Frame Correction',
    MODIFY COLUMN s_linear TEXT COMMENT 'Linearity Correction',
    MODIFY COLUMN s_msbsub TEXT COMMENT 'Master Background Subtraction',
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    MODIFY COLUMN s_reset TEXT COMMENT 'Reset Anomaly Correction',
    MODIFY COLUMN s_rscd TEXT COMMENT 'RSCD Correction',
    MODIFY COLUMN s_satura TEXT COMMENT 'Saturation Checking',
    MODIFY COLUMN s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    MODIFY COLUMN s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    MODIFY COLUMN s_spleak TEXT COMMENT 'MRS spectral leak',
    MODIFY COLUMN s_srctyp TEXT COMMENT 'Source Type Determination',
    MODIFY COLUMN s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    MODIFY COLUMN s_stray TEXT COMMENT 'Straylight Correction',
    MODIFY COLUMN s_superb TEXT COMMENT 'Superbias Subtraction',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    MODIFY COLUMN sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    MODIFY COLUMN tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    MODIFY COLUMN sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    MODIFY COLUMN sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    MODIFY COLUMN sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    MODIFY COLUMN oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    MODIFY COLUMN threshld DOUBLE COMMENT 'Threshold used in extraction',
    MODIFY COLUMN bkgmeth TEXT COMMENT 'Background computation method',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    MODIFY COLUMN bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used';

ALTER TABLE aminorm_sci
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN srctype TEXT COMMENT 'Source type used for calibration',
    MODIFY COLUMN mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    MODIFY COLUMN mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    MODIFY COLUMN tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    MODIFY COLUMN tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    MODIFY COLUMN xposure DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE aminorm_fit
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_resid
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_closure_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_closure_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_fringe_amp
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_fringe_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_pupil_pha
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_solns
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN ttype1 TEXT COMMENT 'Name of column 1 of the table',
    MODIFY COLUMN tform1 TEXT COMMENT 'Format of column 1 of the table',
    MODIFY COLUMN tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_hdrtab
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE aminorm_asdf
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN tfields BIGINT COMMENT 'Number of columns of the table',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS extrxstr DOUBLE,
    ADD COLUMN IF NOT EXISTS extrxstp DOUBLE,
    ADD COLUMN IF NOT EXISTS extrystr DOUBLE,
    ADD COLUMN IF NOT EXISTS extrystp DOUBLE;
UPDATE x1d_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EXTRXSTR', extrxstr, 'EXTRXSTP', extrxstp, 'EXTRYSTR', extrystr, 'EXTRYSTP', extrystp)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), extrxstr = NULL, extrxstp = NULL, extrystr = NULL, extrystp = NULL
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS extrxstr,
    DROP COLUMN IF EXISTS extrxstp,
    DROP COLUMN IF EXISTS extrystr,
    DROP COLUMN IF EXISTS extrystp,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS extrxstr DOUBLE,
    ADD COLUMN IF NOT EXISTS extrxstp DOUBLE,
    ADD COLUMN IF NOT EXISTS extrystr DOUBLE,
    ADD COLUMN IF NOT EXISTS extrystp DOUBLE;
UPDATE x1dints_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EXTRXSTR', extrxstr, 'EXTRXSTP', extrxstp, 'EXTRYSTR', extrystr, 'EXTRYSTP', extrystp)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), extrxstr = NULL, extrxstp = NULL, extrystr = NULL, extrystp = NULL
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS extrxstr,
    DROP COLUMN IF EXISTS extrxstp,
    DROP COLUMN IF EXISTS extrystr,
    DROP COLUMN IF EXISTS extrystp,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_nrm TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_NRM', r_nrm)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_nrm = NULL
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN texptime DOUBLE COMMENT '[s] Total exposure time for product',
    DROP COLUMN IF EXISTS r_nrm,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS ramp_avdrkcur (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='AVDRKCUR headers of ramp files. Ramps after every detector correction, just before slopes are fitted';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AVDRKCUR', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ramp_avdrkcur;
DROP VIEW IF EXISTS nircam_ramp_avdrkcur;
DROP VIEW IF EXISTS nirspec_ramp_avdrkcur;
DROP VIEW IF EXISTS niriss_ramp_avdrkcur;
DROP VIEW IF EXISTS miri_ramp_avdrkcur;
DROP VIEW IF EXISTS fgs_ramp_avdrkcur;
DROP TABLE IF EXISTS ramp_avdrkcur;

CREATE TABLE IF NOT EXISTS dark_avdrkcur (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='AVDRKCUR headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AVDRKCUR', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM dark_avdrkcur;
DROP VIEW IF EXISTS nircam_dark_avdrkcur;
DROP VIEW IF EXISTS nirspec_dark_avdrkcur;
DROP VIEW IF EXISTS niriss_dark_avdrkcur;
DROP VIEW IF EXISTS miri_dark_avdrkcur;
DROP VIEW IF EXISTS fgs_dark_avdrkcur;
DROP TABLE IF EXISTS dark_avdrkcur;

CREATE TABLE IF NOT EXISTS ami_oi_primary (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    extend BOOL COMMENT 'Whether there may be extensions',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    date DATETIME(6) COMMENT 'UTC date file created',
    origin TEXT COMMENT 'Organization responsible for creating file',
    timesys TEXT COMMENT 'principal time system for time-related keywords',
    timeunit TEXT COMMENT 'Default unit applicable to all time values',
    filename TEXT COMMENT 'Name of the file',
    sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    cal_ver TEXT COMMENT 'Calibration Software Version',
    cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    datamodl TEXT COMMENT 'Type of data model',
    telescop TEXT COMMENT 'Telescope used to acquire the data',
    hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    hga_strt TEXT COMMENT 'Start time of HGA motion',
    hga_stop TEXT COMMENT 'Stop time of HGA motion',
    pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    compress BOOL COMMENT 'On-board data compression was used (T/F)',
    asnpool TEXT COMMENT 'Name of the ASN pool',
    asntable TEXT COMMENT 'Name of the ASN table',
    title TEXT COMMENT 'Proposal title',
    pi_name TEXT COMMENT 'Principal investigator name',
    category TEXT COMMENT 'Program category',
    subcat TEXT COMMENT 'Program sub-category',
    scicat TEXT COMMENT 'Science category assigned during TAC process',
    cont_id BIGINT COMMENT 'Continuation of previous program',
    date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    obs_id TEXT COMMENT 'Programmatic observation identifier',
    visit_id TEXT COMMENT 'Visit identifier',
    program TEXT COMMENT 'Program number',
    observtn TEXT COMMENT 'Observation number',
    visit TEXT COMMENT 'Visit number',
    visitgrp TEXT COMMENT 'Visit group identifier',
    seq_id TEXT COMMENT 'Parallel sequence identifier',
    act_id TEXT COMMENT 'Activity identifier',
    exposure TEXT COMMENT 'Exposure request number',
    bkgdtarg BOOL COMMENT 'Background target',
    template TEXT COMMENT 'Observation template used',
    obslabel TEXT COMMENT 'Proposer label for the observation',
    obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    visitype TEXT COMMENT 'Visit type',
    vststart TEXT COMMENT 'UTC visit start time',
    visitsta TEXT COMMENT 'Status of a visit',
    nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    intarget BOOL COMMENT 'At least one exposure in visit is internal',
    targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    exp_only BOOL COMMENT 'Special commanding without SI configuration',
    crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    targprop TEXT COMMENT 'Proposer''s name for the target',
    targname TEXT COMMENT 'Standard astronomical catalog name for target',
    targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    targcat TEXT COMMENT 'Target category from APT',
    targdesc TEXT COMMENT 'Target description from APT',
    targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    targura DOUBLE COMMENT 'Target RA uncertainty',
    targudec DOUBLE COMMENT 'Target Dec uncertainty',
    mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch',
    prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    grating TEXT COMMENT 'Name of the grating element used',
    band TEXT COMMENT 'MRS wavelength band',
    fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    focuspos DOUBLE COMMENT 'Focus position',
    preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    cccstate TEXT COMMENT 'Contamination control cover state',
    coronmsk TEXT COMMENT 'coronagraph mask used',
    msastate TEXT COMMENT 'State of the MSA',
    msametfl TEXT COMMENT 'MSA metadata file name',
    msametid BIGINT COMMENT 'MSA metadata ID',
    msaconid BIGINT COMMENT 'MSA configuration ID',
    lamp TEXT COMMENT 'Internal lamp state',
    opmode TEXT COMMENT 'Lamp operating mode',
    gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    expcount BIGINT COMMENT 'Running count of exposures in visit',
    expripar TEXT COMMENT 'Prime or parallel exposure',
    exp_type TEXT COMMENT 'Type of data in the exposure',
    expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    expend DOUBLE COMMENT '[d] exposure end time in MJD',
    expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    readpatt TEXT COMMENT 'Readout pattern',
    exsegnum BIGINT COMMENT 'Sequential segment number',
    exsegtot BIGINT COMMENT 'Total number of segments',
    noutputs BIGINT COMMENT 'Number of detector outputs used',
    nints BIGINT COMMENT 'Number of integrations in exposure',
    intstart BIGINT COMMENT 'Starting integration number in this segment',
    intend BIGINT COMMENT 'Ending integration number in this segment',
    ngroups BIGINT COMMENT 'Number of groups in integration',
    nframes BIGINT COMMENT 'Number of frames per group',
    mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    detmode TEXT COMMENT 'Detector mode indicator',
    cmd_tsel TEXT COMMENT 'Test pattern selection',
    frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    nresets BIGINT COMMENT 'Number of resets between integrations',
    zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    datamode BIGINT COMMENT 'post-processing method used in FPAP',
    nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    gainfact DOUBLE COMMENT 'Gain scale factor',
    is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    is_psf BOOL COMMENT 'exposure is PSF reference',
    selfref BOOL COMMENT 'self-referencing PSF',
    primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    subarray TEXT COMMENT 'Subarray used',
    substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    fastaxis BIGINT COMMENT 'Fast readout axis direction',
    slowaxis BIGINT COMMENT 'Slow readout axis direction',
    detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    numdsets BIGINT COMMENT 'Total number of 4-point sets',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'MRS primary channel',
    dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    apername TEXT COMMENT 'PRD science aperture used',
    pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    gdstarid TEXT COMMENT 'guide star identifier',
    gs_ra DOUBLE COMMENT 'guide star right ascension',
    gs_dec DOUBLE COMMENT 'guide star declination',
    gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    pcs_mode TEXT COMMENT 'Pointing Control System mode',
    visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'DFlat reference file name',
    r_fflat TEXT COMMENT 'FFlat reference file name',
    r_sflat TEXT COMMENT 'SFlat reference file name',
    r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    r_fringe TEXT COMMENT 'Fringe reference file name',
    r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    r_gain TEXT COMMENT 'Gain reference file name',
    r_ifufor TEXT COMMENT 'ifufore reference file name',
    r_ifupos TEXT COMMENT 'ifupost reference file name',
    r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    r_ipc TEXT COMMENT 'IPC reference file name',
    r_lastfr TEXT COMMENT 'Last Frame reference file name',
    r_linear TEXT COMMENT 'Linearity reference file name',
    r_mask TEXT COMMENT 'Mask reference file name',
    r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pthlos TEXT COMMENT 'Pathloss reference file name',
    r_persat TEXT COMMENT 'Persistence saturation reference file name',
    r_photom TEXT COMMENT 'Photometric reference file name',
    r_psfmas TEXT COMMENT 'PSF mask reference file name',
    r_readno TEXT COMMENT 'Read noise reference file name',
    r_refpix TEXT COMMENT 'Reference pixels reference file name',
    r_region TEXT COMMENT 'Regions reference file name',
    r_resamp TEXT COMMENT 'Resample parameters reference file name',
    r_resol TEXT COMMENT 'MRS resolution reference file name',
    r_reset TEXT COMMENT 'Reset reference file name',
    r_rscd TEXT COMMENT 'RSCD reference file name',
    r_satura TEXT COMMENT 'Saturation reference file name',
    r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    r_spprof TEXT COMMENT 'Spectral profile reference file name',
    r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    r_stray TEXT COMMENT 'Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_comb1d TEXT COMMENT '1-D Spectral Combination',
    s_ifucub TEXT COMMENT 'IFU Cube Creation',
    s_dark TEXT COMMENT 'Dark Subtraction',
    s_dqinit TEXT COMMENT 'Data Quality Initialization',
    s_miremi TEXT COMMENT 'MIRI EMI Correction',
    s_telemi TEXT COMMENT 'Telescope Emission Correction',
    s_errini TEXT COMMENT 'Error Initialization',
    s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    s_frstfr TEXT COMMENT 'First Frame Correction',
    s_flat TEXT COMMENT 'Flat Field Correction',
    s_fringe TEXT COMMENT 'Fringe Correction',
    s_ganscl TEXT COMMENT 'Gain Scale Correction',
    s_grpscl TEXT COMMENT 'Group Scale Correction',
    s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    s_jump TEXT COMMENT 'Jump Detection',
    s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    s_lastfr TEXT COMMENT 'Last Frame Correction',
    s_linear TEXT COMMENT 'Linearity Correction',
    s_msbsub TEXT COMMENT 'Master Background Subtraction',
    s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pxrepl TEXT COMMENT 'Pixel Replacment',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual fringe Correction',
    s_reset TEXT COMMENT 'Reset Anomaly Correction',
    s_rscd TEXT COMMENT 'RSCD Correction',
    s_satura TEXT COMMENT 'Saturation Checking',
    s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    s_spleak TEXT COMMENT 'MRS spectral leak',
    s_srctyp TEXT COMMENT 'Source Type Determination',
    s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    s_stray TEXT COMMENT 'Straylight Correction',
    s_superb TEXT COMMENT 'Superbias Subtraction',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    threshld DOUBLE COMMENT 'Threshold used in extraction',
    bkgmeth TEXT COMMENT 'Background computation method',
    bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    masterbg TEXT COMMENT 'Master background file used',
    insmode TEXT COMMENT 'Instrument mode',
    content TEXT COMMENT 'Identifier for oifits content',
    object TEXT COMMENT 'Object identifier',
    observer TEXT COMMENT 'Who acquired the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX ami_oi_primary_by_date_obs (date_obs),
    INDEX ami_oi_primary_by_date_beg (date_beg),
    INDEX ami_oi_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SIMPLE', JSON_EXTRACT(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', JSON_EXTRACT(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', REGEXP_REPLACE(DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', JSON_EXTRACT(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', REGEXP_REPLACE(TIME_FORMAT(time_obs, '%H:%i:%s.%f'), '000$', ''), 'DATE-BEG', REGEXP_REPLACE(DATE_FORMAT(date_beg, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'DATE-END', REGEXP_REPLACE(DATE_FORMAT(date_end, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', JSON_EXTRACT(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', JSON_EXTRACT(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGOOPP', JSON_EXTRACT(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TSOVISIT', JSON_EXTRACT(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'EXP_ONLY', JSON_EXTRACT(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CROWDFLD', JSON_EXTRACT(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', JSON_EXTRACT(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', JSON_EXTRACT(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'DATAPROB', JSON_EXTRACT(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', JSON_EXTRACT(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'IS_PSF', JSON_EXTRACT(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SELFREF', JSON_EXTRACT(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', JSON_EXTRACT(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_primary;
DROP VIEW IF EXISTS niriss_ami_oi_primary;
DROP TABLE IF EXISTS ami_oi_primary;

CREATE TABLE IF NOT EXISTS ami_oi_sci (
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
    srctype TEXT COMMENT 'Source type used for calibration',
    mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    xposure DOUBLE COMMENT '[s] Effective exposure time',
    telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    refframe TEXT COMMENT 'Ephemeris reference frame',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_sci;
DROP VIEW IF EXISTS niriss_ami_oi_sci;
DROP TABLE IF EXISTS ami_oi_sci;

CREATE TABLE IF NOT EXISTS ami_oi_oi_array (
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
    arrname TEXT COMMENT 'Array name',
    frame TEXT COMMENT 'Coordinate Frame',
    oi_revn BIGINT COMMENT 'Revision number',
    arrayx DOUBLE COMMENT 'Array center x (m)',
    arrayy DOUBLE COMMENT 'Array center y (m)',
    arrayz DOUBLE COMMENT 'Array center z (m)',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_ARRAY headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx, 'ARRAYY', arrayy, 'ARRAYZ', arrayz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_array;
DROP VIEW IF EXISTS niriss_ami_oi_oi_array;
DROP TABLE IF EXISTS ami_oi_oi_array;

CREATE TABLE IF NOT EXISTS ami_oi_oi_t3 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_T3 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_t3;
DROP VIEW IF EXISTS niriss_ami_oi_oi_t3;
DROP TABLE IF EXISTS ami_oi_oi_t3;

CREATE TABLE IF NOT EXISTS ami_oi_oi_target (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_TARGET headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_target;
DROP VIEW IF EXISTS niriss_ami_oi_oi_target;
DROP TABLE IF EXISTS ami_oi_oi_target;

CREATE TABLE IF NOT EXISTS ami_oi_oi_vis (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_vis;
DROP VIEW IF EXISTS niriss_ami_oi_oi_vis;
DROP TABLE IF EXISTS ami_oi_oi_vis;

CREATE TABLE IF NOT EXISTS ami_oi_oi_vis2 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS2 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_vis2;
DROP VIEW IF EXISTS niriss_ami_oi_oi_vis2;
DROP TABLE IF EXISTS ami_oi_oi_vis2;

CREATE TABLE IF NOT EXISTS ami_oi_oi_wavelength (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_WAVELENGTH headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_wavelength;
DROP VIEW IF EXISTS niriss_ami_oi_oi_wavelength;
DROP TABLE IF EXISTS ami_oi_oi_wavelength;

CREATE TABLE IF NOT EXISTS ami_oi_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_asdf;
DROP VIEW IF EXISTS niriss_ami_oi_asdf;
DROP TABLE IF EXISTS ami_oi_asdf;

CREATE TABLE IF NOT EXISTS psf_ami_oi_primary (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    extend BOOL COMMENT 'Whether there may be extensions',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    date DATETIME(6) COMMENT 'UTC date file created',
    origin TEXT COMMENT 'Organization responsible for creating file',
    timesys TEXT COMMENT 'principal time system for time-related keywords',
    timeunit TEXT COMMENT 'Default unit applicable to all time values',
    filename TEXT COMMENT 'Name of the file',
    sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    cal_ver TEXT COMMENT 'Calibration Software Version',
    cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    datamodl TEXT COMMENT 'Type of data model',
    telescop TEXT COMMENT 'Telescope used to acquire the data',
    hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    hga_strt TEXT COMMENT 'Start time of HGA motion',
    hga_stop TEXT COMMENT 'Stop time of HGA motion',
    pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    compress BOOL COMMENT 'On-board data compression was used (T/F)',
    asnpool TEXT COMMENT 'Name of the ASN pool',
    asntable TEXT COMMENT 'Name of the ASN table',
    title TEXT COMMENT 'Proposal title',
    pi_name TEXT COMMENT 'Principal investigator name',
    category TEXT COMMENT 'Program category',
    subcat TEXT COMMENT 'Program sub-category',
    scicat TEXT COMMENT 'Science category assigned during TAC process',
    cont_id BIGINT COMMENT 'Continuation of previous program',
    date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    obs_id TEXT COMMENT 'Programmatic observation identifier',
    visit_id TEXT COMMENT 'Visit identifier',
    program TEXT COMMENT 'Program number',
    observtn TEXT COMMENT 'Observation number',
    visit TEXT COMMENT 'Visit number',
    visitgrp TEXT COMMENT 'Visit group identifier',
    seq_id TEXT COMMENT 'Parallel sequence identifier',
    act_id TEXT COMMENT 'Activity identifier',
    exposure TEXT COMMENT 'Exposure request number',
    bkgdtarg BOOL COMMENT 'Background target',
    template TEXT COMMENT 'Observation template used',
    obslabel TEXT COMMENT 'Proposer label for the observation',
    obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    visitype TEXT COMMENT 'Visit type',
    vststart TEXT COMMENT 'UTC visit start time',
    visitsta TEXT COMMENT 'Status of a visit',
    nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    intarget BOOL COMMENT 'At least one exposure in visit is internal',
    targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    exp_only BOOL COMMENT 'Special commanding without SI configuration',
    crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    targprop TEXT COMMENT 'Proposer''s name for the target',
    targname TEXT COMMENT 'Standard astronomical catalog name for target',
    targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    targcat TEXT COMMENT 'Target category from APT',
    targdesc TEXT COMMENT 'Target description from APT',
    targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    targura DOUBLE COMMENT 'Target RA uncertainty',
    targudec DOUBLE COMMENT 'Target Dec uncertainty',
    mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch',
    prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    grating TEXT COMMENT 'Name of the grating element used',
    band TEXT COMMENT 'MRS wavelength band',
    fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    focuspos DOUBLE COMMENT 'Focus position',
    preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    cccstate TEXT COMMENT 'Contamination control cover state',
    coronmsk TEXT COMMENT 'coronagraph mask used',
    msastate TEXT COMMENT 'State of the MSA',
    msametfl TEXT COMMENT 'MSA metadata file name',
    msametid BIGINT COMMENT 'MSA metadata ID',
    msaconid BIGINT COMMENT 'MSA configuration ID',
    lamp TEXT COMMENT 'Internal lamp state',
    opmode TEXT COMMENT 'Lamp operating mode',
    gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    expcount BIGINT COMMENT 'Running count of exposures in visit',
    expripar TEXT COMMENT 'Prime or parallel exposure',
    exp_type TEXT COMMENT 'Type of data in the exposure',
    expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    expend DOUBLE COMMENT '[d] exposure end time in MJD',
    expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    readpatt TEXT COMMENT 'Readout pattern',
    exsegnum BIGINT COMMENT 'Sequential segment number',
    exsegtot BIGINT COMMENT 'Total number of segments',
    noutputs BIGINT COMMENT 'Number of detector outputs used',
    nints BIGINT COMMENT 'Number of integrations in exposure',
    intstart BIGINT COMMENT 'Starting integration number in this segment',
    intend BIGINT COMMENT 'Ending integration number in this segment',
    ngroups BIGINT COMMENT 'Number of groups in integration',
    nframes BIGINT COMMENT 'Number of frames per group',
    mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    detmode TEXT COMMENT 'Detector mode indicator',
    cmd_tsel TEXT COMMENT 'Test pattern selection',
    frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    nresets BIGINT COMMENT 'Number of resets between integrations',
    zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    datamode BIGINT COMMENT 'post-processing method used in FPAP',
    nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    gainfact DOUBLE COMMENT 'Gain scale factor',
    is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    is_psf BOOL COMMENT 'exposure is PSF reference',
    selfref BOOL COMMENT 'self-referencing PSF',
    primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    subarray TEXT COMMENT 'Subarray used',
    substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    fastaxis BIGINT COMMENT 'Fast readout axis direction',
    slowaxis BIGINT COMMENT 'Slow readout axis direction',
    detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    numdsets BIGINT COMMENT 'Total number of 4-point sets',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'MRS primary channel',
    dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    apername TEXT COMMENT 'PRD science aperture used',
    pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    gdstarid TEXT COMMENT 'guide star identifier',
    gs_ra DOUBLE COMMENT 'guide star right ascension',
    gs_dec DOUBLE COMMENT 'guide star declination',
    gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    pcs_mode TEXT COMMENT 'Pointing Control System mode',
    visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'DFlat reference file name',
    r_fflat TEXT COMMENT 'FFlat reference file name',
    r_sflat TEXT COMMENT 'SFlat reference file name',
    r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    r_fringe TEXT COMMENT 'Fringe reference file name',
    r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    r_gain TEXT COMMENT 'Gain reference file name',
    r_ifufor TEXT COMMENT 'ifufore reference file name',
    r_ifupos TEXT COMMENT 'ifupost reference file name',
    r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    r_ipc TEXT COMMENT 'IPC reference file name',
    r_lastfr TEXT COMMENT 'Last Frame reference file name',
    r_linear TEXT COMMENT 'Linearity reference file name',
    r_mask TEXT COMMENT 'Mask reference file name',
    r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pthlos TEXT COMMENT 'Pathloss reference file name',
    r_persat TEXT COMMENT 'Persistence saturation reference file name',
    r_photom TEXT COMMENT 'Photometric reference file name',
    r_psfmas TEXT COMMENT 'PSF mask reference file name',
    r_readno TEXT COMMENT 'Read noise reference file name',
    r_refpix TEXT COMMENT 'Reference pixels reference file name',
    r_region TEXT COMMENT 'Regions reference file name',
    r_resamp TEXT COMMENT 'Resample parameters reference file name',
    r_resol TEXT COMMENT 'MRS resolution reference file name',
    r_reset TEXT COMMENT 'Reset reference file name',
    r_rscd TEXT COMMENT 'RSCD reference file name',
    r_satura TEXT COMMENT 'Saturation reference file name',
    r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    r_spprof TEXT COMMENT 'Spectral profile reference file name',
    r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    r_stray TEXT COMMENT 'Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_comb1d TEXT COMMENT '1-D Spectral Combination',
    s_ifucub TEXT COMMENT 'IFU Cube Creation',
    s_dark TEXT COMMENT 'Dark Subtraction',
    s_dqinit TEXT COMMENT 'Data Quality Initialization',
    s_miremi TEXT COMMENT 'MIRI EMI Correction',
    s_telemi TEXT COMMENT 'Telescope Emission Correction',
    s_errini TEXT COMMENT 'Error Initialization',
    s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    s_frstfr TEXT COMMENT 'First Frame Correction',
    s_flat TEXT COMMENT 'Flat Field Correction',
    s_fringe TEXT COMMENT 'Fringe Correction',
    s_ganscl TEXT COMMENT 'Gain Scale Correction',
    s_grpscl TEXT COMMENT 'Group Scale Correction',
    s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    s_jump TEXT COMMENT 'Jump Detection',
    s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    s_lastfr TEXT COMMENT 'Last Frame Correction',
    s_linear TEXT COMMENT 'Linearity Correction',
    s_msbsub TEXT COMMENT 'Master Background Subtraction',
    s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pxrepl TEXT COMMENT 'Pixel Replacment',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual fringe Correction',
    s_reset TEXT COMMENT 'Reset Anomaly Correction',
    s_rscd TEXT COMMENT 'RSCD Correction',
    s_satura TEXT COMMENT 'Saturation Checking',
    s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    s_spleak TEXT COMMENT 'MRS spectral leak',
    s_srctyp TEXT COMMENT 'Source Type Determination',
    s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    s_stray TEXT COMMENT 'Straylight Correction',
    s_superb TEXT COMMENT 'Superbias Subtraction',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    threshld DOUBLE COMMENT 'Threshold used in extraction',
    bkgmeth TEXT COMMENT 'Background computation method',
    bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    masterbg TEXT COMMENT 'Master background file used',
    insmode TEXT COMMENT 'Instrument mode',
    content TEXT COMMENT 'Identifier for oifits content',
    object TEXT COMMENT 'Object identifier',
    observer TEXT COMMENT 'Who acquired the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX psf_ami_oi_primary_by_date_obs (date_obs),
    INDEX psf_ami_oi_primary_by_date_beg (date_beg),
    INDEX psf_ami_oi_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SIMPLE', JSON_EXTRACT(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', JSON_EXTRACT(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', REGEXP_REPLACE(DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', JSON_EXTRACT(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', REGEXP_REPLACE(TIME_FORMAT(time_obs, '%H:%i:%s.%f'), '000$', ''), 'DATE-BEG', REGEXP_REPLACE(DATE_FORMAT(date_beg, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'DATE-END', REGEXP_REPLACE(DATE_FORMAT(date_end, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', JSON_EXTRACT(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', JSON_EXTRACT(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGOOPP', JSON_EXTRACT(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TSOVISIT', JSON_EXTRACT(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'EXP_ONLY', JSON_EXTRACT(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CROWDFLD', JSON_EXTRACT(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', JSON_EXTRACT(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', JSON_EXTRACT(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'DATAPROB', JSON_EXTRACT(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', JSON_EXTRACT(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'IS_PSF', JSON_EXTRACT(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SELFREF', JSON_EXTRACT(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', JSON_EXTRACT(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_primary;
DROP VIEW IF EXISTS niriss_psf_ami_oi_primary;
DROP TABLE IF EXISTS psf_ami_oi_primary;

CREATE TABLE IF NOT EXISTS psf_ami_oi_sci (
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
    srctype TEXT COMMENT 'Source type used for calibration',
    mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    xposure DOUBLE COMMENT '[s] Effective exposure time',
    telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    refframe TEXT COMMENT 'Ephemeris reference frame',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_sci;
DROP VIEW IF EXISTS niriss_psf_ami_oi_sci;
DROP TABLE IF EXISTS psf_ami_oi_sci;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_array (
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
    arrname TEXT COMMENT 'Array name',
    frame TEXT COMMENT 'Coordinate Frame',
    oi_revn BIGINT COMMENT 'Revision number',
    arrayx DOUBLE COMMENT 'Array center x (m)',
    arrayy DOUBLE COMMENT 'Array center y (m)',
    arrayz DOUBLE COMMENT 'Array center z (m)',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_ARRAY headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx, 'ARRAYY', arrayy, 'ARRAYZ', arrayz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_array;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_array;
DROP TABLE IF EXISTS psf_ami_oi_oi_array;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_t3 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_T3 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_t3;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_t3;
DROP TABLE IF EXISTS psf_ami_oi_oi_t3;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_target (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_TARGET headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_target;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_target;
DROP TABLE IF EXISTS psf_ami_oi_oi_target;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_vis (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_vis;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_vis;
DROP TABLE IF EXISTS psf_ami_oi_oi_vis;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_vis2 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS2 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_vis2;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_vis2;
DROP TABLE IF EXISTS psf_ami_oi_oi_vis2;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_wavelength (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_WAVELENGTH headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_wavelength;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_wavelength;
DROP TABLE IF EXISTS psf_ami_oi_oi_wavelength;

CREATE TABLE IF NOT EXISTS psf_ami_oi_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_asdf;
DROP VIEW IF EXISTS niriss_psf_ami_oi_asdf;
DROP TABLE IF EXISTS psf_ami_oi_asdf;

CREATE TABLE IF NOT EXISTS amimulti_oi_primary (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    extend BOOL COMMENT 'Whether there may be extensions',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    date DATETIME(6) COMMENT 'UTC date file created',
    origin TEXT COMMENT 'Organization responsible for creating file',
    timesys TEXT COMMENT 'principal time system for time-related keywords',
    timeunit TEXT COMMENT 'Default unit applicable to all time values',
    filename TEXT COMMENT 'Name of the file',
    sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    cal_ver TEXT COMMENT 'Calibration Software Version',
    cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    datamodl TEXT COMMENT 'Type of data model',
    telescop TEXT COMMENT 'Telescope used to acquire the data',
    hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    hga_strt TEXT COMMENT 'Start time of HGA motion',
    hga_stop TEXT COMMENT 'Stop time of HGA motion',
    pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    compress BOOL COMMENT 'On-board data compression was used (T/F)',
    asnpool TEXT COMMENT 'Name of the ASN pool',
    asntable TEXT COMMENT 'Name of the ASN table',
    title TEXT COMMENT 'Proposal title',
    pi_name TEXT COMMENT 'Principal investigator name',
    category TEXT COMMENT 'Program category',
    subcat TEXT COMMENT 'Program sub-category',
    scicat TEXT COMMENT 'Science category assigned during TAC process',
    cont_id BIGINT COMMENT 'Continuation of previous program',
    date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    obs_id TEXT COMMENT 'Programmatic observation identifier',
    visit_id TEXT COMMENT 'Visit identifier',
    program TEXT COMMENT 'Program number',
    observtn TEXT COMMENT 'Observation number',
    visit TEXT COMMENT 'Visit number',
    visitgrp TEXT COMMENT 'Visit group identifier',
    seq_id TEXT COMMENT 'Parallel sequence identifier',
    act_id TEXT COMMENT 'Activity identifier',
    exposure TEXT COMMENT 'Exposure request number',
    bkgdtarg BOOL COMMENT 'Background target',
    template TEXT COMMENT 'Observation template used',
    obslabel TEXT COMMENT 'Proposer label for the observation',
    obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    visitype TEXT COMMENT 'Visit type',
    vststart TEXT COMMENT 'UTC visit start time',
    visitsta TEXT COMMENT 'Status of a visit',
    nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    intarget BOOL COMMENT 'At least one exposure in visit is internal',
    targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    exp_only BOOL COMMENT 'Special commanding without SI configuration',
    crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    targprop TEXT COMMENT 'Proposer''s name for the target',
    targname TEXT COMMENT 'Standard astronomical catalog name for target',
    targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    targcat TEXT COMMENT 'Target category from APT',
    targdesc TEXT COMMENT 'Target description from APT',
    targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    targura DOUBLE COMMENT 'Target RA uncertainty',
    targudec DOUBLE COMMENT 'Target Dec uncertainty',
    mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch',
    prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    grating TEXT COMMENT 'Name of the grating element used',
    band TEXT COMMENT 'MRS wavelength band',
    fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    focuspos DOUBLE COMMENT 'Focus position',
    preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    cccstate TEXT COMMENT 'Contamination control cover state',
    coronmsk TEXT COMMENT 'coronagraph mask used',
    msastate TEXT COMMENT 'State of the MSA',
    msametfl TEXT COMMENT 'MSA metadata file name',
    msametid BIGINT COMMENT 'MSA metadata ID',
    msaconid BIGINT COMMENT 'MSA configuration ID',
    lamp TEXT COMMENT 'Internal lamp state',
    opmode TEXT COMMENT 'Lamp operating mode',
    gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    expcount BIGINT COMMENT 'Running count of exposures in visit',
    expripar TEXT COMMENT 'Prime or parallel exposure',
    exp_type TEXT COMMENT 'Type of data in the exposure',
    expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    expend DOUBLE COMMENT '[d] exposure end time in MJD',
    expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    readpatt TEXT COMMENT 'Readout pattern',
    exsegnum BIGINT COMMENT 'Sequential segment number',
    exsegtot BIGINT COMMENT 'Total number of segments',
    noutputs BIGINT COMMENT 'Number of detector outputs used',
    nints BIGINT COMMENT 'Number of integrations in exposure',
    intstart BIGINT COMMENT 'Starting integration number in this segment',
    intend BIGINT COMMENT 'Ending integration number in this segment',
    ngroups BIGINT COMMENT 'Number of groups in integration',
    nframes BIGINT COMMENT 'Number of frames per group',
    mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    detmode TEXT COMMENT 'Detector mode indicator',
    cmd_tsel TEXT COMMENT 'Test pattern selection',
    frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    nresets BIGINT COMMENT 'Number of resets between integrations',
    zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    datamode BIGINT COMMENT 'post-processing method used in FPAP',
    nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    gainfact DOUBLE COMMENT 'Gain scale factor',
    is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    is_psf BOOL COMMENT 'exposure is PSF reference',
    selfref BOOL COMMENT 'self-referencing PSF',
    primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    subarray TEXT COMMENT 'Subarray used',
    substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    fastaxis BIGINT COMMENT 'Fast readout axis direction',
    slowaxis BIGINT COMMENT 'Slow readout axis direction',
    detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    numdsets BIGINT COMMENT 'Total number of 4-point sets',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'MRS primary channel',
    dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    apername TEXT COMMENT 'PRD science aperture used',
    pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    gdstarid TEXT COMMENT 'guide star identifier',
    gs_ra DOUBLE COMMENT 'guide star right ascension',
    gs_dec DOUBLE COMMENT 'guide star declination',
    gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    pcs_mode TEXT COMMENT 'Pointing Control System mode',
    visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'DFlat reference file name',
    r_fflat TEXT COMMENT 'FFlat reference file name',
    r_sflat TEXT COMMENT 'SFlat reference file name',
    r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    r_fringe TEXT COMMENT 'Fringe reference file name',
    r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    r_gain TEXT COMMENT 'Gain reference file name',
    r_ifufor TEXT COMMENT 'ifufore reference file name',
    r_ifupos TEXT COMMENT 'ifupost reference file name',
    r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    r_ipc TEXT COMMENT 'IPC reference file name',
    r_lastfr TEXT COMMENT 'Last Frame reference file name',
    r_linear TEXT COMMENT 'Linearity reference file name',
    r_mask TEXT COMMENT 'Mask reference file name',
    r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pthlos TEXT COMMENT 'Pathloss reference file name',
    r_persat TEXT COMMENT 'Persistence saturation reference file name',
    r_photom TEXT COMMENT 'Photometric reference file name',
    r_psfmas TEXT COMMENT 'PSF mask reference file name',
    r_readno TEXT COMMENT 'Read noise reference file name',
    r_refpix TEXT COMMENT 'Reference pixels reference file name',
    r_region TEXT COMMENT 'Regions reference file name',
    r_resamp TEXT COMMENT 'Resample parameters reference file name',
    r_resol TEXT COMMENT 'MRS resolution reference file name',
    r_reset TEXT COMMENT 'Reset reference file name',
    r_rscd TEXT COMMENT 'RSCD reference file name',
    r_satura TEXT COMMENT 'Saturation reference file name',
    r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    r_spprof TEXT COMMENT 'Spectral profile reference file name',
    r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    r_stray TEXT COMMENT 'Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_comb1d TEXT COMMENT '1-D Spectral Combination',
    s_ifucub TEXT COMMENT 'IFU Cube Creation',
    s_dark TEXT COMMENT 'Dark Subtraction',
    s_dqinit TEXT COMMENT 'Data Quality Initialization',
    s_miremi TEXT COMMENT 'MIRI EMI Correction',
    s_telemi TEXT COMMENT 'Telescope Emission Correction',
    s_errini TEXT COMMENT 'Error Initialization',
    s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    s_frstfr TEXT COMMENT 'First Frame Correction',
    s_flat TEXT COMMENT 'Flat Field Correction',
    s_fringe TEXT COMMENT 'Fringe Correction',
    s_ganscl TEXT COMMENT 'Gain Scale Correction',
    s_grpscl TEXT COMMENT 'Group Scale Correction',
    s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    s_jump TEXT COMMENT 'Jump Detection',
    s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    s_lastfr TEXT COMMENT 'Last Frame Correction',
    s_linear TEXT COMMENT 'Linearity Correction',
    s_msbsub TEXT COMMENT 'Master Background Subtraction',
    s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pxrepl TEXT COMMENT 'Pixel Replacment',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual fringe Correction',
    s_reset TEXT COMMENT 'Reset Anomaly Correction',
    s_rscd TEXT COMMENT 'RSCD Correction',
    s_satura TEXT COMMENT 'Saturation Checking',
    s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    s_spleak TEXT COMMENT 'MRS spectral leak',
    s_srctyp TEXT COMMENT 'Source Type Determination',
    s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    s_stray TEXT COMMENT 'Straylight Correction',
    s_superb TEXT COMMENT 'Superbias Subtraction',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    threshld DOUBLE COMMENT 'Threshold used in extraction',
    bkgmeth TEXT COMMENT 'Background computation method',
    bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    masterbg TEXT COMMENT 'Master background file used',
    insmode TEXT COMMENT 'Instrument mode',
    content TEXT COMMENT 'Identifier for oifits content',
    object TEXT COMMENT 'Object identifier',
    observer TEXT COMMENT 'Who acquired the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX amimulti_oi_primary_by_date_obs (date_obs),
    INDEX amimulti_oi_primary_by_date_beg (date_beg),
    INDEX amimulti_oi_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SIMPLE', JSON_EXTRACT(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', JSON_EXTRACT(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', REGEXP_REPLACE(DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', JSON_EXTRACT(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', REGEXP_REPLACE(TIME_FORMAT(time_obs, '%H:%i:%s.%f'), '000$', ''), 'DATE-BEG', REGEXP_REPLACE(DATE_FORMAT(date_beg, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'DATE-END', REGEXP_REPLACE(DATE_FORMAT(date_end, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', JSON_EXTRACT(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', JSON_EXTRACT(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGOOPP', JSON_EXTRACT(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TSOVISIT', JSON_EXTRACT(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'EXP_ONLY', JSON_EXTRACT(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CROWDFLD', JSON_EXTRACT(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', JSON_EXTRACT(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', JSON_EXTRACT(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'DATAPROB', JSON_EXTRACT(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', JSON_EXTRACT(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'IS_PSF', JSON_EXTRACT(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SELFREF', JSON_EXTRACT(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', JSON_EXTRACT(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_primary;
DROP VIEW IF EXISTS niriss_amimulti_oi_primary;
DROP TABLE IF EXISTS amimulti_oi_primary;

CREATE TABLE IF NOT EXISTS amimulti_oi_sci (
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
    srctype TEXT COMMENT 'Source type used for calibration',
    mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    xposure DOUBLE COMMENT '[s] Effective exposure time',
    telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    refframe TEXT COMMENT 'Ephemeris reference frame',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_sci;
DROP VIEW IF EXISTS niriss_amimulti_oi_sci;
DROP TABLE IF EXISTS amimulti_oi_sci;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_array (
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
    arrname TEXT COMMENT 'Array name',
    frame TEXT COMMENT 'Coordinate Frame',
    oi_revn BIGINT COMMENT 'Revision number',
    arrayx DOUBLE COMMENT 'Array center x (m)',
    arrayy DOUBLE COMMENT 'Array center y (m)',
    arrayz DOUBLE COMMENT 'Array center z (m)',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_ARRAY headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx, 'ARRAYY', arrayy, 'ARRAYZ', arrayz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_array;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_array;
DROP TABLE IF EXISTS amimulti_oi_oi_array;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_t3 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_T3 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_t3;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_t3;
DROP TABLE IF EXISTS amimulti_oi_oi_t3;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_target (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_TARGET headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_target;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_target;
DROP TABLE IF EXISTS amimulti_oi_oi_target;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_vis (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_vis;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_vis;
DROP TABLE IF EXISTS amimulti_oi_oi_vis;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_vis2 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS2 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_vis2;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_vis2;
DROP TABLE IF EXISTS amimulti_oi_oi_vis2;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_wavelength (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_WAVELENGTH headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_wavelength;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_wavelength;
DROP TABLE IF EXISTS amimulti_oi_oi_wavelength;

CREATE TABLE IF NOT EXISTS amimulti_oi_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_asdf;
DROP VIEW IF EXISTS niriss_amimulti_oi_asdf;
DROP TABLE IF EXISTS amimulti_oi_asdf;

CREATE TABLE IF NOT EXISTS amilg_primary (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    extend BOOL COMMENT 'Whether there may be extensions',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    date DATETIME(6) COMMENT 'UTC date file created',
    origin TEXT COMMENT 'Organization responsible for creating file',
    timesys TEXT COMMENT 'principal time system for time-related keywords',
    timeunit TEXT COMMENT 'Default unit applicable to all time values',
    filename TEXT COMMENT 'Name of the file',
    sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    cal_ver TEXT COMMENT 'Calibration Software Version',
    cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    datamodl TEXT COMMENT 'Type of data model',
    telescop TEXT COMMENT 'Telescope used to acquire the data',
    hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    hga_strt TEXT COMMENT 'Start time of HGA motion',
    hga_stop TEXT COMMENT 'Stop time of HGA motion',
    pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    compress BOOL COMMENT 'On-board data compression was used (T/F)',
    asnpool TEXT COMMENT 'Name of the ASN pool',
    asntable TEXT COMMENT 'Name of the ASN table',
    title TEXT COMMENT 'Proposal title',
    pi_name TEXT COMMENT 'Principal investigator name',
    category TEXT COMMENT 'Program category',
    subcat TEXT COMMENT 'Program sub-category',
    scicat TEXT COMMENT 'Science category assigned during TAC process',
    cont_id BIGINT COMMENT 'Continuation of previous program',
    date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    obs_id TEXT COMMENT 'Programmatic observation identifier',
    visit_id TEXT COMMENT 'Visit identifier',
    program TEXT COMMENT 'Program number',
    observtn TEXT COMMENT 'Observation number',
    visit TEXT COMMENT 'Visit number',
    visitgrp TEXT COMMENT 'Visit group identifier',
    seq_id TEXT COMMENT 'Parallel sequence identifier',
    act_id TEXT COMMENT 'Activity identifier',
    exposure TEXT COMMENT 'Exposure request number',
    bkgdtarg BOOL COMMENT 'Background target',
    template TEXT COMMENT 'Observation template used',
    obslabel TEXT COMMENT 'Proposer label for the observation',
    obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    visitype TEXT COMMENT 'Visit type',
    vststart TEXT COMMENT 'UTC visit start time',
    visitsta TEXT COMMENT 'Status of a visit',
    nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    intarget BOOL COMMENT 'At least one exposure in visit is internal',
    targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    exp_only BOOL COMMENT 'Special commanding without SI configuration',
    crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    targprop TEXT COMMENT 'Proposer''s name for the target',
    targname TEXT COMMENT 'Standard astronomical catalog name for target',
    targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    targcat TEXT COMMENT 'Target category from APT',
    targdesc TEXT COMMENT 'Target description from APT',
    targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    targura DOUBLE COMMENT 'Target RA uncertainty',
    targudec DOUBLE COMMENT 'Target Dec uncertainty',
    mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch',
    prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    grating TEXT COMMENT 'Name of the grating element used',
    band TEXT COMMENT 'MRS wavelength band',
    fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    focuspos DOUBLE COMMENT 'Focus position',
    preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    cccstate TEXT COMMENT 'Contamination control cover state',
    coronmsk TEXT COMMENT 'coronagraph mask used',
    msastate TEXT COMMENT 'State of the MSA',
    msametfl TEXT COMMENT 'MSA metadata file name',
    msametid BIGINT COMMENT 'MSA metadata ID',
    msaconid BIGINT COMMENT 'MSA configuration ID',
    lamp TEXT COMMENT 'Internal lamp state',
    opmode TEXT COMMENT 'Lamp operating mode',
    gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    expcount BIGINT COMMENT 'Running count of exposures in visit',
    expripar TEXT COMMENT 'Prime or parallel exposure',
    exp_type TEXT COMMENT 'Type of data in the exposure',
    expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    expend DOUBLE COMMENT '[d] exposure end time in MJD',
    expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    readpatt TEXT COMMENT 'Readout pattern',
    exsegnum BIGINT COMMENT 'Sequential segment number',
    exsegtot BIGINT COMMENT 'Total number of segments',
    noutputs BIGINT COMMENT 'Number of detector outputs used',
    nints BIGINT COMMENT 'Number of integrations in exposure',
    intstart BIGINT COMMENT 'Starting integration number in this segment',
    intend BIGINT COMMENT 'Ending integration number in this segment',
    ngroups BIGINT COMMENT 'Number of groups in integration',
    nframes BIGINT COMMENT 'Number of frames per group',
    mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    detmode TEXT COMMENT 'Detector mode indicator',
    cmd_tsel TEXT COMMENT 'Test pattern selection',
    frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    nresets BIGINT COMMENT 'Number of resets between integrations',
    zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    datamode BIGINT COMMENT 'post-processing method used in FPAP',
    nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    gainfact DOUBLE COMMENT 'Gain scale factor',
    is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    is_psf BOOL COMMENT 'exposure is PSF reference',
    selfref BOOL COMMENT 'self-referencing PSF',
    primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    subarray TEXT COMMENT 'Subarray used',
    substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    fastaxis BIGINT COMMENT 'Fast readout axis direction',
    slowaxis BIGINT COMMENT 'Slow readout axis direction',
    detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    numdsets BIGINT COMMENT 'Total number of 4-point sets',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'MRS primary channel',
    dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    apername TEXT COMMENT 'PRD science aperture used',
    pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    gdstarid TEXT COMMENT 'guide star identifier',
    gs_ra DOUBLE COMMENT 'guide star right ascension',
    gs_dec DOUBLE COMMENT 'guide star declination',
    gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    pcs_mode TEXT COMMENT 'Pointing Control System mode',
    visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'DFlat reference file name',
    r_fflat TEXT COMMENT 'FFlat reference file name',
    r_sflat TEXT COMMENT 'SFlat reference file name',
    r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    r_fringe TEXT COMMENT 'Fringe reference file name',
    r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    r_gain TEXT COMMENT 'Gain reference file name',
    r_ifufor TEXT COMMENT 'ifufore reference file name',
    r_ifupos TEXT COMMENT 'ifupost reference file name',
    r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    r_ipc TEXT COMMENT 'IPC reference file name',
    r_lastfr TEXT COMMENT 'Last Frame reference file name',
    r_linear TEXT COMMENT 'Linearity reference file name',
    r_mask TEXT COMMENT 'Mask reference file name',
    r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pthlos TEXT COMMENT 'Pathloss reference file name',
    r_persat TEXT COMMENT 'Persistence saturation reference file name',
    r_photom TEXT COMMENT 'Photometric reference file name',
    r_psfmas TEXT COMMENT 'PSF mask reference file name',
    r_readno TEXT COMMENT 'Read noise reference file name',
    r_refpix TEXT COMMENT 'Reference pixels reference file name',
    r_region TEXT COMMENT 'Regions reference file name',
    r_resamp TEXT COMMENT 'Resample parameters reference file name',
    r_resol TEXT COMMENT 'MRS resolution reference file name',
    r_reset TEXT COMMENT 'Reset reference file name',
    r_rscd TEXT COMMENT 'RSCD reference file name',
    r_satura TEXT COMMENT 'Saturation reference file name',
    r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    r_spprof TEXT COMMENT 'Spectral profile reference file name',
    r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    r_stray TEXT COMMENT 'Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_comb1d TEXT COMMENT '1-D Spectral Combination',
    s_ifucub TEXT COMMENT 'IFU Cube Creation',
    s_dark TEXT COMMENT 'Dark Subtraction',
    s_dqinit TEXT COMMENT 'Data Quality Initialization',
    s_miremi TEXT COMMENT 'MIRI EMI Correction',
    s_telemi TEXT COMMENT 'Telescope Emission Correction',
    s_errini TEXT COMMENT 'Error Initialization',
    s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    s_frstfr TEXT COMMENT 'First Frame Correction',
    s_flat TEXT COMMENT 'Flat Field Correction',
    s_fringe TEXT COMMENT 'Fringe Correction',
    s_ganscl TEXT COMMENT 'Gain Scale Correction',
    s_grpscl TEXT COMMENT 'Group Scale Correction',
    s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    s_jump TEXT COMMENT 'Jump Detection',
    s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    s_lastfr TEXT COMMENT 'Last Frame Correction',
    s_linear TEXT COMMENT 'Linearity Correction',
    s_msbsub TEXT COMMENT 'Master Background Subtraction',
    s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pxrepl TEXT COMMENT 'Pixel Replacment',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual fringe Correction',
    s_reset TEXT COMMENT 'Reset Anomaly Correction',
    s_rscd TEXT COMMENT 'RSCD Correction',
    s_satura TEXT COMMENT 'Saturation Checking',
    s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    s_spleak TEXT COMMENT 'MRS spectral leak',
    s_srctyp TEXT COMMENT 'Source Type Determination',
    s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    s_stray TEXT COMMENT 'Straylight Correction',
    s_superb TEXT COMMENT 'Superbias Subtraction',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    threshld DOUBLE COMMENT 'Threshold used in extraction',
    bkgmeth TEXT COMMENT 'Background computation method',
    bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    masterbg TEXT COMMENT 'Master background file used',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX amilg_primary_by_date_obs (date_obs),
    INDEX amilg_primary_by_date_beg (date_beg),
    INDEX amilg_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SIMPLE', JSON_EXTRACT(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', JSON_EXTRACT(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', REGEXP_REPLACE(DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', JSON_EXTRACT(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', REGEXP_REPLACE(TIME_FORMAT(time_obs, '%H:%i:%s.%f'), '000$', ''), 'DATE-BEG', REGEXP_REPLACE(DATE_FORMAT(date_beg, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'DATE-END', REGEXP_REPLACE(DATE_FORMAT(date_end, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', JSON_EXTRACT(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', JSON_EXTRACT(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGOOPP', JSON_EXTRACT(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TSOVISIT', JSON_EXTRACT(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'EXP_ONLY', JSON_EXTRACT(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CROWDFLD', JSON_EXTRACT(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', JSON_EXTRACT(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', JSON_EXTRACT(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'DATAPROB', JSON_EXTRACT(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', JSON_EXTRACT(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'IS_PSF', JSON_EXTRACT(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SELFREF', JSON_EXTRACT(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', JSON_EXTRACT(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'MASTERBG', masterbg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_primary;
DROP VIEW IF EXISTS niriss_amilg_primary;
DROP TABLE IF EXISTS amilg_primary;

CREATE TABLE IF NOT EXISTS amilg_sci (
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
    srctype TEXT COMMENT 'Source type used for calibration',
    mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    xposure DOUBLE COMMENT '[s] Effective exposure time',
    telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    refframe TEXT COMMENT 'Ephemeris reference frame',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_sci;
DROP VIEW IF EXISTS niriss_amilg_sci;
DROP TABLE IF EXISTS amilg_sci;

CREATE TABLE IF NOT EXISTS amilg_ctrd (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CTRD headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'CTRD', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_ctrd;
DROP VIEW IF EXISTS niriss_amilg_ctrd;
DROP TABLE IF EXISTS amilg_ctrd;

CREATE TABLE IF NOT EXISTS amilg_n_ctrd (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='N_CTRD headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_CTRD', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_n_ctrd;
DROP VIEW IF EXISTS niriss_amilg_n_ctrd;
DROP TABLE IF EXISTS amilg_n_ctrd;

CREATE TABLE IF NOT EXISTS amilg_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FIT headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'FIT', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_fit;
DROP VIEW IF EXISTS niriss_amilg_fit;
DROP TABLE IF EXISTS amilg_fit;

CREATE TABLE IF NOT EXISTS amilg_n_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='N_FIT headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_FIT', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_n_fit;
DROP VIEW IF EXISTS niriss_amilg_n_fit;
DROP TABLE IF EXISTS amilg_n_fit;

CREATE TABLE IF NOT EXISTS amilg_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='RESID headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'RESID', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_resid;
DROP VIEW IF EXISTS niriss_amilg_resid;
DROP TABLE IF EXISTS amilg_resid;

CREATE TABLE IF NOT EXISTS amilg_n_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='N_RESID headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_RESID', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_n_resid;
DROP VIEW IF EXISTS niriss_amilg_n_resid;
DROP TABLE IF EXISTS amilg_n_resid;

CREATE TABLE IF NOT EXISTS amilg_solns (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SOLNS headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SOLNS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_solns;
DROP VIEW IF EXISTS niriss_amilg_solns;
DROP TABLE IF EXISTS amilg_solns;

CREATE TABLE IF NOT EXISTS amilg_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amilg_asdf;
DROP VIEW IF EXISTS niriss_amilg_asdf;
DROP TABLE IF EXISTS amilg_asdf;

CREATE TABLE IF NOT EXISTS aminorm_oi_primary (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    simple BOOL COMMENT 'Whether the file conforms to the FITS standard',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    extend BOOL COMMENT 'Whether there may be extensions',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    date DATETIME(6) COMMENT 'UTC date file created',
    origin TEXT COMMENT 'Organization responsible for creating file',
    timesys TEXT COMMENT 'principal time system for time-related keywords',
    timeunit TEXT COMMENT 'Default unit applicable to all time values',
    filename TEXT COMMENT 'Name of the file',
    sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version',
    cal_ver TEXT COMMENT 'Calibration Software Version',
    cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    datamodl TEXT COMMENT 'Type of data model',
    telescop TEXT COMMENT 'Telescope used to acquire the data',
    hga_move BOOL COMMENT 'High Gain Antenna moved during data collection',
    hga_strt TEXT COMMENT 'Start time of HGA motion',
    hga_stop TEXT COMMENT 'Stop time of HGA motion',
    pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    compress BOOL COMMENT 'On-board data compression was used (T/F)',
    asnpool TEXT COMMENT 'Name of the ASN pool',
    asntable TEXT COMMENT 'Name of the ASN table',
    title TEXT COMMENT 'Proposal title',
    pi_name TEXT COMMENT 'Principal investigator name',
    category TEXT COMMENT 'Program category',
    subcat TEXT COMMENT 'Program sub-category',
    scicat TEXT COMMENT 'Science category assigned during TAC process',
    cont_id BIGINT COMMENT 'Continuation of previous program',
    date_obs DATE COMMENT '[yyyy-mm-dd] UTC date at start of exposure',
    time_obs TIME(6) COMMENT '[hh:mm:ss.sss] UTC time at start of exposure',
    date_beg DATETIME(6) COMMENT 'Date-time start of exposure',
    date_end DATETIME(6) COMMENT 'Date-time end of exposure',
    obs_id TEXT COMMENT 'Programmatic observation identifier',
    visit_id TEXT COMMENT 'Visit identifier',
    program TEXT COMMENT 'Program number',
    observtn TEXT COMMENT 'Observation number',
    visit TEXT COMMENT 'Visit number',
    visitgrp TEXT COMMENT 'Visit group identifier',
    seq_id TEXT COMMENT 'Parallel sequence identifier',
    act_id TEXT COMMENT 'Activity identifier',
    exposure TEXT COMMENT 'Exposure request number',
    bkgdtarg BOOL COMMENT 'Background target',
    template TEXT COMMENT 'Observation template used',
    obslabel TEXT COMMENT 'Proposer label for the observation',
    obsfoldr TEXT COMMENT 'Name of the APT observation folder',
    eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    engqlptg TEXT COMMENT 'Quality of pointing information from EngDB',
    visitype TEXT COMMENT 'Visit type',
    vststart TEXT COMMENT 'UTC visit start time',
    visitsta TEXT COMMENT 'Status of a visit',
    nexposur BIGINT COMMENT 'Total number of planned exposures in visit',
    intarget BOOL COMMENT 'At least one exposure in visit is internal',
    targoopp BOOL COMMENT 'Visit scheduled as target of opportunity',
    tsovisit BOOL COMMENT 'Time Series Observation visit indicator',
    exp_only BOOL COMMENT 'Special commanding without SI configuration',
    crowdfld BOOL COMMENT 'Are the FGSes in a crowded field?',
    targprop TEXT COMMENT 'Proposer''s name for the target',
    targname TEXT COMMENT 'Standard astronomical catalog name for target',
    targtype TEXT COMMENT 'Type of target (fixed, moving, generic)',
    targcat TEXT COMMENT 'Target category from APT',
    targdesc TEXT COMMENT 'Target description from APT',
    targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    targura DOUBLE COMMENT 'Target RA uncertainty',
    targudec DOUBLE COMMENT 'Target Dec uncertainty',
    mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch',
    prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    grating TEXT COMMENT 'Name of the grating element used',
    band TEXT COMMENT 'MRS wavelength band',
    fxd_slit TEXT COMMENT 'Name of fixed slit aperture used',
    focuspos DOUBLE COMMENT 'Focus position',
    preimage TEXT COMMENT 'Pre-image ID from PPS DB',
    fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    cccstate TEXT COMMENT 'Contamination control cover state',
    coronmsk TEXT COMMENT 'coronagraph mask used',
    msastate TEXT COMMENT 'State of the MSA',
    msametfl TEXT COMMENT 'MSA metadata file name',
    msametid BIGINT COMMENT 'MSA metadata ID',
    msaconid BIGINT COMMENT 'MSA configuration ID',
    lamp TEXT COMMENT 'Internal lamp state',
    opmode TEXT COMMENT 'Lamp operating mode',
    gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    gwa_tilt DOUBLE COMMENT '[K] GWA TILT (avg/calib) temperature',
    fwcpos DOUBLE COMMENT 'NIRISS filter wheel position',
    pwcpos DOUBLE COMMENT 'NIRISS pupil wheel position',
    expcount BIGINT COMMENT 'Running count of exposures in visit',
    expripar TEXT COMMENT 'Prime or parallel exposure',
    exp_type TEXT COMMENT 'Type of data in the exposure',
    expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    expend DOUBLE COMMENT '[d] exposure end time in MJD',
    expsteng TEXT COMMENT 'UTC exposure start time from engineering data',
    osf_file TEXT COMMENT 'Observatory Status File name covering this exposure',
    readpatt TEXT COMMENT 'Readout pattern',
    exsegnum BIGINT COMMENT 'Sequential segment number',
    exsegtot BIGINT COMMENT 'Total number of segments',
    noutputs BIGINT COMMENT 'Number of detector outputs used',
    nints BIGINT COMMENT 'Number of integrations in exposure',
    intstart BIGINT COMMENT 'Starting integration number in this segment',
    intend BIGINT COMMENT 'Ending integration number in this segment',
    ngroups BIGINT COMMENT 'Number of groups in integration',
    nframes BIGINT COMMENT 'Number of frames per group',
    mirngrps BIGINT COMMENT 'MIRI flight system number of groups',
    mirnfrms BIGINT COMMENT 'MIRI flight system number of frames',
    detmode TEXT COMMENT 'Detector mode indicator',
    cmd_tsel TEXT COMMENT 'Test pattern selection',
    frmdivsr BIGINT COMMENT 'Divisor applied to frame-averaged groups',
    groupgap BIGINT COMMENT 'Number of frames dropped between groups',
    drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    nresets BIGINT COMMENT 'Number of resets between integrations',
    zerofram BOOL COMMENT 'Zero frame was downlinked separately',
    dataprob BOOL COMMENT 'Science telemetry indicated a problem',
    sca_num BIGINT COMMENT 'Sensor Chip Assembly number',
    datamode BIGINT COMMENT 'post-processing method used in FPAP',
    nrs_norm BIGINT COMMENT 'Number of normal pixels in IRS2 readout',
    nrs_ref BIGINT COMMENT 'Number of reference pixels in IRS2 readout',
    sctarate DOUBLE COMMENT '[ms/s] Spacecraft Clock Time Adjust RATE',
    gainfact DOUBLE COMMENT 'Gain scale factor',
    is_imprt BOOL COMMENT 'NIRSpec imprint exposure',
    is_psf BOOL COMMENT 'exposure is PSF reference',
    selfref BOOL COMMENT 'self-referencing PSF',
    primecrs DOUBLE COMMENT 'Cosmic Ray rate per thousand pixels per second',
    extncrs DOUBLE COMMENT 'Snowballs/showers per million pixels per second',
    subarray TEXT COMMENT 'Subarray used',
    substrt1 BIGINT COMMENT 'Starting pixel in axis 1 direction',
    substrt2 BIGINT COMMENT 'Starting pixel in axis 2 direction',
    subsize1 BIGINT COMMENT 'Number of pixels in axis 1 direction',
    subsize2 BIGINT COMMENT 'Number of pixels in axis 2 direction',
    fastaxis BIGINT COMMENT 'Fast readout axis direction',
    slowaxis BIGINT COMMENT 'Slow readout axis direction',
    detxcor BIGINT COMMENT 'Starting pixel in detector x-axis direction',
    detycor BIGINT COMMENT 'Starting pixel in detector y-axis direction',
    detxsiz BIGINT COMMENT 'Number of pixels in detector x-axis direction',
    detysiz BIGINT COMMENT 'Number of pixels in detector y-axis direction',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    numdsets BIGINT COMMENT 'Total number of 4-point sets',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'MRS primary channel',
    dith_ra DOUBLE COMMENT 'RA of dithered pointing location',
    dith_dec DOUBLE COMMENT 'Dec of dithered pointing location',
    apername TEXT COMMENT 'PRD science aperture used',
    pps_aper TEXT COMMENT 'original AperName supplied by PPS',
    va_ra DOUBLE COMMENT '[deg] Velocity aberrated apparent reference RA',
    va_dec DOUBLE COMMENT '[deg] Velocity aberrated apparent reference Dec',
    bartdelt DOUBLE COMMENT '[s] Barycentric correction at exposure start',
    bstrtime DOUBLE COMMENT '[d] Barycentric exposure start time in MJD',
    bendtime DOUBLE COMMENT '[d] Barycentric exposure end time in MJD',
    bmidtime DOUBLE COMMENT '[d] Barycentric exposure mid time in MJD',
    helidelt DOUBLE COMMENT '[s] Heliocentric correction at exposure start',
    hstrtime DOUBLE COMMENT '[d] Heliocentric exposure start time in MJD',
    hendtime DOUBLE COMMENT '[d] Heliocentric exposure end time in MJD',
    hmidtime DOUBLE COMMENT '[d] Heliocentric exposure mid time in MJD',
    fam_la1 BIGINT COMMENT 'position in steps of linear actuator 1',
    fastep1 BIGINT COMMENT 'requested focus actuator 1 starting steps',
    faunit1 DOUBLE COMMENT 'requested focus actuator 1 starting units',
    faphase1 TEXT COMMENT 'requested focus actuator 1 starting phase',
    fa1value BIGINT COMMENT 'requested focus actuator 1 position value',
    fam_la2 BIGINT COMMENT 'position in steps of linear actuator 2',
    fastep2 BIGINT COMMENT 'requested focus actuator 2 starting steps',
    faunit2 DOUBLE COMMENT 'requested focus actuator 2 starting units',
    faphase2 TEXT COMMENT 'requested focus actuator 2 starting phase',
    fa2value BIGINT COMMENT 'requested focus actuator 2 position value',
    fam_la3 BIGINT COMMENT 'position in steps of linear actuator 3',
    fastep3 BIGINT COMMENT 'requested focus actuator 3 starting steps',
    faunit3 DOUBLE COMMENT 'requested focus actuator 3 starting units',
    faphase3 TEXT COMMENT 'requested focus actuator 3 starting phase',
    fa3value BIGINT COMMENT 'requested focus actuator 3 position value',
    rma_pos BIGINT COMMENT 'Refocus Mechanism Assembly hall-position sensor value',
    fcsrlpos BIGINT COMMENT 'Refocus Mechanism Assembly relative position',
    gs_order BIGINT COMMENT 'index of guide star within list of selected guide stars',
    gsstrttm TEXT COMMENT 'UTC time when guide star activity started',
    gsendtim TEXT COMMENT 'UTC time when guide star activity completed',
    gdstarid TEXT COMMENT 'guide star identifier',
    gs_ra DOUBLE COMMENT 'guide star right ascension',
    gs_dec DOUBLE COMMENT 'guide star declination',
    gs_ura DOUBLE COMMENT 'guide star right ascension uncertainty',
    gs_udec DOUBLE COMMENT 'guide star declination uncertainty',
    gs_mag DOUBLE COMMENT 'guide star magnitude in FGS detector',
    gs_umag DOUBLE COMMENT 'guide star magnitude uncertainty',
    gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    pcs_mode TEXT COMMENT 'Pointing Control System mode',
    visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'DFlat reference file name',
    r_fflat TEXT COMMENT 'FFlat reference file name',
    r_sflat TEXT COMMENT 'SFlat reference file name',
    r_fore TEXT COMMENT 'Nirspec FORE Model reference file name',
    r_fpa TEXT COMMENT 'Nirspec FPA Model reference file name',
    r_fringe TEXT COMMENT 'Fringe reference file name',
    r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    r_gain TEXT COMMENT 'Gain reference file name',
    r_ifufor TEXT COMMENT 'ifufore reference file name',
    r_ifupos TEXT COMMENT 'ifupost reference file name',
    r_ifusli TEXT COMMENT 'ifuslicer reference file name',
    r_ipc TEXT COMMENT 'IPC reference file name',
    r_lastfr TEXT COMMENT 'Last Frame reference file name',
    r_linear TEXT COMMENT 'Linearity reference file name',
    r_mask TEXT COMMENT 'Mask reference file name',
    r_msa TEXT COMMENT 'Nirspec MSA Model reference file name',
    r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pthlos TEXT COMMENT 'Pathloss reference file name',
    r_persat TEXT COMMENT 'Persistence saturation reference file name',
    r_photom TEXT COMMENT 'Photometric reference file name',
    r_psfmas TEXT COMMENT 'PSF mask reference file name',
    r_readno TEXT COMMENT 'Read noise reference file name',
    r_refpix TEXT COMMENT 'Reference pixels reference file name',
    r_region TEXT COMMENT 'Regions reference file name',
    r_resamp TEXT COMMENT 'Resample parameters reference file name',
    r_resol TEXT COMMENT 'MRS resolution reference file name',
    r_reset TEXT COMMENT 'Reset reference file name',
    r_rscd TEXT COMMENT 'RSCD reference file name',
    r_satura TEXT COMMENT 'Saturation reference file name',
    r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    r_spprof TEXT COMMENT 'Spectral profile reference file name',
    r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    r_spcwcs TEXT COMMENT 'Spectral distortion reference file name',
    r_stray TEXT COMMENT 'Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_comb1d TEXT COMMENT '1-D Spectral Combination',
    s_ifucub TEXT COMMENT 'IFU Cube Creation',
    s_dark TEXT COMMENT 'Dark Subtraction',
    s_dqinit TEXT COMMENT 'Data Quality Initialization',
    s_miremi TEXT COMMENT 'MIRI EMI Correction',
    s_telemi TEXT COMMENT 'Telescope Emission Correction',
    s_errini TEXT COMMENT 'Error Initialization',
    s_extr1d TEXT COMMENT '1-D Spectral Extraction',
    s_extr2d TEXT COMMENT '2-D Spectral Extraction',
    s_frstfr TEXT COMMENT 'First Frame Correction',
    s_flat TEXT COMMENT 'Flat Field Correction',
    s_fringe TEXT COMMENT 'Fringe Correction',
    s_ganscl TEXT COMMENT 'Gain Scale Correction',
    s_grpscl TEXT COMMENT 'Group Scale Correction',
    s_guicds TEXT COMMENT 'Guide Mode CDS Computation',
    s_imprnt TEXT COMMENT 'NIRSpec MSA Imprint Subtraction',
    s_ipc TEXT COMMENT 'Interpixel Capacitance Correction',
    s_jump TEXT COMMENT 'Jump Detection',
    s_klip TEXT COMMENT 'Coronagraphic PSF Subtraction',
    s_lastfr TEXT COMMENT 'Last Frame Correction',
    s_linear TEXT COMMENT 'Linearity Correction',
    s_msbsub TEXT COMMENT 'Master Background Subtraction',
    s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pxrepl TEXT COMMENT 'Pixel Replacment',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual fringe Correction',
    s_reset TEXT COMMENT 'Reset Anomaly Correction',
    s_rscd TEXT COMMENT 'RSCD Correction',
    s_satura TEXT COMMENT 'Saturation Checking',
    s_skymat TEXT COMMENT 'Sky Background Equalization or Subtraction',
    s_srccat TEXT COMMENT 'Source Photometry and Morphology',
    s_spleak TEXT COMMENT 'MRS spectral leak',
    s_srctyp TEXT COMMENT 'Source Type Determination',
    s_psfstk TEXT COMMENT 'Coronagraphic PSF Stacking',
    s_stray TEXT COMMENT 'Straylight Correction',
    s_superb TEXT COMMENT 'Superbias Subtraction',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    threshld DOUBLE COMMENT 'Threshold used in extraction',
    bkgmeth TEXT COMMENT 'Background computation method',
    bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    bkgsub BOOL COMMENT 'Has background been subtracted from data?',
    masterbg TEXT COMMENT 'Master background file used',
    insmode TEXT COMMENT 'Instrument mode',
    content TEXT COMMENT 'Identifier for oifits content',
    object TEXT COMMENT 'Object identifier',
    observer TEXT COMMENT 'Who acquired the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX aminorm_oi_primary_by_date_obs (date_obs),
    INDEX aminorm_oi_primary_by_date_beg (date_beg),
    INDEX aminorm_oi_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SIMPLE', JSON_EXTRACT(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', JSON_EXTRACT(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', REGEXP_REPLACE(DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', JSON_EXTRACT(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', REGEXP_REPLACE(TIME_FORMAT(time_obs, '%H:%i:%s.%f'), '000$', ''), 'DATE-BEG', REGEXP_REPLACE(DATE_FORMAT(date_beg, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'DATE-END', REGEXP_REPLACE(DATE_FORMAT(date_end, '%Y-%m-%dT%H:%i:%s.%f'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', JSON_EXTRACT(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', JSON_EXTRACT(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGOOPP', JSON_EXTRACT(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TSOVISIT', JSON_EXTRACT(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'EXP_ONLY', JSON_EXTRACT(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'CROWDFLD', JSON_EXTRACT(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', JSON_EXTRACT(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', JSON_EXTRACT(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'DATAPROB', JSON_EXTRACT(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', JSON_EXTRACT(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'IS_PSF', JSON_EXTRACT(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'SELFREF', JSON_EXTRACT(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', JSON_EXTRACT(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_primary;
DROP VIEW IF EXISTS niriss_aminorm_oi_primary;
DROP TABLE IF EXISTS aminorm_oi_primary;

CREATE TABLE IF NOT EXISTS aminorm_oi_sci (
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
    srctype TEXT COMMENT 'Source type used for calibration',
    mjd_beg DOUBLE COMMENT '[d] exposure start time in MJD',
    mjd_avg DOUBLE COMMENT '[d] exposure mid-point in MJD',
    mjd_end DOUBLE COMMENT '[d] exposure end time in MJD',
    tdb_beg DOUBLE COMMENT '[d] TDB time of exposure start in MJD',
    tdb_mid DOUBLE COMMENT '[d] TDB time of exposure mid-point in MJD',
    tdb_end DOUBLE COMMENT '[d] TDB time of exposure end in MJD',
    xposure DOUBLE COMMENT '[s] Effective exposure time',
    telapse DOUBLE COMMENT '[s] Total elapsed exposure time',
    refframe TEXT COMMENT 'Ephemeris reference frame',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_sci;
DROP VIEW IF EXISTS niriss_aminorm_oi_sci;
DROP TABLE IF EXISTS aminorm_oi_sci;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_array (
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
    arrname TEXT COMMENT 'Array name',
    frame TEXT COMMENT 'Coordinate Frame',
    oi_revn BIGINT COMMENT 'Revision number',
    arrayx DOUBLE COMMENT 'Array center x (m)',
    arrayy DOUBLE COMMENT 'Array center y (m)',
    arrayz DOUBLE COMMENT 'Array center z (m)',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_ARRAY headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx, 'ARRAYY', arrayy, 'ARRAYZ', arrayz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_array;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_array;
DROP TABLE IF EXISTS aminorm_oi_oi_array;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_t3 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_T3 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_t3;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_t3;
DROP TABLE IF EXISTS aminorm_oi_oi_t3;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_target (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_TARGET headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_target;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_target;
DROP TABLE IF EXISTS aminorm_oi_oi_target;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_vis (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_vis;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_vis;
DROP TABLE IF EXISTS aminorm_oi_oi_vis;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_vis2 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_VIS2 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_vis2;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_vis2;
DROP TABLE IF EXISTS aminorm_oi_oi_vis2;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_wavelength (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_WAVELENGTH headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_wavelength;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_wavelength;
DROP TABLE IF EXISTS aminorm_oi_oi_wavelength;

CREATE TABLE IF NOT EXISTS aminorm_oi_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_asdf;
DROP VIEW IF EXISTS niriss_aminorm_oi_asdf;
DROP TABLE IF EXISTS aminorm_oi_asdf;

CREATE OR REPLACE VIEW dataset_filetypes AS
SELECT
    m.rootname,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'uncal') AS uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_uncal') AS image_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_uncal') AS stacked_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ramp') AS ramp,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'dark') AS dark,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'trapsfilled') AS trapsfilled,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rate') AS rate,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rateints') AS rateints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'fitopt') AS fitopt,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsub') AS bsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsubints') AS bsubints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cal') AS cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'calints') AS calints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crf') AS crf,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crfints') AS crfints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'i2d') AS i2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's2d') AS s2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's3d') AS s3d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1d') AS x1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1dints') AS x1dints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'c1d') AS c1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfstack') AS psfstack,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfalign') AS psfalign,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfsub') AS psfsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami') AS ami,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amiavg') AS amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-amiavg') AS psf_amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm') AS aminorm,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'wfscmb') AS wfscmb,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'segm') AS segm,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_cal') AS image_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_cal') AS stacked_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stream') AS stream,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'msa') AS msa,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cat') AS cat,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'phot') AS phot,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt
FROM master AS m;
START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'simple' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'origin' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timesys' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timeunit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sdp_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prd_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_vcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamodl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'telescop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_move' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_strt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_stop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwfseet' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nwfsest' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asnpool' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asntable' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'title' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pi_name' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'category' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subcat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scicat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cont_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_oi_primary', 'ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_primary', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_primary', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amilg_primary', 'aminorm_oi_primary', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'time_obs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_beg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_end' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obs_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'program' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observtn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitgrp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'seq_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'act_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exposure' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgdtarg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'template' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obslabel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obsfoldr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eng_qual' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'engqlptg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vststart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitsta' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nexposur' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intarget' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targoopp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsovisit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_only' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crowdfld' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targprop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targname' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targtype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targcat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targdesc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targudec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_epoch' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctyapt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'instrume' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'module' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'channel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filter' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pupil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pilin' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'grating' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'band' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fxd_slit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'focuspos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'preimage' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cccstate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'coronmsk' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msastate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametfl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaconid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'lamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'opmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xtil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_ytil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xp_v' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_yp_v' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pxav' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pyav' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_tilt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwcpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwcpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expcount' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expripar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_type' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expstart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expmid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expsteng' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'osf_file' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'readpatt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegnum' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegtot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'noutputs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nints' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intstart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ngroups' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nframes' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirngrps' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirnfrms' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'frmdivsr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'groupgap' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nsamples' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsample' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tframe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tgroup' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'duration' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrststrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nresets' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'zerofram' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataprob' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sca_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_norm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_ref' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sctarate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gainfact' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_imprt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_psf' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'selfref' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'primecrs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extncrs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subarray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastaxis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'slowaxis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detycor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxsiz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detysiz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patttype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patt_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattstrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdthpt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattnpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrimdtpt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattsize' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'smgrdpat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spec_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specnstp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specstep' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spcoffst' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spat_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatnstp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatstep' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sptoffst' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xoffset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'yoffset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dsetstrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdsets' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithdirc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithopfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithpnts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mrsprchn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'apername' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pps_aper' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bartdelt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bstrtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bendtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bmidtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'helidelt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hstrtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hendtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hmidtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa1value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa2value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa3value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'rma_pos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fcsrlpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_order' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsstrttm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsendtim' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gdstarid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_udec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mag' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_umag' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pcs_mode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_start' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_end' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datastrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsacstat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscentx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscenty' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_epoch' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mudec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_para' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ctx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_area' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msaope' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_barsha' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_camera' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_collim' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_cubpar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dark' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_disper' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_distor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_drzpar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_extr1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_filoff' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_flat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fore' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fpa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fringe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_frifrq' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_gain' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifufor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifupos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifusli' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ipc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_lastfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_linear' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mask' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_nrm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ote' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pthlos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_persat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_photom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_psfmas' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_readno' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_refpix' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_region' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resol' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_reset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_rscd' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_satura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spcwcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_stray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_superb' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_thrput' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trpden' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trppar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_tsphot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_v2v3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavran' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfali' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiana' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiavg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_aminor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mtwcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bkdsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_barsha' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_comb1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ifucub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dark' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dqinit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_telemi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_errini' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr2d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_frstfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_flat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_fringe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ganscl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_grpscl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_guicds' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_imprnt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ipc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_jump' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_klip' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_lastfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_linear' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msbsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mrsmat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msaflg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_nsclen' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_outlir' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pthlos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_persis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_photom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ramp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_refpix' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resfri' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_reset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_rscd' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_satura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_skymat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srccat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srctyp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfstk' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_stray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_superb' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tsphot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_twkreg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wavcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wfscom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_whtlit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tcatfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scatfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'segmfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ndriz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'reswht' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkglevel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'masterbg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'insmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'content' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'object' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observer' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_beg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_avg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_end' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_beg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_mid' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_end' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xposure' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'telapse' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'arrname' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'frame' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'oi_revn' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayx' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayy' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayz' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'insname' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'extrxstr' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrxstp' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrystr' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrystp' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'pupil', 'pilin', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_drzpar', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_ote', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('texptime') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz') AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('tfields') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('ttype1', 'tform1', 'tunit1') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
UPDATE schemagen_columns SET enum = '["ALL", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4"]'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.13.4', since, 'stdatamodels', '1.9.1', '5a9e644cee6d6874e075d12f3798dba9a327222420ca3bec6a1c06f345da9294'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

