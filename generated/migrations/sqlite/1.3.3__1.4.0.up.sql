-- jwst 1.3.3 → 1.4.0, up. SQLite.
-- Carries a database from jwst 1.3.3 to 1.4.0. Loses nothing: what 1.4.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.3.3', '1.3.0', '1.3.1', '1.3.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.3.3, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.3.3', '1.3.0', '1.3.1', '1.3.2');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

-- WAVELENGTH headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)
CREATE TABLE i2d_wavelength (
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
CREATE VIEW nircam_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRISS';
CREATE VIEW miri_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'MIRI';
CREATE VIEW fgs_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'FGS';

-- WAVELENGTH headers of wfscmb files. Two dithered wavefront sensing images, shifted and added
CREATE TABLE wfscmb_wavelength (
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
CREATE VIEW nircam_wfscmb_wavelength AS SELECT * FROM wfscmb_wavelength WHERE instrument = 'NIRCAM';

CREATE VIEW nircam_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW niriss_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'NIRISS';
CREATE VIEW fgs_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'FGS';

CREATE VIEW nircam_bsub_wavelength AS SELECT * FROM bsub_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW niriss_bsub_wavelength AS SELECT * FROM bsub_wavelength WHERE instrument = 'NIRISS';

CREATE VIEW fgs_cal_wavelength AS SELECT * FROM cal_wavelength WHERE instrument = 'FGS';

CREATE VIEW nircam_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW niriss_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'NIRISS';
CREATE VIEW fgs_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'FGS';

ALTER TABLE uncal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE uncal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE uncal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE uncal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE uncal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE uncal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE uncal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE uncal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE uncal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE uncal_planned_reference_stars ADD COLUMN tunit11 TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE image_uncal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE image_uncal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE image_uncal_planned_reference_stars ADD COLUMN tunit11 TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE stacked_uncal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE stacked_uncal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE stacked_uncal_planned_reference_stars ADD COLUMN tunit11 TEXT;

ALTER TABLE ramp_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE ramp_primary ADD COLUMN ice_side TEXT;
ALTER TABLE ramp_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE ramp_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE ramp_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE ramp_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE ramp_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE dark_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE dark_primary ADD COLUMN ice_side TEXT;
ALTER TABLE dark_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE dark_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE dark_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE dark_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE dark_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE dark_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE dark_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE dark_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE dark_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE dark_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE dark_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE trapsfilled_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN ice_side TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE rate_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE rate_primary ADD COLUMN ice_side TEXT;
ALTER TABLE rate_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE rate_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE rate_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE rate_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE rate_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE rate_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE rate_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE rate_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE rate_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE rate_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE rate_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE rateints_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE rateints_primary ADD COLUMN ice_side TEXT;
ALTER TABLE rateints_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE rateints_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE rateints_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE rateints_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE rateints_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE fitopt_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE fitopt_primary ADD COLUMN ice_side TEXT;
ALTER TABLE fitopt_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE fitopt_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE fitopt_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE fitopt_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE fitopt_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE bsub_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE bsub_primary ADD COLUMN ice_side TEXT;
ALTER TABLE bsub_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE bsub_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE bsub_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE bsub_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE bsub_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE bsubints_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE bsubints_primary ADD COLUMN ice_side TEXT;
ALTER TABLE bsubints_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE bsubints_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE bsubints_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE bsubints_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE bsubints_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE cal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE cal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE cal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE cal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE cal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE cal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE cal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE cal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE cal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE cal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE cal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE cal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE cal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE cal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE cal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE cal_planned_reference_stars ADD COLUMN tunit11 TEXT;

ALTER TABLE calints_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE calints_primary ADD COLUMN ice_side TEXT;
ALTER TABLE calints_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE calints_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE calints_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE calints_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE calints_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE calints_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE calints_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE calints_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE calints_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE calints_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE calints_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE crf_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE crf_primary ADD COLUMN ice_side TEXT;
ALTER TABLE crf_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE crf_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE crf_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE crf_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE crf_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE crf_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE crf_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE crf_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE crf_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE crf_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE crf_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE crfints_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE crfints_primary ADD COLUMN ice_side TEXT;
ALTER TABLE crfints_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE crfints_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE crfints_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE crfints_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE crfints_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE i2d_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE i2d_primary ADD COLUMN ice_side TEXT;
ALTER TABLE i2d_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE i2d_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE i2d_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE i2d_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE i2d_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE s2d_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE s2d_primary ADD COLUMN ice_side TEXT;
ALTER TABLE s2d_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE s2d_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE s2d_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE s2d_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE s2d_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE s3d_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE s3d_primary ADD COLUMN ice_side TEXT;
ALTER TABLE s3d_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE s3d_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE s3d_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE s3d_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE s3d_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE x1d_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE x1d_primary ADD COLUMN ice_side TEXT;
ALTER TABLE x1d_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE x1d_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE x1d_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE x1d_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE x1d_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE x1dints_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE x1dints_primary ADD COLUMN ice_side TEXT;
ALTER TABLE x1dints_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE x1dints_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE x1dints_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE x1dints_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE x1dints_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE c1d_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE c1d_primary ADD COLUMN ice_side TEXT;
ALTER TABLE c1d_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE c1d_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE c1d_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE c1d_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE c1d_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE psfstack_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE psfstack_primary ADD COLUMN ice_side TEXT;
ALTER TABLE psfstack_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE psfstack_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE psfstack_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE psfstack_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE psfstack_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE psfalign_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE psfalign_primary ADD COLUMN ice_side TEXT;
ALTER TABLE psfalign_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE psfalign_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE psfalign_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE psfalign_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE psfalign_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE psfsub_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE psfsub_primary ADD COLUMN ice_side TEXT;
ALTER TABLE psfsub_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE psfsub_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE psfsub_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE psfsub_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE psfsub_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE ami_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE ami_primary ADD COLUMN ice_side TEXT;
ALTER TABLE ami_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE ami_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE ami_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE ami_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE ami_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE ami_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE ami_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE ami_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE ami_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE ami_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE ami_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE amiavg_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE amiavg_primary ADD COLUMN ice_side TEXT;
ALTER TABLE amiavg_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE amiavg_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE amiavg_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE amiavg_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE amiavg_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE psf_amiavg_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN ice_side TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE aminorm_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE aminorm_primary ADD COLUMN ice_side TEXT;
ALTER TABLE aminorm_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE aminorm_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE aminorm_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE aminorm_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE aminorm_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN threshld DOUBLE;

ALTER TABLE wfscmb_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN ice_side TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE segm_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE segm_primary ADD COLUMN ice_side TEXT;
ALTER TABLE segm_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE segm_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE segm_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE segm_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE segm_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE segm_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE segm_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE segm_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE segm_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE segm_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE segm_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE image_cal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE image_cal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE image_cal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE image_cal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE image_cal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE image_cal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE image_cal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE image_cal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE image_cal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE image_cal_planned_reference_stars ADD COLUMN tunit11 TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN fpe_side TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN ice_side TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_spkern TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_spprof TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_sptrac TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_wavmap TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN sosswdth DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN tikfactr DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN sossdltx DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN sossdlty DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN sossrotn DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN oversamp DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN threshld DOUBLE;


ALTER TABLE stacked_cal_planned_reference_stars ADD COLUMN ttype11 TEXT;
ALTER TABLE stacked_cal_planned_reference_stars ADD COLUMN tform11 TEXT;
ALTER TABLE stacked_cal_planned_reference_stars ADD COLUMN tunit11 TEXT;

UPDATE uncal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE uncal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE uncal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE uncal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE uncal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE uncal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE uncal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE uncal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE uncal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE uncal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE image_uncal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE image_uncal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE image_uncal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE image_uncal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE image_uncal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE image_uncal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE image_uncal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE image_uncal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE image_uncal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE image_uncal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE stacked_uncal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE stacked_uncal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE stacked_uncal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE stacked_uncal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE stacked_uncal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE stacked_uncal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE stacked_uncal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE stacked_uncal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE stacked_uncal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE ramp_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE ramp_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE ramp_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE ramp_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE ramp_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE ramp_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE ramp_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE dark_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE dark_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE dark_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE dark_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE dark_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE dark_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE trapsfilled_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE trapsfilled_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE trapsfilled_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE trapsfilled_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE trapsfilled_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE trapsfilled_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE rate_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE rate_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE rate_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE rate_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE rate_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE rate_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE rateints_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE rateints_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE rateints_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE rateints_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE rateints_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE rateints_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE fitopt_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE fitopt_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE fitopt_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE fitopt_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE fitopt_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE fitopt_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE bsub_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE bsub_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE bsub_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE bsub_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE bsub_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE bsub_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE bsubints_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE bsubints_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE bsubints_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE bsubints_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE bsubints_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE bsubints_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE cal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE cal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE cal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE cal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE cal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE cal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE cal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE cal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE cal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE calints_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE calints_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE calints_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE calints_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE calints_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE calints_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE calints_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE crf_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE crf_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE crf_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE crf_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE crf_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE crf_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE crfints_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE crfints_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE crfints_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE crfints_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE crfints_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE crfints_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE i2d_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE i2d_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE i2d_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE i2d_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE i2d_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE i2d_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE s2d_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE s2d_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE s2d_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE s2d_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE s2d_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE s2d_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE s3d_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE s3d_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE s3d_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE s3d_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE s3d_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE s3d_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE x1d_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE x1d_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE x1d_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE x1d_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE x1d_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE x1d_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE x1dints_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE x1dints_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE x1dints_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE x1dints_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE x1dints_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE x1dints_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE c1d_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE c1d_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE c1d_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE c1d_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE c1d_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE c1d_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE psfstack_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE psfstack_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE psfstack_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE psfstack_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE psfstack_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE psfstack_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE psfalign_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE psfalign_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE psfalign_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE psfalign_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE psfalign_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE psfalign_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE psfsub_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE psfsub_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE psfsub_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE psfsub_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE psfsub_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE psfsub_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE ami_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE ami_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE ami_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE ami_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE ami_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE ami_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE amiavg_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE amiavg_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE amiavg_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE amiavg_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE amiavg_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE amiavg_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE psf_amiavg_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE psf_amiavg_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE psf_amiavg_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE psf_amiavg_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE psf_amiavg_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE psf_amiavg_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE aminorm_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE aminorm_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE aminorm_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE aminorm_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE aminorm_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE aminorm_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE wfscmb_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE wfscmb_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE wfscmb_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE wfscmb_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE wfscmb_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE wfscmb_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE segm_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE segm_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE segm_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE segm_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE segm_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE segm_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE image_cal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE image_cal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE image_cal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE image_cal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE image_cal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE image_cal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE image_cal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE image_cal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE image_cal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE stacked_cal_primary SET fpe_side = json_extract(other_keywords, '$."FPE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."FPE_SIDE"') = 'text';
UPDATE stacked_cal_primary SET ice_side = json_extract(other_keywords, '$."ICE_SIDE"'), other_keywords = nullif(json_remove(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE json_type(other_keywords, '$."ICE_SIDE"') = 'text';
UPDATE stacked_cal_primary SET r_spkern = json_extract(other_keywords, '$."R_SPKERN"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPKERN"'), '{}')
WHERE json_type(other_keywords, '$."R_SPKERN"') = 'text';
UPDATE stacked_cal_primary SET r_spprof = json_extract(other_keywords, '$."R_SPPROF"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPPROF"'), '{}')
WHERE json_type(other_keywords, '$."R_SPPROF"') = 'text';
UPDATE stacked_cal_primary SET r_sptrac = json_extract(other_keywords, '$."R_SPTRAC"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE json_type(other_keywords, '$."R_SPTRAC"') = 'text';
UPDATE stacked_cal_primary SET r_wavmap = json_extract(other_keywords, '$."R_WAVMAP"'), other_keywords = nullif(json_remove(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE json_type(other_keywords, '$."R_WAVMAP"') = 'text';
UPDATE stacked_cal_primary SET sosswdth = json_extract(other_keywords, '$."SOSSWDTH"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE json_type(other_keywords, '$."SOSSWDTH"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSWDTH"') AS REAL) = json_extract(other_keywords, '$."SOSSWDTH"') AND json_extract(other_keywords, '$."SOSSWDTH"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET tikfactr = json_extract(other_keywords, '$."TIKFACTR"'), other_keywords = nullif(json_remove(other_keywords, '$."TIKFACTR"'), '{}')
WHERE json_type(other_keywords, '$."TIKFACTR"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TIKFACTR"') AS REAL) = json_extract(other_keywords, '$."TIKFACTR"') AND json_extract(other_keywords, '$."TIKFACTR"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET sossdltx = json_extract(other_keywords, '$."SOSSDLTX"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTX"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTX"') AND json_extract(other_keywords, '$."SOSSDLTX"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET sossdlty = json_extract(other_keywords, '$."SOSSDLTY"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE json_type(other_keywords, '$."SOSSDLTY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSDLTY"') AS REAL) = json_extract(other_keywords, '$."SOSSDLTY"') AND json_extract(other_keywords, '$."SOSSDLTY"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET sossrotn = json_extract(other_keywords, '$."SOSSROTN"'), other_keywords = nullif(json_remove(other_keywords, '$."SOSSROTN"'), '{}')
WHERE json_type(other_keywords, '$."SOSSROTN"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SOSSROTN"') AS REAL) = json_extract(other_keywords, '$."SOSSROTN"') AND json_extract(other_keywords, '$."SOSSROTN"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET oversamp = json_extract(other_keywords, '$."OVERSAMP"'), other_keywords = nullif(json_remove(other_keywords, '$."OVERSAMP"'), '{}')
WHERE json_type(other_keywords, '$."OVERSAMP"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OVERSAMP"') AS REAL) = json_extract(other_keywords, '$."OVERSAMP"') AND json_extract(other_keywords, '$."OVERSAMP"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET threshld = json_extract(other_keywords, '$."THRESHLD"'), other_keywords = nullif(json_remove(other_keywords, '$."THRESHLD"'), '{}')
WHERE json_type(other_keywords, '$."THRESHLD"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."THRESHLD"') AS REAL) = json_extract(other_keywords, '$."THRESHLD"') AND json_extract(other_keywords, '$."THRESHLD"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_planned_reference_stars SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE stacked_cal_planned_reference_stars SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE stacked_cal_planned_reference_stars SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE schemagen_columns SET enum = '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]'
WHERE column_name = 'engqlptg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "4QPM_LFLAT", "4QPM_PFLAT", "LYOT_LFLAT", "LYOT_PFLAT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name = 'patttype' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Barycentric correction to radial velocity'
WHERE column_name = 'velosys' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('i2d_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ramp_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('dark_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('dark_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rate_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rate_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rateints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('fitopt_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsub_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crf_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crf_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crfints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('i2d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s2d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s3d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1dints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('c1d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfstack_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfalign_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfsub_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amiavg_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('segm_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('segm_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.4.0', since, 'jwst', '1.4.0', '8bd4900b8b20c75454341b8e5b8847e96b7f8b28ffb007b34f7640147b9f7c1c'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

