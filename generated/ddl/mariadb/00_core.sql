-- schemagen 0.1.0: jwst 3.0.0, schemas of stdatamodels 6.0.0. MariaDB.
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
    PRIMARY KEY (table_name, column_name)
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
    PRIMARY KEY (rootname)
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
    PRIMARY KEY (dataset_id),
    UNIQUE (filename),
    UNIQUE (rootname, filetype),
    FOREIGN KEY (rootname) REFERENCES master (rootname)
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
    max(CASE d.filetype WHEN 'uncal' THEN d.filename END) AS uncal,
    max(CASE d.filetype WHEN 'image_uncal' THEN d.filename END) AS image_uncal,
    max(CASE d.filetype WHEN 'stacked_uncal' THEN d.filename END) AS stacked_uncal,
    max(CASE d.filetype WHEN 'ramp' THEN d.filename END) AS ramp,
    max(CASE d.filetype WHEN 'dark' THEN d.filename END) AS dark,
    max(CASE d.filetype WHEN 'rate' THEN d.filename END) AS rate,
    max(CASE d.filetype WHEN 'rateints' THEN d.filename END) AS rateints,
    max(CASE d.filetype WHEN 'fitopt' THEN d.filename END) AS fitopt,
    max(CASE d.filetype WHEN 'bsub' THEN d.filename END) AS bsub,
    max(CASE d.filetype WHEN 'bsubints' THEN d.filename END) AS bsubints,
    max(CASE d.filetype WHEN 'cal' THEN d.filename END) AS cal,
    max(CASE d.filetype WHEN 'calints' THEN d.filename END) AS calints,
    max(CASE d.filetype WHEN 'crf' THEN d.filename END) AS crf,
    max(CASE d.filetype WHEN 'crfints' THEN d.filename END) AS crfints,
    max(CASE d.filetype WHEN 'i2d' THEN d.filename END) AS i2d,
    max(CASE d.filetype WHEN 's2d' THEN d.filename END) AS s2d,
    max(CASE d.filetype WHEN 's3d' THEN d.filename END) AS s3d,
    max(CASE d.filetype WHEN 'x1d' THEN d.filename END) AS x1d,
    max(CASE d.filetype WHEN 'x1dints' THEN d.filename END) AS x1dints,
    max(CASE d.filetype WHEN 'c1d' THEN d.filename END) AS c1d,
    max(CASE d.filetype WHEN 'psfstack' THEN d.filename END) AS psfstack,
    max(CASE d.filetype WHEN 'psfalign' THEN d.filename END) AS psfalign,
    max(CASE d.filetype WHEN 'psfsub' THEN d.filename END) AS psfsub,
    max(CASE d.filetype WHEN 'ami-oi' THEN d.filename END) AS ami_oi,
    max(CASE d.filetype WHEN 'psf-ami-oi' THEN d.filename END) AS psf_ami_oi,
    max(CASE d.filetype WHEN 'amimulti-oi' THEN d.filename END) AS amimulti_oi,
    max(CASE d.filetype WHEN 'amilg' THEN d.filename END) AS amilg,
    max(CASE d.filetype WHEN 'aminorm-oi' THEN d.filename END) AS aminorm_oi,
    max(CASE d.filetype WHEN 'wfscmb' THEN d.filename END) AS wfscmb,
    max(CASE d.filetype WHEN 'segm' THEN d.filename END) AS segm,
    max(CASE d.filetype WHEN 'image_cal' THEN d.filename END) AS image_cal,
    max(CASE d.filetype WHEN 'stacked_cal' THEN d.filename END) AS stacked_cal,
    max(CASE d.filetype WHEN 'stream' THEN d.filename END) AS stream,
    max(CASE d.filetype WHEN 'msa' THEN d.filename END) AS msa,
    max(CASE d.filetype WHEN 'cat' THEN d.filename END) AS cat,
    max(CASE d.filetype WHEN 'phot' THEN d.filename END) AS phot,
    max(CASE d.filetype WHEN 'whtlt' THEN d.filename END) AS whtlt
FROM master AS m
LEFT JOIN datasets AS d ON d.rootname = m.rootname
GROUP BY m.rootname;

INSERT INTO schemagen_layouts (layout) VALUES (2);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
VALUES
    ('3.0.0', '3.0.0', 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b');

SET SESSION sql_mode = @schemagen_sql_mode;
