-- jwst 1.3.3 → 1.4.0, up. MariaDB.
-- Carries a database from jwst 1.3.3 to 1.4.0. Loses nothing: what 1.4.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.3.3', '1.3.0', '1.3.1', '1.3.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.3.3; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout = 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 1; run layout_2.up.sql before; nothing was changed')), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout <> 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.4.0';

CREATE TABLE IF NOT EXISTS i2d_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';
CREATE OR REPLACE VIEW nircam_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_wavelength AS SELECT * FROM i2d_wavelength WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS wfscmb_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';
CREATE OR REPLACE VIEW nircam_wfscmb_wavelength AS SELECT * FROM wfscmb_wavelength WHERE instrument = 'NIRCAM';

CREATE OR REPLACE VIEW nircam_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_rate_wavelength AS SELECT * FROM rate_wavelength WHERE instrument = 'FGS';

CREATE OR REPLACE VIEW nircam_bsub_wavelength AS SELECT * FROM bsub_wavelength WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_bsub_wavelength AS SELECT * FROM bsub_wavelength WHERE instrument = 'NIRISS';

CREATE OR REPLACE VIEW fgs_cal_wavelength AS SELECT * FROM cal_wavelength WHERE instrument = 'FGS';

CREATE OR REPLACE VIEW nircam_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_crf_wavelength AS SELECT * FROM crf_wavelength WHERE instrument = 'FGS';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_uncal_planned_reference_stars AS SELECT * FROM uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_image_uncal_planned_reference_stars AS SELECT * FROM image_uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE stacked_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_stacked_uncal_planned_reference_stars AS SELECT * FROM stacked_uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_cal_planned_reference_stars AS SELECT * FROM cal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_image_cal_planned_reference_stars AS SELECT * FROM image_cal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT COMMENT 'Active side for FPE (A or B)',
    ADD COLUMN IF NOT EXISTS ice_side TEXT COMMENT 'Active side for ICE (A or B)',
    ADD COLUMN IF NOT EXISTS r_spkern TEXT COMMENT 'Spectral convolution kernel reference file name',
    ADD COLUMN IF NOT EXISTS r_spprof TEXT COMMENT 'Spectral profile reference file name',
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT COMMENT 'Spectral trace reference file name',
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT COMMENT 'Wavelength map reference file name',
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE COMMENT 'Aperture width used in extraction',
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE COMMENT 'Tikhonov factor used in extraction',
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE COMMENT 'X-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE COMMENT 'Y-shift used in extraction',
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE COMMENT 'Rotation angle used in extraction',
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE COMMENT 'Oversampling used in extraction',
    ADD COLUMN IF NOT EXISTS threshld DOUBLE COMMENT 'Threshold used in extraction';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity';

ALTER TABLE stacked_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table';
CREATE OR REPLACE VIEW fgs_stacked_cal_planned_reference_stars AS SELECT * FROM stacked_cal_planned_reference_stars WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET fpe_side = JSON_VALUE(other_keywords, '$."FPE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FPE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FPE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET ice_side = JSON_VALUE(other_keywords, '$."ICE_SIDE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ICE_SIDE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ICE_SIDE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_spkern = JSON_VALUE(other_keywords, '$."R_SPKERN"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPKERN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPKERN"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_spprof = JSON_VALUE(other_keywords, '$."R_SPPROF"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPPROF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPPROF"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_sptrac = JSON_VALUE(other_keywords, '$."R_SPTRAC"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SPTRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SPTRAC"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_wavmap = JSON_VALUE(other_keywords, '$."R_WAVMAP"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_WAVMAP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_WAVMAP"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sosswdth = CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSWDTH"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSWDTH"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSWDTH"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSWDTH"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET tikfactr = CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TIKFACTR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TIKFACTR"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TIKFACTR"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TIKFACTR"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sossdltx = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sossdlty = CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSDLTY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSDLTY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSDLTY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSDLTY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sossrotn = CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SOSSROTN"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SOSSROTN"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SOSSROTN"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SOSSROTN"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET oversamp = CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OVERSAMP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OVERSAMP"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OVERSAMP"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OVERSAMP"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET threshld = CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."THRESHLD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."THRESHLD"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."THRESHLD"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."THRESHLD"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_planned_reference_stars SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_planned_reference_stars SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_planned_reference_stars SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
START TRANSACTION;
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
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.4.0', since, 'jwst', '1.4.0', '8bd4900b8b20c75454341b8e5b8847e96b7f8b28ffb007b34f7640147b9f7c1c'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

