-- jwst 1.3.3 → 1.4.0, down. PostgreSQL.
-- Takes a database back from jwst 1.4.0 to 1.3.3. What only 1.4.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.4.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.4.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nircam_rate_wavelength;
DROP TABLE nircam_rate_wavelength;
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM niriss_rate_wavelength;
DROP TABLE niriss_rate_wavelength;
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM fgs_rate_wavelength;
DROP TABLE fgs_rate_wavelength;
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nircam_bsub_wavelength;
DROP TABLE nircam_bsub_wavelength;
INSERT INTO bsub_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM niriss_bsub_wavelength;
DROP TABLE niriss_bsub_wavelength;
INSERT INTO bsub_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM fgs_cal_wavelength;
DROP TABLE fgs_cal_wavelength;
INSERT INTO cal_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nircam_crf_wavelength;
DROP TABLE nircam_crf_wavelength;
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM niriss_crf_wavelength;
DROP TABLE niriss_crf_wavelength;
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM fgs_crf_wavelength;
DROP TABLE fgs_crf_wavelength;
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN uncal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE uncal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN image_uncal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE image_uncal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN stacked_uncal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE stacked_uncal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN ramp_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN dark_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN trapsfilled_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN rate_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN rateints_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN bsub_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN bsubints_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN cal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE cal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN calints_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN crf_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN crfints_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN i2d_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN s2d_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN s3d_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN psfstack_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN psfalign_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN psfsub_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN wfscmb_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN segm_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN image_cal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE image_cal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) || coalesce(other_keywords, '{}')
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld;

COMMENT ON COLUMN stacked_cal_sci.velosys IS '[m/s] Radial velocity wrt Barycenter';

UPDATE stacked_cal_planned_reference_stars SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) || coalesce(other_keywords, '{}')
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'i2d_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM i2d_wavelength AS t;
DROP TABLE i2d_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'wfscmb_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM wfscmb_wavelength AS t;
DROP TABLE wfscmb_wavelength;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
UPDATE schemagen_columns SET enum = '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "4QPM_LFLAT", "4QPM_PFLAT", "LYOT_LFLAT", "LYOT_PFLAT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Radial velocity wrt Barycenter'
WHERE column_name IN ('velosys') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.3.3', since, 'jwst', '1.3.3', '656af74a7cdcd84425f91d835a9f3500250060dbafc482fc03204a2e2878ea27'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

