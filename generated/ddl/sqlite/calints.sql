-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. SQLite.
-- Header tables of calints files. Load 00_core.sql before.
BEGIN;

-- PRIMARY headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_primary (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    simple BOOLEAN,  -- Whether the file conforms to the FITS standard
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    extend BOOLEAN,  -- Whether there may be extensions
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    date DATETIME,  -- UTC date file created
    origin TEXT,  -- Organization responsible for creating file
    timesys TEXT,  -- principal time system for time-related keywords
    timeunit TEXT,  -- Default unit applicable to all time values
    filename TEXT,  -- Name of the file
    sdp_ver TEXT,  -- Data Processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration Software Repository Version
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- [d] Previous WFS exposure end time in MJD
    nwfsest DOUBLE,  -- [d] Next WFS exposure start time in MJD
    compress BOOLEAN,  -- On-board data compression was used (T/F)
    asnpool TEXT,  -- Name of the ASN pool
    asntable TEXT,  -- Name of the ASN table
    title TEXT,  -- Proposal title
    pi_name TEXT,  -- Principal investigator name
    category TEXT,  -- Program category
    subcat TEXT,  -- Program sub-category
    scicat TEXT,  -- Science category assigned during TAC process
    cont_id BIGINT,  -- Continuation of previous program
    date_obs DATE,  -- [yyyy-mm-dd] UTC date at start of exposure
    time_obs CHAR(15),  -- [hh:mm:ss.sss] UTC time at start of exposure
    date_beg DATETIME,  -- Date-time start of exposure
    date_end DATETIME,  -- Date-time end of exposure
    obs_id TEXT,  -- Programmatic observation identifier
    visit_id TEXT,  -- Visit identifier
    program TEXT,  -- Program number
    observtn TEXT,  -- Observation number
    visit TEXT,  -- Visit number
    visitgrp TEXT,  -- Visit group identifier
    seq_id TEXT,  -- Parallel sequence identifier
    act_id TEXT,  -- Activity identifier
    exposure TEXT,  -- Exposure request number
    bkgdtarg BOOLEAN,  -- Background target
    template TEXT,  -- Observation template used
    obslabel TEXT,  -- Proposer label for the observation
    obsfoldr TEXT,  -- Name of the APT observation folder
    eng_qual TEXT,  -- Engineering DB quality indicator
    engqlptg TEXT,  -- Quality of pointing information from EngDB
    visitype TEXT,  -- Visit type
    vststart TEXT,  -- UTC visit start time
    visitsta TEXT,  -- Status of a visit
    nexposur BIGINT,  -- Total number of planned exposures in visit
    intarget BOOLEAN,  -- At least one exposure in visit is internal
    targoopp BOOLEAN,  -- Visit scheduled as target of opportunity
    tsovisit BOOLEAN,  -- Time Series Observation visit indicator
    exp_only BOOLEAN,  -- Special commanding without SI configuration
    crowdfld BOOLEAN,  -- Are the FGSes in a crowded field?
    targprop TEXT,  -- Proposer's name for the target
    targname TEXT,  -- Standard astronomical catalog name for target
    targtype TEXT,  -- Type of target (fixed, moving, generic)
    targcat TEXT,  -- Target category from APT
    targdesc TEXT,  -- Target description from APT
    targ_ra DOUBLE,  -- [deg] Target RA at mid time of exposure
    targ_dec DOUBLE,  -- [deg] Target Dec at mid time of exposure
    targura DOUBLE,  -- [arcsec] Target RA uncertainty
    targudec DOUBLE,  -- [arcsec] Target Dec uncertainty
    mu_ra DOUBLE,  -- [arcsec/yr] Target proper motion in RA
    mu_dec DOUBLE,  -- [arcsec/yr] Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch in UT
    prop_ra DOUBLE,  -- [deg] Proposer's target RA
    prop_dec DOUBLE,  -- [deg] Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    fwposoff DOUBLE,  -- Filter wheel position offset (actual minus commanded)
    fwpostol TEXT,  -- Filter wheel position tolerance
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path: T/F
    pwposoff DOUBLE,  -- Pupil wheel position offset (actual minus commanded)
    pwpostol TEXT,  -- Pupil wheel position tolerance
    grating TEXT,  -- Name of the grating element used
    band TEXT,  -- MRS wavelength band
    fxd_slit TEXT,  -- Name of fixed slit aperture used
    focuspos DOUBLE,  -- Focus position
    preimage TEXT,  -- Pre-image ID from PPS DB
    fpe_side TEXT,  -- Active side for FPE (A or B)
    ice_side TEXT,  -- Active side for ICE (A or B)
    cccstate TEXT,  -- Contamination control cover state
    coronmsk TEXT,  -- coronagraph mask used
    msastate TEXT,  -- State of the MSA
    msametfl TEXT,  -- MSA metadata file name
    msametid BIGINT,  -- MSA metadata ID
    msaconid BIGINT,  -- MSA configuration ID
    lamp TEXT,  -- Internal lamp state
    opmode TEXT,  -- Lamp operating mode
    gwa_xtil DOUBLE,  -- Grating wheel tilt along instrmnt model Y axis
    gwa_ytil DOUBLE,  -- Grating wheel tilt along instrmnt model X axis
    gwa_xp_v DOUBLE,  -- GWA X-position/tilt sensor calibrated
    gwa_yp_v DOUBLE,  -- GWA Y-position/tilt sensor calibrated
    gwa_pxav DOUBLE,  -- GWA REC avg X-pos/tilt sensor calibrated
    gwa_pyav DOUBLE,  -- GWA REC avg Y-pos/tilt sensor calibrated
    gwa_tilt DOUBLE,  -- [K] GWA TILT (avg/calib) temperature
    fwcpos DOUBLE,  -- NIRISS filter wheel position
    pwcpos DOUBLE,  -- NIRISS pupil wheel position
    expcount BIGINT,  -- Running count of exposures in visit
    expripar TEXT,  -- Prime or parallel exposure
    exp_type TEXT,  -- Type of data in the exposure
    expstart DOUBLE,  -- [d] exposure start time in MJD
    expmid DOUBLE,  -- [d] exposure mid time in MJD
    expend DOUBLE,  -- [d] exposure end time in MJD
    expsteng TEXT,  -- UTC exposure start time from engineering data
    osf_file TEXT,  -- Observatory Status File name covering this exposure
    readpatt TEXT,  -- Readout pattern
    hybridff BOOLEAN,  -- HFF/IRS2TA readout mode used
    exsegnum BIGINT,  -- Sequential segment number
    exsegtot BIGINT,  -- Total number of segments
    noutputs BIGINT,  -- Number of detector outputs used
    nints BIGINT,  -- Number of integrations in exposure
    intstart BIGINT,  -- Starting integration number in this segment
    intend BIGINT,  -- Ending integration number in this segment
    ngroups BIGINT,  -- Number of groups in integration
    nframes BIGINT,  -- Number of frames per group
    mirngrps BIGINT,  -- MIRI flight system number of groups
    mirnfrms BIGINT,  -- MIRI flight system number of frames
    detmode TEXT,  -- Detector mode indicator
    cmd_tsel TEXT,  -- Test pattern selection
    frmdivsr BIGINT,  -- Divisor applied to frame-averaged groups
    groupgap BIGINT,  -- Number of frames dropped between groups
    drpfrms1 BIGINT,  -- Number of frames dropped prior to 1st integration
    drpfrms3 BIGINT,  -- Number of frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of reset frames at start of exposure
    nresets BIGINT,  -- Number of reset frames between integrations
    zerofram BOOLEAN,  -- Zero frame was downlinked separately
    dataprob BOOLEAN,  -- Science telemetry indicated a problem
    sca_num BIGINT,  -- Sensor Chip Assembly number
    datamode BIGINT,  -- post-processing method used in FPAP
    nrs_norm BIGINT,  -- Number of normal pixels in IRS2 readout
    nrs_ref BIGINT,  -- Number of reference pixels in IRS2 readout
    sctarate DOUBLE,  -- [ms/s] Spacecraft Clock Time Adjust RATE
    gainfact DOUBLE,  -- Gain scale factor
    is_imprt BOOLEAN,  -- NIRSpec imprint exposure
    is_psf BOOLEAN,  -- exposure is PSF reference
    selfref BOOLEAN,  -- self-referencing PSF
    primecrs DOUBLE,  -- Cosmic Ray rate per thousand pixels per second
    extncrs DOUBLE,  -- Snowballs/showers per million pixels per second
    subarray TEXT,  -- Subarray used
    sub_shrt TEXT,  -- MIRI MRS short wavelength detector subarray
    sub_long TEXT,  -- MIRI MRS long wavelength detectory subarray
    substrt1 BIGINT,  -- Starting pixel in axis 1 direction
    substrt2 BIGINT,  -- Starting pixel in axis 2 direction
    subsize1 BIGINT,  -- Number of pixels in axis 1 direction
    subsize2 BIGINT,  -- Number of pixels in axis 2 direction
    fastaxis BIGINT,  -- Fast readout axis direction
    slowaxis BIGINT,  -- Slow readout axis direction
    detxcor BIGINT,  -- Starting pixel in detector x-axis direction
    detycor BIGINT,  -- Starting pixel in detector y-axis direction
    detxsiz BIGINT,  -- Number of pixels in detector x-axis direction
    detysiz BIGINT,  -- Number of pixels in detector y-axis direction
    mstr_rd1 BIGINT,  -- Num. substripe rows read starting at SUBSTRT1
    mstr_sk1 BIGINT,  -- Num. rows to skip after reading MSTR_RD1 rows
    mstr_rd2 BIGINT,  -- Num. rows read in subsequent substripes
    mstr_sk2 BIGINT,  -- Num. rows to skip between susequent substripes
    mstr_rpt BIGINT,  -- Repeat reading MSTR_RD2 rows at first position
    mstr_ilv BIGINT,  -- Interleave MSTR_RD1 rows between substripes
    sstr_stp BIGINT,  -- Rows to advance superstripe postn btwn intgrtns
    sstr_nst BIGINT,  -- Num. superstripe positions in super-integration
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in dither pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in direct image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- [arcsec] X offset in SI ideal coordinate frame
    yoffset DOUBLE,  -- [arcsec] Y offset in SI ideal coordinate frame
    dsetstrt BIGINT,  -- Starting 4-point set in dither set list
    numdsets BIGINT,  -- Number of 4-point sets in dither set list
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- Optimized MRS channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- S&OC PRD science aperture used
    pps_aper TEXT,  -- original AperName supplied by PPS
    va_ra DOUBLE,  -- [deg] Velocity aberrated apparent reference RA
    va_dec DOUBLE,  -- [deg] Velocity aberrated apparent reference Dec
    bartdelt DOUBLE,  -- [s] Barycentric correction at exposure start
    bstrtime DOUBLE,  -- [d] Barycentric exposure start time in MJD
    bendtime DOUBLE,  -- [d] Barycentric exposure end time in MJD
    bmidtime DOUBLE,  -- [d] Barycentric exposure mid time in MJD
    helidelt DOUBLE,  -- [s] Heliocentric correction at exposure start
    hstrtime DOUBLE,  -- [d] Heliocentric exposure start time in MJD
    hendtime DOUBLE,  -- [d] Heliocentric exposure end time in MJD
    hmidtime DOUBLE,  -- [d] Heliocentric exposure mid time in MJD
    fam_la1 BIGINT,  -- position in steps of linear actuator 1
    fastep1 BIGINT,  -- requested focus actuator 1 starting steps
    faunit1 DOUBLE,  -- requested focus actuator 1 starting units
    faphase1 TEXT,  -- requested focus actuator 1 starting phase
    fa1value BIGINT,  -- requested focus actuator 1 position value
    fam_la2 BIGINT,  -- position in steps of linear actuator 2
    fastep2 BIGINT,  -- requested focus actuator 2 starting steps
    faunit2 DOUBLE,  -- requested focus actuator 2 starting units
    faphase2 TEXT,  -- requested focus actuator 2 starting phase
    fa2value BIGINT,  -- requested focus actuator 2 position value
    fam_la3 BIGINT,  -- position in steps of linear actuator 3
    fastep3 BIGINT,  -- requested focus actuator 3 starting steps
    faunit3 DOUBLE,  -- requested focus actuator 3 starting units
    faphase3 TEXT,  -- requested focus actuator 3 starting phase
    fa3value BIGINT,  -- requested focus actuator 3 position value
    rma_pos BIGINT,  -- Refocus Mechanism Assembly hall-position sensor value
    fcsrlpos BIGINT,  -- Refocus Mechanism Assembly relative position
    gs_order BIGINT,  -- index of guide star within list of selected guide stars
    gsstrttm TEXT,  -- UTC time when guide star activity started
    gsendtim TEXT,  -- UTC time when guide star activity completed
    gdstarid TEXT,  -- guide star identifier
    gs_ra DOUBLE,  -- guide star right ascension
    gs_dec DOUBLE,  -- guide star declination
    gs_ura DOUBLE,  -- guide star right ascension uncertainty
    gs_udec DOUBLE,  -- guide star declination uncertainty
    gs_mag DOUBLE,  -- guide star magnitude in FGS detector
    gs_umag DOUBLE,  -- guide star magnitude uncertainty
    gs_v3_pa DOUBLE,  -- V3 Position Angle of guide star for science
    pcs_mode TEXT,  -- Pointing Control System mode
    visitend TEXT,  -- Observatory UTC time when the visit ended
    gf_start TEXT,  -- UTC time when the guider function started
    gf_end TEXT,  -- UTC time when the guider function ended
    fgs_aper TEXT,  -- Aperture used for guide star acquisition
    gsidl_x DOUBLE,  -- Guide star ideal x coordinate
    gsidl_y DOUBLE,  -- Guide star ideal y coordinate
    v2_ref DOUBLE,  -- [arcsec] Telescope V2 coord of reference point
    v3_ref DOUBLE,  -- [arcsec] Telescope V3 coord of reference point
    roll_ref DOUBLE,  -- [deg] V3 roll angle at the ref point (N over E)
    v3i_yang DOUBLE,  -- [deg] Angle from V3 axis to Ideal y axis
    vparity BIGINT,  -- Relative sense of rotation between Ideal xy and V2V3
    datastrt DOUBLE,  -- [d] MJD start time of guider data in this file
    dataend DOUBLE,  -- [d] MJD end time of guider data in this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] GuideStar x centroid (FGS ideal frame)
    gscenty DOUBLE,  -- [arcsec] GuideStar y centroid (FGS ideal frame)
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star ICRS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star ICRS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_bkg TEXT,  -- Background reference file name
    r_msaope TEXT,  -- MSA operability reference file name
    r_barsha TEXT,  -- NIRSpec bar shadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_chrcor TEXT,  -- Nirspec chromaticity correction reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_sirskl TEXT,  -- SIRS refpix reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- Detector Flat reference file name
    r_fflat TEXT,  -- Fore-optics Flat reference file name
    r_sflat TEXT,  -- Spectrograph Flat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- MRS Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MRS Cross-Artifact Correction ref file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
    r_pstsos TEXT,  -- PASTASOSS reference file name
    r_pthlos TEXT,  -- Pathloss reference file name
    r_persat TEXT,  -- Persistence saturation reference file name
    r_photom TEXT,  -- Photometric reference file name
    r_psfmas TEXT,  -- PSF mask reference file name
    r_readno TEXT,  -- Read noise reference file name
    r_refpix TEXT,  -- Reference pixels reference file name
    r_region TEXT,  -- Regions reference file name
    r_resamp TEXT,  -- Resample parameters reference file name
    r_resol TEXT,  -- MRS resolution reference file name
    r_reset TEXT,  -- Reset reference file name
    r_rscd TEXT,  -- RSCD reference file name
    r_satura TEXT,  -- Saturation reference file name
    r_spkern TEXT,  -- Spectral convolution kernel reference file name
    r_spprof TEXT,  -- Spectral profile reference file name
    r_sptrac TEXT,  -- Spectral trace reference file name
    r_spcwcs TEXT,  -- Spectral distortion reference file name
    r_stray TEXT,  -- MRS Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_trcmod TEXT,  -- Adaptive Trace Model
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_bpxslf TEXT,  -- Bad Pixel Self-Calibration
    s_barsha TEXT,  -- NIRSpec bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
    s_clnfns TEXT,  -- Clean Flicker Noise
    s_comb1d TEXT,  -- 1-D Spectral Combination
    s_ifucub TEXT,  -- IFU Cube Creation
    s_dark TEXT,  -- Dark Subtraction
    s_dqinit TEXT,  -- Data Quality Initialization
    s_miremi TEXT,  -- MIRI EMI Correction
    s_telemi TEXT,  -- Telescope Emission Correction
    s_errini TEXT,  -- Error Initialization
    s_extr1d TEXT,  -- 1-D Spectral Extraction
    s_extr2d TEXT,  -- 2-D Spectral Extraction
    s_frstfr TEXT,  -- First Frame Correction
    s_flat TEXT,  -- Flat Field Correction
    s_fringe TEXT,  -- Fringe Correction
    s_ganscl TEXT,  -- Gain Scale Correction
    s_grpscl TEXT,  -- Group Scale Correction
    s_guicds TEXT,  -- Guide Mode CDS Computation
    s_imprnt TEXT,  -- NIRSpec MSA Imprint Subtraction
    s_ipc TEXT,  -- Interpixel Capacitance Correction
    s_jump TEXT,  -- Jump Detection
    s_klip TEXT,  -- Coronagraphic PSF Subtraction
    s_lastfr TEXT,  -- Last Frame Correction
    s_linear TEXT,  -- Linearity Correction
    s_msbsub TEXT,  -- Master Background Subtraction
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pctfrm TEXT,  -- Picture Frame Correction
    s_pxrepl TEXT,  -- Pixel Replacement
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual Fringe Correction
    s_reset TEXT,  -- Reset Anomaly Correction
    s_rscd TEXT,  -- RSCD Correction
    s_satura TEXT,  -- Saturation Checking
    s_skymat TEXT,  -- Sky Background Equalization or Subtraction
    s_srccat TEXT,  -- Source Photometry and Morphology
    s_spleak TEXT,  -- MRS spectral leak
    s_srctyp TEXT,  -- Source Type Determination
    s_psfstk TEXT,  -- Coronagraphic PSF Stacking
    s_stray TEXT,  -- Straylight Correction
    s_superb TEXT,  -- Superbias Subtraction
    s_tacntr TEXT,  -- Target Acquisition Centering
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_contam TEXT,  -- WFSS Contamination Correction
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    int1skip BIGINT,  -- Number of groups skipped in int 1
    int2skip BIGINT,  -- Number of groups skippped in int 2 and higher
    int1ugp1 BIGINT,  -- Int 1- Pixels where 1st grp is kept
    int2ugp1 BIGINT,  -- Int 2+- Pixels where 1st grp is kept
    int1bors BIGINT,  -- Int 1- RSCD back-off due to sat.
    int2bors BIGINT,  -- Int 2+- RSCD back-off due to sat.
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    bkgd_scl DOUBLE,  -- Background scale factor
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX calints_primary_by_date_obs ON calints_primary (date_obs);
CREATE INDEX calints_primary_by_date_beg ON calints_primary (date_beg);
CREATE INDEX calints_primary_by_exp_type ON calints_primary (exp_type);
CREATE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data Processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('calints_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration Software Repository Version', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', 'd', 'Previous WFS exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', 'd', 'Next WFS exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('calints_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering DB quality indicator', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('calints_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('calints_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', 'deg', 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', 'deg', 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', 'arcsec', 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', 'arcsec', 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', 'arcsec/yr', 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', 'arcsec/yr', 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch in UT', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', 'deg', 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', 'deg', 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path: T/F', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "MIR_WFSS", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "DHS3", "DHS4", "DHS5", "DHS6", "DHS7", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('calints_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Number of frames dropped prior to 1st integration', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Number of frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of reset frames at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of reset frames between integrations', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('calints_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('calints_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in dither pattern', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('calints_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in direct image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('calints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('calints_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('calints_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', 'arcsec', 'X offset in SI ideal coordinate frame', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', 'arcsec', 'Y offset in SI ideal coordinate frame', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set in dither set list', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Number of 4-point sets in dither set list', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('calints_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'Optimized MRS channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'S&OC PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('calints_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('calints_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit ended', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'UTC time when the guider function started', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'UTC time when the guider function ended', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal x coordinate', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', 'd', 'MJD start time of guider data in this file', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', 'd', 'MJD end time of guider data in this file', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'GuideStar x centroid (FGS ideal frame)', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'GuideStar y centroid (FGS ideal frame)', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star ICRS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star ICRS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'MSA operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'NIRSpec bar shadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('calints_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'SIRS refpix reference file name', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'Detector Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'Fore-optics Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'Spectrograph Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'MRS Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('calints_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MRS Cross-Artifact Correction ref file name', NULL, '1.10.0', NULL, NULL),
    ('calints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('calints_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'PASTASOSS reference file name', NULL, '1.16.0', NULL, NULL),
    ('calints_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'MRS Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('calints_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.bkg_subtract"]', 'string', NULL, 'Background subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', '["SKIPPED", "COMPLETE", "FAILED"]', '1.15.0', NULL, NULL),
    ('calints_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'NIRSpec bar shadow correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', '["SKIPPED", "COMPLETE", "FAILED"]', '1.12.0', NULL, NULL),
    ('calints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean Flicker Noise', '["SKIPPED", "COMPLETE", "FAILED"]', '1.16.0', NULL, NULL),
    ('calints_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.13.4', NULL, NULL),
    ('calints_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacement', '["SKIPPED", "COMPLETE", "FAILED"]', '1.11.0', NULL, NULL),
    ('calints_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual Fringe Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.8.0', NULL, NULL),
    ('calints_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', '["SKIPPED", "COMPLETE", "FAILED"]', '1.13.4', NULL, NULL),
    ('calints_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.20.0', NULL, NULL),
    ('calints_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('calints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('calints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('calints_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed constant background level', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('calints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL);

-- SCI headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_sci (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    srctype TEXT,  -- Source type used for calibration
    mjd_beg DOUBLE,  -- [d] exposure start time in MJD
    mjd_avg DOUBLE,  -- [d] exposure mid-point in MJD
    mjd_end DOUBLE,  -- [d] exposure end time in MJD
    tdb_beg DOUBLE,  -- [d] TDB time of exposure start in MJD
    tdb_mid DOUBLE,  -- [d] TDB time of exposure mid-point in MJD
    tdb_end DOUBLE,  -- [d] TDB time of exposure end in MJD
    xposure DOUBLE,  -- [s] Effective exposure time
    telapse DOUBLE,  -- [s] Total elapsed exposure time
    refframe TEXT,  -- Ephemeris reference frame (EME2000)
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD-AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD-AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD-AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD-AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD-AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD-AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD-AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD-AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD-AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD-AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD-AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD-AVG
    pa_aper DOUBLE,  -- [deg] Position angle of aperture used
    va_scale DOUBLE,  -- Velocity aberration scale factor
    bunit TEXT,  -- physical units of the array values
    photmjsr DOUBLE,  -- Flux density (MJy/steradian) producing 1 cps
    photuja2 DOUBLE,  -- Flux density (uJy/arcsec2) producing 1 cps
    pixar_sr DOUBLE,  -- Nominal pixel area in steradians
    pixar_a2 DOUBLE,  -- Nominal pixel area in arcsec^2
    radesys TEXT,  -- Name of the coordinate reference frame
    ra_v1 DOUBLE,  -- [deg] RA of telescope V1 axis
    dec_v1 DOUBLE,  -- [deg] Dec of telescope V1 axis
    pa_v3 DOUBLE,  -- [deg] Position angle of telescope V3 axis
    wcsaxes BIGINT,  -- number of World Coordinate System axes
    crpix1 DOUBLE,  -- Axis 1 pixel coordinate of ref point, 1-indexed
    crpix2 DOUBLE,  -- Axis 2 pixel coordinate of ref point, 1-indexed
    crpix3 DOUBLE,  -- Axis 3 pixel coordinate of ref point, 1-indexed
    crval1 DOUBLE,  -- Axis 1 coordinate value at reference point
    crval2 DOUBLE,  -- Axis 2 coordinate value at reference point
    crval3 DOUBLE,  -- Axis 3 coordinate value at reference point
    ctype1 TEXT,  -- Axis 1 type
    ctype2 TEXT,  -- Axis 2 type
    ctype3 TEXT,  -- Axis 3 type
    cunit1 TEXT,  -- Axis 1 units
    cunit2 TEXT,  -- Axis 2 units
    cunit3 TEXT,  -- Axis 3 units
    cdelt1 DOUBLE,  -- Axis 1 coordinate increment at reference point
    cdelt2 DOUBLE,  -- Axis 2 coordinate increment at reference point
    cdelt3 DOUBLE,  -- Axis 3 coordinate increment at reference point
    pc1_1 DOUBLE,  -- Linear transformation matrix element
    pc1_2 DOUBLE,  -- Linear transformation matrix element
    pc1_3 DOUBLE,  -- Linear transformation matrix element
    pc2_1 DOUBLE,  -- Linear transformation matrix element
    pc2_2 DOUBLE,  -- Linear transformation matrix element
    pc2_3 DOUBLE,  -- Linear transformation matrix element
    pc3_1 DOUBLE,  -- Linear transformation matrix element
    pc3_2 DOUBLE,  -- Linear transformation matrix element
    pc3_3 DOUBLE,  -- Linear transformation matrix element
    cd1_1 DOUBLE,  -- Linear transformation matrix element
    cd1_2 DOUBLE,  -- Linear transformation matrix element
    cd2_1 DOUBLE,  -- Linear transformation matrix element
    cd2_2 DOUBLE,  -- Linear transformation matrix element
    ps3_0 TEXT,  -- Coordinate table extension name
    ps3_1 TEXT,  -- Coordinate table column name
    s_region TEXT,  -- Spatial footprint of the observation
    wavstart DOUBLE,  -- Lower bound of the default wavelength range
    wavend DOUBLE,  -- Upper bound of the default wavelength range
    dispaxis BIGINT,  -- Dispersion direction
    sporder BIGINT,  -- Spectral order number
    v2_ref DOUBLE,  -- [arcsec] Telescope V2 coord of reference point
    v3_ref DOUBLE,  -- [arcsec] Telescope V3 coord of reference point
    vparity BIGINT,  -- Relative sense of rotation between Ideal xy and V2V3
    v3i_yang DOUBLE,  -- [deg] Angle from V3 axis to Ideal y axis
    ra_ref DOUBLE,  -- [deg] Right Ascension of the reference point
    dec_ref DOUBLE,  -- [deg] Declination of the reference point
    roll_ref DOUBLE,  -- [deg] V3 roll angle at the ref point (N over E)
    velosys DOUBLE,  -- [m/s] Barycentric correction to radial velocity
    specsys TEXT,  -- Spectral reference frame
    xref_sci DOUBLE,  -- Aperture X reference point in SCI frame
    yref_sci DOUBLE,  -- Aperture Y reference point in SCI frame
    mt_ra DOUBLE,  -- [deg] Moving target RA at exposure mid-point
    mt_dec DOUBLE,  -- [deg] Moving target Dec at exposure mid-point
    mt_avra DOUBLE,  -- [deg] Moving target average RA over exposures
    mt_avdec DOUBLE,  -- [deg] Moving target average Dec over exposures
    a_order BIGINT,  -- Degree of forward SIP polynomial
    b_order BIGINT,  -- Degree of forward SIP polynomial
    ap_order BIGINT,  -- Degree of inverse SIP polynomial
    bp_order BIGINT,  -- Degree of inverse SIP polynomial
    a_0_2 DOUBLE,  -- SIP coefficient, forward transform
    a_0_3 DOUBLE,  -- SIP coefficient, forward transform
    a_0_4 DOUBLE,  -- SIP coefficient, forward transform
    a_0_5 DOUBLE,  -- SIP coefficient, forward transform
    a_0_6 DOUBLE,  -- SIP coefficient, forward transform
    a_1_1 DOUBLE,  -- SIP coefficient, forward transform
    a_1_2 DOUBLE,  -- SIP coefficient, forward transform
    a_1_3 DOUBLE,  -- SIP coefficient, forward transform
    a_1_4 DOUBLE,  -- SIP coefficient, forward transform
    a_1_5 DOUBLE,  -- SIP coefficient, forward transform
    a_2_0 DOUBLE,  -- SIP coefficient, forward transform
    a_2_1 DOUBLE,  -- SIP coefficient, forward transform
    a_2_2 DOUBLE,  -- SIP coefficient, forward transform
    a_2_3 DOUBLE,  -- SIP coefficient, forward transform
    a_2_4 DOUBLE,  -- SIP coefficient, forward transform
    a_3_0 DOUBLE,  -- SIP coefficient, forward transform
    a_3_1 DOUBLE,  -- SIP coefficient, forward transform
    a_3_2 DOUBLE,  -- SIP coefficient, forward transform
    a_3_3 DOUBLE,  -- SIP coefficient, forward transform
    a_4_0 DOUBLE,  -- SIP coefficient, forward transform
    a_4_1 DOUBLE,  -- SIP coefficient, forward transform
    a_4_2 DOUBLE,  -- SIP coefficient, forward transform
    a_5_0 DOUBLE,  -- SIP coefficient, forward transform
    a_5_1 DOUBLE,  -- SIP coefficient, forward transform
    a_6_0 DOUBLE,  -- SIP coefficient, forward transform
    b_0_2 DOUBLE,  -- SIP coefficient, forward transform
    b_0_3 DOUBLE,  -- SIP coefficient, forward transform
    b_0_4 DOUBLE,  -- SIP coefficient, forward transform
    b_0_5 DOUBLE,  -- SIP coefficient, forward transform
    b_0_6 DOUBLE,  -- SIP coefficient, forward transform
    b_1_1 DOUBLE,  -- SIP coefficient, forward transform
    b_1_2 DOUBLE,  -- SIP coefficient, forward transform
    b_1_3 DOUBLE,  -- SIP coefficient, forward transform
    b_1_4 DOUBLE,  -- SIP coefficient, forward transform
    b_1_5 DOUBLE,  -- SIP coefficient, forward transform
    b_2_0 DOUBLE,  -- SIP coefficient, forward transform
    b_2_1 DOUBLE,  -- SIP coefficient, forward transform
    b_2_2 DOUBLE,  -- SIP coefficient, forward transform
    b_2_3 DOUBLE,  -- SIP coefficient, forward transform
    b_2_4 DOUBLE,  -- SIP coefficient, forward transform
    b_3_0 DOUBLE,  -- SIP coefficient, forward transform
    b_3_1 DOUBLE,  -- SIP coefficient, forward transform
    b_3_2 DOUBLE,  -- SIP coefficient, forward transform
    b_3_3 DOUBLE,  -- SIP coefficient, forward transform
    b_4_0 DOUBLE,  -- SIP coefficient, forward transform
    b_4_1 DOUBLE,  -- SIP coefficient, forward transform
    b_4_2 DOUBLE,  -- SIP coefficient, forward transform
    b_5_0 DOUBLE,  -- SIP coefficient, forward transform
    b_5_1 DOUBLE,  -- SIP coefficient, forward transform
    b_6_0 DOUBLE,  -- SIP coefficient, forward transform
    ap_0_2 DOUBLE,  -- SIP coefficient, inverse transform
    ap_0_3 DOUBLE,  -- SIP coefficient, inverse transform
    ap_0_4 DOUBLE,  -- SIP coefficient, inverse transform
    ap_0_5 DOUBLE,  -- SIP coefficient, inverse transform
    ap_0_6 DOUBLE,  -- SIP coefficient, inverse transform
    ap_1_1 DOUBLE,  -- SIP coefficient, inverse transform
    ap_1_2 DOUBLE,  -- SIP coefficient, inverse transform
    ap_1_3 DOUBLE,  -- SIP coefficient, inverse transform
    ap_1_4 DOUBLE,  -- SIP coefficient, inverse transform
    ap_1_5 DOUBLE,  -- SIP coefficient, inverse transform
    ap_2_0 DOUBLE,  -- SIP coefficient, inverse transform
    ap_2_1 DOUBLE,  -- SIP coefficient, inverse transform
    ap_2_2 DOUBLE,  -- SIP coefficient, inverse transform
    ap_2_3 DOUBLE,  -- SIP coefficient, inverse transform
    ap_2_4 DOUBLE,  -- SIP coefficient, inverse transform
    ap_3_0 DOUBLE,  -- SIP coefficient, inverse transform
    ap_3_1 DOUBLE,  -- SIP coefficient, inverse transform
    ap_3_2 DOUBLE,  -- SIP coefficient, inverse transform
    ap_3_3 DOUBLE,  -- SIP coefficient, inverse transform
    ap_4_0 DOUBLE,  -- SIP coefficient, inverse transform
    ap_4_1 DOUBLE,  -- SIP coefficient, inverse transform
    ap_4_2 DOUBLE,  -- SIP coefficient, inverse transform
    ap_5_0 DOUBLE,  -- SIP coefficient, inverse transform
    ap_5_1 DOUBLE,  -- SIP coefficient, inverse transform
    ap_6_0 DOUBLE,  -- SIP coefficient, inverse transform
    bp_0_2 DOUBLE,  -- SIP coefficient, inverse transform
    bp_0_3 DOUBLE,  -- SIP coefficient, inverse transform
    bp_0_4 DOUBLE,  -- SIP coefficient, inverse transform
    bp_0_5 DOUBLE,  -- SIP coefficient, inverse transform
    bp_0_6 DOUBLE,  -- SIP coefficient, inverse transform
    bp_1_1 DOUBLE,  -- SIP coefficient, inverse transform
    bp_1_2 DOUBLE,  -- SIP coefficient, inverse transform
    bp_1_3 DOUBLE,  -- SIP coefficient, inverse transform
    bp_1_4 DOUBLE,  -- SIP coefficient, inverse transform
    bp_1_5 DOUBLE,  -- SIP coefficient, inverse transform
    bp_2_0 DOUBLE,  -- SIP coefficient, inverse transform
    bp_2_1 DOUBLE,  -- SIP coefficient, inverse transform
    bp_2_2 DOUBLE,  -- SIP coefficient, inverse transform
    bp_2_3 DOUBLE,  -- SIP coefficient, inverse transform
    bp_2_4 DOUBLE,  -- SIP coefficient, inverse transform
    bp_3_0 DOUBLE,  -- SIP coefficient, inverse transform
    bp_3_1 DOUBLE,  -- SIP coefficient, inverse transform
    bp_3_2 DOUBLE,  -- SIP coefficient, inverse transform
    bp_3_3 DOUBLE,  -- SIP coefficient, inverse transform
    bp_4_0 DOUBLE,  -- SIP coefficient, inverse transform
    bp_4_1 DOUBLE,  -- SIP coefficient, inverse transform
    bp_4_2 DOUBLE,  -- SIP coefficient, inverse transform
    bp_5_0 DOUBLE,  -- SIP coefficient, inverse transform
    bp_5_1 DOUBLE,  -- SIP coefficient, inverse transform
    bp_6_0 DOUBLE,  -- SIP coefficient, inverse transform
    sltname TEXT,  -- Slit name
    sltstrt1 BIGINT,  -- Slit starting pixel index along axis 1
    sltsize1 BIGINT,  -- Slit size along axis 1
    sltstrt2 BIGINT,  -- Slit starting pixel index along axis 2
    sltsize2 BIGINT,  -- Slit size along axis 2
    slitid BIGINT,  -- Slitlet ID
    shuttrid BIGINT,  -- Shutter ID
    sourceid BIGINT,  -- Source ID number
    srcname TEXT,  -- Source name
    srcalias TEXT,  -- Source alias
    stlarity DOUBLE,  -- Source stellarity
    ta_xpos DOUBLE,  -- Source x-position in TA verification image
    ta_ypos DOUBLE,  -- Source y-position in TA verification image
    srcxpos DOUBLE,  -- Source position in slit (x-axis)
    srcypos DOUBLE,  -- Source position in slit (y-axis)
    shutsta TEXT,  -- Status of all shutters in the slitlet
    msaquad BIGINT,  -- MSA quadrant for slit
    srcra DOUBLE,  -- Right Ascension of the source
    srcdec DOUBLE,  -- Declination of the source
    sltxscl DOUBLE,  -- Scale open to full MSA slit coordinates (X dir)
    sltyscl DOUBLE,  -- Scale open to full MSA slit coordinates (Y dir)
    wavecor BOOLEAN,  -- Wavelength corrected (T/F)
    pthloss TEXT,  -- Type of pathloss correction applied
    barshdw BOOLEAN,  -- Barshadow corrected (T/F)
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type", "source_type", "slits.items.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('calints_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame (EME2000)', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('calints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('calints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('calints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('calints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('calints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('calints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('calints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('calints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('calints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle", "slits.items.meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor", "slits.items.meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'bunit', 'BUNIT', 'SCI', '["meta.bunit_data", "slits.items.meta.bunit_data"]', 'string', NULL, 'physical units of the array values', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'photmjsr', 'PHOTMJSR', 'SCI', '["meta.photometry.conversion_megajanskys", "slits.items.meta.photometry.conversion_megajanskys"]', 'number', NULL, 'Flux density (MJy/steradian) producing 1 cps', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'photuja2', 'PHOTUJA2', 'SCI', '["meta.photometry.conversion_microjanskys", "slits.items.meta.photometry.conversion_microjanskys"]', 'number', NULL, 'Flux density (uJy/arcsec2) producing 1 cps', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pixar_sr', 'PIXAR_SR', 'SCI', '["meta.photometry.pixelarea_steradians", "slits.items.meta.photometry.pixelarea_steradians"]', 'number', NULL, 'Nominal pixel area in steradians', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pixar_a2', 'PIXAR_A2', 'SCI', '["meta.photometry.pixelarea_arcsecsq", "slits.items.meta.photometry.pixelarea_arcsecsq"]', 'number', NULL, 'Nominal pixel area in arcsec^2', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame", "slits.items.meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('calints_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1", "slits.items.meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1", "slits.items.meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3", "slits.items.meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes", "slits.items.meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1", "slits.items.meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2", "slits.items.meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3", "slits.items.meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1", "slits.items.meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2", "slits.items.meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3", "slits.items.meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1", "slits.items.meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2", "slits.items.meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3", "slits.items.meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1", "slits.items.meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2", "slits.items.meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3", "slits.items.meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1", "slits.items.meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2", "slits.items.meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3", "slits.items.meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1", "slits.items.meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2", "slits.items.meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3", "slits.items.meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1", "slits.items.meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2", "slits.items.meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3", "slits.items.meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1", "slits.items.meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2", "slits.items.meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3", "slits.items.meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1", "slits.items.meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2", "slits.items.meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1", "slits.items.meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2", "slits.items.meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0", "slits.items.meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1", "slits.items.meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region", "slits.items.meta.wcsinfo.s_region"]', 'string', NULL, 'Spatial footprint of the observation', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start", "slits.items.meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end", "slits.items.meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction", "slits.items.meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order", "slits.items.meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref", "slits.items.meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref", "slits.items.meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity", "slits.items.meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle", "slits.items.meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref", "slits.items.meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref", "slits.items.meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref", "slits.items.meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys", "slits.items.meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys", "slits.items.meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci", "slits.items.meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci", "slits.items.meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra", "slits.items.meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec", "slits.items.meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra", "slits.items.meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec", "slits.items.meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order", "slits.items.meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order", "slits.items.meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order", "slits.items.meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order", "slits.items.meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2", "slits.items.meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3", "slits.items.meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4", "slits.items.meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5", "slits.items.meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6", "slits.items.meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1", "slits.items.meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2", "slits.items.meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3", "slits.items.meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4", "slits.items.meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5", "slits.items.meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0", "slits.items.meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1", "slits.items.meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2", "slits.items.meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3", "slits.items.meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4", "slits.items.meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0", "slits.items.meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1", "slits.items.meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2", "slits.items.meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3", "slits.items.meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0", "slits.items.meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1", "slits.items.meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2", "slits.items.meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0", "slits.items.meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1", "slits.items.meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0", "slits.items.meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2", "slits.items.meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3", "slits.items.meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4", "slits.items.meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5", "slits.items.meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6", "slits.items.meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1", "slits.items.meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2", "slits.items.meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3", "slits.items.meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4", "slits.items.meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5", "slits.items.meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0", "slits.items.meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1", "slits.items.meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2", "slits.items.meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3", "slits.items.meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4", "slits.items.meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0", "slits.items.meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1", "slits.items.meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2", "slits.items.meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3", "slits.items.meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0", "slits.items.meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1", "slits.items.meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2", "slits.items.meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0", "slits.items.meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1", "slits.items.meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0", "slits.items.meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2", "slits.items.meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3", "slits.items.meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4", "slits.items.meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5", "slits.items.meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6", "slits.items.meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1", "slits.items.meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2", "slits.items.meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3", "slits.items.meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4", "slits.items.meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5", "slits.items.meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0", "slits.items.meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1", "slits.items.meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2", "slits.items.meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3", "slits.items.meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4", "slits.items.meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0", "slits.items.meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1", "slits.items.meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2", "slits.items.meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3", "slits.items.meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0", "slits.items.meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1", "slits.items.meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2", "slits.items.meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0", "slits.items.meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1", "slits.items.meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0", "slits.items.meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2", "slits.items.meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3", "slits.items.meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4", "slits.items.meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5", "slits.items.meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6", "slits.items.meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1", "slits.items.meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2", "slits.items.meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3", "slits.items.meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4", "slits.items.meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5", "slits.items.meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0", "slits.items.meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1", "slits.items.meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2", "slits.items.meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3", "slits.items.meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4", "slits.items.meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0", "slits.items.meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1", "slits.items.meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2", "slits.items.meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3", "slits.items.meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0", "slits.items.meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1", "slits.items.meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2", "slits.items.meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0", "slits.items.meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1", "slits.items.meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0", "slits.items.meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('calints_sci', 'sltname', 'SLTNAME', 'SCI', '["name", "slits.items.name"]', 'string', NULL, 'Slit name', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sltstrt1', 'SLTSTRT1', 'SCI', '["xstart", "slits.items.xstart"]', 'integer', NULL, 'Slit starting pixel index along axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sltsize1', 'SLTSIZE1', 'SCI', '["xsize", "slits.items.xsize"]', 'integer', NULL, 'Slit size along axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sltstrt2', 'SLTSTRT2', 'SCI', '["ystart", "slits.items.ystart"]', 'integer', NULL, 'Slit starting pixel index along axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sltsize2', 'SLTSIZE2', 'SCI', '["ysize", "slits.items.ysize"]', 'integer', NULL, 'Slit size along axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'slitid', 'SLITID', 'SCI', '["slitlet_id", "slits.items.slitlet_id"]', 'integer', NULL, 'Slitlet ID', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'shuttrid', 'SHUTTRID', 'SCI', '["shutter_id", "slits.items.shutter_id"]', 'integer', NULL, 'Shutter ID', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sourceid', 'SOURCEID', 'SCI', '["source_id", "slits.items.source_id"]', 'integer', NULL, 'Source ID number', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'srcname', 'SRCNAME', 'SCI', '["source_name", "slits.items.source_name"]', 'string', NULL, 'Source name', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'srcalias', 'SRCALIAS', 'SCI', '["source_alias", "slits.items.source_alias"]', 'string', NULL, 'Source alias', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'stlarity', 'STLARITY', 'SCI', '["stellarity", "slits.items.stellarity"]', 'number', NULL, 'Source stellarity', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["ta_xpos", "slits.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('calints_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["ta_ypos", "slits.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('calints_sci', 'srcxpos', 'SRCXPOS', 'SCI', '["source_xpos", "slits.items.source_xpos"]', 'number', NULL, 'Source position in slit (x-axis)', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'srcypos', 'SRCYPOS', 'SCI', '["source_ypos", "slits.items.source_ypos"]', 'number', NULL, 'Source position in slit (y-axis)', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'shutsta', 'SHUTSTA', 'SCI', '["shutter_state", "slits.items.shutter_state"]', 'string', NULL, 'Status of all shutters in the slitlet', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant", "slits.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'srcra', 'SRCRA', 'SCI', '["source_ra", "slits.items.source_ra"]', 'number', NULL, 'Right Ascension of the source', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'srcdec', 'SRCDEC', 'SCI', '["source_dec", "slits.items.source_dec"]', 'number', NULL, 'Declination of the source', NULL, '0.17.0', NULL, NULL),
    ('calints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale", "slits.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale", "slits.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'wavecor', 'WAVECOR', 'SCI', '["wavelength_corrected", "slits.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('calints_sci', 'pthloss', 'PTHLOSS', 'SCI', '["pathloss_correction_type", "slits.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', '["POINT", "UNIFORM"]', '1.19.0', NULL, NULL),
    ('calints_sci', 'barshdw', 'BARSHDW', 'SCI', '["barshadow_corrected", "slits.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL);

-- ERR headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_err (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    bunit TEXT,  -- physical units of the array values
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_err AS SELECT * FROM calints_err WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_err AS SELECT * FROM calints_err WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_err AS SELECT * FROM calints_err WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_err AS SELECT * FROM calints_err WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_err', 'xtension', 'XTENSION', 'ERR', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'bitpix', 'BITPIX', 'ERR', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'naxis', 'NAXIS', 'ERR', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'naxis1', 'NAXIS1', 'ERR', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'naxis2', 'NAXIS2', 'ERR', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'naxis3', 'NAXIS3', 'ERR', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'naxis4', 'NAXIS4', 'ERR', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'pcount', 'PCOUNT', 'ERR', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'gcount', 'GCOUNT', 'ERR', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'bscale', 'BSCALE', 'ERR', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'bzero', 'BZERO', 'ERR', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'blank', 'BLANK', 'ERR', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'extname', 'EXTNAME', 'ERR', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'extver', 'EXTVER', 'ERR', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'checksum', 'CHECKSUM', 'ERR', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'datasum', 'DATASUM', 'ERR', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('calints_err', 'bunit', 'BUNIT', 'ERR', '["meta.bunit_err", "slits.items.meta.bunit_err"]', 'string', NULL, 'physical units of the array values', NULL, '0.17.0', NULL, NULL);

-- DQ headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_dq (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_dq AS SELECT * FROM calints_dq WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_dq AS SELECT * FROM calints_dq WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_dq AS SELECT * FROM calints_dq WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_dq AS SELECT * FROM calints_dq WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_dq', 'xtension', 'XTENSION', 'DQ', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'bitpix', 'BITPIX', 'DQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'naxis', 'NAXIS', 'DQ', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'naxis1', 'NAXIS1', 'DQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'naxis2', 'NAXIS2', 'DQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'naxis3', 'NAXIS3', 'DQ', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'naxis4', 'NAXIS4', 'DQ', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'pcount', 'PCOUNT', 'DQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'gcount', 'GCOUNT', 'DQ', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'bscale', 'BSCALE', 'DQ', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'bzero', 'BZERO', 'DQ', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'blank', 'BLANK', 'DQ', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'extname', 'EXTNAME', 'DQ', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'extver', 'EXTVER', 'DQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'checksum', 'CHECKSUM', 'DQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_dq', 'datasum', 'DATASUM', 'DQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- ZEROFRAME headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_zeroframe (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_zeroframe AS SELECT * FROM calints_zeroframe WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_zeroframe AS SELECT * FROM calints_zeroframe WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_zeroframe AS SELECT * FROM calints_zeroframe WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_zeroframe AS SELECT * FROM calints_zeroframe WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_zeroframe', 'xtension', 'XTENSION', 'ZEROFRAME', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'bitpix', 'BITPIX', 'ZEROFRAME', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'naxis', 'NAXIS', 'ZEROFRAME', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'naxis1', 'NAXIS1', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'naxis2', 'NAXIS2', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'naxis3', 'NAXIS3', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'naxis4', 'NAXIS4', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'pcount', 'PCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'gcount', 'GCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'bscale', 'BSCALE', 'ZEROFRAME', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'bzero', 'BZERO', 'ZEROFRAME', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'blank', 'BLANK', 'ZEROFRAME', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'extname', 'EXTNAME', 'ZEROFRAME', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'extver', 'EXTVER', 'ZEROFRAME', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'checksum', 'CHECKSUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_zeroframe', 'datasum', 'DATASUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- AREA headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_area (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_area AS SELECT * FROM calints_area WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_area AS SELECT * FROM calints_area WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_area AS SELECT * FROM calints_area WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_area AS SELECT * FROM calints_area WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_area', 'xtension', 'XTENSION', 'AREA', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'bitpix', 'BITPIX', 'AREA', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'naxis', 'NAXIS', 'AREA', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'naxis1', 'NAXIS1', 'AREA', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'naxis2', 'NAXIS2', 'AREA', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'naxis3', 'NAXIS3', 'AREA', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'naxis4', 'NAXIS4', 'AREA', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'pcount', 'PCOUNT', 'AREA', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'gcount', 'GCOUNT', 'AREA', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'bscale', 'BSCALE', 'AREA', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'bzero', 'BZERO', 'AREA', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'blank', 'BLANK', 'AREA', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'extname', 'EXTNAME', 'AREA', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'extver', 'EXTVER', 'AREA', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'checksum', 'CHECKSUM', 'AREA', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_area', 'datasum', 'DATASUM', 'AREA', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- WAVELENGTH headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_wavelength (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_wavelength AS SELECT * FROM calints_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_wavelength AS SELECT * FROM calints_wavelength WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_wavelength AS SELECT * FROM calints_wavelength WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_wavelength AS SELECT * FROM calints_wavelength WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- INT_TIMES headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_int_times (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_int_times AS SELECT * FROM calints_int_times WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_int_times AS SELECT * FROM calints_int_times WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_int_times AS SELECT * FROM calints_int_times WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_int_times AS SELECT * FROM calints_int_times WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_int_times', 'xtension', 'XTENSION', 'INT_TIMES', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'bitpix', 'BITPIX', 'INT_TIMES', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'naxis', 'NAXIS', 'INT_TIMES', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'naxis1', 'NAXIS1', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'naxis2', 'NAXIS2', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'pcount', 'PCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'gcount', 'GCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tfields', 'TFIELDS', 'INT_TIMES', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype1', 'TTYPE1', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform1', 'TFORM1', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit1', 'TUNIT1', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype2', 'TTYPE2', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform2', 'TFORM2', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit2', 'TUNIT2', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype3', 'TTYPE3', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform3', 'TFORM3', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit3', 'TUNIT3', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype4', 'TTYPE4', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform4', 'TFORM4', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit4', 'TUNIT4', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype5', 'TTYPE5', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform5', 'TFORM5', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit5', 'TUNIT5', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype6', 'TTYPE6', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform6', 'TFORM6', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit6', 'TUNIT6', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'ttype7', 'TTYPE7', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tform7', 'TFORM7', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'tunit7', 'TUNIT7', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'extname', 'EXTNAME', 'INT_TIMES', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'extver', 'EXTVER', 'INT_TIMES', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'checksum', 'CHECKSUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_int_times', 'datasum', 'DATASUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- INT_TIMES_STRIPE headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_int_times_stripe (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    ttype8 TEXT,  -- Name of column 8 of the table
    tform8 TEXT,  -- Format of column 8 of the table
    tunit8 TEXT,  -- Unit of column 8 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL);

-- VAR_POISSON headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_var_poisson (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_var_poisson AS SELECT * FROM calints_var_poisson WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_var_poisson AS SELECT * FROM calints_var_poisson WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_var_poisson AS SELECT * FROM calints_var_poisson WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_var_poisson AS SELECT * FROM calints_var_poisson WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_var_poisson', 'xtension', 'XTENSION', 'VAR_POISSON', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'bitpix', 'BITPIX', 'VAR_POISSON', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'naxis', 'NAXIS', 'VAR_POISSON', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'naxis1', 'NAXIS1', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'naxis2', 'NAXIS2', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'naxis3', 'NAXIS3', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'naxis4', 'NAXIS4', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'pcount', 'PCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'gcount', 'GCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'bscale', 'BSCALE', 'VAR_POISSON', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'bzero', 'BZERO', 'VAR_POISSON', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'blank', 'BLANK', 'VAR_POISSON', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'extname', 'EXTNAME', 'VAR_POISSON', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'extver', 'EXTVER', 'VAR_POISSON', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'checksum', 'CHECKSUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_var_poisson', 'datasum', 'DATASUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- VAR_RNOISE headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_var_rnoise (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_var_rnoise AS SELECT * FROM calints_var_rnoise WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_var_rnoise AS SELECT * FROM calints_var_rnoise WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_var_rnoise AS SELECT * FROM calints_var_rnoise WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_var_rnoise AS SELECT * FROM calints_var_rnoise WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_var_rnoise', 'xtension', 'XTENSION', 'VAR_RNOISE', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'bitpix', 'BITPIX', 'VAR_RNOISE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'naxis', 'NAXIS', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'naxis1', 'NAXIS1', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'naxis2', 'NAXIS2', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'naxis3', 'NAXIS3', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'naxis4', 'NAXIS4', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'pcount', 'PCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'gcount', 'GCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'bscale', 'BSCALE', 'VAR_RNOISE', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'bzero', 'BZERO', 'VAR_RNOISE', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'blank', 'BLANK', 'VAR_RNOISE', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'extname', 'EXTNAME', 'VAR_RNOISE', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'extver', 'EXTVER', 'VAR_RNOISE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'checksum', 'CHECKSUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_var_rnoise', 'datasum', 'DATASUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- VAR_FLAT headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_var_flat (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_var_flat AS SELECT * FROM calints_var_flat WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_var_flat AS SELECT * FROM calints_var_flat WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_var_flat AS SELECT * FROM calints_var_flat WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_var_flat AS SELECT * FROM calints_var_flat WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_var_flat', 'xtension', 'XTENSION', 'VAR_FLAT', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'bitpix', 'BITPIX', 'VAR_FLAT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'naxis', 'NAXIS', 'VAR_FLAT', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'naxis1', 'NAXIS1', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'naxis2', 'NAXIS2', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'naxis3', 'NAXIS3', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'naxis4', 'NAXIS4', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'pcount', 'PCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'gcount', 'GCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'bscale', 'BSCALE', 'VAR_FLAT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'bzero', 'BZERO', 'VAR_FLAT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'blank', 'BLANK', 'VAR_FLAT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'extname', 'EXTNAME', 'VAR_FLAT', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'extver', 'EXTVER', 'VAR_FLAT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'checksum', 'CHECKSUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_var_flat', 'datasum', 'DATASUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- ASDF headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_asdf (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_asdf AS SELECT * FROM calints_asdf WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_asdf AS SELECT * FROM calints_asdf WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_calints_asdf AS SELECT * FROM calints_asdf WHERE instrument = 'NIRISS';
CREATE VIEW miri_calints_asdf AS SELECT * FROM calints_asdf WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- BARSHADOW headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_barshadow (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_barshadow AS SELECT * FROM calints_barshadow WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_barshadow AS SELECT * FROM calints_barshadow WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_barshadow AS SELECT * FROM calints_barshadow WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_barshadow', 'xtension', 'XTENSION', 'BARSHADOW', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'bitpix', 'BITPIX', 'BARSHADOW', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'naxis', 'NAXIS', 'BARSHADOW', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'naxis1', 'NAXIS1', 'BARSHADOW', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'naxis2', 'NAXIS2', 'BARSHADOW', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'naxis3', 'NAXIS3', 'BARSHADOW', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'naxis4', 'NAXIS4', 'BARSHADOW', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'pcount', 'PCOUNT', 'BARSHADOW', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'gcount', 'GCOUNT', 'BARSHADOW', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'bscale', 'BSCALE', 'BARSHADOW', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'bzero', 'BZERO', 'BARSHADOW', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'blank', 'BLANK', 'BARSHADOW', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'extname', 'EXTNAME', 'BARSHADOW', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'extver', 'EXTVER', 'BARSHADOW', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'checksum', 'CHECKSUM', 'BARSHADOW', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_barshadow', 'datasum', 'DATASUM', 'BARSHADOW', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- WHT headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_wht (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_wht AS SELECT * FROM calints_wht WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_wht AS SELECT * FROM calints_wht WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_wht AS SELECT * FROM calints_wht WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_wht', 'xtension', 'XTENSION', 'WHT', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'bitpix', 'BITPIX', 'WHT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'naxis', 'NAXIS', 'WHT', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'naxis1', 'NAXIS1', 'WHT', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'naxis2', 'NAXIS2', 'WHT', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'naxis3', 'NAXIS3', 'WHT', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'naxis4', 'NAXIS4', 'WHT', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'pcount', 'PCOUNT', 'WHT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'gcount', 'GCOUNT', 'WHT', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'bscale', 'BSCALE', 'WHT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'bzero', 'BZERO', 'WHT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'blank', 'BLANK', 'WHT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'extname', 'EXTNAME', 'WHT', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'extver', 'EXTVER', 'WHT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'checksum', 'CHECKSUM', 'WHT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_wht', 'datasum', 'DATASUM', 'WHT', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- CON headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_con (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_con AS SELECT * FROM calints_con WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_con AS SELECT * FROM calints_con WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_con AS SELECT * FROM calints_con WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_con', 'xtension', 'XTENSION', 'CON', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'bitpix', 'BITPIX', 'CON', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'naxis', 'NAXIS', 'CON', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'naxis1', 'NAXIS1', 'CON', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'naxis2', 'NAXIS2', 'CON', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'naxis3', 'NAXIS3', 'CON', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'naxis4', 'NAXIS4', 'CON', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'pcount', 'PCOUNT', 'CON', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'gcount', 'GCOUNT', 'CON', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'bscale', 'BSCALE', 'CON', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'bzero', 'BZERO', 'CON', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'blank', 'BLANK', 'CON', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'extname', 'EXTNAME', 'CON', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'extver', 'EXTVER', 'CON', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'checksum', 'CHECKSUM', 'CON', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_con', 'datasum', 'DATASUM', 'CON', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- TRACEMODEL headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_tracemodel (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'MIRI';

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
    ('calints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL);

-- FLATFIELD_PS headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_flatfield_ps (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_flatfield_ps AS SELECT * FROM calints_flatfield_ps WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_flatfield_ps AS SELECT * FROM calints_flatfield_ps WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_flatfield_ps AS SELECT * FROM calints_flatfield_ps WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_flatfield_ps', 'xtension', 'XTENSION', 'FLATFIELD_PS', '[]', NULL, NULL, 'Kind of extension', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'bitpix', 'BITPIX', 'FLATFIELD_PS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'naxis', 'NAXIS', 'FLATFIELD_PS', '[]', NULL, NULL, 'Number of axes', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'naxis1', 'NAXIS1', 'FLATFIELD_PS', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'naxis2', 'NAXIS2', 'FLATFIELD_PS', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'naxis3', 'NAXIS3', 'FLATFIELD_PS', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'naxis4', 'NAXIS4', 'FLATFIELD_PS', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'pcount', 'PCOUNT', 'FLATFIELD_PS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'gcount', 'GCOUNT', 'FLATFIELD_PS', '[]', NULL, NULL, 'Number of groups', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'bscale', 'BSCALE', 'FLATFIELD_PS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'bzero', 'BZERO', 'FLATFIELD_PS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'blank', 'BLANK', 'FLATFIELD_PS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'extname', 'EXTNAME', 'FLATFIELD_PS', '[]', NULL, NULL, 'Name of the extension', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'extver', 'EXTVER', 'FLATFIELD_PS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'checksum', 'CHECKSUM', 'FLATFIELD_PS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_ps', 'datasum', 'DATASUM', 'FLATFIELD_PS', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.18.0', NULL, NULL);

-- FLATFIELD_UN headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_flatfield_un (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_flatfield_un AS SELECT * FROM calints_flatfield_un WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_flatfield_un AS SELECT * FROM calints_flatfield_un WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_flatfield_un AS SELECT * FROM calints_flatfield_un WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_flatfield_un', 'xtension', 'XTENSION', 'FLATFIELD_UN', '[]', NULL, NULL, 'Kind of extension', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'bitpix', 'BITPIX', 'FLATFIELD_UN', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'naxis', 'NAXIS', 'FLATFIELD_UN', '[]', NULL, NULL, 'Number of axes', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'naxis1', 'NAXIS1', 'FLATFIELD_UN', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'naxis2', 'NAXIS2', 'FLATFIELD_UN', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'naxis3', 'NAXIS3', 'FLATFIELD_UN', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'naxis4', 'NAXIS4', 'FLATFIELD_UN', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'pcount', 'PCOUNT', 'FLATFIELD_UN', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'gcount', 'GCOUNT', 'FLATFIELD_UN', '[]', NULL, NULL, 'Number of groups', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'bscale', 'BSCALE', 'FLATFIELD_UN', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'bzero', 'BZERO', 'FLATFIELD_UN', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'blank', 'BLANK', 'FLATFIELD_UN', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'extname', 'EXTNAME', 'FLATFIELD_UN', '[]', NULL, NULL, 'Name of the extension', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'extver', 'EXTVER', 'FLATFIELD_UN', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'checksum', 'CHECKSUM', 'FLATFIELD_UN', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.18.0', NULL, NULL),
    ('calints_flatfield_un', 'datasum', 'DATASUM', 'FLATFIELD_UN', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.18.0', NULL, NULL);

-- PATHLOSS_PS headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_pathloss_ps (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_pathloss_ps AS SELECT * FROM calints_pathloss_ps WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_pathloss_ps AS SELECT * FROM calints_pathloss_ps WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_pathloss_ps AS SELECT * FROM calints_pathloss_ps WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_pathloss_ps', 'xtension', 'XTENSION', 'PATHLOSS_PS', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'bitpix', 'BITPIX', 'PATHLOSS_PS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'naxis', 'NAXIS', 'PATHLOSS_PS', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'naxis1', 'NAXIS1', 'PATHLOSS_PS', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'naxis2', 'NAXIS2', 'PATHLOSS_PS', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'naxis3', 'NAXIS3', 'PATHLOSS_PS', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'naxis4', 'NAXIS4', 'PATHLOSS_PS', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'pcount', 'PCOUNT', 'PATHLOSS_PS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'gcount', 'GCOUNT', 'PATHLOSS_PS', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'bscale', 'BSCALE', 'PATHLOSS_PS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'bzero', 'BZERO', 'PATHLOSS_PS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'blank', 'BLANK', 'PATHLOSS_PS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'extname', 'EXTNAME', 'PATHLOSS_PS', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'extver', 'EXTVER', 'PATHLOSS_PS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'checksum', 'CHECKSUM', 'PATHLOSS_PS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_ps', 'datasum', 'DATASUM', 'PATHLOSS_PS', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- PATHLOSS_UN headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_pathloss_un (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_pathloss_un AS SELECT * FROM calints_pathloss_un WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_pathloss_un AS SELECT * FROM calints_pathloss_un WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_pathloss_un AS SELECT * FROM calints_pathloss_un WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_pathloss_un', 'xtension', 'XTENSION', 'PATHLOSS_UN', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'bitpix', 'BITPIX', 'PATHLOSS_UN', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'naxis', 'NAXIS', 'PATHLOSS_UN', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'naxis1', 'NAXIS1', 'PATHLOSS_UN', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'naxis2', 'NAXIS2', 'PATHLOSS_UN', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'naxis3', 'NAXIS3', 'PATHLOSS_UN', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'naxis4', 'NAXIS4', 'PATHLOSS_UN', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'pcount', 'PCOUNT', 'PATHLOSS_UN', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'gcount', 'GCOUNT', 'PATHLOSS_UN', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'bscale', 'BSCALE', 'PATHLOSS_UN', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'bzero', 'BZERO', 'PATHLOSS_UN', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'blank', 'BLANK', 'PATHLOSS_UN', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'extname', 'EXTNAME', 'PATHLOSS_UN', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'extver', 'EXTVER', 'PATHLOSS_UN', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'checksum', 'CHECKSUM', 'PATHLOSS_UN', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('calints_pathloss_un', 'datasum', 'DATASUM', 'PATHLOSS_UN', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

-- PHOTOM_PS headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_photom_ps (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_photom_ps AS SELECT * FROM calints_photom_ps WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_photom_ps AS SELECT * FROM calints_photom_ps WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_photom_ps AS SELECT * FROM calints_photom_ps WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_photom_ps', 'xtension', 'XTENSION', 'PHOTOM_PS', '[]', NULL, NULL, 'Kind of extension', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'bitpix', 'BITPIX', 'PHOTOM_PS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'naxis', 'NAXIS', 'PHOTOM_PS', '[]', NULL, NULL, 'Number of axes', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'naxis1', 'NAXIS1', 'PHOTOM_PS', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'naxis2', 'NAXIS2', 'PHOTOM_PS', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'naxis3', 'NAXIS3', 'PHOTOM_PS', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'naxis4', 'NAXIS4', 'PHOTOM_PS', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'pcount', 'PCOUNT', 'PHOTOM_PS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'gcount', 'GCOUNT', 'PHOTOM_PS', '[]', NULL, NULL, 'Number of groups', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'bscale', 'BSCALE', 'PHOTOM_PS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'bzero', 'BZERO', 'PHOTOM_PS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'blank', 'BLANK', 'PHOTOM_PS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'extname', 'EXTNAME', 'PHOTOM_PS', '[]', NULL, NULL, 'Name of the extension', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'extver', 'EXTVER', 'PHOTOM_PS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'checksum', 'CHECKSUM', 'PHOTOM_PS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_ps', 'datasum', 'DATASUM', 'PHOTOM_PS', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.18.0', NULL, NULL);

-- PHOTOM_UN headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_photom_un (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_calints_photom_un AS SELECT * FROM calints_photom_un WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_photom_un AS SELECT * FROM calints_photom_un WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_photom_un AS SELECT * FROM calints_photom_un WHERE instrument = 'MIRI';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_photom_un', 'xtension', 'XTENSION', 'PHOTOM_UN', '[]', NULL, NULL, 'Kind of extension', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'bitpix', 'BITPIX', 'PHOTOM_UN', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'naxis', 'NAXIS', 'PHOTOM_UN', '[]', NULL, NULL, 'Number of axes', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'naxis1', 'NAXIS1', 'PHOTOM_UN', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'naxis2', 'NAXIS2', 'PHOTOM_UN', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'naxis3', 'NAXIS3', 'PHOTOM_UN', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'naxis4', 'NAXIS4', 'PHOTOM_UN', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'pcount', 'PCOUNT', 'PHOTOM_UN', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'gcount', 'GCOUNT', 'PHOTOM_UN', '[]', NULL, NULL, 'Number of groups', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'bscale', 'BSCALE', 'PHOTOM_UN', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'bzero', 'BZERO', 'PHOTOM_UN', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'blank', 'BLANK', 'PHOTOM_UN', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'extname', 'EXTNAME', 'PHOTOM_UN', '[]', NULL, NULL, 'Name of the extension', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'extver', 'EXTVER', 'PHOTOM_UN', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'checksum', 'CHECKSUM', 'PHOTOM_UN', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.18.0', NULL, NULL),
    ('calints_photom_un', 'datasum', 'DATASUM', 'PHOTOM_UN', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.18.0', NULL, NULL);

COMMIT;
