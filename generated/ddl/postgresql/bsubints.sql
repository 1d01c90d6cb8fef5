-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. PostgreSQL.
-- Header tables of bsubints files. Load 00_core.sql before.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;

CREATE TABLE bsubints_primary (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    simple BOOLEAN,
    bitpix BIGINT,
    naxis BIGINT,
    extend BOOLEAN,
    checksum TEXT,
    datasum TEXT,
    date TIMESTAMP,
    origin TEXT,
    timesys TEXT,
    timeunit TEXT,
    filename TEXT,
    sdp_ver TEXT,
    prd_ver TEXT,
    oss_ver TEXT,
    gsc_ver TEXT,
    cal_ver TEXT,
    cal_vcs TEXT,
    datamodl TEXT,
    telescop TEXT,
    hga_move BOOLEAN,
    hga_strt TEXT,
    hga_stop TEXT,
    pwfseet DOUBLE PRECISION,
    nwfsest DOUBLE PRECISION,
    compress BOOLEAN,
    asnpool TEXT,
    asntable TEXT,
    title TEXT,
    pi_name TEXT,
    category TEXT,
    subcat TEXT,
    scicat TEXT,
    cont_id BIGINT,
    date_obs DATE,
    time_obs TIME,
    date_beg TIMESTAMP,
    date_end TIMESTAMP,
    obs_id TEXT,
    visit_id TEXT,
    program TEXT,
    observtn TEXT,
    visit TEXT,
    visitgrp TEXT,
    seq_id TEXT,
    act_id TEXT,
    exposure TEXT,
    bkgdtarg BOOLEAN,
    template TEXT,
    obslabel TEXT,
    obsfoldr TEXT,
    eng_qual TEXT,
    engqlptg TEXT,
    visitype TEXT,
    vststart TEXT,
    visitsta TEXT,
    nexposur BIGINT,
    intarget BOOLEAN,
    targoopp BOOLEAN,
    tsovisit BOOLEAN,
    exp_only BOOLEAN,
    crowdfld BOOLEAN,
    targprop TEXT,
    targname TEXT,
    targtype TEXT,
    targcat TEXT,
    targdesc TEXT,
    targ_ra DOUBLE PRECISION,
    targ_dec DOUBLE PRECISION,
    targura DOUBLE PRECISION,
    targudec DOUBLE PRECISION,
    mu_ra DOUBLE PRECISION,
    mu_dec DOUBLE PRECISION,
    mu_epoch TEXT,
    prop_ra DOUBLE PRECISION,
    prop_dec DOUBLE PRECISION,
    srctyapt TEXT,
    instrume TEXT,
    detector TEXT,
    module TEXT,
    channel TEXT,
    filter TEXT,
    fwposoff DOUBLE PRECISION,
    fwpostol TEXT,
    pupil TEXT,
    pilin BOOLEAN,
    pwposoff DOUBLE PRECISION,
    pwpostol TEXT,
    grating TEXT,
    band TEXT,
    fxd_slit TEXT,
    focuspos DOUBLE PRECISION,
    preimage TEXT,
    fpe_side TEXT,
    ice_side TEXT,
    cccstate TEXT,
    coronmsk TEXT,
    msastate TEXT,
    msametfl TEXT,
    msametid BIGINT,
    msaconid BIGINT,
    lamp TEXT,
    opmode TEXT,
    gwa_xtil DOUBLE PRECISION,
    gwa_ytil DOUBLE PRECISION,
    gwa_xp_v DOUBLE PRECISION,
    gwa_yp_v DOUBLE PRECISION,
    gwa_pxav DOUBLE PRECISION,
    gwa_pyav DOUBLE PRECISION,
    gwa_tilt DOUBLE PRECISION,
    fwcpos DOUBLE PRECISION,
    pwcpos DOUBLE PRECISION,
    expcount BIGINT,
    expripar TEXT,
    exp_type TEXT,
    expstart DOUBLE PRECISION,
    expmid DOUBLE PRECISION,
    expend DOUBLE PRECISION,
    expsteng TEXT,
    osf_file TEXT,
    readpatt TEXT,
    hybridff BOOLEAN,
    exsegnum BIGINT,
    exsegtot BIGINT,
    noutputs BIGINT,
    nints BIGINT,
    intstart BIGINT,
    intend BIGINT,
    ngroups BIGINT,
    nframes BIGINT,
    mirngrps BIGINT,
    mirnfrms BIGINT,
    detmode TEXT,
    cmd_tsel TEXT,
    frmdivsr BIGINT,
    groupgap BIGINT,
    drpfrms1 BIGINT,
    drpfrms3 BIGINT,
    nsamples BIGINT,
    tsample DOUBLE PRECISION,
    tframe DOUBLE PRECISION,
    tgroup DOUBLE PRECISION,
    effinttm DOUBLE PRECISION,
    effexptm DOUBLE PRECISION,
    tmeasure DOUBLE PRECISION,
    duration DOUBLE PRECISION,
    nrststrt BIGINT,
    nresets BIGINT,
    zerofram BOOLEAN,
    dataprob BOOLEAN,
    sca_num BIGINT,
    datamode BIGINT,
    nrs_norm BIGINT,
    nrs_ref BIGINT,
    sctarate DOUBLE PRECISION,
    gainfact DOUBLE PRECISION,
    is_imprt BOOLEAN,
    is_psf BOOLEAN,
    selfref BOOLEAN,
    primecrs DOUBLE PRECISION,
    extncrs DOUBLE PRECISION,
    subarray TEXT,
    sub_shrt TEXT,
    sub_long TEXT,
    substrt1 BIGINT,
    substrt2 BIGINT,
    subsize1 BIGINT,
    subsize2 BIGINT,
    fastaxis BIGINT,
    slowaxis BIGINT,
    detxcor BIGINT,
    detycor BIGINT,
    detxsiz BIGINT,
    detysiz BIGINT,
    mstr_rd1 BIGINT,
    mstr_sk1 BIGINT,
    mstr_rd2 BIGINT,
    mstr_sk2 BIGINT,
    mstr_rpt BIGINT,
    mstr_ilv BIGINT,
    sstr_stp BIGINT,
    sstr_nst BIGINT,
    patttype TEXT,
    pridtype TEXT,
    pridtpts BIGINT,
    patt_num BIGINT,
    pattstrt BIGINT,
    numdthpt BIGINT,
    pattnpts BIGINT,
    nrimdtpt BIGINT,
    nod_type TEXT,
    pattsize TEXT,
    smgrdpat TEXT,
    subpxpts BIGINT,
    subpxpat TEXT,
    spec_num BIGINT,
    specnstp BIGINT,
    specstep DOUBLE PRECISION,
    spcoffst DOUBLE PRECISION,
    spat_num BIGINT,
    spatnstp BIGINT,
    spatstep DOUBLE PRECISION,
    sptoffst DOUBLE PRECISION,
    xoffset DOUBLE PRECISION,
    yoffset DOUBLE PRECISION,
    dsetstrt BIGINT,
    numdsets BIGINT,
    dithdirc TEXT,
    dithopfr TEXT,
    dithpnts TEXT,
    mrsprchn TEXT,
    dith_ra DOUBLE PRECISION,
    dith_dec DOUBLE PRECISION,
    apername TEXT,
    pps_aper TEXT,
    va_ra DOUBLE PRECISION,
    va_dec DOUBLE PRECISION,
    bartdelt DOUBLE PRECISION,
    bstrtime DOUBLE PRECISION,
    bendtime DOUBLE PRECISION,
    bmidtime DOUBLE PRECISION,
    helidelt DOUBLE PRECISION,
    hstrtime DOUBLE PRECISION,
    hendtime DOUBLE PRECISION,
    hmidtime DOUBLE PRECISION,
    fam_la1 BIGINT,
    fastep1 BIGINT,
    faunit1 DOUBLE PRECISION,
    faphase1 TEXT,
    fa1value BIGINT,
    fam_la2 BIGINT,
    fastep2 BIGINT,
    faunit2 DOUBLE PRECISION,
    faphase2 TEXT,
    fa2value BIGINT,
    fam_la3 BIGINT,
    fastep3 BIGINT,
    faunit3 DOUBLE PRECISION,
    faphase3 TEXT,
    fa3value BIGINT,
    rma_pos BIGINT,
    fcsrlpos BIGINT,
    gs_order BIGINT,
    gsstrttm TEXT,
    gsendtim TEXT,
    gdstarid TEXT,
    gs_ra DOUBLE PRECISION,
    gs_dec DOUBLE PRECISION,
    gs_ura DOUBLE PRECISION,
    gs_udec DOUBLE PRECISION,
    gs_mag DOUBLE PRECISION,
    gs_umag DOUBLE PRECISION,
    gs_v3_pa DOUBLE PRECISION,
    pcs_mode TEXT,
    visitend TEXT,
    gf_start TEXT,
    gf_end TEXT,
    fgs_aper TEXT,
    gsidl_x DOUBLE PRECISION,
    gsidl_y DOUBLE PRECISION,
    v2_ref DOUBLE PRECISION,
    v3_ref DOUBLE PRECISION,
    roll_ref DOUBLE PRECISION,
    v3i_yang DOUBLE PRECISION,
    vparity BIGINT,
    datastrt DOUBLE PRECISION,
    dataend DOUBLE PRECISION,
    gsacstat TEXT,
    gscentx DOUBLE PRECISION,
    gscenty DOUBLE PRECISION,
    gs_epoch TEXT,
    gs_mura DOUBLE PRECISION,
    gs_mudec DOUBLE PRECISION,
    gs_para DOUBLE PRECISION,
    crds_ver TEXT,
    crds_ctx TEXT,
    r_area TEXT,
    r_bkg TEXT,
    r_msaope TEXT,
    r_barsha TEXT,
    r_camera TEXT,
    r_chrcor TEXT,
    r_collim TEXT,
    r_sirskl TEXT,
    r_cubpar TEXT,
    r_dark TEXT,
    r_disper TEXT,
    r_distor TEXT,
    r_miremi TEXT,
    r_extr1d TEXT,
    r_filoff TEXT,
    r_flat TEXT,
    r_dflat TEXT,
    r_fflat TEXT,
    r_sflat TEXT,
    r_fore TEXT,
    r_fpa TEXT,
    r_fringe TEXT,
    r_frifrq TEXT,
    r_gain TEXT,
    r_ifufor TEXT,
    r_ifupos TEXT,
    r_ifusli TEXT,
    r_ipc TEXT,
    r_lastfr TEXT,
    r_linear TEXT,
    r_mask TEXT,
    r_msa TEXT,
    r_mrsxar TEXT,
    r_mrspt TEXT,
    r_nrm TEXT,
    r_ote TEXT,
    r_pstsos TEXT,
    r_pthlos TEXT,
    r_persat TEXT,
    r_photom TEXT,
    r_psfmas TEXT,
    r_readno TEXT,
    r_refpix TEXT,
    r_region TEXT,
    r_resamp TEXT,
    r_resol TEXT,
    r_reset TEXT,
    r_rscd TEXT,
    r_satura TEXT,
    r_spkern TEXT,
    r_spprof TEXT,
    r_sptrac TEXT,
    r_spcwcs TEXT,
    r_stray TEXT,
    r_superb TEXT,
    r_thrput TEXT,
    r_trpden TEXT,
    r_trppar TEXT,
    r_tsphot TEXT,
    r_v2v3 TEXT,
    r_wavcor TEXT,
    r_wavran TEXT,
    r_wavmap TEXT,
    s_trcmod TEXT,
    s_psfali TEXT,
    s_amiana TEXT,
    s_aminor TEXT,
    s_wcs TEXT,
    s_mtwcs TEXT,
    s_bkdsub TEXT,
    s_bpxslf TEXT,
    s_barsha TEXT,
    s_chgmig TEXT,
    s_clnfns TEXT,
    s_comb1d TEXT,
    s_ifucub TEXT,
    s_dark TEXT,
    s_dqinit TEXT,
    s_miremi TEXT,
    s_telemi TEXT,
    s_errini TEXT,
    s_extr1d TEXT,
    s_extr2d TEXT,
    s_frstfr TEXT,
    s_flat TEXT,
    s_fringe TEXT,
    s_ganscl TEXT,
    s_grpscl TEXT,
    s_guicds TEXT,
    s_imprnt TEXT,
    s_ipc TEXT,
    s_jump TEXT,
    s_klip TEXT,
    s_lastfr TEXT,
    s_linear TEXT,
    s_msbsub TEXT,
    s_msaflg TEXT,
    s_outlir TEXT,
    s_pthlos TEXT,
    s_persis TEXT,
    s_photom TEXT,
    s_pctfrm TEXT,
    s_pxrepl TEXT,
    s_ramp TEXT,
    s_refpix TEXT,
    s_resamp TEXT,
    s_resfri TEXT,
    s_reset TEXT,
    s_rscd TEXT,
    s_satura TEXT,
    s_skymat TEXT,
    s_srccat TEXT,
    s_spleak TEXT,
    s_srctyp TEXT,
    s_psfstk TEXT,
    s_stray TEXT,
    s_superb TEXT,
    s_tacntr TEXT,
    s_tsphot TEXT,
    s_twkreg TEXT,
    s_wavcor TEXT,
    s_wfscom TEXT,
    s_contam TEXT,
    s_whtlit TEXT,
    tcatfile TEXT,
    scatfile TEXT,
    segmfile TEXT,
    dirimage TEXT,
    ndriz BIGINT,
    reswht TEXT,
    pixfrac DOUBLE PRECISION,
    pxsclrt DOUBLE PRECISION,
    int1skip BIGINT,
    int2skip BIGINT,
    int1ugp1 BIGINT,
    int2ugp1 BIGINT,
    int1bors BIGINT,
    int2bors BIGINT,
    sosswdth DOUBLE PRECISION,
    tikfactr DOUBLE PRECISION,
    sossdltx DOUBLE PRECISION,
    sossdlty DOUBLE PRECISION,
    sossrotn DOUBLE PRECISION,
    oversamp DOUBLE PRECISION,
    threshld DOUBLE PRECISION,
    bkgmeth TEXT,
    bkglevel DOUBLE PRECISION,
    bkgsub BOOLEAN,
    masterbg TEXT,
    bkgd_scl DOUBLE PRECISION,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
CREATE INDEX bsubints_primary_by_date_obs ON bsubints_primary (date_obs);
CREATE INDEX bsubints_primary_by_date_beg ON bsubints_primary (date_beg);
CREATE INDEX bsubints_primary_by_exp_type ON bsubints_primary USING hash (exp_type);
COMMENT ON TABLE bsubints_primary IS 'PRIMARY headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_primary.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_primary.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_primary.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_primary.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN bsubints_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN bsubints_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_primary.date IS 'UTC date file created';
COMMENT ON COLUMN bsubints_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN bsubints_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN bsubints_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN bsubints_primary.filename IS 'Name of the file';
COMMENT ON COLUMN bsubints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN bsubints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN bsubints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN bsubints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN bsubints_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN bsubints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN bsubints_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN bsubints_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN bsubints_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN bsubints_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN bsubints_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN bsubints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN bsubints_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN bsubints_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN bsubints_primary.title IS 'Proposal title';
COMMENT ON COLUMN bsubints_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN bsubints_primary.category IS 'Program category';
COMMENT ON COLUMN bsubints_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN bsubints_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN bsubints_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN bsubints_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN bsubints_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN bsubints_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN bsubints_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN bsubints_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN bsubints_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN bsubints_primary.program IS 'Program number';
COMMENT ON COLUMN bsubints_primary.observtn IS 'Observation number';
COMMENT ON COLUMN bsubints_primary.visit IS 'Visit number';
COMMENT ON COLUMN bsubints_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN bsubints_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN bsubints_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN bsubints_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN bsubints_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN bsubints_primary.template IS 'Observation template used';
COMMENT ON COLUMN bsubints_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN bsubints_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN bsubints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN bsubints_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN bsubints_primary.visitype IS 'Visit type';
COMMENT ON COLUMN bsubints_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN bsubints_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN bsubints_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN bsubints_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN bsubints_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN bsubints_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN bsubints_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN bsubints_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN bsubints_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN bsubints_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN bsubints_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN bsubints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN bsubints_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN bsubints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN bsubints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN bsubints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN bsubints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN bsubints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN bsubints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN bsubints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN bsubints_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN bsubints_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN bsubints_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN bsubints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN bsubints_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN bsubints_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN bsubints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsubints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN bsubints_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN bsubints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN bsubints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsubints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN bsubints_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN bsubints_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN bsubints_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN bsubints_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN bsubints_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN bsubints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN bsubints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN bsubints_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN bsubints_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN bsubints_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN bsubints_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN bsubints_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN bsubints_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN bsubints_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN bsubints_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN bsubints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN bsubints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN bsubints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN bsubints_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN bsubints_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN bsubints_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN bsubints_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN bsubints_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN bsubints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN bsubints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN bsubints_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN bsubints_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN bsubints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN bsubints_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN bsubints_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN bsubints_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN bsubints_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN bsubints_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN bsubints_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN bsubints_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN bsubints_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN bsubints_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN bsubints_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN bsubints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN bsubints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN bsubints_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN bsubints_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN bsubints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN bsubints_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN bsubints_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN bsubints_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN bsubints_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN bsubints_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN bsubints_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN bsubints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN bsubints_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN bsubints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN bsubints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN bsubints_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN bsubints_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN bsubints_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN bsubints_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN bsubints_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN bsubints_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN bsubints_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN bsubints_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN bsubints_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN bsubints_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN bsubints_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN bsubints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN bsubints_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN bsubints_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN bsubints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN bsubints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN bsubints_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN bsubints_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN bsubints_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN bsubints_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN bsubints_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN bsubints_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN bsubints_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN bsubints_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN bsubints_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN bsubints_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN bsubints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN bsubints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN bsubints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN bsubints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN bsubints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN bsubints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN bsubints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN bsubints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN bsubints_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN bsubints_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN bsubints_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN bsubints_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN bsubints_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN bsubints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN bsubints_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN bsubints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN bsubints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN bsubints_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN bsubints_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN bsubints_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN bsubints_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN bsubints_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN bsubints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN bsubints_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN bsubints_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN bsubints_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN bsubints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN bsubints_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN bsubints_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN bsubints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsubints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsubints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN bsubints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN bsubints_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN bsubints_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN bsubints_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN bsubints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN bsubints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN bsubints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN bsubints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN bsubints_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN bsubints_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN bsubints_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN bsubints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN bsubints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN bsubints_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN bsubints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN bsubints_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN bsubints_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN bsubints_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN bsubints_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN bsubints_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN bsubints_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN bsubints_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN bsubints_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN bsubints_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN bsubints_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN bsubints_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN bsubints_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN bsubints_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN bsubints_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN bsubints_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN bsubints_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN bsubints_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN bsubints_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN bsubints_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN bsubints_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN bsubints_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN bsubints_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN bsubints_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN bsubints_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN bsubints_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN bsubints_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN bsubints_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN bsubints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN bsubints_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN bsubints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN bsubints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN bsubints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN bsubints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN bsubints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN bsubints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsubints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsubints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN bsubints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN bsubints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN bsubints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN bsubints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN bsubints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN bsubints_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN bsubints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN bsubints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN bsubints_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN bsubints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN bsubints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN bsubints_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN bsubints_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN bsubints_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN bsubints_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN bsubints_primary.r_bkg IS 'Background reference file name';
COMMENT ON COLUMN bsubints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN bsubints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN bsubints_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN bsubints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN bsubints_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN bsubints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN bsubints_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN bsubints_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN bsubints_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN bsubints_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN bsubints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN bsubints_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN bsubints_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN bsubints_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN bsubints_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN bsubints_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN bsubints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN bsubints_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN bsubints_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN bsubints_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN bsubints_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN bsubints_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN bsubints_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN bsubints_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN bsubints_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN bsubints_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN bsubints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN bsubints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN bsubints_primary.r_nrm IS 'Non-Redundant mask reference file name';
COMMENT ON COLUMN bsubints_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN bsubints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN bsubints_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN bsubints_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN bsubints_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN bsubints_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN bsubints_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN bsubints_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN bsubints_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN bsubints_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN bsubints_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN bsubints_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN bsubints_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN bsubints_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN bsubints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN bsubints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN bsubints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN bsubints_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN bsubints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN bsubints_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN bsubints_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN bsubints_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN bsubints_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN bsubints_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN bsubints_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN bsubints_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN bsubints_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN bsubints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN bsubints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN bsubints_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN bsubints_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN bsubints_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN bsubints_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN bsubints_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN bsubints_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN bsubints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';
COMMENT ON COLUMN bsubints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN bsubints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN bsubints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN bsubints_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN bsubints_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN bsubints_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN bsubints_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN bsubints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN bsubints_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN bsubints_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN bsubints_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN bsubints_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN bsubints_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN bsubints_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN bsubints_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN bsubints_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN bsubints_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN bsubints_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN bsubints_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN bsubints_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN bsubints_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN bsubints_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN bsubints_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN bsubints_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN bsubints_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN bsubints_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN bsubints_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN bsubints_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN bsubints_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN bsubints_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN bsubints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN bsubints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN bsubints_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN bsubints_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN bsubints_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN bsubints_primary.s_resfri IS 'Residual Fringe Correction';
COMMENT ON COLUMN bsubints_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN bsubints_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN bsubints_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN bsubints_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN bsubints_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN bsubints_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN bsubints_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN bsubints_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN bsubints_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN bsubints_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN bsubints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN bsubints_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN bsubints_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN bsubints_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN bsubints_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN bsubints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN bsubints_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN bsubints_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN bsubints_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN bsubints_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN bsubints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN bsubints_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN bsubints_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN bsubints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN bsubints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN bsubints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN bsubints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN bsubints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsubints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsubints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN bsubints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN bsubints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN bsubints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN bsubints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN bsubints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN bsubints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN bsubints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN bsubints_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN bsubints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN bsubints_primary.bkglevel IS 'Computed constant background level';
COMMENT ON COLUMN bsubints_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN bsubints_primary.masterbg IS 'Master background file used';
COMMENT ON COLUMN bsubints_primary.bkgd_scl IS 'Background scale factor';
COMMENT ON COLUMN bsubints_primary.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_primary PARTITION OF bsubints_primary FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_primary PARTITION OF bsubints_primary FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_primary PARTITION OF bsubints_primary FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_primary PARTITION OF bsubints_primary FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_primary PARTITION OF bsubints_primary FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_primary PARTITION OF bsubints_primary DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'naxis', 'NAXIS', 'PRIMARY', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'extend', 'EXTEND', 'PRIMARY', '[]', NULL, NULL, 'Whether there may be extensions', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'checksum', 'CHECKSUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'datasum', 'DATASUM', 'PRIMARY', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'date', 'DATE', 'PRIMARY', '["meta.date"]', 'string', NULL, 'UTC date file created', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'origin', 'ORIGIN', 'PRIMARY', '["meta.origin"]', 'string', NULL, 'Organization responsible for creating file', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'timesys', 'TIMESYS', 'PRIMARY', '["meta.time_sys"]', 'string', NULL, 'principal time system for time-related keywords', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'timeunit', 'TIMEUNIT', 'PRIMARY', '["meta.time_unit"]', 'string', NULL, 'Default unit applicable to all time values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'filename', 'FILENAME', 'PRIMARY', '["meta.filename"]', 'string', NULL, 'Name of the file', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'sdp_ver', 'SDP_VER', 'PRIMARY', '["meta.data_processing_software_version"]', 'string', NULL, 'Data Processing (DP) Software Version', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'prd_ver', 'PRD_VER', 'PRIMARY', '["meta.prd_software_version"]', 'string', NULL, 'S&OC Project Reference Database (PRD) Version', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) Version', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('bsubints_primary', 'cal_ver', 'CAL_VER', 'PRIMARY', '["meta.calibration_software_version"]', 'string', NULL, 'Calibration Software Version', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'cal_vcs', 'CAL_VCS', 'PRIMARY', '["meta.calibration_software_revision"]', 'string', NULL, 'Calibration Software Repository Version', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'datamodl', 'DATAMODL', 'PRIMARY', '["meta.model_type"]', 'string', NULL, 'Type of data model', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hga_move', 'HGA_MOVE', 'PRIMARY', '["meta.hga_move"]', 'boolean', NULL, 'High Gain Antenna moved during data collection', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hga_strt', 'HGA_STRT', 'PRIMARY', '["meta.hga_start_time"]', 'string', NULL, 'Start time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hga_stop', 'HGA_STOP', 'PRIMARY', '["meta.hga_stop_time"]', 'string', NULL, 'Stop time of HGA motion', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pwfseet', 'PWFSEET', 'PRIMARY', '["meta.pwfseet"]', 'number', 'd', 'Previous WFS exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nwfsest', 'NWFSEST', 'PRIMARY', '["meta.nwfsest"]', 'number', 'd', 'Next WFS exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('bsubints_primary', 'asnpool', 'ASNPOOL', 'PRIMARY', '["meta.asn.pool_name"]', 'string', NULL, 'Name of the ASN pool', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'asntable', 'ASNTABLE', 'PRIMARY', '["meta.asn.table_name"]', 'string', NULL, 'Name of the ASN table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'title', 'TITLE', 'PRIMARY', '["meta.program.title"]', 'string', NULL, 'Proposal title', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pi_name', 'PI_NAME', 'PRIMARY', '["meta.program.pi_name"]', 'string', NULL, 'Principal investigator name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'category', 'CATEGORY', 'PRIMARY', '["meta.program.category"]', 'string', NULL, 'Program category', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'subcat', 'SUBCAT', 'PRIMARY', '["meta.program.sub_category"]', 'string', NULL, 'Program sub-category', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'scicat', 'SCICAT', 'PRIMARY', '["meta.program.science_category"]', 'string', NULL, 'Science category assigned during TAC process', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'cont_id', 'CONT_ID', 'PRIMARY', '["meta.program.continuation_id"]', 'integer', NULL, 'Continuation of previous program', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'date_beg', 'DATE-BEG', 'PRIMARY', '["meta.observation.date_beg"]', 'string', NULL, 'Date-time start of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'date_end', 'DATE-END', 'PRIMARY', '["meta.observation.date_end"]', 'string', NULL, 'Date-time end of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'obs_id', 'OBS_ID', 'PRIMARY', '["meta.observation.obs_id"]', 'string', NULL, 'Programmatic observation identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'visit_id', 'VISIT_ID', 'PRIMARY', '["meta.observation.visit_id"]', 'string', NULL, 'Visit identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'program', 'PROGRAM', 'PRIMARY', '["meta.observation.program_number"]', 'string', NULL, 'Program number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'observtn', 'OBSERVTN', 'PRIMARY', '["meta.observation.observation_number"]', 'string', NULL, 'Observation number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'visit', 'VISIT', 'PRIMARY', '["meta.observation.visit_number"]', 'string', NULL, 'Visit number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'visitgrp', 'VISITGRP', 'PRIMARY', '["meta.observation.visit_group"]', 'string', NULL, 'Visit group identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'seq_id', 'SEQ_ID', 'PRIMARY', '["meta.observation.sequence_id"]', 'string', NULL, 'Parallel sequence identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'act_id', 'ACT_ID', 'PRIMARY', '["meta.observation.activity_id"]', 'string', NULL, 'Activity identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'exposure', 'EXPOSURE', 'PRIMARY', '["meta.observation.exposure_number"]', 'string', NULL, 'Exposure request number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bkgdtarg', 'BKGDTARG', 'PRIMARY', '["meta.observation.bkgdtarg"]', 'boolean', NULL, 'Background target', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'template', 'TEMPLATE', 'PRIMARY', '["meta.observation.template"]', 'string', NULL, 'Observation template used', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'obslabel', 'OBSLABEL', 'PRIMARY', '["meta.observation.observation_label"]', 'string', NULL, 'Proposer label for the observation', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'obsfoldr', 'OBSFOLDR', 'PRIMARY', '["meta.observation.observation_folder"]', 'string', NULL, 'Name of the APT observation folder', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'eng_qual', 'ENG_QUAL', 'PRIMARY', '["meta.visit.engineering_quality"]', 'string', NULL, 'Engineering DB quality indicator', '["OK", "SUSPECT"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'engqlptg', 'ENGQLPTG', 'PRIMARY', '["meta.visit.engdb_pointing_quality"]', 'string', NULL, 'Quality of pointing information from EngDB', '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]', '0.18.0', NULL, NULL),
    ('bsubints_primary', 'visitype', 'VISITYPE', 'PRIMARY', '["meta.visit.type"]', 'string', NULL, 'Visit type', '["GENERIC", "PARALLEL_DARK_CALIBRATION", "PARALLEL_EXTERNAL_CALIBRATION", "PARALLEL_PURE", "PARALLEL_SLEW_CALIBRATION", "PRIME_STATION_KEEPING", "PRIME_TARGETED_FIXED", "PRIME_TARGETED_MOVING", "PRIME_UNTARGETED", "PRIME_WFSC_ROUTINE", "PRIME_WFSC_SENSING_CONTROL", "PRIME_WFSC_SENSING_ONLY", "PRIOR_MOMENTUM_UNLOAD"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'vststart', 'VSTSTART', 'PRIMARY', '["meta.visit.start_time"]', 'string', NULL, 'UTC visit start time', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'visitsta', 'VISITSTA', 'PRIMARY', '["meta.visit.status"]', 'string', NULL, 'Status of a visit', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nexposur', 'NEXPOSUR', 'PRIMARY', '["meta.visit.total_exposures"]', 'integer', NULL, 'Total number of planned exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'intarget', 'INTARGET', 'PRIMARY', '["meta.visit.internal_target"]', 'boolean', NULL, 'At least one exposure in visit is internal', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targoopp', 'TARGOOPP', 'PRIMARY', '["meta.visit.too_visit"]', 'boolean', NULL, 'Visit scheduled as target of opportunity', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tsovisit', 'TSOVISIT', 'PRIMARY', '["meta.visit.tsovisit"]', 'boolean', NULL, 'Time Series Observation visit indicator', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'exp_only', 'EXP_ONLY', 'PRIMARY', '["meta.visit.exp_only"]', 'boolean', NULL, 'Special commanding without SI configuration', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'crowdfld', 'CROWDFLD', 'PRIMARY', '["meta.visit.crowded_field"]', 'boolean', NULL, 'Are the FGSes in a crowded field?', NULL, '0.18.2', NULL, NULL),
    ('bsubints_primary', 'targprop', 'TARGPROP', 'PRIMARY', '["meta.target.proposer_name"]', 'string', NULL, 'Proposer''s name for the target', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targname', 'TARGNAME', 'PRIMARY', '["meta.target.catalog_name"]', 'string', NULL, 'Standard astronomical catalog name for target', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targtype', 'TARGTYPE', 'PRIMARY', '["meta.target.type"]', 'string', NULL, 'Type of target (fixed, moving, generic)', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targ_ra', 'TARG_RA', 'PRIMARY', '["meta.target.ra"]', 'number', 'deg', 'Target RA at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targ_dec', 'TARG_DEC', 'PRIMARY', '["meta.target.dec"]', 'number', 'deg', 'Target Dec at mid time of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targura', 'TARGURA', 'PRIMARY', '["meta.target.ra_uncertainty"]', 'number', 'arcsec', 'Target RA uncertainty', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'targudec', 'TARGUDEC', 'PRIMARY', '["meta.target.dec_uncertainty"]', 'number', 'arcsec', 'Target Dec uncertainty', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mu_ra', 'MU_RA', 'PRIMARY', '["meta.target.proper_motion_ra"]', 'number', 'arcsec/yr', 'Target proper motion in RA', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mu_dec', 'MU_DEC', 'PRIMARY', '["meta.target.proper_motion_dec"]', 'number', 'arcsec/yr', 'Target proper motion in Dec', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mu_epoch', 'MU_EPOCH', 'PRIMARY', '["meta.target.proper_motion_epoch"]', 'string', NULL, 'Target proper motion epoch in UT', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'prop_ra', 'PROP_RA', 'PRIMARY', '["meta.target.proposer_ra"]', 'number', 'deg', 'Proposer''s target RA', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'prop_dec', 'PROP_DEC', 'PRIMARY', '["meta.target.proposer_dec"]', 'number', 'deg', 'Proposer''s target Dec', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'srctyapt', 'SRCTYAPT', 'PRIMARY', '["meta.target.source_type_apt"]', 'string', NULL, 'Source type from APT (point/extended)', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'instrume', 'INSTRUME', 'PRIMARY', '["meta.instrument.name"]', 'string', NULL, 'Instrument used to acquire the data', '["NIRCAM", "NIRSPEC", "MIRI", "TFI", "FGS", "NIRISS", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detector', 'DETECTOR', 'PRIMARY', '["meta.instrument.detector"]', 'string', NULL, 'Name of detector used to acquire the data', '["NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG", "NRS1", "NRS2", "ANY", "MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT", "NIS", "GUIDER1", "GUIDER2", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'module', 'MODULE', 'PRIMARY', '["meta.instrument.module"]', 'string', NULL, 'NIRCam module: A, B or MULTIPLE', '["A", "B", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'channel', 'CHANNEL', 'PRIMARY', '["meta.instrument.channel"]', 'string', NULL, 'Instrument channel', '["1", "2", "3", "4", "12", "34", "123", "234", "1234", "LONG", "SHORT", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'filter', 'FILTER', 'PRIMARY', '["meta.instrument.filter"]', 'string', NULL, 'Name of the filter element used', '["ANY", "CLEAR", "F070LP", "F070W", "F090W", "F1000W", "F100LP", "F1065C", "F110W", "F1130W", "F1140C", "F115W", "F1280W", "F140M", "F140X", "F1500W", "F150W", "F150W2", "F1550C", "F170LP", "F1800W", "F182M", "F187N", "F200W", "F2100W", "F210M", "F212N", "F2300C", "F250M", "F2550W", "F2550WR", "F277W", "F290LP", "F300M", "F322W2", "F335M", "F356W", "F360M", "F380M", "F410M", "F430M", "F444W", "F460M", "F480M", "F560W", "F770W", "FLENS", "FND", "GR150C", "GR150R", "OPAQUE", "P750L", "WLP4", "N/A", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'pupil', 'PUPIL', 'PRIMARY', '["meta.instrument.pupil"]', 'string', NULL, 'Name of the pupil element used', '["ANY", "CLEAR", "CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F162M", "F164N", "F200W", "F323N", "F405N", "F466N", "F470N", "FLAT", "GDHS0", "GDHS60", "GR700XD", "GRISMC", "GRISMR", "GRISMV2", "GRISMV3", "MASKBAR", "MASKIPR", "MASKRND", "NRM", "PINHOLES", "WLM8", "WLP8", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pilin', 'PILIN', 'PRIMARY', '["meta.instrument.pupil_imaging_lens"]', 'boolean', NULL, 'Pupil imaging lens in the optical path: T/F', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'grating', 'GRATING', 'PRIMARY', '["meta.instrument.grating"]', 'string', NULL, 'Name of the grating element used', '["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "N/A", "ANY", "UNKNOWN", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'band', 'BAND', 'PRIMARY', '["meta.instrument.band"]', 'string', NULL, 'MRS wavelength band', '["SHORT", "MEDIUM", "LONG", "SHORT-MEDIUM", "SHORT-LONG", "MEDIUM-SHORT", "MEDIUM-LONG", "LONG-SHORT", "LONG-MEDIUM", "N/A", "ANY", "MULTIPLE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fxd_slit', 'FXD_SLIT', 'PRIMARY', '["meta.instrument.fixed_slit"]', 'string', NULL, 'Name of fixed slit aperture used', '["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'focuspos', 'FOCUSPOS', 'PRIMARY', '["meta.instrument.focus_position"]', 'number', NULL, 'Focus position', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'preimage', 'PREIMAGE', 'PRIMARY', '["meta.instrument.pre_image_id"]', 'string', NULL, 'Pre-image ID from PPS DB', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'cccstate', 'CCCSTATE', 'PRIMARY', '["meta.instrument.ccc_state"]', 'string', NULL, 'Contamination control cover state', '["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'coronmsk', 'CORONMSK', 'PRIMARY', '["meta.instrument.coronagraph"]', 'string', NULL, 'coronagraph mask used', '["4QPM", "4QPM_1065", "4QPM_1140", "4QPM_1550", "LYOT", "LYOT_2300", "MASKA210R", "MASKA335R", "MASKA430R", "MASKALWB", "MASKASWB", "NONE", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'msastate', 'MSASTATE', 'PRIMARY', '["meta.instrument.msa_state"]', 'string', NULL, 'State of the MSA', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'msametfl', 'MSAMETFL', 'PRIMARY', '["meta.instrument.msa_metadata_file"]', 'string', NULL, 'MSA metadata file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'msametid', 'MSAMETID', 'PRIMARY', '["meta.instrument.msa_metadata_id"]', 'integer', NULL, 'MSA metadata ID', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'msaconid', 'MSACONID', 'PRIMARY', '["meta.instrument.msa_configuration_id"]', 'integer', NULL, 'MSA configuration ID', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'lamp', 'LAMP', 'PRIMARY', '["meta.instrument.lamp_state"]', 'string', NULL, 'Internal lamp state', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'opmode', 'OPMODE', 'PRIMARY', '["meta.instrument.lamp_mode"]', 'string', NULL, 'Lamp operating mode', '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_xtil', 'GWA_XTIL', 'PRIMARY', '["meta.instrument.gwa_xtilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model Y axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_ytil', 'GWA_YTIL', 'PRIMARY', '["meta.instrument.gwa_ytilt"]', 'number', NULL, 'Grating wheel tilt along instrmnt model X axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_xp_v', 'GWA_XP_V', 'PRIMARY', '["meta.instrument.gwa_xp_v"]', 'number', NULL, 'GWA X-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_yp_v', 'GWA_YP_V', 'PRIMARY', '["meta.instrument.gwa_yp_v"]', 'number', NULL, 'GWA Y-position/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_pxav', 'GWA_PXAV', 'PRIMARY', '["meta.instrument.gwa_pxav"]', 'number', NULL, 'GWA REC avg X-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_pyav', 'GWA_PYAV', 'PRIMARY', '["meta.instrument.gwa_pyav"]', 'number', NULL, 'GWA REC avg Y-pos/tilt sensor calibrated', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fwcpos', 'FWCPOS', 'PRIMARY', '["meta.instrument.filter_position"]', 'number', NULL, 'NIRISS filter wheel position', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pwcpos', 'PWCPOS', 'PRIMARY', '["meta.instrument.pupil_position"]', 'number', NULL, 'NIRISS pupil wheel position', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expcount', 'EXPCOUNT', 'PRIMARY', '["meta.exposure.count"]', 'integer', NULL, 'Running count of exposures in visit', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expripar', 'EXPRIPAR', 'PRIMARY', '["meta.exposure.prime_parallel"]', 'string', NULL, 'Prime or parallel exposure', '["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "MIR_WFSS", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expstart', 'EXPSTART', 'PRIMARY', '["meta.exposure.start_time"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expmid', 'EXPMID', 'PRIMARY', '["meta.exposure.mid_time"]', 'number', 'd', 'exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expend', 'EXPEND', 'PRIMARY', '["meta.exposure.end_time"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'expsteng', 'EXPSTENG', 'PRIMARY', '["meta.exposure.start_time_eng"]', 'string', NULL, 'UTC exposure start time from engineering data', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'osf_file', 'OSF_FILE', 'PRIMARY', '["meta.exposure.osf_file"]', 'string', NULL, 'Observatory Status File name covering this exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'readpatt', 'READPATT', 'PRIMARY', '["meta.exposure.readpatt"]', 'string', NULL, 'Readout pattern', '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "DHS3", "DHS4", "DHS5", "DHS6", "DHS7", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'exsegnum', 'EXSEGNUM', 'PRIMARY', '["meta.exposure.segment_number"]', 'integer', NULL, 'Sequential segment number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'exsegtot', 'EXSEGTOT', 'PRIMARY', '["meta.exposure.segment_total"]', 'integer', NULL, 'Total number of segments', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'noutputs', 'NOUTPUTS', 'PRIMARY', '["meta.exposure.noutputs"]', 'integer', NULL, 'Number of detector outputs used', '[1, 4, 5]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nints', 'NINTS', 'PRIMARY', '["meta.exposure.nints"]', 'integer', NULL, 'Number of integrations in exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'intstart', 'INTSTART', 'PRIMARY', '["meta.exposure.integration_start"]', 'integer', NULL, 'Starting integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'intend', 'INTEND', 'PRIMARY', '["meta.exposure.integration_end"]', 'integer', NULL, 'Ending integration number in this segment', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'ngroups', 'NGROUPS', 'PRIMARY', '["meta.exposure.ngroups"]', 'integer', NULL, 'Number of groups in integration', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nframes', 'NFRAMES', 'PRIMARY', '["meta.exposure.nframes"]', 'integer', NULL, 'Number of frames per group', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mirngrps', 'MIRNGRPS', 'PRIMARY', '["meta.exposure.miri_fsw_ngroups"]', 'integer', NULL, 'MIRI flight system number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mirnfrms', 'MIRNFRMS', 'PRIMARY', '["meta.exposure.miri_fsw_nframes"]', 'integer', NULL, 'MIRI flight system number of frames', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'frmdivsr', 'FRMDIVSR', 'PRIMARY', '["meta.exposure.frame_divisor"]', 'integer', NULL, 'Divisor applied to frame-averaged groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'groupgap', 'GROUPGAP', 'PRIMARY', '["meta.exposure.groupgap"]', 'integer', NULL, 'Number of frames dropped between groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'drpfrms1', 'DRPFRMS1', 'PRIMARY', '["meta.exposure.drop_frames1"]', 'integer', NULL, 'Number of frames dropped prior to 1st integration', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'drpfrms3', 'DRPFRMS3', 'PRIMARY', '["meta.exposure.drop_frames3"]', 'integer', NULL, 'Number of frames dropped between integrations', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nsamples', 'NSAMPLES', 'PRIMARY', '["meta.exposure.nsamples"]', 'integer', NULL, 'Number of A/D samples per pixel', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tsample', 'TSAMPLE', 'PRIMARY', '["meta.exposure.sample_time"]', 'number', 'us', 'Time between samples', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tframe', 'TFRAME', 'PRIMARY', '["meta.exposure.frame_time"]', 'number', 's', 'Time between frames', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tgroup', 'TGROUP', 'PRIMARY', '["meta.exposure.group_time"]', 'number', 's', 'Time between groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'effinttm', 'EFFINTTM', 'PRIMARY', '["meta.exposure.integration_time"]', 'number', 's', 'Effective integration time', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'effexptm', 'EFFEXPTM', 'PRIMARY', '["meta.exposure.exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'duration', 'DURATION', 'PRIMARY', '["meta.exposure.duration"]', 'number', 's', 'Total duration of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nrststrt', 'NRSTSTRT', 'PRIMARY', '["meta.exposure.nresets_at_start"]', 'integer', NULL, 'Number of reset frames at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nresets', 'NRESETS', 'PRIMARY', '["meta.exposure.nresets_between_ints"]', 'integer', NULL, 'Number of reset frames between integrations', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'zerofram', 'ZEROFRAM', 'PRIMARY', '["meta.exposure.zero_frame"]', 'boolean', NULL, 'Zero frame was downlinked separately', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dataprob', 'DATAPROB', 'PRIMARY', '["meta.exposure.data_problem"]', 'boolean', NULL, 'Science telemetry indicated a problem', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'sca_num', 'SCA_NUM', 'PRIMARY', '["meta.exposure.sca_num"]', 'integer', NULL, 'Sensor Chip Assembly number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'datamode', 'DATAMODE', 'PRIMARY', '["meta.exposure.datamode"]', 'integer', NULL, 'post-processing method used in FPAP', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nrs_norm', 'NRS_NORM', 'PRIMARY', '["meta.exposure.nrs_normal"]', 'integer', NULL, 'Number of normal pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'nrs_ref', 'NRS_REF', 'PRIMARY', '["meta.exposure.nrs_reference"]', 'integer', NULL, 'Number of reference pixels in IRS2 readout', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'sctarate', 'SCTARATE', 'PRIMARY', '["meta.exposure.clock_adjust_rate"]', 'number', 'ms/s', 'Spacecraft Clock Time Adjust RATE', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gainfact', 'GAINFACT', 'PRIMARY', '["meta.exposure.gain_factor"]', 'number', NULL, 'Gain scale factor', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'is_imprt', 'IS_IMPRT', 'PRIMARY', '["meta.exposure.imprint"]', 'boolean', NULL, 'NIRSpec imprint exposure', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'is_psf', 'IS_PSF', 'PRIMARY', '["meta.exposure.psf_reference"]', 'boolean', NULL, 'exposure is PSF reference', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'selfref', 'SELFREF', 'PRIMARY', '["meta.exposure.self_reference_survey"]', 'boolean', NULL, 'self-referencing PSF', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'subarray', 'SUBARRAY', 'PRIMARY', '["meta.subarray.name"]', 'string', NULL, 'Subarray used', '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'substrt1', 'SUBSTRT1', 'PRIMARY', '["meta.subarray.xstart"]', 'integer', NULL, 'Starting pixel in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'substrt2', 'SUBSTRT2', 'PRIMARY', '["meta.subarray.ystart"]', 'integer', NULL, 'Starting pixel in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'subsize1', 'SUBSIZE1', 'PRIMARY', '["meta.subarray.xsize"]', 'integer', NULL, 'Number of pixels in axis 1 direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'subsize2', 'SUBSIZE2', 'PRIMARY', '["meta.subarray.ysize"]', 'integer', NULL, 'Number of pixels in axis 2 direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fastaxis', 'FASTAXIS', 'PRIMARY', '["meta.subarray.fastaxis"]', 'integer', NULL, 'Fast readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'slowaxis', 'SLOWAXIS', 'PRIMARY', '["meta.subarray.slowaxis"]', 'integer', NULL, 'Slow readout axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detxcor', 'DETXCOR', 'PRIMARY', '["meta.subarray.detxcor"]', 'integer', NULL, 'Starting pixel in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detycor', 'DETYCOR', 'PRIMARY', '["meta.subarray.detycor"]', 'integer', NULL, 'Starting pixel in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detxsiz', 'DETXSIZ', 'PRIMARY', '["meta.subarray.detxsiz"]', 'integer', NULL, 'Number of pixels in detector x-axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'detysiz', 'DETYSIZ', 'PRIMARY', '["meta.subarray.detysiz"]', 'integer', NULL, 'Number of pixels in detector y-axis direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'patttype', 'PATTTYPE', 'PRIMARY', '["meta.dither.primary_type"]', 'string', NULL, 'Primary dither pattern type', '["SUBARRAY_DITHER", "AMI", "IMAGING", "MIMF", "WFSS", "FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "WFSC", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "REULEAUX", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "2-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "2-POINT-NOD", "4-POINT-NOD", "4-POINT-DITHER", "CYCLING", "SPARSE-CYCLING", "N/A", "NONE", "ANY"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pridtype', 'PRIDTYPE', 'PRIMARY', '["meta.dither.primary_dither_type"]', 'string', NULL, 'Primary dither points and packing', NULL, '0.18.2', NULL, NULL),
    ('bsubints_primary', 'pridtpts', 'PRIDTPTS', 'PRIMARY', '["meta.dither.primary_points"]', 'integer', NULL, 'Number of points in primary dither pattern', NULL, '0.18.2', NULL, NULL),
    ('bsubints_primary', 'patt_num', 'PATT_NUM', 'PRIMARY', '["meta.dither.position_number"]', 'integer', NULL, 'Position number within dither pattern', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pattstrt', 'PATTSTRT', 'PRIMARY', '["meta.dither.pattern_start"]', 'integer', NULL, 'Starting point in pattern', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'numdthpt', 'NUMDTHPT', 'PRIMARY', '["meta.dither.total_points"]', 'integer', NULL, 'Total number of points in dither pattern', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pattnpts', 'PATTNPTS', 'PRIMARY', '["meta.dither.total_cycling_points"]', 'integer', NULL, 'Number of points in CYCLING pattern', NULL, '0.18.2', NULL, NULL),
    ('bsubints_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in direct image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('bsubints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'pattsize', 'PATTSIZE', 'PRIMARY', '["meta.dither.pattern_size"]', 'string', NULL, 'Primary dither pattern size', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'smgrdpat', 'SMGRDPAT', 'PRIMARY', '["meta.dither.small_grid_pattern"]', 'string', NULL, 'Name of small grid dither pattern', NULL, '0.18.2', NULL, NULL),
    ('bsubints_primary', 'subpxpts', 'SUBPXPTS', 'PRIMARY', '["meta.dither.subpixel_total_points"]', 'integer', NULL, 'Number of points in subpixel dither pattern', NULL, '0.18.2', NULL, '["PRIMARY.SUBPXPNS"]'),
    ('bsubints_primary', 'subpxpat', 'SUBPXPAT', 'PRIMARY', '["meta.dither.subpixel_pattern"]', 'string', NULL, 'Subpixel dither pattern type', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'spec_num', 'SPEC_NUM', 'PRIMARY', '["meta.dither.spectral_position_number"]', 'integer', NULL, 'Position number within spectral steps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'specnstp', 'SPECNSTP', 'PRIMARY', '["meta.dither.spectral_total_points"]', 'integer', NULL, 'Number of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'specstep', 'SPECSTEP', 'PRIMARY', '["meta.dither.spectral_step_size"]', 'number', NULL, 'Size of steps in spectral direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'spcoffst', 'SPCOFFST', 'PRIMARY', '["meta.dither.spectral_offset"]', 'number', 'arcsec', 'Spectral offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'spat_num', 'SPAT_NUM', 'PRIMARY', '["meta.dither.spatial_position_number"]', 'integer', NULL, 'Position number within spatial steps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'spatnstp', 'SPATNSTP', 'PRIMARY', '["meta.dither.spatial_total_points"]', 'integer', NULL, 'Number of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'spatstep', 'SPATSTEP', 'PRIMARY', '["meta.dither.spatial_step_size"]', 'number', NULL, 'Size of steps in spatial direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'sptoffst', 'SPTOFFST', 'PRIMARY', '["meta.dither.spatial_offset"]', 'number', 'arcsec', 'Spatial offset from pattern start', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'xoffset', 'XOFFSET', 'PRIMARY', '["meta.dither.x_offset"]', 'number', 'arcsec', 'X offset in SI ideal coordinate frame', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'yoffset', 'YOFFSET', 'PRIMARY', '["meta.dither.y_offset"]', 'number', 'arcsec', 'Y offset in SI ideal coordinate frame', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dsetstrt', 'DSETSTRT', 'PRIMARY', '["meta.dither.starting_set"]', 'integer', NULL, 'Starting 4-point set in dither set list', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'numdsets', 'NUMDSETS', 'PRIMARY', '["meta.dither.number_of_sets"]', 'integer', NULL, 'Number of 4-point sets in dither set list', '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dithdirc', 'DITHDIRC', 'PRIMARY', '["meta.dither.direction"]', 'string', NULL, 'Direction of dither pattern offsets', '["NEGATIVE", "POSITIVE", "NONE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dithopfr', 'DITHOPFR', 'PRIMARY', '["meta.dither.optimized_for"]', 'string', NULL, 'Dither pattern optimization', '["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dithpnts', 'DITHPNTS', 'PRIMARY', '["meta.dither.sparse_points"]', 'string', NULL, 'Sparse cycling dither points', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'mrsprchn', 'MRSPRCHN', 'PRIMARY', '["meta.dither.primary_channel"]', 'string', NULL, 'Optimized MRS channel', '["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'apername', 'APERNAME', 'PRIMARY', '["meta.aperture.name"]', 'string', NULL, 'S&OC PRD science aperture used', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pps_aper', 'PPS_APER', 'PRIMARY', '["meta.aperture.pps_name"]', 'string', NULL, 'original AperName supplied by PPS', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'va_ra', 'VA_RA', 'PRIMARY', '["meta.velocity_aberration.va_ra_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference RA', NULL, '1.0.0', NULL, NULL),
    ('bsubints_primary', 'va_dec', 'VA_DEC', 'PRIMARY', '["meta.velocity_aberration.va_dec_ref"]', 'number', 'deg', 'Velocity aberrated apparent reference Dec', NULL, '1.0.0', NULL, NULL),
    ('bsubints_primary', 'bartdelt', 'BARTDELT', 'PRIMARY', '["meta.time.barycentric_correction"]', 'number', 's', 'Barycentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bstrtime', 'BSTRTIME', 'PRIMARY', '["meta.time.barycentric_expstart"]', 'number', 'd', 'Barycentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bendtime', 'BENDTIME', 'PRIMARY', '["meta.time.barycentric_expend"]', 'number', 'd', 'Barycentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bmidtime', 'BMIDTIME', 'PRIMARY', '["meta.time.barycentric_expmid"]', 'number', 'd', 'Barycentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'helidelt', 'HELIDELT', 'PRIMARY', '["meta.time.heliocentric_correction"]', 'number', 's', 'Heliocentric correction at exposure start', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hstrtime', 'HSTRTIME', 'PRIMARY', '["meta.time.heliocentric_expstart"]', 'number', 'd', 'Heliocentric exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hendtime', 'HENDTIME', 'PRIMARY', '["meta.time.heliocentric_expend"]', 'number', 'd', 'Heliocentric exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'hmidtime', 'HMIDTIME', 'PRIMARY', '["meta.time.heliocentric_expmid"]', 'number', 'd', 'Heliocentric exposure mid time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fam_la1', 'FAM_LA1', 'PRIMARY', '["meta.nircam_focus.fam_la1"]', 'integer', NULL, 'position in steps of linear actuator 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fastep1', 'FASTEP1', 'PRIMARY', '["meta.nircam_focus.fastep1"]', 'integer', NULL, 'requested focus actuator 1 starting steps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faunit1', 'FAUNIT1', 'PRIMARY', '["meta.nircam_focus.faunit1"]', 'number', NULL, 'requested focus actuator 1 starting units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faphase1', 'FAPHASE1', 'PRIMARY', '["meta.nircam_focus.faphase1"]', 'string', NULL, 'requested focus actuator 1 starting phase', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fa1value', 'FA1VALUE', 'PRIMARY', '["meta.nircam_focus.fa1value"]', 'integer', NULL, 'requested focus actuator 1 position value', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fam_la2', 'FAM_LA2', 'PRIMARY', '["meta.nircam_focus.fam_la2"]', 'integer', NULL, 'position in steps of linear actuator 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fastep2', 'FASTEP2', 'PRIMARY', '["meta.nircam_focus.fastep2"]', 'integer', NULL, 'requested focus actuator 2 starting steps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faunit2', 'FAUNIT2', 'PRIMARY', '["meta.nircam_focus.faunit2"]', 'number', NULL, 'requested focus actuator 2 starting units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faphase2', 'FAPHASE2', 'PRIMARY', '["meta.nircam_focus.faphase2"]', 'string', NULL, 'requested focus actuator 2 starting phase', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fa2value', 'FA2VALUE', 'PRIMARY', '["meta.nircam_focus.fa2value"]', 'integer', NULL, 'requested focus actuator 2 position value', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fam_la3', 'FAM_LA3', 'PRIMARY', '["meta.nircam_focus.fam_la3"]', 'integer', NULL, 'position in steps of linear actuator 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fastep3', 'FASTEP3', 'PRIMARY', '["meta.nircam_focus.fastep3"]', 'integer', NULL, 'requested focus actuator 3 starting steps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faunit3', 'FAUNIT3', 'PRIMARY', '["meta.nircam_focus.faunit3"]', 'number', NULL, 'requested focus actuator 3 starting units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'faphase3', 'FAPHASE3', 'PRIMARY', '["meta.nircam_focus.faphase3"]', 'string', NULL, 'requested focus actuator 3 starting phase', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fa3value', 'FA3VALUE', 'PRIMARY', '["meta.nircam_focus.fa3value"]', 'integer', NULL, 'requested focus actuator 3 position value', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'rma_pos', 'RMA_POS', 'PRIMARY', '["meta.nirspec_wfsc.rma_pos"]', 'integer', NULL, 'Refocus Mechanism Assembly hall-position sensor value', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fcsrlpos', 'FCSRLPOS', 'PRIMARY', '["meta.nirspec_wfsc.rma_step"]', 'integer', NULL, 'Refocus Mechanism Assembly relative position', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_order', 'GS_ORDER', 'PRIMARY', '["meta.guidestar.gs_order"]', 'integer', NULL, 'index of guide star within list of selected guide stars', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gsstrttm', 'GSSTRTTM', 'PRIMARY', '["meta.guidestar.gs_start_time"]', 'string', NULL, 'UTC time when guide star activity started', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gsendtim', 'GSENDTIM', 'PRIMARY', '["meta.guidestar.gs_stop_time"]', 'string', NULL, 'UTC time when guide star activity completed', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gdstarid', 'GDSTARID', 'PRIMARY', '["meta.guidestar.gs_id"]', 'string', NULL, 'guide star identifier', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_ra', 'GS_RA', 'PRIMARY', '["meta.guidestar.gs_ra"]', 'number', NULL, 'guide star right ascension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_dec', 'GS_DEC', 'PRIMARY', '["meta.guidestar.gs_dec"]', 'number', NULL, 'guide star declination', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_ura', 'GS_URA', 'PRIMARY', '["meta.guidestar.gs_ura"]', 'number', NULL, 'guide star right ascension uncertainty', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_udec', 'GS_UDEC', 'PRIMARY', '["meta.guidestar.gs_udec"]', 'number', NULL, 'guide star declination uncertainty', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_mag', 'GS_MAG', 'PRIMARY', '["meta.guidestar.gs_mag"]', 'number', NULL, 'guide star magnitude in FGS detector', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_umag', 'GS_UMAG', 'PRIMARY', '["meta.guidestar.gs_umag"]', 'number', NULL, 'guide star magnitude uncertainty', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'pcs_mode', 'PCS_MODE', 'PRIMARY', '["meta.guidestar.gs_pcs_mode"]', 'string', NULL, 'Pointing Control System mode', '["COARSE", "FINEGUIDE", "MOVING", "NONE", "TRACK"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'visitend', 'VISITEND', 'PRIMARY', '["meta.guidestar.visit_end_time"]', 'string', NULL, 'Observatory UTC time when the visit ended', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gf_start', 'GF_START', 'PRIMARY', '["meta.guidestar.gs_function_start_time"]', 'string', NULL, 'UTC time when the guider function started', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gf_end', 'GF_END', 'PRIMARY', '["meta.guidestar.gs_function_end_time"]', 'string', NULL, 'UTC time when the guider function ended', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal x coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'datastrt', 'DATASTRT', 'PRIMARY', '["meta.guidestar.data_start"]', 'number', 'd', 'MJD start time of guider data in this file', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'dataend', 'DATAEND', 'PRIMARY', '["meta.guidestar.data_end"]', 'number', 'd', 'MJD end time of guider data in this file', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gsacstat', 'GSACSTAT', 'PRIMARY', '["meta.guidestar.gs_acq_exec_stat"]', 'string', NULL, 'Guide star acquisition execution status', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gscentx', 'GSCENTX', 'PRIMARY', '["meta.guidestar.gs_ctd_x"]', 'number', 'arcsec', 'GuideStar x centroid (FGS ideal frame)', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gscenty', 'GSCENTY', 'PRIMARY', '["meta.guidestar.gs_ctd_y"]', 'number', 'arcsec', 'GuideStar y centroid (FGS ideal frame)', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_epoch', 'GS_EPOCH', 'PRIMARY', '["meta.guidestar.gs_epoch"]', 'string', NULL, 'Epoch of guide star coordinates', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_mura', 'GS_MURA', 'PRIMARY', '["meta.guidestar.gs_mura"]', 'number', NULL, 'Guide star ICRS right ascension proper motion', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_mudec', 'GS_MUDEC', 'PRIMARY', '["meta.guidestar.gs_mudec"]', 'number', NULL, 'Guide star ICRS declination proper motion', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'gs_para', 'GS_PARA', 'PRIMARY', '["meta.guidestar.gs_para"]', 'number', NULL, 'Guide star annual parallax', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'crds_ver', 'CRDS_VER', 'PRIMARY', '["meta.ref_file.crds.sw_version"]', 'string', NULL, 'Version of CRDS file selection software used', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'crds_ctx', 'CRDS_CTX', 'PRIMARY', '["meta.ref_file.crds.context_used"]', 'string', NULL, 'CRDS context (.pmap) used to select ref files', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_area', 'R_AREA', 'PRIMARY', '["meta.ref_file.area.name"]', 'string', NULL, 'Pixel area reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'r_msaope', 'R_MSAOPE', 'PRIMARY', '["meta.ref_file.badshutter.name"]', 'string', NULL, 'MSA operability reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_barsha', 'R_BARSHA', 'PRIMARY', '["meta.ref_file.barshadow.name"]', 'string', NULL, 'NIRSpec bar shadow reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_camera', 'R_CAMERA', 'PRIMARY', '["meta.ref_file.camera.name"]', 'string', NULL, 'Nirspec Camera reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsubints_primary', 'r_collim', 'R_COLLIM', 'PRIMARY', '["meta.ref_file.collimator.name"]', 'string', NULL, 'Nirspec Collimator reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'SIRS refpix reference file name', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'r_cubpar', 'R_CUBPAR', 'PRIMARY', '["meta.ref_file.cubepar.name"]', 'string', NULL, 'IFU cube parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_dark', 'R_DARK', 'PRIMARY', '["meta.ref_file.dark.name"]', 'string', NULL, 'Dark reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_disper', 'R_DISPER', 'PRIMARY', '["meta.ref_file.disperser.name"]', 'string', NULL, 'Disperser reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_distor', 'R_DISTOR', 'PRIMARY', '["meta.ref_file.distortion.name"]', 'string', NULL, 'Distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_extr1d', 'R_EXTR1D', 'PRIMARY', '["meta.ref_file.extract1d.name"]', 'string', NULL, '1-D extraction parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_filoff', 'R_FILOFF', 'PRIMARY', '["meta.ref_file.filteroffset.name"]', 'string', NULL, 'Filter Offset reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_flat', 'R_FLAT', 'PRIMARY', '["meta.ref_file.flat.name"]', 'string', NULL, 'Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_dflat', 'R_DFLAT', 'PRIMARY', '["meta.ref_file.dflat.name"]', 'string', NULL, 'Detector Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_fflat', 'R_FFLAT', 'PRIMARY', '["meta.ref_file.fflat.name"]', 'string', NULL, 'Fore-optics Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_sflat', 'R_SFLAT', 'PRIMARY', '["meta.ref_file.sflat.name"]', 'string', NULL, 'Spectrograph Flat reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_fore', 'R_FORE', 'PRIMARY', '["meta.ref_file.fore.name"]', 'string', NULL, 'Nirspec FORE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_fpa', 'R_FPA', 'PRIMARY', '["meta.ref_file.fpa.name"]', 'string', NULL, 'Nirspec FPA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_fringe', 'R_FRINGE', 'PRIMARY', '["meta.ref_file.fringe.name"]', 'string', NULL, 'Fringe reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'MRS Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('bsubints_primary', 'r_gain', 'R_GAIN', 'PRIMARY', '["meta.ref_file.gain.name"]', 'string', NULL, 'Gain reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_ifufor', 'R_IFUFOR', 'PRIMARY', '["meta.ref_file.ifufore.name"]', 'string', NULL, 'ifufore reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_ifupos', 'R_IFUPOS', 'PRIMARY', '["meta.ref_file.ifupost.name"]', 'string', NULL, 'ifupost reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_ifusli', 'R_IFUSLI', 'PRIMARY', '["meta.ref_file.ifuslicer.name"]', 'string', NULL, 'ifuslicer reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_ipc', 'R_IPC', 'PRIMARY', '["meta.ref_file.ipc.name"]', 'string', NULL, 'IPC reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_lastfr', 'R_LASTFR', 'PRIMARY', '["meta.ref_file.lastframe.name"]', 'string', NULL, 'Last Frame reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_linear', 'R_LINEAR', 'PRIMARY', '["meta.ref_file.linearity.name"]', 'string', NULL, 'Linearity reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_mask', 'R_MASK', 'PRIMARY', '["meta.ref_file.mask.name"]', 'string', NULL, 'Mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_msa', 'R_MSA', 'PRIMARY', '["meta.ref_file.msa.name"]', 'string', NULL, 'Nirspec MSA Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MRS Cross-Artifact Correction ref file name', NULL, '1.10.0', NULL, NULL),
    ('bsubints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_nrm', 'R_NRM', 'PRIMARY', '["meta.ref_file.nrm.name"]', 'string', NULL, 'Non-Redundant mask reference file name', NULL, '1.14.0', NULL, NULL),
    ('bsubints_primary', 'r_ote', 'R_OTE', 'PRIMARY', '["meta.ref_file.ote.name"]', 'string', NULL, 'Nirspec OTE Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'PASTASOSS reference file name', NULL, '1.16.0', NULL, NULL),
    ('bsubints_primary', 'r_pthlos', 'R_PTHLOS', 'PRIMARY', '["meta.ref_file.pathloss.name"]', 'string', NULL, 'Pathloss reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_persat', 'R_PERSAT', 'PRIMARY', '["meta.ref_file.persat.name"]', 'string', NULL, 'Persistence saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_photom', 'R_PHOTOM', 'PRIMARY', '["meta.ref_file.photom.name"]', 'string', NULL, 'Photometric reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_psfmas', 'R_PSFMAS', 'PRIMARY', '["meta.ref_file.psfmask.name"]', 'string', NULL, 'PSF mask reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_readno', 'R_READNO', 'PRIMARY', '["meta.ref_file.readnoise.name"]', 'string', NULL, 'Read noise reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_refpix', 'R_REFPIX', 'PRIMARY', '["meta.ref_file.refpix.name"]', 'string', NULL, 'Reference pixels reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_region', 'R_REGION', 'PRIMARY', '["meta.ref_file.regions.name"]', 'string', NULL, 'Regions reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_resamp', 'R_RESAMP', 'PRIMARY', '["meta.ref_file.resample.name"]', 'string', NULL, 'Resample parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_resol', 'R_RESOL', 'PRIMARY', '["meta.ref_file.resolution.name"]', 'string', NULL, 'MRS resolution reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_reset', 'R_RESET', 'PRIMARY', '["meta.ref_file.reset.name"]', 'string', NULL, 'Reset reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_rscd', 'R_RSCD', 'PRIMARY', '["meta.ref_file.rscd.name"]', 'string', NULL, 'RSCD reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_satura', 'R_SATURA', 'PRIMARY', '["meta.ref_file.saturation.name"]', 'string', NULL, 'Saturation reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spcwcs', 'R_SPCWCS', 'PRIMARY', '["meta.ref_file.specwcs.name"]', 'string', NULL, 'Spectral distortion reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_stray', 'R_STRAY', 'PRIMARY', '["meta.ref_file.straylight.name"]', 'string', NULL, 'MRS Straylight reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_superb', 'R_SUPERB', 'PRIMARY', '["meta.ref_file.superbias.name"]', 'string', NULL, 'Superbias reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_thrput', 'R_THRPUT', 'PRIMARY', '["meta.ref_file.throughput.name"]', 'string', NULL, 'Filter throughput reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_trpden', 'R_TRPDEN', 'PRIMARY', '["meta.ref_file.trapdensity.name"]', 'string', NULL, 'Trap density reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_trppar', 'R_TRPPAR', 'PRIMARY', '["meta.ref_file.trappars.name"]', 'string', NULL, 'Trap parameters reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_tsphot', 'R_TSPHOT', 'PRIMARY', '["meta.ref_file.tso_photometry.name"]', 'string', NULL, 'TSO imaging photometry reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_v2v3', 'R_V2V3', 'PRIMARY', '["meta.ref_file.v2v3.name"]', 'string', NULL, 'V2_V3 Model reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_wavcor', 'R_WAVCOR', 'PRIMARY', '["meta.ref_file.wavecorr.name"]', 'string', NULL, 'Zero point wavelength correction reference file name', NULL, '0.18.1', NULL, NULL),
    ('bsubints_primary', 'r_wavran', 'R_WAVRAN', 'PRIMARY', '["meta.ref_file.wavelengthrange.name"]', 'string', NULL, 'Wavelength Range reference file name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_psfali', 'S_PSFALI', 'PRIMARY', '["meta.cal_step.align_psfs"]', 'string', NULL, 'Coronagraphic PSF Alignment', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_amiana', 'S_AMIANA', 'PRIMARY', '["meta.cal_step.ami_analyze"]', 'string', NULL, 'AMI Fringe Analysis', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_aminor', 'S_AMINOR', 'PRIMARY', '["meta.cal_step.ami_normalize"]', 'string', NULL, 'AMI Fringe Normalization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_wcs', 'S_WCS', 'PRIMARY', '["meta.cal_step.assign_wcs"]', 'string', NULL, 'Assign World Coordinate System', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_mtwcs', 'S_MTWCS', 'PRIMARY', '["meta.cal_step.assign_mtwcs"]', 'string', NULL, 'Assign Moving Target World Coordinate System', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_bkdsub', 'S_BKDSUB', 'PRIMARY', '["meta.cal_step.bkg_subtract"]', 'string', NULL, 'Background subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', '["SKIPPED", "COMPLETE", "FAILED"]', '1.15.0', NULL, NULL),
    ('bsubints_primary', 's_barsha', 'S_BARSHA', 'PRIMARY', '["meta.cal_step.barshadow"]', 'string', NULL, 'NIRSpec bar shadow correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', '["SKIPPED", "COMPLETE", "FAILED"]', '1.12.0', NULL, NULL),
    ('bsubints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean Flicker Noise', '["SKIPPED", "COMPLETE", "FAILED"]', '1.16.0', NULL, NULL),
    ('bsubints_primary', 's_comb1d', 'S_COMB1D', 'PRIMARY', '["meta.cal_step.combine_1d"]', 'string', NULL, '1-D Spectral Combination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_ifucub', 'S_IFUCUB', 'PRIMARY', '["meta.cal_step.cube_build"]', 'string', NULL, 'IFU Cube Creation', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_dark', 'S_DARK', 'PRIMARY', '["meta.cal_step.dark_sub"]', 'string', NULL, 'Dark Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_dqinit', 'S_DQINIT', 'PRIMARY', '["meta.cal_step.dq_init"]', 'string', NULL, 'Data Quality Initialization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_telemi', 'S_TELEMI', 'PRIMARY', '["meta.cal_step.emission"]', 'string', NULL, 'Telescope Emission Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_errini', 'S_ERRINI', 'PRIMARY', '["meta.cal_step.err_init"]', 'string', NULL, 'Error Initialization', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_extr1d', 'S_EXTR1D', 'PRIMARY', '["meta.cal_step.extract_1d"]', 'string', NULL, '1-D Spectral Extraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_extr2d', 'S_EXTR2D', 'PRIMARY', '["meta.cal_step.extract_2d"]', 'string', NULL, '2-D Spectral Extraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_frstfr', 'S_FRSTFR', 'PRIMARY', '["meta.cal_step.firstframe"]', 'string', NULL, 'First Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_flat', 'S_FLAT', 'PRIMARY', '["meta.cal_step.flat_field"]', 'string', NULL, 'Flat Field Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_fringe', 'S_FRINGE', 'PRIMARY', '["meta.cal_step.fringe"]', 'string', NULL, 'Fringe Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_ganscl', 'S_GANSCL', 'PRIMARY', '["meta.cal_step.gain_scale"]', 'string', NULL, 'Gain Scale Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_grpscl', 'S_GRPSCL', 'PRIMARY', '["meta.cal_step.group_scale"]', 'string', NULL, 'Group Scale Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_guicds', 'S_GUICDS', 'PRIMARY', '["meta.cal_step.guider_cds"]', 'string', NULL, 'Guide Mode CDS Computation', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_imprnt', 'S_IMPRNT', 'PRIMARY', '["meta.cal_step.imprint"]', 'string', NULL, 'NIRSpec MSA Imprint Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_ipc', 'S_IPC', 'PRIMARY', '["meta.cal_step.ipc"]', 'string', NULL, 'Interpixel Capacitance Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_jump', 'S_JUMP', 'PRIMARY', '["meta.cal_step.jump"]', 'string', NULL, 'Jump Detection', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_klip', 'S_KLIP', 'PRIMARY', '["meta.cal_step.klip"]', 'string', NULL, 'Coronagraphic PSF Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_lastfr', 'S_LASTFR', 'PRIMARY', '["meta.cal_step.lastframe"]', 'string', NULL, 'Last Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_linear', 'S_LINEAR', 'PRIMARY', '["meta.cal_step.linearity"]', 'string', NULL, 'Linearity Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_msbsub', 'S_MSBSUB', 'PRIMARY', '["meta.cal_step.master_background"]', 'string', NULL, 'Master Background Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_msaflg', 'S_MSAFLG', 'PRIMARY', '["meta.cal_step.msa_flagging"]', 'string', NULL, 'NIRSpec MSA Stuck Shutter Flagging', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_outlir', 'S_OUTLIR', 'PRIMARY', '["meta.cal_step.outlier_detection"]', 'string', NULL, 'Outlier Detection', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_pthlos', 'S_PTHLOS', 'PRIMARY', '["meta.cal_step.pathloss"]', 'string', NULL, 'Pathloss Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_persis', 'S_PERSIS', 'PRIMARY', '["meta.cal_step.persistence"]', 'string', NULL, 'Persistence Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_photom', 'S_PHOTOM', 'PRIMARY', '["meta.cal_step.photom"]', 'string', NULL, 'Photometric Calibration', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacement', '["SKIPPED", "COMPLETE", "FAILED"]', '1.11.0', NULL, NULL),
    ('bsubints_primary', 's_ramp', 'S_RAMP', 'PRIMARY', '["meta.cal_step.ramp_fit"]', 'string', NULL, 'Ramp Fitting', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_refpix', 'S_REFPIX', 'PRIMARY', '["meta.cal_step.refpix"]', 'string', NULL, 'Reference Pixel Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_resamp', 'S_RESAMP', 'PRIMARY', '["meta.cal_step.resample"]', 'string', NULL, 'Image resampling', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual Fringe Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.8.0', NULL, NULL),
    ('bsubints_primary', 's_reset', 'S_RESET', 'PRIMARY', '["meta.cal_step.reset"]', 'string', NULL, 'Reset Anomaly Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_rscd', 'S_RSCD', 'PRIMARY', '["meta.cal_step.rscd"]', 'string', NULL, 'RSCD Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_satura', 'S_SATURA', 'PRIMARY', '["meta.cal_step.saturation"]', 'string', NULL, 'Saturation Checking', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_skymat', 'S_SKYMAT', 'PRIMARY', '["meta.cal_step.skymatch"]', 'string', NULL, 'Sky Background Equalization or Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_srccat', 'S_SRCCAT', 'PRIMARY', '["meta.cal_step.source_catalog"]', 'string', NULL, 'Source Photometry and Morphology', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', '["SKIPPED", "COMPLETE", "FAILED"]', '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_srctyp', 'S_SRCTYP', 'PRIMARY', '["meta.cal_step.srctype"]', 'string', NULL, 'Source Type Determination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_psfstk', 'S_PSFSTK', 'PRIMARY', '["meta.cal_step.stack_psfs"]', 'string', NULL, 'Coronagraphic PSF Stacking', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_stray', 'S_STRAY', 'PRIMARY', '["meta.cal_step.straylight"]', 'string', NULL, 'Straylight Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_superb', 'S_SUPERB', 'PRIMARY', '["meta.cal_step.superbias"]', 'string', NULL, 'Superbias Subtraction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE", "FAILED"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_tsphot', 'S_TSPHOT', 'PRIMARY', '["meta.cal_step.tso_photometry"]', 'string', NULL, 'TSO Imaging Photometry', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_twkreg', 'S_TWKREG', 'PRIMARY', '["meta.cal_step.tweakreg"]', 'string', NULL, 'Image Alignment via Astronomical Sources', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_wavcor', 'S_WAVCOR', 'PRIMARY', '["meta.cal_step.wavecorr"]', 'string', NULL, 'NIRSpec wavelength correction', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_wfscom', 'S_WFSCOM', 'PRIMARY', '["meta.cal_step.wfs_combine"]', 'string', NULL, 'Wavefront Sensing Combination', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE", "FAILED"]', '1.20.0', NULL, NULL),
    ('bsubints_primary', 's_whtlit', 'S_WHTLIT', 'PRIMARY', '["meta.cal_step.white_light"]', 'string', NULL, 'TSO White-Light Curve', '["SKIPPED", "COMPLETE", "FAILED"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'tcatfile', 'TCATFILE', 'PRIMARY', '["meta.tweakreg_catalog"]', 'string', NULL, 'Tweakreg catalog filename', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'scatfile', 'SCATFILE', 'PRIMARY', '["meta.source_catalog"]', 'string', NULL, 'Source catalog filename', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'segmfile', 'SEGMFILE', 'PRIMARY', '["meta.segmentation_map"]', 'string', NULL, 'Segmentation map filename', NULL, '1.0.0', NULL, NULL),
    ('bsubints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'ndriz', 'NDRIZ', 'PRIMARY', '["meta.resample.pointings"]', 'integer', NULL, 'Number of groups/pointings included in resampled product', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'reswht', 'RESWHT', 'PRIMARY', '["meta.resample.weight_type"]', 'string', NULL, 'Type of drizzle weighting to use in resampling input', '["exptime", "ivm"]', '0.17.0', NULL, NULL),
    ('bsubints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('bsubints_primary', 'bkglevel', 'BKGLEVEL', 'PRIMARY', '["meta.background.level"]', 'number', NULL, 'Computed constant background level', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bkgsub', 'BKGSUB', 'PRIMARY', '["meta.background.subtracted"]', 'boolean', NULL, 'Has background been subtracted from data?', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'masterbg', 'MASTERBG', 'PRIMARY', '["meta.background.master_background_file"]', 'string', NULL, 'Master background file used', NULL, '0.17.0', NULL, NULL),
    ('bsubints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL);

CREATE TABLE bsubints_sci (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    srctype TEXT,
    mjd_beg DOUBLE PRECISION,
    mjd_avg DOUBLE PRECISION,
    mjd_end DOUBLE PRECISION,
    tdb_beg DOUBLE PRECISION,
    tdb_mid DOUBLE PRECISION,
    tdb_end DOUBLE PRECISION,
    xposure DOUBLE PRECISION,
    telapse DOUBLE PRECISION,
    refframe TEXT,
    eph_type TEXT,
    eph_time DOUBLE PRECISION,
    jwst_x DOUBLE PRECISION,
    jwst_y DOUBLE PRECISION,
    jwst_z DOUBLE PRECISION,
    obsgeo_x DOUBLE PRECISION,
    obsgeo_y DOUBLE PRECISION,
    obsgeo_z DOUBLE PRECISION,
    jwst_dx DOUBLE PRECISION,
    jwst_dy DOUBLE PRECISION,
    jwst_dz DOUBLE PRECISION,
    obsgeodx DOUBLE PRECISION,
    obsgeody DOUBLE PRECISION,
    obsgeodz DOUBLE PRECISION,
    pa_aper DOUBLE PRECISION,
    va_scale DOUBLE PRECISION,
    bunit TEXT,
    photmjsr DOUBLE PRECISION,
    photuja2 DOUBLE PRECISION,
    pixar_sr DOUBLE PRECISION,
    pixar_a2 DOUBLE PRECISION,
    radesys TEXT,
    ra_v1 DOUBLE PRECISION,
    dec_v1 DOUBLE PRECISION,
    pa_v3 DOUBLE PRECISION,
    wcsaxes BIGINT,
    crpix1 DOUBLE PRECISION,
    crpix2 DOUBLE PRECISION,
    crpix3 DOUBLE PRECISION,
    crval1 DOUBLE PRECISION,
    crval2 DOUBLE PRECISION,
    crval3 DOUBLE PRECISION,
    ctype1 TEXT,
    ctype2 TEXT,
    ctype3 TEXT,
    cunit1 TEXT,
    cunit2 TEXT,
    cunit3 TEXT,
    cdelt1 DOUBLE PRECISION,
    cdelt2 DOUBLE PRECISION,
    cdelt3 DOUBLE PRECISION,
    pc1_1 DOUBLE PRECISION,
    pc1_2 DOUBLE PRECISION,
    pc1_3 DOUBLE PRECISION,
    pc2_1 DOUBLE PRECISION,
    pc2_2 DOUBLE PRECISION,
    pc2_3 DOUBLE PRECISION,
    pc3_1 DOUBLE PRECISION,
    pc3_2 DOUBLE PRECISION,
    pc3_3 DOUBLE PRECISION,
    cd1_1 DOUBLE PRECISION,
    cd1_2 DOUBLE PRECISION,
    cd2_1 DOUBLE PRECISION,
    cd2_2 DOUBLE PRECISION,
    ps3_0 TEXT,
    ps3_1 TEXT,
    s_region TEXT,
    wavstart DOUBLE PRECISION,
    wavend DOUBLE PRECISION,
    dispaxis BIGINT,
    sporder BIGINT,
    v2_ref DOUBLE PRECISION,
    v3_ref DOUBLE PRECISION,
    vparity BIGINT,
    v3i_yang DOUBLE PRECISION,
    ra_ref DOUBLE PRECISION,
    dec_ref DOUBLE PRECISION,
    roll_ref DOUBLE PRECISION,
    velosys DOUBLE PRECISION,
    specsys TEXT,
    xref_sci DOUBLE PRECISION,
    yref_sci DOUBLE PRECISION,
    mt_ra DOUBLE PRECISION,
    mt_dec DOUBLE PRECISION,
    mt_avra DOUBLE PRECISION,
    mt_avdec DOUBLE PRECISION,
    a_order BIGINT,
    b_order BIGINT,
    ap_order BIGINT,
    bp_order BIGINT,
    a_0_2 DOUBLE PRECISION,
    a_0_3 DOUBLE PRECISION,
    a_0_4 DOUBLE PRECISION,
    a_0_5 DOUBLE PRECISION,
    a_0_6 DOUBLE PRECISION,
    a_1_1 DOUBLE PRECISION,
    a_1_2 DOUBLE PRECISION,
    a_1_3 DOUBLE PRECISION,
    a_1_4 DOUBLE PRECISION,
    a_1_5 DOUBLE PRECISION,
    a_2_0 DOUBLE PRECISION,
    a_2_1 DOUBLE PRECISION,
    a_2_2 DOUBLE PRECISION,
    a_2_3 DOUBLE PRECISION,
    a_2_4 DOUBLE PRECISION,
    a_3_0 DOUBLE PRECISION,
    a_3_1 DOUBLE PRECISION,
    a_3_2 DOUBLE PRECISION,
    a_3_3 DOUBLE PRECISION,
    a_4_0 DOUBLE PRECISION,
    a_4_1 DOUBLE PRECISION,
    a_4_2 DOUBLE PRECISION,
    a_5_0 DOUBLE PRECISION,
    a_5_1 DOUBLE PRECISION,
    a_6_0 DOUBLE PRECISION,
    b_0_2 DOUBLE PRECISION,
    b_0_3 DOUBLE PRECISION,
    b_0_4 DOUBLE PRECISION,
    b_0_5 DOUBLE PRECISION,
    b_0_6 DOUBLE PRECISION,
    b_1_1 DOUBLE PRECISION,
    b_1_2 DOUBLE PRECISION,
    b_1_3 DOUBLE PRECISION,
    b_1_4 DOUBLE PRECISION,
    b_1_5 DOUBLE PRECISION,
    b_2_0 DOUBLE PRECISION,
    b_2_1 DOUBLE PRECISION,
    b_2_2 DOUBLE PRECISION,
    b_2_3 DOUBLE PRECISION,
    b_2_4 DOUBLE PRECISION,
    b_3_0 DOUBLE PRECISION,
    b_3_1 DOUBLE PRECISION,
    b_3_2 DOUBLE PRECISION,
    b_3_3 DOUBLE PRECISION,
    b_4_0 DOUBLE PRECISION,
    b_4_1 DOUBLE PRECISION,
    b_4_2 DOUBLE PRECISION,
    b_5_0 DOUBLE PRECISION,
    b_5_1 DOUBLE PRECISION,
    b_6_0 DOUBLE PRECISION,
    ap_0_2 DOUBLE PRECISION,
    ap_0_3 DOUBLE PRECISION,
    ap_0_4 DOUBLE PRECISION,
    ap_0_5 DOUBLE PRECISION,
    ap_0_6 DOUBLE PRECISION,
    ap_1_1 DOUBLE PRECISION,
    ap_1_2 DOUBLE PRECISION,
    ap_1_3 DOUBLE PRECISION,
    ap_1_4 DOUBLE PRECISION,
    ap_1_5 DOUBLE PRECISION,
    ap_2_0 DOUBLE PRECISION,
    ap_2_1 DOUBLE PRECISION,
    ap_2_2 DOUBLE PRECISION,
    ap_2_3 DOUBLE PRECISION,
    ap_2_4 DOUBLE PRECISION,
    ap_3_0 DOUBLE PRECISION,
    ap_3_1 DOUBLE PRECISION,
    ap_3_2 DOUBLE PRECISION,
    ap_3_3 DOUBLE PRECISION,
    ap_4_0 DOUBLE PRECISION,
    ap_4_1 DOUBLE PRECISION,
    ap_4_2 DOUBLE PRECISION,
    ap_5_0 DOUBLE PRECISION,
    ap_5_1 DOUBLE PRECISION,
    ap_6_0 DOUBLE PRECISION,
    bp_0_2 DOUBLE PRECISION,
    bp_0_3 DOUBLE PRECISION,
    bp_0_4 DOUBLE PRECISION,
    bp_0_5 DOUBLE PRECISION,
    bp_0_6 DOUBLE PRECISION,
    bp_1_1 DOUBLE PRECISION,
    bp_1_2 DOUBLE PRECISION,
    bp_1_3 DOUBLE PRECISION,
    bp_1_4 DOUBLE PRECISION,
    bp_1_5 DOUBLE PRECISION,
    bp_2_0 DOUBLE PRECISION,
    bp_2_1 DOUBLE PRECISION,
    bp_2_2 DOUBLE PRECISION,
    bp_2_3 DOUBLE PRECISION,
    bp_2_4 DOUBLE PRECISION,
    bp_3_0 DOUBLE PRECISION,
    bp_3_1 DOUBLE PRECISION,
    bp_3_2 DOUBLE PRECISION,
    bp_3_3 DOUBLE PRECISION,
    bp_4_0 DOUBLE PRECISION,
    bp_4_1 DOUBLE PRECISION,
    bp_4_2 DOUBLE PRECISION,
    bp_5_0 DOUBLE PRECISION,
    bp_5_1 DOUBLE PRECISION,
    bp_6_0 DOUBLE PRECISION,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_sci IS 'SCI headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_sci.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_sci.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_sci.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_sci.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN bsubints_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN bsubints_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN bsubints_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN bsubints_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN bsubints_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN bsubints_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN bsubints_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN bsubints_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN bsubints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN bsubints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN bsubints_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN bsubints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN bsubints_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN bsubints_sci.bunit IS 'physical units of the array values';
COMMENT ON COLUMN bsubints_sci.photmjsr IS 'Flux density (MJy/steradian) producing 1 cps';
COMMENT ON COLUMN bsubints_sci.photuja2 IS 'Flux density (uJy/arcsec2) producing 1 cps';
COMMENT ON COLUMN bsubints_sci.pixar_sr IS 'Nominal pixel area in steradians';
COMMENT ON COLUMN bsubints_sci.pixar_a2 IS 'Nominal pixel area in arcsec^2';
COMMENT ON COLUMN bsubints_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN bsubints_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN bsubints_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN bsubints_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN bsubints_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN bsubints_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN bsubints_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN bsubints_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN bsubints_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN bsubints_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN bsubints_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN bsubints_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN bsubints_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN bsubints_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN bsubints_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN bsubints_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN bsubints_sci.s_region IS 'Spatial footprint of the observation';
COMMENT ON COLUMN bsubints_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN bsubints_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN bsubints_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsubints_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN bsubints_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN bsubints_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN bsubints_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN bsubints_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN bsubints_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN bsubints_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN bsubints_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN bsubints_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN bsubints_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN bsubints_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN bsubints_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN bsubints_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN bsubints_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN bsubints_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN bsubints_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN bsubints_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN bsubints_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN bsubints_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN bsubints_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.bp_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN bsubints_sci.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_sci PARTITION OF bsubints_sci FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_sci PARTITION OF bsubints_sci FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_sci PARTITION OF bsubints_sci FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_sci PARTITION OF bsubints_sci FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_sci PARTITION OF bsubints_sci FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_sci PARTITION OF bsubints_sci DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_sci', 'xtension', 'XTENSION', 'SCI', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'naxis', 'NAXIS', 'SCI', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'naxis1', 'NAXIS1', 'SCI', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'naxis2', 'NAXIS2', 'SCI', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'naxis3', 'NAXIS3', 'SCI', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'naxis4', 'NAXIS4', 'SCI', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pcount', 'PCOUNT', 'SCI', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'gcount', 'GCOUNT', 'SCI', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'bscale', 'BSCALE', 'SCI', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'bzero', 'BZERO', 'SCI', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'blank', 'BLANK', 'SCI', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'extver', 'EXTVER', 'SCI', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'checksum', 'CHECKSUM', 'SCI', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'datasum', 'DATASUM', 'SCI', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'srctype', 'SRCTYPE', 'SCI', '["meta.target.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mjd_beg', 'MJD-BEG', 'SCI', '["meta.exposure.start_time_mjd"]', 'number', 'd', 'exposure start time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mjd_avg', 'MJD-AVG', 'SCI', '["meta.exposure.mid_time_mjd"]', 'number', 'd', 'exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mjd_end', 'MJD-END', 'SCI', '["meta.exposure.end_time_mjd"]', 'number', 'd', 'exposure end time in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'tdb_beg', 'TDB-BEG', 'SCI', '["meta.exposure.start_time_tdb"]', 'number', 'd', 'TDB time of exposure start in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'tdb_mid', 'TDB-MID', 'SCI', '["meta.exposure.mid_time_tdb"]', 'number', 'd', 'TDB time of exposure mid-point in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'tdb_end', 'TDB-END', 'SCI', '["meta.exposure.end_time_tdb"]', 'number', 'd', 'TDB time of exposure end in MJD', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'xposure', 'XPOSURE', 'SCI', '["meta.exposure.effective_exposure_time"]', 'number', 's', 'Effective exposure time', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'telapse', 'TELAPSE', 'SCI', '["meta.exposure.elapsed_exposure_time"]', 'number', 's', 'Total elapsed exposure time', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame (EME2000)', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('bsubints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('bsubints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', 'd', 'MJD time of position and velocity vectors', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('bsubints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('bsubints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('bsubints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('bsubints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('bsubints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('bsubints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('bsubints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD-AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'bunit', 'BUNIT', 'SCI', '["meta.bunit_data"]', 'string', NULL, 'physical units of the array values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'photmjsr', 'PHOTMJSR', 'SCI', '["meta.photometry.conversion_megajanskys"]', 'number', NULL, 'Flux density (MJy/steradian) producing 1 cps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'photuja2', 'PHOTUJA2', 'SCI', '["meta.photometry.conversion_microjanskys"]', 'number', NULL, 'Flux density (uJy/arcsec2) producing 1 cps', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pixar_sr', 'PIXAR_SR', 'SCI', '["meta.photometry.pixelarea_steradians"]', 'number', NULL, 'Nominal pixel area in steradians', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pixar_a2', 'PIXAR_A2', 'SCI', '["meta.photometry.pixelarea_arcsecsq"]', 'number', NULL, 'Nominal pixel area in arcsec^2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'Spatial footprint of the observation', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('bsubints_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('bsubints_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL);

CREATE TABLE bsubints_err (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    bunit TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_err IS 'ERR headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_err.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_err.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_err.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_err.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_err.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_err.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_err.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_err.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_err.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_err.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_err.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_err.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_err.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_err.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_err.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_err.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_err.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_err.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_err.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_err.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_err.bunit IS 'physical units of the array values';
COMMENT ON COLUMN bsubints_err.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_err PARTITION OF bsubints_err FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_err PARTITION OF bsubints_err FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_err PARTITION OF bsubints_err FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_err PARTITION OF bsubints_err FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_err PARTITION OF bsubints_err FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_err PARTITION OF bsubints_err DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_err', 'xtension', 'XTENSION', 'ERR', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'bitpix', 'BITPIX', 'ERR', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'naxis', 'NAXIS', 'ERR', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'naxis1', 'NAXIS1', 'ERR', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'naxis2', 'NAXIS2', 'ERR', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'naxis3', 'NAXIS3', 'ERR', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'naxis4', 'NAXIS4', 'ERR', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'pcount', 'PCOUNT', 'ERR', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'gcount', 'GCOUNT', 'ERR', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'bscale', 'BSCALE', 'ERR', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'bzero', 'BZERO', 'ERR', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'blank', 'BLANK', 'ERR', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'extname', 'EXTNAME', 'ERR', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'extver', 'EXTVER', 'ERR', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'checksum', 'CHECKSUM', 'ERR', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'datasum', 'DATASUM', 'ERR', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('bsubints_err', 'bunit', 'BUNIT', 'ERR', '["meta.bunit_err"]', 'string', NULL, 'physical units of the array values', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_dq (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_dq IS 'DQ headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_dq.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_dq.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_dq.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_dq.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_dq.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_dq.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_dq.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_dq.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_dq.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_dq.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_dq.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_dq.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_dq.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_dq.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_dq.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_dq.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_dq.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_dq.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_dq.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_dq.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_dq.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_dq PARTITION OF bsubints_dq FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_dq PARTITION OF bsubints_dq FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_dq PARTITION OF bsubints_dq FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_dq PARTITION OF bsubints_dq FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_dq PARTITION OF bsubints_dq FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_dq PARTITION OF bsubints_dq DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_dq', 'xtension', 'XTENSION', 'DQ', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'bitpix', 'BITPIX', 'DQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'naxis', 'NAXIS', 'DQ', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'naxis1', 'NAXIS1', 'DQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'naxis2', 'NAXIS2', 'DQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'naxis3', 'NAXIS3', 'DQ', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'naxis4', 'NAXIS4', 'DQ', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'pcount', 'PCOUNT', 'DQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'gcount', 'GCOUNT', 'DQ', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'bscale', 'BSCALE', 'DQ', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'bzero', 'BZERO', 'DQ', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'blank', 'BLANK', 'DQ', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'extname', 'EXTNAME', 'DQ', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'extver', 'EXTVER', 'DQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'checksum', 'CHECKSUM', 'DQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_dq', 'datasum', 'DATASUM', 'DQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_zeroframe (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_zeroframe IS 'ZEROFRAME headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_zeroframe.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_zeroframe.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_zeroframe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_zeroframe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_zeroframe.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_zeroframe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_zeroframe.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_zeroframe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_zeroframe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_zeroframe.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_zeroframe.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_zeroframe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_zeroframe.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_zeroframe.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_zeroframe.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_zeroframe.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_zeroframe.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_zeroframe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_zeroframe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_zeroframe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_zeroframe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_zeroframe PARTITION OF bsubints_zeroframe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_zeroframe PARTITION OF bsubints_zeroframe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_zeroframe PARTITION OF bsubints_zeroframe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_zeroframe PARTITION OF bsubints_zeroframe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_zeroframe PARTITION OF bsubints_zeroframe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_zeroframe PARTITION OF bsubints_zeroframe DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_zeroframe', 'xtension', 'XTENSION', 'ZEROFRAME', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'bitpix', 'BITPIX', 'ZEROFRAME', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'naxis', 'NAXIS', 'ZEROFRAME', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'naxis1', 'NAXIS1', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'naxis2', 'NAXIS2', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'naxis3', 'NAXIS3', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'naxis4', 'NAXIS4', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'pcount', 'PCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'gcount', 'GCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'bscale', 'BSCALE', 'ZEROFRAME', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'bzero', 'BZERO', 'ZEROFRAME', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'blank', 'BLANK', 'ZEROFRAME', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'extname', 'EXTNAME', 'ZEROFRAME', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'extver', 'EXTVER', 'ZEROFRAME', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'checksum', 'CHECKSUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_zeroframe', 'datasum', 'DATASUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_area (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_area IS 'AREA headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_area.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_area.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_area.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_area.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_area.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_area.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_area.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_area.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_area.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_area.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_area.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_area.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_area.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_area.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_area.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_area.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_area.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_area.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_area.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_area.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_area.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_area PARTITION OF bsubints_area FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_area PARTITION OF bsubints_area FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_area PARTITION OF bsubints_area FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_area PARTITION OF bsubints_area FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_area PARTITION OF bsubints_area FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_area PARTITION OF bsubints_area DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_area', 'xtension', 'XTENSION', 'AREA', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'bitpix', 'BITPIX', 'AREA', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'naxis', 'NAXIS', 'AREA', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'naxis1', 'NAXIS1', 'AREA', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'naxis2', 'NAXIS2', 'AREA', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'naxis3', 'NAXIS3', 'AREA', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'naxis4', 'NAXIS4', 'AREA', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'pcount', 'PCOUNT', 'AREA', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'gcount', 'GCOUNT', 'AREA', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'bscale', 'BSCALE', 'AREA', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'bzero', 'BZERO', 'AREA', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'blank', 'BLANK', 'AREA', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'extname', 'EXTNAME', 'AREA', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'extver', 'EXTVER', 'AREA', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'checksum', 'CHECKSUM', 'AREA', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_area', 'datasum', 'DATASUM', 'AREA', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_wavelength (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_wavelength IS 'WAVELENGTH headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_wavelength.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_wavelength.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_wavelength.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_wavelength.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_wavelength.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_wavelength.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_wavelength.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_wavelength.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_wavelength.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_wavelength.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_wavelength.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_wavelength.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_wavelength.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_wavelength.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_wavelength.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_wavelength.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_wavelength.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_wavelength.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_wavelength.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_wavelength.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_wavelength.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_wavelength PARTITION OF bsubints_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_wavelength PARTITION OF bsubints_wavelength FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_wavelength PARTITION OF bsubints_wavelength FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_wavelength PARTITION OF bsubints_wavelength FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_wavelength PARTITION OF bsubints_wavelength FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_wavelength PARTITION OF bsubints_wavelength DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_int_times (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_int_times IS 'INT_TIMES headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_int_times.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_int_times.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_int_times.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_int_times.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_int_times.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_int_times.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_int_times.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_int_times.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_int_times.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_int_times.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_int_times.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_int_times.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN bsubints_int_times.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_int_times.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_int_times.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_int_times.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_int_times.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_int_times PARTITION OF bsubints_int_times FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_int_times PARTITION OF bsubints_int_times FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_int_times PARTITION OF bsubints_int_times FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_int_times PARTITION OF bsubints_int_times FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_int_times PARTITION OF bsubints_int_times FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_int_times PARTITION OF bsubints_int_times DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_int_times', 'xtension', 'XTENSION', 'INT_TIMES', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'bitpix', 'BITPIX', 'INT_TIMES', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'naxis', 'NAXIS', 'INT_TIMES', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'naxis1', 'NAXIS1', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'naxis2', 'NAXIS2', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'pcount', 'PCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'gcount', 'GCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tfields', 'TFIELDS', 'INT_TIMES', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype1', 'TTYPE1', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform1', 'TFORM1', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit1', 'TUNIT1', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype2', 'TTYPE2', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform2', 'TFORM2', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit2', 'TUNIT2', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype3', 'TTYPE3', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform3', 'TFORM3', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit3', 'TUNIT3', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype4', 'TTYPE4', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform4', 'TFORM4', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit4', 'TUNIT4', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype5', 'TTYPE5', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform5', 'TFORM5', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit5', 'TUNIT5', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype6', 'TTYPE6', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform6', 'TFORM6', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit6', 'TUNIT6', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'ttype7', 'TTYPE7', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tform7', 'TFORM7', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'tunit7', 'TUNIT7', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'extname', 'EXTNAME', 'INT_TIMES', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'extver', 'EXTVER', 'INT_TIMES', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'checksum', 'CHECKSUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_int_times', 'datasum', 'DATASUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_int_times_stripe (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    ttype8 TEXT,
    tform8 TEXT,
    tunit8 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_int_times_stripe IS 'INT_TIMES_STRIPE headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL);

CREATE TABLE bsubints_var_poisson (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_var_poisson IS 'VAR_POISSON headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_var_poisson.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_var_poisson.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_var_poisson.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_var_poisson.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_var_poisson.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_var_poisson.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_var_poisson.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_var_poisson.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_var_poisson.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_var_poisson.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_var_poisson.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_var_poisson.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_var_poisson.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_var_poisson.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_var_poisson.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_var_poisson.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_var_poisson.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_var_poisson.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_var_poisson.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_var_poisson.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_var_poisson.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_var_poisson PARTITION OF bsubints_var_poisson FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_var_poisson PARTITION OF bsubints_var_poisson FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_var_poisson PARTITION OF bsubints_var_poisson FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_var_poisson PARTITION OF bsubints_var_poisson FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_var_poisson PARTITION OF bsubints_var_poisson FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_var_poisson PARTITION OF bsubints_var_poisson DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_var_poisson', 'xtension', 'XTENSION', 'VAR_POISSON', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'bitpix', 'BITPIX', 'VAR_POISSON', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'naxis', 'NAXIS', 'VAR_POISSON', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'naxis1', 'NAXIS1', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'naxis2', 'NAXIS2', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'naxis3', 'NAXIS3', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'naxis4', 'NAXIS4', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'pcount', 'PCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'gcount', 'GCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'bscale', 'BSCALE', 'VAR_POISSON', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'bzero', 'BZERO', 'VAR_POISSON', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'blank', 'BLANK', 'VAR_POISSON', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'extname', 'EXTNAME', 'VAR_POISSON', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'extver', 'EXTVER', 'VAR_POISSON', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'checksum', 'CHECKSUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_poisson', 'datasum', 'DATASUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_var_rnoise (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_var_rnoise IS 'VAR_RNOISE headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_var_rnoise.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_var_rnoise.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_var_rnoise.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_var_rnoise.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_var_rnoise.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_var_rnoise.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_var_rnoise.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_var_rnoise.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_var_rnoise.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_var_rnoise.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_var_rnoise.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_var_rnoise.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_var_rnoise.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_var_rnoise.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_var_rnoise.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_var_rnoise.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_var_rnoise.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_var_rnoise.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_var_rnoise.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_var_rnoise.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_var_rnoise.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_var_rnoise PARTITION OF bsubints_var_rnoise DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_var_rnoise', 'xtension', 'XTENSION', 'VAR_RNOISE', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'bitpix', 'BITPIX', 'VAR_RNOISE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'naxis', 'NAXIS', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'naxis1', 'NAXIS1', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'naxis2', 'NAXIS2', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'naxis3', 'NAXIS3', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'naxis4', 'NAXIS4', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'pcount', 'PCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'gcount', 'GCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'bscale', 'BSCALE', 'VAR_RNOISE', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'bzero', 'BZERO', 'VAR_RNOISE', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'blank', 'BLANK', 'VAR_RNOISE', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'extname', 'EXTNAME', 'VAR_RNOISE', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'extver', 'EXTVER', 'VAR_RNOISE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'checksum', 'CHECKSUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_rnoise', 'datasum', 'DATASUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_var_flat (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_var_flat IS 'VAR_FLAT headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_var_flat.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_var_flat.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_var_flat.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_var_flat.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_var_flat.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_var_flat.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_var_flat.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_var_flat.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_var_flat.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_var_flat.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsubints_var_flat.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsubints_var_flat.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_var_flat.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_var_flat.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsubints_var_flat.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsubints_var_flat.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsubints_var_flat.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_var_flat.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_var_flat.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_var_flat.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_var_flat.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_var_flat PARTITION OF bsubints_var_flat FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_var_flat PARTITION OF bsubints_var_flat FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_var_flat PARTITION OF bsubints_var_flat FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_var_flat PARTITION OF bsubints_var_flat FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_var_flat PARTITION OF bsubints_var_flat FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_var_flat PARTITION OF bsubints_var_flat DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_var_flat', 'xtension', 'XTENSION', 'VAR_FLAT', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'bitpix', 'BITPIX', 'VAR_FLAT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'naxis', 'NAXIS', 'VAR_FLAT', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'naxis1', 'NAXIS1', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'naxis2', 'NAXIS2', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'naxis3', 'NAXIS3', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'naxis4', 'NAXIS4', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'pcount', 'PCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'gcount', 'GCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'bscale', 'BSCALE', 'VAR_FLAT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'bzero', 'BZERO', 'VAR_FLAT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'blank', 'BLANK', 'VAR_FLAT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'extname', 'EXTNAME', 'VAR_FLAT', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'extver', 'EXTVER', 'VAR_FLAT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'checksum', 'CHECKSUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_var_flat', 'datasum', 'DATASUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

CREATE TABLE bsubints_asdf (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_asdf IS 'ASDF headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_asdf.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_asdf.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_asdf.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_asdf.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN bsubints_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_asdf.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_asdf.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_asdf PARTITION OF bsubints_asdf FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_asdf PARTITION OF bsubints_asdf FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_asdf PARTITION OF bsubints_asdf FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_asdf PARTITION OF bsubints_asdf FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_asdf PARTITION OF bsubints_asdf FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_asdf PARTITION OF bsubints_asdf DEFAULT WITH (toast_tuple_target = 4080);

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('bsubints_asdf', 'xtension', 'XTENSION', 'ASDF', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'bitpix', 'BITPIX', 'ASDF', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'naxis', 'NAXIS', 'ASDF', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'naxis1', 'NAXIS1', 'ASDF', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'naxis2', 'NAXIS2', 'ASDF', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'pcount', 'PCOUNT', 'ASDF', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'gcount', 'GCOUNT', 'ASDF', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'tfields', 'TFIELDS', 'ASDF', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'extname', 'EXTNAME', 'ASDF', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'extver', 'EXTVER', 'ASDF', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'checksum', 'CHECKSUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('bsubints_asdf', 'datasum', 'DATASUM', 'ASDF', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL);

COMMIT;
