-- jwst 1.17.1 → 1.18.0, down. PostgreSQL.
-- Takes a database back from jwst 1.18.0 to 1.17.1. What only 1.18.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.0', '1.18.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.18.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
END $schemagen$;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'HYBRIDFF', hybridff, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs)) || jsonb_strip_nulls(jsonb_build_object('NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1)) || jsonb_strip_nulls(jsonb_build_object('SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper)) || jsonb_strip_nulls(jsonb_build_object('VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend)) || jsonb_strip_nulls(jsonb_build_object('GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_SIRSKL', r_sirskl, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr)) || jsonb_strip_nulls(jsonb_build_object('R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PSTSOS', r_pstsos, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs)) || jsonb_strip_nulls(jsonb_build_object('S_BKDSUB', s_bkdsub, 'S_BPXSLF', s_bpxslf, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_CLNFNS', s_clnfns, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset)) || jsonb_strip_nulls(jsonb_build_object('S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg))
    || coalesce(other_keywords, '{}')
FROM nirspec_c1d_primary AS t;
DROP TABLE nirspec_c1d_primary;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'PRIMARY', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_primary' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('SIMPLE', simple, 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', extend, 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', regexp_replace(to_char(date, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', hga_move, 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', pwfseet, 'NWFSEST', nwfsest, 'COMPRESS', compress, 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', regexp_replace(to_char(time_obs, 'HH24:MI:SS.US'), '000$', ''), 'DATE-BEG', regexp_replace(to_char(date_beg, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'DATE-END', regexp_replace(to_char(date_end, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', ''), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program)) || jsonb_strip_nulls(jsonb_build_object('OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', bkgdtarg, 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr, 'ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', intarget, 'TARGOOPP', targoopp, 'TSOVISIT', tsovisit, 'EXP_ONLY', exp_only, 'CROWDFLD', crowdfld, 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', targ_ra, 'TARG_DEC', targ_dec, 'TARGURA', targura, 'TARGUDEC', targudec, 'MU_RA', mu_ra, 'MU_DEC', mu_dec, 'MU_EPOCH', mu_epoch, 'PROP_RA', prop_ra, 'PROP_DEC', prop_dec, 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel)) || jsonb_strip_nulls(jsonb_build_object('FILTER', filter, 'PUPIL', pupil, 'PILIN', pilin, 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', focuspos, 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', gwa_xtil, 'GWA_YTIL', gwa_ytil, 'GWA_XP_V', gwa_xp_v, 'GWA_YP_V', gwa_yp_v, 'GWA_PXAV', gwa_pxav, 'GWA_PYAV', gwa_pyav, 'GWA_TILT', gwa_tilt, 'FWCPOS', fwcpos, 'PWCPOS', pwcpos, 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', expstart, 'EXPMID', expmid, 'EXPEND', expend, 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'HYBRIDFF', hybridff, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs)) || jsonb_strip_nulls(jsonb_build_object('NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', tsample, 'TFRAME', tframe, 'TGROUP', tgroup, 'EFFINTTM', effinttm, 'EFFEXPTM', effexptm, 'TMEASURE', tmeasure, 'DURATION', duration, 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', zerofram, 'DATAPROB', dataprob, 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', sctarate, 'GAINFACT', gainfact, 'IS_IMPRT', is_imprt, 'IS_PSF', is_psf, 'SELFREF', selfref, 'PRIMECRS', primecrs, 'EXTNCRS', extncrs, 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1)) || jsonb_strip_nulls(jsonb_build_object('SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', specstep, 'SPCOFFST', spcoffst, 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', spatstep, 'SPTOFFST', sptoffst, 'XOFFSET', xoffset, 'YOFFSET', yoffset, 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'APERNAME', apername, 'PPS_APER', pps_aper)) || jsonb_strip_nulls(jsonb_build_object('VA_RA', va_ra, 'VA_DEC', va_dec, 'BARTDELT', bartdelt, 'BSTRTIME', bstrtime, 'BENDTIME', bendtime, 'BMIDTIME', bmidtime, 'HELIDELT', helidelt, 'HSTRTIME', hstrtime, 'HENDTIME', hendtime, 'HMIDTIME', hmidtime, 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', faunit1, 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', faunit2, 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', faunit3, 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', gs_ra, 'GS_DEC', gs_dec, 'GS_URA', gs_ura, 'GS_UDEC', gs_udec, 'GS_MAG', gs_mag, 'GS_UMAG', gs_umag, 'GS_V3_PA', gs_v3_pa, 'PCS_MODE', pcs_mode, 'VISITEND', visitend)) || jsonb_strip_nulls(jsonb_build_object('GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', datastrt, 'DATAEND', dataend, 'GSACSTAT', gsacstat, 'GSCENTX', gscentx, 'GSCENTY', gscenty, 'GS_EPOCH', gs_epoch, 'GS_MURA', gs_mura, 'GS_MUDEC', gs_mudec, 'GS_PARA', gs_para, 'CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_SIRSKL', r_sirskl, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr)) || jsonb_strip_nulls(jsonb_build_object('R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PSTSOS', r_pstsos, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs)) || jsonb_strip_nulls(jsonb_build_object('S_BKDSUB', s_bkdsub, 'S_BPXSLF', s_bpxslf, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_CLNFNS', s_clnfns, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom, 'S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset)) || jsonb_strip_nulls(jsonb_build_object('S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld, 'BKGMETH', bkgmeth, 'BKGLEVEL', bkglevel, 'BKGSUB', bkgsub, 'MASTERBG', masterbg))
    || coalesce(other_keywords, '{}')
FROM miri_c1d_primary AS t;
DROP TABLE miri_c1d_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM nirspec_c1d_sci AS t;
DROP TABLE nirspec_c1d_sci;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'SCI', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_sci' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', mjd_beg, 'MJD-AVG', mjd_avg, 'MJD-END', mjd_end, 'TDB-BEG', tdb_beg, 'TDB-MID', tdb_mid, 'TDB-END', tdb_end, 'XPOSURE', xposure, 'TELAPSE', telapse, 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', eph_time, 'JWST_X', jwst_x, 'JWST_Y', jwst_y, 'JWST_Z', jwst_z, 'OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'JWST_DX', jwst_dx, 'JWST_DY', jwst_dy, 'JWST_DZ', jwst_dz, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz))
    || coalesce(other_keywords, '{}')
FROM miri_c1d_sci AS t;
DROP TABLE miri_c1d_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_int_times' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM nirspec_c1d_int_times AS t;
DROP TABLE nirspec_c1d_int_times;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_int_times' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM miri_c1d_int_times AS t;
DROP TABLE miri_c1d_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'COMBINE1D', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_combine1d' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SPORDER', sporder, 'SOURCEID', sourceid, 'SRCTYPE', srctype))
    || coalesce(other_keywords, '{}')
FROM nirspec_c1d_combine1d AS t;
DROP TABLE nirspec_c1d_combine1d;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'COMBINE1D', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_combine1d' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SPORDER', sporder, 'SOURCEID', sourceid, 'SRCTYPE', srctype))
    || coalesce(other_keywords, '{}')
FROM miri_c1d_combine1d AS t;
DROP TABLE miri_c1d_combine1d;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM nirspec_c1d_asdf AS t;
DROP TABLE nirspec_c1d_asdf;
INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ASDF', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_asdf' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM miri_c1d_asdf AS t;
DROP TABLE miri_c1d_asdf;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE calints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE crf_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE crfints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE s2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ttype19,
    DROP COLUMN IF EXISTS tform19,
    DROP COLUMN IF EXISTS tunit19,
    DROP COLUMN IF EXISTS ttype20,
    DROP COLUMN IF EXISTS tform20,
    DROP COLUMN IF EXISTS tunit20,
    DROP COLUMN IF EXISTS ttype21,
    DROP COLUMN IF EXISTS tform21,
    DROP COLUMN IF EXISTS tunit21,
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_ilv' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_stp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_nst' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgd_scl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaquad' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltxscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltyscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1d_extract1d');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.1', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

