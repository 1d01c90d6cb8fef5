-- jwst 1.18.1 → 1.19.0, down. PostgreSQL.
-- Takes a database back from jwst 1.19.0 to 1.18.1. What only 1.19.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.0', '1.19.1', '1.19.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.19.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE calints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE crf_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE crfints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE s2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'DETECTOR', detector, 'WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw, 'FILENAME', filename, 'EXPGRPID', expgrpid, 'EFFEXPTM', effexptm, 'EFFINTTM', effinttm, 'S_REGION', s_region)) || coalesce(other_keywords, '{}')
WHERE ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL OR ttype29 IS NOT NULL OR tform29 IS NOT NULL OR tunit29 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL OR filename IS NOT NULL OR expgrpid IS NOT NULL OR effexptm IS NOT NULL OR effinttm IS NOT NULL OR s_region IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ttype22,
    DROP COLUMN IF EXISTS tform22,
    DROP COLUMN IF EXISTS tunit22,
    DROP COLUMN IF EXISTS ttype23,
    DROP COLUMN IF EXISTS tform23,
    DROP COLUMN IF EXISTS tunit23,
    DROP COLUMN IF EXISTS ttype24,
    DROP COLUMN IF EXISTS tform24,
    DROP COLUMN IF EXISTS tunit24,
    DROP COLUMN IF EXISTS ttype25,
    DROP COLUMN IF EXISTS tform25,
    DROP COLUMN IF EXISTS tunit25,
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS ttype28,
    DROP COLUMN IF EXISTS tform28,
    DROP COLUMN IF EXISTS tunit28,
    DROP COLUMN IF EXISTS ttype29,
    DROP COLUMN IF EXISTS tform29,
    DROP COLUMN IF EXISTS tunit29,
    DROP COLUMN IF EXISTS detector,
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    DROP COLUMN IF EXISTS filename,
    DROP COLUMN IF EXISTS expgrpid,
    DROP COLUMN IF EXISTS effexptm,
    DROP COLUMN IF EXISTS effinttm,
    DROP COLUMN IF EXISTS s_region;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'DETECTOR', detector, 'WAVECOR', wavecor, 'PTHLOSS', pthloss, 'BARSHDW', barshdw)) || coalesce(other_keywords, '{}')
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS ttype19,
    DROP COLUMN IF EXISTS tform19,
    DROP COLUMN IF EXISTS tunit19,
    DROP COLUMN IF EXISTS ttype20,
    DROP COLUMN IF EXISTS tform20,
    DROP COLUMN IF EXISTS tunit20,
    DROP COLUMN IF EXISTS ttype21,
    DROP COLUMN IF EXISTS tform21,
    DROP COLUMN IF EXISTS tunit21,
    DROP COLUMN IF EXISTS ttype22,
    DROP COLUMN IF EXISTS tform22,
    DROP COLUMN IF EXISTS tunit22,
    DROP COLUMN IF EXISTS ttype23,
    DROP COLUMN IF EXISTS tform23,
    DROP COLUMN IF EXISTS tunit23,
    DROP COLUMN IF EXISTS ttype24,
    DROP COLUMN IF EXISTS tform24,
    DROP COLUMN IF EXISTS tunit24,
    DROP COLUMN IF EXISTS ttype25,
    DROP COLUMN IF EXISTS tform25,
    DROP COLUMN IF EXISTS tunit25,
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS detector,
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE c1d_combine1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'DISPAXIS', dispaxis)) || coalesce(other_keywords, '{}')
WHERE ttype9 IS NOT NULL OR tform9 IS NOT NULL OR tunit9 IS NOT NULL OR ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR dispaxis IS NOT NULL;
ALTER TABLE c1d_combine1d
    DROP COLUMN IF EXISTS ttype9,
    DROP COLUMN IF EXISTS tform9,
    DROP COLUMN IF EXISTS tunit9,
    DROP COLUMN IF EXISTS ttype10,
    DROP COLUMN IF EXISTS tform10,
    DROP COLUMN IF EXISTS tunit10,
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    DROP COLUMN IF EXISTS ttype12,
    DROP COLUMN IF EXISTS tform12,
    DROP COLUMN IF EXISTS tunit12,
    DROP COLUMN IF EXISTS ttype13,
    DROP COLUMN IF EXISTS tform13,
    DROP COLUMN IF EXISTS tunit13,
    DROP COLUMN IF EXISTS dispaxis;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) || coalesce(other_keywords, '{}')
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'REGIONS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'rate_regions' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM rate_regions AS t;
DROP TABLE rate_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'REGIONS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'bsub_regions' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM bsub_regions AS t;
DROP TABLE bsub_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'REGIONS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'cal_regions' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM cal_regions AS t;
DROP TABLE cal_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'REGIONS', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crf_regions' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crf_regions AS t;
DROP TABLE crf_regions;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'fgs_aper' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_bkg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'wavecor' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'barshdw' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'expgrpid' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.cal_step.back_sub"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.1', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

