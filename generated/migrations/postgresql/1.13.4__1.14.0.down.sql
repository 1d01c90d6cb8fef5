-- jwst 1.13.4 → 1.14.0, down. PostgreSQL.
-- Takes a database back from jwst 1.14.0 to 1.13.4. What only 1.14.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- a server may be set to write fewer digits than a double has
SET LOCAL extra_float_digits = 1;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.0', '1.14.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.14.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 4'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.14.0')) THEN
        RAISE EXCEPTION 'what jwst 1.14.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

COMMENT ON COLUMN ami_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN ami_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN ami_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN ami_primary.date IS 'UTC date file created';
COMMENT ON COLUMN ami_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN ami_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN ami_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN ami_primary.filename IS 'Name of the file';
COMMENT ON COLUMN ami_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN ami_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN ami_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN ami_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN ami_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN ami_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN ami_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN ami_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN ami_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN ami_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN ami_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN ami_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN ami_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN ami_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN ami_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN ami_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN ami_primary.title IS 'Proposal title';
COMMENT ON COLUMN ami_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN ami_primary.category IS 'Program category';
COMMENT ON COLUMN ami_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN ami_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN ami_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN ami_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN ami_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN ami_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN ami_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN ami_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN ami_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN ami_primary.program IS 'Program number';
COMMENT ON COLUMN ami_primary.observtn IS 'Observation number';
COMMENT ON COLUMN ami_primary.visit IS 'Visit number';
COMMENT ON COLUMN ami_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN ami_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN ami_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN ami_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN ami_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN ami_primary.template IS 'Observation template used';
COMMENT ON COLUMN ami_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN ami_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN ami_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN ami_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN ami_primary.visitype IS 'Visit type';
COMMENT ON COLUMN ami_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN ami_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN ami_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN ami_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN ami_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN ami_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN ami_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN ami_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN ami_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN ami_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN ami_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN ami_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN ami_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN ami_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN ami_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN ami_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN ami_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN ami_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN ami_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN ami_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN ami_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN ami_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN ami_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN ami_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN ami_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN ami_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN ami_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN ami_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN ami_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN ami_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN ami_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN ami_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN ami_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN ami_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN ami_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN ami_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN ami_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN ami_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN ami_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN ami_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN ami_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN ami_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN ami_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN ami_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN ami_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN ami_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN ami_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN ami_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN ami_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN ami_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN ami_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN ami_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN ami_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN ami_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN ami_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN ami_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN ami_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN ami_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN ami_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN ami_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN ami_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN ami_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN ami_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN ami_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN ami_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN ami_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN ami_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN ami_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN ami_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN ami_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN ami_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN ami_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN ami_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN ami_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN ami_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN ami_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN ami_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN ami_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN ami_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN ami_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN ami_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN ami_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN ami_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN ami_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN ami_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN ami_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN ami_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN ami_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN ami_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN ami_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN ami_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN ami_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN ami_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN ami_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN ami_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN ami_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN ami_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN ami_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN ami_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN ami_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN ami_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN ami_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN ami_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN ami_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN ami_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN ami_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN ami_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN ami_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN ami_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN ami_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN ami_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN ami_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN ami_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN ami_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN ami_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN ami_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN ami_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN ami_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN ami_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN ami_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN ami_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN ami_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN ami_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN ami_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN ami_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN ami_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN ami_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN ami_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN ami_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN ami_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN ami_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN ami_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN ami_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN ami_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN ami_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN ami_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN ami_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN ami_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN ami_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN ami_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN ami_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN ami_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN ami_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN ami_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN ami_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN ami_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN ami_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN ami_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN ami_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN ami_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN ami_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN ami_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN ami_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN ami_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN ami_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN ami_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN ami_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN ami_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN ami_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN ami_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN ami_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN ami_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN ami_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN ami_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN ami_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN ami_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN ami_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN ami_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN ami_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN ami_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN ami_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN ami_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN ami_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN ami_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN ami_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN ami_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN ami_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN ami_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN ami_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN ami_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN ami_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN ami_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN ami_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN ami_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN ami_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN ami_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN ami_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN ami_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN ami_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN ami_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN ami_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN ami_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN ami_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN ami_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN ami_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN ami_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN ami_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN ami_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN ami_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN ami_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN ami_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN ami_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN ami_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN ami_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN ami_primary.r_drzpar IS 'Drizzle parameters reference file name';
COMMENT ON COLUMN ami_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN ami_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN ami_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN ami_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN ami_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN ami_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN ami_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN ami_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN ami_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN ami_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN ami_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN ami_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN ami_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN ami_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN ami_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN ami_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN ami_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN ami_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN ami_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN ami_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN ami_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN ami_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN ami_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN ami_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN ami_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN ami_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN ami_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN ami_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN ami_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN ami_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN ami_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN ami_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN ami_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN ami_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN ami_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN ami_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN ami_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN ami_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN ami_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN ami_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN ami_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN ami_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN ami_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN ami_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN ami_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN ami_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN ami_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN ami_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN ami_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN ami_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN ami_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN ami_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN ami_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN ami_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN ami_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN ami_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN ami_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN ami_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN ami_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN ami_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN ami_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN ami_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN ami_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN ami_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN ami_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN ami_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN ami_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN ami_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN ami_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN ami_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN ami_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN ami_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN ami_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN ami_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN ami_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN ami_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN ami_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN ami_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN ami_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN ami_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN ami_primary.s_mrsmat IS 'MIRI MRS background matching';
COMMENT ON COLUMN ami_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN ami_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN ami_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN ami_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN ami_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN ami_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN ami_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN ami_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN ami_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN ami_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN ami_primary.s_resfri IS 'Residual fringe Correction';
COMMENT ON COLUMN ami_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN ami_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN ami_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN ami_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN ami_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN ami_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN ami_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN ami_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN ami_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN ami_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN ami_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN ami_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN ami_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN ami_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN ami_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN ami_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN ami_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN ami_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN ami_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN ami_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN ami_primary.texptime IS '[s] Total exposure time for product';
COMMENT ON COLUMN ami_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN ami_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN ami_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN ami_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN ami_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN ami_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN ami_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN ami_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN ami_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN ami_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN ami_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN ami_primary.bkglevel IS 'Computed/Matched constant background level';
COMMENT ON COLUMN ami_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN ami_primary.masterbg IS 'Master background file used';

COMMENT ON COLUMN ami_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN ami_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN ami_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN ami_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN ami_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN ami_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN ami_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN ami_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN ami_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN ami_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN ami_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN ami_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN ami_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN ami_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN ami_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN ami_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ami_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN ami_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN ami_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN ami_fit.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_fit.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_fit.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_fit.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_fit.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_fit.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN ami_fit.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN ami_fit.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_fit.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_fit.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN ami_fit.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN ami_fit.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN ami_fit.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_fit.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_fit.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_fit.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_resid.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_resid.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_resid.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_resid.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_resid.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_resid.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN ami_resid.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN ami_resid.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_resid.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_resid.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN ami_resid.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN ami_resid.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN ami_resid.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_resid.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_resid.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_resid.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_closure_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_closure_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_closure_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_closure_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_closure_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_closure_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_closure_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_closure_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_closure_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_closure_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_closure_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_closure_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_closure_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_closure_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_closure_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_closure_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_closure_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_closure_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_closure_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_closure_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_closure_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_closure_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_closure_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_closure_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_closure_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_closure_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_closure_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_closure_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_closure_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_closure_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_fringe_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_fringe_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_fringe_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_fringe_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_fringe_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_fringe_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_fringe_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_fringe_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_fringe_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_fringe_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_fringe_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_fringe_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_fringe_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_fringe_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_fringe_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_fringe_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_fringe_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_fringe_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_fringe_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_fringe_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_fringe_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_fringe_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_fringe_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_fringe_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_fringe_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_fringe_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_fringe_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_fringe_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_fringe_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_fringe_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_pupil_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_pupil_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_pupil_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_pupil_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_pupil_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_pupil_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_pupil_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_pupil_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_pupil_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_pupil_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_pupil_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_pupil_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_pupil_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_pupil_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_pupil_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_solns.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_solns.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_solns.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_solns.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_solns.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_solns.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_solns.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_solns.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_solns.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_solns.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_solns.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_solns.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_solns.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_solns.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_solns.datasum IS 'Checksum of the data';

COMMENT ON COLUMN ami_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_asdf.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN amiavg_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN amiavg_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN amiavg_primary.date IS 'UTC date file created';
COMMENT ON COLUMN amiavg_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN amiavg_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN amiavg_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN amiavg_primary.filename IS 'Name of the file';
COMMENT ON COLUMN amiavg_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN amiavg_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN amiavg_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN amiavg_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN amiavg_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN amiavg_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN amiavg_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN amiavg_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN amiavg_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN amiavg_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN amiavg_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN amiavg_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN amiavg_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN amiavg_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN amiavg_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN amiavg_primary.title IS 'Proposal title';
COMMENT ON COLUMN amiavg_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN amiavg_primary.category IS 'Program category';
COMMENT ON COLUMN amiavg_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN amiavg_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN amiavg_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN amiavg_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN amiavg_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN amiavg_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN amiavg_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN amiavg_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN amiavg_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN amiavg_primary.program IS 'Program number';
COMMENT ON COLUMN amiavg_primary.observtn IS 'Observation number';
COMMENT ON COLUMN amiavg_primary.visit IS 'Visit number';
COMMENT ON COLUMN amiavg_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN amiavg_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN amiavg_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN amiavg_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN amiavg_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN amiavg_primary.template IS 'Observation template used';
COMMENT ON COLUMN amiavg_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN amiavg_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN amiavg_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN amiavg_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN amiavg_primary.visitype IS 'Visit type';
COMMENT ON COLUMN amiavg_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN amiavg_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN amiavg_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN amiavg_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN amiavg_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN amiavg_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN amiavg_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN amiavg_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN amiavg_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN amiavg_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN amiavg_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN amiavg_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN amiavg_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN amiavg_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN amiavg_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN amiavg_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN amiavg_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN amiavg_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN amiavg_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN amiavg_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN amiavg_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN amiavg_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN amiavg_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN amiavg_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN amiavg_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN amiavg_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN amiavg_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN amiavg_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN amiavg_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN amiavg_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN amiavg_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN amiavg_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN amiavg_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN amiavg_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN amiavg_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN amiavg_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN amiavg_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN amiavg_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN amiavg_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN amiavg_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN amiavg_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN amiavg_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN amiavg_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN amiavg_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN amiavg_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN amiavg_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN amiavg_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN amiavg_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN amiavg_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN amiavg_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN amiavg_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN amiavg_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN amiavg_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN amiavg_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN amiavg_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN amiavg_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN amiavg_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN amiavg_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN amiavg_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN amiavg_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN amiavg_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN amiavg_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN amiavg_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN amiavg_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN amiavg_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN amiavg_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN amiavg_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN amiavg_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN amiavg_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN amiavg_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN amiavg_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN amiavg_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN amiavg_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN amiavg_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN amiavg_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN amiavg_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN amiavg_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN amiavg_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN amiavg_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN amiavg_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN amiavg_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN amiavg_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN amiavg_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN amiavg_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN amiavg_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN amiavg_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN amiavg_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN amiavg_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN amiavg_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN amiavg_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN amiavg_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN amiavg_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN amiavg_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN amiavg_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN amiavg_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN amiavg_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN amiavg_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN amiavg_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN amiavg_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN amiavg_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN amiavg_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN amiavg_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN amiavg_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN amiavg_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN amiavg_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN amiavg_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN amiavg_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN amiavg_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN amiavg_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN amiavg_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN amiavg_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN amiavg_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN amiavg_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN amiavg_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN amiavg_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN amiavg_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN amiavg_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN amiavg_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN amiavg_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN amiavg_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN amiavg_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN amiavg_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN amiavg_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN amiavg_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN amiavg_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN amiavg_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN amiavg_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN amiavg_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN amiavg_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN amiavg_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN amiavg_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN amiavg_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN amiavg_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN amiavg_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN amiavg_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN amiavg_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN amiavg_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN amiavg_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN amiavg_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN amiavg_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN amiavg_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN amiavg_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN amiavg_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN amiavg_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN amiavg_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN amiavg_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN amiavg_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN amiavg_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN amiavg_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN amiavg_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN amiavg_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN amiavg_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN amiavg_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN amiavg_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN amiavg_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN amiavg_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN amiavg_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN amiavg_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN amiavg_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN amiavg_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN amiavg_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN amiavg_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN amiavg_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN amiavg_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN amiavg_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN amiavg_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN amiavg_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN amiavg_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN amiavg_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN amiavg_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN amiavg_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN amiavg_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN amiavg_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN amiavg_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN amiavg_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN amiavg_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN amiavg_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN amiavg_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN amiavg_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN amiavg_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN amiavg_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN amiavg_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN amiavg_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN amiavg_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN amiavg_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN amiavg_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN amiavg_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN amiavg_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN amiavg_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN amiavg_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN amiavg_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN amiavg_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN amiavg_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN amiavg_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN amiavg_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN amiavg_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN amiavg_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN amiavg_primary.r_drzpar IS 'Drizzle parameters reference file name';
COMMENT ON COLUMN amiavg_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN amiavg_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN amiavg_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN amiavg_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN amiavg_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN amiavg_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN amiavg_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN amiavg_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN amiavg_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN amiavg_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN amiavg_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN amiavg_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN amiavg_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN amiavg_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN amiavg_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN amiavg_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN amiavg_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN amiavg_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN amiavg_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN amiavg_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN amiavg_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN amiavg_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN amiavg_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN amiavg_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN amiavg_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN amiavg_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN amiavg_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN amiavg_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN amiavg_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN amiavg_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN amiavg_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN amiavg_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN amiavg_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN amiavg_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN amiavg_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN amiavg_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN amiavg_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN amiavg_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN amiavg_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN amiavg_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN amiavg_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN amiavg_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN amiavg_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN amiavg_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN amiavg_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN amiavg_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN amiavg_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN amiavg_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN amiavg_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN amiavg_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN amiavg_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN amiavg_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN amiavg_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN amiavg_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN amiavg_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN amiavg_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN amiavg_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN amiavg_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN amiavg_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN amiavg_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN amiavg_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN amiavg_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN amiavg_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN amiavg_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN amiavg_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN amiavg_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN amiavg_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN amiavg_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN amiavg_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN amiavg_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN amiavg_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN amiavg_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN amiavg_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN amiavg_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN amiavg_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN amiavg_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN amiavg_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN amiavg_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN amiavg_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN amiavg_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN amiavg_primary.s_mrsmat IS 'MIRI MRS background matching';
COMMENT ON COLUMN amiavg_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN amiavg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN amiavg_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN amiavg_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN amiavg_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN amiavg_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN amiavg_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN amiavg_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN amiavg_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN amiavg_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN amiavg_primary.s_resfri IS 'Residual fringe Correction';
COMMENT ON COLUMN amiavg_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN amiavg_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN amiavg_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN amiavg_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN amiavg_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN amiavg_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN amiavg_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN amiavg_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN amiavg_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN amiavg_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN amiavg_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN amiavg_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN amiavg_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN amiavg_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN amiavg_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN amiavg_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN amiavg_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN amiavg_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN amiavg_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN amiavg_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN amiavg_primary.texptime IS '[s] Total exposure time for product';
COMMENT ON COLUMN amiavg_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN amiavg_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN amiavg_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN amiavg_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN amiavg_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN amiavg_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN amiavg_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN amiavg_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN amiavg_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN amiavg_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN amiavg_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN amiavg_primary.bkglevel IS 'Computed/Matched constant background level';
COMMENT ON COLUMN amiavg_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN amiavg_primary.masterbg IS 'Master background file used';

COMMENT ON COLUMN amiavg_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN amiavg_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN amiavg_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN amiavg_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN amiavg_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN amiavg_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN amiavg_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN amiavg_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN amiavg_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN amiavg_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN amiavg_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN amiavg_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN amiavg_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN amiavg_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN amiavg_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN amiavg_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN amiavg_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN amiavg_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN amiavg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN amiavg_fit.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_fit.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_fit.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_fit.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_fit.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_fit.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN amiavg_fit.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN amiavg_fit.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_fit.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_fit.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN amiavg_fit.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN amiavg_fit.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN amiavg_fit.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_fit.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_fit.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_fit.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_resid.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_resid.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_resid.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_resid.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_resid.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_resid.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN amiavg_resid.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN amiavg_resid.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_resid.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_resid.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN amiavg_resid.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN amiavg_resid.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN amiavg_resid.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_resid.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_resid.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_resid.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_closure_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_closure_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_closure_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_closure_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_closure_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_closure_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_closure_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_closure_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_closure_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_closure_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_closure_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_closure_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_closure_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_closure_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_closure_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_closure_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_closure_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_closure_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_closure_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_closure_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_closure_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_closure_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_closure_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_closure_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_closure_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_fringe_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_fringe_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_fringe_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_fringe_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_fringe_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_fringe_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_fringe_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_fringe_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_fringe_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_fringe_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_fringe_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_fringe_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_fringe_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_fringe_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_fringe_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_fringe_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_fringe_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_fringe_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_fringe_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_fringe_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_fringe_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_fringe_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_fringe_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_fringe_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_fringe_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_pupil_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_pupil_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_pupil_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_pupil_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_pupil_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_pupil_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_pupil_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_pupil_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_pupil_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_pupil_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_pupil_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_pupil_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_pupil_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_pupil_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_pupil_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_solns.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_solns.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_solns.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_solns.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_solns.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_solns.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_solns.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_solns.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_solns.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amiavg_solns.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amiavg_solns.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amiavg_solns.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_solns.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_solns.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_solns.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_hdrtab.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_hdrtab.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_hdrtab.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_hdrtab.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_hdrtab.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_hdrtab.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_hdrtab.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_hdrtab.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_hdrtab.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_hdrtab.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_hdrtab.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_hdrtab.datasum IS 'Checksum of the data';

COMMENT ON COLUMN amiavg_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN amiavg_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amiavg_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN amiavg_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amiavg_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amiavg_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amiavg_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN amiavg_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amiavg_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN amiavg_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amiavg_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amiavg_asdf.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN psf_amiavg_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN psf_amiavg_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psf_amiavg_primary.date IS 'UTC date file created';
COMMENT ON COLUMN psf_amiavg_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN psf_amiavg_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN psf_amiavg_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN psf_amiavg_primary.filename IS 'Name of the file';
COMMENT ON COLUMN psf_amiavg_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psf_amiavg_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN psf_amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN psf_amiavg_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN psf_amiavg_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN psf_amiavg_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN psf_amiavg_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN psf_amiavg_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN psf_amiavg_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN psf_amiavg_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN psf_amiavg_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN psf_amiavg_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN psf_amiavg_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN psf_amiavg_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN psf_amiavg_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN psf_amiavg_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN psf_amiavg_primary.title IS 'Proposal title';
COMMENT ON COLUMN psf_amiavg_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN psf_amiavg_primary.category IS 'Program category';
COMMENT ON COLUMN psf_amiavg_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN psf_amiavg_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN psf_amiavg_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN psf_amiavg_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN psf_amiavg_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN psf_amiavg_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN psf_amiavg_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN psf_amiavg_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN psf_amiavg_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN psf_amiavg_primary.program IS 'Program number';
COMMENT ON COLUMN psf_amiavg_primary.observtn IS 'Observation number';
COMMENT ON COLUMN psf_amiavg_primary.visit IS 'Visit number';
COMMENT ON COLUMN psf_amiavg_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN psf_amiavg_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN psf_amiavg_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN psf_amiavg_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN psf_amiavg_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN psf_amiavg_primary.template IS 'Observation template used';
COMMENT ON COLUMN psf_amiavg_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN psf_amiavg_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN psf_amiavg_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN psf_amiavg_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN psf_amiavg_primary.visitype IS 'Visit type';
COMMENT ON COLUMN psf_amiavg_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN psf_amiavg_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN psf_amiavg_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN psf_amiavg_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN psf_amiavg_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN psf_amiavg_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN psf_amiavg_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN psf_amiavg_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN psf_amiavg_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN psf_amiavg_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN psf_amiavg_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN psf_amiavg_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN psf_amiavg_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN psf_amiavg_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN psf_amiavg_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN psf_amiavg_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN psf_amiavg_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN psf_amiavg_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN psf_amiavg_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN psf_amiavg_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN psf_amiavg_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN psf_amiavg_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN psf_amiavg_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN psf_amiavg_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN psf_amiavg_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN psf_amiavg_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN psf_amiavg_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN psf_amiavg_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN psf_amiavg_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN psf_amiavg_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN psf_amiavg_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN psf_amiavg_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN psf_amiavg_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN psf_amiavg_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN psf_amiavg_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN psf_amiavg_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN psf_amiavg_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN psf_amiavg_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN psf_amiavg_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN psf_amiavg_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN psf_amiavg_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN psf_amiavg_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN psf_amiavg_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN psf_amiavg_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN psf_amiavg_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN psf_amiavg_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN psf_amiavg_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN psf_amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN psf_amiavg_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN psf_amiavg_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN psf_amiavg_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN psf_amiavg_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN psf_amiavg_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN psf_amiavg_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN psf_amiavg_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN psf_amiavg_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN psf_amiavg_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN psf_amiavg_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN psf_amiavg_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN psf_amiavg_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN psf_amiavg_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN psf_amiavg_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN psf_amiavg_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN psf_amiavg_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN psf_amiavg_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN psf_amiavg_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN psf_amiavg_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN psf_amiavg_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN psf_amiavg_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN psf_amiavg_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN psf_amiavg_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psf_amiavg_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psf_amiavg_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN psf_amiavg_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN psf_amiavg_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN psf_amiavg_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN psf_amiavg_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN psf_amiavg_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN psf_amiavg_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN psf_amiavg_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN psf_amiavg_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN psf_amiavg_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN psf_amiavg_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN psf_amiavg_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN psf_amiavg_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN psf_amiavg_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN psf_amiavg_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN psf_amiavg_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN psf_amiavg_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN psf_amiavg_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN psf_amiavg_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN psf_amiavg_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN psf_amiavg_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN psf_amiavg_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN psf_amiavg_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN psf_amiavg_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN psf_amiavg_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN psf_amiavg_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN psf_amiavg_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN psf_amiavg_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN psf_amiavg_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN psf_amiavg_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN psf_amiavg_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN psf_amiavg_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN psf_amiavg_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN psf_amiavg_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN psf_amiavg_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN psf_amiavg_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN psf_amiavg_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN psf_amiavg_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN psf_amiavg_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN psf_amiavg_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN psf_amiavg_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN psf_amiavg_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN psf_amiavg_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN psf_amiavg_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN psf_amiavg_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN psf_amiavg_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN psf_amiavg_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN psf_amiavg_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN psf_amiavg_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN psf_amiavg_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN psf_amiavg_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN psf_amiavg_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN psf_amiavg_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN psf_amiavg_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN psf_amiavg_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN psf_amiavg_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN psf_amiavg_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN psf_amiavg_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN psf_amiavg_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN psf_amiavg_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN psf_amiavg_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN psf_amiavg_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN psf_amiavg_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN psf_amiavg_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN psf_amiavg_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN psf_amiavg_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN psf_amiavg_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN psf_amiavg_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN psf_amiavg_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN psf_amiavg_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN psf_amiavg_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN psf_amiavg_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN psf_amiavg_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN psf_amiavg_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN psf_amiavg_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN psf_amiavg_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN psf_amiavg_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN psf_amiavg_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN psf_amiavg_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN psf_amiavg_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN psf_amiavg_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN psf_amiavg_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN psf_amiavg_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN psf_amiavg_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN psf_amiavg_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN psf_amiavg_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN psf_amiavg_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN psf_amiavg_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN psf_amiavg_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN psf_amiavg_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN psf_amiavg_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN psf_amiavg_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN psf_amiavg_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN psf_amiavg_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN psf_amiavg_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN psf_amiavg_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN psf_amiavg_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN psf_amiavg_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN psf_amiavg_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN psf_amiavg_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN psf_amiavg_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN psf_amiavg_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN psf_amiavg_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN psf_amiavg_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN psf_amiavg_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN psf_amiavg_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN psf_amiavg_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN psf_amiavg_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN psf_amiavg_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN psf_amiavg_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN psf_amiavg_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN psf_amiavg_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN psf_amiavg_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN psf_amiavg_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN psf_amiavg_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_drzpar IS 'Drizzle parameters reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN psf_amiavg_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN psf_amiavg_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN psf_amiavg_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN psf_amiavg_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN psf_amiavg_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN psf_amiavg_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN psf_amiavg_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN psf_amiavg_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN psf_amiavg_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN psf_amiavg_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN psf_amiavg_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN psf_amiavg_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN psf_amiavg_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN psf_amiavg_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN psf_amiavg_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN psf_amiavg_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN psf_amiavg_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_mrsmat IS 'MIRI MRS background matching';
COMMENT ON COLUMN psf_amiavg_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN psf_amiavg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN psf_amiavg_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN psf_amiavg_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN psf_amiavg_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN psf_amiavg_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN psf_amiavg_primary.s_resfri IS 'Residual fringe Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN psf_amiavg_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN psf_amiavg_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN psf_amiavg_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN psf_amiavg_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN psf_amiavg_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN psf_amiavg_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN psf_amiavg_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN psf_amiavg_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN psf_amiavg_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN psf_amiavg_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN psf_amiavg_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN psf_amiavg_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN psf_amiavg_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN psf_amiavg_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN psf_amiavg_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN psf_amiavg_primary.texptime IS '[s] Total exposure time for product';
COMMENT ON COLUMN psf_amiavg_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN psf_amiavg_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN psf_amiavg_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN psf_amiavg_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN psf_amiavg_primary.bkglevel IS 'Computed/Matched constant background level';
COMMENT ON COLUMN psf_amiavg_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN psf_amiavg_primary.masterbg IS 'Master background file used';

COMMENT ON COLUMN psf_amiavg_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psf_amiavg_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psf_amiavg_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psf_amiavg_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psf_amiavg_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psf_amiavg_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psf_amiavg_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN psf_amiavg_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN psf_amiavg_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN psf_amiavg_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN psf_amiavg_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN psf_amiavg_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN psf_amiavg_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN psf_amiavg_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psf_amiavg_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psf_amiavg_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN psf_amiavg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN psf_amiavg_fit.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_fit.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_fit.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_fit.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_fit.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_fit.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psf_amiavg_fit.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psf_amiavg_fit.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_fit.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_fit.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psf_amiavg_fit.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psf_amiavg_fit.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psf_amiavg_fit.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_fit.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_fit.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_fit.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_resid.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_resid.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_resid.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_resid.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_resid.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_resid.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psf_amiavg_resid.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psf_amiavg_resid.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_resid.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_resid.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psf_amiavg_resid.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psf_amiavg_resid.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psf_amiavg_resid.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_resid.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_resid.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_resid.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_closure_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_closure_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_closure_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_closure_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_closure_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_closure_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_closure_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_closure_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_closure_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_closure_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_closure_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_closure_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_closure_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_closure_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_closure_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_closure_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_closure_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_closure_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_closure_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_closure_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_closure_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_closure_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_closure_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_closure_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_closure_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_fringe_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_fringe_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_fringe_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_fringe_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_fringe_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_fringe_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_fringe_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_fringe_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_fringe_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_fringe_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_fringe_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_fringe_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_fringe_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_fringe_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_fringe_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_fringe_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_fringe_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_fringe_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_fringe_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_fringe_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_fringe_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_fringe_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_fringe_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_fringe_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_fringe_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_pupil_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_pupil_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_pupil_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_pupil_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_pupil_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_pupil_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_pupil_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_pupil_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_pupil_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_pupil_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_pupil_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_pupil_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_pupil_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_pupil_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_pupil_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_solns.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_solns.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_solns.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_solns.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_solns.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_solns.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_solns.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_solns.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_solns.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_solns.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_solns.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_amiavg_solns.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_solns.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_solns.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_solns.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_hdrtab.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_hdrtab.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_hdrtab.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_hdrtab.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_hdrtab.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_hdrtab.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_hdrtab.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_hdrtab.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_hdrtab.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_hdrtab.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_hdrtab.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_hdrtab.datasum IS 'Checksum of the data';

COMMENT ON COLUMN psf_amiavg_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_amiavg_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_amiavg_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_amiavg_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_amiavg_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_amiavg_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_amiavg_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_amiavg_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_amiavg_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_amiavg_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_amiavg_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_amiavg_asdf.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN aminorm_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN aminorm_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN aminorm_primary.date IS 'UTC date file created';
COMMENT ON COLUMN aminorm_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN aminorm_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN aminorm_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN aminorm_primary.filename IS 'Name of the file';
COMMENT ON COLUMN aminorm_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN aminorm_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN aminorm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN aminorm_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN aminorm_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN aminorm_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN aminorm_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN aminorm_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN aminorm_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN aminorm_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN aminorm_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN aminorm_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN aminorm_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN aminorm_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN aminorm_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN aminorm_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN aminorm_primary.title IS 'Proposal title';
COMMENT ON COLUMN aminorm_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN aminorm_primary.category IS 'Program category';
COMMENT ON COLUMN aminorm_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN aminorm_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN aminorm_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN aminorm_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN aminorm_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN aminorm_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN aminorm_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN aminorm_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN aminorm_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN aminorm_primary.program IS 'Program number';
COMMENT ON COLUMN aminorm_primary.observtn IS 'Observation number';
COMMENT ON COLUMN aminorm_primary.visit IS 'Visit number';
COMMENT ON COLUMN aminorm_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN aminorm_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN aminorm_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN aminorm_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN aminorm_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN aminorm_primary.template IS 'Observation template used';
COMMENT ON COLUMN aminorm_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN aminorm_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN aminorm_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN aminorm_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN aminorm_primary.visitype IS 'Visit type';
COMMENT ON COLUMN aminorm_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN aminorm_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN aminorm_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN aminorm_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN aminorm_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN aminorm_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN aminorm_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN aminorm_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN aminorm_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN aminorm_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN aminorm_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN aminorm_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN aminorm_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN aminorm_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN aminorm_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN aminorm_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN aminorm_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN aminorm_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN aminorm_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN aminorm_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN aminorm_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN aminorm_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN aminorm_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN aminorm_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN aminorm_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN aminorm_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN aminorm_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN aminorm_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN aminorm_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN aminorm_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN aminorm_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN aminorm_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN aminorm_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN aminorm_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN aminorm_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN aminorm_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN aminorm_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN aminorm_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN aminorm_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN aminorm_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN aminorm_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN aminorm_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN aminorm_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN aminorm_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN aminorm_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN aminorm_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN aminorm_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN aminorm_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN aminorm_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN aminorm_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN aminorm_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN aminorm_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN aminorm_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN aminorm_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN aminorm_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN aminorm_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN aminorm_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN aminorm_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN aminorm_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN aminorm_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN aminorm_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN aminorm_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN aminorm_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN aminorm_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN aminorm_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN aminorm_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN aminorm_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN aminorm_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN aminorm_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN aminorm_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN aminorm_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN aminorm_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN aminorm_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN aminorm_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN aminorm_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN aminorm_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN aminorm_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN aminorm_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN aminorm_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN aminorm_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN aminorm_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN aminorm_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN aminorm_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN aminorm_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN aminorm_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN aminorm_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN aminorm_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN aminorm_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN aminorm_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN aminorm_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN aminorm_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN aminorm_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN aminorm_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN aminorm_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN aminorm_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN aminorm_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN aminorm_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN aminorm_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN aminorm_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN aminorm_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN aminorm_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN aminorm_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN aminorm_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN aminorm_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN aminorm_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN aminorm_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN aminorm_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN aminorm_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN aminorm_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN aminorm_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN aminorm_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN aminorm_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN aminorm_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN aminorm_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN aminorm_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN aminorm_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN aminorm_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN aminorm_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN aminorm_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN aminorm_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN aminorm_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN aminorm_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN aminorm_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN aminorm_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN aminorm_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN aminorm_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN aminorm_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN aminorm_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN aminorm_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN aminorm_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN aminorm_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN aminorm_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN aminorm_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN aminorm_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN aminorm_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN aminorm_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN aminorm_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN aminorm_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN aminorm_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN aminorm_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN aminorm_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN aminorm_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN aminorm_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN aminorm_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN aminorm_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN aminorm_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN aminorm_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN aminorm_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN aminorm_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN aminorm_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN aminorm_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN aminorm_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN aminorm_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN aminorm_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN aminorm_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN aminorm_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN aminorm_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN aminorm_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN aminorm_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN aminorm_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN aminorm_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN aminorm_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN aminorm_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN aminorm_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN aminorm_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN aminorm_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN aminorm_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN aminorm_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN aminorm_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN aminorm_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN aminorm_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN aminorm_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN aminorm_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN aminorm_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN aminorm_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN aminorm_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN aminorm_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN aminorm_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN aminorm_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN aminorm_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN aminorm_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN aminorm_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN aminorm_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN aminorm_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN aminorm_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN aminorm_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN aminorm_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN aminorm_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN aminorm_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN aminorm_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN aminorm_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN aminorm_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN aminorm_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN aminorm_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN aminorm_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN aminorm_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN aminorm_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN aminorm_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN aminorm_primary.r_drzpar IS 'Drizzle parameters reference file name';
COMMENT ON COLUMN aminorm_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN aminorm_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN aminorm_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN aminorm_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN aminorm_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN aminorm_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN aminorm_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN aminorm_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN aminorm_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN aminorm_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN aminorm_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN aminorm_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN aminorm_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN aminorm_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN aminorm_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN aminorm_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN aminorm_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN aminorm_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN aminorm_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN aminorm_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN aminorm_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN aminorm_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN aminorm_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN aminorm_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN aminorm_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN aminorm_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN aminorm_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN aminorm_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN aminorm_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN aminorm_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN aminorm_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN aminorm_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN aminorm_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN aminorm_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN aminorm_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN aminorm_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN aminorm_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN aminorm_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN aminorm_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN aminorm_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN aminorm_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN aminorm_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN aminorm_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN aminorm_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN aminorm_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN aminorm_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN aminorm_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN aminorm_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN aminorm_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN aminorm_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN aminorm_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN aminorm_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN aminorm_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN aminorm_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN aminorm_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN aminorm_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN aminorm_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN aminorm_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN aminorm_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN aminorm_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN aminorm_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN aminorm_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN aminorm_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN aminorm_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN aminorm_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN aminorm_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN aminorm_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN aminorm_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN aminorm_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN aminorm_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN aminorm_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN aminorm_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN aminorm_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN aminorm_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN aminorm_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN aminorm_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN aminorm_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN aminorm_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN aminorm_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN aminorm_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN aminorm_primary.s_mrsmat IS 'MIRI MRS background matching';
COMMENT ON COLUMN aminorm_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN aminorm_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN aminorm_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN aminorm_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN aminorm_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN aminorm_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN aminorm_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN aminorm_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN aminorm_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN aminorm_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN aminorm_primary.s_resfri IS 'Residual fringe Correction';
COMMENT ON COLUMN aminorm_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN aminorm_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN aminorm_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN aminorm_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN aminorm_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN aminorm_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN aminorm_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN aminorm_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN aminorm_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN aminorm_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN aminorm_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN aminorm_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN aminorm_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN aminorm_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN aminorm_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN aminorm_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN aminorm_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN aminorm_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN aminorm_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN aminorm_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN aminorm_primary.texptime IS '[s] Total exposure time for product';
COMMENT ON COLUMN aminorm_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN aminorm_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN aminorm_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN aminorm_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN aminorm_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN aminorm_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN aminorm_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN aminorm_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN aminorm_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN aminorm_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN aminorm_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN aminorm_primary.bkglevel IS 'Computed/Matched constant background level';
COMMENT ON COLUMN aminorm_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN aminorm_primary.masterbg IS 'Master background file used';

COMMENT ON COLUMN aminorm_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN aminorm_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN aminorm_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN aminorm_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN aminorm_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN aminorm_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN aminorm_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN aminorm_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN aminorm_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN aminorm_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN aminorm_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN aminorm_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN aminorm_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN aminorm_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN aminorm_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN aminorm_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN aminorm_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN aminorm_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN aminorm_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN aminorm_fit.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_fit.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_fit.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_fit.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_fit.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_fit.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN aminorm_fit.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN aminorm_fit.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_fit.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_fit.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN aminorm_fit.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN aminorm_fit.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN aminorm_fit.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_fit.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_fit.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_fit.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_resid.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_resid.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_resid.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_resid.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_resid.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_resid.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN aminorm_resid.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN aminorm_resid.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_resid.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_resid.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN aminorm_resid.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN aminorm_resid.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN aminorm_resid.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_resid.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_resid.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_resid.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_closure_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_closure_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_closure_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_closure_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_closure_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_closure_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_closure_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_closure_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_closure_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_closure_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_closure_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_closure_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_closure_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_closure_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_closure_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_closure_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_closure_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_closure_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_closure_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_closure_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_closure_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_closure_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_closure_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_closure_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_closure_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_fringe_amp.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_fringe_amp.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_fringe_amp.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_fringe_amp.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_fringe_amp.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_fringe_amp.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_fringe_amp.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_fringe_amp.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_fringe_amp.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_amp.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_amp.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_amp.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_fringe_amp.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_fringe_amp.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_fringe_amp.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_fringe_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_fringe_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_fringe_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_fringe_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_fringe_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_fringe_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_fringe_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_fringe_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_fringe_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_fringe_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_fringe_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_fringe_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_fringe_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_pupil_pha.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_pupil_pha.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_pupil_pha.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_pupil_pha.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_pupil_pha.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_pupil_pha.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_pupil_pha.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_pupil_pha.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_pupil_pha.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_pupil_pha.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_pupil_pha.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_pupil_pha.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_pupil_pha.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_pupil_pha.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_pupil_pha.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_solns.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_solns.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_solns.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_solns.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_solns.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_solns.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_solns.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_solns.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_solns.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_solns.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_solns.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_solns.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_solns.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_solns.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_solns.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_hdrtab.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_hdrtab.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_hdrtab.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_hdrtab.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_hdrtab.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_hdrtab.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_hdrtab.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_hdrtab.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_hdrtab.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_hdrtab.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_hdrtab.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_hdrtab.datasum IS 'Checksum of the data';

COMMENT ON COLUMN aminorm_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_asdf.datasum IS 'Checksum of the data';

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN uncal_primary.texptime IS '[s] Total exposure time for product';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN image_uncal_primary.texptime IS '[s] Total exposure time for product';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN stacked_uncal_primary.texptime IS '[s] Total exposure time for product';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN ramp_primary.texptime IS '[s] Total exposure time for product';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN dark_primary.texptime IS '[s] Total exposure time for product';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN trapsfilled_primary.texptime IS '[s] Total exposure time for product';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN rate_primary.texptime IS '[s] Total exposure time for product';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN rateints_primary.texptime IS '[s] Total exposure time for product';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN fitopt_primary.texptime IS '[s] Total exposure time for product';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN bsub_primary.texptime IS '[s] Total exposure time for product';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN bsubints_primary.texptime IS '[s] Total exposure time for product';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN cal_primary.texptime IS '[s] Total exposure time for product';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN calints_primary.texptime IS '[s] Total exposure time for product';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN crf_primary.texptime IS '[s] Total exposure time for product';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN crfints_primary.texptime IS '[s] Total exposure time for product';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN i2d_primary.texptime IS '[s] Total exposure time for product';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN s2d_primary.texptime IS '[s] Total exposure time for product';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN s3d_primary.texptime IS '[s] Total exposure time for product';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN x1d_primary.texptime IS '[s] Total exposure time for product';

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('EXTRXSTR', extrxstr, 'EXTRXSTP', extrxstp, 'EXTRYSTR', extrystr, 'EXTRYSTP', extrystp)) || coalesce(other_keywords, '{}')
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS extrxstr,
    DROP COLUMN IF EXISTS extrxstp,
    DROP COLUMN IF EXISTS extrystr,
    DROP COLUMN IF EXISTS extrystp;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN x1dints_primary.texptime IS '[s] Total exposure time for product';

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('EXTRXSTR', extrxstr, 'EXTRXSTP', extrxstp, 'EXTRYSTR', extrystr, 'EXTRYSTP', extrystp)) || coalesce(other_keywords, '{}')
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS extrxstr,
    DROP COLUMN IF EXISTS extrxstp,
    DROP COLUMN IF EXISTS extrystr,
    DROP COLUMN IF EXISTS extrystp;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN c1d_primary.texptime IS '[s] Total exposure time for product';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN psfstack_primary.texptime IS '[s] Total exposure time for product';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN psfalign_primary.texptime IS '[s] Total exposure time for product';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN psfsub_primary.texptime IS '[s] Total exposure time for product';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN wfscmb_primary.texptime IS '[s] Total exposure time for product';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN segm_primary.texptime IS '[s] Total exposure time for product';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN image_cal_primary.texptime IS '[s] Total exposure time for product';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_NRM', r_nrm)) || coalesce(other_keywords, '{}')
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS r_nrm;
COMMENT ON COLUMN stacked_cal_primary.texptime IS '[s] Total exposure time for product';

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'AVDRKCUR', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ramp_avdrkcur' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM ramp_avdrkcur AS t;
DROP TABLE ramp_avdrkcur;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'AVDRKCUR', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'dark_avdrkcur' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM dark_avdrkcur AS t;
DROP TABLE dark_avdrkcur;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints)) || jsonb_strip_nulls(jsonb_build_object('INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2)) || jsonb_strip_nulls(jsonb_build_object('FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra)) || jsonb_strip_nulls(jsonb_build_object('VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start)) || jsonb_strip_nulls(jsonb_build_object('GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear)) || jsonb_strip_nulls(jsonb_build_object('R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha)) || jsonb_strip_nulls(jsonb_build_object('S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat)) || jsonb_strip_nulls(jsonb_build_object('S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer))
    || coalesce(other_keywords, '{}')
FROM ami_oi_primary AS t;
DROP TABLE ami_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM ami_oi_sci AS t;
DROP TABLE ami_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_ARRAY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_array' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx)) || jsonb_strip_nulls(jsonb_build_object('ARRAYY', arrayy, 'ARRAYZ', arrayz))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_array AS t;
DROP TABLE ami_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_T3', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_t3' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_t3 AS t;
DROP TABLE ami_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_TARGET', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_target' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_target AS t;
DROP TABLE ami_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_vis' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_vis AS t;
DROP TABLE ami_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS2', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_vis2' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver)) || jsonb_strip_nulls(jsonb_build_object('CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_vis2 AS t;
DROP TABLE ami_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_wavelength AS t;
DROP TABLE ami_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM ami_oi_asdf AS t;
DROP TABLE ami_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints)) || jsonb_strip_nulls(jsonb_build_object('INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2)) || jsonb_strip_nulls(jsonb_build_object('FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra)) || jsonb_strip_nulls(jsonb_build_object('VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start)) || jsonb_strip_nulls(jsonb_build_object('GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear)) || jsonb_strip_nulls(jsonb_build_object('R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha)) || jsonb_strip_nulls(jsonb_build_object('S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat)) || jsonb_strip_nulls(jsonb_build_object('S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_primary AS t;
DROP TABLE psf_ami_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_sci AS t;
DROP TABLE psf_ami_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_ARRAY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_array' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx)) || jsonb_strip_nulls(jsonb_build_object('ARRAYY', arrayy, 'ARRAYZ', arrayz))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_array AS t;
DROP TABLE psf_ami_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_T3', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_t3' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_t3 AS t;
DROP TABLE psf_ami_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_TARGET', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_target' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_target AS t;
DROP TABLE psf_ami_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_vis' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_vis AS t;
DROP TABLE psf_ami_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS2', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_vis2' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver)) || jsonb_strip_nulls(jsonb_build_object('CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_vis2 AS t;
DROP TABLE psf_ami_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_wavelength AS t;
DROP TABLE psf_ami_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_asdf AS t;
DROP TABLE psf_ami_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints)) || jsonb_strip_nulls(jsonb_build_object('INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2)) || jsonb_strip_nulls(jsonb_build_object('FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra)) || jsonb_strip_nulls(jsonb_build_object('VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start)) || jsonb_strip_nulls(jsonb_build_object('GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear)) || jsonb_strip_nulls(jsonb_build_object('R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha)) || jsonb_strip_nulls(jsonb_build_object('S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat)) || jsonb_strip_nulls(jsonb_build_object('S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_primary AS t;
DROP TABLE amimulti_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_sci AS t;
DROP TABLE amimulti_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_ARRAY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_array' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx)) || jsonb_strip_nulls(jsonb_build_object('ARRAYY', arrayy, 'ARRAYZ', arrayz))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_array AS t;
DROP TABLE amimulti_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_T3', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_t3' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_t3 AS t;
DROP TABLE amimulti_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_TARGET', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_target' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_target AS t;
DROP TABLE amimulti_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_vis' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_vis AS t;
DROP TABLE amimulti_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS2', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_vis2' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver)) || jsonb_strip_nulls(jsonb_build_object('CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_vis2 AS t;
DROP TABLE amimulti_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_wavelength AS t;
DROP TABLE amimulti_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_asdf AS t;
DROP TABLE amimulti_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints)) || jsonb_strip_nulls(jsonb_build_object('INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2)) || jsonb_strip_nulls(jsonb_build_object('FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra)) || jsonb_strip_nulls(jsonb_build_object('VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start)) || jsonb_strip_nulls(jsonb_build_object('GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear)) || jsonb_strip_nulls(jsonb_build_object('R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha)) || jsonb_strip_nulls(jsonb_build_object('S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat)) || jsonb_strip_nulls(jsonb_build_object('S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg))
    || coalesce(other_keywords, '{}')
FROM amilg_primary AS t;
DROP TABLE amilg_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM amilg_sci AS t;
DROP TABLE amilg_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'CTRD', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_ctrd' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_ctrd AS t;
DROP TABLE amilg_ctrd;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'N_CTRD', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_n_ctrd' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_n_ctrd AS t;
DROP TABLE amilg_n_ctrd;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'FIT', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_fit' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_fit AS t;
DROP TABLE amilg_fit;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'N_FIT', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_n_fit' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_n_fit AS t;
DROP TABLE amilg_n_fit;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'RESID', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_resid' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_resid AS t;
DROP TABLE amilg_resid;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'N_RESID', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_n_resid' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_n_resid AS t;
DROP TABLE amilg_n_resid;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SOLNS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_solns' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_solns AS t;
DROP TABLE amilg_solns;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amilg_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM amilg_asdf AS t;
DROP TABLE amilg_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints)) || jsonb_strip_nulls(jsonb_build_object('INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2)) || jsonb_strip_nulls(jsonb_build_object('FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', va_ra)) || jsonb_strip_nulls(jsonb_build_object('VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start)) || jsonb_strip_nulls(jsonb_build_object('GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear)) || jsonb_strip_nulls(jsonb_build_object('R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha)) || jsonb_strip_nulls(jsonb_build_object('S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat)) || jsonb_strip_nulls(jsonb_build_object('S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_primary AS t;
DROP TABLE aminorm_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_sci AS t;
DROP TABLE aminorm_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_ARRAY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_array' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', arrayx)) || jsonb_strip_nulls(jsonb_build_object('ARRAYY', arrayy, 'ARRAYZ', arrayz))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_array AS t;
DROP TABLE aminorm_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_T3', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_t3' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_t3 AS t;
DROP TABLE aminorm_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_TARGET', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_target' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_target AS t;
DROP TABLE aminorm_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_vis' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_vis AS t;
DROP TABLE aminorm_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_VIS2', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_vis2' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver)) || jsonb_strip_nulls(jsonb_build_object('CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_vis2 AS t;
DROP TABLE aminorm_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_wavelength AS t;
DROP TABLE aminorm_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_asdf AS t;
DROP TABLE aminorm_oi_asdf;


DO $schemagen$
DECLARE
    present oid := to_regclass('dataset_filetypes');
    shown text;
    kept record;
    granted record;
BEGIN
    SELECT string_agg(format('max(CASE d.filetype WHEN %L THEN d.filename END) AS %I', f.filetype, f.name), ', ' ORDER BY a.attnum, f.place)
    INTO shown FROM (VALUES
        ('uncal', 'uncal', 1),
        ('image_uncal', 'image_uncal', 2),
        ('stacked_uncal', 'stacked_uncal', 3),
        ('ramp', 'ramp', 4),
        ('dark', 'dark', 5),
        ('trapsfilled', 'trapsfilled', 6),
        ('rate', 'rate', 7),
        ('rateints', 'rateints', 8),
        ('fitopt', 'fitopt', 9),
        ('bsub', 'bsub', 10),
        ('bsubints', 'bsubints', 11),
        ('cal', 'cal', 12),
        ('calints', 'calints', 13),
        ('crf', 'crf', 14),
        ('crfints', 'crfints', 15),
        ('i2d', 'i2d', 16),
        ('s2d', 's2d', 17),
        ('s3d', 's3d', 18),
        ('x1d', 'x1d', 19),
        ('x1dints', 'x1dints', 20),
        ('c1d', 'c1d', 21),
        ('psfstack', 'psfstack', 22),
        ('psfalign', 'psfalign', 23),
        ('psfsub', 'psfsub', 24),
        ('ami', 'ami', 25),
        ('amiavg', 'amiavg', 26),
        ('psf-amiavg', 'psf_amiavg', 27),
        ('aminorm', 'aminorm', 28),
        ('wfscmb', 'wfscmb', 29),
        ('segm', 'segm', 30),
        ('image_cal', 'image_cal', 31),
        ('stacked_cal', 'stacked_cal', 32),
        ('stream', 'stream', 33),
        ('msa', 'msa', 34),
        ('cat', 'cat', 35),
        ('phot', 'phot', 36),
        ('whtlt', 'whtlt', 37)
    ) AS f (filetype, name, place) LEFT JOIN pg_attribute AS a ON a.attrelid = present AND a.attname = f.name;
    shown := 'VIEW dataset_filetypes AS SELECT m.rootname, d.* FROM master AS m CROSS JOIN LATERAL (SELECT ' || shown
        || ' FROM datasets AS d WHERE d.rootname = m.rootname) AS d';
    IF NOT EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = present AND attnum > 0
        AND attname NOT IN ('rootname', 'uncal', 'image_uncal', 'stacked_uncal', 'ramp', 'dark', 'trapsfilled', 'rate', 'rateints', 'fitopt', 'bsub', 'bsubints', 'cal', 'calints', 'crf', 'crfints', 'i2d', 's2d', 's3d', 'x1d', 'x1dints', 'c1d', 'psfstack', 'psfalign', 'psfsub', 'ami', 'amiavg', 'psf_amiavg', 'aminorm', 'wfscmb', 'segm', 'image_cal', 'stacked_cal', 'stream', 'msa', 'cat', 'phot', 'whtlt')
    ) THEN
        EXECUTE 'CREATE OR REPLACE ' || shown;
        RETURN;
    END IF;
    SELECT relacl AS acl, pg_get_userbyid(relowner) AS owner, obj_description(oid, 'pg_class') AS comment
    INTO kept FROM pg_class WHERE oid = present;
    DROP VIEW dataset_filetypes;
    EXECUTE 'CREATE ' || shown;
    EXECUTE format('COMMENT ON VIEW dataset_filetypes IS %L', kept.comment);
    FOR granted IN SELECT * FROM aclexplode(kept.acl) LOOP
        EXECUTE format(
            'GRANT %s ON dataset_filetypes TO %s %s', granted.privilege_type,
            CASE granted.grantee WHEN 0 THEN 'PUBLIC' ELSE granted.grantee::regrole::text END,
            CASE WHEN granted.is_grantable THEN 'WITH GRANT OPTION' END
        );
    END LOOP;
    IF kept.owner <> current_user THEN
        EXECUTE format('ALTER VIEW dataset_filetypes OWNER TO %I', kept.owner);
    END IF;
END $schemagen$;
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

