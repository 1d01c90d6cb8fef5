-- jwst 1.13.4 → 1.14.0, up. SQLite.
-- Carries a database from jwst 1.13.4 to 1.14.0. Loses nothing: what 1.14.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.13.4');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.13.4, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.13.4');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 2; run layout_3.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3; run layout_4.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 4, and the database has a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
DROP TABLE schemagen_guard;

-- AVDRKCUR headers of ramp files. Ramps after every detector correction, just before slopes are fitted
CREATE TABLE ramp_avdrkcur (
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
CREATE VIEW nircam_ramp_avdrkcur AS SELECT * FROM ramp_avdrkcur WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_ramp_avdrkcur AS SELECT * FROM ramp_avdrkcur WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_ramp_avdrkcur AS SELECT * FROM ramp_avdrkcur WHERE instrument = 'NIRISS';
CREATE VIEW miri_ramp_avdrkcur AS SELECT * FROM ramp_avdrkcur WHERE instrument = 'MIRI';
CREATE VIEW fgs_ramp_avdrkcur AS SELECT * FROM ramp_avdrkcur WHERE instrument = 'FGS';

-- AVDRKCUR headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save
CREATE TABLE dark_avdrkcur (
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
CREATE VIEW nircam_dark_avdrkcur AS SELECT * FROM dark_avdrkcur WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_dark_avdrkcur AS SELECT * FROM dark_avdrkcur WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_dark_avdrkcur AS SELECT * FROM dark_avdrkcur WHERE instrument = 'NIRISS';
CREATE VIEW miri_dark_avdrkcur AS SELECT * FROM dark_avdrkcur WHERE instrument = 'MIRI';
CREATE VIEW fgs_dark_avdrkcur AS SELECT * FROM dark_avdrkcur WHERE instrument = 'FGS';

-- PRIMARY headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_primary (
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
    sdp_ver TEXT,  -- Data processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration software version control sys number
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- Previous WFS exposure end time
    nwfsest DOUBLE,  -- Next WFS exposure start time
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
    eng_qual TEXT,  -- Engineering data quality indicator from EngDB
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
    targ_ra DOUBLE,  -- Target RA at mid time of exposure
    targ_dec DOUBLE,  -- Target Dec at mid time of exposure
    targura DOUBLE,  -- Target RA uncertainty
    targudec DOUBLE,  -- Target Dec uncertainty
    mu_ra DOUBLE,  -- Target proper motion in RA
    mu_dec DOUBLE,  -- Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch
    prop_ra DOUBLE,  -- Proposer's target RA
    prop_dec DOUBLE,  -- Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B, or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path?
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
    drpfrms1 BIGINT,  -- Frames dropped prior to first integration
    drpfrms3 BIGINT,  -- Frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of resets at start of exposure
    nresets BIGINT,  -- Number of resets between integrations
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
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Total number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Total number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- x offset from pattern starting position
    yoffset DOUBLE,  -- y offset from pattern starting position
    dsetstrt BIGINT,  -- Starting 4-point set number
    numdsets BIGINT,  -- Total number of 4-point sets
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- MRS primary channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- PRD science aperture used
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
    visitend TEXT,  -- Observatory UTC time when the visit completed
    gf_start TEXT,  -- Observatory UTC time at guider function start
    gf_end TEXT,  -- Observatory UTC time at guider function end
    datastrt DOUBLE,  -- MJD start time of guider data within this file
    dataend DOUBLE,  -- MJD end time of guider data within this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] guide star centroid x position in FGS ideal frame
    gscenty DOUBLE,  -- [arcsec] guide star centroid y position in FGS ideal frame
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star IRCS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star IRCS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_msaope TEXT,  -- NIRSpec operability reference file name
    r_barsha TEXT,  -- Nirspec Barshadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_drzpar TEXT,  -- Drizzle parameters reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- DFlat reference file name
    r_fflat TEXT,  -- FFlat reference file name
    r_sflat TEXT,  -- SFlat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MIRI MRS mrsxartcorr reference file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
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
    r_stray TEXT,  -- Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_amiavg TEXT,  -- AMI Fringe Averaging
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_barsha TEXT,  -- Bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
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
    s_mrsmat TEXT,  -- MIRI MRS background matching
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_nsclen TEXT,  -- NIRSpec 1/f Noise Correction
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pxrepl TEXT,  -- Pixel Replacment
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual fringe Correction
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
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed/Matched constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    insmode TEXT,  -- Instrument mode
    content TEXT,  -- Identifier for oifits content
    object TEXT,  -- Object identifier
    observer TEXT,  -- Who acquired the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX ami_oi_primary_by_date_obs ON ami_oi_primary (date_obs);
CREATE INDEX ami_oi_primary_by_date_beg ON ami_oi_primary (date_beg);
CREATE INDEX ami_oi_primary_by_exp_type ON ami_oi_primary (exp_type);
CREATE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

-- SCI headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_sci (
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
    refframe TEXT,  -- Ephemeris reference frame
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD_AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD_AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD_AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD_AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD_AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD_AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD_AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD_AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD_AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD_AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD_AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD_AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_sci AS SELECT * FROM ami_oi_sci WHERE instrument = 'NIRISS';

-- OI_ARRAY headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_array (
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
    arrname TEXT,  -- Array name
    frame TEXT,  -- Coordinate Frame
    oi_revn BIGINT,  -- Revision number
    arrayx DOUBLE,  -- Array center x (m)
    arrayy DOUBLE,  -- Array center y (m)
    arrayz DOUBLE,  -- Array center z (m)
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_array AS SELECT * FROM ami_oi_oi_array WHERE instrument = 'NIRISS';

-- OI_T3 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_t3 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_t3 AS SELECT * FROM ami_oi_oi_t3 WHERE instrument = 'NIRISS';

-- OI_TARGET headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_target (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    ttype17 TEXT,  -- Name of column 17 of the table
    tform17 TEXT,  -- Format of column 17 of the table
    tunit17 TEXT,  -- Unit of column 17 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_target AS SELECT * FROM ami_oi_oi_target WHERE instrument = 'NIRISS';

-- OI_VIS headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_vis (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_vis AS SELECT * FROM ami_oi_oi_vis WHERE instrument = 'NIRISS';

-- OI_VIS2 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_vis2 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_vis2 AS SELECT * FROM ami_oi_oi_vis2 WHERE instrument = 'NIRISS';

-- OI_WAVELENGTH headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_wavelength (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_wavelength AS SELECT * FROM ami_oi_oi_wavelength WHERE instrument = 'NIRISS';

-- ASDF headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_asdf (
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
CREATE VIEW niriss_ami_oi_asdf AS SELECT * FROM ami_oi_asdf WHERE instrument = 'NIRISS';

-- PRIMARY headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_primary (
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
    sdp_ver TEXT,  -- Data processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration software version control sys number
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- Previous WFS exposure end time
    nwfsest DOUBLE,  -- Next WFS exposure start time
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
    eng_qual TEXT,  -- Engineering data quality indicator from EngDB
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
    targ_ra DOUBLE,  -- Target RA at mid time of exposure
    targ_dec DOUBLE,  -- Target Dec at mid time of exposure
    targura DOUBLE,  -- Target RA uncertainty
    targudec DOUBLE,  -- Target Dec uncertainty
    mu_ra DOUBLE,  -- Target proper motion in RA
    mu_dec DOUBLE,  -- Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch
    prop_ra DOUBLE,  -- Proposer's target RA
    prop_dec DOUBLE,  -- Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B, or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path?
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
    drpfrms1 BIGINT,  -- Frames dropped prior to first integration
    drpfrms3 BIGINT,  -- Frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of resets at start of exposure
    nresets BIGINT,  -- Number of resets between integrations
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
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Total number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Total number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- x offset from pattern starting position
    yoffset DOUBLE,  -- y offset from pattern starting position
    dsetstrt BIGINT,  -- Starting 4-point set number
    numdsets BIGINT,  -- Total number of 4-point sets
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- MRS primary channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- PRD science aperture used
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
    visitend TEXT,  -- Observatory UTC time when the visit completed
    gf_start TEXT,  -- Observatory UTC time at guider function start
    gf_end TEXT,  -- Observatory UTC time at guider function end
    datastrt DOUBLE,  -- MJD start time of guider data within this file
    dataend DOUBLE,  -- MJD end time of guider data within this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] guide star centroid x position in FGS ideal frame
    gscenty DOUBLE,  -- [arcsec] guide star centroid y position in FGS ideal frame
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star IRCS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star IRCS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_msaope TEXT,  -- NIRSpec operability reference file name
    r_barsha TEXT,  -- Nirspec Barshadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_drzpar TEXT,  -- Drizzle parameters reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- DFlat reference file name
    r_fflat TEXT,  -- FFlat reference file name
    r_sflat TEXT,  -- SFlat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MIRI MRS mrsxartcorr reference file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
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
    r_stray TEXT,  -- Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_amiavg TEXT,  -- AMI Fringe Averaging
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_barsha TEXT,  -- Bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
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
    s_mrsmat TEXT,  -- MIRI MRS background matching
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_nsclen TEXT,  -- NIRSpec 1/f Noise Correction
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pxrepl TEXT,  -- Pixel Replacment
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual fringe Correction
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
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed/Matched constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    insmode TEXT,  -- Instrument mode
    content TEXT,  -- Identifier for oifits content
    object TEXT,  -- Object identifier
    observer TEXT,  -- Who acquired the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX psf_ami_oi_primary_by_date_obs ON psf_ami_oi_primary (date_obs);
CREATE INDEX psf_ami_oi_primary_by_date_beg ON psf_ami_oi_primary (date_beg);
CREATE INDEX psf_ami_oi_primary_by_exp_type ON psf_ami_oi_primary (exp_type);
CREATE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

-- SCI headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_sci (
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
    refframe TEXT,  -- Ephemeris reference frame
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD_AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD_AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD_AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD_AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD_AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD_AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD_AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD_AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD_AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD_AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD_AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD_AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_sci AS SELECT * FROM psf_ami_oi_sci WHERE instrument = 'NIRISS';

-- OI_ARRAY headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_array (
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
    arrname TEXT,  -- Array name
    frame TEXT,  -- Coordinate Frame
    oi_revn BIGINT,  -- Revision number
    arrayx DOUBLE,  -- Array center x (m)
    arrayy DOUBLE,  -- Array center y (m)
    arrayz DOUBLE,  -- Array center z (m)
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_array AS SELECT * FROM psf_ami_oi_oi_array WHERE instrument = 'NIRISS';

-- OI_T3 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_t3 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_t3 AS SELECT * FROM psf_ami_oi_oi_t3 WHERE instrument = 'NIRISS';

-- OI_TARGET headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_target (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    ttype17 TEXT,  -- Name of column 17 of the table
    tform17 TEXT,  -- Format of column 17 of the table
    tunit17 TEXT,  -- Unit of column 17 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_target AS SELECT * FROM psf_ami_oi_oi_target WHERE instrument = 'NIRISS';

-- OI_VIS headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_vis (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_vis AS SELECT * FROM psf_ami_oi_oi_vis WHERE instrument = 'NIRISS';

-- OI_VIS2 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_vis2 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_vis2 AS SELECT * FROM psf_ami_oi_oi_vis2 WHERE instrument = 'NIRISS';

-- OI_WAVELENGTH headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_wavelength (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_wavelength AS SELECT * FROM psf_ami_oi_oi_wavelength WHERE instrument = 'NIRISS';

-- ASDF headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_asdf (
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
CREATE VIEW niriss_psf_ami_oi_asdf AS SELECT * FROM psf_ami_oi_asdf WHERE instrument = 'NIRISS';

-- PRIMARY headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_primary (
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
    sdp_ver TEXT,  -- Data processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration software version control sys number
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- Previous WFS exposure end time
    nwfsest DOUBLE,  -- Next WFS exposure start time
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
    eng_qual TEXT,  -- Engineering data quality indicator from EngDB
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
    targ_ra DOUBLE,  -- Target RA at mid time of exposure
    targ_dec DOUBLE,  -- Target Dec at mid time of exposure
    targura DOUBLE,  -- Target RA uncertainty
    targudec DOUBLE,  -- Target Dec uncertainty
    mu_ra DOUBLE,  -- Target proper motion in RA
    mu_dec DOUBLE,  -- Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch
    prop_ra DOUBLE,  -- Proposer's target RA
    prop_dec DOUBLE,  -- Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B, or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path?
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
    drpfrms1 BIGINT,  -- Frames dropped prior to first integration
    drpfrms3 BIGINT,  -- Frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of resets at start of exposure
    nresets BIGINT,  -- Number of resets between integrations
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
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Total number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Total number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- x offset from pattern starting position
    yoffset DOUBLE,  -- y offset from pattern starting position
    dsetstrt BIGINT,  -- Starting 4-point set number
    numdsets BIGINT,  -- Total number of 4-point sets
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- MRS primary channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- PRD science aperture used
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
    visitend TEXT,  -- Observatory UTC time when the visit completed
    gf_start TEXT,  -- Observatory UTC time at guider function start
    gf_end TEXT,  -- Observatory UTC time at guider function end
    datastrt DOUBLE,  -- MJD start time of guider data within this file
    dataend DOUBLE,  -- MJD end time of guider data within this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] guide star centroid x position in FGS ideal frame
    gscenty DOUBLE,  -- [arcsec] guide star centroid y position in FGS ideal frame
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star IRCS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star IRCS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_msaope TEXT,  -- NIRSpec operability reference file name
    r_barsha TEXT,  -- Nirspec Barshadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_drzpar TEXT,  -- Drizzle parameters reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- DFlat reference file name
    r_fflat TEXT,  -- FFlat reference file name
    r_sflat TEXT,  -- SFlat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MIRI MRS mrsxartcorr reference file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
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
    r_stray TEXT,  -- Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_amiavg TEXT,  -- AMI Fringe Averaging
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_barsha TEXT,  -- Bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
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
    s_mrsmat TEXT,  -- MIRI MRS background matching
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_nsclen TEXT,  -- NIRSpec 1/f Noise Correction
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pxrepl TEXT,  -- Pixel Replacment
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual fringe Correction
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
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed/Matched constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    insmode TEXT,  -- Instrument mode
    content TEXT,  -- Identifier for oifits content
    object TEXT,  -- Object identifier
    observer TEXT,  -- Who acquired the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX amimulti_oi_primary_by_date_obs ON amimulti_oi_primary (date_obs);
CREATE INDEX amimulti_oi_primary_by_date_beg ON amimulti_oi_primary (date_beg);
CREATE INDEX amimulti_oi_primary_by_exp_type ON amimulti_oi_primary (exp_type);
CREATE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

-- SCI headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_sci (
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
    refframe TEXT,  -- Ephemeris reference frame
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD_AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD_AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD_AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD_AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD_AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD_AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD_AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD_AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD_AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD_AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD_AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD_AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_sci AS SELECT * FROM amimulti_oi_sci WHERE instrument = 'NIRISS';

-- OI_ARRAY headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_array (
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
    arrname TEXT,  -- Array name
    frame TEXT,  -- Coordinate Frame
    oi_revn BIGINT,  -- Revision number
    arrayx DOUBLE,  -- Array center x (m)
    arrayy DOUBLE,  -- Array center y (m)
    arrayz DOUBLE,  -- Array center z (m)
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_array AS SELECT * FROM amimulti_oi_oi_array WHERE instrument = 'NIRISS';

-- OI_T3 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_t3 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_t3 AS SELECT * FROM amimulti_oi_oi_t3 WHERE instrument = 'NIRISS';

-- OI_TARGET headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_target (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    ttype17 TEXT,  -- Name of column 17 of the table
    tform17 TEXT,  -- Format of column 17 of the table
    tunit17 TEXT,  -- Unit of column 17 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_target AS SELECT * FROM amimulti_oi_oi_target WHERE instrument = 'NIRISS';

-- OI_VIS headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_vis (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_vis AS SELECT * FROM amimulti_oi_oi_vis WHERE instrument = 'NIRISS';

-- OI_VIS2 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_vis2 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_vis2 AS SELECT * FROM amimulti_oi_oi_vis2 WHERE instrument = 'NIRISS';

-- OI_WAVELENGTH headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_wavelength (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_wavelength AS SELECT * FROM amimulti_oi_oi_wavelength WHERE instrument = 'NIRISS';

-- ASDF headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_asdf (
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
CREATE VIEW niriss_amimulti_oi_asdf AS SELECT * FROM amimulti_oi_asdf WHERE instrument = 'NIRISS';

-- PRIMARY headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_primary (
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
    sdp_ver TEXT,  -- Data processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration software version control sys number
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- Previous WFS exposure end time
    nwfsest DOUBLE,  -- Next WFS exposure start time
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
    eng_qual TEXT,  -- Engineering data quality indicator from EngDB
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
    targ_ra DOUBLE,  -- Target RA at mid time of exposure
    targ_dec DOUBLE,  -- Target Dec at mid time of exposure
    targura DOUBLE,  -- Target RA uncertainty
    targudec DOUBLE,  -- Target Dec uncertainty
    mu_ra DOUBLE,  -- Target proper motion in RA
    mu_dec DOUBLE,  -- Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch
    prop_ra DOUBLE,  -- Proposer's target RA
    prop_dec DOUBLE,  -- Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B, or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path?
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
    drpfrms1 BIGINT,  -- Frames dropped prior to first integration
    drpfrms3 BIGINT,  -- Frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of resets at start of exposure
    nresets BIGINT,  -- Number of resets between integrations
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
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Total number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Total number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- x offset from pattern starting position
    yoffset DOUBLE,  -- y offset from pattern starting position
    dsetstrt BIGINT,  -- Starting 4-point set number
    numdsets BIGINT,  -- Total number of 4-point sets
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- MRS primary channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- PRD science aperture used
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
    visitend TEXT,  -- Observatory UTC time when the visit completed
    gf_start TEXT,  -- Observatory UTC time at guider function start
    gf_end TEXT,  -- Observatory UTC time at guider function end
    datastrt DOUBLE,  -- MJD start time of guider data within this file
    dataend DOUBLE,  -- MJD end time of guider data within this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] guide star centroid x position in FGS ideal frame
    gscenty DOUBLE,  -- [arcsec] guide star centroid y position in FGS ideal frame
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star IRCS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star IRCS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_msaope TEXT,  -- NIRSpec operability reference file name
    r_barsha TEXT,  -- Nirspec Barshadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_drzpar TEXT,  -- Drizzle parameters reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- DFlat reference file name
    r_fflat TEXT,  -- FFlat reference file name
    r_sflat TEXT,  -- SFlat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MIRI MRS mrsxartcorr reference file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
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
    r_stray TEXT,  -- Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_amiavg TEXT,  -- AMI Fringe Averaging
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_barsha TEXT,  -- Bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
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
    s_mrsmat TEXT,  -- MIRI MRS background matching
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_nsclen TEXT,  -- NIRSpec 1/f Noise Correction
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pxrepl TEXT,  -- Pixel Replacment
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual fringe Correction
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
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed/Matched constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX amilg_primary_by_date_obs ON amilg_primary (date_obs);
CREATE INDEX amilg_primary_by_date_beg ON amilg_primary (date_beg);
CREATE INDEX amilg_primary_by_exp_type ON amilg_primary (exp_type);
CREATE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

-- SCI headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_sci (
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
    refframe TEXT,  -- Ephemeris reference frame
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD_AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD_AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD_AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD_AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD_AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD_AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD_AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD_AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD_AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD_AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD_AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD_AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amilg_sci AS SELECT * FROM amilg_sci WHERE instrument = 'NIRISS';

-- CTRD headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_ctrd (
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
CREATE VIEW niriss_amilg_ctrd AS SELECT * FROM amilg_ctrd WHERE instrument = 'NIRISS';

-- N_CTRD headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_n_ctrd (
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
CREATE VIEW niriss_amilg_n_ctrd AS SELECT * FROM amilg_n_ctrd WHERE instrument = 'NIRISS';

-- FIT headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_fit (
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
CREATE VIEW niriss_amilg_fit AS SELECT * FROM amilg_fit WHERE instrument = 'NIRISS';

-- N_FIT headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_n_fit (
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
CREATE VIEW niriss_amilg_n_fit AS SELECT * FROM amilg_n_fit WHERE instrument = 'NIRISS';

-- RESID headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_resid (
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
CREATE VIEW niriss_amilg_resid AS SELECT * FROM amilg_resid WHERE instrument = 'NIRISS';

-- N_RESID headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_n_resid (
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
CREATE VIEW niriss_amilg_n_resid AS SELECT * FROM amilg_n_resid WHERE instrument = 'NIRISS';

-- SOLNS headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_solns (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amilg_solns AS SELECT * FROM amilg_solns WHERE instrument = 'NIRISS';

-- ASDF headers of amilg files. Cropped data, best model, residuals and coefficients of the interferometric fit
CREATE TABLE amilg_asdf (
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
CREATE VIEW niriss_amilg_asdf AS SELECT * FROM amilg_asdf WHERE instrument = 'NIRISS';

-- PRIMARY headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_primary (
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
    sdp_ver TEXT,  -- Data processing (DP) Software Version
    prd_ver TEXT,  -- S&OC Project Reference Database (PRD) Version
    oss_ver TEXT,  -- Observatory Scheduling Software (OSS) Version
    gsc_ver TEXT,  -- Guide Star Catalog (GSC) Version
    cal_ver TEXT,  -- Calibration Software Version
    cal_vcs TEXT,  -- Calibration software version control sys number
    datamodl TEXT,  -- Type of data model
    telescop TEXT,  -- Telescope used to acquire the data
    hga_move BOOLEAN,  -- High Gain Antenna moved during data collection
    hga_strt TEXT,  -- Start time of HGA motion
    hga_stop TEXT,  -- Stop time of HGA motion
    pwfseet DOUBLE,  -- Previous WFS exposure end time
    nwfsest DOUBLE,  -- Next WFS exposure start time
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
    eng_qual TEXT,  -- Engineering data quality indicator from EngDB
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
    targ_ra DOUBLE,  -- Target RA at mid time of exposure
    targ_dec DOUBLE,  -- Target Dec at mid time of exposure
    targura DOUBLE,  -- Target RA uncertainty
    targudec DOUBLE,  -- Target Dec uncertainty
    mu_ra DOUBLE,  -- Target proper motion in RA
    mu_dec DOUBLE,  -- Target proper motion in Dec
    mu_epoch TEXT,  -- Target proper motion epoch
    prop_ra DOUBLE,  -- Proposer's target RA
    prop_dec DOUBLE,  -- Proposer's target Dec
    srctyapt TEXT,  -- Source type from APT (point/extended)
    instrume TEXT,  -- Instrument used to acquire the data
    detector TEXT,  -- Name of detector used to acquire the data
    module TEXT,  -- NIRCam module: A, B, or MULTIPLE
    channel TEXT,  -- Instrument channel
    filter TEXT,  -- Name of the filter element used
    pupil TEXT,  -- Name of the pupil element used
    pilin BOOLEAN,  -- Pupil imaging lens in the optical path?
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
    drpfrms1 BIGINT,  -- Frames dropped prior to first integration
    drpfrms3 BIGINT,  -- Frames dropped between integrations
    nsamples BIGINT,  -- Number of A/D samples per pixel
    tsample DOUBLE,  -- [us] Time between samples
    tframe DOUBLE,  -- [s] Time between frames
    tgroup DOUBLE,  -- [s] Time between groups
    effinttm DOUBLE,  -- [s] Effective integration time
    effexptm DOUBLE,  -- [s] Effective exposure time
    tmeasure DOUBLE,  -- [s] Measurement time
    duration DOUBLE,  -- [s] Total duration of exposure
    nrststrt BIGINT,  -- Number of resets at start of exposure
    nresets BIGINT,  -- Number of resets between integrations
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
    patttype TEXT,  -- Primary dither pattern type
    pridtype TEXT,  -- Primary dither points and packing
    pridtpts BIGINT,  -- Number of points in primary dither pattern
    patt_num BIGINT,  -- Position number within dither pattern
    pattstrt BIGINT,  -- Starting point in pattern
    numdthpt BIGINT,  -- Total number of points in pattern
    pattnpts BIGINT,  -- Number of points in CYCLING pattern
    nrimdtpt BIGINT,  -- Number of points in image dither pattern
    nod_type TEXT,  -- Nod pattern type
    pattsize TEXT,  -- Primary dither pattern size
    smgrdpat TEXT,  -- Name of small grid dither pattern
    subpxpts BIGINT,  -- Number of points in subpixel dither pattern
    subpxpat TEXT,  -- Subpixel dither pattern type
    spec_num BIGINT,  -- Position number within spectral steps
    specnstp BIGINT,  -- Total number of steps in spectral direction
    specstep DOUBLE,  -- Size of steps in spectral direction
    spcoffst DOUBLE,  -- [arcsec] Spectral offset from pattern start
    spat_num BIGINT,  -- Position number within spatial steps
    spatnstp BIGINT,  -- Total number of steps in spatial direction
    spatstep DOUBLE,  -- Size of steps in spatial direction
    sptoffst DOUBLE,  -- [arcsec] Spatial offset from pattern start
    xoffset DOUBLE,  -- x offset from pattern starting position
    yoffset DOUBLE,  -- y offset from pattern starting position
    dsetstrt BIGINT,  -- Starting 4-point set number
    numdsets BIGINT,  -- Total number of 4-point sets
    dithdirc TEXT,  -- Direction of dither pattern offsets
    dithopfr TEXT,  -- Dither pattern optimization
    dithpnts TEXT,  -- Sparse cycling dither points
    mrsprchn TEXT,  -- MRS primary channel
    dith_ra DOUBLE,  -- RA of dithered pointing location
    dith_dec DOUBLE,  -- Dec of dithered pointing location
    apername TEXT,  -- PRD science aperture used
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
    visitend TEXT,  -- Observatory UTC time when the visit completed
    gf_start TEXT,  -- Observatory UTC time at guider function start
    gf_end TEXT,  -- Observatory UTC time at guider function end
    datastrt DOUBLE,  -- MJD start time of guider data within this file
    dataend DOUBLE,  -- MJD end time of guider data within this file
    gsacstat TEXT,  -- Guide star acquisition execution status
    gscentx DOUBLE,  -- [arcsec] guide star centroid x position in FGS ideal frame
    gscenty DOUBLE,  -- [arcsec] guide star centroid y position in FGS ideal frame
    gs_epoch TEXT,  -- Epoch of guide star coordinates
    gs_mura DOUBLE,  -- Guide star IRCS right ascension proper motion
    gs_mudec DOUBLE,  -- Guide star IRCS declination proper motion
    gs_para DOUBLE,  -- Guide star annual parallax
    crds_ver TEXT,  -- Version of CRDS file selection software used
    crds_ctx TEXT,  -- CRDS context (.pmap) used to select ref files
    r_area TEXT,  -- Pixel area reference file name
    r_msaope TEXT,  -- NIRSpec operability reference file name
    r_barsha TEXT,  -- Nirspec Barshadow reference file name
    r_camera TEXT,  -- Nirspec Camera reference file name
    r_collim TEXT,  -- Nirspec Collimator reference file name
    r_cubpar TEXT,  -- IFU cube parameters reference file name
    r_dark TEXT,  -- Dark reference file name
    r_disper TEXT,  -- Disperser reference file name
    r_distor TEXT,  -- Distortion reference file name
    r_drzpar TEXT,  -- Drizzle parameters reference file name
    r_miremi TEXT,  -- MIRI EMI correction reference file name
    r_extr1d TEXT,  -- 1-D extraction parameters reference file name
    r_filoff TEXT,  -- Filter Offset reference file name
    r_flat TEXT,  -- Flat reference file name
    r_dflat TEXT,  -- DFlat reference file name
    r_fflat TEXT,  -- FFlat reference file name
    r_sflat TEXT,  -- SFlat reference file name
    r_fore TEXT,  -- Nirspec FORE Model reference file name
    r_fpa TEXT,  -- Nirspec FPA Model reference file name
    r_fringe TEXT,  -- Fringe reference file name
    r_frifrq TEXT,  -- Fringe Frequency reference file name
    r_gain TEXT,  -- Gain reference file name
    r_ifufor TEXT,  -- ifufore reference file name
    r_ifupos TEXT,  -- ifupost reference file name
    r_ifusli TEXT,  -- ifuslicer reference file name
    r_ipc TEXT,  -- IPC reference file name
    r_lastfr TEXT,  -- Last Frame reference file name
    r_linear TEXT,  -- Linearity reference file name
    r_mask TEXT,  -- Mask reference file name
    r_msa TEXT,  -- Nirspec MSA Model reference file name
    r_mrsxar TEXT,  -- MIRI MRS mrsxartcorr reference file name
    r_mrspt TEXT,  -- MRS point source correction reference file name
    r_nrm TEXT,  -- Non-Redundant mask reference file name
    r_ote TEXT,  -- Nirspec OTE Model reference file name
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
    r_stray TEXT,  -- Straylight reference file name
    r_superb TEXT,  -- Superbias reference file name
    r_thrput TEXT,  -- Filter throughput reference file name
    r_trpden TEXT,  -- Trap density reference file name
    r_trppar TEXT,  -- Trap parameters reference file name
    r_tsphot TEXT,  -- TSO imaging photometry reference file name
    r_v2v3 TEXT,  -- V2_V3 Model reference file name
    r_wavcor TEXT,  -- Zero point wavelength correction reference file name
    r_wavran TEXT,  -- Wavelength Range reference file name
    r_wavmap TEXT,  -- Wavelength map reference file name
    s_psfali TEXT,  -- Coronagraphic PSF Alignment
    s_amiana TEXT,  -- AMI Fringe Analysis
    s_amiavg TEXT,  -- AMI Fringe Averaging
    s_aminor TEXT,  -- AMI Fringe Normalization
    s_wcs TEXT,  -- Assign World Coordinate System
    s_mtwcs TEXT,  -- Assign Moving Target World Coordinate System
    s_bkdsub TEXT,  -- Background subtraction
    s_barsha TEXT,  -- Bar shadow correction
    s_chgmig TEXT,  -- Charge Migration
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
    s_mrsmat TEXT,  -- MIRI MRS background matching
    s_msaflg TEXT,  -- NIRSpec MSA Stuck Shutter Flagging
    s_nsclen TEXT,  -- NIRSpec 1/f Noise Correction
    s_outlir TEXT,  -- Outlier Detection
    s_pthlos TEXT,  -- Pathloss Correction
    s_persis TEXT,  -- Persistence Correction
    s_photom TEXT,  -- Photometric Calibration
    s_pxrepl TEXT,  -- Pixel Replacment
    s_ramp TEXT,  -- Ramp Fitting
    s_refpix TEXT,  -- Reference Pixel Correction
    s_resamp TEXT,  -- Image resampling
    s_resfri TEXT,  -- Residual fringe Correction
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
    s_tsphot TEXT,  -- TSO Imaging Photometry
    s_twkreg TEXT,  -- Image Alignment via Astronomical Sources
    s_wavcor TEXT,  -- NIRSpec wavelength correction
    s_wfscom TEXT,  -- Wavefront Sensing Combination
    s_whtlit TEXT,  -- TSO White-Light Curve
    tcatfile TEXT,  -- Tweakreg catalog filename
    scatfile TEXT,  -- Source catalog filename
    segmfile TEXT,  -- Segmentation map filename
    dirimage TEXT,  -- WFSS direct image filename
    ndriz BIGINT,  -- Number of groups/pointings included in resampled product
    reswht TEXT,  -- Type of drizzle weighting to use in resampling input
    pixfrac DOUBLE,  -- Drizzle parameter describing pixel shrinking
    pxsclrt DOUBLE,  -- Pixel scale ratio relative to native detector scale
    sosswdth DOUBLE,  -- Aperture width used in extraction
    tikfactr DOUBLE,  -- Tikhonov factor used in extraction
    sossdltx DOUBLE,  -- X-shift used in extraction
    sossdlty DOUBLE,  -- Y-shift used in extraction
    sossrotn DOUBLE,  -- Rotation angle used in extraction
    oversamp DOUBLE,  -- Oversampling used in extraction
    threshld DOUBLE,  -- Threshold used in extraction
    bkgmeth TEXT,  -- Background computation method
    bkglevel DOUBLE,  -- Computed/Matched constant background level
    bkgsub BOOLEAN,  -- Has background been subtracted from data?
    masterbg TEXT,  -- Master background file used
    insmode TEXT,  -- Instrument mode
    content TEXT,  -- Identifier for oifits content
    object TEXT,  -- Object identifier
    observer TEXT,  -- Who acquired the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX aminorm_oi_primary_by_date_obs ON aminorm_oi_primary (date_obs);
CREATE INDEX aminorm_oi_primary_by_date_beg ON aminorm_oi_primary (date_beg);
CREATE INDEX aminorm_oi_primary_by_exp_type ON aminorm_oi_primary (exp_type);
CREATE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

-- SCI headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_sci (
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
    refframe TEXT,  -- Ephemeris reference frame
    eph_type TEXT,  -- Definitive or Predicted
    eph_time DOUBLE,  -- [d] MJD time of position and velocity vectors
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD_AVG
    jwst_y DOUBLE,  -- [km] barycentric JWST Y coordinate at MJD_AVG
    jwst_z DOUBLE,  -- [km] barycentric JWST Z coordinate at MJD_AVG
    obsgeo_x DOUBLE,  -- [m] geocentric JWST X coordinate at MJD_AVG
    obsgeo_y DOUBLE,  -- [m] geocentric JWST Y coordinate at MJD_AVG
    obsgeo_z DOUBLE,  -- [m] geocentric JWST Z coordinate at MJD_AVG
    jwst_dx DOUBLE,  -- [km/s] barycentric JWST X velocity at MJD_AVG
    jwst_dy DOUBLE,  -- [km/s] barycentric JWST Y velocity at MJD_AVG
    jwst_dz DOUBLE,  -- [km/s] barycentric JWST Z velocity at MJD_AVG
    obsgeodx DOUBLE,  -- [m/s] geocentric JWST X velocity at MJD_AVG
    obsgeody DOUBLE,  -- [m/s] geocentric JWST Y velocity at MJD_AVG
    obsgeodz DOUBLE,  -- [m/s] geocentric JWST Z velocity at MJD_AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_sci AS SELECT * FROM aminorm_oi_sci WHERE instrument = 'NIRISS';

-- OI_ARRAY headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_array (
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
    arrname TEXT,  -- Array name
    frame TEXT,  -- Coordinate Frame
    oi_revn BIGINT,  -- Revision number
    arrayx DOUBLE,  -- Array center x (m)
    arrayy DOUBLE,  -- Array center y (m)
    arrayz DOUBLE,  -- Array center z (m)
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_array AS SELECT * FROM aminorm_oi_oi_array WHERE instrument = 'NIRISS';

-- OI_T3 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_t3 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_t3 AS SELECT * FROM aminorm_oi_oi_t3 WHERE instrument = 'NIRISS';

-- OI_TARGET headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_target (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    ttype17 TEXT,  -- Name of column 17 of the table
    tform17 TEXT,  -- Format of column 17 of the table
    tunit17 TEXT,  -- Unit of column 17 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_target AS SELECT * FROM aminorm_oi_oi_target WHERE instrument = 'NIRISS';

-- OI_VIS headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_vis (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_vis AS SELECT * FROM aminorm_oi_oi_vis WHERE instrument = 'NIRISS';

-- OI_VIS2 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_vis2 (
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
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_vis2 AS SELECT * FROM aminorm_oi_oi_vis2 WHERE instrument = 'NIRISS';

-- OI_WAVELENGTH headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_wavelength (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_wavelength AS SELECT * FROM aminorm_oi_oi_wavelength WHERE instrument = 'NIRISS';

-- ASDF headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_asdf (
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
CREATE VIEW niriss_aminorm_oi_asdf AS SELECT * FROM aminorm_oi_asdf WHERE instrument = 'NIRISS';
















































ALTER TABLE uncal_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE ramp_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE dark_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE rate_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE rateints_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE fitopt_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE bsub_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE bsubints_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE cal_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE calints_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE crf_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE crfints_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE i2d_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE s2d_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE s3d_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE x1d_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE x1d_extract1d ADD COLUMN extrxstr DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN extrxstp DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN extrystr DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN extrystp DOUBLE;

ALTER TABLE x1dints_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE x1dints_extract1d ADD COLUMN extrxstr DOUBLE;
ALTER TABLE x1dints_extract1d ADD COLUMN extrxstp DOUBLE;
ALTER TABLE x1dints_extract1d ADD COLUMN extrystr DOUBLE;
ALTER TABLE x1dints_extract1d ADD COLUMN extrystp DOUBLE;

ALTER TABLE c1d_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE psfstack_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE psfalign_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE psfsub_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE segm_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE image_cal_primary ADD COLUMN r_nrm TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN r_nrm TEXT;

UPDATE uncal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE image_uncal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE stacked_uncal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE ramp_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE dark_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE trapsfilled_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE rate_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE rateints_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE fitopt_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE bsub_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE bsubints_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE cal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE calints_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE crf_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE crfints_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE i2d_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE s2d_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE s3d_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE x1d_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE x1d_extract1d SET
    extrxstr = CASE WHEN json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRXSTR"') ELSE extrxstr END,
    extrxstp = CASE WHEN json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRXSTP"') ELSE extrxstp END,
    extrystr = CASE WHEN json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRYSTR"') ELSE extrystr END,
    extrystp = CASE WHEN json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRYSTP"') ELSE extrystp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999) THEN '$."EXTRXSTR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999) THEN '$."EXTRXSTP"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999) THEN '$."EXTRYSTR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999) THEN '$."EXTRYSTP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999)));
UPDATE x1dints_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE x1dints_extract1d SET
    extrxstr = CASE WHEN json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRXSTR"') ELSE extrxstr END,
    extrxstp = CASE WHEN json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRXSTP"') ELSE extrxstp END,
    extrystr = CASE WHEN json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRYSTR"') ELSE extrystr END,
    extrystp = CASE WHEN json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."EXTRYSTP"') ELSE extrystp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999) THEN '$."EXTRXSTR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999) THEN '$."EXTRXSTP"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999) THEN '$."EXTRYSTR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999) THEN '$."EXTRYSTP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."EXTRXSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTR"') AND json_extract(other_keywords, '$."EXTRXSTR"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRXSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRXSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRXSTP"') AND json_extract(other_keywords, '$."EXTRXSTP"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRYSTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTR"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTR"') AND json_extract(other_keywords, '$."EXTRYSTR"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."EXTRYSTP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTRYSTP"') AS REAL) = json_extract(other_keywords, '$."EXTRYSTP"') AND json_extract(other_keywords, '$."EXTRYSTP"') NOT IN (9e999, -9e999)));
UPDATE c1d_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE psfstack_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE psfalign_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE psfsub_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE wfscmb_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE segm_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE image_cal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
UPDATE stacked_cal_primary SET
    r_nrm = CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN json_extract(other_keywords, '$."R_NRM"') ELSE r_nrm END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_NRM"') = 'text' THEN '$."R_NRM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_NRM"') = 'text'));
DROP VIEW IF EXISTS dataset_filetypes;
CREATE VIEW dataset_filetypes AS
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
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami') AS ami,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amiavg') AS amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-amiavg') AS psf_amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm') AS aminorm
FROM master AS m;
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'pupil', 'pilin', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_drzpar', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_ote', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('texptime') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz') AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('tfields') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = '1.14.0'
WHERE column_name IN ('ttype1', 'tform1', 'tunit1') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
UPDATE schemagen_columns SET enum = '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('ramp_avdrkcur', 'xtension', 'XTENSION', 'AVDRKCUR', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'bitpix', 'BITPIX', 'AVDRKCUR', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'naxis', 'NAXIS', 'AVDRKCUR', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'naxis1', 'NAXIS1', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'naxis2', 'NAXIS2', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'naxis3', 'NAXIS3', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'naxis4', 'NAXIS4', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'pcount', 'PCOUNT', 'AVDRKCUR', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'gcount', 'GCOUNT', 'AVDRKCUR', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'bscale', 'BSCALE', 'AVDRKCUR', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'bzero', 'BZERO', 'AVDRKCUR', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'blank', 'BLANK', 'AVDRKCUR', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'extname', 'EXTNAME', 'AVDRKCUR', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'extver', 'EXTVER', 'AVDRKCUR', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'checksum', 'CHECKSUM', 'AVDRKCUR', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ramp_avdrkcur', 'datasum', 'DATASUM', 'AVDRKCUR', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'xtension', 'XTENSION', 'AVDRKCUR', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'bitpix', 'BITPIX', 'AVDRKCUR', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'naxis', 'NAXIS', 'AVDRKCUR', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'naxis1', 'NAXIS1', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'naxis2', 'NAXIS2', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'naxis3', 'NAXIS3', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'naxis4', 'NAXIS4', 'AVDRKCUR', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'pcount', 'PCOUNT', 'AVDRKCUR', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'gcount', 'GCOUNT', 'AVDRKCUR', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'bscale', 'BSCALE', 'AVDRKCUR', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'bzero', 'BZERO', 'AVDRKCUR', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'blank', 'BLANK', 'AVDRKCUR', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'extname', 'EXTNAME', 'AVDRKCUR', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'extver', 'EXTVER', 'AVDRKCUR', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'checksum', 'CHECKSUM', 'AVDRKCUR', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('dark_avdrkcur', 'datasum', 'DATASUM', 'AVDRKCUR', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('ami_oi_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('ami_oi_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration software version control sys number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', NULL, 'Previous WFS exposure end time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', NULL, 'Next WFS exposure start time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('ami_oi_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering data quality indicator from EngDB', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('ami_oi_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('ami_oi_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_oi_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_oi_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', NULL, 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', NULL, 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', NULL, 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', NULL, 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', NULL, 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', NULL, 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', NULL, 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', NULL, 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B, or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path?', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ami_oi_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ami_oi_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Frames dropped prior to first integration', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of resets at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of resets between integrations', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_oi_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_oi_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('ami_oi_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('ami_oi_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in pattern', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('ami_oi_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('ami_oi_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ami_oi_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('ami_oi_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('ami_oi_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Total number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Total number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', NULL, 'x offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', NULL, 'y offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set number', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Total number of 4-point sets', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'MRS primary channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_oi_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_oi_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('ami_oi_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('ami_oi_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ami_oi_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit completed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'Observatory UTC time at guider function start', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'Observatory UTC time at guider function end', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', NULL, 'MJD start time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', NULL, 'MJD end time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'guide star centroid x position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'guide star centroid y position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star IRCS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star IRCS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'NIRSpec operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'Nirspec Barshadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_drzpar', 'R_DRZPAR', 'PRIMARY', '["meta.ref_file.drizpars.name"]', 'string', NULL, 'Drizzle parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'DFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'FFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'SFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('ami_oi_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('ami_oi_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('ami_oi_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_amiavg', 'S_AMIAVG', 'PRIMARY', '["meta.cal_step.ami_average"]', 'string', NULL, 'AMI Fringe Averaging', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.back_sub"]', 'string', NULL, 'Background subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'Bar shadow correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('ami_oi_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_mrsmat', 'S_MRSMAT', 'PRIMARY', '["meta.cal_step.mrs_imatch"]', 'string', NULL, 'MIRI MRS background matching', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('ami_oi_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('ami_oi_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('ami_oi_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('ami_oi_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_oi_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('ami_oi_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed/Matched constant background level', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'insmode', 'INSMODE', 'PRIMARY', '["meta.oifits.instrument_mode"]', 'string', NULL, 'Instrument mode', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_primary', 'content', 'CONTENT', 'PRIMARY', '["meta.oifits.derived.content"]', 'string', NULL, 'Identifier for oifits content', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_primary', 'object', 'OBJECT', 'PRIMARY', '["meta.oifits.derived.object"]', 'string', NULL, 'Object identifier', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_primary', 'observer', 'OBSERVER', 'PRIMARY', '["meta.oifits.derived.observer"]', 'string', NULL, 'Who acquired the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('ami_oi_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('ami_oi_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('ami_oi_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('ami_oi_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('ami_oi_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('ami_oi_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('ami_oi_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('ami_oi_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('ami_oi_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_oi_oi_array', 'xtension', 'XTENSION', 'OI_ARRAY', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'bitpix', 'BITPIX', 'OI_ARRAY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'naxis', 'NAXIS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'naxis1', 'NAXIS1', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'naxis2', 'NAXIS2', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'pcount', 'PCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'gcount', 'GCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tfields', 'TFIELDS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype1', 'TTYPE1', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform1', 'TFORM1', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit1', 'TUNIT1', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype2', 'TTYPE2', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform2', 'TFORM2', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit2', 'TUNIT2', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype3', 'TTYPE3', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform3', 'TFORM3', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit3', 'TUNIT3', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype4', 'TTYPE4', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform4', 'TFORM4', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit4', 'TUNIT4', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype5', 'TTYPE5', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform5', 'TFORM5', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit5', 'TUNIT5', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype6', 'TTYPE6', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform6', 'TFORM6', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit6', 'TUNIT6', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype7', 'TTYPE7', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform7', 'TFORM7', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit7', 'TUNIT7', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'ttype8', 'TTYPE8', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tform8', 'TFORM8', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'tunit8', 'TUNIT8', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'extname', 'EXTNAME', 'OI_ARRAY', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'extver', 'EXTVER', 'OI_ARRAY', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'checksum', 'CHECKSUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'datasum', 'DATASUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'arrname', 'ARRNAME', 'OI_ARRAY', '["meta.oifits.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'frame', 'FRAME', 'OI_ARRAY', '["meta.oifits.derived.array.frame"]', 'string', NULL, 'Coordinate Frame', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'oi_revn', 'OI_REVN', 'OI_ARRAY', '["meta.oifits.derived.array.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'arrayx', 'ARRAYX', 'OI_ARRAY', '["meta.oifits.derived.array.x"]', 'number', NULL, 'Array center x (m)', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'arrayy', 'ARRAYY', 'OI_ARRAY', '["meta.oifits.derived.array.y"]', 'number', NULL, 'Array center y (m)', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_array', 'arrayz', 'ARRAYZ', 'OI_ARRAY', '["meta.oifits.derived.array.z"]', 'number', NULL, 'Array center z (m)', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'xtension', 'XTENSION', 'OI_T3', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'bitpix', 'BITPIX', 'OI_T3', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'naxis', 'NAXIS', 'OI_T3', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'naxis1', 'NAXIS1', 'OI_T3', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'naxis2', 'NAXIS2', 'OI_T3', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'pcount', 'PCOUNT', 'OI_T3', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'gcount', 'GCOUNT', 'OI_T3', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tfields', 'TFIELDS', 'OI_T3', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype1', 'TTYPE1', 'OI_T3', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform1', 'TFORM1', 'OI_T3', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit1', 'TUNIT1', 'OI_T3', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype2', 'TTYPE2', 'OI_T3', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform2', 'TFORM2', 'OI_T3', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit2', 'TUNIT2', 'OI_T3', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype3', 'TTYPE3', 'OI_T3', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform3', 'TFORM3', 'OI_T3', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit3', 'TUNIT3', 'OI_T3', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype4', 'TTYPE4', 'OI_T3', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform4', 'TFORM4', 'OI_T3', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit4', 'TUNIT4', 'OI_T3', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype5', 'TTYPE5', 'OI_T3', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform5', 'TFORM5', 'OI_T3', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit5', 'TUNIT5', 'OI_T3', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype6', 'TTYPE6', 'OI_T3', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform6', 'TFORM6', 'OI_T3', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit6', 'TUNIT6', 'OI_T3', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype7', 'TTYPE7', 'OI_T3', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform7', 'TFORM7', 'OI_T3', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit7', 'TUNIT7', 'OI_T3', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype8', 'TTYPE8', 'OI_T3', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform8', 'TFORM8', 'OI_T3', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit8', 'TUNIT8', 'OI_T3', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype9', 'TTYPE9', 'OI_T3', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform9', 'TFORM9', 'OI_T3', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit9', 'TUNIT9', 'OI_T3', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype10', 'TTYPE10', 'OI_T3', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform10', 'TFORM10', 'OI_T3', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit10', 'TUNIT10', 'OI_T3', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype11', 'TTYPE11', 'OI_T3', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform11', 'TFORM11', 'OI_T3', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit11', 'TUNIT11', 'OI_T3', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype12', 'TTYPE12', 'OI_T3', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform12', 'TFORM12', 'OI_T3', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit12', 'TUNIT12', 'OI_T3', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype13', 'TTYPE13', 'OI_T3', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform13', 'TFORM13', 'OI_T3', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit13', 'TUNIT13', 'OI_T3', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'ttype14', 'TTYPE14', 'OI_T3', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tform14', 'TFORM14', 'OI_T3', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'tunit14', 'TUNIT14', 'OI_T3', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'extname', 'EXTNAME', 'OI_T3', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'extver', 'EXTVER', 'OI_T3', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'checksum', 'CHECKSUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'datasum', 'DATASUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'arrname', 'ARRNAME', 'OI_T3', '["meta.oifits.derived.t3.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'date_obs', 'DATE-OBS', 'OI_T3', '["meta.oifits.derived.t3.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'insname', 'INSNAME', 'OI_T3', '["meta.oifits.derived.t3.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_t3', 'oi_revn', 'OI_REVN', 'OI_T3', '["meta.oifits.derived.t3.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'xtension', 'XTENSION', 'OI_TARGET', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'bitpix', 'BITPIX', 'OI_TARGET', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'naxis', 'NAXIS', 'OI_TARGET', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'naxis1', 'NAXIS1', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'naxis2', 'NAXIS2', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'pcount', 'PCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'gcount', 'GCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tfields', 'TFIELDS', 'OI_TARGET', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype1', 'TTYPE1', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform1', 'TFORM1', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit1', 'TUNIT1', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype2', 'TTYPE2', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform2', 'TFORM2', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit2', 'TUNIT2', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype3', 'TTYPE3', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform3', 'TFORM3', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit3', 'TUNIT3', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype4', 'TTYPE4', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform4', 'TFORM4', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit4', 'TUNIT4', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype5', 'TTYPE5', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform5', 'TFORM5', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit5', 'TUNIT5', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype6', 'TTYPE6', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform6', 'TFORM6', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit6', 'TUNIT6', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype7', 'TTYPE7', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform7', 'TFORM7', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit7', 'TUNIT7', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype8', 'TTYPE8', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform8', 'TFORM8', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit8', 'TUNIT8', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype9', 'TTYPE9', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform9', 'TFORM9', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit9', 'TUNIT9', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype10', 'TTYPE10', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform10', 'TFORM10', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit10', 'TUNIT10', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype11', 'TTYPE11', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform11', 'TFORM11', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit11', 'TUNIT11', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype12', 'TTYPE12', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform12', 'TFORM12', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit12', 'TUNIT12', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype13', 'TTYPE13', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform13', 'TFORM13', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit13', 'TUNIT13', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype14', 'TTYPE14', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform14', 'TFORM14', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit14', 'TUNIT14', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype15', 'TTYPE15', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform15', 'TFORM15', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit15', 'TUNIT15', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype16', 'TTYPE16', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform16', 'TFORM16', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit16', 'TUNIT16', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'ttype17', 'TTYPE17', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tform17', 'TFORM17', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'tunit17', 'TUNIT17', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'extname', 'EXTNAME', 'OI_TARGET', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'extver', 'EXTVER', 'OI_TARGET', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'checksum', 'CHECKSUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'datasum', 'DATASUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_target', 'oi_revn', 'OI_REVN', 'OI_TARGET', '["meta.oifits.derived.target.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'xtension', 'XTENSION', 'OI_VIS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'bitpix', 'BITPIX', 'OI_VIS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'naxis', 'NAXIS', 'OI_VIS', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'naxis1', 'NAXIS1', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'naxis2', 'NAXIS2', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'pcount', 'PCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'gcount', 'GCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tfields', 'TFIELDS', 'OI_VIS', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype1', 'TTYPE1', 'OI_VIS', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform1', 'TFORM1', 'OI_VIS', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit1', 'TUNIT1', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype2', 'TTYPE2', 'OI_VIS', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform2', 'TFORM2', 'OI_VIS', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit2', 'TUNIT2', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype3', 'TTYPE3', 'OI_VIS', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform3', 'TFORM3', 'OI_VIS', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit3', 'TUNIT3', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype4', 'TTYPE4', 'OI_VIS', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform4', 'TFORM4', 'OI_VIS', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit4', 'TUNIT4', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype5', 'TTYPE5', 'OI_VIS', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform5', 'TFORM5', 'OI_VIS', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit5', 'TUNIT5', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype6', 'TTYPE6', 'OI_VIS', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform6', 'TFORM6', 'OI_VIS', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit6', 'TUNIT6', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype7', 'TTYPE7', 'OI_VIS', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform7', 'TFORM7', 'OI_VIS', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit7', 'TUNIT7', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype8', 'TTYPE8', 'OI_VIS', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform8', 'TFORM8', 'OI_VIS', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit8', 'TUNIT8', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype9', 'TTYPE9', 'OI_VIS', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform9', 'TFORM9', 'OI_VIS', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit9', 'TUNIT9', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype10', 'TTYPE10', 'OI_VIS', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform10', 'TFORM10', 'OI_VIS', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit10', 'TUNIT10', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype11', 'TTYPE11', 'OI_VIS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform11', 'TFORM11', 'OI_VIS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit11', 'TUNIT11', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'ttype12', 'TTYPE12', 'OI_VIS', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tform12', 'TFORM12', 'OI_VIS', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'tunit12', 'TUNIT12', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'extname', 'EXTNAME', 'OI_VIS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'extver', 'EXTVER', 'OI_VIS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'checksum', 'CHECKSUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'datasum', 'DATASUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'arrname', 'ARRNAME', 'OI_VIS', '["meta.oifits.derived.vis.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'date_obs', 'DATE-OBS', 'OI_VIS', '["meta.oifits.derived.vis.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'insname', 'INSNAME', 'OI_VIS', '["meta.oifits.derived.vis.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'oi_revn', 'OI_REVN', 'OI_VIS', '["meta.oifits.derived.vis.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'xtension', 'XTENSION', 'OI_VIS2', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'bitpix', 'BITPIX', 'OI_VIS2', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'naxis', 'NAXIS', 'OI_VIS2', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'naxis1', 'NAXIS1', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'naxis2', 'NAXIS2', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'pcount', 'PCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'gcount', 'GCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tfields', 'TFIELDS', 'OI_VIS2', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype1', 'TTYPE1', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform1', 'TFORM1', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit1', 'TUNIT1', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype2', 'TTYPE2', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform2', 'TFORM2', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit2', 'TUNIT2', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype3', 'TTYPE3', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform3', 'TFORM3', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit3', 'TUNIT3', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype4', 'TTYPE4', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform4', 'TFORM4', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit4', 'TUNIT4', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype5', 'TTYPE5', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform5', 'TFORM5', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit5', 'TUNIT5', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype6', 'TTYPE6', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform6', 'TFORM6', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit6', 'TUNIT6', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype7', 'TTYPE7', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform7', 'TFORM7', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit7', 'TUNIT7', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype8', 'TTYPE8', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform8', 'TFORM8', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit8', 'TUNIT8', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype9', 'TTYPE9', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform9', 'TFORM9', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit9', 'TUNIT9', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'ttype10', 'TTYPE10', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tform10', 'TFORM10', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'tunit10', 'TUNIT10', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'extname', 'EXTNAME', 'OI_VIS2', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'extver', 'EXTVER', 'OI_VIS2', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'checksum', 'CHECKSUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'datasum', 'DATASUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'arrname', 'ARRNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'date_obs', 'DATE-OBS', 'OI_VIS2', '["meta.oifits.derived.vis2.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'insname', 'INSNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis2', 'oi_revn', 'OI_REVN', 'OI_VIS2', '["meta.oifits.derived.vis2.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'xtension', 'XTENSION', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'bitpix', 'BITPIX', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'naxis', 'NAXIS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'naxis1', 'NAXIS1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'naxis2', 'NAXIS2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'pcount', 'PCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'gcount', 'GCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'tfields', 'TFIELDS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'ttype1', 'TTYPE1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'tform1', 'TFORM1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'tunit1', 'TUNIT1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'ttype2', 'TTYPE2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'tform2', 'TFORM2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'tunit2', 'TUNIT2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'extname', 'EXTNAME', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'extver', 'EXTVER', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'checksum', 'CHECKSUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'datasum', 'DATASUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'insname', 'INSNAME', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_wavelength', 'oi_revn', 'OI_REVN', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('psf_ami_oi_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psf_ami_oi_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration software version control sys number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', NULL, 'Previous WFS exposure end time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', NULL, 'Next WFS exposure start time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psf_ami_oi_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering data quality indicator from EngDB', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('psf_ami_oi_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_ami_oi_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_ami_oi_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', NULL, 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', NULL, 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', NULL, 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', NULL, 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', NULL, 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', NULL, 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', NULL, 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', NULL, 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B, or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path?', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psf_ami_oi_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psf_ami_oi_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Frames dropped prior to first integration', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of resets at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of resets between integrations', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_ami_oi_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_ami_oi_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('psf_ami_oi_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('psf_ami_oi_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in pattern', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('psf_ami_oi_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('psf_ami_oi_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psf_ami_oi_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('psf_ami_oi_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('psf_ami_oi_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Total number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Total number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', NULL, 'x offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', NULL, 'y offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set number', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Total number of 4-point sets', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'MRS primary channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_ami_oi_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psf_ami_oi_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit completed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'Observatory UTC time at guider function start', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'Observatory UTC time at guider function end', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', NULL, 'MJD start time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', NULL, 'MJD end time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'guide star centroid x position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'guide star centroid y position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star IRCS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star IRCS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'NIRSpec operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'Nirspec Barshadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_drzpar', 'R_DRZPAR', 'PRIMARY', '["meta.ref_file.drizpars.name"]', 'string', NULL, 'Drizzle parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'DFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'FFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'SFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('psf_ami_oi_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_amiavg', 'S_AMIAVG', 'PRIMARY', '["meta.cal_step.ami_average"]', 'string', NULL, 'AMI Fringe Averaging', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.back_sub"]', 'string', NULL, 'Background subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'Bar shadow correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_mrsmat', 'S_MRSMAT', 'PRIMARY', '["meta.cal_step.mrs_imatch"]', 'string', NULL, 'MIRI MRS background matching', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psf_ami_oi_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed/Matched constant background level', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'insmode', 'INSMODE', 'PRIMARY', '["meta.oifits.instrument_mode"]', 'string', NULL, 'Instrument mode', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_primary', 'content', 'CONTENT', 'PRIMARY', '["meta.oifits.derived.content"]', 'string', NULL, 'Identifier for oifits content', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_primary', 'object', 'OBJECT', 'PRIMARY', '["meta.oifits.derived.object"]', 'string', NULL, 'Object identifier', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_primary', 'observer', 'OBSERVER', 'PRIMARY', '["meta.oifits.derived.observer"]', 'string', NULL, 'Who acquired the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psf_ami_oi_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psf_ami_oi_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psf_ami_oi_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psf_ami_oi_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psf_ami_oi_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psf_ami_oi_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psf_ami_oi_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psf_ami_oi_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psf_ami_oi_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'xtension', 'XTENSION', 'OI_ARRAY', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'bitpix', 'BITPIX', 'OI_ARRAY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'naxis', 'NAXIS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'naxis1', 'NAXIS1', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'naxis2', 'NAXIS2', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'pcount', 'PCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'gcount', 'GCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tfields', 'TFIELDS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype1', 'TTYPE1', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform1', 'TFORM1', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit1', 'TUNIT1', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype2', 'TTYPE2', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform2', 'TFORM2', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit2', 'TUNIT2', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype3', 'TTYPE3', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform3', 'TFORM3', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit3', 'TUNIT3', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype4', 'TTYPE4', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform4', 'TFORM4', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit4', 'TUNIT4', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype5', 'TTYPE5', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform5', 'TFORM5', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit5', 'TUNIT5', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype6', 'TTYPE6', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform6', 'TFORM6', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit6', 'TUNIT6', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype7', 'TTYPE7', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform7', 'TFORM7', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit7', 'TUNIT7', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'ttype8', 'TTYPE8', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tform8', 'TFORM8', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'tunit8', 'TUNIT8', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'extname', 'EXTNAME', 'OI_ARRAY', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'extver', 'EXTVER', 'OI_ARRAY', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'checksum', 'CHECKSUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'datasum', 'DATASUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'arrname', 'ARRNAME', 'OI_ARRAY', '["meta.oifits.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'frame', 'FRAME', 'OI_ARRAY', '["meta.oifits.derived.array.frame"]', 'string', NULL, 'Coordinate Frame', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'oi_revn', 'OI_REVN', 'OI_ARRAY', '["meta.oifits.derived.array.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'arrayx', 'ARRAYX', 'OI_ARRAY', '["meta.oifits.derived.array.x"]', 'number', NULL, 'Array center x (m)', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'arrayy', 'ARRAYY', 'OI_ARRAY', '["meta.oifits.derived.array.y"]', 'number', NULL, 'Array center y (m)', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_array', 'arrayz', 'ARRAYZ', 'OI_ARRAY', '["meta.oifits.derived.array.z"]', 'number', NULL, 'Array center z (m)', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'xtension', 'XTENSION', 'OI_T3', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'bitpix', 'BITPIX', 'OI_T3', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'naxis', 'NAXIS', 'OI_T3', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'naxis1', 'NAXIS1', 'OI_T3', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'naxis2', 'NAXIS2', 'OI_T3', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'pcount', 'PCOUNT', 'OI_T3', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'gcount', 'GCOUNT', 'OI_T3', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tfields', 'TFIELDS', 'OI_T3', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype1', 'TTYPE1', 'OI_T3', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform1', 'TFORM1', 'OI_T3', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit1', 'TUNIT1', 'OI_T3', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype2', 'TTYPE2', 'OI_T3', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform2', 'TFORM2', 'OI_T3', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit2', 'TUNIT2', 'OI_T3', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype3', 'TTYPE3', 'OI_T3', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform3', 'TFORM3', 'OI_T3', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit3', 'TUNIT3', 'OI_T3', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype4', 'TTYPE4', 'OI_T3', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform4', 'TFORM4', 'OI_T3', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit4', 'TUNIT4', 'OI_T3', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype5', 'TTYPE5', 'OI_T3', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform5', 'TFORM5', 'OI_T3', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit5', 'TUNIT5', 'OI_T3', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype6', 'TTYPE6', 'OI_T3', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform6', 'TFORM6', 'OI_T3', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit6', 'TUNIT6', 'OI_T3', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype7', 'TTYPE7', 'OI_T3', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform7', 'TFORM7', 'OI_T3', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit7', 'TUNIT7', 'OI_T3', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype8', 'TTYPE8', 'OI_T3', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform8', 'TFORM8', 'OI_T3', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit8', 'TUNIT8', 'OI_T3', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype9', 'TTYPE9', 'OI_T3', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform9', 'TFORM9', 'OI_T3', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit9', 'TUNIT9', 'OI_T3', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype10', 'TTYPE10', 'OI_T3', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform10', 'TFORM10', 'OI_T3', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit10', 'TUNIT10', 'OI_T3', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype11', 'TTYPE11', 'OI_T3', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform11', 'TFORM11', 'OI_T3', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit11', 'TUNIT11', 'OI_T3', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype12', 'TTYPE12', 'OI_T3', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform12', 'TFORM12', 'OI_T3', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit12', 'TUNIT12', 'OI_T3', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype13', 'TTYPE13', 'OI_T3', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform13', 'TFORM13', 'OI_T3', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit13', 'TUNIT13', 'OI_T3', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'ttype14', 'TTYPE14', 'OI_T3', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tform14', 'TFORM14', 'OI_T3', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'tunit14', 'TUNIT14', 'OI_T3', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'extname', 'EXTNAME', 'OI_T3', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'extver', 'EXTVER', 'OI_T3', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'checksum', 'CHECKSUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'datasum', 'DATASUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'arrname', 'ARRNAME', 'OI_T3', '["meta.oifits.derived.t3.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'date_obs', 'DATE-OBS', 'OI_T3', '["meta.oifits.derived.t3.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'insname', 'INSNAME', 'OI_T3', '["meta.oifits.derived.t3.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_t3', 'oi_revn', 'OI_REVN', 'OI_T3', '["meta.oifits.derived.t3.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'xtension', 'XTENSION', 'OI_TARGET', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'bitpix', 'BITPIX', 'OI_TARGET', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'naxis', 'NAXIS', 'OI_TARGET', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'naxis1', 'NAXIS1', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'naxis2', 'NAXIS2', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'pcount', 'PCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'gcount', 'GCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tfields', 'TFIELDS', 'OI_TARGET', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype1', 'TTYPE1', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform1', 'TFORM1', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit1', 'TUNIT1', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype2', 'TTYPE2', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform2', 'TFORM2', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit2', 'TUNIT2', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype3', 'TTYPE3', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform3', 'TFORM3', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit3', 'TUNIT3', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype4', 'TTYPE4', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform4', 'TFORM4', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit4', 'TUNIT4', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype5', 'TTYPE5', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform5', 'TFORM5', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit5', 'TUNIT5', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype6', 'TTYPE6', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform6', 'TFORM6', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit6', 'TUNIT6', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype7', 'TTYPE7', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform7', 'TFORM7', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit7', 'TUNIT7', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype8', 'TTYPE8', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform8', 'TFORM8', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit8', 'TUNIT8', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype9', 'TTYPE9', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform9', 'TFORM9', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit9', 'TUNIT9', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype10', 'TTYPE10', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform10', 'TFORM10', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit10', 'TUNIT10', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype11', 'TTYPE11', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform11', 'TFORM11', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit11', 'TUNIT11', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype12', 'TTYPE12', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform12', 'TFORM12', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit12', 'TUNIT12', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype13', 'TTYPE13', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform13', 'TFORM13', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit13', 'TUNIT13', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype14', 'TTYPE14', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform14', 'TFORM14', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit14', 'TUNIT14', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype15', 'TTYPE15', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform15', 'TFORM15', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit15', 'TUNIT15', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype16', 'TTYPE16', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform16', 'TFORM16', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit16', 'TUNIT16', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'ttype17', 'TTYPE17', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tform17', 'TFORM17', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'tunit17', 'TUNIT17', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'extname', 'EXTNAME', 'OI_TARGET', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'extver', 'EXTVER', 'OI_TARGET', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'checksum', 'CHECKSUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'datasum', 'DATASUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_target', 'oi_revn', 'OI_REVN', 'OI_TARGET', '["meta.oifits.derived.target.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'xtension', 'XTENSION', 'OI_VIS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'bitpix', 'BITPIX', 'OI_VIS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'naxis', 'NAXIS', 'OI_VIS', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'naxis1', 'NAXIS1', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'naxis2', 'NAXIS2', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'pcount', 'PCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'gcount', 'GCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tfields', 'TFIELDS', 'OI_VIS', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype1', 'TTYPE1', 'OI_VIS', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform1', 'TFORM1', 'OI_VIS', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit1', 'TUNIT1', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype2', 'TTYPE2', 'OI_VIS', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform2', 'TFORM2', 'OI_VIS', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit2', 'TUNIT2', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype3', 'TTYPE3', 'OI_VIS', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform3', 'TFORM3', 'OI_VIS', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit3', 'TUNIT3', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype4', 'TTYPE4', 'OI_VIS', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform4', 'TFORM4', 'OI_VIS', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit4', 'TUNIT4', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype5', 'TTYPE5', 'OI_VIS', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform5', 'TFORM5', 'OI_VIS', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit5', 'TUNIT5', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype6', 'TTYPE6', 'OI_VIS', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform6', 'TFORM6', 'OI_VIS', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit6', 'TUNIT6', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype7', 'TTYPE7', 'OI_VIS', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform7', 'TFORM7', 'OI_VIS', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit7', 'TUNIT7', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype8', 'TTYPE8', 'OI_VIS', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform8', 'TFORM8', 'OI_VIS', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit8', 'TUNIT8', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype9', 'TTYPE9', 'OI_VIS', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform9', 'TFORM9', 'OI_VIS', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit9', 'TUNIT9', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype10', 'TTYPE10', 'OI_VIS', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform10', 'TFORM10', 'OI_VIS', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit10', 'TUNIT10', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype11', 'TTYPE11', 'OI_VIS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform11', 'TFORM11', 'OI_VIS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit11', 'TUNIT11', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'ttype12', 'TTYPE12', 'OI_VIS', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tform12', 'TFORM12', 'OI_VIS', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'tunit12', 'TUNIT12', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'extname', 'EXTNAME', 'OI_VIS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'extver', 'EXTVER', 'OI_VIS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'checksum', 'CHECKSUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'datasum', 'DATASUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'arrname', 'ARRNAME', 'OI_VIS', '["meta.oifits.derived.vis.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'date_obs', 'DATE-OBS', 'OI_VIS', '["meta.oifits.derived.vis.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'insname', 'INSNAME', 'OI_VIS', '["meta.oifits.derived.vis.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis', 'oi_revn', 'OI_REVN', 'OI_VIS', '["meta.oifits.derived.vis.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'xtension', 'XTENSION', 'OI_VIS2', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'bitpix', 'BITPIX', 'OI_VIS2', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'naxis', 'NAXIS', 'OI_VIS2', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'naxis1', 'NAXIS1', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'naxis2', 'NAXIS2', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'pcount', 'PCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'gcount', 'GCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tfields', 'TFIELDS', 'OI_VIS2', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype1', 'TTYPE1', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform1', 'TFORM1', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit1', 'TUNIT1', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype2', 'TTYPE2', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform2', 'TFORM2', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit2', 'TUNIT2', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype3', 'TTYPE3', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform3', 'TFORM3', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit3', 'TUNIT3', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype4', 'TTYPE4', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform4', 'TFORM4', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit4', 'TUNIT4', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype5', 'TTYPE5', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform5', 'TFORM5', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit5', 'TUNIT5', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype6', 'TTYPE6', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform6', 'TFORM6', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit6', 'TUNIT6', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype7', 'TTYPE7', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform7', 'TFORM7', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit7', 'TUNIT7', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype8', 'TTYPE8', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform8', 'TFORM8', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit8', 'TUNIT8', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype9', 'TTYPE9', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform9', 'TFORM9', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit9', 'TUNIT9', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'ttype10', 'TTYPE10', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tform10', 'TFORM10', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'tunit10', 'TUNIT10', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'extname', 'EXTNAME', 'OI_VIS2', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'extver', 'EXTVER', 'OI_VIS2', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'checksum', 'CHECKSUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'datasum', 'DATASUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'arrname', 'ARRNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'date_obs', 'DATE-OBS', 'OI_VIS2', '["meta.oifits.derived.vis2.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'insname', 'INSNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_vis2', 'oi_revn', 'OI_REVN', 'OI_VIS2', '["meta.oifits.derived.vis2.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'xtension', 'XTENSION', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'bitpix', 'BITPIX', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'naxis', 'NAXIS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'naxis1', 'NAXIS1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'naxis2', 'NAXIS2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'pcount', 'PCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'gcount', 'GCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'tfields', 'TFIELDS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'ttype1', 'TTYPE1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'tform1', 'TFORM1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'tunit1', 'TUNIT1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'ttype2', 'TTYPE2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'tform2', 'TFORM2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'tunit2', 'TUNIT2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'extname', 'EXTNAME', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'extver', 'EXTVER', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'checksum', 'CHECKSUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'datasum', 'DATASUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'insname', 'INSNAME', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_oi_wavelength', 'oi_revn', 'OI_REVN', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('amimulti_oi_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('amimulti_oi_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration software version control sys number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', NULL, 'Previous WFS exposure end time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', NULL, 'Next WFS exposure start time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('amimulti_oi_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering data quality indicator from EngDB', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('amimulti_oi_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('amimulti_oi_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('amimulti_oi_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', NULL, 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', NULL, 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', NULL, 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', NULL, 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', NULL, 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', NULL, 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', NULL, 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', NULL, 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B, or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path?', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('amimulti_oi_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('amimulti_oi_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Frames dropped prior to first integration', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of resets at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of resets between integrations', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amimulti_oi_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amimulti_oi_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('amimulti_oi_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('amimulti_oi_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in pattern', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('amimulti_oi_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('amimulti_oi_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('amimulti_oi_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('amimulti_oi_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('amimulti_oi_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Total number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Total number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', NULL, 'x offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', NULL, 'y offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set number', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Total number of 4-point sets', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'MRS primary channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amimulti_oi_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amimulti_oi_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('amimulti_oi_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit completed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'Observatory UTC time at guider function start', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'Observatory UTC time at guider function end', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', NULL, 'MJD start time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', NULL, 'MJD end time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'guide star centroid x position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'guide star centroid y position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star IRCS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star IRCS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'NIRSpec operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'Nirspec Barshadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_drzpar', 'R_DRZPAR', 'PRIMARY', '["meta.ref_file.drizpars.name"]', 'string', NULL, 'Drizzle parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'DFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'FFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'SFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('amimulti_oi_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_amiavg', 'S_AMIAVG', 'PRIMARY', '["meta.cal_step.ami_average"]', 'string', NULL, 'AMI Fringe Averaging', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.back_sub"]', 'string', NULL, 'Background subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'Bar shadow correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('amimulti_oi_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_mrsmat', 'S_MRSMAT', 'PRIMARY', '["meta.cal_step.mrs_imatch"]', 'string', NULL, 'MIRI MRS background matching', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('amimulti_oi_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('amimulti_oi_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('amimulti_oi_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed/Matched constant background level', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'insmode', 'INSMODE', 'PRIMARY', '["meta.oifits.instrument_mode"]', 'string', NULL, 'Instrument mode', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_primary', 'content', 'CONTENT', 'PRIMARY', '["meta.oifits.derived.content"]', 'string', NULL, 'Identifier for oifits content', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_primary', 'object', 'OBJECT', 'PRIMARY', '["meta.oifits.derived.object"]', 'string', NULL, 'Object identifier', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_primary', 'observer', 'OBSERVER', 'PRIMARY', '["meta.oifits.derived.observer"]', 'string', NULL, 'Who acquired the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('amimulti_oi_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('amimulti_oi_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('amimulti_oi_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('amimulti_oi_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('amimulti_oi_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('amimulti_oi_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('amimulti_oi_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('amimulti_oi_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('amimulti_oi_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'xtension', 'XTENSION', 'OI_ARRAY', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'bitpix', 'BITPIX', 'OI_ARRAY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'naxis', 'NAXIS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'naxis1', 'NAXIS1', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'naxis2', 'NAXIS2', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'pcount', 'PCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'gcount', 'GCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tfields', 'TFIELDS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype1', 'TTYPE1', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform1', 'TFORM1', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit1', 'TUNIT1', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype2', 'TTYPE2', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform2', 'TFORM2', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit2', 'TUNIT2', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype3', 'TTYPE3', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform3', 'TFORM3', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit3', 'TUNIT3', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype4', 'TTYPE4', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform4', 'TFORM4', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit4', 'TUNIT4', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype5', 'TTYPE5', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform5', 'TFORM5', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit5', 'TUNIT5', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype6', 'TTYPE6', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform6', 'TFORM6', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit6', 'TUNIT6', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype7', 'TTYPE7', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform7', 'TFORM7', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit7', 'TUNIT7', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'ttype8', 'TTYPE8', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tform8', 'TFORM8', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'tunit8', 'TUNIT8', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'extname', 'EXTNAME', 'OI_ARRAY', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'extver', 'EXTVER', 'OI_ARRAY', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'checksum', 'CHECKSUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'datasum', 'DATASUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'arrname', 'ARRNAME', 'OI_ARRAY', '["meta.oifits.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'frame', 'FRAME', 'OI_ARRAY', '["meta.oifits.derived.array.frame"]', 'string', NULL, 'Coordinate Frame', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'oi_revn', 'OI_REVN', 'OI_ARRAY', '["meta.oifits.derived.array.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'arrayx', 'ARRAYX', 'OI_ARRAY', '["meta.oifits.derived.array.x"]', 'number', NULL, 'Array center x (m)', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'arrayy', 'ARRAYY', 'OI_ARRAY', '["meta.oifits.derived.array.y"]', 'number', NULL, 'Array center y (m)', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_array', 'arrayz', 'ARRAYZ', 'OI_ARRAY', '["meta.oifits.derived.array.z"]', 'number', NULL, 'Array center z (m)', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'xtension', 'XTENSION', 'OI_T3', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'bitpix', 'BITPIX', 'OI_T3', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'naxis', 'NAXIS', 'OI_T3', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'naxis1', 'NAXIS1', 'OI_T3', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'naxis2', 'NAXIS2', 'OI_T3', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'pcount', 'PCOUNT', 'OI_T3', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'gcount', 'GCOUNT', 'OI_T3', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tfields', 'TFIELDS', 'OI_T3', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype1', 'TTYPE1', 'OI_T3', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform1', 'TFORM1', 'OI_T3', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit1', 'TUNIT1', 'OI_T3', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype2', 'TTYPE2', 'OI_T3', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform2', 'TFORM2', 'OI_T3', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit2', 'TUNIT2', 'OI_T3', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype3', 'TTYPE3', 'OI_T3', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform3', 'TFORM3', 'OI_T3', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit3', 'TUNIT3', 'OI_T3', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype4', 'TTYPE4', 'OI_T3', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform4', 'TFORM4', 'OI_T3', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit4', 'TUNIT4', 'OI_T3', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype5', 'TTYPE5', 'OI_T3', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform5', 'TFORM5', 'OI_T3', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit5', 'TUNIT5', 'OI_T3', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype6', 'TTYPE6', 'OI_T3', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform6', 'TFORM6', 'OI_T3', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit6', 'TUNIT6', 'OI_T3', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype7', 'TTYPE7', 'OI_T3', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform7', 'TFORM7', 'OI_T3', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit7', 'TUNIT7', 'OI_T3', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype8', 'TTYPE8', 'OI_T3', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform8', 'TFORM8', 'OI_T3', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit8', 'TUNIT8', 'OI_T3', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype9', 'TTYPE9', 'OI_T3', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform9', 'TFORM9', 'OI_T3', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit9', 'TUNIT9', 'OI_T3', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype10', 'TTYPE10', 'OI_T3', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform10', 'TFORM10', 'OI_T3', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit10', 'TUNIT10', 'OI_T3', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype11', 'TTYPE11', 'OI_T3', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform11', 'TFORM11', 'OI_T3', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit11', 'TUNIT11', 'OI_T3', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype12', 'TTYPE12', 'OI_T3', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform12', 'TFORM12', 'OI_T3', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit12', 'TUNIT12', 'OI_T3', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype13', 'TTYPE13', 'OI_T3', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform13', 'TFORM13', 'OI_T3', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit13', 'TUNIT13', 'OI_T3', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'ttype14', 'TTYPE14', 'OI_T3', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tform14', 'TFORM14', 'OI_T3', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'tunit14', 'TUNIT14', 'OI_T3', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'extname', 'EXTNAME', 'OI_T3', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'extver', 'EXTVER', 'OI_T3', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'checksum', 'CHECKSUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'datasum', 'DATASUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'arrname', 'ARRNAME', 'OI_T3', '["meta.oifits.derived.t3.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'date_obs', 'DATE-OBS', 'OI_T3', '["meta.oifits.derived.t3.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'insname', 'INSNAME', 'OI_T3', '["meta.oifits.derived.t3.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_t3', 'oi_revn', 'OI_REVN', 'OI_T3', '["meta.oifits.derived.t3.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'xtension', 'XTENSION', 'OI_TARGET', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'bitpix', 'BITPIX', 'OI_TARGET', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'naxis', 'NAXIS', 'OI_TARGET', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'naxis1', 'NAXIS1', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'naxis2', 'NAXIS2', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'pcount', 'PCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'gcount', 'GCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tfields', 'TFIELDS', 'OI_TARGET', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype1', 'TTYPE1', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform1', 'TFORM1', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit1', 'TUNIT1', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype2', 'TTYPE2', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform2', 'TFORM2', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit2', 'TUNIT2', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype3', 'TTYPE3', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform3', 'TFORM3', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit3', 'TUNIT3', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype4', 'TTYPE4', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform4', 'TFORM4', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit4', 'TUNIT4', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype5', 'TTYPE5', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform5', 'TFORM5', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit5', 'TUNIT5', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype6', 'TTYPE6', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform6', 'TFORM6', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit6', 'TUNIT6', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype7', 'TTYPE7', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform7', 'TFORM7', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit7', 'TUNIT7', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype8', 'TTYPE8', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform8', 'TFORM8', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit8', 'TUNIT8', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype9', 'TTYPE9', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform9', 'TFORM9', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit9', 'TUNIT9', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype10', 'TTYPE10', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform10', 'TFORM10', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit10', 'TUNIT10', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype11', 'TTYPE11', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform11', 'TFORM11', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit11', 'TUNIT11', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype12', 'TTYPE12', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform12', 'TFORM12', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit12', 'TUNIT12', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype13', 'TTYPE13', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform13', 'TFORM13', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit13', 'TUNIT13', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype14', 'TTYPE14', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform14', 'TFORM14', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit14', 'TUNIT14', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype15', 'TTYPE15', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform15', 'TFORM15', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit15', 'TUNIT15', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype16', 'TTYPE16', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform16', 'TFORM16', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit16', 'TUNIT16', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'ttype17', 'TTYPE17', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tform17', 'TFORM17', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'tunit17', 'TUNIT17', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'extname', 'EXTNAME', 'OI_TARGET', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'extver', 'EXTVER', 'OI_TARGET', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'checksum', 'CHECKSUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'datasum', 'DATASUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_target', 'oi_revn', 'OI_REVN', 'OI_TARGET', '["meta.oifits.derived.target.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'xtension', 'XTENSION', 'OI_VIS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'bitpix', 'BITPIX', 'OI_VIS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'naxis', 'NAXIS', 'OI_VIS', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'naxis1', 'NAXIS1', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'naxis2', 'NAXIS2', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'pcount', 'PCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'gcount', 'GCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tfields', 'TFIELDS', 'OI_VIS', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype1', 'TTYPE1', 'OI_VIS', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform1', 'TFORM1', 'OI_VIS', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit1', 'TUNIT1', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype2', 'TTYPE2', 'OI_VIS', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform2', 'TFORM2', 'OI_VIS', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit2', 'TUNIT2', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype3', 'TTYPE3', 'OI_VIS', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform3', 'TFORM3', 'OI_VIS', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit3', 'TUNIT3', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype4', 'TTYPE4', 'OI_VIS', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform4', 'TFORM4', 'OI_VIS', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit4', 'TUNIT4', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype5', 'TTYPE5', 'OI_VIS', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform5', 'TFORM5', 'OI_VIS', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit5', 'TUNIT5', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype6', 'TTYPE6', 'OI_VIS', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform6', 'TFORM6', 'OI_VIS', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit6', 'TUNIT6', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype7', 'TTYPE7', 'OI_VIS', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform7', 'TFORM7', 'OI_VIS', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit7', 'TUNIT7', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype8', 'TTYPE8', 'OI_VIS', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform8', 'TFORM8', 'OI_VIS', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit8', 'TUNIT8', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype9', 'TTYPE9', 'OI_VIS', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform9', 'TFORM9', 'OI_VIS', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit9', 'TUNIT9', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype10', 'TTYPE10', 'OI_VIS', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform10', 'TFORM10', 'OI_VIS', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit10', 'TUNIT10', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype11', 'TTYPE11', 'OI_VIS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform11', 'TFORM11', 'OI_VIS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit11', 'TUNIT11', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'ttype12', 'TTYPE12', 'OI_VIS', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tform12', 'TFORM12', 'OI_VIS', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'tunit12', 'TUNIT12', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'extname', 'EXTNAME', 'OI_VIS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'extver', 'EXTVER', 'OI_VIS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'checksum', 'CHECKSUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'datasum', 'DATASUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'arrname', 'ARRNAME', 'OI_VIS', '["meta.oifits.derived.vis.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'date_obs', 'DATE-OBS', 'OI_VIS', '["meta.oifits.derived.vis.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'insname', 'INSNAME', 'OI_VIS', '["meta.oifits.derived.vis.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis', 'oi_revn', 'OI_REVN', 'OI_VIS', '["meta.oifits.derived.vis.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'xtension', 'XTENSION', 'OI_VIS2', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'bitpix', 'BITPIX', 'OI_VIS2', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'naxis', 'NAXIS', 'OI_VIS2', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'naxis1', 'NAXIS1', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'naxis2', 'NAXIS2', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'pcount', 'PCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'gcount', 'GCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tfields', 'TFIELDS', 'OI_VIS2', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype1', 'TTYPE1', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform1', 'TFORM1', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit1', 'TUNIT1', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype2', 'TTYPE2', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform2', 'TFORM2', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit2', 'TUNIT2', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype3', 'TTYPE3', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform3', 'TFORM3', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit3', 'TUNIT3', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype4', 'TTYPE4', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform4', 'TFORM4', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit4', 'TUNIT4', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype5', 'TTYPE5', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform5', 'TFORM5', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit5', 'TUNIT5', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype6', 'TTYPE6', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform6', 'TFORM6', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit6', 'TUNIT6', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype7', 'TTYPE7', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform7', 'TFORM7', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit7', 'TUNIT7', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype8', 'TTYPE8', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform8', 'TFORM8', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit8', 'TUNIT8', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype9', 'TTYPE9', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform9', 'TFORM9', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit9', 'TUNIT9', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'ttype10', 'TTYPE10', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tform10', 'TFORM10', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'tunit10', 'TUNIT10', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'extname', 'EXTNAME', 'OI_VIS2', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'extver', 'EXTVER', 'OI_VIS2', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'checksum', 'CHECKSUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'datasum', 'DATASUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'arrname', 'ARRNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'date_obs', 'DATE-OBS', 'OI_VIS2', '["meta.oifits.derived.vis2.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'insname', 'INSNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_vis2', 'oi_revn', 'OI_REVN', 'OI_VIS2', '["meta.oifits.derived.vis2.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'xtension', 'XTENSION', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'bitpix', 'BITPIX', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'naxis', 'NAXIS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'naxis1', 'NAXIS1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'naxis2', 'NAXIS2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'pcount', 'PCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'gcount', 'GCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'tfields', 'TFIELDS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'ttype1', 'TTYPE1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'tform1', 'TFORM1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'tunit1', 'TUNIT1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'ttype2', 'TTYPE2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'tform2', 'TFORM2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'tunit2', 'TUNIT2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'extname', 'EXTNAME', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'extver', 'EXTVER', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'checksum', 'CHECKSUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'datasum', 'DATASUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'insname', 'INSNAME', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_oi_wavelength', 'oi_revn', 'OI_REVN', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('amimulti_oi_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('amilg_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('amilg_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration software version control sys number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', NULL, 'Previous WFS exposure end time', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', NULL, 'Next WFS exposure start time', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('amilg_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering data quality indicator from EngDB', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('amilg_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('amilg_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('amilg_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('amilg_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', NULL, 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', NULL, 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', NULL, 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', NULL, 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', NULL, 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', NULL, 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', NULL, 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', NULL, 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B, or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path?', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amilg_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amilg_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('amilg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('amilg_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Frames dropped prior to first integration', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of resets at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of resets between integrations', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amilg_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amilg_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('amilg_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('amilg_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in pattern', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('amilg_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('amilg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('amilg_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('amilg_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('amilg_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Total number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Total number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', NULL, 'x offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', NULL, 'y offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set number', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Total number of 4-point sets', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'MRS primary channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amilg_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amilg_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('amilg_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('amilg_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('amilg_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit completed', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'Observatory UTC time at guider function start', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'Observatory UTC time at guider function end', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', NULL, 'MJD start time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', NULL, 'MJD end time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'guide star centroid x position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'guide star centroid y position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star IRCS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star IRCS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'NIRSpec operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'Nirspec Barshadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_drzpar', 'R_DRZPAR', 'PRIMARY', '["meta.ref_file.drizpars.name"]', 'string', NULL, 'Drizzle parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'DFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'FFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'SFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('amilg_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('amilg_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('amilg_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('amilg_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_amiavg', 'S_AMIAVG', 'PRIMARY', '["meta.cal_step.ami_average"]', 'string', NULL, 'AMI Fringe Averaging', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.back_sub"]', 'string', NULL, 'Background subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'Bar shadow correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('amilg_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_mrsmat', 'S_MRSMAT', 'PRIMARY', '["meta.cal_step.mrs_imatch"]', 'string', NULL, 'MIRI MRS background matching', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('amilg_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('amilg_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('amilg_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('amilg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('amilg_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('amilg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('amilg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('amilg_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amilg_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('amilg_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed/Matched constant background level', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('amilg_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('amilg_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('amilg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('amilg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('amilg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('amilg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('amilg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('amilg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('amilg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('amilg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('amilg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('amilg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amilg_ctrd', 'xtension', 'XTENSION', 'CTRD', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'bitpix', 'BITPIX', 'CTRD', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'naxis', 'NAXIS', 'CTRD', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'naxis1', 'NAXIS1', 'CTRD', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'naxis2', 'NAXIS2', 'CTRD', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'naxis3', 'NAXIS3', 'CTRD', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'naxis4', 'NAXIS4', 'CTRD', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'pcount', 'PCOUNT', 'CTRD', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'gcount', 'GCOUNT', 'CTRD', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'bscale', 'BSCALE', 'CTRD', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'bzero', 'BZERO', 'CTRD', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'blank', 'BLANK', 'CTRD', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'extname', 'EXTNAME', 'CTRD', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'extver', 'EXTVER', 'CTRD', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'checksum', 'CHECKSUM', 'CTRD', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amilg_ctrd', 'datasum', 'DATASUM', 'CTRD', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'xtension', 'XTENSION', 'N_CTRD', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'bitpix', 'BITPIX', 'N_CTRD', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'naxis', 'NAXIS', 'N_CTRD', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'naxis1', 'NAXIS1', 'N_CTRD', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'naxis2', 'NAXIS2', 'N_CTRD', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'naxis3', 'NAXIS3', 'N_CTRD', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'naxis4', 'NAXIS4', 'N_CTRD', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'pcount', 'PCOUNT', 'N_CTRD', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'gcount', 'GCOUNT', 'N_CTRD', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'bscale', 'BSCALE', 'N_CTRD', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'bzero', 'BZERO', 'N_CTRD', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'blank', 'BLANK', 'N_CTRD', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'extname', 'EXTNAME', 'N_CTRD', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'extver', 'EXTVER', 'N_CTRD', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'checksum', 'CHECKSUM', 'N_CTRD', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_ctrd', 'datasum', 'DATASUM', 'N_CTRD', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amilg_fit', 'xtension', 'XTENSION', 'FIT', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'bitpix', 'BITPIX', 'FIT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'naxis', 'NAXIS', 'FIT', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'naxis1', 'NAXIS1', 'FIT', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'naxis2', 'NAXIS2', 'FIT', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'naxis3', 'NAXIS3', 'FIT', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'naxis4', 'NAXIS4', 'FIT', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'pcount', 'PCOUNT', 'FIT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'gcount', 'GCOUNT', 'FIT', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'bscale', 'BSCALE', 'FIT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'bzero', 'BZERO', 'FIT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'blank', 'BLANK', 'FIT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'extname', 'EXTNAME', 'FIT', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'extver', 'EXTVER', 'FIT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'checksum', 'CHECKSUM', 'FIT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_fit', 'datasum', 'DATASUM', 'FIT', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_n_fit', 'xtension', 'XTENSION', 'N_FIT', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'bitpix', 'BITPIX', 'N_FIT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'naxis', 'NAXIS', 'N_FIT', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'naxis1', 'NAXIS1', 'N_FIT', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'naxis2', 'NAXIS2', 'N_FIT', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'naxis3', 'NAXIS3', 'N_FIT', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'naxis4', 'NAXIS4', 'N_FIT', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'pcount', 'PCOUNT', 'N_FIT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'gcount', 'GCOUNT', 'N_FIT', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'bscale', 'BSCALE', 'N_FIT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'bzero', 'BZERO', 'N_FIT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'blank', 'BLANK', 'N_FIT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'extname', 'EXTNAME', 'N_FIT', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'extver', 'EXTVER', 'N_FIT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'checksum', 'CHECKSUM', 'N_FIT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_fit', 'datasum', 'DATASUM', 'N_FIT', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amilg_resid', 'xtension', 'XTENSION', 'RESID', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'bitpix', 'BITPIX', 'RESID', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'naxis', 'NAXIS', 'RESID', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'naxis1', 'NAXIS1', 'RESID', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'naxis2', 'NAXIS2', 'RESID', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'naxis3', 'NAXIS3', 'RESID', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'naxis4', 'NAXIS4', 'RESID', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'pcount', 'PCOUNT', 'RESID', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'gcount', 'GCOUNT', 'RESID', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'bscale', 'BSCALE', 'RESID', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'bzero', 'BZERO', 'RESID', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'blank', 'BLANK', 'RESID', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'extname', 'EXTNAME', 'RESID', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'extver', 'EXTVER', 'RESID', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'checksum', 'CHECKSUM', 'RESID', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_resid', 'datasum', 'DATASUM', 'RESID', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_n_resid', 'xtension', 'XTENSION', 'N_RESID', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'bitpix', 'BITPIX', 'N_RESID', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'naxis', 'NAXIS', 'N_RESID', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'naxis1', 'NAXIS1', 'N_RESID', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'naxis2', 'NAXIS2', 'N_RESID', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'naxis3', 'NAXIS3', 'N_RESID', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'naxis4', 'NAXIS4', 'N_RESID', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'pcount', 'PCOUNT', 'N_RESID', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'gcount', 'GCOUNT', 'N_RESID', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'bscale', 'BSCALE', 'N_RESID', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'bzero', 'BZERO', 'N_RESID', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'blank', 'BLANK', 'N_RESID', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'extname', 'EXTNAME', 'N_RESID', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'extver', 'EXTVER', 'N_RESID', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'checksum', 'CHECKSUM', 'N_RESID', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('amilg_n_resid', 'datasum', 'DATASUM', 'N_RESID', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('amilg_solns', 'xtension', 'XTENSION', 'SOLNS', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'bitpix', 'BITPIX', 'SOLNS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'naxis', 'NAXIS', 'SOLNS', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'naxis1', 'NAXIS1', 'SOLNS', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'naxis2', 'NAXIS2', 'SOLNS', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'pcount', 'PCOUNT', 'SOLNS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'gcount', 'GCOUNT', 'SOLNS', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'tfields', 'TFIELDS', 'SOLNS', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'ttype1', 'TTYPE1', 'SOLNS', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'tform1', 'TFORM1', 'SOLNS', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'tunit1', 'TUNIT1', 'SOLNS', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'extname', 'EXTNAME', 'SOLNS', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'extver', 'EXTVER', 'SOLNS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'checksum', 'CHECKSUM', 'SOLNS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_solns', 'datasum', 'DATASUM', 'SOLNS', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('amilg_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('aminorm_oi_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('aminorm_oi_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration software version control sys number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', NULL, 'Previous WFS exposure end time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', NULL, 'Next WFS exposure start time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('aminorm_oi_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering data quality indicator from EngDB', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('aminorm_oi_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_oi_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_oi_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', NULL, 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', NULL, 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', NULL, 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', NULL, 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', NULL, 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', NULL, 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', NULL, 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', NULL, 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B, or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path?', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('aminorm_oi_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('aminorm_oi_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Frames dropped prior to first integration', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of resets at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of resets between integrations', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_oi_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_oi_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('aminorm_oi_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('aminorm_oi_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in pattern', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('aminorm_oi_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('aminorm_oi_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('aminorm_oi_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('aminorm_oi_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('aminorm_oi_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Total number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Total number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', NULL, 'x offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', NULL, 'y offset from pattern starting position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set number', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Total number of 4-point sets', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'MRS primary channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_oi_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_oi_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('aminorm_oi_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit completed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'Observatory UTC time at guider function start', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'Observatory UTC time at guider function end', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', NULL, 'MJD start time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', NULL, 'MJD end time of guider data within this file', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'guide star centroid x position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'guide star centroid y position in FGS ideal frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star IRCS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star IRCS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'NIRSpec operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'Nirspec Barshadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_drzpar', 'R_DRZPAR', 'PRIMARY', '["meta.ref_file.drizpars.name"]', 'string', NULL, 'Drizzle parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'DFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'FFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'SFlat reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('aminorm_oi_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_amiavg', 'S_AMIAVG', 'PRIMARY', '["meta.cal_step.ami_average"]', 'string', NULL, 'AMI Fringe Averaging', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.back_sub"]', 'string', NULL, 'Background subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'Bar shadow correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('aminorm_oi_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_mrsmat', 'S_MRSMAT', 'PRIMARY', '["meta.cal_step.mrs_imatch"]', 'string', NULL, 'MIRI MRS background matching', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('aminorm_oi_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('aminorm_oi_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('aminorm_oi_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed/Matched constant background level', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'insmode', 'INSMODE', 'PRIMARY', '["meta.oifits.instrument_mode"]', 'string', NULL, 'Instrument mode', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_primary', 'content', 'CONTENT', 'PRIMARY', '["meta.oifits.derived.content"]', 'string', NULL, 'Identifier for oifits content', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_primary', 'object', 'OBJECT', 'PRIMARY', '["meta.oifits.derived.object"]', 'string', NULL, 'Object identifier', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_primary', 'observer', 'OBSERVER', 'PRIMARY', '["meta.oifits.derived.observer"]', 'string', NULL, 'Who acquired the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('aminorm_oi_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('aminorm_oi_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('aminorm_oi_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('aminorm_oi_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('aminorm_oi_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('aminorm_oi_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('aminorm_oi_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('aminorm_oi_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('aminorm_oi_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'xtension', 'XTENSION', 'OI_ARRAY', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'bitpix', 'BITPIX', 'OI_ARRAY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'naxis', 'NAXIS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'naxis1', 'NAXIS1', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'naxis2', 'NAXIS2', 'OI_ARRAY', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'pcount', 'PCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'gcount', 'GCOUNT', 'OI_ARRAY', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tfields', 'TFIELDS', 'OI_ARRAY', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype1', 'TTYPE1', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform1', 'TFORM1', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit1', 'TUNIT1', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype2', 'TTYPE2', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform2', 'TFORM2', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit2', 'TUNIT2', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype3', 'TTYPE3', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform3', 'TFORM3', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit3', 'TUNIT3', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype4', 'TTYPE4', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform4', 'TFORM4', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit4', 'TUNIT4', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype5', 'TTYPE5', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform5', 'TFORM5', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit5', 'TUNIT5', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype6', 'TTYPE6', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform6', 'TFORM6', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit6', 'TUNIT6', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype7', 'TTYPE7', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform7', 'TFORM7', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit7', 'TUNIT7', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'ttype8', 'TTYPE8', 'OI_ARRAY', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tform8', 'TFORM8', 'OI_ARRAY', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'tunit8', 'TUNIT8', 'OI_ARRAY', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'extname', 'EXTNAME', 'OI_ARRAY', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'extver', 'EXTVER', 'OI_ARRAY', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'checksum', 'CHECKSUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'datasum', 'DATASUM', 'OI_ARRAY', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'arrname', 'ARRNAME', 'OI_ARRAY', '["meta.oifits.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'frame', 'FRAME', 'OI_ARRAY', '["meta.oifits.derived.array.frame"]', 'string', NULL, 'Coordinate Frame', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'oi_revn', 'OI_REVN', 'OI_ARRAY', '["meta.oifits.derived.array.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'arrayx', 'ARRAYX', 'OI_ARRAY', '["meta.oifits.derived.array.x"]', 'number', NULL, 'Array center x (m)', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'arrayy', 'ARRAYY', 'OI_ARRAY', '["meta.oifits.derived.array.y"]', 'number', NULL, 'Array center y (m)', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_array', 'arrayz', 'ARRAYZ', 'OI_ARRAY', '["meta.oifits.derived.array.z"]', 'number', NULL, 'Array center z (m)', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'xtension', 'XTENSION', 'OI_T3', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'bitpix', 'BITPIX', 'OI_T3', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'naxis', 'NAXIS', 'OI_T3', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'naxis1', 'NAXIS1', 'OI_T3', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'naxis2', 'NAXIS2', 'OI_T3', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'pcount', 'PCOUNT', 'OI_T3', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'gcount', 'GCOUNT', 'OI_T3', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tfields', 'TFIELDS', 'OI_T3', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype1', 'TTYPE1', 'OI_T3', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform1', 'TFORM1', 'OI_T3', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit1', 'TUNIT1', 'OI_T3', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype2', 'TTYPE2', 'OI_T3', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform2', 'TFORM2', 'OI_T3', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit2', 'TUNIT2', 'OI_T3', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype3', 'TTYPE3', 'OI_T3', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform3', 'TFORM3', 'OI_T3', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit3', 'TUNIT3', 'OI_T3', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype4', 'TTYPE4', 'OI_T3', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform4', 'TFORM4', 'OI_T3', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit4', 'TUNIT4', 'OI_T3', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype5', 'TTYPE5', 'OI_T3', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform5', 'TFORM5', 'OI_T3', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit5', 'TUNIT5', 'OI_T3', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype6', 'TTYPE6', 'OI_T3', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform6', 'TFORM6', 'OI_T3', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit6', 'TUNIT6', 'OI_T3', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype7', 'TTYPE7', 'OI_T3', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform7', 'TFORM7', 'OI_T3', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit7', 'TUNIT7', 'OI_T3', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype8', 'TTYPE8', 'OI_T3', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform8', 'TFORM8', 'OI_T3', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit8', 'TUNIT8', 'OI_T3', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype9', 'TTYPE9', 'OI_T3', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform9', 'TFORM9', 'OI_T3', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit9', 'TUNIT9', 'OI_T3', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype10', 'TTYPE10', 'OI_T3', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform10', 'TFORM10', 'OI_T3', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit10', 'TUNIT10', 'OI_T3', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype11', 'TTYPE11', 'OI_T3', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform11', 'TFORM11', 'OI_T3', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit11', 'TUNIT11', 'OI_T3', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype12', 'TTYPE12', 'OI_T3', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform12', 'TFORM12', 'OI_T3', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit12', 'TUNIT12', 'OI_T3', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype13', 'TTYPE13', 'OI_T3', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform13', 'TFORM13', 'OI_T3', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit13', 'TUNIT13', 'OI_T3', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'ttype14', 'TTYPE14', 'OI_T3', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tform14', 'TFORM14', 'OI_T3', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'tunit14', 'TUNIT14', 'OI_T3', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'extname', 'EXTNAME', 'OI_T3', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'extver', 'EXTVER', 'OI_T3', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'checksum', 'CHECKSUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'datasum', 'DATASUM', 'OI_T3', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'arrname', 'ARRNAME', 'OI_T3', '["meta.oifits.derived.t3.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'date_obs', 'DATE-OBS', 'OI_T3', '["meta.oifits.derived.t3.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'insname', 'INSNAME', 'OI_T3', '["meta.oifits.derived.t3.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_t3', 'oi_revn', 'OI_REVN', 'OI_T3', '["meta.oifits.derived.t3.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'xtension', 'XTENSION', 'OI_TARGET', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'bitpix', 'BITPIX', 'OI_TARGET', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'naxis', 'NAXIS', 'OI_TARGET', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'naxis1', 'NAXIS1', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'naxis2', 'NAXIS2', 'OI_TARGET', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'pcount', 'PCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'gcount', 'GCOUNT', 'OI_TARGET', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tfields', 'TFIELDS', 'OI_TARGET', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype1', 'TTYPE1', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform1', 'TFORM1', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit1', 'TUNIT1', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype2', 'TTYPE2', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform2', 'TFORM2', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit2', 'TUNIT2', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype3', 'TTYPE3', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform3', 'TFORM3', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit3', 'TUNIT3', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype4', 'TTYPE4', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform4', 'TFORM4', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit4', 'TUNIT4', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype5', 'TTYPE5', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform5', 'TFORM5', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit5', 'TUNIT5', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype6', 'TTYPE6', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform6', 'TFORM6', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit6', 'TUNIT6', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype7', 'TTYPE7', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform7', 'TFORM7', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit7', 'TUNIT7', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype8', 'TTYPE8', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform8', 'TFORM8', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit8', 'TUNIT8', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype9', 'TTYPE9', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform9', 'TFORM9', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit9', 'TUNIT9', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype10', 'TTYPE10', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform10', 'TFORM10', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit10', 'TUNIT10', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype11', 'TTYPE11', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform11', 'TFORM11', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit11', 'TUNIT11', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype12', 'TTYPE12', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform12', 'TFORM12', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit12', 'TUNIT12', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype13', 'TTYPE13', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform13', 'TFORM13', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit13', 'TUNIT13', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype14', 'TTYPE14', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform14', 'TFORM14', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit14', 'TUNIT14', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype15', 'TTYPE15', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform15', 'TFORM15', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit15', 'TUNIT15', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype16', 'TTYPE16', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform16', 'TFORM16', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit16', 'TUNIT16', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'ttype17', 'TTYPE17', 'OI_TARGET', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tform17', 'TFORM17', 'OI_TARGET', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'tunit17', 'TUNIT17', 'OI_TARGET', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'extname', 'EXTNAME', 'OI_TARGET', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'extver', 'EXTVER', 'OI_TARGET', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'checksum', 'CHECKSUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'datasum', 'DATASUM', 'OI_TARGET', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_target', 'oi_revn', 'OI_REVN', 'OI_TARGET', '["meta.oifits.derived.target.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'xtension', 'XTENSION', 'OI_VIS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'bitpix', 'BITPIX', 'OI_VIS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'naxis', 'NAXIS', 'OI_VIS', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'naxis1', 'NAXIS1', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'naxis2', 'NAXIS2', 'OI_VIS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'pcount', 'PCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'gcount', 'GCOUNT', 'OI_VIS', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tfields', 'TFIELDS', 'OI_VIS', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype1', 'TTYPE1', 'OI_VIS', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform1', 'TFORM1', 'OI_VIS', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit1', 'TUNIT1', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype2', 'TTYPE2', 'OI_VIS', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform2', 'TFORM2', 'OI_VIS', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit2', 'TUNIT2', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype3', 'TTYPE3', 'OI_VIS', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform3', 'TFORM3', 'OI_VIS', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit3', 'TUNIT3', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype4', 'TTYPE4', 'OI_VIS', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform4', 'TFORM4', 'OI_VIS', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit4', 'TUNIT4', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype5', 'TTYPE5', 'OI_VIS', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform5', 'TFORM5', 'OI_VIS', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit5', 'TUNIT5', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype6', 'TTYPE6', 'OI_VIS', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform6', 'TFORM6', 'OI_VIS', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit6', 'TUNIT6', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype7', 'TTYPE7', 'OI_VIS', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform7', 'TFORM7', 'OI_VIS', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit7', 'TUNIT7', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype8', 'TTYPE8', 'OI_VIS', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform8', 'TFORM8', 'OI_VIS', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit8', 'TUNIT8', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype9', 'TTYPE9', 'OI_VIS', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform9', 'TFORM9', 'OI_VIS', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit9', 'TUNIT9', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype10', 'TTYPE10', 'OI_VIS', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform10', 'TFORM10', 'OI_VIS', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit10', 'TUNIT10', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype11', 'TTYPE11', 'OI_VIS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform11', 'TFORM11', 'OI_VIS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit11', 'TUNIT11', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'ttype12', 'TTYPE12', 'OI_VIS', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tform12', 'TFORM12', 'OI_VIS', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'tunit12', 'TUNIT12', 'OI_VIS', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'extname', 'EXTNAME', 'OI_VIS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'extver', 'EXTVER', 'OI_VIS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'checksum', 'CHECKSUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'datasum', 'DATASUM', 'OI_VIS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'arrname', 'ARRNAME', 'OI_VIS', '["meta.oifits.derived.vis.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'date_obs', 'DATE-OBS', 'OI_VIS', '["meta.oifits.derived.vis.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'insname', 'INSNAME', 'OI_VIS', '["meta.oifits.derived.vis.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis', 'oi_revn', 'OI_REVN', 'OI_VIS', '["meta.oifits.derived.vis.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'xtension', 'XTENSION', 'OI_VIS2', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'bitpix', 'BITPIX', 'OI_VIS2', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'naxis', 'NAXIS', 'OI_VIS2', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'naxis1', 'NAXIS1', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'naxis2', 'NAXIS2', 'OI_VIS2', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'pcount', 'PCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'gcount', 'GCOUNT', 'OI_VIS2', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tfields', 'TFIELDS', 'OI_VIS2', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype1', 'TTYPE1', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform1', 'TFORM1', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit1', 'TUNIT1', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype2', 'TTYPE2', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform2', 'TFORM2', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit2', 'TUNIT2', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype3', 'TTYPE3', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform3', 'TFORM3', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit3', 'TUNIT3', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype4', 'TTYPE4', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform4', 'TFORM4', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit4', 'TUNIT4', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype5', 'TTYPE5', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform5', 'TFORM5', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit5', 'TUNIT5', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype6', 'TTYPE6', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform6', 'TFORM6', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit6', 'TUNIT6', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype7', 'TTYPE7', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform7', 'TFORM7', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit7', 'TUNIT7', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype8', 'TTYPE8', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform8', 'TFORM8', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit8', 'TUNIT8', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype9', 'TTYPE9', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform9', 'TFORM9', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit9', 'TUNIT9', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'ttype10', 'TTYPE10', 'OI_VIS2', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tform10', 'TFORM10', 'OI_VIS2', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'tunit10', 'TUNIT10', 'OI_VIS2', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'extname', 'EXTNAME', 'OI_VIS2', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'extver', 'EXTVER', 'OI_VIS2', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'checksum', 'CHECKSUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'datasum', 'DATASUM', 'OI_VIS2', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'arrname', 'ARRNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.array_name"]', 'string', NULL, 'Array name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'date_obs', 'DATE-OBS', 'OI_VIS2', '["meta.oifits.derived.vis2.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'insname', 'INSNAME', 'OI_VIS2', '["meta.oifits.derived.vis2.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_vis2', 'oi_revn', 'OI_REVN', 'OI_VIS2', '["meta.oifits.derived.vis2.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'xtension', 'XTENSION', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'bitpix', 'BITPIX', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'naxis', 'NAXIS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'naxis1', 'NAXIS1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'naxis2', 'NAXIS2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'pcount', 'PCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'gcount', 'GCOUNT', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'tfields', 'TFIELDS', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'ttype1', 'TTYPE1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'tform1', 'TFORM1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'tunit1', 'TUNIT1', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'ttype2', 'TTYPE2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'tform2', 'TFORM2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'tunit2', 'TUNIT2', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'extname', 'EXTNAME', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'extver', 'EXTVER', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'checksum', 'CHECKSUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'datasum', 'DATASUM', 'OI_WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'insname', 'INSNAME', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_oi_wavelength', 'oi_revn', 'OI_REVN', 'OI_WAVELENGTH', '["meta.oifits.derived.wavelength.revn"]', 'integer', NULL, 'Revision number', NULL, '1.14.0', NULL, NULL),
    ('aminorm_oi_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('image_uncal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('ramp_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('dark_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('trapsfilled_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('rate_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('rateints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('fitopt_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('bsub_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('bsubints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('cal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('calints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('crf_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('crfints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('i2d_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('s2d_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('s3d_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('x1d_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('x1d_extract1d', 'extrxstr', 'EXTRXSTR', 'EXTRACT1D', '["spec.items.extraction_xstart"]', 'number', NULL, 'X axis start of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1d_extract1d', 'extrxstp', 'EXTRXSTP', 'EXTRACT1D', '["spec.items.extraction_xstop"]', 'number', NULL, 'X axis end of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1d_extract1d', 'extrystr', 'EXTRYSTR', 'EXTRACT1D', '["spec.items.extraction_ystart"]', 'number', NULL, 'Y axis start of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1d_extract1d', 'extrystp', 'EXTRYSTP', 'EXTRACT1D', '["spec.items.extraction_ystop"]', 'number', NULL, 'Y axis end of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1dints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('x1dints_extract1d', 'extrxstr', 'EXTRXSTR', 'EXTRACT1D', '["spec.items.extraction_xstart"]', 'number', NULL, 'X axis start of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1dints_extract1d', 'extrxstp', 'EXTRXSTP', 'EXTRACT1D', '["spec.items.extraction_xstop"]', 'number', NULL, 'X axis end of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1dints_extract1d', 'extrystr', 'EXTRYSTR', 'EXTRACT1D', '["spec.items.extraction_ystart"]', 'number', NULL, 'Y axis start of extraction region', NULL, '1.14.0', NULL, NULL),
    ('x1dints_extract1d', 'extrystp', 'EXTRYSTP', 'EXTRACT1D', '["spec.items.extraction_ystop"]', 'number', NULL, 'Y axis end of extraction region', NULL, '1.14.0', NULL, NULL),
    ('c1d_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('psfstack_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('psfalign_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('psfsub_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('wfscmb_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('segm_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('image_cal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('stacked_cal_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.14.0', since, 'stdatamodels', '1.10.1', '24646b611a75b438767816e88299382660f82875761c3b148d7e42ee8408fac6'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

