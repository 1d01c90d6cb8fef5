-- Back from jwst 1.0.0 to nothing. PostgreSQL.
-- Drops the database's tables. Refuses while they hold files.
DO $schemagen$ BEGIN PERFORM pg_advisory_lock(hashtext('schemagen')); END $schemagen$;
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS stacked_cal_asdf;
DROP TABLE IF EXISTS stacked_cal_track_subarray_table;
DROP TABLE IF EXISTS stacked_cal_planned_reference_stars;
DROP TABLE IF EXISTS stacked_cal_dq;
DROP TABLE IF EXISTS stacked_cal_err;
DROP TABLE IF EXISTS stacked_cal_pointing;
DROP TABLE IF EXISTS stacked_cal_flight_reference_stars;
DROP TABLE IF EXISTS stacked_cal_fgs_centroid_packet;
DROP TABLE IF EXISTS stacked_cal_sci;
DROP TABLE IF EXISTS stacked_cal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS image_cal_asdf;
DROP TABLE IF EXISTS image_cal_track_subarray_table;
DROP TABLE IF EXISTS image_cal_planned_reference_stars;
DROP TABLE IF EXISTS image_cal_dq;
DROP TABLE IF EXISTS image_cal_err;
DROP TABLE IF EXISTS image_cal_pointing;
DROP TABLE IF EXISTS image_cal_flight_reference_stars;
DROP TABLE IF EXISTS image_cal_fgs_centroid_packet;
DROP TABLE IF EXISTS image_cal_sci;
DROP TABLE IF EXISTS image_cal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS segm_asdf;
DROP TABLE IF EXISTS segm_pathloss_un;
DROP TABLE IF EXISTS segm_pathloss_ps;
DROP TABLE IF EXISTS segm_var_flat;
DROP TABLE IF EXISTS segm_var_rnoise;
DROP TABLE IF EXISTS segm_var_poisson;
DROP TABLE IF EXISTS segm_wht;
DROP TABLE IF EXISTS segm_con;
DROP TABLE IF EXISTS segm_area;
DROP TABLE IF EXISTS segm_zeroframe;
DROP TABLE IF EXISTS segm_dq;
DROP TABLE IF EXISTS segm_err;
DROP TABLE IF EXISTS segm_sci;
DROP TABLE IF EXISTS segm_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS wfscmb_asdf;
DROP TABLE IF EXISTS wfscmb_pathloss_un;
DROP TABLE IF EXISTS wfscmb_pathloss_ps;
DROP TABLE IF EXISTS wfscmb_var_flat;
DROP TABLE IF EXISTS wfscmb_var_rnoise;
DROP TABLE IF EXISTS wfscmb_var_poisson;
DROP TABLE IF EXISTS wfscmb_wht;
DROP TABLE IF EXISTS wfscmb_con;
DROP TABLE IF EXISTS wfscmb_area;
DROP TABLE IF EXISTS wfscmb_zeroframe;
DROP TABLE IF EXISTS wfscmb_dq;
DROP TABLE IF EXISTS wfscmb_err;
DROP TABLE IF EXISTS wfscmb_sci;
DROP TABLE IF EXISTS wfscmb_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS aminorm_asdf;
DROP TABLE IF EXISTS aminorm_hdrtab;
DROP TABLE IF EXISTS aminorm_solns;
DROP TABLE IF EXISTS aminorm_pupil_pha;
DROP TABLE IF EXISTS aminorm_fringe_pha;
DROP TABLE IF EXISTS aminorm_fringe_amp;
DROP TABLE IF EXISTS aminorm_closure_pha;
DROP TABLE IF EXISTS aminorm_closure_amp;
DROP TABLE IF EXISTS aminorm_resid;
DROP TABLE IF EXISTS aminorm_fit;
DROP TABLE IF EXISTS aminorm_sci;
DROP TABLE IF EXISTS aminorm_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS psf_amiavg_asdf;
DROP TABLE IF EXISTS psf_amiavg_hdrtab;
DROP TABLE IF EXISTS psf_amiavg_solns;
DROP TABLE IF EXISTS psf_amiavg_pupil_pha;
DROP TABLE IF EXISTS psf_amiavg_fringe_pha;
DROP TABLE IF EXISTS psf_amiavg_fringe_amp;
DROP TABLE IF EXISTS psf_amiavg_closure_pha;
DROP TABLE IF EXISTS psf_amiavg_closure_amp;
DROP TABLE IF EXISTS psf_amiavg_resid;
DROP TABLE IF EXISTS psf_amiavg_fit;
DROP TABLE IF EXISTS psf_amiavg_sci;
DROP TABLE IF EXISTS psf_amiavg_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS amiavg_asdf;
DROP TABLE IF EXISTS amiavg_hdrtab;
DROP TABLE IF EXISTS amiavg_solns;
DROP TABLE IF EXISTS amiavg_pupil_pha;
DROP TABLE IF EXISTS amiavg_fringe_pha;
DROP TABLE IF EXISTS amiavg_fringe_amp;
DROP TABLE IF EXISTS amiavg_closure_pha;
DROP TABLE IF EXISTS amiavg_closure_amp;
DROP TABLE IF EXISTS amiavg_resid;
DROP TABLE IF EXISTS amiavg_fit;
DROP TABLE IF EXISTS amiavg_sci;
DROP TABLE IF EXISTS amiavg_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS ami_asdf;
DROP TABLE IF EXISTS ami_solns;
DROP TABLE IF EXISTS ami_pupil_pha;
DROP TABLE IF EXISTS ami_fringe_pha;
DROP TABLE IF EXISTS ami_fringe_amp;
DROP TABLE IF EXISTS ami_closure_pha;
DROP TABLE IF EXISTS ami_closure_amp;
DROP TABLE IF EXISTS ami_resid;
DROP TABLE IF EXISTS ami_fit;
DROP TABLE IF EXISTS ami_sci;
DROP TABLE IF EXISTS ami_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS psfsub_asdf;
DROP TABLE IF EXISTS psfsub_var_flat;
DROP TABLE IF EXISTS psfsub_var_rnoise;
DROP TABLE IF EXISTS psfsub_var_poisson;
DROP TABLE IF EXISTS psfsub_int_times;
DROP TABLE IF EXISTS psfsub_wavelength;
DROP TABLE IF EXISTS psfsub_area;
DROP TABLE IF EXISTS psfsub_zeroframe;
DROP TABLE IF EXISTS psfsub_dq;
DROP TABLE IF EXISTS psfsub_err;
DROP TABLE IF EXISTS psfsub_sci;
DROP TABLE IF EXISTS psfsub_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS psfalign_asdf;
DROP TABLE IF EXISTS psfalign_dq;
DROP TABLE IF EXISTS psfalign_err;
DROP TABLE IF EXISTS psfalign_sci;
DROP TABLE IF EXISTS psfalign_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS psfstack_asdf;
DROP TABLE IF EXISTS psfstack_var_flat;
DROP TABLE IF EXISTS psfstack_var_rnoise;
DROP TABLE IF EXISTS psfstack_var_poisson;
DROP TABLE IF EXISTS psfstack_int_times;
DROP TABLE IF EXISTS psfstack_wavelength;
DROP TABLE IF EXISTS psfstack_area;
DROP TABLE IF EXISTS psfstack_zeroframe;
DROP TABLE IF EXISTS psfstack_dq;
DROP TABLE IF EXISTS psfstack_err;
DROP TABLE IF EXISTS psfstack_sci;
DROP TABLE IF EXISTS psfstack_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS c1d_asdf;
DROP TABLE IF EXISTS c1d_combine1d;
DROP TABLE IF EXISTS c1d_int_times;
DROP TABLE IF EXISTS c1d_sci;
DROP TABLE IF EXISTS c1d_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS x1dints_asdf;
DROP TABLE IF EXISTS x1dints_extract1d;
DROP TABLE IF EXISTS x1dints_int_times;
DROP TABLE IF EXISTS x1dints_sci;
DROP TABLE IF EXISTS x1dints_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS x1d_asdf;
DROP TABLE IF EXISTS x1d_extract1d;
DROP TABLE IF EXISTS x1d_int_times;
DROP TABLE IF EXISTS x1d_sci;
DROP TABLE IF EXISTS x1d_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS s3d_asdf;
DROP TABLE IF EXISTS s3d_hdrtab;
DROP TABLE IF EXISTS s3d_wcs_table;
DROP TABLE IF EXISTS s3d_wmap;
DROP TABLE IF EXISTS s3d_dq;
DROP TABLE IF EXISTS s3d_err;
DROP TABLE IF EXISTS s3d_sci;
DROP TABLE IF EXISTS s3d_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS s2d_int_times;
DROP TABLE IF EXISTS s2d_asdf;
DROP TABLE IF EXISTS s2d_hdrtab;
DROP TABLE IF EXISTS s2d_photom_un;
DROP TABLE IF EXISTS s2d_photom_ps;
DROP TABLE IF EXISTS s2d_pathloss_un;
DROP TABLE IF EXISTS s2d_pathloss_ps;
DROP TABLE IF EXISTS s2d_flatfield_un;
DROP TABLE IF EXISTS s2d_flatfield_ps;
DROP TABLE IF EXISTS s2d_var_flat;
DROP TABLE IF EXISTS s2d_var_rnoise;
DROP TABLE IF EXISTS s2d_var_poisson;
DROP TABLE IF EXISTS s2d_con;
DROP TABLE IF EXISTS s2d_wht;
DROP TABLE IF EXISTS s2d_area;
DROP TABLE IF EXISTS s2d_barshadow;
DROP TABLE IF EXISTS s2d_wavelength;
DROP TABLE IF EXISTS s2d_err;
DROP TABLE IF EXISTS s2d_dq;
DROP TABLE IF EXISTS s2d_sci;
DROP TABLE IF EXISTS s2d_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS i2d_asdf;
DROP TABLE IF EXISTS i2d_hdrtab;
DROP TABLE IF EXISTS i2d_pathloss_un;
DROP TABLE IF EXISTS i2d_pathloss_ps;
DROP TABLE IF EXISTS i2d_var_flat;
DROP TABLE IF EXISTS i2d_var_rnoise;
DROP TABLE IF EXISTS i2d_var_poisson;
DROP TABLE IF EXISTS i2d_wht;
DROP TABLE IF EXISTS i2d_con;
DROP TABLE IF EXISTS i2d_area;
DROP TABLE IF EXISTS i2d_zeroframe;
DROP TABLE IF EXISTS i2d_dq;
DROP TABLE IF EXISTS i2d_err;
DROP TABLE IF EXISTS i2d_sci;
DROP TABLE IF EXISTS i2d_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS crfints_photom_un;
DROP TABLE IF EXISTS crfints_photom_ps;
DROP TABLE IF EXISTS crfints_pathloss_un;
DROP TABLE IF EXISTS crfints_pathloss_ps;
DROP TABLE IF EXISTS crfints_flatfield_un;
DROP TABLE IF EXISTS crfints_flatfield_ps;
DROP TABLE IF EXISTS crfints_con;
DROP TABLE IF EXISTS crfints_wht;
DROP TABLE IF EXISTS crfints_barshadow;
DROP TABLE IF EXISTS crfints_asdf;
DROP TABLE IF EXISTS crfints_var_flat;
DROP TABLE IF EXISTS crfints_var_rnoise;
DROP TABLE IF EXISTS crfints_var_poisson;
DROP TABLE IF EXISTS crfints_int_times;
DROP TABLE IF EXISTS crfints_wavelength;
DROP TABLE IF EXISTS crfints_area;
DROP TABLE IF EXISTS crfints_zeroframe;
DROP TABLE IF EXISTS crfints_dq;
DROP TABLE IF EXISTS crfints_err;
DROP TABLE IF EXISTS crfints_sci;
DROP TABLE IF EXISTS crfints_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS crf_photom_un;
DROP TABLE IF EXISTS crf_photom_ps;
DROP TABLE IF EXISTS crf_flatfield_un;
DROP TABLE IF EXISTS crf_flatfield_ps;
DROP TABLE IF EXISTS crf_barshadow;
DROP TABLE IF EXISTS crf_wavelength;
DROP TABLE IF EXISTS crf_asdf;
DROP TABLE IF EXISTS crf_pathloss_un;
DROP TABLE IF EXISTS crf_pathloss_ps;
DROP TABLE IF EXISTS crf_var_flat;
DROP TABLE IF EXISTS crf_var_rnoise;
DROP TABLE IF EXISTS crf_var_poisson;
DROP TABLE IF EXISTS crf_wht;
DROP TABLE IF EXISTS crf_con;
DROP TABLE IF EXISTS crf_area;
DROP TABLE IF EXISTS crf_zeroframe;
DROP TABLE IF EXISTS crf_dq;
DROP TABLE IF EXISTS crf_err;
DROP TABLE IF EXISTS crf_sci;
DROP TABLE IF EXISTS crf_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS calints_photom_un;
DROP TABLE IF EXISTS calints_photom_ps;
DROP TABLE IF EXISTS calints_pathloss_un;
DROP TABLE IF EXISTS calints_pathloss_ps;
DROP TABLE IF EXISTS calints_flatfield_un;
DROP TABLE IF EXISTS calints_flatfield_ps;
DROP TABLE IF EXISTS calints_con;
DROP TABLE IF EXISTS calints_wht;
DROP TABLE IF EXISTS calints_barshadow;
DROP TABLE IF EXISTS calints_asdf;
DROP TABLE IF EXISTS calints_var_flat;
DROP TABLE IF EXISTS calints_var_rnoise;
DROP TABLE IF EXISTS calints_var_poisson;
DROP TABLE IF EXISTS calints_int_times;
DROP TABLE IF EXISTS calints_wavelength;
DROP TABLE IF EXISTS calints_area;
DROP TABLE IF EXISTS calints_zeroframe;
DROP TABLE IF EXISTS calints_dq;
DROP TABLE IF EXISTS calints_err;
DROP TABLE IF EXISTS calints_sci;
DROP TABLE IF EXISTS calints_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS cal_track_subarray_table;
DROP TABLE IF EXISTS cal_planned_reference_stars;
DROP TABLE IF EXISTS cal_pointing;
DROP TABLE IF EXISTS cal_flight_reference_stars;
DROP TABLE IF EXISTS cal_fgs_centroid_packet;
DROP TABLE IF EXISTS cal_photom_un;
DROP TABLE IF EXISTS cal_photom_ps;
DROP TABLE IF EXISTS cal_flatfield_un;
DROP TABLE IF EXISTS cal_flatfield_ps;
DROP TABLE IF EXISTS cal_barshadow;
DROP TABLE IF EXISTS cal_wavelength;
DROP TABLE IF EXISTS cal_asdf;
DROP TABLE IF EXISTS cal_pathloss_un;
DROP TABLE IF EXISTS cal_pathloss_ps;
DROP TABLE IF EXISTS cal_var_flat;
DROP TABLE IF EXISTS cal_var_rnoise;
DROP TABLE IF EXISTS cal_var_poisson;
DROP TABLE IF EXISTS cal_wht;
DROP TABLE IF EXISTS cal_con;
DROP TABLE IF EXISTS cal_area;
DROP TABLE IF EXISTS cal_zeroframe;
DROP TABLE IF EXISTS cal_dq;
DROP TABLE IF EXISTS cal_err;
DROP TABLE IF EXISTS cal_sci;
DROP TABLE IF EXISTS cal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS bsubints_asdf;
DROP TABLE IF EXISTS bsubints_var_flat;
DROP TABLE IF EXISTS bsubints_var_rnoise;
DROP TABLE IF EXISTS bsubints_var_poisson;
DROP TABLE IF EXISTS bsubints_int_times;
DROP TABLE IF EXISTS bsubints_wavelength;
DROP TABLE IF EXISTS bsubints_area;
DROP TABLE IF EXISTS bsubints_zeroframe;
DROP TABLE IF EXISTS bsubints_dq;
DROP TABLE IF EXISTS bsubints_err;
DROP TABLE IF EXISTS bsubints_sci;
DROP TABLE IF EXISTS bsubints_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS bsub_wavelength;
DROP TABLE IF EXISTS bsub_asdf;
DROP TABLE IF EXISTS bsub_pathloss_un;
DROP TABLE IF EXISTS bsub_pathloss_ps;
DROP TABLE IF EXISTS bsub_var_flat;
DROP TABLE IF EXISTS bsub_var_rnoise;
DROP TABLE IF EXISTS bsub_var_poisson;
DROP TABLE IF EXISTS bsub_wht;
DROP TABLE IF EXISTS bsub_con;
DROP TABLE IF EXISTS bsub_area;
DROP TABLE IF EXISTS bsub_zeroframe;
DROP TABLE IF EXISTS bsub_dq;
DROP TABLE IF EXISTS bsub_err;
DROP TABLE IF EXISTS bsub_sci;
DROP TABLE IF EXISTS bsub_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS fitopt_asdf;
DROP TABLE IF EXISTS fitopt_crmag;
DROP TABLE IF EXISTS fitopt_weights;
DROP TABLE IF EXISTS fitopt_pedestal;
DROP TABLE IF EXISTS fitopt_sigyint;
DROP TABLE IF EXISTS fitopt_yint;
DROP TABLE IF EXISTS fitopt_var_rnoise;
DROP TABLE IF EXISTS fitopt_var_poisson;
DROP TABLE IF EXISTS fitopt_sigslope;
DROP TABLE IF EXISTS fitopt_slope;
DROP TABLE IF EXISTS fitopt_sci;
DROP TABLE IF EXISTS fitopt_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS rateints_asdf;
DROP TABLE IF EXISTS rateints_var_flat;
DROP TABLE IF EXISTS rateints_var_rnoise;
DROP TABLE IF EXISTS rateints_var_poisson;
DROP TABLE IF EXISTS rateints_int_times;
DROP TABLE IF EXISTS rateints_wavelength;
DROP TABLE IF EXISTS rateints_area;
DROP TABLE IF EXISTS rateints_zeroframe;
DROP TABLE IF EXISTS rateints_dq;
DROP TABLE IF EXISTS rateints_err;
DROP TABLE IF EXISTS rateints_sci;
DROP TABLE IF EXISTS rateints_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS rate_wavelength;
DROP TABLE IF EXISTS rate_asdf;
DROP TABLE IF EXISTS rate_pathloss_un;
DROP TABLE IF EXISTS rate_pathloss_ps;
DROP TABLE IF EXISTS rate_var_flat;
DROP TABLE IF EXISTS rate_var_rnoise;
DROP TABLE IF EXISTS rate_var_poisson;
DROP TABLE IF EXISTS rate_wht;
DROP TABLE IF EXISTS rate_con;
DROP TABLE IF EXISTS rate_area;
DROP TABLE IF EXISTS rate_zeroframe;
DROP TABLE IF EXISTS rate_dq;
DROP TABLE IF EXISTS rate_err;
DROP TABLE IF EXISTS rate_sci;
DROP TABLE IF EXISTS rate_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS trapsfilled_asdf;
DROP TABLE IF EXISTS trapsfilled_sci;
DROP TABLE IF EXISTS trapsfilled_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS dark_asdf;
DROP TABLE IF EXISTS dark_int_times;
DROP TABLE IF EXISTS dark_group;
DROP TABLE IF EXISTS dark_refout;
DROP TABLE IF EXISTS dark_zeroframe;
DROP TABLE IF EXISTS dark_groupdq;
DROP TABLE IF EXISTS dark_pixeldq;
DROP TABLE IF EXISTS dark_err;
DROP TABLE IF EXISTS dark_sci;
DROP TABLE IF EXISTS dark_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS ramp_asdf;
DROP TABLE IF EXISTS ramp_int_times;
DROP TABLE IF EXISTS ramp_group;
DROP TABLE IF EXISTS ramp_refout;
DROP TABLE IF EXISTS ramp_zeroframe;
DROP TABLE IF EXISTS ramp_groupdq;
DROP TABLE IF EXISTS ramp_pixeldq;
DROP TABLE IF EXISTS ramp_err;
DROP TABLE IF EXISTS ramp_sci;
DROP TABLE IF EXISTS ramp_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS stacked_uncal_asdf;
DROP TABLE IF EXISTS stacked_uncal_track_subarray_table;
DROP TABLE IF EXISTS stacked_uncal_planned_reference_stars;
DROP TABLE IF EXISTS stacked_uncal_dq;
DROP TABLE IF EXISTS stacked_uncal_err;
DROP TABLE IF EXISTS stacked_uncal_pointing;
DROP TABLE IF EXISTS stacked_uncal_flight_reference_stars;
DROP TABLE IF EXISTS stacked_uncal_fgs_centroid_packet;
DROP TABLE IF EXISTS stacked_uncal_sci;
DROP TABLE IF EXISTS stacked_uncal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS image_uncal_asdf;
DROP TABLE IF EXISTS image_uncal_track_subarray_table;
DROP TABLE IF EXISTS image_uncal_planned_reference_stars;
DROP TABLE IF EXISTS image_uncal_dq;
DROP TABLE IF EXISTS image_uncal_err;
DROP TABLE IF EXISTS image_uncal_pointing;
DROP TABLE IF EXISTS image_uncal_flight_reference_stars;
DROP TABLE IF EXISTS image_uncal_fgs_centroid_packet;
DROP TABLE IF EXISTS image_uncal_sci;
DROP TABLE IF EXISTS image_uncal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP TABLE IF EXISTS uncal_track_subarray_table;
DROP TABLE IF EXISTS uncal_planned_reference_stars;
DROP TABLE IF EXISTS uncal_dq;
DROP TABLE IF EXISTS uncal_pointing;
DROP TABLE IF EXISTS uncal_flight_reference_stars;
DROP TABLE IF EXISTS uncal_fgs_centroid_packet;
DROP TABLE IF EXISTS uncal_asdf;
DROP TABLE IF EXISTS uncal_int_times;
DROP TABLE IF EXISTS uncal_group;
DROP TABLE IF EXISTS uncal_refout;
DROP TABLE IF EXISTS uncal_zeroframe;
DROP TABLE IF EXISTS uncal_cheby;
DROP TABLE IF EXISTS uncal_moving_target_position;
DROP TABLE IF EXISTS uncal_err;
DROP TABLE IF EXISTS uncal_sci;
DROP TABLE IF EXISTS uncal_primary;
COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
IF EXISTS (SELECT FROM datasets) AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'this database holds files'
            USING HINT = 'Nothing was dropped. To drop them too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;
DROP VIEW IF EXISTS dataset_filetypes;
DROP TABLE IF EXISTS other_headers;
DROP TABLE IF EXISTS datasets;
DROP TABLE IF EXISTS master;
DROP TABLE IF EXISTS schemagen_overrides;
DROP TABLE IF EXISTS schemagen_columns;
DROP TABLE IF EXISTS schemagen_layouts;
DROP TABLE schemagen_releases;
COMMIT;
DO $schemagen$ BEGIN PERFORM pg_advisory_unlock(hashtext('schemagen')); END $schemagen$;
