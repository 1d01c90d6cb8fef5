-- jwst 2.0.1 → 3.0.0, up. PostgreSQL.
-- Carries a database from jwst 2.0.1 to 3.0.0. Loses nothing: what 3.0.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 2.0.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
END $schemagen$;

CREATE TABLE calints_tracemodel (
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
COMMENT ON TABLE calints_tracemodel IS 'TRACEMODEL headers of calints files. Calibrated exposure, one plane for each integration';
COMMENT ON COLUMN calints_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN calints_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN calints_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN calints_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN calints_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN calints_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN calints_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN calints_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN calints_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN calints_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN calints_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN calints_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN calints_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN calints_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN calints_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN calints_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN calints_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN calints_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN calints_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN calints_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN calints_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_calints_tracemodel PARTITION OF calints_tracemodel FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_calints_tracemodel PARTITION OF calints_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_calints_tracemodel PARTITION OF calints_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_calints_tracemodel PARTITION OF calints_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crfints_tracemodel (
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
COMMENT ON TABLE crfints_tracemodel IS 'TRACEMODEL headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';
COMMENT ON COLUMN crfints_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN crfints_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN crfints_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crfints_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crfints_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN crfints_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crfints_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN crfints_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crfints_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crfints_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN crfints_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN crfints_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crfints_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN crfints_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN crfints_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN crfints_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN crfints_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN crfints_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crfints_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crfints_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crfints_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_crfints_tracemodel PARTITION OF crfints_tracemodel FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_crfints_tracemodel PARTITION OF crfints_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_crfints_tracemodel PARTITION OF crfints_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crfints_tracemodel PARTITION OF crfints_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE s2d_tracemodel (
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
COMMENT ON TABLE s2d_tracemodel IS 'TRACEMODEL headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';
COMMENT ON COLUMN s2d_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN s2d_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN s2d_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN s2d_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN s2d_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN s2d_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN s2d_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN s2d_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN s2d_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN s2d_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN s2d_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN s2d_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN s2d_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN s2d_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN s2d_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN s2d_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN s2d_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN s2d_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN s2d_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN s2d_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN s2d_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_s2d_tracemodel PARTITION OF s2d_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_s2d_tracemodel PARTITION OF s2d_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_s2d_tracemodel PARTITION OF s2d_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE x1dints_hdrtab (
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
COMMENT ON TABLE x1dints_hdrtab IS 'HDRTAB headers of x1dints files. Extracted spectra of a time series, every integration';
COMMENT ON COLUMN x1dints_hdrtab.dataset_id IS 'The file';
COMMENT ON COLUMN x1dints_hdrtab.instrument IS 'INSTRUME';
COMMENT ON COLUMN x1dints_hdrtab.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN x1dints_hdrtab.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN x1dints_hdrtab.xtension IS 'Kind of extension';
COMMENT ON COLUMN x1dints_hdrtab.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN x1dints_hdrtab.naxis IS 'Number of axes';
COMMENT ON COLUMN x1dints_hdrtab.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN x1dints_hdrtab.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN x1dints_hdrtab.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN x1dints_hdrtab.gcount IS 'Number of groups';
COMMENT ON COLUMN x1dints_hdrtab.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN x1dints_hdrtab.extname IS 'Name of the extension';
COMMENT ON COLUMN x1dints_hdrtab.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN x1dints_hdrtab.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN x1dints_hdrtab.datasum IS 'Checksum of the data';
COMMENT ON COLUMN x1dints_hdrtab.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_x1dints_hdrtab PARTITION OF x1dints_hdrtab FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_x1dints_hdrtab PARTITION OF x1dints_hdrtab FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_x1dints_hdrtab PARTITION OF x1dints_hdrtab FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_x1dints_hdrtab PARTITION OF x1dints_hdrtab FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_x1dints_hdrtab PARTITION OF x1dints_hdrtab DEFAULT WITH (toast_tuple_target = 4080);

COMMENT ON COLUMN trapsfilled_primary.simple IS 'Whether the file conforms to the FITS standard (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.naxis IS 'Number of axes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.extend IS 'Whether there may be extensions (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.checksum IS 'Checksum of the HDU (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.datasum IS 'Checksum of the data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.date IS 'UTC date file created (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.origin IS 'Organization responsible for creating file (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.timesys IS 'principal time system for time-related keywords (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.timeunit IS 'Default unit applicable to all time values (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.filename IS 'Name of the file (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data Processing (DP) Software Version (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.cal_ver IS 'Calibration Software Version (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.cal_vcs IS 'Calibration software version control sys number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.datamodl IS 'Type of data model (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.telescop IS 'Telescope used to acquire the data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hga_move IS 'High Gain Antenna moved during data collection (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hga_strt IS 'Start time of HGA motion (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hga_stop IS 'Stop time of HGA motion (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nwfsest IS '[d] Next WFS exposure start time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.compress IS 'On-board data compression was used (T/F) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.asnpool IS 'Name of the ASN pool (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.asntable IS 'Name of the ASN table (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.title IS 'Proposal title (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pi_name IS 'Principal investigator name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.category IS 'Program category (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subcat IS 'Program sub-category (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.scicat IS 'Science category assigned during TAC process (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.cont_id IS 'Continuation of previous program (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.date_obs IS '[yyyy-mm-dd] UTC date at start of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.time_obs IS '[hh:mm:ss.sss] UTC time at start of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.date_beg IS 'Date-time start of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.date_end IS 'Date-time end of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.obs_id IS 'Programmatic observation identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visit_id IS 'Visit identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.program IS 'Program number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.observtn IS 'Observation number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visit IS 'Visit number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visitgrp IS 'Visit group identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.seq_id IS 'Parallel sequence identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.act_id IS 'Activity identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.exposure IS 'Exposure request number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bkgdtarg IS 'Background target (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.template IS 'Observation template used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.obslabel IS 'Proposer label for the observation (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.obsfoldr IS 'Name of the APT observation folder (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.eng_qual IS 'Engineering data quality indicator from EngDB (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.engqlptg IS 'Quality of pointing information from EngDB (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visitype IS 'Visit type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.vststart IS 'UTC visit start time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visitsta IS 'Status of a visit (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nexposur IS 'Total number of planned exposures in visit (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.intarget IS 'At least one exposure in visit is internal (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targoopp IS 'Visit scheduled as target of opportunity (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tsovisit IS 'Time Series Observation visit indicator (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.exp_only IS 'Special commanding without SI configuration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.crowdfld IS 'Are the FGSes in a crowded field? (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targprop IS 'Proposer''s name for the target (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targname IS 'Standard astronomical catalog name for target (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targtype IS 'Type of target (fixed, moving, generic) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targcat IS 'Target category from APT (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targdesc IS 'Target description from APT (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targ_ra IS '[deg] Target RA at mid time of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targ_dec IS '[deg] Target Dec at mid time of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targura IS '[arcsec] Target RA uncertainty (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.targudec IS '[arcsec] Target Dec uncertainty (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mu_epoch IS 'Target proper motion epoch in UT (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.prop_ra IS '[deg] Proposer''s target RA (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.prop_dec IS '[deg] Proposer''s target Dec (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.srctyapt IS 'Source type from APT (point/extended) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.instrume IS 'Instrument used to acquire the data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detector IS 'Name of detector used to acquire the data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.module IS 'NIRCam module: A, B or MULTIPLE (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.channel IS 'Instrument channel (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.filter IS 'Name of the filter element used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fwpostol IS 'Filter wheel position tolerance (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pupil IS 'Name of the pupil element used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pilin IS 'Pupil imaging lens in the optical path? (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pwpostol IS 'Pupil wheel position tolerance (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.grating IS 'Name of the grating element used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.band IS 'MRS wavelength band (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fxd_slit IS 'Name of fixed slit aperture used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.focuspos IS 'Focus position (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.preimage IS 'Pre-image ID from PPS DB (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fpe_side IS 'Active side for FPE (A or B) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.ice_side IS 'Active side for ICE (A or B) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.cccstate IS 'Contamination control cover state (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.coronmsk IS 'coronagraph mask used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.msastate IS 'State of the MSA (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.msametfl IS 'MSA metadata file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.msametid IS 'MSA metadata ID (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.msaconid IS 'MSA configuration ID (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.lamp IS 'Internal lamp state (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.opmode IS 'Lamp operating mode (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gwa_tilt IS '[K] GWA TILT (avg/calib) temperature (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fwcpos IS 'NIRISS filter wheel position (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pwcpos IS 'NIRISS pupil wheel position (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expcount IS 'Running count of exposures in visit (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expripar IS 'Prime or parallel exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.exp_type IS 'Type of data in the exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expstart IS '[d] exposure start time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expmid IS '[d] exposure mid time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expend IS '[d] exposure end time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.expsteng IS 'UTC exposure start time from engineering data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.osf_file IS 'Observatory Status File name covering this exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.readpatt IS 'Readout pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hybridff IS 'HFF/IRS2TA readout mode used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.exsegnum IS 'Sequential segment number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.exsegtot IS 'Total number of segments (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.noutputs IS 'Number of detector outputs used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nints IS 'Number of integrations in exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.intstart IS 'Starting integration number in this segment (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.intend IS 'Ending integration number in this segment (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.ngroups IS 'Number of groups in integration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nframes IS 'Number of frames per group (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mirngrps IS 'MIRI flight system number of groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mirnfrms IS 'MIRI flight system number of frames (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detmode IS 'Detector mode indicator (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.cmd_tsel IS 'Test pattern selection (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.frmdivsr IS 'Divisor applied to frame-averaged groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.groupgap IS 'Number of frames dropped between groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.drpfrms1 IS 'Number of frames dropped prior to first integration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.drpfrms3 IS 'Number of frames dropped between integrations (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nsamples IS 'Number of A/D samples per pixel (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tsample IS '[us] Time between samples (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tframe IS '[s] Time between frames (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tgroup IS '[s] Time between groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.effinttm IS '[s] Effective integration time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.effexptm IS '[s] Effective exposure time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tmeasure IS '[s] Measurement time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.duration IS '[s] Total duration of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nrststrt IS 'Number of reset frames at start of exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nresets IS 'Number of reset frames between integrations (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.zerofram IS 'Zero frame was downlinked separately (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dataprob IS 'Science telemetry indicated a problem (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sca_num IS 'Sensor Chip Assembly number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.datamode IS 'post-processing method used in FPAP (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nrs_norm IS 'Number of normal pixels in IRS2 readout (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nrs_ref IS 'Number of reference pixels in IRS2 readout (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sctarate IS '[ms/s] Spacecraft Clock Time Adjust RATE (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gainfact IS 'Gain scale factor (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.is_imprt IS 'NIRSpec imprint exposure (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.is_psf IS 'exposure is PSF reference (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.selfref IS 'self-referencing PSF (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.extncrs IS 'Snowballs/showers per million pixels per second (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subarray IS 'Subarray used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.substrt1 IS 'Starting pixel in axis 1 direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.substrt2 IS 'Starting pixel in axis 2 direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subsize1 IS 'Number of pixels in axis 1 direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subsize2 IS 'Number of pixels in axis 2 direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fastaxis IS 'Fast readout axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.slowaxis IS 'Slow readout axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detxcor IS 'Starting pixel in detector x-axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detycor IS 'Starting pixel in detector y-axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detxsiz IS 'Number of pixels in detector x-axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.detysiz IS 'Number of pixels in detector y-axis direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sstr_nst IS 'Num. superstripe positions in super-integration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.patttype IS 'Primary dither pattern type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pridtype IS 'Primary dither points and packing (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pridtpts IS 'Number of points in primary dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.patt_num IS 'Position number within dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pattstrt IS 'Starting point in pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.numdthpt IS 'Total number of points in dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pattnpts IS 'Number of points in CYCLING pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nrimdtpt IS 'Number of points in direct image dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.nod_type IS 'Nod pattern type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pattsize IS 'Primary dither pattern size (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.smgrdpat IS 'Name of small grid dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subpxpts IS 'Number of points in subpixel dither pattern (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.subpxpat IS 'Subpixel dither pattern type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.spec_num IS 'Position number within spectral steps (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.specnstp IS 'Number of steps in spectral direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.specstep IS 'Size of steps in spectral direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.spcoffst IS '[arcsec] Spectral offset from pattern start (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.spat_num IS 'Position number within spatial steps (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.spatnstp IS 'Number of steps in spatial direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.spatstep IS 'Size of steps in spatial direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sptoffst IS '[arcsec] Spatial offset from pattern start (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dsetstrt IS 'Starting 4-point set in dither set list (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.numdsets IS 'Number of 4-point sets in dither set list (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dithdirc IS 'Direction of dither pattern offsets (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dithopfr IS 'Dither pattern optimization (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dithpnts IS 'Sparse cycling dither points (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.mrsprchn IS 'Optimized MRS channel (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dith_ra IS 'RA of dithered pointing location (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dith_dec IS 'Dec of dithered pointing location (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.apername IS 'PRD science aperture used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pps_aper IS 'original AperName supplied by PPS (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.va_ra IS '[deg] Velocity aberrated apparent reference RA (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.va_dec IS '[deg] Velocity aberrated apparent reference Dec (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bartdelt IS '[s] Barycentric correction at exposure start (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bstrtime IS '[d] Barycentric exposure start time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bendtime IS '[d] Barycentric exposure end time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.helidelt IS '[s] Heliocentric correction at exposure start (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hendtime IS '[d] Heliocentric exposure end time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fam_la1 IS 'position in steps of linear actuator 1 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fastep1 IS 'requested focus actuator 1 starting steps (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faunit1 IS 'requested focus actuator 1 starting units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faphase1 IS 'requested focus actuator 1 starting phase (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fa1value IS 'requested focus actuator 1 position value (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fam_la2 IS 'position in steps of linear actuator 2 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fastep2 IS 'requested focus actuator 2 starting steps (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faunit2 IS 'requested focus actuator 2 starting units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faphase2 IS 'requested focus actuator 2 starting phase (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fa2value IS 'requested focus actuator 2 position value (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fam_la3 IS 'position in steps of linear actuator 3 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fastep3 IS 'requested focus actuator 3 starting steps (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faunit3 IS 'requested focus actuator 3 starting units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.faphase3 IS 'requested focus actuator 3 starting phase (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fa3value IS 'requested focus actuator 3 position value (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.rma_pos IS 'Refocus Mechanism Assembly hall-position sensor value (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fcsrlpos IS 'Refocus Mechanism Assembly relative position (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_order IS 'index of guide star within list of selected guide stars (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsstrttm IS 'UTC time when guide star activity started (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsendtim IS 'UTC time when guide star activity completed (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gdstarid IS 'guide star identifier (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_ra IS 'guide star right ascension (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_dec IS 'guide star declination (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_ura IS 'guide star right ascension uncertainty (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_udec IS 'guide star declination uncertainty (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_mag IS 'guide star magnitude in FGS detector (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_umag IS 'guide star magnitude uncertainty (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pcs_mode IS 'Pointing Control System mode (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.visitend IS 'Observatory UTC time when the visit ended (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gf_start IS 'Observatory UTC time at guider function start (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gf_end IS 'Observatory UTC time at guider function end (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.fgs_aper IS 'Aperture used for guide star acquisition (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsidl_x IS 'Guide star ideal y coordinate (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsidl_y IS 'Guide star ideal y coordinate (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.datastrt IS '[d] MJD start time of guider data in this file (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dataend IS '[d] MJD end time of guider data in this file (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gsacstat IS 'Guide star acquisition execution status (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_epoch IS 'Epoch of guide star coordinates (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_mura IS 'Guide star ICRS right ascension proper motion (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_mudec IS 'Guide star ICRS declination proper motion (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.gs_para IS 'Guide star annual parallax (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.crds_ver IS 'Version of CRDS file selection software used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.crds_ctx IS 'CRDS context (.pmap) used to select ref files (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_area IS 'Pixel area reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_bkg IS 'Background reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_msaope IS 'MSA operability reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_barsha IS 'NIRSpec bar shadow reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_camera IS 'Nirspec Camera reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_collim IS 'Nirspec Collimator reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_cubpar IS 'IFU cube parameters reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_dark IS 'Dark reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_disper IS 'Disperser reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_distor IS 'Distortion reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_miremi IS 'MIRI EMI correction reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_extr1d IS '1-D extraction parameters reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_filoff IS 'Filter Offset reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_flat IS 'Flat reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_dflat IS 'Detector Flat reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_fflat IS 'Fore-optics Flat reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_sflat IS 'Spectrograph Flat reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_fore IS 'Nirspec FORE Model reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_fpa IS 'Nirspec FPA Model reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_fringe IS 'Fringe reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_frifrq IS 'Fringe Frequency reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_gain IS 'Gain reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_ifufor IS 'ifufore reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_ifupos IS 'ifupost reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_ifusli IS 'ifuslicer reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_ipc IS 'IPC reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_lastfr IS 'Last Frame reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_linear IS 'Linearity reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_mask IS 'Mask reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_msa IS 'Nirspec MSA Model reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_mrspt IS 'MRS point source correction reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_nrm IS 'Non-Redundant mask reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_ote IS 'Nirspec OTE Model reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_pstsos IS 'PASTASOSS reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_pthlos IS 'Pathloss reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_persat IS 'Persistence saturation reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_photom IS 'Photometric reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_psfmas IS 'PSF mask reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_readno IS 'Read noise reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_refpix IS 'Reference pixels reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_region IS 'Regions reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_resamp IS 'Resample parameters reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_resol IS 'MRS resolution reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_reset IS 'Reset reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_rscd IS 'RSCD reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_satura IS 'Saturation reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_spkern IS 'Spectral convolution kernel reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_spprof IS 'Spectral profile reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_sptrac IS 'Spectral trace reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_spcwcs IS 'Spectral distortion reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_stray IS 'MRS Straylight reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_superb IS 'Superbias reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_thrput IS 'Filter throughput reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_trpden IS 'Trap density reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_trppar IS 'Trap parameters reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_tsphot IS 'TSO imaging photometry reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_v2v3 IS 'V2_V3 Model reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_wavcor IS 'Zero point wavelength correction reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_wavran IS 'Wavelength Range reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.r_wavmap IS 'Wavelength map reference file name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_trcmod IS 'Adaptive Trace Model (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_psfali IS 'Coronagraphic PSF Alignment (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_amiana IS 'AMI Fringe Analysis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_aminor IS 'AMI Fringe Normalization (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_wcs IS 'Assign World Coordinate System (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_mtwcs IS 'Assign Moving Target World Coordinate System (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_bkdsub IS 'Background subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_bpxslf IS 'Bad Pixel Self-Calibration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_barsha IS 'Bar shadow correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_chgmig IS 'Charge Migration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_clnfns IS 'Clean Flicker Noise (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_comb1d IS '1-D Spectral Combination (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_ifucub IS 'IFU Cube Creation (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_dark IS 'Dark Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_dqinit IS 'Data Quality Initialization (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_miremi IS 'MIRI EMI Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_telemi IS 'Telescope Emission Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_errini IS 'Error Initialization (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_extr1d IS '1-D Spectral Extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_extr2d IS '2-D Spectral Extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_frstfr IS 'First Frame Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_flat IS 'Flat Field Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_fringe IS 'Fringe Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_ganscl IS 'Gain Scale Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_grpscl IS 'Group Scale Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_guicds IS 'Guide Mode CDS Computation (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_imprnt IS 'NIRSpec MSA Imprint Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_ipc IS 'Interpixel Capacitance Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_jump IS 'Jump Detection (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_klip IS 'Coronagraphic PSF Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_lastfr IS 'Last Frame Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_linear IS 'Linearity Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_msbsub IS 'Master Background Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_msaflg IS 'NIRSpec MSA Stuck Shutter Flagging (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_outlir IS 'Outlier Detection (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_pthlos IS 'Pathloss Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_persis IS 'Persistence Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_photom IS 'Photometric Calibration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_pctfrm IS 'Picture Frame Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_pxrepl IS 'Pixel Replacement (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_ramp IS 'Ramp Fitting (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_refpix IS 'Reference Pixel Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_resamp IS 'Image resampling (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_resfri IS 'Residual Fringe Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_reset IS 'Reset Anomaly Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_rscd IS 'RSCD Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_satura IS 'Saturation Checking (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_skymat IS 'Sky Background Equalization or Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_srccat IS 'Source Photometry and Morphology (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_spleak IS 'MRS spectral leak (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_srctyp IS 'Source Type Determination (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_psfstk IS 'Coronagraphic PSF Stacking (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_stray IS 'Straylight Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_superb IS 'Superbias Subtraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_tacntr IS 'Target Acquisition Centering (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_tsphot IS 'TSO Imaging Photometry (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_twkreg IS 'Image Alignment via Astronomical Sources (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_wavcor IS 'NIRSpec wavelength correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_wfscom IS 'Wavefront Sensing Combination (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_contam IS 'WFSS Contamination Correction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_whtlit IS 'TSO White-Light Curve (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tcatfile IS 'Tweakreg catalog filename (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.scatfile IS 'Source catalog filename (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.segmfile IS 'Segmentation map filename (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.dirimage IS 'WFSS direct image filename (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.ndriz IS 'Number of groups/pointings included in resampled product (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.reswht IS 'Type of drizzle weighting to use in resampling input (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int1skip IS 'Number of groups skipped in int 1 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int2skip IS 'Number of groups skippped in int 2 and higher (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int1bors IS 'Int 1- RSCD back-off due to sat. (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.int2bors IS 'Int 2+- RSCD back-off due to sat. (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sosswdth IS 'Aperture width used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.tikfactr IS 'Tikhonov factor used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sossdltx IS 'X-shift used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sossdlty IS 'Y-shift used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.sossrotn IS 'Rotation angle used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.oversamp IS 'Oversampling used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.threshld IS 'Threshold used in extraction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bkgmeth IS 'Background computation method (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bkglevel IS 'Computed/Matched constant background level (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bkgsub IS 'Has background been subtracted from data? (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.masterbg IS 'Master background file used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_primary.bkgd_scl IS 'Background scale factor (retired in jwst 3.0.0)';

COMMENT ON COLUMN trapsfilled_sci.xtension IS 'Kind of extension (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.naxis IS 'Number of axes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.naxis1 IS 'Length of axis 1 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.naxis2 IS 'Length of axis 2 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.naxis3 IS 'Length of axis 3 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.naxis4 IS 'Length of axis 4 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pcount IS 'Bytes of the heap after the table (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.gcount IS 'Number of groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bscale IS 'Factor from stored to physical values (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bzero IS 'Offset from stored to physical values (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.blank IS 'Stored value of undefined pixels (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.extname IS 'Name of the extension (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.extver IS 'Version of the extension, as the card gives it (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.checksum IS 'Checksum of the HDU (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.datasum IS 'Checksum of the data (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.srctype IS 'Source type used for calibration (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mjd_beg IS '[d] exposure start time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mjd_avg IS '[d] exposure mid-point in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mjd_end IS '[d] exposure end time in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.tdb_beg IS '[d] TDB time of exposure start in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.tdb_mid IS '[d] TDB time of exposure mid-point in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.tdb_end IS '[d] TDB time of exposure end in MJD (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.xposure IS '[s] Effective exposure time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.telapse IS '[s] Total elapsed exposure time (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.refframe IS 'Ephemeris reference frame (EME2000) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.eph_type IS 'Definitive or Predicted (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.eph_time IS '[d] MJD time of position and velocity vectors (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pa_aper IS '[deg] Position angle of aperture used (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.va_scale IS 'Velocity aberration scale factor (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.radesys IS 'Name of the coordinate reference frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ra_v1 IS '[deg] RA of telescope V1 axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.dec_v1 IS '[deg] Dec of telescope V1 axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.wcsaxes IS 'number of World Coordinate System axes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crval1 IS 'Axis 1 coordinate value at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crval2 IS 'Axis 2 coordinate value at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.crval3 IS 'Axis 3 coordinate value at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ctype1 IS 'Axis 1 type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ctype2 IS 'Axis 2 type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ctype3 IS 'Axis 3 type (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cunit1 IS 'Axis 1 units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cunit2 IS 'Axis 2 units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cunit3 IS 'Axis 3 units (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc1_1 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc1_2 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc1_3 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc2_1 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc2_2 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc2_3 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc3_1 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc3_2 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.pc3_3 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cd1_1 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cd1_2 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cd2_1 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.cd2_2 IS 'Linear transformation matrix element (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ps3_0 IS 'Coordinate table extension name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ps3_1 IS 'Coordinate table column name (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.s_region IS 'spatial extent of the observation, footprint (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.wavstart IS 'Lower bound of the default wavelength range (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.wavend IS 'Upper bound of the default wavelength range (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.dispaxis IS 'Dispersion direction (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.sporder IS 'Spectral order number (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ra_ref IS '[deg] Right Ascension of the reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.dec_ref IS '[deg] Declination of the reference point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E) (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.velosys IS '[m/s] Barycentric correction to radial velocity (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.specsys IS 'Spectral reference frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.xref_sci IS 'Aperture X reference point in SCI frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.yref_sci IS 'Aperture Y reference point in SCI frame (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mt_avra IS '[deg] Moving target average RA over exposures (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.mt_avdec IS '[deg] Moving target average Dec over exposures (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_order IS 'Degree of forward SIP polynomial (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_order IS 'Degree of forward SIP polynomial (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_order IS 'Degree of inverse SIP polynomial (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_order IS 'Degree of inverse SIP polynomial (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_0_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_0_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_0_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_0_5 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_0_6 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_1_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_1_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_1_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_1_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_1_5 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_2_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_2_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_2_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_2_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_2_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_3_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_3_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_3_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_3_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_4_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_4_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_4_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_5_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_5_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.a_6_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_0_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_0_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_0_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_0_5 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_0_6 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_1_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_1_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_1_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_1_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_1_5 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_2_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_2_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_2_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_2_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_2_4 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_3_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_3_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_3_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_3_3 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_4_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_4_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_4_2 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_5_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_5_1 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.b_6_0 IS 'SIP coefficient, forward transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_0_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_0_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_0_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_0_5 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_0_6 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_1_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_1_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_1_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_1_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_1_5 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_2_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_2_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_2_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_2_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_2_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_3_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_3_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_3_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_3_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_4_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_4_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_4_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_5_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_5_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.ap_6_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_0_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_0_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_0_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_0_5 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_0_6 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_1_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_1_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_1_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_1_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_1_5 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_2_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_2_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_2_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_2_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_2_4 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_3_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_3_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_3_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_3_3 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_4_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_4_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_4_2 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_5_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_5_1 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_sci.bp_6_0 IS 'SIP coefficient, inverse transform (retired in jwst 3.0.0)';

COMMENT ON COLUMN trapsfilled_asdf.xtension IS 'Kind of extension (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.naxis IS 'Number of axes (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.naxis1 IS 'Length of axis 1 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.naxis2 IS 'Length of axis 2 (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.pcount IS 'Bytes of the heap after the table (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.gcount IS 'Number of groups (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.tfields IS 'Number of columns of the table (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.extname IS 'Name of the extension (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.extver IS 'Version of the extension, as the card gives it (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.checksum IS 'Checksum of the HDU (retired in jwst 3.0.0)';
COMMENT ON COLUMN trapsfilled_asdf.datasum IS 'Checksum of the data (retired in jwst 3.0.0)';

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_tracemodel WHERE instrument = 'NIRCAM';
DELETE FROM other_cal_tracemodel WHERE instrument = 'NIRCAM';
CREATE TABLE IF NOT EXISTS nircam_cal_tracemodel PARTITION OF cal_tracemodel FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
INSERT INTO cal_tracemodel SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_tracemodel WHERE instrument = 'NIRISS';
DELETE FROM other_cal_tracemodel WHERE instrument = 'NIRISS';
CREATE TABLE IF NOT EXISTS niriss_cal_tracemodel PARTITION OF cal_tracemodel FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
INSERT INTO cal_tracemodel SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN uncal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN uncal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN uncal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN uncal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN uncal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN uncal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN uncal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN uncal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN uncal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN uncal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN uncal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN uncal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN uncal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN uncal_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE uncal_cheby
    ADD COLUMN IF NOT EXISTS ttype26 TEXT,
    ADD COLUMN IF NOT EXISTS tform26 TEXT,
    ADD COLUMN IF NOT EXISTS tunit26 TEXT;
COMMENT ON COLUMN uncal_cheby.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN uncal_cheby.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN uncal_cheby.tunit26 IS 'Unit of column 26 of the table';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN image_uncal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN image_uncal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN image_uncal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN image_uncal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN image_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN image_uncal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN image_uncal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN image_uncal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN image_uncal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN image_uncal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN image_uncal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN image_uncal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN image_uncal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN image_uncal_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN stacked_uncal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN stacked_uncal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN stacked_uncal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN stacked_uncal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN stacked_uncal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN stacked_uncal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN stacked_uncal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN stacked_uncal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN stacked_uncal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN stacked_uncal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN stacked_uncal_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN ramp_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN ramp_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN ramp_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN ramp_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN ramp_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN ramp_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN ramp_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN ramp_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN ramp_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN ramp_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN ramp_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN ramp_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN ramp_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN ramp_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN dark_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN dark_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN dark_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN dark_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN dark_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN dark_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN dark_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN dark_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN dark_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN dark_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN dark_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN dark_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN dark_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN dark_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN rate_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN rate_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN rate_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN rate_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN rate_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN rate_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN rate_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN rate_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN rate_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN rate_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN rate_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN rate_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN rate_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN rate_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN rateints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN rateints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN rateints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN rateints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN rateints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN rateints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN rateints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN rateints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN rateints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN rateints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN rateints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN rateints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN rateints_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN rateints_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN fitopt_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN fitopt_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN fitopt_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN fitopt_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN fitopt_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN fitopt_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN fitopt_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN fitopt_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN fitopt_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN fitopt_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN fitopt_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN fitopt_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN fitopt_primary.bkglevel IS 'Computed constant background level';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN bsub_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN bsub_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN bsub_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN bsub_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN bsub_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN bsub_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN bsub_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN bsub_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN bsub_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN bsub_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN bsub_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN bsub_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN bsub_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN bsub_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN bsubints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN bsubints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN bsubints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN bsubints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN bsubints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN bsubints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN bsubints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN bsubints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN bsubints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN bsubints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN bsubints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN bsubints_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN bsubints_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN cal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN cal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN cal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN cal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN cal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN cal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN cal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN cal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN cal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN cal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN cal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN cal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN cal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN cal_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN calints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN calints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN calints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN calints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN calints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN calints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN calints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN calints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN calints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN calints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN calints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN calints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN calints_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN calints_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN crf_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN crf_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN crf_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN crf_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN crf_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN crf_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN crf_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN crf_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN crf_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN crf_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN crf_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN crf_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN crf_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN crf_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN crfints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN crfints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN crfints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN crfints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN crfints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN crfints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN crfints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN crfints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN crfints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN crfints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN crfints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN crfints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN crfints_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN crfints_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN i2d_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN i2d_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN i2d_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN i2d_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN i2d_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN i2d_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN i2d_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN i2d_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN i2d_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN i2d_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN i2d_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN i2d_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN i2d_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN i2d_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN s2d_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN s2d_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN s2d_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN s2d_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN s2d_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN s2d_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN s2d_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN s2d_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN s2d_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN s2d_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN s2d_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN s2d_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN s2d_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN s2d_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN s3d_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN s3d_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN s3d_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN s3d_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN s3d_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN s3d_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN s3d_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN s3d_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN s3d_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN s3d_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN s3d_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN s3d_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN s3d_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN s3d_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN x1d_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN x1d_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN x1d_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN x1d_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN x1d_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN x1d_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN x1d_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN x1d_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN x1d_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN x1d_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN x1d_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN x1d_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN x1d_primary.bkglevel IS 'Computed constant background level';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN x1dints_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN x1dints_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN x1dints_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN x1dints_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN x1dints_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN x1dints_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN x1dints_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN x1dints_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN x1dints_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN x1dints_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN x1dints_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN x1dints_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN x1dints_primary.bkglevel IS 'Computed constant background level';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN c1d_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN c1d_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN c1d_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN c1d_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN c1d_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN c1d_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN c1d_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN c1d_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN c1d_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN c1d_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN c1d_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN c1d_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN c1d_primary.bkglevel IS 'Computed constant background level';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN psfstack_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN psfstack_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN psfstack_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN psfstack_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN psfstack_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN psfstack_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN psfstack_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN psfstack_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN psfstack_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN psfstack_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN psfstack_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN psfstack_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN psfstack_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN psfstack_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN psfalign_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN psfalign_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN psfalign_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN psfalign_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN psfalign_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN psfalign_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN psfalign_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN psfalign_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN psfalign_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN psfalign_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN psfalign_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN psfalign_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN psfalign_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN psfalign_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN psfsub_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN psfsub_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN psfsub_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN psfsub_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN psfsub_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN psfsub_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN psfsub_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN psfsub_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN psfsub_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN psfsub_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN psfsub_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN psfsub_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN psfsub_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN psfsub_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN ami_oi_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN ami_oi_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN ami_oi_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN ami_oi_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN ami_oi_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN ami_oi_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN ami_oi_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN ami_oi_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN ami_oi_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN ami_oi_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN ami_oi_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN ami_oi_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN ami_oi_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
COMMENT ON COLUMN ami_oi_oi_q4.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN psf_ami_oi_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN psf_ami_oi_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN psf_ami_oi_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN psf_ami_oi_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN psf_ami_oi_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN psf_ami_oi_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN psf_ami_oi_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN psf_ami_oi_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN psf_ami_oi_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN psf_ami_oi_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE psf_ami_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN amimulti_oi_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN amimulti_oi_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN amimulti_oi_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN amimulti_oi_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN amimulti_oi_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN amimulti_oi_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN amimulti_oi_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN amimulti_oi_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN amimulti_oi_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN amimulti_oi_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN amimulti_oi_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN amimulti_oi_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE amimulti_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN amilg_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN amilg_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN amilg_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN amilg_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN amilg_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN amilg_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN amilg_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN amilg_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN amilg_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN amilg_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN amilg_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN amilg_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN amilg_primary.bkglevel IS 'Computed constant background level';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN aminorm_oi_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN aminorm_oi_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN aminorm_oi_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN aminorm_oi_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN aminorm_oi_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN aminorm_oi_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN aminorm_oi_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN aminorm_oi_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN aminorm_oi_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN aminorm_oi_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN aminorm_oi_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN aminorm_oi_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE aminorm_oi_oi_q4
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN wfscmb_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN wfscmb_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN wfscmb_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN wfscmb_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN wfscmb_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN wfscmb_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN wfscmb_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN wfscmb_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN wfscmb_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN wfscmb_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN wfscmb_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN wfscmb_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN wfscmb_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN wfscmb_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN segm_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN segm_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN segm_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN segm_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN segm_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN segm_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN segm_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN segm_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN segm_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN segm_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN segm_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN segm_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN segm_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN segm_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN image_cal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN image_cal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN image_cal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN image_cal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN image_cal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN image_cal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN image_cal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN image_cal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN image_cal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN image_cal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN image_cal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN image_cal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN image_cal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN image_cal_sci.s_region IS 'Spatial footprint of the observation';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_chrcor TEXT;
COMMENT ON COLUMN stacked_cal_primary.r_chrcor IS 'Nirspec chromaticity correction reference file name';
COMMENT ON COLUMN stacked_cal_primary.cal_vcs IS 'Calibration Software Repository Version';
COMMENT ON COLUMN stacked_cal_primary.eng_qual IS 'Engineering DB quality indicator';
COMMENT ON COLUMN stacked_cal_primary.pilin IS 'Pupil imaging lens in the optical path: T/F';
COMMENT ON COLUMN stacked_cal_primary.drpfrms1 IS 'Number of frames dropped prior to 1st integration';
COMMENT ON COLUMN stacked_cal_primary.apername IS 'S&OC PRD science aperture used';
COMMENT ON COLUMN stacked_cal_primary.gf_start IS 'UTC time when the guider function started';
COMMENT ON COLUMN stacked_cal_primary.gf_end IS 'UTC time when the guider function ended';
COMMENT ON COLUMN stacked_cal_primary.gsidl_x IS 'Guide star ideal x coordinate';
COMMENT ON COLUMN stacked_cal_primary.r_sirskl IS 'SIRS refpix reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_frifrq IS 'MRS Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_barsha IS 'NIRSpec bar shadow correction';
COMMENT ON COLUMN stacked_cal_primary.bkglevel IS 'Computed constant background level';

COMMENT ON COLUMN stacked_cal_sci.s_region IS 'Spatial footprint of the observation';

UPDATE uncal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE uncal_cheby AS t SET (ttype26, tform26, tunit26, other_keywords) = (
    SELECT coalesce(f.ttype26, t.ttype26), coalesce(f.tform26, t.tform26), coalesce(f.tunit26, t.tunit26),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype26 IS NOT NULL THEN 'TTYPE26' END, CASE WHEN f.tform26 IS NOT NULL THEN 'TFORM26' END, CASE WHEN f.tunit26 IS NOT NULL THEN 'TUNIT26' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype26) = schemagen_held -> 'TTYPE26' THEN v.ttype26 END AS ttype26,
            CASE WHEN to_jsonb(v.tform26) = schemagen_held -> 'TFORM26' THEN v.tform26 END AS tform26,
            CASE WHEN to_jsonb(v.tunit26) = schemagen_held -> 'TUNIT26' THEN v.tunit26 END AS tunit26
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE26')::text AS ttype26, (schemagen_held ->> 'TFORM26')::text AS tform26, (schemagen_held ->> 'TUNIT26')::text AS tunit26
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE26', 'TFORM26', 'TUNIT26'];
UPDATE image_uncal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE stacked_uncal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE ramp_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE dark_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE rate_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE rateints_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE fitopt_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE bsub_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE bsubints_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE cal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE calints_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE crf_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE crfints_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE i2d_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE s2d_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE s3d_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE x1d_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE x1dints_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE c1d_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE psfstack_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE psfalign_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE psfsub_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE ami_oi_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE ami_oi_oi_q4 AS t SET (ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE psf_ami_oi_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE psf_ami_oi_oi_q4 AS t SET (ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE amimulti_oi_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE amimulti_oi_oi_q4 AS t SET (ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE amilg_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE aminorm_oi_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE aminorm_oi_oi_q4 AS t SET (ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE wfscmb_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE segm_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE image_cal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE stacked_cal_primary AS t SET (r_chrcor, other_keywords) = (
    SELECT coalesce(f.r_chrcor, t.r_chrcor),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_chrcor IS NOT NULL THEN 'R_CHRCOR' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_chrcor) = schemagen_held -> 'R_CHRCOR' THEN v.r_chrcor END AS r_chrcor
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_CHRCOR')::text AS r_chrcor
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_CHRCOR'];
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'fwposoff', 'fwpostol', 'pupil', 'pilin', 'pwposoff', 'pwpostol', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'hybridff', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'sub_shrt', 'sub_long', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'mstr_rd1', 'mstr_sk1', 'mstr_rd2', 'mstr_sk2', 'mstr_rpt', 'mstr_ilv', 'sstr_stp', 'sstr_nst', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'fgs_aper', 'gsidl_x', 'gsidl_y', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_bkg', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_sirskl', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_nrm', 'r_ote', 'r_pstsos', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'int1skip', 'int2skip', 'int1ugp1', 'int2ugp1', 'int1bors', 'int2bors', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg', 'bkgd_scl') AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('v2_ref', 'v3_ref', 'roll_ref', 'v3i_yang', 'vparity') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank', 'srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz', 'pa_aper', 'va_scale', 'radesys', 'ra_v1', 'dec_v1', 'pa_v3', 'wcsaxes', 'crpix1', 'crpix2', 'crpix3', 'crval1', 'crval2', 'crval3', 'ctype1', 'ctype2', 'ctype3', 'cunit1', 'cunit2', 'cunit3', 'cdelt1', 'cdelt2', 'cdelt3', 'pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2', 'ps3_0', 'ps3_1', 's_region', 'wavstart', 'wavend', 'dispaxis', 'sporder', 'ra_ref', 'dec_ref', 'velosys', 'specsys', 'xref_sci', 'yref_sci', 'mt_ra', 'mt_dec', 'mt_avra', 'mt_avdec', 'a_order', 'b_order', 'ap_order', 'bp_order', 'a_0_2', 'a_0_3', 'a_0_4', 'a_0_5', 'a_0_6', 'a_1_1', 'a_1_2', 'a_1_3', 'a_1_4', 'a_1_5', 'a_2_0', 'a_2_1', 'a_2_2', 'a_2_3', 'a_2_4', 'a_3_0', 'a_3_1', 'a_3_2', 'a_3_3', 'a_4_0', 'a_4_1', 'a_4_2', 'a_5_0', 'a_5_1', 'a_6_0', 'b_0_2', 'b_0_3', 'b_0_4', 'b_0_5', 'b_0_6', 'b_1_1', 'b_1_2', 'b_1_3', 'b_1_4', 'b_1_5', 'b_2_0', 'b_2_1', 'b_2_2', 'b_2_3', 'b_2_4', 'b_3_0', 'b_3_1', 'b_3_2', 'b_3_3', 'b_4_0', 'b_4_1', 'b_4_2', 'b_5_0', 'b_5_1', 'b_6_0', 'ap_0_2', 'ap_0_3', 'ap_0_4', 'ap_0_5', 'ap_0_6', 'ap_1_1', 'ap_1_2', 'ap_1_3', 'ap_1_4', 'ap_1_5', 'ap_2_0', 'ap_2_1', 'ap_2_2', 'ap_2_3', 'ap_2_4', 'ap_3_0', 'ap_3_1', 'ap_3_2', 'ap_3_3', 'ap_4_0', 'ap_4_1', 'ap_4_2', 'ap_5_0', 'ap_5_1', 'ap_6_0', 'bp_0_2', 'bp_0_3', 'bp_0_4', 'bp_0_5', 'bp_0_6', 'bp_1_1', 'bp_1_2', 'bp_1_3', 'bp_1_4', 'bp_1_5', 'bp_2_0', 'bp_2_1', 'bp_2_2', 'bp_2_3', 'bp_2_4', 'bp_3_0', 'bp_3_1', 'bp_3_2', 'bp_3_3', 'bp_4_0', 'bp_4_1', 'bp_4_2', 'bp_5_0', 'bp_5_1', 'bp_6_0') AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('tfields') AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration Software Repository Version'
WHERE column_name IN ('cal_vcs') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering DB quality indicator'
WHERE column_name IN ('eng_qual') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path: T/F'
WHERE column_name IN ('pilin') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to 1st integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC PRD science aperture used'
WHERE column_name IN ('apername') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function started'
WHERE column_name IN ('gf_start') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function ended'
WHERE column_name IN ('gf_end') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal x coordinate'
WHERE column_name IN ('gsidl_x') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SIRS refpix reference file name'
WHERE column_name IN ('r_sirskl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Fringe Frequency reference file name'
WHERE column_name IN ('r_frifrq') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bpxslf', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow correction', enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed constant background level'
WHERE column_name IN ('bkglevel') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spatial footprint of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = '["POINT", "UNIFORM"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
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
    ('calints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('x1dints_hdrtab', 'xtension', 'XTENSION', 'HDRTAB', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'bitpix', 'BITPIX', 'HDRTAB', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis', 'NAXIS', 'HDRTAB', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis1', 'NAXIS1', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis2', 'NAXIS2', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'pcount', 'PCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'gcount', 'GCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'tfields', 'TFIELDS', 'HDRTAB', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extname', 'EXTNAME', 'HDRTAB', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extver', 'EXTVER', 'HDRTAB', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'checksum', 'CHECKSUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'datasum', 'DATASUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('uncal_cheby', 'ttype26', 'TTYPE26', 'CHEBY', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tform26', 'TFORM26', 'CHEBY', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tunit26', 'TUNIT26', 'CHEBY', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ramp_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('dark_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rate_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rateints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('fitopt_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsubints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('calints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crf_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crfints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('i2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s3d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1dints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('c1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfstack_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfalign_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amilg_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('wfscmb_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('segm_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('image_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '3.0.0', since, 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

