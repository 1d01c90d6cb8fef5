-- jwst 2.0.1 → 3.0.0, down. MariaDB.
-- Takes a database back from jwst 3.0.0 to 2.0.1. What only 3.0.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('3.0.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 3.0.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('3.0.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 3.0.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 2.0.1';

ALTER TABLE trapsfilled_primary
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
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
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
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
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
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    MODIFY COLUMN instrume TEXT COMMENT 'Instrument used to acquire the data',
    MODIFY COLUMN detector TEXT COMMENT 'Name of detector used to acquire the data',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN channel TEXT COMMENT 'Instrument channel',
    MODIFY COLUMN filter TEXT COMMENT 'Name of the filter element used',
    MODIFY COLUMN fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    MODIFY COLUMN fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    MODIFY COLUMN pupil TEXT COMMENT 'Name of the pupil element used',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    MODIFY COLUMN pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
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
    MODIFY COLUMN hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
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
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    MODIFY COLUMN tsample DOUBLE COMMENT '[us] Time between samples',
    MODIFY COLUMN tframe DOUBLE COMMENT '[s] Time between frames',
    MODIFY COLUMN tgroup DOUBLE COMMENT '[s] Time between groups',
    MODIFY COLUMN effinttm DOUBLE COMMENT '[s] Effective integration time',
    MODIFY COLUMN effexptm DOUBLE COMMENT '[s] Effective exposure time',
    MODIFY COLUMN tmeasure DOUBLE COMMENT '[s] Measurement time',
    MODIFY COLUMN duration DOUBLE COMMENT '[s] Total duration of exposure',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
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
    MODIFY COLUMN sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    MODIFY COLUMN sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
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
    MODIFY COLUMN mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    MODIFY COLUMN mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    MODIFY COLUMN mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    MODIFY COLUMN mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    MODIFY COLUMN mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    MODIFY COLUMN mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    MODIFY COLUMN sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    MODIFY COLUMN sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    MODIFY COLUMN patttype TEXT COMMENT 'Primary dither pattern type',
    MODIFY COLUMN pridtype TEXT COMMENT 'Primary dither points and packing',
    MODIFY COLUMN pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern',
    MODIFY COLUMN pattstrt BIGINT COMMENT 'Starting point in pattern',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN nod_type TEXT COMMENT 'Nod pattern type',
    MODIFY COLUMN pattsize TEXT COMMENT 'Primary dither pattern size',
    MODIFY COLUMN smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    MODIFY COLUMN subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    MODIFY COLUMN subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    MODIFY COLUMN spec_num BIGINT COMMENT 'Position number within spectral steps',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    MODIFY COLUMN spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    MODIFY COLUMN spat_num BIGINT COMMENT 'Position number within spatial steps',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    MODIFY COLUMN sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    MODIFY COLUMN dithopfr TEXT COMMENT 'Dither pattern optimization',
    MODIFY COLUMN dithpnts TEXT COMMENT 'Sparse cycling dither points',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
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
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    MODIFY COLUMN roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    MODIFY COLUMN v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    MODIFY COLUMN vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN gs_para DOUBLE COMMENT 'Guide star annual parallax',
    MODIFY COLUMN crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    MODIFY COLUMN crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    MODIFY COLUMN r_area TEXT COMMENT 'Pixel area reference file name',
    MODIFY COLUMN r_bkg TEXT COMMENT 'Background reference file name',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    MODIFY COLUMN r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    MODIFY COLUMN r_dark TEXT COMMENT 'Dark reference file name',
    MODIFY COLUMN r_disper TEXT COMMENT 'Disperser reference file name',
    MODIFY COLUMN r_distor TEXT COMMENT 'Distortion reference file name',
    MODIFY COLUMN r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    MODIFY COLUMN r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    MODIFY COLUMN r_filoff TEXT COMMENT 'Filter Offset reference file name',
    MODIFY COLUMN r_flat TEXT COMMENT 'Flat reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
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
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    MODIFY COLUMN r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    MODIFY COLUMN r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
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
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN r_superb TEXT COMMENT 'Superbias reference file name',
    MODIFY COLUMN r_thrput TEXT COMMENT 'Filter throughput reference file name',
    MODIFY COLUMN r_trpden TEXT COMMENT 'Trap density reference file name',
    MODIFY COLUMN r_trppar TEXT COMMENT 'Trap parameters reference file name',
    MODIFY COLUMN r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    MODIFY COLUMN r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    MODIFY COLUMN r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    MODIFY COLUMN r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    MODIFY COLUMN r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    MODIFY COLUMN s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    MODIFY COLUMN s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    MODIFY COLUMN s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    MODIFY COLUMN s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    MODIFY COLUMN s_wcs TEXT COMMENT 'Assign World Coordinate System',
    MODIFY COLUMN s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    MODIFY COLUMN s_bkdsub TEXT COMMENT 'Background subtraction',
    MODIFY COLUMN s_bpxslf TEXT COMMENT 'Bad Pixel Self-Calibration',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN s_chgmig TEXT COMMENT 'Charge Migration',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
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
    MODIFY COLUMN s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    MODIFY COLUMN s_outlir TEXT COMMENT 'Outlier Detection',
    MODIFY COLUMN s_pthlos TEXT COMMENT 'Pathloss Correction',
    MODIFY COLUMN s_persis TEXT COMMENT 'Persistence Correction',
    MODIFY COLUMN s_photom TEXT COMMENT 'Photometric Calibration',
    MODIFY COLUMN s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_ramp TEXT COMMENT 'Ramp Fitting',
    MODIFY COLUMN s_refpix TEXT COMMENT 'Reference Pixel Correction',
    MODIFY COLUMN s_resamp TEXT COMMENT 'Image resampling',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction',
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
    MODIFY COLUMN s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    MODIFY COLUMN s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    MODIFY COLUMN s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    MODIFY COLUMN s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    MODIFY COLUMN s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    MODIFY COLUMN s_contam TEXT COMMENT 'WFSS Contamination Correction',
    MODIFY COLUMN s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    MODIFY COLUMN tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    MODIFY COLUMN scatfile TEXT COMMENT 'Source catalog filename',
    MODIFY COLUMN segmfile TEXT COMMENT 'Segmentation map filename',
    MODIFY COLUMN dirimage TEXT COMMENT 'WFSS direct image filename',
    MODIFY COLUMN ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    MODIFY COLUMN reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    MODIFY COLUMN pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    MODIFY COLUMN pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    MODIFY COLUMN int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    MODIFY COLUMN int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    MODIFY COLUMN int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    MODIFY COLUMN int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    MODIFY COLUMN int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    MODIFY COLUMN int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.',
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
    MODIFY COLUMN masterbg TEXT COMMENT 'Master background file used',
    MODIFY COLUMN bkgd_scl DOUBLE COMMENT 'Background scale factor';

ALTER TABLE trapsfilled_sci
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
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    MODIFY COLUMN va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    MODIFY COLUMN radesys TEXT COMMENT 'Name of the coordinate reference frame',
    MODIFY COLUMN ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    MODIFY COLUMN dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    MODIFY COLUMN pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    MODIFY COLUMN wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN ps3_0 TEXT COMMENT 'Coordinate table extension name',
    MODIFY COLUMN ps3_1 TEXT COMMENT 'Coordinate table column name',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN dispaxis BIGINT COMMENT 'Dispersion direction',
    MODIFY COLUMN sporder BIGINT COMMENT 'Spectral order number',
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    MODIFY COLUMN vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    MODIFY COLUMN v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    MODIFY COLUMN dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    MODIFY COLUMN roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    MODIFY COLUMN specsys TEXT COMMENT 'Spectral reference frame',
    MODIFY COLUMN xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    MODIFY COLUMN yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    MODIFY COLUMN mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    MODIFY COLUMN mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    MODIFY COLUMN mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    MODIFY COLUMN mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    MODIFY COLUMN a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    MODIFY COLUMN b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    MODIFY COLUMN ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    MODIFY COLUMN bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    MODIFY COLUMN a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    MODIFY COLUMN ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    MODIFY COLUMN bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform';

ALTER TABLE trapsfilled_asdf
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

DROP VIEW IF EXISTS nircam_cal_tracemodel;
DROP VIEW IF EXISTS niriss_cal_tracemodel;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE uncal_cheby
    ADD COLUMN IF NOT EXISTS ttype26 TEXT,
    ADD COLUMN IF NOT EXISTS tform26 TEXT,
    ADD COLUMN IF NOT EXISTS tunit26 TEXT;
UPDATE uncal_cheby SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype26 = NULL, tform26 = NULL, tunit26 = NULL
WHERE ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL;
ALTER TABLE uncal_cheby
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_cheby AS SELECT * FROM uncal_cheby WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ami_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE ami_oi_oi_q4 SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE ami_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_oi_q4 AS SELECT * FROM ami_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE psf_ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE psf_ami_oi_oi_q4 SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE psf_ami_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_oi_q4 AS SELECT * FROM psf_ami_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE amimulti_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE amimulti_oi_oi_q4 SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE amimulti_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_oi_q4 AS SELECT * FROM amimulti_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amilg_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE aminorm_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE aminorm_oi_oi_q4 SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE aminorm_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_oi_q4 AS SELECT * FROM aminorm_oi_oi_q4 WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_CHRCOR', r_chrcor)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_chrcor = NULL
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN cal_vcs TEXT COMMENT 'Calibration software version control sys number',
    MODIFY COLUMN eng_qual TEXT COMMENT 'Engineering data quality indicator from EngDB',
    MODIFY COLUMN pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN apername TEXT COMMENT 'PRD science aperture used',
    MODIFY COLUMN gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    MODIFY COLUMN gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    MODIFY COLUMN gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    MODIFY COLUMN r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    MODIFY COLUMN r_frifrq TEXT COMMENT 'Fringe Frequency reference file name',
    MODIFY COLUMN s_barsha TEXT COMMENT 'Bar shadow correction',
    MODIFY COLUMN bkglevel DOUBLE COMMENT 'Computed/Matched constant background level',
    DROP COLUMN IF EXISTS r_chrcor,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint';

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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of calints files. Calibrated exposure, one plane for each integration';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM calints_tracemodel;
DROP VIEW IF EXISTS nircam_calints_tracemodel;
DROP VIEW IF EXISTS nirspec_calints_tracemodel;
DROP VIEW IF EXISTS miri_calints_tracemodel;
DROP TABLE IF EXISTS calints_tracemodel;

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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crfints_tracemodel;
DROP VIEW IF EXISTS nircam_crfints_tracemodel;
DROP VIEW IF EXISTS nirspec_crfints_tracemodel;
DROP VIEW IF EXISTS miri_crfints_tracemodel;
DROP TABLE IF EXISTS crfints_tracemodel;

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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM s2d_tracemodel;
DROP VIEW IF EXISTS nirspec_s2d_tracemodel;
DROP VIEW IF EXISTS miri_s2d_tracemodel;
DROP TABLE IF EXISTS s2d_tracemodel;

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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='HDRTAB headers of x1dints files. Extracted spectra of a time series, every integration';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'HDRTAB', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM x1dints_hdrtab;
DROP VIEW IF EXISTS nircam_x1dints_hdrtab;
DROP VIEW IF EXISTS nirspec_x1dints_hdrtab;
DROP VIEW IF EXISTS niriss_x1dints_hdrtab;
DROP VIEW IF EXISTS miri_x1dints_hdrtab;
DROP TABLE IF EXISTS x1dints_hdrtab;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'r_chrcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'simple' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bitpix' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'checksum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datasum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'origin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'timesys' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'timeunit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'filename' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sdp_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prd_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'oss_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsc_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cal_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cal_vcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datamodl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'telescop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_move' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_strt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_stop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwfseet' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nwfsest' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'compress' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'asnpool' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'asntable' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'title' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pi_name' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'category' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'scicat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cont_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'time_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_beg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obs_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visit_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'program' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'observtn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitgrp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'seq_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'act_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exposure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgdtarg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'template' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obslabel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsfoldr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eng_qual' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'engqlptg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'vststart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitsta' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nexposur' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intarget' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targoopp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tsovisit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exp_only' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crowdfld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targprop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targname' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targdesc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targ_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targ_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prop_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prop_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'srctyapt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'instrume' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detector' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'module' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'channel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'filter' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pupil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pilin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'grating' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'band' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fxd_slit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'focuspos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'preimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fpe_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ice_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cccstate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'coronmsk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msastate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msametfl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msametid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msaconid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'lamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'opmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_xtil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_ytil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_xp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_yp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_pxav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_pyav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_tilt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expcount' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expripar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exp_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expmid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expsteng' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'osf_file' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'readpatt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hybridff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exsegnum' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exsegtot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'noutputs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nints' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ngroups' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nframes' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mirngrps' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mirnfrms' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cmd_tsel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'frmdivsr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'groupgap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'drpfrms1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'drpfrms3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nsamples' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tsample' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tframe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tgroup' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'effinttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'effexptm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tmeasure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'duration' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrststrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nresets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'zerofram' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dataprob' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sca_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datamode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrs_norm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrs_ref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sctarate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gainfact' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'is_imprt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'is_psf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'selfref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'primecrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extncrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subarray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sub_shrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sub_long' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'substrt1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'substrt2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subsize1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subsize2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'slowaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detxcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detycor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detxsiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detysiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rd1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_sk1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rd2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_sk2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_ilv' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sstr_stp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sstr_nst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'patttype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pridtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pridtpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'patt_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'numdthpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattnpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrimdtpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nod_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattsize' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'smgrdpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subpxpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subpxpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spec_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spcoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spat_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spatnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spatstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sptoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'yoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dsetstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'numdsets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithdirc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithopfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithpnts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mrsprchn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dith_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dith_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'apername' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pps_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bartdelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'helidelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa1value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa2value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa3value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'rma_pos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fcsrlpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_order' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsstrttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsendtim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gdstarid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_ura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_udec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_umag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_v3_pa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pcs_mode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gf_start' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gf_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fgs_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsidl_x' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsidl_y' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v2_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v3_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'roll_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v3i_yang' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'vparity' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datastrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dataend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsacstat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gscentx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gscenty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_para' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crds_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crds_ctx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_area' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_bkg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_msaope' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_camera' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_collim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sirskl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_cubpar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_disper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_distor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_filoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_dflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fore' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fpa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_frifrq' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_gain' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifufor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifupos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifusli' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mask' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_msa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mrsxar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mrspt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_nrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ote' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_pstsos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_persat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_psfmas' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_readno' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_region' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_resol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spkern' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spprof' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sptrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spcwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_thrput' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_trpden' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_trppar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_v2v3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavran' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavmap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_trcmod' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_psfali' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_amiana' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_aminor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_mtwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_bkdsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_bpxslf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_chgmig' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_clnfns' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_comb1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ifucub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_dqinit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_telemi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_errini' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_extr2d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_frstfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ganscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_grpscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_guicds' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_imprnt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_jump' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_klip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_msbsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_msaflg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_outlir' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_persis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pctfrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pxrepl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ramp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_resfri' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_skymat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_srccat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_spleak' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_srctyp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_psfstk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_tacntr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_twkreg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wfscom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_contam' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_whtlit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tcatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'scatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'segmfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dirimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ndriz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'reswht' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pixfrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pxsclrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sosswdth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tikfactr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossdltx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossdlty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossrotn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'oversamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'threshld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgmeth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkglevel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'masterbg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgd_scl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xtension' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis1' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis2' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bscale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bzero' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'blank' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extname' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extver' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'srctype' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_avg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_mid' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xposure' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'telapse' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'refframe' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eph_type' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eph_time' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dy' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeodx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeody' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeodz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pa_aper' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_scale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'radesys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ra_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dec_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pa_v3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wcsaxes' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ps3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ps3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_region' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wavstart' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wavend' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dispaxis' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sporder' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ra_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dec_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'velosys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specsys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'yref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_ra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_dec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_avra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_avdec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tfields' AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration software version control sys number'
WHERE column_name = 'cal_vcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering data quality indicator from EngDB'
WHERE column_name = 'eng_qual' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path?'
WHERE column_name = 'pilin' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name = 'drpfrms1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PRD science aperture used'
WHERE column_name = 'apername' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function start'
WHERE column_name = 'gf_start' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function end'
WHERE column_name = 'gf_end' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal y coordinate'
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIR Simple Improved Reference Subtraction'
WHERE column_name = 'r_sirskl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fringe Frequency reference file name'
WHERE column_name = 'r_frifrq' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_trcmod' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfali' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiana' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_aminor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mtwcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bpxslf' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Bar shadow correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_comb1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ifucub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dark' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dqinit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_telemi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_errini' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr2d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_frstfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_flat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_fringe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ganscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_grpscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_guicds' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_imprnt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ipc' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_jump' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_klip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_lastfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_linear' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msbsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msaflg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_outlir' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pthlos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_persis' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_photom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pctfrm' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ramp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_refpix' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resfri' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_reset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_rscd' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_satura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_skymat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srccat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srctyp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfstk' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_superb' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tacntr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tsphot' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_twkreg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wavcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wfscom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_whtlit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed/Matched constant background level'
WHERE column_name = 'bkglevel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name = 's_region' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.1', since, 'stdatamodels', '5.0.2', '67f764fd4a3d90cea79b908f65532143f79c399eadeb18c7d081a8348a389690'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

