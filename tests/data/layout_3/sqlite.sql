-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. SQLite.
-- Tables that every database has. Load this file first, into an empty database.
BEGIN;

-- The releases whose schema this database has had; it is at the last
CREATE TABLE schemagen_releases (
    step INTEGER NOT NULL,  -- Number of the step, counted up
    pipeline_version TEXT NOT NULL,  -- Release of the jwst pipeline
    since TEXT NOT NULL,  -- First release whose files this schema can hold
    schema_package TEXT NOT NULL,  -- Package that the schemas were read from
    schema_package_version TEXT NOT NULL,  -- Its version
    schema_sha256 TEXT NOT NULL,  -- SHA-256 of its archive, or of the schema set
    applied_date DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,  -- When the step was applied, in UTC
    PRIMARY KEY (step)
);

-- The layouts of tables that this database has had; it has the last
CREATE TABLE schemagen_layouts (
    layout BIGINT NOT NULL,  -- Version of the layout
    applied_date DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,  -- When it was applied, in UTC
    PRIMARY KEY (layout)
);

-- The data dictionary: what each column of the header tables means
CREATE TABLE schemagen_columns (
    table_name TEXT NOT NULL,  -- Header table
    column_name TEXT NOT NULL,  -- Its column
    keyword TEXT NOT NULL,  -- FITS keyword that the column holds
    extension TEXT NOT NULL,  -- Extension whose header has it
    paths JSON NOT NULL,  -- Datamodel paths of the keyword
    type TEXT,  -- Type that the datamodel schema declares
    unit TEXT,  -- Unit of the values
    title TEXT,  -- What the keyword means
    enum JSON,  -- Values that the schema allows
    since TEXT NOT NULL,  -- First release that declares it
    retired TEXT,  -- First release that no longer declares it
    former_names JSON,  -- Where earlier releases had it
    PRIMARY KEY (table_name, column_name)
);
CREATE INDEX schemagen_columns_by_keyword_table_name ON schemagen_columns (keyword, table_name);

-- The local changes (overrides.yaml) that this database was made with
CREATE TABLE schemagen_overrides (
    "position" BIGINT NOT NULL,  -- Number of the entry, from 1
    entry JSON NOT NULL,  -- The entry in the words of the file
    PRIMARY KEY ("position")
);

-- The rootnames in this database, and when their files were ingested
CREATE TABLE master (
    rootname TEXT NOT NULL,  -- File name without its filetype
    instrument TEXT,  -- INSTRUME
    detector TEXT,  -- DETECTOR
    program TEXT,  -- PROGRAM
    observation TEXT,  -- OBSERVTN
    visit TEXT,  -- VISIT
    first_ingest_date DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,  -- First ingest of one of its files, in UTC
    last_ingest_date DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,  -- Last ingest of one of its files, in UTC
    PRIMARY KEY (rootname)
);
CREATE INDEX master_by_program_observation_visit ON master (program, observation, visit);
CREATE INDEX master_by_rootname ON master (rootname COLLATE NOCASE);

-- The files that exist for each rootname
CREATE TABLE datasets (
    dataset_id INTEGER NOT NULL,  -- Number of the file
    rootname TEXT NOT NULL,  -- Its rootname
    filetype TEXT NOT NULL,  -- Its filetype: rate, cal …
    filename TEXT NOT NULL,  -- Its name
    path TEXT,  -- Directory or URL that it was read from
    instrument TEXT,  -- INSTRUME
    detector TEXT,  -- DETECTOR
    exp_type TEXT,  -- EXP_TYPE
    datamodel TEXT,  -- DATAMODL, the class that wrote it
    pipeline_version TEXT,  -- CAL_VER, the release that wrote it
    file_size BIGINT,  -- [byte] Its size
    checksum TEXT,  -- SHA-256 of its headers
    ingest_date DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,  -- When it was ingested, in UTC
    file_mtime BIGINT,  -- [ns] When the file was last changed, since 1970, as its file system says
    file_inode BIGINT,  -- Number of the file in its file system
    PRIMARY KEY (dataset_id),
    UNIQUE (filename),
    UNIQUE (rootname, filetype),
    FOREIGN KEY (rootname) REFERENCES master (rootname)
);
CREATE INDEX datasets_by_filetype ON datasets (filetype);
CREATE INDEX datasets_by_pipeline_version_filetype ON datasets (pipeline_version, filetype);
CREATE INDEX datasets_by_exp_type ON datasets (exp_type);
CREATE INDEX datasets_by_rootname ON datasets (rootname COLLATE NOCASE);

-- Headers of extensions that have no table of their own, whole
CREATE TABLE other_headers (
    dataset_id INTEGER NOT NULL,  -- The file
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    extension_name TEXT,  -- EXTNAME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    header JSON NOT NULL,  -- All cards
    PRIMARY KEY (dataset_id, extension_index),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);

CREATE VIEW dataset_filetypes AS
SELECT
    m.rootname,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rate') AS rate,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami-oi') AS ami_oi
FROM master AS m;

INSERT INTO schemagen_layouts (layout) VALUES (3);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
VALUES
    ('3.0.0', '3.0.0', 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b');

COMMIT;

-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. SQLite.
-- Header tables of rate files. Load 00_core.sql before.
BEGIN;

-- PRIMARY headers of rate files. Count rate of an exposure, averaged over its integrations
CREATE TABLE rate_primary (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    simple BOOLEAN,  -- Whether the file conforms to the FITS standard
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    telescop TEXT,  -- Telescope used to acquire the data
    date_obs DATE,  -- [yyyy-mm-dd] UTC date at start of exposure
    time_obs CHAR(15),  -- [hh:mm:ss.sss] UTC time at start of exposure
    gwa_tilt DOUBLE,  -- [K] GWA TILT (avg/calib) temperature
    exp_type TEXT,  -- Type of data in the exposure
    nrimdtpt BIGINT,  -- Number of points in direct image dither pattern
    r_chrcor TEXT,  -- Nirspec chromaticity correction reference file name
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX rate_primary_by_date_obs ON rate_primary (date_obs);
CREATE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('rate_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('rate_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "MIR_WFSS", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('rate_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in direct image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('rate_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL);

-- SCI headers of rate files. Count rate of an exposure, averaged over its integrations
CREATE TABLE rate_sci (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    extname TEXT,  -- Name of the extension
    jwst_x DOUBLE,  -- [km] barycentric JWST X coordinate at MJD-AVG
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRSPEC';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('rate_sci', 'bitpix', 'BITPIX', 'SCI', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('rate_sci', 'extname', 'EXTNAME', 'SCI', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('rate_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD-AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]');

COMMIT;

-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. SQLite.
-- Header tables of ami-oi files. Load 00_core.sql before.
BEGIN;

-- PRIMARY headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_primary (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    simple BOOLEAN,  -- Whether the file conforms to the FITS standard
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    telescop TEXT,  -- Telescope used to acquire the data
    date_obs DATE,  -- [yyyy-mm-dd] UTC date at start of exposure
    time_obs CHAR(15),  -- [hh:mm:ss.sss] UTC time at start of exposure
    gwa_tilt DOUBLE,  -- [K] GWA TILT (avg/calib) temperature
    exp_type TEXT,  -- Type of data in the exposure
    nrimdtpt BIGINT,  -- Number of points in direct image dither pattern
    r_chrcor TEXT,  -- Nirspec chromaticity correction reference file name
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE INDEX ami_oi_primary_by_date_obs ON ami_oi_primary (date_obs);
CREATE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('ami_oi_primary', 'simple', 'SIMPLE', 'PRIMARY', '[]', NULL, NULL, 'Whether the file conforms to the FITS standard', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'bitpix', 'BITPIX', 'PRIMARY', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'telescop', 'TELESCOP', 'PRIMARY', '["meta.telescope"]', 'string', NULL, 'Telescope used to acquire the data', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'date_obs', 'DATE-OBS', 'PRIMARY', '["meta.observation.date"]', 'string', 'yyyy-mm-dd', 'UTC date at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'time_obs', 'TIME-OBS', 'PRIMARY', '["meta.observation.time"]', 'string', 'hh:mm:ss.sss', 'UTC time at start of exposure', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'gwa_tilt', 'GWA_TILT', 'PRIMARY', '["meta.instrument.gwa_tilt"]', 'number', 'K', 'GWA TILT (avg/calib) temperature', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'exp_type', 'EXP_TYPE', 'PRIMARY', '["meta.exposure.type"]', 'string', NULL, 'Type of data in the exposure', '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "MIR_WFSS", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]', '0.17.0', NULL, NULL),
    ('ami_oi_primary', 'nrimdtpt', 'NRIMDTPT', 'PRIMARY', '["meta.dither.dither_points"]', 'integer', NULL, 'Number of points in direct image dither pattern', NULL, '1.2.1', NULL, '["PRIMARY.NDITHPTS"]'),
    ('ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL);

-- OI_VIS headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_vis (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    extname TEXT,  -- Name of the extension
    date_obs DATE,  -- Datetime of observation
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_vis AS SELECT * FROM ami_oi_oi_vis WHERE instrument = 'NIRISS';

INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('ami_oi_oi_vis', 'bitpix', 'BITPIX', 'OI_VIS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'extname', 'EXTNAME', 'OI_VIS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.14.0', NULL, NULL),
    ('ami_oi_oi_vis', 'date_obs', 'DATE-OBS', 'OI_VIS', '["meta.oifits.derived.vis.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.14.0', NULL, NULL);

COMMIT;
