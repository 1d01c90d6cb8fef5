-- jwst 2.0.1 → 3.0.0, down. PostgreSQL.
-- Takes a database back from jwst 3.0.0 to 2.0.1. What only 3.0.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('3.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 3.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('3.0.0')) THEN
        RAISE EXCEPTION 'what jwst 3.0.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

COMMENT ON COLUMN trapsfilled_primary.simple IS 'Whether the file conforms to the FITS standard';
COMMENT ON COLUMN trapsfilled_primary.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN trapsfilled_primary.naxis IS 'Number of axes';
COMMENT ON COLUMN trapsfilled_primary.extend IS 'Whether there may be extensions';
COMMENT ON COLUMN trapsfilled_primary.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN trapsfilled_primary.datasum IS 'Checksum of the data';
COMMENT ON COLUMN trapsfilled_primary.date IS 'UTC date file created';
COMMENT ON COLUMN trapsfilled_primary.origin IS 'Organization responsible for creating file';
COMMENT ON COLUMN trapsfilled_primary.timesys IS 'principal time system for time-related keywords';
COMMENT ON COLUMN trapsfilled_primary.timeunit IS 'Default unit applicable to all time values';
COMMENT ON COLUMN trapsfilled_primary.filename IS 'Name of the file';
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN trapsfilled_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN trapsfilled_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN trapsfilled_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN trapsfilled_primary.cal_ver IS 'Calibration Software Version';
COMMENT ON COLUMN trapsfilled_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN trapsfilled_primary.datamodl IS 'Type of data model';
COMMENT ON COLUMN trapsfilled_primary.telescop IS 'Telescope used to acquire the data';
COMMENT ON COLUMN trapsfilled_primary.hga_move IS 'High Gain Antenna moved during data collection';
COMMENT ON COLUMN trapsfilled_primary.hga_strt IS 'Start time of HGA motion';
COMMENT ON COLUMN trapsfilled_primary.hga_stop IS 'Stop time of HGA motion';
COMMENT ON COLUMN trapsfilled_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN trapsfilled_primary.asnpool IS 'Name of the ASN pool';
COMMENT ON COLUMN trapsfilled_primary.asntable IS 'Name of the ASN table';
COMMENT ON COLUMN trapsfilled_primary.title IS 'Proposal title';
COMMENT ON COLUMN trapsfilled_primary.pi_name IS 'Principal investigator name';
COMMENT ON COLUMN trapsfilled_primary.category IS 'Program category';
COMMENT ON COLUMN trapsfilled_primary.subcat IS 'Program sub-category';
COMMENT ON COLUMN trapsfilled_primary.scicat IS 'Science category assigned during TAC process';
COMMENT ON COLUMN trapsfilled_primary.cont_id IS 'Continuation of previous program';
COMMENT ON COLUMN trapsfilled_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure';
COMMENT ON COLUMN trapsfilled_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure';
COMMENT ON COLUMN trapsfilled_primary.date_beg IS 'Date-time start of exposure';
COMMENT ON COLUMN trapsfilled_primary.date_end IS 'Date-time end of exposure';
COMMENT ON COLUMN trapsfilled_primary.obs_id IS 'Programmatic observation identifier';
COMMENT ON COLUMN trapsfilled_primary.visit_id IS 'Visit identifier';
COMMENT ON COLUMN trapsfilled_primary.program IS 'Program number';
COMMENT ON COLUMN trapsfilled_primary.observtn IS 'Observation number';
COMMENT ON COLUMN trapsfilled_primary.visit IS 'Visit number';
COMMENT ON COLUMN trapsfilled_primary.visitgrp IS 'Visit group identifier';
COMMENT ON COLUMN trapsfilled_primary.seq_id IS 'Parallel sequence identifier';
COMMENT ON COLUMN trapsfilled_primary.act_id IS 'Activity identifier';
COMMENT ON COLUMN trapsfilled_primary.exposure IS 'Exposure request number';
COMMENT ON COLUMN trapsfilled_primary.bkgdtarg IS 'Background target';
COMMENT ON COLUMN trapsfilled_primary.template IS 'Observation template used';
COMMENT ON COLUMN trapsfilled_primary.obslabel IS 'Proposer label for the observation';
COMMENT ON COLUMN trapsfilled_primary.obsfoldr IS 'Name of the APT observation folder';
COMMENT ON COLUMN trapsfilled_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN trapsfilled_primary.engqlptg IS 'Quality of pointing information from EngDB';
COMMENT ON COLUMN trapsfilled_primary.visitype IS 'Visit type';
COMMENT ON COLUMN trapsfilled_primary.vststart IS 'UTC visit start time';
COMMENT ON COLUMN trapsfilled_primary.visitsta IS 'Status of a visit';
COMMENT ON COLUMN trapsfilled_primary.nexposur IS 'Total number of planned exposures in visit';
COMMENT ON COLUMN trapsfilled_primary.intarget IS 'At least one exposure in visit is internal';
COMMENT ON COLUMN trapsfilled_primary.targoopp IS 'Visit scheduled as target of opportunity';
COMMENT ON COLUMN trapsfilled_primary.tsovisit IS 'Time Series Observation visit indicator';
COMMENT ON COLUMN trapsfilled_primary.exp_only IS 'Special commanding without SI configuration';
COMMENT ON COLUMN trapsfilled_primary.crowdfld IS 'Are the FGSes in a crowded field?';
COMMENT ON COLUMN trapsfilled_primary.targprop IS 'Proposer''s name for the target';
COMMENT ON COLUMN trapsfilled_primary.targname IS 'Standard astronomical catalog name for target';
COMMENT ON COLUMN trapsfilled_primary.targtype IS 'Type of target (fixed, moving, generic)';
COMMENT ON COLUMN trapsfilled_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN trapsfilled_primary.targdesc IS 'Target description from APT';
COMMENT ON COLUMN trapsfilled_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN trapsfilled_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN trapsfilled_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN trapsfilled_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN trapsfilled_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN trapsfilled_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN trapsfilled_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN trapsfilled_primary.srctyapt IS 'Source type from APT (point/extended)';
COMMENT ON COLUMN trapsfilled_primary.instrume IS 'Instrument used to acquire the data';
COMMENT ON COLUMN trapsfilled_primary.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN trapsfilled_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN trapsfilled_primary.channel IS 'Instrument channel';
COMMENT ON COLUMN trapsfilled_primary.filter IS 'Name of the filter element used';
COMMENT ON COLUMN trapsfilled_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN trapsfilled_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN trapsfilled_primary.pupil IS 'Name of the pupil element used';
COMMENT ON COLUMN trapsfilled_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN trapsfilled_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN trapsfilled_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN trapsfilled_primary.grating IS 'Name of the grating element used';
COMMENT ON COLUMN trapsfilled_primary.band IS 'MRS wavelength band';
COMMENT ON COLUMN trapsfilled_primary.fxd_slit IS 'Name of fixed slit aperture used';
COMMENT ON COLUMN trapsfilled_primary.focuspos IS 'Focus position';
COMMENT ON COLUMN trapsfilled_primary.preimage IS 'Pre-image ID from PPS DB';
COMMENT ON COLUMN trapsfilled_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN trapsfilled_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN trapsfilled_primary.cccstate IS 'Contamination control cover state';
COMMENT ON COLUMN trapsfilled_primary.coronmsk IS 'coronagraph mask used';
COMMENT ON COLUMN trapsfilled_primary.msastate IS 'State of the MSA';
COMMENT ON COLUMN trapsfilled_primary.msametfl IS 'MSA metadata file name';
COMMENT ON COLUMN trapsfilled_primary.msametid IS 'MSA metadata ID';
COMMENT ON COLUMN trapsfilled_primary.msaconid IS 'MSA configuration ID';
COMMENT ON COLUMN trapsfilled_primary.lamp IS 'Internal lamp state';
COMMENT ON COLUMN trapsfilled_primary.opmode IS 'Lamp operating mode';
COMMENT ON COLUMN trapsfilled_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN trapsfilled_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN trapsfilled_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature';
COMMENT ON COLUMN trapsfilled_primary.fwcpos IS 'NIRISS filter wheel position';
COMMENT ON COLUMN trapsfilled_primary.pwcpos IS 'NIRISS pupil wheel position';
COMMENT ON COLUMN trapsfilled_primary.expcount IS 'Running count of exposures in visit';
COMMENT ON COLUMN trapsfilled_primary.expripar IS 'Prime or parallel exposure';
COMMENT ON COLUMN trapsfilled_primary.exp_type IS 'Type of data in the exposure';
COMMENT ON COLUMN trapsfilled_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN trapsfilled_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.expsteng IS 'UTC exposure start time from engineering data';
COMMENT ON COLUMN trapsfilled_primary.osf_file IS 'Observatory Status File name covering this exposure';
COMMENT ON COLUMN trapsfilled_primary.readpatt IS 'Readout pattern';
COMMENT ON COLUMN trapsfilled_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN trapsfilled_primary.exsegnum IS 'Sequential segment number';
COMMENT ON COLUMN trapsfilled_primary.exsegtot IS 'Total number of segments';
COMMENT ON COLUMN trapsfilled_primary.noutputs IS 'Number of detector outputs used';
COMMENT ON COLUMN trapsfilled_primary.nints IS 'Number of integrations in exposure';
COMMENT ON COLUMN trapsfilled_primary.intstart IS 'Starting integration number in this segment';
COMMENT ON COLUMN trapsfilled_primary.intend IS 'Ending integration number in this segment';
COMMENT ON COLUMN trapsfilled_primary.ngroups IS 'Number of groups in integration';
COMMENT ON COLUMN trapsfilled_primary.nframes IS 'Number of frames per group';
COMMENT ON COLUMN trapsfilled_primary.mirngrps IS 'MIRI flight system number of groups';
COMMENT ON COLUMN trapsfilled_primary.mirnfrms IS 'MIRI flight system number of frames';
COMMENT ON COLUMN trapsfilled_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN trapsfilled_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN trapsfilled_primary.frmdivsr IS 'Divisor applied to frame-averaged groups';
COMMENT ON COLUMN trapsfilled_primary.groupgap IS 'Number of frames dropped between groups';
COMMENT ON COLUMN trapsfilled_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN trapsfilled_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN trapsfilled_primary.nsamples IS 'Number of A/D samples per pixel';
COMMENT ON COLUMN trapsfilled_primary.tsample IS '[us] Time between samples';
COMMENT ON COLUMN trapsfilled_primary.tframe IS '[s] Time between frames';
COMMENT ON COLUMN trapsfilled_primary.tgroup IS '[s] Time between groups';
COMMENT ON COLUMN trapsfilled_primary.effinttm IS '[s] Effective integration time';
COMMENT ON COLUMN trapsfilled_primary.effexptm IS '[s] Effective exposure time';
COMMENT ON COLUMN trapsfilled_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN trapsfilled_primary.duration IS '[s] Total duration of exposure';
COMMENT ON COLUMN trapsfilled_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN trapsfilled_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN trapsfilled_primary.zerofram IS 'Zero frame was downlinked separately';
COMMENT ON COLUMN trapsfilled_primary.dataprob IS 'Science telemetry indicated a problem';
COMMENT ON COLUMN trapsfilled_primary.sca_num IS 'Sensor Chip Assembly number';
COMMENT ON COLUMN trapsfilled_primary.datamode IS 'post-processing method used in FPAP';
COMMENT ON COLUMN trapsfilled_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout';
COMMENT ON COLUMN trapsfilled_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout';
COMMENT ON COLUMN trapsfilled_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE';
COMMENT ON COLUMN trapsfilled_primary.gainfact IS 'Gain scale factor';
COMMENT ON COLUMN trapsfilled_primary.is_imprt IS 'NIRSpec imprint exposure';
COMMENT ON COLUMN trapsfilled_primary.is_psf IS 'exposure is PSF reference';
COMMENT ON COLUMN trapsfilled_primary.selfref IS 'self-referencing PSF';
COMMENT ON COLUMN trapsfilled_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN trapsfilled_primary.extncrs IS 'Snowballs/showers per million pixels per second';
COMMENT ON COLUMN trapsfilled_primary.subarray IS 'Subarray used';
COMMENT ON COLUMN trapsfilled_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN trapsfilled_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN trapsfilled_primary.substrt1 IS 'Starting pixel in axis 1 direction';
COMMENT ON COLUMN trapsfilled_primary.substrt2 IS 'Starting pixel in axis 2 direction';
COMMENT ON COLUMN trapsfilled_primary.subsize1 IS 'Number of pixels in axis 1 direction';
COMMENT ON COLUMN trapsfilled_primary.subsize2 IS 'Number of pixels in axis 2 direction';
COMMENT ON COLUMN trapsfilled_primary.fastaxis IS 'Fast readout axis direction';
COMMENT ON COLUMN trapsfilled_primary.slowaxis IS 'Slow readout axis direction';
COMMENT ON COLUMN trapsfilled_primary.detxcor IS 'Starting pixel in detector x-axis direction';
COMMENT ON COLUMN trapsfilled_primary.detycor IS 'Starting pixel in detector y-axis direction';
COMMENT ON COLUMN trapsfilled_primary.detxsiz IS 'Number of pixels in detector x-axis direction';
COMMENT ON COLUMN trapsfilled_primary.detysiz IS 'Number of pixels in detector y-axis direction';
COMMENT ON COLUMN trapsfilled_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN trapsfilled_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN trapsfilled_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN trapsfilled_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN trapsfilled_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN trapsfilled_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN trapsfilled_primary.patttype IS 'Primary dither pattern type';
COMMENT ON COLUMN trapsfilled_primary.pridtype IS 'Primary dither points and packing';
COMMENT ON COLUMN trapsfilled_primary.pridtpts IS 'Number of points in primary dither pattern';
COMMENT ON COLUMN trapsfilled_primary.patt_num IS 'Position number within dither pattern';
COMMENT ON COLUMN trapsfilled_primary.pattstrt IS 'Starting point in pattern';
COMMENT ON COLUMN trapsfilled_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN trapsfilled_primary.pattnpts IS 'Number of points in CYCLING pattern';
COMMENT ON COLUMN trapsfilled_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN trapsfilled_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN trapsfilled_primary.pattsize IS 'Primary dither pattern size';
COMMENT ON COLUMN trapsfilled_primary.smgrdpat IS 'Name of small grid dither pattern';
COMMENT ON COLUMN trapsfilled_primary.subpxpts IS 'Number of points in subpixel dither pattern';
COMMENT ON COLUMN trapsfilled_primary.subpxpat IS 'Subpixel dither pattern type';
COMMENT ON COLUMN trapsfilled_primary.spec_num IS 'Position number within spectral steps';
COMMENT ON COLUMN trapsfilled_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN trapsfilled_primary.specstep IS 'Size of steps in spectral direction';
COMMENT ON COLUMN trapsfilled_primary.spcoffst IS '[arcsec] Spectral offset from pattern start';
COMMENT ON COLUMN trapsfilled_primary.spat_num IS 'Position number within spatial steps';
COMMENT ON COLUMN trapsfilled_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN trapsfilled_primary.spatstep IS 'Size of steps in spatial direction';
COMMENT ON COLUMN trapsfilled_primary.sptoffst IS '[arcsec] Spatial offset from pattern start';
COMMENT ON COLUMN trapsfilled_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN trapsfilled_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN trapsfilled_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN trapsfilled_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN trapsfilled_primary.dithdirc IS 'Direction of dither pattern offsets';
COMMENT ON COLUMN trapsfilled_primary.dithopfr IS 'Dither pattern optimization';
COMMENT ON COLUMN trapsfilled_primary.dithpnts IS 'Sparse cycling dither points';
COMMENT ON COLUMN trapsfilled_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN trapsfilled_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN trapsfilled_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN trapsfilled_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN trapsfilled_primary.pps_aper IS 'original AperName supplied by PPS';
COMMENT ON COLUMN trapsfilled_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA';
COMMENT ON COLUMN trapsfilled_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec';
COMMENT ON COLUMN trapsfilled_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN trapsfilled_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN trapsfilled_primary.helidelt IS '[s] Heliocentric correction at exposure start';
COMMENT ON COLUMN trapsfilled_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';
COMMENT ON COLUMN trapsfilled_primary.fam_la1 IS 'position in steps of linear actuator 1';
COMMENT ON COLUMN trapsfilled_primary.fastep1 IS 'requested focus actuator 1 starting steps';
COMMENT ON COLUMN trapsfilled_primary.faunit1 IS 'requested focus actuator 1 starting units';
COMMENT ON COLUMN trapsfilled_primary.faphase1 IS 'requested focus actuator 1 starting phase';
COMMENT ON COLUMN trapsfilled_primary.fa1value IS 'requested focus actuator 1 position value';
COMMENT ON COLUMN trapsfilled_primary.fam_la2 IS 'position in steps of linear actuator 2';
COMMENT ON COLUMN trapsfilled_primary.fastep2 IS 'requested focus actuator 2 starting steps';
COMMENT ON COLUMN trapsfilled_primary.faunit2 IS 'requested focus actuator 2 starting units';
COMMENT ON COLUMN trapsfilled_primary.faphase2 IS 'requested focus actuator 2 starting phase';
COMMENT ON COLUMN trapsfilled_primary.fa2value IS 'requested focus actuator 2 position value';
COMMENT ON COLUMN trapsfilled_primary.fam_la3 IS 'position in steps of linear actuator 3';
COMMENT ON COLUMN trapsfilled_primary.fastep3 IS 'requested focus actuator 3 starting steps';
COMMENT ON COLUMN trapsfilled_primary.faunit3 IS 'requested focus actuator 3 starting units';
COMMENT ON COLUMN trapsfilled_primary.faphase3 IS 'requested focus actuator 3 starting phase';
COMMENT ON COLUMN trapsfilled_primary.fa3value IS 'requested focus actuator 3 position value';
COMMENT ON COLUMN trapsfilled_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value';
COMMENT ON COLUMN trapsfilled_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position';
COMMENT ON COLUMN trapsfilled_primary.gs_order IS 'index of guide star within list of selected guide stars';
COMMENT ON COLUMN trapsfilled_primary.gsstrttm IS 'UTC time when guide star activity started';
COMMENT ON COLUMN trapsfilled_primary.gsendtim IS 'UTC time when guide star activity completed';
COMMENT ON COLUMN trapsfilled_primary.gdstarid IS 'guide star identifier';
COMMENT ON COLUMN trapsfilled_primary.gs_ra IS 'guide star right ascension';
COMMENT ON COLUMN trapsfilled_primary.gs_dec IS 'guide star declination';
COMMENT ON COLUMN trapsfilled_primary.gs_ura IS 'guide star right ascension uncertainty';
COMMENT ON COLUMN trapsfilled_primary.gs_udec IS 'guide star declination uncertainty';
COMMENT ON COLUMN trapsfilled_primary.gs_mag IS 'guide star magnitude in FGS detector';
COMMENT ON COLUMN trapsfilled_primary.gs_umag IS 'guide star magnitude uncertainty';
COMMENT ON COLUMN trapsfilled_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN trapsfilled_primary.pcs_mode IS 'Pointing Control System mode';
COMMENT ON COLUMN trapsfilled_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN trapsfilled_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN trapsfilled_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN trapsfilled_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN trapsfilled_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN trapsfilled_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN trapsfilled_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN trapsfilled_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN trapsfilled_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN trapsfilled_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN trapsfilled_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN trapsfilled_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN trapsfilled_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN trapsfilled_primary.gsacstat IS 'Guide star acquisition execution status';
COMMENT ON COLUMN trapsfilled_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN trapsfilled_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN trapsfilled_primary.gs_epoch IS 'Epoch of guide star coordinates';
COMMENT ON COLUMN trapsfilled_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN trapsfilled_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN trapsfilled_primary.gs_para IS 'Guide star annual parallax';
COMMENT ON COLUMN trapsfilled_primary.crds_ver IS 'Version of CRDS file selection software used';
COMMENT ON COLUMN trapsfilled_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files';
COMMENT ON COLUMN trapsfilled_primary.r_area IS 'Pixel area reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_bkg IS 'Background reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_camera IS 'Nirspec Camera reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_collim IS 'Nirspec Collimator reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN trapsfilled_primary.r_cubpar IS 'IFU cube parameters reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_dark IS 'Dark reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_disper IS 'Disperser reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_distor IS 'Distortion reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_extr1d IS '1-D extraction parameters reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_filoff IS 'Filter Offset reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_flat IS 'Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fore IS 'Nirspec FORE Model reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fpa IS 'Nirspec FPA Model reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fringe IS 'Fringe reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_gain IS 'Gain reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_ifufor IS 'ifufore reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_ifupos IS 'ifupost reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_ifusli IS 'ifuslicer reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_ipc IS 'IPC reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_lastfr IS 'Last Frame reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_linear IS 'Linearity reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_mask IS 'Mask reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_msa IS 'Nirspec MSA Model reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN trapsfilled_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_nrm IS 'Non-Redundant mask reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_ote IS 'Nirspec OTE Model reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_pthlos IS 'Pathloss reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_persat IS 'Persistence saturation reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_photom IS 'Photometric reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_psfmas IS 'PSF mask reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_readno IS 'Read noise reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_refpix IS 'Reference pixels reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_region IS 'Regions reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_resamp IS 'Resample parameters reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_resol IS 'MRS resolution reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_reset IS 'Reset reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_rscd IS 'RSCD reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_satura IS 'Saturation reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_spcwcs IS 'Spectral distortion reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_superb IS 'Superbias reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_thrput IS 'Filter throughput reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_trpden IS 'Trap density reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_trppar IS 'Trap parameters reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_tsphot IS 'TSO imaging photometry reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_v2v3 IS 'V2_V3 Model reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_wavcor IS 'Zero point wavelength correction reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_wavran IS 'Wavelength Range reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN trapsfilled_primary.s_psfali IS 'Coronagraphic PSF Alignment';
COMMENT ON COLUMN trapsfilled_primary.s_amiana IS 'AMI Fringe Analysis';
COMMENT ON COLUMN trapsfilled_primary.s_aminor IS 'AMI Fringe Normalization';
COMMENT ON COLUMN trapsfilled_primary.s_wcs IS 'Assign World Coordinate System';
COMMENT ON COLUMN trapsfilled_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System';
COMMENT ON COLUMN trapsfilled_primary.s_bkdsub IS 'Background subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';
COMMENT ON COLUMN trapsfilled_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN trapsfilled_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN trapsfilled_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN trapsfilled_primary.s_comb1d IS '1-D Spectral Combination';
COMMENT ON COLUMN trapsfilled_primary.s_ifucub IS 'IFU Cube Creation';
COMMENT ON COLUMN trapsfilled_primary.s_dark IS 'Dark Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_dqinit IS 'Data Quality Initialization';
COMMENT ON COLUMN trapsfilled_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN trapsfilled_primary.s_telemi IS 'Telescope Emission Correction';
COMMENT ON COLUMN trapsfilled_primary.s_errini IS 'Error Initialization';
COMMENT ON COLUMN trapsfilled_primary.s_extr1d IS '1-D Spectral Extraction';
COMMENT ON COLUMN trapsfilled_primary.s_extr2d IS '2-D Spectral Extraction';
COMMENT ON COLUMN trapsfilled_primary.s_frstfr IS 'First Frame Correction';
COMMENT ON COLUMN trapsfilled_primary.s_flat IS 'Flat Field Correction';
COMMENT ON COLUMN trapsfilled_primary.s_fringe IS 'Fringe Correction';
COMMENT ON COLUMN trapsfilled_primary.s_ganscl IS 'Gain Scale Correction';
COMMENT ON COLUMN trapsfilled_primary.s_grpscl IS 'Group Scale Correction';
COMMENT ON COLUMN trapsfilled_primary.s_guicds IS 'Guide Mode CDS Computation';
COMMENT ON COLUMN trapsfilled_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_ipc IS 'Interpixel Capacitance Correction';
COMMENT ON COLUMN trapsfilled_primary.s_jump IS 'Jump Detection';
COMMENT ON COLUMN trapsfilled_primary.s_klip IS 'Coronagraphic PSF Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_lastfr IS 'Last Frame Correction';
COMMENT ON COLUMN trapsfilled_primary.s_linear IS 'Linearity Correction';
COMMENT ON COLUMN trapsfilled_primary.s_msbsub IS 'Master Background Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging';
COMMENT ON COLUMN trapsfilled_primary.s_outlir IS 'Outlier Detection';
COMMENT ON COLUMN trapsfilled_primary.s_pthlos IS 'Pathloss Correction';
COMMENT ON COLUMN trapsfilled_primary.s_persis IS 'Persistence Correction';
COMMENT ON COLUMN trapsfilled_primary.s_photom IS 'Photometric Calibration';
COMMENT ON COLUMN trapsfilled_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN trapsfilled_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN trapsfilled_primary.s_ramp IS 'Ramp Fitting';
COMMENT ON COLUMN trapsfilled_primary.s_refpix IS 'Reference Pixel Correction';
COMMENT ON COLUMN trapsfilled_primary.s_resamp IS 'Image resampling';
COMMENT ON COLUMN trapsfilled_primary.s_resfri IS 'Residual Fringe Correction';
COMMENT ON COLUMN trapsfilled_primary.s_reset IS 'Reset Anomaly Correction';
COMMENT ON COLUMN trapsfilled_primary.s_rscd IS 'RSCD Correction';
COMMENT ON COLUMN trapsfilled_primary.s_satura IS 'Saturation Checking';
COMMENT ON COLUMN trapsfilled_primary.s_skymat IS 'Sky Background Equalization or Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_srccat IS 'Source Photometry and Morphology';
COMMENT ON COLUMN trapsfilled_primary.s_spleak IS 'MRS spectral leak';
COMMENT ON COLUMN trapsfilled_primary.s_srctyp IS 'Source Type Determination';
COMMENT ON COLUMN trapsfilled_primary.s_psfstk IS 'Coronagraphic PSF Stacking';
COMMENT ON COLUMN trapsfilled_primary.s_stray IS 'Straylight Correction';
COMMENT ON COLUMN trapsfilled_primary.s_superb IS 'Superbias Subtraction';
COMMENT ON COLUMN trapsfilled_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN trapsfilled_primary.s_tsphot IS 'TSO Imaging Photometry';
COMMENT ON COLUMN trapsfilled_primary.s_twkreg IS 'Image Alignment via Astronomical Sources';
COMMENT ON COLUMN trapsfilled_primary.s_wavcor IS 'NIRSpec wavelength correction';
COMMENT ON COLUMN trapsfilled_primary.s_wfscom IS 'Wavefront Sensing Combination';
COMMENT ON COLUMN trapsfilled_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN trapsfilled_primary.s_whtlit IS 'TSO White-Light Curve';
COMMENT ON COLUMN trapsfilled_primary.tcatfile IS 'Tweakreg catalog filename';
COMMENT ON COLUMN trapsfilled_primary.scatfile IS 'Source catalog filename';
COMMENT ON COLUMN trapsfilled_primary.segmfile IS 'Segmentation map filename';
COMMENT ON COLUMN trapsfilled_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN trapsfilled_primary.ndriz IS 'Number of groups/pointings included in resampled product';
COMMENT ON COLUMN trapsfilled_primary.reswht IS 'Type of drizzle weighting to use in resampling input';
COMMENT ON COLUMN trapsfilled_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN trapsfilled_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN trapsfilled_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN trapsfilled_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN trapsfilled_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN trapsfilled_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN trapsfilled_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN trapsfilled_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN trapsfilled_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN trapsfilled_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN trapsfilled_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN trapsfilled_primary.threshld IS 'Threshold used in extraction';
COMMENT ON COLUMN trapsfilled_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN trapsfilled_primary.bkglevel IS 'Computed/Matched constant background level';
COMMENT ON COLUMN trapsfilled_primary.bkgsub IS 'Has background been subtracted from data?';
COMMENT ON COLUMN trapsfilled_primary.masterbg IS 'Master background file used';
COMMENT ON COLUMN trapsfilled_primary.bkgd_scl IS 'Background scale factor';

COMMENT ON COLUMN trapsfilled_sci.xtension IS 'Kind of extension';
COMMENT ON COLUMN trapsfilled_sci.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN trapsfilled_sci.naxis IS 'Number of axes';
COMMENT ON COLUMN trapsfilled_sci.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN trapsfilled_sci.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN trapsfilled_sci.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN trapsfilled_sci.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN trapsfilled_sci.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN trapsfilled_sci.gcount IS 'Number of groups';
COMMENT ON COLUMN trapsfilled_sci.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN trapsfilled_sci.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN trapsfilled_sci.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN trapsfilled_sci.extname IS 'Name of the extension';
COMMENT ON COLUMN trapsfilled_sci.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN trapsfilled_sci.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN trapsfilled_sci.datasum IS 'Checksum of the data';
COMMENT ON COLUMN trapsfilled_sci.srctype IS 'Source type used for calibration';
COMMENT ON COLUMN trapsfilled_sci.mjd_beg IS '[d] exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_sci.mjd_avg IS '[d] exposure mid-point in MJD';
COMMENT ON COLUMN trapsfilled_sci.mjd_end IS '[d] exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_sci.tdb_beg IS '[d] TDB time of exposure start in MJD';
COMMENT ON COLUMN trapsfilled_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD';
COMMENT ON COLUMN trapsfilled_sci.tdb_end IS '[d] TDB time of exposure end in MJD';
COMMENT ON COLUMN trapsfilled_sci.xposure IS '[s] Effective exposure time';
COMMENT ON COLUMN trapsfilled_sci.telapse IS '[s] Total elapsed exposure time';
COMMENT ON COLUMN trapsfilled_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN trapsfilled_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN trapsfilled_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN trapsfilled_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN trapsfilled_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN trapsfilled_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN trapsfilled_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN trapsfilled_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN trapsfilled_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN trapsfilled_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN trapsfilled_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN trapsfilled_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN trapsfilled_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN trapsfilled_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN trapsfilled_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN trapsfilled_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN trapsfilled_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN trapsfilled_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN trapsfilled_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN trapsfilled_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN trapsfilled_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN trapsfilled_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN trapsfilled_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN trapsfilled_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN trapsfilled_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN trapsfilled_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN trapsfilled_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN trapsfilled_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN trapsfilled_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN trapsfilled_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN trapsfilled_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN trapsfilled_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN trapsfilled_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN trapsfilled_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN trapsfilled_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN trapsfilled_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN trapsfilled_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN trapsfilled_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN trapsfilled_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN trapsfilled_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN trapsfilled_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN trapsfilled_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN trapsfilled_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN trapsfilled_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN trapsfilled_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN trapsfilled_sci.bp_6_0 IS 'SIP coefficient, inverse transform';

COMMENT ON COLUMN trapsfilled_asdf.xtension IS 'Kind of extension';
COMMENT ON COLUMN trapsfilled_asdf.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN trapsfilled_asdf.naxis IS 'Number of axes';
COMMENT ON COLUMN trapsfilled_asdf.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN trapsfilled_asdf.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN trapsfilled_asdf.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN trapsfilled_asdf.gcount IS 'Number of groups';
COMMENT ON COLUMN trapsfilled_asdf.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN trapsfilled_asdf.extname IS 'Name of the extension';
COMMENT ON COLUMN trapsfilled_asdf.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN trapsfilled_asdf.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN trapsfilled_asdf.datasum IS 'Checksum of the data';

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nircam_cal_tracemodel;
DROP TABLE nircam_cal_tracemodel;
INSERT INTO cal_tracemodel SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM niriss_cal_tracemodel;
DROP TABLE niriss_cal_tracemodel;
INSERT INTO cal_tracemodel SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN uncal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN uncal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN uncal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN uncal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN uncal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN uncal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN uncal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN uncal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN uncal_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE uncal_cheby SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26)) || coalesce(other_keywords, '{}')
WHERE ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL;
ALTER TABLE uncal_cheby
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN image_uncal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN image_uncal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN image_uncal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN image_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN image_uncal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN image_uncal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN image_uncal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN image_uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN image_uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN image_uncal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN image_uncal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN image_uncal_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN stacked_uncal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN stacked_uncal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN stacked_uncal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN stacked_uncal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN stacked_uncal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN stacked_uncal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN stacked_uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN stacked_uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN stacked_uncal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN stacked_uncal_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN ramp_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN ramp_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN ramp_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN ramp_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN ramp_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN ramp_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN ramp_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN ramp_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ramp_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN ramp_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN ramp_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN ramp_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN ramp_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN dark_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN dark_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN dark_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN dark_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN dark_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN dark_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN dark_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN dark_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN dark_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN dark_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN dark_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN dark_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN dark_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN rate_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN rate_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN rate_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN rate_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN rate_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN rate_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN rate_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN rate_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rate_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN rate_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN rate_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN rate_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN rate_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN rateints_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN rateints_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN rateints_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN rateints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN rateints_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN rateints_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN rateints_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN rateints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rateints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN rateints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN rateints_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN rateints_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN rateints_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN fitopt_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN fitopt_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN fitopt_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN fitopt_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN fitopt_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN fitopt_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN fitopt_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN fitopt_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN fitopt_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN fitopt_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN fitopt_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN fitopt_primary.bkglevel IS 'Computed/Matched constant background level';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN bsub_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN bsub_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN bsub_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN bsub_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN bsub_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN bsub_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN bsub_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN bsub_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsub_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN bsub_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN bsub_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN bsub_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN bsub_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN bsubints_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN bsubints_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN bsubints_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN bsubints_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN bsubints_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN bsubints_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN bsubints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsubints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN bsubints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN bsubints_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN bsubints_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN bsubints_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN cal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN cal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN cal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN cal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN cal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN cal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN cal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN cal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN cal_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN calints_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN calints_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN calints_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN calints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN calints_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN calints_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN calints_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN calints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN calints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN calints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN calints_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN calints_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN calints_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN crf_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN crf_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN crf_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN crf_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN crf_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN crf_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN crf_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN crf_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crf_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN crf_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN crf_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN crf_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN crf_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN crfints_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN crfints_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN crfints_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN crfints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN crfints_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN crfints_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN crfints_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN crfints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crfints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN crfints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN crfints_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN crfints_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN crfints_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN i2d_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN i2d_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN i2d_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN i2d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN i2d_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN i2d_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN i2d_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN i2d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN i2d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN i2d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN i2d_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN i2d_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN i2d_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN s2d_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN s2d_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN s2d_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN s2d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN s2d_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN s2d_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN s2d_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN s2d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s2d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN s2d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN s2d_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN s2d_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN s2d_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN s3d_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN s3d_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN s3d_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN s3d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN s3d_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN s3d_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN s3d_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN s3d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s3d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN s3d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN s3d_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN s3d_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN s3d_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN x1d_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN x1d_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN x1d_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN x1d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN x1d_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN x1d_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN x1d_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN x1d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN x1d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN x1d_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN x1d_primary.bkglevel IS 'Computed/Matched constant background level';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN x1dints_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN x1dints_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN x1dints_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN x1dints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN x1dints_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN x1dints_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN x1dints_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN x1dints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1dints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN x1dints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN x1dints_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN x1dints_primary.bkglevel IS 'Computed/Matched constant background level';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN c1d_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN c1d_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN c1d_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN c1d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN c1d_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN c1d_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN c1d_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN c1d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN c1d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN c1d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN c1d_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN c1d_primary.bkglevel IS 'Computed/Matched constant background level';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN psfstack_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN psfstack_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN psfstack_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN psfstack_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfstack_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN psfstack_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN psfstack_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN psfstack_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfstack_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfstack_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfstack_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN psfstack_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN psfstack_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN psfalign_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN psfalign_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN psfalign_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN psfalign_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfalign_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN psfalign_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN psfalign_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN psfalign_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfalign_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfalign_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfalign_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN psfalign_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN psfalign_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN psfsub_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN psfsub_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN psfsub_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN psfsub_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfsub_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN psfsub_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN psfsub_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN psfsub_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfsub_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfsub_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfsub_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN psfsub_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN psfsub_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN ami_oi_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN ami_oi_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN ami_oi_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN ami_oi_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN ami_oi_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN ami_oi_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN ami_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ami_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN ami_oi_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN ami_oi_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN ami_oi_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN ami_oi_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE ami_oi_oi_q4 SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE ami_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18;

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN psf_ami_oi_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN psf_ami_oi_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN psf_ami_oi_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psf_ami_oi_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN psf_ami_oi_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN psf_ami_oi_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN psf_ami_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psf_ami_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psf_ami_oi_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN psf_ami_oi_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN psf_ami_oi_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE psf_ami_oi_oi_q4 SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE psf_ami_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18;

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN amimulti_oi_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN amimulti_oi_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN amimulti_oi_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN amimulti_oi_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN amimulti_oi_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN amimulti_oi_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN amimulti_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amimulti_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN amimulti_oi_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN amimulti_oi_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN amimulti_oi_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN amimulti_oi_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE amimulti_oi_oi_q4 SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE amimulti_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18;

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN amilg_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN amilg_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN amilg_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN amilg_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN amilg_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN amilg_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN amilg_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN amilg_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amilg_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN amilg_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN amilg_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN amilg_primary.bkglevel IS 'Computed/Matched constant background level';

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN aminorm_oi_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN aminorm_oi_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN aminorm_oi_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN aminorm_oi_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN aminorm_oi_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN aminorm_oi_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN aminorm_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN aminorm_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN aminorm_oi_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN aminorm_oi_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN aminorm_oi_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN aminorm_oi_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE aminorm_oi_oi_q4 SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE aminorm_oi_oi_q4
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN wfscmb_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN wfscmb_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN wfscmb_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN wfscmb_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN wfscmb_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN wfscmb_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN wfscmb_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN wfscmb_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN wfscmb_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN wfscmb_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN wfscmb_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN wfscmb_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN wfscmb_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN segm_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN segm_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN segm_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN segm_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN segm_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN segm_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN segm_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN segm_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN segm_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN segm_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN segm_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN segm_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN segm_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN image_cal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN image_cal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN image_cal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN image_cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN image_cal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN image_cal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN image_cal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN image_cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN image_cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN image_cal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN image_cal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN image_cal_sci.s_region IS 'spatial extent of the observation, footprint';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_CHRCOR', r_chrcor)) || coalesce(other_keywords, '{}')
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS r_chrcor;
COMMENT ON COLUMN stacked_cal_primary.cal_vcs IS 'Calibration software version control sys number';
COMMENT ON COLUMN stacked_cal_primary.eng_qual IS 'Engineering data quality indicator from EngDB';
COMMENT ON COLUMN stacked_cal_primary.pilin IS 'Pupil imaging lens in the optical path?';
COMMENT ON COLUMN stacked_cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN stacked_cal_primary.apername IS 'PRD science aperture used';
COMMENT ON COLUMN stacked_cal_primary.gf_start IS 'Observatory UTC time at guider function start';
COMMENT ON COLUMN stacked_cal_primary.gf_end IS 'Observatory UTC time at guider function end';
COMMENT ON COLUMN stacked_cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN stacked_cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_barsha IS 'Bar shadow correction';
COMMENT ON COLUMN stacked_cal_primary.bkglevel IS 'Computed/Matched constant background level';

COMMENT ON COLUMN stacked_cal_sci.s_region IS 'spatial extent of the observation, footprint';

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'calints_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM calints_tracemodel AS t;
DROP TABLE calints_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crfints_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crfints_tracemodel AS t;
DROP TABLE crfints_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 's2d_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM s2d_tracemodel AS t;
DROP TABLE s2d_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'HDRTAB', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'x1dints_hdrtab' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM x1dints_hdrtab AS t;
DROP TABLE x1dints_hdrtab;

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

