-- jwst 1.4.6 → 1.5.0, up. PostgreSQL.
-- Carries a database from jwst 1.4.6 to 1.5.0. Loses nothing: what 1.5.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.4.6', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.4.6', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE TABLE uncal_msa_targ_acq (
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
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    ttype17 TEXT,
    tform17 TEXT,
    tunit17 TEXT,
    ttype18 TEXT,
    tform18 TEXT,
    tunit18 TEXT,
    ttype19 TEXT,
    tform19 TEXT,
    tunit19 TEXT,
    ttype20 TEXT,
    tform20 TEXT,
    tunit20 TEXT,
    ttype21 TEXT,
    tform21 TEXT,
    tunit21 TEXT,
    ttype22 TEXT,
    tform22 TEXT,
    tunit22 TEXT,
    ttype23 TEXT,
    tform23 TEXT,
    tunit23 TEXT,
    ttype24 TEXT,
    tform24 TEXT,
    tunit24 TEXT,
    ttype25 TEXT,
    tform25 TEXT,
    tunit25 TEXT,
    ttype26 TEXT,
    tform26 TEXT,
    tunit26 TEXT,
    ttype27 TEXT,
    tform27 TEXT,
    tunit27 TEXT,
    ttype28 TEXT,
    tform28 TEXT,
    tunit28 TEXT,
    ttype29 TEXT,
    tform29 TEXT,
    tunit29 TEXT,
    ttype30 TEXT,
    tform30 TEXT,
    tunit30 TEXT,
    ttype31 TEXT,
    tform31 TEXT,
    tunit31 TEXT,
    ttype32 TEXT,
    tform32 TEXT,
    tunit32 TEXT,
    ttype33 TEXT,
    tform33 TEXT,
    tunit33 TEXT,
    ttype34 TEXT,
    tform34 TEXT,
    tunit34 TEXT,
    ttype35 TEXT,
    tform35 TEXT,
    tunit35 TEXT,
    ttype36 TEXT,
    tform36 TEXT,
    tunit36 TEXT,
    ttype37 TEXT,
    tform37 TEXT,
    tunit37 TEXT,
    ttype38 TEXT,
    tform38 TEXT,
    tunit38 TEXT,
    ttype39 TEXT,
    tform39 TEXT,
    tunit39 TEXT,
    ttype40 TEXT,
    tform40 TEXT,
    tunit40 TEXT,
    ttype41 TEXT,
    tform41 TEXT,
    tunit41 TEXT,
    ttype42 TEXT,
    tform42 TEXT,
    tunit42 TEXT,
    ttype43 TEXT,
    tform43 TEXT,
    tunit43 TEXT,
    ttype44 TEXT,
    tform44 TEXT,
    tunit44 TEXT,
    ttype45 TEXT,
    tform45 TEXT,
    tunit45 TEXT,
    ttype46 TEXT,
    tform46 TEXT,
    tunit46 TEXT,
    ttype47 TEXT,
    tform47 TEXT,
    tunit47 TEXT,
    ttype48 TEXT,
    tform48 TEXT,
    tunit48 TEXT,
    ttype49 TEXT,
    tform49 TEXT,
    tunit49 TEXT,
    ttype50 TEXT,
    tform50 TEXT,
    tunit50 TEXT,
    ttype51 TEXT,
    tform51 TEXT,
    tunit51 TEXT,
    ttype52 TEXT,
    tform52 TEXT,
    tunit52 TEXT,
    ttype53 TEXT,
    tform53 TEXT,
    tunit53 TEXT,
    ttype54 TEXT,
    tform54 TEXT,
    tunit54 TEXT,
    ttype55 TEXT,
    tform55 TEXT,
    tunit55 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    numrefst BIGINT,
    tastatus TEXT,
    stat_rsn TEXT,
    v2hfoffs DOUBLE PRECISION,
    v3hfoffs DOUBLE PRECISION,
    v2msactr DOUBLE PRECISION,
    v3msactr DOUBLE PRECISION,
    crmethod TEXT,
    bckgmeth TEXT,
    imagetyp TEXT,
    cenboxcl BIGINT,
    cenboxrw BIGINT,
    convthrs DOUBLE PRECISION,
    fitxoffs DOUBLE PRECISION,
    fityoffs DOUBLE PRECISION,
    offstmag DOUBLE PRECISION,
    fitroffs DOUBLE PRECISION,
    fitxsigm DOUBLE PRECISION,
    fitysigm DOUBLE PRECISION,
    iteratns BIGINT,
    fittargs BIGINT,
    guiderid TEXT,
    ideal_x DOUBLE PRECISION,
    ideal_y DOUBLE PRECISION,
    idl_roll DOUBLE PRECISION,
    sam_x DOUBLE PRECISION,
    sam_y DOUBLE PRECISION,
    sam_roll DOUBLE PRECISION,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE uncal_msa_targ_acq IS 'MSA_TARG_ACQ headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';
COMMENT ON COLUMN uncal_msa_targ_acq.dataset_id IS 'The file';
COMMENT ON COLUMN uncal_msa_targ_acq.instrument IS 'INSTRUME';
COMMENT ON COLUMN uncal_msa_targ_acq.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN uncal_msa_targ_acq.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN uncal_msa_targ_acq.xtension IS 'Kind of extension';
COMMENT ON COLUMN uncal_msa_targ_acq.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN uncal_msa_targ_acq.naxis IS 'Number of axes';
COMMENT ON COLUMN uncal_msa_targ_acq.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN uncal_msa_targ_acq.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN uncal_msa_targ_acq.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN uncal_msa_targ_acq.gcount IS 'Number of groups';
COMMENT ON COLUMN uncal_msa_targ_acq.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit18 IS 'Unit of column 18 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype19 IS 'Name of column 19 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform19 IS 'Format of column 19 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit19 IS 'Unit of column 19 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit26 IS 'Unit of column 26 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype28 IS 'Name of column 28 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform28 IS 'Format of column 28 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit28 IS 'Unit of column 28 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype29 IS 'Name of column 29 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform29 IS 'Format of column 29 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit29 IS 'Unit of column 29 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype30 IS 'Name of column 30 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform30 IS 'Format of column 30 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit30 IS 'Unit of column 30 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype31 IS 'Name of column 31 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform31 IS 'Format of column 31 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit31 IS 'Unit of column 31 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype32 IS 'Name of column 32 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform32 IS 'Format of column 32 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit32 IS 'Unit of column 32 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype33 IS 'Name of column 33 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform33 IS 'Format of column 33 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit33 IS 'Unit of column 33 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype34 IS 'Name of column 34 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform34 IS 'Format of column 34 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit34 IS 'Unit of column 34 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype35 IS 'Name of column 35 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform35 IS 'Format of column 35 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit35 IS 'Unit of column 35 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype36 IS 'Name of column 36 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform36 IS 'Format of column 36 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit36 IS 'Unit of column 36 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype37 IS 'Name of column 37 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform37 IS 'Format of column 37 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit37 IS 'Unit of column 37 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype38 IS 'Name of column 38 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform38 IS 'Format of column 38 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit38 IS 'Unit of column 38 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype39 IS 'Name of column 39 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform39 IS 'Format of column 39 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit39 IS 'Unit of column 39 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype40 IS 'Name of column 40 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform40 IS 'Format of column 40 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit40 IS 'Unit of column 40 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype41 IS 'Name of column 41 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform41 IS 'Format of column 41 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit41 IS 'Unit of column 41 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype42 IS 'Name of column 42 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform42 IS 'Format of column 42 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit42 IS 'Unit of column 42 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype43 IS 'Name of column 43 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform43 IS 'Format of column 43 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit43 IS 'Unit of column 43 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype44 IS 'Name of column 44 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform44 IS 'Format of column 44 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit44 IS 'Unit of column 44 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype45 IS 'Name of column 45 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform45 IS 'Format of column 45 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit45 IS 'Unit of column 45 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype46 IS 'Name of column 46 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform46 IS 'Format of column 46 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit46 IS 'Unit of column 46 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype47 IS 'Name of column 47 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform47 IS 'Format of column 47 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit47 IS 'Unit of column 47 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype48 IS 'Name of column 48 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform48 IS 'Format of column 48 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit48 IS 'Unit of column 48 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype49 IS 'Name of column 49 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform49 IS 'Format of column 49 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit49 IS 'Unit of column 49 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype50 IS 'Name of column 50 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform50 IS 'Format of column 50 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit50 IS 'Unit of column 50 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype51 IS 'Name of column 51 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform51 IS 'Format of column 51 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit51 IS 'Unit of column 51 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype52 IS 'Name of column 52 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform52 IS 'Format of column 52 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit52 IS 'Unit of column 52 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype53 IS 'Name of column 53 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform53 IS 'Format of column 53 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit53 IS 'Unit of column 53 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype54 IS 'Name of column 54 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform54 IS 'Format of column 54 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit54 IS 'Unit of column 54 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.ttype55 IS 'Name of column 55 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tform55 IS 'Format of column 55 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.tunit55 IS 'Unit of column 55 of the table';
COMMENT ON COLUMN uncal_msa_targ_acq.extname IS 'Name of the extension';
COMMENT ON COLUMN uncal_msa_targ_acq.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN uncal_msa_targ_acq.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN uncal_msa_targ_acq.datasum IS 'Checksum of the data';
COMMENT ON COLUMN uncal_msa_targ_acq.numrefst IS 'number of MSATA reference stars';
COMMENT ON COLUMN uncal_msa_targ_acq.tastatus IS 'acquisition status';
COMMENT ON COLUMN uncal_msa_targ_acq.stat_rsn IS 'reason for an unsuccessful target acquisition';
COMMENT ON COLUMN uncal_msa_targ_acq.v2hfoffs IS '[arcsec] MSA V2 half-facet offset';
COMMENT ON COLUMN uncal_msa_targ_acq.v3hfoffs IS '[arcsec] MSA V3 half-facet offset';
COMMENT ON COLUMN uncal_msa_targ_acq.v2msactr IS '[arcsec] center of MSA in V2';
COMMENT ON COLUMN uncal_msa_targ_acq.v3msactr IS '[arcsec] center of MSA in V3';
COMMENT ON COLUMN uncal_msa_targ_acq.crmethod IS 'algorithm used for cosmic ray rejection';
COMMENT ON COLUMN uncal_msa_targ_acq.bckgmeth IS 'algorithm used for background subtraction';
COMMENT ON COLUMN uncal_msa_targ_acq.imagetyp IS 'type of centroid image';
COMMENT ON COLUMN uncal_msa_targ_acq.cenboxcl IS 'number of columns in TA box';
COMMENT ON COLUMN uncal_msa_targ_acq.cenboxrw IS 'number of rows in TA box';
COMMENT ON COLUMN uncal_msa_targ_acq.convthrs IS '[pixels] col/row convergence change threshold';
COMMENT ON COLUMN uncal_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN uncal_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';
COMMENT ON COLUMN uncal_msa_targ_acq.offstmag IS '[arcsec] least squares fit offset magnitude';
COMMENT ON COLUMN uncal_msa_targ_acq.fitroffs IS '[arcsec] roll offset from the least squares fit';
COMMENT ON COLUMN uncal_msa_targ_acq.fitxsigm IS '[arcsec] sigma value for the X offset value';
COMMENT ON COLUMN uncal_msa_targ_acq.fitysigm IS '[arcsec] sigma value for the Y offset value';
COMMENT ON COLUMN uncal_msa_targ_acq.iteratns IS 'number of least squares iterations performed';
COMMENT ON COLUMN uncal_msa_targ_acq.fittargs IS 'number of ref. stars used in final iteration';
COMMENT ON COLUMN uncal_msa_targ_acq.guiderid IS 'guider that is reference for ideal coordinates';
COMMENT ON COLUMN uncal_msa_targ_acq.ideal_x IS '[arcsec] target x ideal coord. at start of TA';
COMMENT ON COLUMN uncal_msa_targ_acq.ideal_y IS '[arcsec] target y ideal coord. at start of TA';
COMMENT ON COLUMN uncal_msa_targ_acq.idl_roll IS '[arcsec] TA start targ roll angle in Idl coord';
COMMENT ON COLUMN uncal_msa_targ_acq.sam_x IS '[arcsec] calculated small angle maneuver x comp';
COMMENT ON COLUMN uncal_msa_targ_acq.sam_y IS '[arcsec] calculated small angle maneuver y comp';
COMMENT ON COLUMN uncal_msa_targ_acq.sam_roll IS '[arcsec] calc. small angle maneuver roll comp';
COMMENT ON COLUMN uncal_msa_targ_acq.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_uncal_msa_targ_acq PARTITION OF uncal_msa_targ_acq DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE ramp_msa_targ_acq (
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
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    ttype17 TEXT,
    tform17 TEXT,
    tunit17 TEXT,
    ttype18 TEXT,
    tform18 TEXT,
    tunit18 TEXT,
    ttype19 TEXT,
    tform19 TEXT,
    tunit19 TEXT,
    ttype20 TEXT,
    tform20 TEXT,
    tunit20 TEXT,
    ttype21 TEXT,
    tform21 TEXT,
    tunit21 TEXT,
    ttype22 TEXT,
    tform22 TEXT,
    tunit22 TEXT,
    ttype23 TEXT,
    tform23 TEXT,
    tunit23 TEXT,
    ttype24 TEXT,
    tform24 TEXT,
    tunit24 TEXT,
    ttype25 TEXT,
    tform25 TEXT,
    tunit25 TEXT,
    ttype26 TEXT,
    tform26 TEXT,
    tunit26 TEXT,
    ttype27 TEXT,
    tform27 TEXT,
    tunit27 TEXT,
    ttype28 TEXT,
    tform28 TEXT,
    tunit28 TEXT,
    ttype29 TEXT,
    tform29 TEXT,
    tunit29 TEXT,
    ttype30 TEXT,
    tform30 TEXT,
    tunit30 TEXT,
    ttype31 TEXT,
    tform31 TEXT,
    tunit31 TEXT,
    ttype32 TEXT,
    tform32 TEXT,
    tunit32 TEXT,
    ttype33 TEXT,
    tform33 TEXT,
    tunit33 TEXT,
    ttype34 TEXT,
    tform34 TEXT,
    tunit34 TEXT,
    ttype35 TEXT,
    tform35 TEXT,
    tunit35 TEXT,
    ttype36 TEXT,
    tform36 TEXT,
    tunit36 TEXT,
    ttype37 TEXT,
    tform37 TEXT,
    tunit37 TEXT,
    ttype38 TEXT,
    tform38 TEXT,
    tunit38 TEXT,
    ttype39 TEXT,
    tform39 TEXT,
    tunit39 TEXT,
    ttype40 TEXT,
    tform40 TEXT,
    tunit40 TEXT,
    ttype41 TEXT,
    tform41 TEXT,
    tunit41 TEXT,
    ttype42 TEXT,
    tform42 TEXT,
    tunit42 TEXT,
    ttype43 TEXT,
    tform43 TEXT,
    tunit43 TEXT,
    ttype44 TEXT,
    tform44 TEXT,
    tunit44 TEXT,
    ttype45 TEXT,
    tform45 TEXT,
    tunit45 TEXT,
    ttype46 TEXT,
    tform46 TEXT,
    tunit46 TEXT,
    ttype47 TEXT,
    tform47 TEXT,
    tunit47 TEXT,
    ttype48 TEXT,
    tform48 TEXT,
    tunit48 TEXT,
    ttype49 TEXT,
    tform49 TEXT,
    tunit49 TEXT,
    ttype50 TEXT,
    tform50 TEXT,
    tunit50 TEXT,
    ttype51 TEXT,
    tform51 TEXT,
    tunit51 TEXT,
    ttype52 TEXT,
    tform52 TEXT,
    tunit52 TEXT,
    ttype53 TEXT,
    tform53 TEXT,
    tunit53 TEXT,
    ttype54 TEXT,
    tform54 TEXT,
    tunit54 TEXT,
    ttype55 TEXT,
    tform55 TEXT,
    tunit55 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    numrefst BIGINT,
    tastatus TEXT,
    stat_rsn TEXT,
    v2hfoffs DOUBLE PRECISION,
    v3hfoffs DOUBLE PRECISION,
    v2msactr DOUBLE PRECISION,
    v3msactr DOUBLE PRECISION,
    crmethod TEXT,
    bckgmeth TEXT,
    imagetyp TEXT,
    cenboxcl BIGINT,
    cenboxrw BIGINT,
    convthrs DOUBLE PRECISION,
    fitxoffs DOUBLE PRECISION,
    fityoffs DOUBLE PRECISION,
    offstmag DOUBLE PRECISION,
    fitroffs DOUBLE PRECISION,
    fitxsigm DOUBLE PRECISION,
    fitysigm DOUBLE PRECISION,
    iteratns BIGINT,
    fittargs BIGINT,
    guiderid TEXT,
    ideal_x DOUBLE PRECISION,
    ideal_y DOUBLE PRECISION,
    idl_roll DOUBLE PRECISION,
    sam_x DOUBLE PRECISION,
    sam_y DOUBLE PRECISION,
    sam_roll DOUBLE PRECISION,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE ramp_msa_targ_acq IS 'MSA_TARG_ACQ headers of ramp files. Ramps after every detector correction, just before slopes are fitted';
COMMENT ON COLUMN ramp_msa_targ_acq.dataset_id IS 'The file';
COMMENT ON COLUMN ramp_msa_targ_acq.instrument IS 'INSTRUME';
COMMENT ON COLUMN ramp_msa_targ_acq.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN ramp_msa_targ_acq.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN ramp_msa_targ_acq.xtension IS 'Kind of extension';
COMMENT ON COLUMN ramp_msa_targ_acq.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ramp_msa_targ_acq.naxis IS 'Number of axes';
COMMENT ON COLUMN ramp_msa_targ_acq.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ramp_msa_targ_acq.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ramp_msa_targ_acq.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ramp_msa_targ_acq.gcount IS 'Number of groups';
COMMENT ON COLUMN ramp_msa_targ_acq.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit18 IS 'Unit of column 18 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype19 IS 'Name of column 19 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform19 IS 'Format of column 19 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit19 IS 'Unit of column 19 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit26 IS 'Unit of column 26 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype28 IS 'Name of column 28 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform28 IS 'Format of column 28 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit28 IS 'Unit of column 28 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype29 IS 'Name of column 29 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform29 IS 'Format of column 29 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit29 IS 'Unit of column 29 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype30 IS 'Name of column 30 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform30 IS 'Format of column 30 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit30 IS 'Unit of column 30 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype31 IS 'Name of column 31 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform31 IS 'Format of column 31 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit31 IS 'Unit of column 31 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype32 IS 'Name of column 32 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform32 IS 'Format of column 32 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit32 IS 'Unit of column 32 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype33 IS 'Name of column 33 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform33 IS 'Format of column 33 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit33 IS 'Unit of column 33 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype34 IS 'Name of column 34 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform34 IS 'Format of column 34 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit34 IS 'Unit of column 34 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype35 IS 'Name of column 35 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform35 IS 'Format of column 35 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit35 IS 'Unit of column 35 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype36 IS 'Name of column 36 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform36 IS 'Format of column 36 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit36 IS 'Unit of column 36 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype37 IS 'Name of column 37 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform37 IS 'Format of column 37 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit37 IS 'Unit of column 37 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype38 IS 'Name of column 38 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform38 IS 'Format of column 38 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit38 IS 'Unit of column 38 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype39 IS 'Name of column 39 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform39 IS 'Format of column 39 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit39 IS 'Unit of column 39 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype40 IS 'Name of column 40 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform40 IS 'Format of column 40 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit40 IS 'Unit of column 40 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype41 IS 'Name of column 41 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform41 IS 'Format of column 41 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit41 IS 'Unit of column 41 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype42 IS 'Name of column 42 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform42 IS 'Format of column 42 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit42 IS 'Unit of column 42 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype43 IS 'Name of column 43 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform43 IS 'Format of column 43 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit43 IS 'Unit of column 43 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype44 IS 'Name of column 44 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform44 IS 'Format of column 44 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit44 IS 'Unit of column 44 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype45 IS 'Name of column 45 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform45 IS 'Format of column 45 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit45 IS 'Unit of column 45 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype46 IS 'Name of column 46 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform46 IS 'Format of column 46 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit46 IS 'Unit of column 46 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype47 IS 'Name of column 47 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform47 IS 'Format of column 47 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit47 IS 'Unit of column 47 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype48 IS 'Name of column 48 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform48 IS 'Format of column 48 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit48 IS 'Unit of column 48 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype49 IS 'Name of column 49 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform49 IS 'Format of column 49 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit49 IS 'Unit of column 49 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype50 IS 'Name of column 50 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform50 IS 'Format of column 50 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit50 IS 'Unit of column 50 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype51 IS 'Name of column 51 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform51 IS 'Format of column 51 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit51 IS 'Unit of column 51 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype52 IS 'Name of column 52 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform52 IS 'Format of column 52 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit52 IS 'Unit of column 52 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype53 IS 'Name of column 53 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform53 IS 'Format of column 53 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit53 IS 'Unit of column 53 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype54 IS 'Name of column 54 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform54 IS 'Format of column 54 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit54 IS 'Unit of column 54 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.ttype55 IS 'Name of column 55 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tform55 IS 'Format of column 55 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.tunit55 IS 'Unit of column 55 of the table';
COMMENT ON COLUMN ramp_msa_targ_acq.extname IS 'Name of the extension';
COMMENT ON COLUMN ramp_msa_targ_acq.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ramp_msa_targ_acq.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ramp_msa_targ_acq.datasum IS 'Checksum of the data';
COMMENT ON COLUMN ramp_msa_targ_acq.numrefst IS 'number of MSATA reference stars';
COMMENT ON COLUMN ramp_msa_targ_acq.tastatus IS 'acquisition status';
COMMENT ON COLUMN ramp_msa_targ_acq.stat_rsn IS 'reason for an unsuccessful target acquisition';
COMMENT ON COLUMN ramp_msa_targ_acq.v2hfoffs IS '[arcsec] MSA V2 half-facet offset';
COMMENT ON COLUMN ramp_msa_targ_acq.v3hfoffs IS '[arcsec] MSA V3 half-facet offset';
COMMENT ON COLUMN ramp_msa_targ_acq.v2msactr IS '[arcsec] center of MSA in V2';
COMMENT ON COLUMN ramp_msa_targ_acq.v3msactr IS '[arcsec] center of MSA in V3';
COMMENT ON COLUMN ramp_msa_targ_acq.crmethod IS 'algorithm used for cosmic ray rejection';
COMMENT ON COLUMN ramp_msa_targ_acq.bckgmeth IS 'algorithm used for background subtraction';
COMMENT ON COLUMN ramp_msa_targ_acq.imagetyp IS 'type of centroid image';
COMMENT ON COLUMN ramp_msa_targ_acq.cenboxcl IS 'number of columns in TA box';
COMMENT ON COLUMN ramp_msa_targ_acq.cenboxrw IS 'number of rows in TA box';
COMMENT ON COLUMN ramp_msa_targ_acq.convthrs IS '[pixels] col/row convergence change threshold';
COMMENT ON COLUMN ramp_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN ramp_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';
COMMENT ON COLUMN ramp_msa_targ_acq.offstmag IS '[arcsec] least squares fit offset magnitude';
COMMENT ON COLUMN ramp_msa_targ_acq.fitroffs IS '[arcsec] roll offset from the least squares fit';
COMMENT ON COLUMN ramp_msa_targ_acq.fitxsigm IS '[arcsec] sigma value for the X offset value';
COMMENT ON COLUMN ramp_msa_targ_acq.fitysigm IS '[arcsec] sigma value for the Y offset value';
COMMENT ON COLUMN ramp_msa_targ_acq.iteratns IS 'number of least squares iterations performed';
COMMENT ON COLUMN ramp_msa_targ_acq.fittargs IS 'number of ref. stars used in final iteration';
COMMENT ON COLUMN ramp_msa_targ_acq.guiderid IS 'guider that is reference for ideal coordinates';
COMMENT ON COLUMN ramp_msa_targ_acq.ideal_x IS '[arcsec] target x ideal coord. at start of TA';
COMMENT ON COLUMN ramp_msa_targ_acq.ideal_y IS '[arcsec] target y ideal coord. at start of TA';
COMMENT ON COLUMN ramp_msa_targ_acq.idl_roll IS '[arcsec] TA start targ roll angle in Idl coord';
COMMENT ON COLUMN ramp_msa_targ_acq.sam_x IS '[arcsec] calculated small angle maneuver x comp';
COMMENT ON COLUMN ramp_msa_targ_acq.sam_y IS '[arcsec] calculated small angle maneuver y comp';
COMMENT ON COLUMN ramp_msa_targ_acq.sam_roll IS '[arcsec] calc. small angle maneuver roll comp';
COMMENT ON COLUMN ramp_msa_targ_acq.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_ramp_msa_targ_acq PARTITION OF ramp_msa_targ_acq DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE dark_msa_targ_acq (
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
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    ttype17 TEXT,
    tform17 TEXT,
    tunit17 TEXT,
    ttype18 TEXT,
    tform18 TEXT,
    tunit18 TEXT,
    ttype19 TEXT,
    tform19 TEXT,
    tunit19 TEXT,
    ttype20 TEXT,
    tform20 TEXT,
    tunit20 TEXT,
    ttype21 TEXT,
    tform21 TEXT,
    tunit21 TEXT,
    ttype22 TEXT,
    tform22 TEXT,
    tunit22 TEXT,
    ttype23 TEXT,
    tform23 TEXT,
    tunit23 TEXT,
    ttype24 TEXT,
    tform24 TEXT,
    tunit24 TEXT,
    ttype25 TEXT,
    tform25 TEXT,
    tunit25 TEXT,
    ttype26 TEXT,
    tform26 TEXT,
    tunit26 TEXT,
    ttype27 TEXT,
    tform27 TEXT,
    tunit27 TEXT,
    ttype28 TEXT,
    tform28 TEXT,
    tunit28 TEXT,
    ttype29 TEXT,
    tform29 TEXT,
    tunit29 TEXT,
    ttype30 TEXT,
    tform30 TEXT,
    tunit30 TEXT,
    ttype31 TEXT,
    tform31 TEXT,
    tunit31 TEXT,
    ttype32 TEXT,
    tform32 TEXT,
    tunit32 TEXT,
    ttype33 TEXT,
    tform33 TEXT,
    tunit33 TEXT,
    ttype34 TEXT,
    tform34 TEXT,
    tunit34 TEXT,
    ttype35 TEXT,
    tform35 TEXT,
    tunit35 TEXT,
    ttype36 TEXT,
    tform36 TEXT,
    tunit36 TEXT,
    ttype37 TEXT,
    tform37 TEXT,
    tunit37 TEXT,
    ttype38 TEXT,
    tform38 TEXT,
    tunit38 TEXT,
    ttype39 TEXT,
    tform39 TEXT,
    tunit39 TEXT,
    ttype40 TEXT,
    tform40 TEXT,
    tunit40 TEXT,
    ttype41 TEXT,
    tform41 TEXT,
    tunit41 TEXT,
    ttype42 TEXT,
    tform42 TEXT,
    tunit42 TEXT,
    ttype43 TEXT,
    tform43 TEXT,
    tunit43 TEXT,
    ttype44 TEXT,
    tform44 TEXT,
    tunit44 TEXT,
    ttype45 TEXT,
    tform45 TEXT,
    tunit45 TEXT,
    ttype46 TEXT,
    tform46 TEXT,
    tunit46 TEXT,
    ttype47 TEXT,
    tform47 TEXT,
    tunit47 TEXT,
    ttype48 TEXT,
    tform48 TEXT,
    tunit48 TEXT,
    ttype49 TEXT,
    tform49 TEXT,
    tunit49 TEXT,
    ttype50 TEXT,
    tform50 TEXT,
    tunit50 TEXT,
    ttype51 TEXT,
    tform51 TEXT,
    tunit51 TEXT,
    ttype52 TEXT,
    tform52 TEXT,
    tunit52 TEXT,
    ttype53 TEXT,
    tform53 TEXT,
    tunit53 TEXT,
    ttype54 TEXT,
    tform54 TEXT,
    tunit54 TEXT,
    ttype55 TEXT,
    tform55 TEXT,
    tunit55 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    numrefst BIGINT,
    tastatus TEXT,
    stat_rsn TEXT,
    v2hfoffs DOUBLE PRECISION,
    v3hfoffs DOUBLE PRECISION,
    v2msactr DOUBLE PRECISION,
    v3msactr DOUBLE PRECISION,
    crmethod TEXT,
    bckgmeth TEXT,
    imagetyp TEXT,
    cenboxcl BIGINT,
    cenboxrw BIGINT,
    convthrs DOUBLE PRECISION,
    fitxoffs DOUBLE PRECISION,
    fityoffs DOUBLE PRECISION,
    offstmag DOUBLE PRECISION,
    fitroffs DOUBLE PRECISION,
    fitxsigm DOUBLE PRECISION,
    fitysigm DOUBLE PRECISION,
    iteratns BIGINT,
    fittargs BIGINT,
    guiderid TEXT,
    ideal_x DOUBLE PRECISION,
    ideal_y DOUBLE PRECISION,
    idl_roll DOUBLE PRECISION,
    sam_x DOUBLE PRECISION,
    sam_y DOUBLE PRECISION,
    sam_roll DOUBLE PRECISION,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE dark_msa_targ_acq IS 'MSA_TARG_ACQ headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';
COMMENT ON COLUMN dark_msa_targ_acq.dataset_id IS 'The file';
COMMENT ON COLUMN dark_msa_targ_acq.instrument IS 'INSTRUME';
COMMENT ON COLUMN dark_msa_targ_acq.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN dark_msa_targ_acq.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN dark_msa_targ_acq.xtension IS 'Kind of extension';
COMMENT ON COLUMN dark_msa_targ_acq.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN dark_msa_targ_acq.naxis IS 'Number of axes';
COMMENT ON COLUMN dark_msa_targ_acq.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN dark_msa_targ_acq.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN dark_msa_targ_acq.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN dark_msa_targ_acq.gcount IS 'Number of groups';
COMMENT ON COLUMN dark_msa_targ_acq.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit18 IS 'Unit of column 18 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype19 IS 'Name of column 19 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform19 IS 'Format of column 19 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit19 IS 'Unit of column 19 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit26 IS 'Unit of column 26 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype28 IS 'Name of column 28 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform28 IS 'Format of column 28 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit28 IS 'Unit of column 28 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype29 IS 'Name of column 29 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform29 IS 'Format of column 29 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit29 IS 'Unit of column 29 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype30 IS 'Name of column 30 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform30 IS 'Format of column 30 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit30 IS 'Unit of column 30 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype31 IS 'Name of column 31 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform31 IS 'Format of column 31 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit31 IS 'Unit of column 31 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype32 IS 'Name of column 32 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform32 IS 'Format of column 32 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit32 IS 'Unit of column 32 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype33 IS 'Name of column 33 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform33 IS 'Format of column 33 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit33 IS 'Unit of column 33 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype34 IS 'Name of column 34 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform34 IS 'Format of column 34 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit34 IS 'Unit of column 34 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype35 IS 'Name of column 35 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform35 IS 'Format of column 35 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit35 IS 'Unit of column 35 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype36 IS 'Name of column 36 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform36 IS 'Format of column 36 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit36 IS 'Unit of column 36 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype37 IS 'Name of column 37 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform37 IS 'Format of column 37 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit37 IS 'Unit of column 37 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype38 IS 'Name of column 38 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform38 IS 'Format of column 38 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit38 IS 'Unit of column 38 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype39 IS 'Name of column 39 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform39 IS 'Format of column 39 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit39 IS 'Unit of column 39 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype40 IS 'Name of column 40 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform40 IS 'Format of column 40 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit40 IS 'Unit of column 40 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype41 IS 'Name of column 41 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform41 IS 'Format of column 41 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit41 IS 'Unit of column 41 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype42 IS 'Name of column 42 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform42 IS 'Format of column 42 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit42 IS 'Unit of column 42 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype43 IS 'Name of column 43 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform43 IS 'Format of column 43 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit43 IS 'Unit of column 43 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype44 IS 'Name of column 44 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform44 IS 'Format of column 44 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit44 IS 'Unit of column 44 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype45 IS 'Name of column 45 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform45 IS 'Format of column 45 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit45 IS 'Unit of column 45 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype46 IS 'Name of column 46 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform46 IS 'Format of column 46 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit46 IS 'Unit of column 46 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype47 IS 'Name of column 47 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform47 IS 'Format of column 47 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit47 IS 'Unit of column 47 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype48 IS 'Name of column 48 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform48 IS 'Format of column 48 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit48 IS 'Unit of column 48 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype49 IS 'Name of column 49 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform49 IS 'Format of column 49 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit49 IS 'Unit of column 49 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype50 IS 'Name of column 50 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform50 IS 'Format of column 50 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit50 IS 'Unit of column 50 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype51 IS 'Name of column 51 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform51 IS 'Format of column 51 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit51 IS 'Unit of column 51 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype52 IS 'Name of column 52 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform52 IS 'Format of column 52 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit52 IS 'Unit of column 52 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype53 IS 'Name of column 53 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform53 IS 'Format of column 53 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit53 IS 'Unit of column 53 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype54 IS 'Name of column 54 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform54 IS 'Format of column 54 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit54 IS 'Unit of column 54 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.ttype55 IS 'Name of column 55 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tform55 IS 'Format of column 55 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.tunit55 IS 'Unit of column 55 of the table';
COMMENT ON COLUMN dark_msa_targ_acq.extname IS 'Name of the extension';
COMMENT ON COLUMN dark_msa_targ_acq.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN dark_msa_targ_acq.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN dark_msa_targ_acq.datasum IS 'Checksum of the data';
COMMENT ON COLUMN dark_msa_targ_acq.numrefst IS 'number of MSATA reference stars';
COMMENT ON COLUMN dark_msa_targ_acq.tastatus IS 'acquisition status';
COMMENT ON COLUMN dark_msa_targ_acq.stat_rsn IS 'reason for an unsuccessful target acquisition';
COMMENT ON COLUMN dark_msa_targ_acq.v2hfoffs IS '[arcsec] MSA V2 half-facet offset';
COMMENT ON COLUMN dark_msa_targ_acq.v3hfoffs IS '[arcsec] MSA V3 half-facet offset';
COMMENT ON COLUMN dark_msa_targ_acq.v2msactr IS '[arcsec] center of MSA in V2';
COMMENT ON COLUMN dark_msa_targ_acq.v3msactr IS '[arcsec] center of MSA in V3';
COMMENT ON COLUMN dark_msa_targ_acq.crmethod IS 'algorithm used for cosmic ray rejection';
COMMENT ON COLUMN dark_msa_targ_acq.bckgmeth IS 'algorithm used for background subtraction';
COMMENT ON COLUMN dark_msa_targ_acq.imagetyp IS 'type of centroid image';
COMMENT ON COLUMN dark_msa_targ_acq.cenboxcl IS 'number of columns in TA box';
COMMENT ON COLUMN dark_msa_targ_acq.cenboxrw IS 'number of rows in TA box';
COMMENT ON COLUMN dark_msa_targ_acq.convthrs IS '[pixels] col/row convergence change threshold';
COMMENT ON COLUMN dark_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN dark_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';
COMMENT ON COLUMN dark_msa_targ_acq.offstmag IS '[arcsec] least squares fit offset magnitude';
COMMENT ON COLUMN dark_msa_targ_acq.fitroffs IS '[arcsec] roll offset from the least squares fit';
COMMENT ON COLUMN dark_msa_targ_acq.fitxsigm IS '[arcsec] sigma value for the X offset value';
COMMENT ON COLUMN dark_msa_targ_acq.fitysigm IS '[arcsec] sigma value for the Y offset value';
COMMENT ON COLUMN dark_msa_targ_acq.iteratns IS 'number of least squares iterations performed';
COMMENT ON COLUMN dark_msa_targ_acq.fittargs IS 'number of ref. stars used in final iteration';
COMMENT ON COLUMN dark_msa_targ_acq.guiderid IS 'guider that is reference for ideal coordinates';
COMMENT ON COLUMN dark_msa_targ_acq.ideal_x IS '[arcsec] target x ideal coord. at start of TA';
COMMENT ON COLUMN dark_msa_targ_acq.ideal_y IS '[arcsec] target y ideal coord. at start of TA';
COMMENT ON COLUMN dark_msa_targ_acq.idl_roll IS '[arcsec] TA start targ roll angle in Idl coord';
COMMENT ON COLUMN dark_msa_targ_acq.sam_x IS '[arcsec] calculated small angle maneuver x comp';
COMMENT ON COLUMN dark_msa_targ_acq.sam_y IS '[arcsec] calculated small angle maneuver y comp';
COMMENT ON COLUMN dark_msa_targ_acq.sam_roll IS '[arcsec] calc. small angle maneuver roll comp';
COMMENT ON COLUMN dark_msa_targ_acq.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_dark_msa_targ_acq PARTITION OF dark_msa_targ_acq DEFAULT WITH (toast_tuple_target = 4080);

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN uncal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN uncal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN image_uncal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN image_uncal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN stacked_uncal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN stacked_uncal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN ramp_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN ramp_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN dark_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN dark_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN trapsfilled_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN trapsfilled_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN rate_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN rate_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN rateints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN rateints_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN fitopt_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN fitopt_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN bsub_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN bsub_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN bsubints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN bsubints_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN cal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN cal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN calints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN calints_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN crf_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN crf_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN crfints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN crfints_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN i2d_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN i2d_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN s2d_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN s2d_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN s3d_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN s3d_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN x1d_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN x1d_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN x1dints_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN x1dints_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN c1d_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN c1d_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN psfstack_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN psfstack_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN psfalign_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN psfalign_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN psfsub_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN psfsub_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN ami_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN ami_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN amiavg_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN amiavg_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN psf_amiavg_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN psf_amiavg_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN aminorm_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN aminorm_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN wfscmb_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN wfscmb_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN segm_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN segm_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN image_cal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN image_cal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
COMMENT ON COLUMN stacked_cal_primary.bkgmeth IS 'Background computation method';
COMMENT ON COLUMN stacked_cal_primary.filetype IS 'Type of data in the file (retired in jwst 1.5.0)';

UPDATE uncal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE image_uncal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE stacked_uncal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE ramp_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE dark_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE trapsfilled_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE rate_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE rateints_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE fitopt_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE bsub_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE bsubints_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE cal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE calints_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE crf_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE crfints_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE i2d_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE s2d_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE s3d_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE x1d_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE x1dints_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE c1d_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE psfstack_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE psfalign_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE psfsub_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE ami_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE amiavg_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE psf_amiavg_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE aminorm_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE wfscmb_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE segm_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE image_cal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE stacked_cal_primary AS t SET (bkgmeth, other_keywords) = (
    SELECT coalesce(f.bkgmeth, t.bkgmeth),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.bkgmeth IS NOT NULL THEN 'BKGMETH' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.bkgmeth) = schemagen_held -> 'BKGMETH' THEN v.bkgmeth END AS bkgmeth
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'BKGMETH')::text AS bkgmeth
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['BKGMETH'];
UPDATE schemagen_columns SET retired = '1.5.0'
WHERE column_name IN ('filetype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('image_uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('stacked_uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('ramp_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('dark_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('trapsfilled_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('rate_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('rateints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('fitopt_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('bsub_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('bsubints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('calints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('crf_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('crfints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('i2d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('s2d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('s3d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('x1d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('x1dints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('c1d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfstack_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfalign_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfsub_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('ami_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('amiavg_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psf_amiavg_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('aminorm_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('wfscmb_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('segm_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('image_cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('stacked_cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.0', since, 'jwst', '1.5.0', '71772970f0f1370fc605becca72a26df7defee1930d0e8c9ba2ded9f230e4dfc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

