-- jwst 1.17.1 → 1.18.0, up. MariaDB.
-- Carries a database from jwst 1.17.1 to 1.18.0. Loses nothing: what 1.18.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.17.1', '1.17.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.17.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout = 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 1; run layout_2.up.sql before; nothing was changed')), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout <> 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.18.0';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW nirspec_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW nirspec_c1d_int_times AS SELECT * FROM c1d_int_times WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_c1d_int_times AS SELECT * FROM c1d_int_times WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW nirspec_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW nirspec_c1d_asdf AS SELECT * FROM c1d_asdf WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_c1d_asdf AS SELECT * FROM c1d_asdf WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype19 TEXT COMMENT 'Name of column 19 of the table',
    ADD COLUMN IF NOT EXISTS tform19 TEXT COMMENT 'Format of column 19 of the table',
    ADD COLUMN IF NOT EXISTS tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ADD COLUMN IF NOT EXISTS ttype20 TEXT COMMENT 'Name of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tform20 TEXT COMMENT 'Format of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ADD COLUMN IF NOT EXISTS ttype21 TEXT COMMENT 'Name of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tform21 TEXT COMMENT 'Format of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS msaquad BIGINT COMMENT 'MSA quadrant for slit',
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (X dir)',
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE COMMENT 'Scale open to full MSA slit coordinates (Y dir)';
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT COMMENT 'Num. substripe rows read starting at SUBSTRT1',
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT COMMENT 'Num. rows to skip after reading MSTR_RD1 rows',
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT COMMENT 'Num. rows read in subsequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT COMMENT 'Num. rows to skip between susequent substripes',
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT COMMENT 'Repeat reading MSTR_RD2 rows at first position',
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT COMMENT 'Interleave MSTR_RD1 rows between substripes',
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT COMMENT 'Rows to advance superstripe postn btwn intgrtns',
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT COMMENT 'Num. superstripe positions in super-integration',
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE COMMENT 'Background scale factor';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype19 = JSON_VALUE(other_keywords, '$."TTYPE19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform19 = JSON_VALUE(other_keywords, '$."TFORM19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit19 = JSON_VALUE(other_keywords, '$."TUNIT19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype20 = JSON_VALUE(other_keywords, '$."TTYPE20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform20 = JSON_VALUE(other_keywords, '$."TFORM20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit20 = JSON_VALUE(other_keywords, '$."TUNIT20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype21 = JSON_VALUE(other_keywords, '$."TTYPE21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform21 = JSON_VALUE(other_keywords, '$."TFORM21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit21 = JSON_VALUE(other_keywords, '$."TUNIT21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET msaquad = CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSAQUAD"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSAQUAD"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSAQUAD"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSAQUAD"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET sltxscl = CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTXSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTXSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTXSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTXSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET sltyscl = CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SLTYSCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SLTYSCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."SLTYSCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."SLTYSCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_rd1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_sk1 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_rd2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RD2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RD2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RD2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_sk2 = CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_SK2"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_SK2"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_SK2"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_rpt = CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_RPT"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_RPT"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_RPT"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET mstr_ilv = CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MSTR_ILV"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."MSTR_ILV"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."MSTR_ILV"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sstr_stp = CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_STP"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_STP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_STP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_STP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET sstr_nst = CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SSTR_NST"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SSTR_NST"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SSTR_NST"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SSTR_NST"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET bkgd_scl = CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGD_SCL"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BKGD_SCL"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BKGD_SCL"') AS DECIMAL(65))) <= 9007199254740992);
START TRANSACTION;
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant", "slits.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale", "slits.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale", "slits.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'msaquad', 'MSAQUAD', 'SCI', '["exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype19', 'TTYPE19', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform19', 'TFORM19', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit19', 'TUNIT19', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype20', 'TTYPE20', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform20', 'TFORM20', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit20', 'TUNIT20', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype21', 'TTYPE21', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform21', 'TFORM21', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit21', 'TUNIT21', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.0', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

