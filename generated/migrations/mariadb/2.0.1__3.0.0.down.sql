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
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'fwposoff', 'fwpostol', 'pupil', 'pilin', 'pwposoff', 'pwpostol', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'hybridff', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'sub_shrt', 'sub_long', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'mstr_rd1', 'mstr_sk1', 'mstr_rd2', 'mstr_sk2', 'mstr_rpt', 'mstr_ilv', 'sstr_stp', 'sstr_nst', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'fgs_aper', 'gsidl_x', 'gsidl_y', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_bkg', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_sirskl', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_nrm', 'r_ote', 'r_pstsos', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'int1skip', 'int2skip', 'int1ugp1', 'int2ugp1', 'int1bors', 'int2bors', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg', 'bkgd_scl') AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('v2_ref', 'v3_ref', 'roll_ref', 'v3i_yang', 'vparity') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank', 'srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz', 'pa_aper', 'va_scale', 'radesys', 'ra_v1', 'dec_v1', 'pa_v3', 'wcsaxes', 'crpix1', 'crpix2', 'crpix3', 'crval1', 'crval2', 'crval3', 'ctype1', 'ctype2', 'ctype3', 'cunit1', 'cunit2', 'cunit3', 'cdelt1', 'cdelt2', 'cdelt3', 'pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2', 'ps3_0', 'ps3_1', 's_region', 'wavstart', 'wavend', 'dispaxis', 'sporder', 'ra_ref', 'dec_ref', 'velosys', 'specsys', 'xref_sci', 'yref_sci', 'mt_ra', 'mt_dec', 'mt_avra', 'mt_avdec', 'a_order', 'b_order', 'ap_order', 'bp_order', 'a_0_2', 'a_0_3', 'a_0_4', 'a_0_5', 'a_0_6', 'a_1_1', 'a_1_2', 'a_1_3', 'a_1_4', 'a_1_5', 'a_2_0', 'a_2_1', 'a_2_2', 'a_2_3', 'a_2_4', 'a_3_0', 'a_3_1', 'a_3_2', 'a_3_3', 'a_4_0', 'a_4_1', 'a_4_2', 'a_5_0', 'a_5_1', 'a_6_0', 'b_0_2', 'b_0_3', 'b_0_4', 'b_0_5', 'b_0_6', 'b_1_1', 'b_1_2', 'b_1_3', 'b_1_4', 'b_1_5', 'b_2_0', 'b_2_1', 'b_2_2', 'b_2_3', 'b_2_4', 'b_3_0', 'b_3_1', 'b_3_2', 'b_3_3', 'b_4_0', 'b_4_1', 'b_4_2', 'b_5_0', 'b_5_1', 'b_6_0', 'ap_0_2', 'ap_0_3', 'ap_0_4', 'ap_0_5', 'ap_0_6', 'ap_1_1', 'ap_1_2', 'ap_1_3', 'ap_1_4', 'ap_1_5', 'ap_2_0', 'ap_2_1', 'ap_2_2', 'ap_2_3', 'ap_2_4', 'ap_3_0', 'ap_3_1', 'ap_3_2', 'ap_3_3', 'ap_4_0', 'ap_4_1', 'ap_4_2', 'ap_5_0', 'ap_5_1', 'ap_6_0', 'bp_0_2', 'bp_0_3', 'bp_0_4', 'bp_0_5', 'bp_0_6', 'bp_1_1', 'bp_1_2', 'bp_1_3', 'bp_1_4', 'bp_1_5', 'bp_2_0', 'bp_2_1', 'bp_2_2', 'bp_2_3', 'bp_2_4', 'bp_3_0', 'bp_3_1', 'bp_3_2', 'bp_3_3', 'bp_4_0', 'bp_4_1', 'bp_4_2', 'bp_5_0', 'bp_5_1', 'bp_6_0') AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('tfields') AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration software version control sys number'
WHERE column_name IN ('cal_vcs') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering data quality indicator from EngDB'
WHERE column_name IN ('eng_qual') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path?'
WHERE column_name IN ('pilin') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PRD science aperture used'
WHERE column_name IN ('apername') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function start'
WHERE column_name IN ('gf_start') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function end'
WHERE column_name IN ('gf_end') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal y coordinate'
WHERE column_name IN ('gsidl_x') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIR Simple Improved Reference Subtraction'
WHERE column_name IN ('r_sirskl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fringe Frequency reference file name'
WHERE column_name IN ('r_frifrq') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bpxslf', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Bar shadow correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed/Matched constant background level'
WHERE column_name IN ('bkglevel') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.1', since, 'stdatamodels', '5.0.2', '67f764fd4a3d90cea79b908f65532143f79c399eadeb18c7d081a8348a389690'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

