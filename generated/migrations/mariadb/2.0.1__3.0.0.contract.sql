-- jwst 2.0.1 → 3.0.0, contract. MariaDB.
-- Drops what jwst 3.0.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
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
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 3.0.0 retired is dropped already; nothing was changed')), 'DO 0');

SET @schemagen_held = '';
CREATE TABLE IF NOT EXISTS trapsfilled_primary (
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
    sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
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
    pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
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
    targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    srctyapt TEXT COMMENT 'Source type from APT (point/extended)',
    instrume TEXT COMMENT 'Instrument used to acquire the data',
    detector TEXT COMMENT 'Name of detector used to acquire the data',
    module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    channel TEXT COMMENT 'Instrument channel',
    filter TEXT COMMENT 'Name of the filter element used',
    fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    pupil TEXT COMMENT 'Name of the pupil element used',
    pilin BOOL COMMENT 'Pupil imaging lens in the optical path?',
    pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
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
    hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
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
    drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    nsamples BIGINT COMMENT 'Number of A/D samples per pixel',
    tsample DOUBLE COMMENT '[us] Time between samples',
    tframe DOUBLE COMMENT '[s] Time between frames',
    tgroup DOUBLE COMMENT '[s] Time between groups',
    effinttm DOUBLE COMMENT '[s] Effective integration time',
    effexptm DOUBLE COMMENT '[s] Effective exposure time',
    tmeasure DOUBLE COMMENT '[s] Measurement time',
    duration DOUBLE COMMENT '[s] Total duration of exposure',
    nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    nresets BIGINT COMMENT 'Number of reset frames between integrations',
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
    sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
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
    mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    patttype TEXT COMMENT 'Primary dither pattern type',
    pridtype TEXT COMMENT 'Primary dither points and packing',
    pridtpts BIGINT COMMENT 'Number of points in primary dither pattern',
    patt_num BIGINT COMMENT 'Position number within dither pattern',
    pattstrt BIGINT COMMENT 'Starting point in pattern',
    numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    pattnpts BIGINT COMMENT 'Number of points in CYCLING pattern',
    nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    nod_type TEXT COMMENT 'Nod pattern type',
    pattsize TEXT COMMENT 'Primary dither pattern size',
    smgrdpat TEXT COMMENT 'Name of small grid dither pattern',
    subpxpts BIGINT COMMENT 'Number of points in subpixel dither pattern',
    subpxpat TEXT COMMENT 'Subpixel dither pattern type',
    spec_num BIGINT COMMENT 'Position number within spectral steps',
    specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    specstep DOUBLE COMMENT 'Size of steps in spectral direction',
    spcoffst DOUBLE COMMENT '[arcsec] Spectral offset from pattern start',
    spat_num BIGINT COMMENT 'Position number within spatial steps',
    spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    spatstep DOUBLE COMMENT 'Size of steps in spatial direction',
    sptoffst DOUBLE COMMENT '[arcsec] Spatial offset from pattern start',
    xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    dithdirc TEXT COMMENT 'Direction of dither pattern offsets',
    dithopfr TEXT COMMENT 'Dither pattern optimization',
    dithpnts TEXT COMMENT 'Sparse cycling dither points',
    mrsprchn TEXT COMMENT 'Optimized MRS channel',
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
    visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    gf_start TEXT COMMENT 'Observatory UTC time at guider function start',
    gf_end TEXT COMMENT 'Observatory UTC time at guider function end',
    fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    gsacstat TEXT COMMENT 'Guide star acquisition execution status',
    gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    gs_epoch TEXT COMMENT 'Epoch of guide star coordinates',
    gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    gs_para DOUBLE COMMENT 'Guide star annual parallax',
    crds_ver TEXT COMMENT 'Version of CRDS file selection software used',
    crds_ctx TEXT COMMENT 'CRDS context (.pmap) used to select ref files',
    r_area TEXT COMMENT 'Pixel area reference file name',
    r_bkg TEXT COMMENT 'Background reference file name',
    r_msaope TEXT COMMENT 'MSA operability reference file name',
    r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    r_camera TEXT COMMENT 'Nirspec Camera reference file name',
    r_collim TEXT COMMENT 'Nirspec Collimator reference file name',
    r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    r_cubpar TEXT COMMENT 'IFU cube parameters reference file name',
    r_dark TEXT COMMENT 'Dark reference file name',
    r_disper TEXT COMMENT 'Disperser reference file name',
    r_distor TEXT COMMENT 'Distortion reference file name',
    r_miremi TEXT COMMENT 'MIRI EMI correction reference file name',
    r_extr1d TEXT COMMENT '1-D extraction parameters reference file name',
    r_filoff TEXT COMMENT 'Filter Offset reference file name',
    r_flat TEXT COMMENT 'Flat reference file name',
    r_dflat TEXT COMMENT 'Detector Flat reference file name',
    r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
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
    r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    r_mrspt TEXT COMMENT 'MRS point source correction reference file name',
    r_nrm TEXT COMMENT 'Non-Redundant mask reference file name',
    r_ote TEXT COMMENT 'Nirspec OTE Model reference file name',
    r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
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
    r_stray TEXT COMMENT 'MRS Straylight reference file name',
    r_superb TEXT COMMENT 'Superbias reference file name',
    r_thrput TEXT COMMENT 'Filter throughput reference file name',
    r_trpden TEXT COMMENT 'Trap density reference file name',
    r_trppar TEXT COMMENT 'Trap parameters reference file name',
    r_tsphot TEXT COMMENT 'TSO imaging photometry reference file name',
    r_v2v3 TEXT COMMENT 'V2_V3 Model reference file name',
    r_wavcor TEXT COMMENT 'Zero point wavelength correction reference file name',
    r_wavran TEXT COMMENT 'Wavelength Range reference file name',
    r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    s_psfali TEXT COMMENT 'Coronagraphic PSF Alignment',
    s_amiana TEXT COMMENT 'AMI Fringe Analysis',
    s_aminor TEXT COMMENT 'AMI Fringe Normalization',
    s_wcs TEXT COMMENT 'Assign World Coordinate System',
    s_mtwcs TEXT COMMENT 'Assign Moving Target World Coordinate System',
    s_bkdsub TEXT COMMENT 'Background subtraction',
    s_bpxslf TEXT COMMENT 'Bad Pixel Self-Calibration',
    s_barsha TEXT COMMENT 'Bar shadow correction',
    s_chgmig TEXT COMMENT 'Charge Migration',
    s_clnfns TEXT COMMENT 'Clean Flicker Noise',
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
    s_msaflg TEXT COMMENT 'NIRSpec MSA Stuck Shutter Flagging',
    s_outlir TEXT COMMENT 'Outlier Detection',
    s_pthlos TEXT COMMENT 'Pathloss Correction',
    s_persis TEXT COMMENT 'Persistence Correction',
    s_photom TEXT COMMENT 'Photometric Calibration',
    s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    s_pxrepl TEXT COMMENT 'Pixel Replacement',
    s_ramp TEXT COMMENT 'Ramp Fitting',
    s_refpix TEXT COMMENT 'Reference Pixel Correction',
    s_resamp TEXT COMMENT 'Image resampling',
    s_resfri TEXT COMMENT 'Residual Fringe Correction',
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
    s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    s_tsphot TEXT COMMENT 'TSO Imaging Photometry',
    s_twkreg TEXT COMMENT 'Image Alignment via Astronomical Sources',
    s_wavcor TEXT COMMENT 'NIRSpec wavelength correction',
    s_wfscom TEXT COMMENT 'Wavefront Sensing Combination',
    s_contam TEXT COMMENT 'WFSS Contamination Correction',
    s_whtlit TEXT COMMENT 'TSO White-Light Curve',
    tcatfile TEXT COMMENT 'Tweakreg catalog filename',
    scatfile TEXT COMMENT 'Source catalog filename',
    segmfile TEXT COMMENT 'Segmentation map filename',
    dirimage TEXT COMMENT 'WFSS direct image filename',
    ndriz BIGINT COMMENT 'Number of groups/pointings included in resampled product',
    reswht TEXT COMMENT 'Type of drizzle weighting to use in resampling input',
    pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale',
    int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.',
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
    bkgd_scl DOUBLE COMMENT 'Background scale factor',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE,
    INDEX trapsfilled_primary_by_date_obs (date_obs),
    INDEX trapsfilled_primary_by_date_beg (date_beg),
    INDEX trapsfilled_primary_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PRIMARY headers of trapsfilled files. Charge traps still filled at the end of an exposure, for the persistence in the next';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_primary), ' trapsfilled_primary', ''));
CREATE TABLE IF NOT EXISTS trapsfilled_sci (
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
    refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    eph_type TEXT COMMENT 'Definitive or Predicted',
    eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    radesys TEXT COMMENT 'Name of the coordinate reference frame',
    ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    ctype1 TEXT COMMENT 'Axis 1 type',
    ctype2 TEXT COMMENT 'Axis 2 type',
    ctype3 TEXT COMMENT 'Axis 3 type',
    cunit1 TEXT COMMENT 'Axis 1 units',
    cunit2 TEXT COMMENT 'Axis 2 units',
    cunit3 TEXT COMMENT 'Axis 3 units',
    cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ps3_0 TEXT COMMENT 'Coordinate table extension name',
    ps3_1 TEXT COMMENT 'Coordinate table column name',
    s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    dispaxis BIGINT COMMENT 'Dispersion direction',
    sporder BIGINT COMMENT 'Spectral order number',
    v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    specsys TEXT COMMENT 'Spectral reference frame',
    xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='SCI headers of trapsfilled files. Charge traps still filled at the end of an exposure, for the persistence in the next';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_sci), ' trapsfilled_sci', ''));
CREATE TABLE IF NOT EXISTS trapsfilled_asdf (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ASDF headers of trapsfilled files. Charge traps still filled at the end of an exposure, for the persistence in the next';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_asdf), ' trapsfilled_asdf', ''));
EXECUTE IMMEDIATE IF(@schemagen_held <> '' AND COALESCE(@schemagen_drop_values, '') <> 'yes', CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('what is retired still holds values; to drop them too: SET @schemagen_drop_values = ''yes'';', @schemagen_held), 120))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 3.0.0';


-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_asdf);
DROP VIEW IF EXISTS nircam_trapsfilled_primary;
DROP VIEW IF EXISTS niriss_trapsfilled_primary;
DROP VIEW IF EXISTS fgs_trapsfilled_primary;
DROP TABLE IF EXISTS trapsfilled_primary;

DROP VIEW IF EXISTS nircam_trapsfilled_sci;
DROP VIEW IF EXISTS niriss_trapsfilled_sci;
DROP VIEW IF EXISTS fgs_trapsfilled_sci;
DROP TABLE IF EXISTS trapsfilled_sci;

DROP VIEW IF EXISTS nircam_trapsfilled_asdf;
DROP VIEW IF EXISTS niriss_trapsfilled_asdf;
DROP VIEW IF EXISTS fgs_trapsfilled_asdf;
DROP TABLE IF EXISTS trapsfilled_asdf;

CREATE OR REPLACE VIEW dataset_filetypes AS
SELECT
    m.rootname,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'uncal') AS uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_uncal') AS image_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_uncal') AS stacked_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ramp') AS ramp,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'dark') AS dark,
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
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami') AS ami,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amiavg') AS amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-amiavg') AS psf_amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm') AS aminorm
FROM master AS m;
START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'simple' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extend' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'date' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'origin' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timesys' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timeunit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sdp_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prd_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_vcs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamodl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'telescop' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_move' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_strt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_stop' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwfseet' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nwfsest' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asnpool' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asntable' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'title' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pi_name' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'category' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subcat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scicat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cont_id' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'time_obs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_beg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_end' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obs_id' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit_id' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'program' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observtn' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitgrp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'seq_id' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'act_id' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exposure' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgdtarg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'template' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obslabel' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obsfoldr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eng_qual' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'engqlptg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitype' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vststart' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitsta' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nexposur' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intarget' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targoopp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsovisit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_only' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crowdfld' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targprop' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targname' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targtype' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targcat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targdesc' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targura' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targudec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_epoch' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctyapt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'instrume' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'module' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'channel' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filter' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwposoff' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwpostol' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pupil' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pilin' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwposoff' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwpostol' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'grating' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'band' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fxd_slit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'focuspos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'preimage' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cccstate' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'coronmsk' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msastate' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametfl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametid' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaconid' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'lamp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'opmode' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xtil' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_ytil' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xp_v' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_yp_v' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pxav' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pyav' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_tilt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwcpos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwcpos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expcount' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expripar' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_type' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expstart' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expmid' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expend' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expsteng' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'osf_file' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'readpatt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hybridff' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegnum' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegtot' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'noutputs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nints' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intstart' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intend' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ngroups' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nframes' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirngrps' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirnfrms' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'frmdivsr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'groupgap' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nsamples' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsample' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tframe' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tgroup' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'duration' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrststrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nresets' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'zerofram' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataprob' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sca_num' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamode' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_norm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_ref' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sctarate' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gainfact' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_imprt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_psf' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'selfref' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'primecrs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extncrs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subarray' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_shrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_long' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastaxis' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'slowaxis' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxcor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detycor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxsiz' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detysiz' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rpt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_ilv' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_stp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_nst' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patttype' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtype' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtpts' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patt_num' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattstrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdthpt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattnpts' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrimdtpt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattsize' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'smgrdpat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpts' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spec_num' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specnstp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specstep' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spcoffst' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spat_num' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatnstp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatstep' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sptoffst' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xoffset' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'yoffset' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dsetstrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdsets' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithdirc' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithopfr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithpnts' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mrsprchn' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'apername' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pps_aper' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bartdelt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bstrtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bendtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bmidtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'helidelt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hstrtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hendtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hmidtime' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa1value' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase2' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa2value' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa3value' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'rma_pos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fcsrlpos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_order' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsstrttm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsendtim' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gdstarid' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ra' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_dec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ura' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_udec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mag' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_umag' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pcs_mode' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitend' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_start' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_end' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fgs_aper' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_x' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_y' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'datastrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataend' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsacstat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscentx' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscenty' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_epoch' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mura' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mudec' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_para' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ver' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ctx' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_area' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_bkg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msaope' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_barsha' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_camera' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_collim' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sirskl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_cubpar' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dark' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_disper' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_distor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_extr1d' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_filoff' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_flat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dflat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fflat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sflat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fore' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fpa' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fringe' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_frifrq' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_gain' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifufor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifupos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifusli' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ipc' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_lastfr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_linear' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mask' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msa' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_nrm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ote' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pstsos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pthlos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_persat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_photom' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_psfmas' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_readno' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_refpix' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_region' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resamp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resol' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_reset' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_rscd' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_satura' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spcwcs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_stray' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_superb' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_thrput' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trpden' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trppar' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_tsphot' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_v2v3' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavcor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavran' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_trcmod' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfali' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiana' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_aminor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wcs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mtwcs' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bkdsub' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bpxslf' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_barsha' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_clnfns' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_comb1d' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ifucub' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dark' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dqinit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_telemi' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_errini' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr1d' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr2d' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_frstfr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_flat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_fringe' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ganscl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_grpscl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_guicds' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_imprnt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ipc' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_jump' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_klip' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_lastfr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_linear' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msbsub' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msaflg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_outlir' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pthlos' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_persis' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_photom' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pctfrm' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ramp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_refpix' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resamp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resfri' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_reset' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_rscd' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_satura' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_skymat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srccat' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srctyp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfstk' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_stray' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_superb' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tacntr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tsphot' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_twkreg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wavcor' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wfscom' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_contam' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_whtlit' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tcatfile' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scatfile' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'segmfile' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ndriz' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'reswht' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1skip' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2skip' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1ugp1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2ugp1' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1bors' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2bors' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkglevel' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgsub' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'masterbg' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgd_scl' AND table_name IN ('trapsfilled_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_beg' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_avg' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_end' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_beg' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_mid' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_end' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xposure' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'telapse' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_aper' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'va_scale' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'radesys' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_v1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_v1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_v3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wcsaxes' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavstart' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavend' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'sporder' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_ref' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_ref' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'velosys' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'specsys' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xref_sci' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'yref_sci' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_ra' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_dec' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avra' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avdec' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_order' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_order' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_order' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_order' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_6' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_6_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_6' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_6_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_6' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_6_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_6' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_5' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_4' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_3' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_2' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_1' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_6_0' AND table_name IN ('trapsfilled_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('trapsfilled_asdf');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '3.0.0', '3.0.0', 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

