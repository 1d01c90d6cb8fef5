-- jwst 1.6.2 → 1.7.0, up. MariaDB.
-- Carries a database from jwst 1.6.2 to 1.7.0. Loses nothing: what 1.7.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.6.2', '1.6.0', '1.6.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.6.2; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.7.0';

ALTER TABLE uncal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE uncal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE image_uncal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE ramp_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE ramp_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE dark_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE dark_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE trapsfilled_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE rate_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE rate_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE rateints_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE rateints_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE fitopt_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE fitopt_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE bsub_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE bsub_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE bsubints_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE bsubints_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE cal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE cal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE calints_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE calints_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE crf_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE crf_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE crfints_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE crfints_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE i2d_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE i2d_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE s2d_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE s2d_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE s3d_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE s3d_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE x1d_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE x1d_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE x1dints_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE x1dints_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE c1d_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE c1d_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE psfstack_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE psfstack_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE psfalign_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE psfalign_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE psfsub_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE psfsub_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE ami_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE ami_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE amiavg_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE amiavg_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE psf_amiavg_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE aminorm_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE aminorm_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors';

ALTER TABLE wfscmb_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE segm_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE segm_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE image_cal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE image_cal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

ALTER TABLE stacked_cal_primary
    MODIFY COLUMN expstart DOUBLE COMMENT '[d] exposure start time in MJD',
    MODIFY COLUMN expmid DOUBLE COMMENT '[d] exposure mid time in MJD',
    MODIFY COLUMN expend DOUBLE COMMENT '[d] exposure end time in MJD',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN patt_num BIGINT COMMENT 'Position number within dither pattern';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN eph_time DOUBLE COMMENT '[d] MJD time of position and velocity vectors',
    MODIFY COLUMN ctype1 TEXT COMMENT 'Axis 1 type',
    MODIFY COLUMN ctype2 TEXT COMMENT 'Axis 2 type',
    MODIFY COLUMN ctype3 TEXT COMMENT 'Axis 3 type',
    MODIFY COLUMN cunit1 TEXT COMMENT 'Axis 1 units',
    MODIFY COLUMN cunit2 TEXT COMMENT 'Axis 2 units',
    MODIFY COLUMN cunit3 TEXT COMMENT 'Axis 3 units',
    MODIFY COLUMN cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    MODIFY COLUMN cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    MODIFY COLUMN cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point';

START TRANSACTION;
UPDATE schemagen_columns SET unit = 'd', title = 'exposure start time in MJD'
WHERE column_name IN ('expstart') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'exposure mid time in MJD'
WHERE column_name IN ('expmid') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'exposure end time in MJD'
WHERE column_name IN ('expend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped between integrations'
WHERE column_name IN ('drpfrms3') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Position number within dither pattern'
WHERE column_name IN ('patt_num') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD time of position and velocity vectors'
WHERE column_name IN ('eph_time') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 type'
WHERE column_name IN ('ctype1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 type'
WHERE column_name IN ('ctype2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 type'
WHERE column_name IN ('ctype3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 units'
WHERE column_name IN ('cunit1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 units'
WHERE column_name IN ('cunit2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 units'
WHERE column_name IN ('cunit3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 coordinate increment at reference point'
WHERE column_name IN ('cdelt1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 coordinate increment at reference point'
WHERE column_name IN ('cdelt2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 coordinate increment at reference point'
WHERE column_name IN ('cdelt3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.7.0', since, 'jwst', '1.7.0', '26c2c4e23ba46e555d40d4ae0ae620daa5a7e8638761d12dd37918f823c40cca'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

