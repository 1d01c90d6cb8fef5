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
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt
FROM master AS m;

INSERT INTO schemagen_layouts (layout) VALUES (4);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
VALUES
    ('3.0.0', '3.0.0', 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b');

COMMIT;
