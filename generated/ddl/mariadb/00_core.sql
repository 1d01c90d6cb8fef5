-- schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. MariaDB.
-- Tables that every database has. Load this file first, into an empty database.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

CREATE TABLE schemagen_releases (
    step BIGINT AUTO_INCREMENT NOT NULL COMMENT 'Number of the step, counted up',
    pipeline_version TEXT NOT NULL COMMENT 'Release of the jwst pipeline',
    since TEXT NOT NULL COMMENT 'First release whose files this schema can hold',
    schema_package TEXT NOT NULL COMMENT 'Package that the schemas were read from',
    schema_package_version TEXT NOT NULL COMMENT 'Its version',
    schema_sha256 TEXT NOT NULL COMMENT 'SHA-256 of its archive, or of the schema set',
    applied_date DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6) COMMENT 'When the step was applied, in UTC',
    PRIMARY KEY (step)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The releases whose schema this database has had; it is at the last';

CREATE TABLE schemagen_layouts (
    layout BIGINT NOT NULL COMMENT 'Version of the layout',
    applied_date DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6) COMMENT 'When it was applied, in UTC',
    PRIMARY KEY (layout)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The layouts of tables that this database has had; it has the last';

CREATE TABLE schemagen_columns (
    table_name VARCHAR(255) NOT NULL COMMENT 'Header table',
    column_name VARCHAR(255) NOT NULL COMMENT 'Its column',
    keyword TEXT NOT NULL COMMENT 'FITS keyword that the column holds',
    extension TEXT NOT NULL COMMENT 'Extension whose header has it',
    paths JSON NOT NULL COMMENT 'Datamodel paths of the keyword',
    type TEXT COMMENT 'Type that the datamodel schema declares',
    unit TEXT COMMENT 'Unit of the values',
    title TEXT COMMENT 'What the keyword means',
    enum JSON COMMENT 'Values that the schema allows',
    since TEXT NOT NULL COMMENT 'First release that declares it',
    retired TEXT COMMENT 'First release that no longer declares it',
    former_names JSON COMMENT 'Where earlier releases had it',
    PRIMARY KEY (table_name, column_name),
    INDEX schemagen_columns_by_keyword_table_name (keyword(20), table_name)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The data dictionary: what each column of the header tables means';

CREATE TABLE schemagen_overrides (
    `position` BIGINT NOT NULL COMMENT 'Number of the entry, from 1',
    entry JSON NOT NULL COMMENT 'The entry in the words of the file',
    PRIMARY KEY (`position`)
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The local changes (overrides.yaml) that this database was made with';

CREATE TABLE master (
    rootname VARCHAR(255) NOT NULL COMMENT 'File name without its filetype',
    instrument VARCHAR(20) COMMENT 'INSTRUME',
    detector VARCHAR(20) COMMENT 'DETECTOR',
    program TEXT COMMENT 'PROGRAM',
    observation TEXT COMMENT 'OBSERVTN',
    visit TEXT COMMENT 'VISIT',
    first_ingest_date DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6) COMMENT 'First ingest of one of its files, in UTC',
    last_ingest_date DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6) COMMENT 'Last ingest of one of its files, in UTC',
    PRIMARY KEY (rootname),
    INDEX master_by_program_observation_visit (program(20), observation(20), visit(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The rootnames in this database, and when their files were ingested';

CREATE TABLE datasets (
    dataset_id BIGINT AUTO_INCREMENT NOT NULL COMMENT 'Number of the file',
    rootname VARCHAR(255) NOT NULL COMMENT 'Its rootname',
    filetype VARCHAR(20) NOT NULL COMMENT 'Its filetype: rate, cal …',
    filename VARCHAR(255) NOT NULL COMMENT 'Its name',
    path TEXT COMMENT 'Directory or URL that it was read from',
    instrument VARCHAR(20) COMMENT 'INSTRUME',
    detector VARCHAR(20) COMMENT 'DETECTOR',
    exp_type TEXT COMMENT 'EXP_TYPE',
    datamodel TEXT COMMENT 'DATAMODL, the class that wrote it',
    pipeline_version TEXT COMMENT 'CAL_VER, the release that wrote it',
    file_size BIGINT COMMENT '[byte] Its size',
    checksum TEXT COMMENT 'SHA-256 of its headers',
    ingest_date DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6) COMMENT 'When it was ingested, in UTC',
    file_mtime BIGINT COMMENT '[ns] When the file was last changed, since 1970, as its file system says',
    file_inode BIGINT COMMENT 'Number of the file in its file system',
    PRIMARY KEY (dataset_id),
    UNIQUE (filename),
    UNIQUE (rootname, filetype),
    FOREIGN KEY (rootname) REFERENCES master (rootname),
    INDEX datasets_by_filetype (filetype),
    INDEX datasets_by_pipeline_version_filetype (pipeline_version(20), filetype),
    INDEX datasets_by_exp_type (exp_type(20))
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='The files that exist for each rootname';

CREATE TABLE other_headers (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    extension_name TEXT COMMENT 'EXTNAME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    header JSON NOT NULL COMMENT 'All cards',
    PRIMARY KEY (dataset_id, extension_index),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Headers of extensions that have no table of their own, whole';

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

SET SESSION sql_mode = @schemagen_sql_mode;
