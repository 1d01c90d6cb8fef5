-- jwst 1.13.4 → 1.14.0, contract. MariaDB.
-- Drops what jwst 1.14.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
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
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.14.0 retired is dropped already; nothing was changed')), 'DO 0');

SET @schemagen_held = '';
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM uncal_primary WHERE texptime IS NOT NULL), ' uncal_primary', ''));
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_uncal_primary WHERE texptime IS NOT NULL), ' image_uncal_primary', ''));
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE texptime IS NOT NULL), ' stacked_uncal_primary', ''));
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ramp_primary WHERE texptime IS NOT NULL), ' ramp_primary', ''));
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM dark_primary WHERE texptime IS NOT NULL), ' dark_primary', ''));
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_primary WHERE texptime IS NOT NULL), ' trapsfilled_primary', ''));
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rate_primary WHERE texptime IS NOT NULL), ' rate_primary', ''));
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rateints_primary WHERE texptime IS NOT NULL), ' rateints_primary', ''));
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM fitopt_primary WHERE texptime IS NOT NULL), ' fitopt_primary', ''));
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsub_primary WHERE texptime IS NOT NULL), ' bsub_primary', ''));
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsubints_primary WHERE texptime IS NOT NULL), ' bsubints_primary', ''));
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM cal_primary WHERE texptime IS NOT NULL), ' cal_primary', ''));
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM calints_primary WHERE texptime IS NOT NULL), ' calints_primary', ''));
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crf_primary WHERE texptime IS NOT NULL), ' crf_primary', ''));
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crfints_primary WHERE texptime IS NOT NULL), ' crfints_primary', ''));
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM i2d_primary WHERE texptime IS NOT NULL), ' i2d_primary', ''));
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s2d_primary WHERE texptime IS NOT NULL), ' s2d_primary', ''));
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s3d_primary WHERE texptime IS NOT NULL), ' s3d_primary', ''));
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1d_primary WHERE texptime IS NOT NULL), ' x1d_primary', ''));
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1dints_primary WHERE texptime IS NOT NULL), ' x1dints_primary', ''));
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM c1d_primary WHERE texptime IS NOT NULL), ' c1d_primary', ''));
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfstack_primary WHERE texptime IS NOT NULL), ' psfstack_primary', ''));
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfalign_primary WHERE texptime IS NOT NULL), ' psfalign_primary', ''));
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfsub_primary WHERE texptime IS NOT NULL), ' psfsub_primary', ''));
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM wfscmb_primary WHERE texptime IS NOT NULL), ' wfscmb_primary', ''));
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_primary WHERE texptime IS NOT NULL), ' segm_primary', ''));
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_cal_primary WHERE texptime IS NOT NULL), ' image_cal_primary', ''));
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS texptime DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_cal_primary WHERE texptime IS NOT NULL), ' stacked_cal_primary', ''));
CREATE TABLE IF NOT EXISTS ami_primary (
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
    texptime DOUBLE COMMENT '[s] Total exposure time for product',
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
    INDEX ami_primary_by_date_obs (date_obs),
    INDEX ami_primary_by_date_beg (date_beg),
    INDEX ami_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_primary), ' ami_primary', ''));
CREATE TABLE IF NOT EXISTS ami_sci (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_sci), ' ami_sci', ''));
CREATE TABLE IF NOT EXISTS ami_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FIT headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_fit), ' ami_fit', ''));
CREATE TABLE IF NOT EXISTS ami_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='RESID headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_resid), ' ami_resid', ''));
CREATE TABLE IF NOT EXISTS ami_closure_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_AMP headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_closure_amp), ' ami_closure_amp', ''));
CREATE TABLE IF NOT EXISTS ami_closure_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_PHA headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_closure_pha), ' ami_closure_pha', ''));
CREATE TABLE IF NOT EXISTS ami_fringe_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_AMP headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_fringe_amp), ' ami_fringe_amp', ''));
CREATE TABLE IF NOT EXISTS ami_fringe_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_PHA headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_fringe_pha), ' ami_fringe_pha', ''));
CREATE TABLE IF NOT EXISTS ami_pupil_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PUPIL_PHA headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_pupil_pha), ' ami_pupil_pha', ''));
CREATE TABLE IF NOT EXISTS ami_solns (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SOLNS headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_solns), ' ami_solns', ''));
CREATE TABLE IF NOT EXISTS ami_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of ami files. Fringe parameters fitted to an exposure of aperture masking interferometry';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_asdf), ' ami_asdf', ''));
CREATE TABLE IF NOT EXISTS amiavg_primary (
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
    texptime DOUBLE COMMENT '[s] Total exposure time for product',
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
    INDEX amiavg_primary_by_date_obs (date_obs),
    INDEX amiavg_primary_by_date_beg (date_beg),
    INDEX amiavg_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_primary), ' amiavg_primary', ''));
CREATE TABLE IF NOT EXISTS amiavg_sci (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_sci), ' amiavg_sci', ''));
CREATE TABLE IF NOT EXISTS amiavg_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FIT headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_fit), ' amiavg_fit', ''));
CREATE TABLE IF NOT EXISTS amiavg_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='RESID headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_resid), ' amiavg_resid', ''));
CREATE TABLE IF NOT EXISTS amiavg_closure_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_AMP headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_closure_amp), ' amiavg_closure_amp', ''));
CREATE TABLE IF NOT EXISTS amiavg_closure_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_PHA headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_closure_pha), ' amiavg_closure_pha', ''));
CREATE TABLE IF NOT EXISTS amiavg_fringe_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_AMP headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_fringe_amp), ' amiavg_fringe_amp', ''));
CREATE TABLE IF NOT EXISTS amiavg_fringe_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_PHA headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_fringe_pha), ' amiavg_fringe_pha', ''));
CREATE TABLE IF NOT EXISTS amiavg_pupil_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PUPIL_PHA headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_pupil_pha), ' amiavg_pupil_pha', ''));
CREATE TABLE IF NOT EXISTS amiavg_solns (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SOLNS headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_solns), ' amiavg_solns', ''));
CREATE TABLE IF NOT EXISTS amiavg_hdrtab (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='HDRTAB headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_hdrtab), ' amiavg_hdrtab', ''));
CREATE TABLE IF NOT EXISTS amiavg_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of amiavg files. Fringe parameters of the target, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_asdf), ' amiavg_asdf', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_primary (
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
    texptime DOUBLE COMMENT '[s] Total exposure time for product',
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
    INDEX psf_amiavg_primary_by_date_obs (date_obs),
    INDEX psf_amiavg_primary_by_date_beg (date_beg),
    INDEX psf_amiavg_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_primary), ' psf_amiavg_primary', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_sci (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_sci), ' psf_amiavg_sci', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FIT headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_fit), ' psf_amiavg_fit', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='RESID headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_resid), ' psf_amiavg_resid', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_closure_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_AMP headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_closure_amp), ' psf_amiavg_closure_amp', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_closure_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_PHA headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_closure_pha), ' psf_amiavg_closure_pha', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_fringe_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_AMP headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_fringe_amp), ' psf_amiavg_fringe_amp', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_fringe_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_PHA headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_fringe_pha), ' psf_amiavg_fringe_pha', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_pupil_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PUPIL_PHA headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_pupil_pha), ' psf_amiavg_pupil_pha', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_solns (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SOLNS headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_solns), ' psf_amiavg_solns', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_hdrtab (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='HDRTAB headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_hdrtab), ' psf_amiavg_hdrtab', ''));
CREATE TABLE IF NOT EXISTS psf_amiavg_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of psf-amiavg files. Fringe parameters of the reference star, averaged over exposures';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_asdf), ' psf_amiavg_asdf', ''));
CREATE TABLE IF NOT EXISTS aminorm_primary (
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
    texptime DOUBLE COMMENT '[s] Total exposure time for product',
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
    INDEX aminorm_primary_by_date_obs (date_obs),
    INDEX aminorm_primary_by_date_beg (date_beg),
    INDEX aminorm_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_primary), ' aminorm_primary', ''));
CREATE TABLE IF NOT EXISTS aminorm_sci (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_sci), ' aminorm_sci', ''));
CREATE TABLE IF NOT EXISTS aminorm_fit (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FIT headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_fit), ' aminorm_fit', ''));
CREATE TABLE IF NOT EXISTS aminorm_resid (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='RESID headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_resid), ' aminorm_resid', ''));
CREATE TABLE IF NOT EXISTS aminorm_closure_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_AMP headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_closure_amp), ' aminorm_closure_amp', ''));
CREATE TABLE IF NOT EXISTS aminorm_closure_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CLOSURE_PHA headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_closure_pha), ' aminorm_closure_pha', ''));
CREATE TABLE IF NOT EXISTS aminorm_fringe_amp (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_AMP headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_fringe_amp), ' aminorm_fringe_amp', ''));
CREATE TABLE IF NOT EXISTS aminorm_fringe_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='FRINGE_PHA headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_fringe_pha), ' aminorm_fringe_pha', ''));
CREATE TABLE IF NOT EXISTS aminorm_pupil_pha (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PUPIL_PHA headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_pupil_pha), ' aminorm_pupil_pha', ''));
CREATE TABLE IF NOT EXISTS aminorm_solns (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SOLNS headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_solns), ' aminorm_solns', ''));
CREATE TABLE IF NOT EXISTS aminorm_hdrtab (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='HDRTAB headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_hdrtab), ' aminorm_hdrtab', ''));
CREATE TABLE IF NOT EXISTS aminorm_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of aminorm files. Fringe parameters of the target, normalised by those of the reference star';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_asdf), ' aminorm_asdf', ''));
EXECUTE IMMEDIATE IF(@schemagen_held <> '' AND COALESCE(@schemagen_drop_values, '') <> 'yes', CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('what is retired still holds values; to drop them too: SET @schemagen_drop_values = ''yes'';', @schemagen_held), 120))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.14.0';


-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_asdf);
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS texptime,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

DROP VIEW IF EXISTS niriss_ami_primary;
DROP TABLE IF EXISTS ami_primary;

DROP VIEW IF EXISTS niriss_ami_sci;
DROP TABLE IF EXISTS ami_sci;

DROP VIEW IF EXISTS niriss_ami_fit;
DROP TABLE IF EXISTS ami_fit;

DROP VIEW IF EXISTS niriss_ami_resid;
DROP TABLE IF EXISTS ami_resid;

DROP VIEW IF EXISTS niriss_ami_closure_amp;
DROP TABLE IF EXISTS ami_closure_amp;

DROP VIEW IF EXISTS niriss_ami_closure_pha;
DROP TABLE IF EXISTS ami_closure_pha;

DROP VIEW IF EXISTS niriss_ami_fringe_amp;
DROP TABLE IF EXISTS ami_fringe_amp;

DROP VIEW IF EXISTS niriss_ami_fringe_pha;
DROP TABLE IF EXISTS ami_fringe_pha;

DROP VIEW IF EXISTS niriss_ami_pupil_pha;
DROP TABLE IF EXISTS ami_pupil_pha;

DROP VIEW IF EXISTS niriss_ami_solns;
DROP TABLE IF EXISTS ami_solns;

DROP VIEW IF EXISTS niriss_ami_asdf;
DROP TABLE IF EXISTS ami_asdf;

DROP VIEW IF EXISTS niriss_amiavg_primary;
DROP TABLE IF EXISTS amiavg_primary;

DROP VIEW IF EXISTS niriss_amiavg_sci;
DROP TABLE IF EXISTS amiavg_sci;

DROP VIEW IF EXISTS niriss_amiavg_fit;
DROP TABLE IF EXISTS amiavg_fit;

DROP VIEW IF EXISTS niriss_amiavg_resid;
DROP TABLE IF EXISTS amiavg_resid;

DROP VIEW IF EXISTS niriss_amiavg_closure_amp;
DROP TABLE IF EXISTS amiavg_closure_amp;

DROP VIEW IF EXISTS niriss_amiavg_closure_pha;
DROP TABLE IF EXISTS amiavg_closure_pha;

DROP VIEW IF EXISTS niriss_amiavg_fringe_amp;
DROP TABLE IF EXISTS amiavg_fringe_amp;

DROP VIEW IF EXISTS niriss_amiavg_fringe_pha;
DROP TABLE IF EXISTS amiavg_fringe_pha;

DROP VIEW IF EXISTS niriss_amiavg_pupil_pha;
DROP TABLE IF EXISTS amiavg_pupil_pha;

DROP VIEW IF EXISTS niriss_amiavg_solns;
DROP TABLE IF EXISTS amiavg_solns;

DROP VIEW IF EXISTS niriss_amiavg_hdrtab;
DROP TABLE IF EXISTS amiavg_hdrtab;

DROP VIEW IF EXISTS niriss_amiavg_asdf;
DROP TABLE IF EXISTS amiavg_asdf;

DROP VIEW IF EXISTS niriss_psf_amiavg_primary;
DROP TABLE IF EXISTS psf_amiavg_primary;

DROP VIEW IF EXISTS niriss_psf_amiavg_sci;
DROP TABLE IF EXISTS psf_amiavg_sci;

DROP VIEW IF EXISTS niriss_psf_amiavg_fit;
DROP TABLE IF EXISTS psf_amiavg_fit;

DROP VIEW IF EXISTS niriss_psf_amiavg_resid;
DROP TABLE IF EXISTS psf_amiavg_resid;

DROP VIEW IF EXISTS niriss_psf_amiavg_closure_amp;
DROP TABLE IF EXISTS psf_amiavg_closure_amp;

DROP VIEW IF EXISTS niriss_psf_amiavg_closure_pha;
DROP TABLE IF EXISTS psf_amiavg_closure_pha;

DROP VIEW IF EXISTS niriss_psf_amiavg_fringe_amp;
DROP TABLE IF EXISTS psf_amiavg_fringe_amp;

DROP VIEW IF EXISTS niriss_psf_amiavg_fringe_pha;
DROP TABLE IF EXISTS psf_amiavg_fringe_pha;

DROP VIEW IF EXISTS niriss_psf_amiavg_pupil_pha;
DROP TABLE IF EXISTS psf_amiavg_pupil_pha;

DROP VIEW IF EXISTS niriss_psf_amiavg_solns;
DROP TABLE IF EXISTS psf_amiavg_solns;

DROP VIEW IF EXISTS niriss_psf_amiavg_hdrtab;
DROP TABLE IF EXISTS psf_amiavg_hdrtab;

DROP VIEW IF EXISTS niriss_psf_amiavg_asdf;
DROP TABLE IF EXISTS psf_amiavg_asdf;

DROP VIEW IF EXISTS niriss_aminorm_primary;
DROP TABLE IF EXISTS aminorm_primary;

DROP VIEW IF EXISTS niriss_aminorm_sci;
DROP TABLE IF EXISTS aminorm_sci;

DROP VIEW IF EXISTS niriss_aminorm_fit;
DROP TABLE IF EXISTS aminorm_fit;

DROP VIEW IF EXISTS niriss_aminorm_resid;
DROP TABLE IF EXISTS aminorm_resid;

DROP VIEW IF EXISTS niriss_aminorm_closure_amp;
DROP TABLE IF EXISTS aminorm_closure_amp;

DROP VIEW IF EXISTS niriss_aminorm_closure_pha;
DROP TABLE IF EXISTS aminorm_closure_pha;

DROP VIEW IF EXISTS niriss_aminorm_fringe_amp;
DROP TABLE IF EXISTS aminorm_fringe_amp;

DROP VIEW IF EXISTS niriss_aminorm_fringe_pha;
DROP TABLE IF EXISTS aminorm_fringe_pha;

DROP VIEW IF EXISTS niriss_aminorm_pupil_pha;
DROP TABLE IF EXISTS aminorm_pupil_pha;

DROP VIEW IF EXISTS niriss_aminorm_solns;
DROP TABLE IF EXISTS aminorm_solns;

DROP VIEW IF EXISTS niriss_aminorm_hdrtab;
DROP TABLE IF EXISTS aminorm_hdrtab;

DROP VIEW IF EXISTS niriss_aminorm_asdf;
DROP TABLE IF EXISTS aminorm_asdf;

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
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami-oi') AS ami_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-ami-oi') AS psf_ami_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amimulti-oi') AS amimulti_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amilg') AS amilg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm-oi') AS aminorm_oi,
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
WHERE column_name = 'simple' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'date' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'origin' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timesys' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timeunit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sdp_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prd_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_vcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamodl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'telescop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_move' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_strt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_stop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwfseet' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nwfsest' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asnpool' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asntable' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'title' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pi_name' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'category' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subcat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scicat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cont_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'time_obs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_beg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_end' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obs_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'program' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observtn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitgrp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'seq_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'act_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exposure' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgdtarg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'template' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obslabel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obsfoldr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eng_qual' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'engqlptg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vststart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitsta' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nexposur' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intarget' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targoopp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsovisit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_only' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crowdfld' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targprop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targname' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targtype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targcat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targdesc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targudec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_epoch' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctyapt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'instrume' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'module' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'channel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filter' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pupil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pilin' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'grating' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'band' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fxd_slit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'focuspos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'preimage' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cccstate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'coronmsk' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msastate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametfl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaconid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'lamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'opmode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xtil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_ytil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xp_v' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_yp_v' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pxav' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pyav' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_tilt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwcpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwcpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expcount' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expripar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_type' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expstart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expmid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expsteng' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'osf_file' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'readpatt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegnum' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegtot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'noutputs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nints' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intstart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ngroups' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nframes' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirngrps' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirnfrms' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'frmdivsr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'groupgap' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nsamples' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsample' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tframe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tgroup' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'duration' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrststrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nresets' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'zerofram' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataprob' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sca_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_norm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_ref' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sctarate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gainfact' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_imprt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_psf' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'selfref' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'primecrs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extncrs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subarray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastaxis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'slowaxis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detycor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxsiz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detysiz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patttype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patt_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattstrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdthpt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattnpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrimdtpt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattsize' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'smgrdpat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spec_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specnstp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specstep' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spcoffst' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spat_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatnstp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatstep' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sptoffst' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xoffset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'yoffset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dsetstrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdsets' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithdirc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithopfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithpnts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mrsprchn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'apername' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pps_aper' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bartdelt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bstrtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bendtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bmidtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'helidelt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hstrtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hendtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hmidtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa1value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa2value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa3value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'rma_pos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fcsrlpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_order' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsstrttm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsendtim' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gdstarid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_udec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mag' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_umag' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pcs_mode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_start' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_end' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datastrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsacstat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscentx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscenty' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_epoch' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mudec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_para' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ctx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_area' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msaope' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_barsha' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_camera' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_collim' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_cubpar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dark' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_disper' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_distor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_drzpar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_extr1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_filoff' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_flat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fore' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fpa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fringe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_frifrq' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_gain' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifufor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifupos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifusli' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ipc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_lastfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_linear' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mask' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ote' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pthlos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_persat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_photom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_psfmas' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_readno' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_refpix' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_region' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resol' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_reset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_rscd' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_satura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spcwcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_stray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_superb' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_thrput' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trpden' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trppar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_tsphot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_v2v3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavran' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfali' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiana' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiavg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_aminor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mtwcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bkdsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_barsha' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_comb1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ifucub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dark' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dqinit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_telemi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_errini' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr2d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_frstfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_flat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_fringe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ganscl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_grpscl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_guicds' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_imprnt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ipc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_jump' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_klip' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_lastfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_linear' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msbsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mrsmat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msaflg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_nsclen' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_outlir' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pthlos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_persis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_photom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ramp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_refpix' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resfri' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_reset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_rscd' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_satura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_skymat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srccat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srctyp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfstk' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_stray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_superb' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tsphot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_twkreg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wavcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wfscom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_whtlit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tcatfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scatfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'segmfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ndriz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'texptime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'reswht' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkglevel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'masterbg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_beg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_avg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_end' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_beg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_mid' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_end' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xposure' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'telapse' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.14.0', '1.14.0', 'stdatamodels', '1.10.1', '24646b611a75b438767816e88299382660f82875761c3b148d7e42ee8408fac6'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

