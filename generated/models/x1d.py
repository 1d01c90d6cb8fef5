# schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0
"""Headers of x1d files."""

import datetime as dt

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, relationship

from .core import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    TEXT,
    TIME,
    TIMESTAMP,
    Base,
    Dataset,
    Header,
    OtherKeywords,
    header_table,
    keyword,
)


class X1dPrimary(Header, OtherKeywords, Base):
    """PRIMARY headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_primary"
    __table_args__ = (
        Index("x1d_primary_by_date_obs", "date_obs"),
        Index("x1d_primary_by_date_beg", "date_beg"),
        Index(
            "x1d_primary_by_exp_type",
            "exp_type",
            postgresql_using="hash",
            mysql_length={"exp_type": 20},
            mariadb_length={"exp_type": 20},
        ),
        header_table(
            "PRIMARY headers of x1d files. Extracted spectra, as tables",
            "PRIMARY",
            {
                "nircam_x1d_primary": "NIRCAM",
                "nirspec_x1d_primary": "NIRSPEC",
                "niriss_x1d_primary": "NIRISS",
                "miri_x1d_primary": "MIRI",
            },
        ),
    )

    simple: Mapped[bool | None] = keyword(
        "SIMPLE",
        BOOLEAN,
        title="Whether the file conforms to the FITS standard",
        since="0.17.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="0.17.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="0.17.0",
    )
    extend: Mapped[bool | None] = keyword(
        "EXTEND",
        BOOLEAN,
        title="Whether there may be extensions",
        since="0.17.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="0.17.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="0.17.0",
    )
    date: Mapped[dt.datetime | None] = keyword(
        "DATE",
        TIMESTAMP,
        "meta.date",
        title="UTC date file created",
        since="0.17.0",
    )
    origin: Mapped[str | None] = keyword(
        "ORIGIN",
        TEXT,
        "meta.origin",
        title="Organization responsible for creating file",
        since="0.17.0",
    )
    timesys: Mapped[str | None] = keyword(
        "TIMESYS",
        TEXT,
        "meta.time_sys",
        title="principal time system for time-related keywords",
        since="0.17.0",
    )
    timeunit: Mapped[str | None] = keyword(
        "TIMEUNIT",
        TEXT,
        "meta.time_unit",
        title="Default unit applicable to all time values",
        since="0.17.0",
    )
    filename: Mapped[str | None] = keyword(
        "FILENAME",
        TEXT,
        "meta.filename",
        title="Name of the file",
        since="0.17.0",
    )
    sdp_ver: Mapped[str | None] = keyword(
        "SDP_VER",
        TEXT,
        "meta.data_processing_software_version",
        title="Data Processing (DP) Software Version",
        since="0.17.0",
    )
    prd_ver: Mapped[str | None] = keyword(
        "PRD_VER",
        TEXT,
        "meta.prd_software_version",
        title="S&OC Project Reference Database (PRD) Version",
        since="0.17.0",
    )
    oss_ver: Mapped[str | None] = keyword(
        "OSS_VER",
        TEXT,
        "meta.oss_software_version",
        title="Observatory Scheduling Software (OSS) Version",
        since="1.2.1",
    )
    gsc_ver: Mapped[str | None] = keyword(
        "GSC_VER",
        TEXT,
        "meta.guide_star_catalog_version",
        title="Guide Star Catalog (GSC) Version",
        since="1.11.4",
    )
    cal_ver: Mapped[str | None] = keyword(
        "CAL_VER",
        TEXT,
        "meta.calibration_software_version",
        title="Calibration Software Version",
        since="0.17.0",
    )
    cal_vcs: Mapped[str | None] = keyword(
        "CAL_VCS",
        TEXT,
        "meta.calibration_software_revision",
        title="Calibration Software Repository Version",
        since="0.17.0",
    )
    datamodl: Mapped[str | None] = keyword(
        "DATAMODL",
        TEXT,
        "meta.model_type",
        title="Type of data model",
        since="0.17.0",
    )
    telescop: Mapped[str | None] = keyword(
        "TELESCOP",
        TEXT,
        "meta.telescope",
        title="Telescope used to acquire the data",
        since="0.17.0",
    )
    hga_move: Mapped[bool | None] = keyword(
        "HGA_MOVE",
        BOOLEAN,
        "meta.hga_move",
        title="High Gain Antenna moved during data collection",
        since="0.17.0",
    )
    hga_strt: Mapped[str | None] = keyword(
        "HGA_STRT",
        TEXT,
        "meta.hga_start_time",
        title="Start time of HGA motion",
        since="0.17.0",
    )
    hga_stop: Mapped[str | None] = keyword(
        "HGA_STOP",
        TEXT,
        "meta.hga_stop_time",
        title="Stop time of HGA motion",
        since="0.17.0",
    )
    pwfseet: Mapped[float | None] = keyword(
        "PWFSEET",
        NUMBER,
        "meta.pwfseet",
        title="Previous WFS exposure end time in MJD",
        unit="d",
        since="0.17.0",
    )
    nwfsest: Mapped[float | None] = keyword(
        "NWFSEST",
        NUMBER,
        "meta.nwfsest",
        title="Next WFS exposure start time in MJD",
        unit="d",
        since="0.17.0",
    )
    compress: Mapped[bool | None] = keyword(
        "COMPRESS",
        BOOLEAN,
        "meta.compress",
        title="On-board data compression was used (T/F)",
        since="1.6.0",
    )
    asnpool: Mapped[str | None] = keyword(
        "ASNPOOL",
        TEXT,
        "meta.asn.pool_name",
        title="Name of the ASN pool",
        since="0.17.0",
    )
    asntable: Mapped[str | None] = keyword(
        "ASNTABLE",
        TEXT,
        "meta.asn.table_name",
        title="Name of the ASN table",
        since="0.17.0",
    )
    title: Mapped[str | None] = keyword(
        "TITLE",
        TEXT,
        "meta.program.title",
        title="Proposal title",
        since="0.17.0",
    )
    pi_name: Mapped[str | None] = keyword(
        "PI_NAME",
        TEXT,
        "meta.program.pi_name",
        title="Principal investigator name",
        since="0.17.0",
    )
    category: Mapped[str | None] = keyword(
        "CATEGORY",
        TEXT,
        "meta.program.category",
        title="Program category",
        since="0.17.0",
    )
    subcat: Mapped[str | None] = keyword(
        "SUBCAT",
        TEXT,
        "meta.program.sub_category",
        title="Program sub-category",
        since="0.17.0",
    )
    scicat: Mapped[str | None] = keyword(
        "SCICAT",
        TEXT,
        "meta.program.science_category",
        title="Science category assigned during TAC process",
        since="0.17.0",
    )
    cont_id: Mapped[int | None] = keyword(
        "CONT_ID",
        INTEGER,
        "meta.program.continuation_id",
        title="Continuation of previous program",
        since="0.17.0",
    )
    date_obs: Mapped[dt.date | None] = keyword(
        "DATE-OBS",
        DATE,
        "meta.observation.date",
        title="UTC date at start of exposure",
        unit="yyyy-mm-dd",
        since="0.17.0",
    )
    time_obs: Mapped[dt.time | None] = keyword(
        "TIME-OBS",
        TIME,
        "meta.observation.time",
        title="UTC time at start of exposure",
        unit="hh:mm:ss.sss",
        since="0.17.0",
    )
    date_beg: Mapped[dt.datetime | None] = keyword(
        "DATE-BEG",
        TIMESTAMP,
        "meta.observation.date_beg",
        title="Date-time start of exposure",
        since="0.17.0",
    )
    date_end: Mapped[dt.datetime | None] = keyword(
        "DATE-END",
        TIMESTAMP,
        "meta.observation.date_end",
        title="Date-time end of exposure",
        since="0.17.0",
    )
    obs_id: Mapped[str | None] = keyword(
        "OBS_ID",
        TEXT,
        "meta.observation.obs_id",
        title="Programmatic observation identifier",
        since="0.17.0",
    )
    visit_id: Mapped[str | None] = keyword(
        "VISIT_ID",
        TEXT,
        "meta.observation.visit_id",
        title="Visit identifier",
        since="0.17.0",
    )
    program: Mapped[str | None] = keyword(
        "PROGRAM",
        TEXT,
        "meta.observation.program_number",
        title="Program number",
        since="0.17.0",
    )
    observtn: Mapped[str | None] = keyword(
        "OBSERVTN",
        TEXT,
        "meta.observation.observation_number",
        title="Observation number",
        since="0.17.0",
    )
    visit: Mapped[str | None] = keyword(
        "VISIT",
        TEXT,
        "meta.observation.visit_number",
        title="Visit number",
        since="0.17.0",
    )
    visitgrp: Mapped[str | None] = keyword(
        "VISITGRP",
        TEXT,
        "meta.observation.visit_group",
        title="Visit group identifier",
        since="0.17.0",
    )
    seq_id: Mapped[str | None] = keyword(
        "SEQ_ID",
        TEXT,
        "meta.observation.sequence_id",
        title="Parallel sequence identifier",
        since="0.17.0",
    )
    act_id: Mapped[str | None] = keyword(
        "ACT_ID",
        TEXT,
        "meta.observation.activity_id",
        title="Activity identifier",
        since="0.17.0",
    )
    exposure: Mapped[str | None] = keyword(
        "EXPOSURE",
        TEXT,
        "meta.observation.exposure_number",
        title="Exposure request number",
        since="0.17.0",
    )
    bkgdtarg: Mapped[bool | None] = keyword(
        "BKGDTARG",
        BOOLEAN,
        "meta.observation.bkgdtarg",
        title="Background target",
        since="0.17.0",
    )
    template: Mapped[str | None] = keyword(
        "TEMPLATE",
        TEXT,
        "meta.observation.template",
        title="Observation template used",
        since="0.17.0",
    )
    obslabel: Mapped[str | None] = keyword(
        "OBSLABEL",
        TEXT,
        "meta.observation.observation_label",
        title="Proposer label for the observation",
        since="0.17.0",
    )
    obsfoldr: Mapped[str | None] = keyword(
        "OBSFOLDR",
        TEXT,
        "meta.observation.observation_folder",
        title="Name of the APT observation folder",
        since="0.17.0",
    )
    eng_qual: Mapped[str | None] = keyword(
        "ENG_QUAL",
        TEXT,
        "meta.visit.engineering_quality",
        title="Engineering DB quality indicator",
        since="0.17.0",
    )
    engqlptg: Mapped[str | None] = keyword(
        "ENGQLPTG",
        TEXT,
        "meta.visit.engdb_pointing_quality",
        title="Quality of pointing information from EngDB",
        since="0.18.0",
    )
    visitype: Mapped[str | None] = keyword(
        "VISITYPE",
        TEXT,
        "meta.visit.type",
        title="Visit type",
        since="0.17.0",
    )
    vststart: Mapped[str | None] = keyword(
        "VSTSTART",
        TEXT,
        "meta.visit.start_time",
        title="UTC visit start time",
        since="0.17.0",
    )
    visitsta: Mapped[str | None] = keyword(
        "VISITSTA",
        TEXT,
        "meta.visit.status",
        title="Status of a visit",
        since="0.17.0",
    )
    nexposur: Mapped[int | None] = keyword(
        "NEXPOSUR",
        INTEGER,
        "meta.visit.total_exposures",
        title="Total number of planned exposures in visit",
        since="0.17.0",
    )
    intarget: Mapped[bool | None] = keyword(
        "INTARGET",
        BOOLEAN,
        "meta.visit.internal_target",
        title="At least one exposure in visit is internal",
        since="0.17.0",
    )
    targoopp: Mapped[bool | None] = keyword(
        "TARGOOPP",
        BOOLEAN,
        "meta.visit.too_visit",
        title="Visit scheduled as target of opportunity",
        since="0.17.0",
    )
    tsovisit: Mapped[bool | None] = keyword(
        "TSOVISIT",
        BOOLEAN,
        "meta.visit.tsovisit",
        title="Time Series Observation visit indicator",
        since="0.17.0",
    )
    exp_only: Mapped[bool | None] = keyword(
        "EXP_ONLY",
        BOOLEAN,
        "meta.visit.exp_only",
        title="Special commanding without SI configuration",
        since="0.17.0",
    )
    crowdfld: Mapped[bool | None] = keyword(
        "CROWDFLD",
        BOOLEAN,
        "meta.visit.crowded_field",
        title="Are the FGSes in a crowded field?",
        since="0.18.2",
    )
    targprop: Mapped[str | None] = keyword(
        "TARGPROP",
        TEXT,
        "meta.target.proposer_name",
        title="Proposer's name for the target",
        since="0.17.0",
    )
    targname: Mapped[str | None] = keyword(
        "TARGNAME",
        TEXT,
        "meta.target.catalog_name",
        title="Standard astronomical catalog name for target",
        since="0.17.0",
    )
    targtype: Mapped[str | None] = keyword(
        "TARGTYPE",
        TEXT,
        "meta.target.type",
        title="Type of target (fixed, moving, generic)",
        since="0.17.0",
    )
    targcat: Mapped[str | None] = keyword(
        "TARGCAT",
        TEXT,
        "meta.target.category",
        title="Target category from APT",
        since="1.11.2",
    )
    targdesc: Mapped[str | None] = keyword(
        "TARGDESC",
        TEXT,
        "meta.target.description",
        title="Target description from APT",
        since="1.11.2",
    )
    targ_ra: Mapped[float | None] = keyword(
        "TARG_RA",
        NUMBER,
        "meta.target.ra",
        title="Target RA at mid time of exposure",
        unit="deg",
        since="0.17.0",
    )
    targ_dec: Mapped[float | None] = keyword(
        "TARG_DEC",
        NUMBER,
        "meta.target.dec",
        title="Target Dec at mid time of exposure",
        unit="deg",
        since="0.17.0",
    )
    targura: Mapped[float | None] = keyword(
        "TARGURA",
        NUMBER,
        "meta.target.ra_uncertainty",
        title="Target RA uncertainty",
        unit="arcsec",
        since="0.17.0",
    )
    targudec: Mapped[float | None] = keyword(
        "TARGUDEC",
        NUMBER,
        "meta.target.dec_uncertainty",
        title="Target Dec uncertainty",
        unit="arcsec",
        since="0.17.0",
    )
    mu_ra: Mapped[float | None] = keyword(
        "MU_RA",
        NUMBER,
        "meta.target.proper_motion_ra",
        title="Target proper motion in RA",
        unit="arcsec/yr",
        since="0.17.0",
    )
    mu_dec: Mapped[float | None] = keyword(
        "MU_DEC",
        NUMBER,
        "meta.target.proper_motion_dec",
        title="Target proper motion in Dec",
        unit="arcsec/yr",
        since="0.17.0",
    )
    mu_epoch: Mapped[str | None] = keyword(
        "MU_EPOCH",
        TEXT,
        "meta.target.proper_motion_epoch",
        title="Target proper motion epoch in UT",
        since="0.17.0",
    )
    prop_ra: Mapped[float | None] = keyword(
        "PROP_RA",
        NUMBER,
        "meta.target.proposer_ra",
        title="Proposer's target RA",
        unit="deg",
        since="0.17.0",
    )
    prop_dec: Mapped[float | None] = keyword(
        "PROP_DEC",
        NUMBER,
        "meta.target.proposer_dec",
        title="Proposer's target Dec",
        unit="deg",
        since="0.17.0",
    )
    srctyapt: Mapped[str | None] = keyword(
        "SRCTYAPT",
        TEXT,
        "meta.target.source_type_apt",
        title="Source type from APT (point/extended)",
        since="0.17.0",
    )
    instrume: Mapped[str | None] = keyword(
        "INSTRUME",
        TEXT,
        "meta.instrument.name",
        title="Instrument used to acquire the data",
        since="0.17.0",
    )
    detector: Mapped[str | None] = keyword(
        "DETECTOR",
        TEXT,
        "meta.instrument.detector",
        title="Name of detector used to acquire the data",
        since="0.17.0",
    )
    module: Mapped[str | None] = keyword(
        "MODULE",
        TEXT,
        "meta.instrument.module",
        title="NIRCam module: A, B or MULTIPLE",
        since="0.17.0",
    )
    channel: Mapped[str | None] = keyword(
        "CHANNEL",
        TEXT,
        "meta.instrument.channel",
        title="Instrument channel",
        since="0.17.0",
    )
    filter: Mapped[str | None] = keyword(
        "FILTER",
        TEXT,
        "meta.instrument.filter",
        title="Name of the filter element used",
        since="0.17.0",
    )
    fwposoff: Mapped[float | None] = keyword(
        "FWPOSOFF",
        NUMBER,
        "meta.instrument.filter_wheel_offset",
        title="Filter wheel position offset (actual minus commanded)",
        since="2.0.0",
    )
    fwpostol: Mapped[str | None] = keyword(
        "FWPOSTOL",
        TEXT,
        "meta.instrument.filter_wheel_tolerance",
        title="Filter wheel position tolerance",
        since="2.0.0",
    )
    pupil: Mapped[str | None] = keyword(
        "PUPIL",
        TEXT,
        "meta.instrument.pupil",
        title="Name of the pupil element used",
        since="0.17.0",
    )
    pilin: Mapped[bool | None] = keyword(
        "PILIN",
        BOOLEAN,
        "meta.instrument.pupil_imaging_lens",
        title="Pupil imaging lens in the optical path: T/F",
        since="0.17.0",
    )
    pwposoff: Mapped[float | None] = keyword(
        "PWPOSOFF",
        NUMBER,
        "meta.instrument.pupil_wheel_offset",
        title="Pupil wheel position offset (actual minus commanded)",
        since="2.0.0",
    )
    pwpostol: Mapped[str | None] = keyword(
        "PWPOSTOL",
        TEXT,
        "meta.instrument.pupil_wheel_tolerance",
        title="Pupil wheel position tolerance",
        since="2.0.0",
    )
    grating: Mapped[str | None] = keyword(
        "GRATING",
        TEXT,
        "meta.instrument.grating",
        title="Name of the grating element used",
        since="0.17.0",
    )
    band: Mapped[str | None] = keyword(
        "BAND",
        TEXT,
        "meta.instrument.band",
        title="MRS wavelength band",
        since="0.17.0",
    )
    fxd_slit: Mapped[str | None] = keyword(
        "FXD_SLIT",
        TEXT,
        "meta.instrument.fixed_slit",
        title="Name of fixed slit aperture used",
        since="0.17.0",
    )
    focuspos: Mapped[float | None] = keyword(
        "FOCUSPOS",
        NUMBER,
        "meta.instrument.focus_position",
        title="Focus position",
        since="0.17.0",
    )
    preimage: Mapped[str | None] = keyword(
        "PREIMAGE",
        TEXT,
        "meta.instrument.pre_image_id",
        title="Pre-image ID from PPS DB",
        since="0.17.0",
    )
    fpe_side: Mapped[str | None] = keyword(
        "FPE_SIDE",
        TEXT,
        "meta.instrument.miri_fpe_side",
        title="Active side for FPE (A or B)",
        since="1.4.0",
    )
    ice_side: Mapped[str | None] = keyword(
        "ICE_SIDE",
        TEXT,
        "meta.instrument.miri_ice_side",
        title="Active side for ICE (A or B)",
        since="1.4.0",
    )
    cccstate: Mapped[str | None] = keyword(
        "CCCSTATE",
        TEXT,
        "meta.instrument.ccc_state",
        title="Contamination control cover state",
        since="0.17.0",
    )
    coronmsk: Mapped[str | None] = keyword(
        "CORONMSK",
        TEXT,
        "meta.instrument.coronagraph",
        title="coronagraph mask used",
        since="0.17.0",
    )
    msastate: Mapped[str | None] = keyword(
        "MSASTATE",
        TEXT,
        "meta.instrument.msa_state",
        title="State of the MSA",
        since="0.17.0",
    )
    msametfl: Mapped[str | None] = keyword(
        "MSAMETFL",
        TEXT,
        "meta.instrument.msa_metadata_file",
        title="MSA metadata file name",
        since="0.17.0",
    )
    msametid: Mapped[int | None] = keyword(
        "MSAMETID",
        INTEGER,
        "meta.instrument.msa_metadata_id",
        title="MSA metadata ID",
        since="0.17.0",
    )
    msaconid: Mapped[int | None] = keyword(
        "MSACONID",
        INTEGER,
        "meta.instrument.msa_configuration_id",
        title="MSA configuration ID",
        since="0.17.0",
    )
    lamp: Mapped[str | None] = keyword(
        "LAMP",
        TEXT,
        "meta.instrument.lamp_state",
        title="Internal lamp state",
        since="0.17.0",
    )
    opmode: Mapped[str | None] = keyword(
        "OPMODE",
        TEXT,
        "meta.instrument.lamp_mode",
        title="Lamp operating mode",
        since="0.17.0",
    )
    gwa_xtil: Mapped[float | None] = keyword(
        "GWA_XTIL",
        NUMBER,
        "meta.instrument.gwa_xtilt",
        title="Grating wheel tilt along instrmnt model Y axis",
        since="0.17.0",
    )
    gwa_ytil: Mapped[float | None] = keyword(
        "GWA_YTIL",
        NUMBER,
        "meta.instrument.gwa_ytilt",
        title="Grating wheel tilt along instrmnt model X axis",
        since="0.17.0",
    )
    gwa_xp_v: Mapped[float | None] = keyword(
        "GWA_XP_V",
        NUMBER,
        "meta.instrument.gwa_xp_v",
        title="GWA X-position/tilt sensor calibrated",
        since="0.17.0",
    )
    gwa_yp_v: Mapped[float | None] = keyword(
        "GWA_YP_V",
        NUMBER,
        "meta.instrument.gwa_yp_v",
        title="GWA Y-position/tilt sensor calibrated",
        since="0.17.0",
    )
    gwa_pxav: Mapped[float | None] = keyword(
        "GWA_PXAV",
        NUMBER,
        "meta.instrument.gwa_pxav",
        title="GWA REC avg X-pos/tilt sensor calibrated",
        since="0.17.0",
    )
    gwa_pyav: Mapped[float | None] = keyword(
        "GWA_PYAV",
        NUMBER,
        "meta.instrument.gwa_pyav",
        title="GWA REC avg Y-pos/tilt sensor calibrated",
        since="0.17.0",
    )
    gwa_tilt: Mapped[float | None] = keyword(
        "GWA_TILT",
        NUMBER,
        "meta.instrument.gwa_tilt",
        title="GWA TILT (avg/calib) temperature",
        unit="K",
        since="0.17.0",
    )
    fwcpos: Mapped[float | None] = keyword(
        "FWCPOS",
        NUMBER,
        "meta.instrument.filter_position",
        title="NIRISS filter wheel position",
        since="0.17.0",
    )
    pwcpos: Mapped[float | None] = keyword(
        "PWCPOS",
        NUMBER,
        "meta.instrument.pupil_position",
        title="NIRISS pupil wheel position",
        since="0.17.0",
    )
    expcount: Mapped[int | None] = keyword(
        "EXPCOUNT",
        INTEGER,
        "meta.exposure.count",
        title="Running count of exposures in visit",
        since="0.17.0",
    )
    expripar: Mapped[str | None] = keyword(
        "EXPRIPAR",
        TEXT,
        "meta.exposure.prime_parallel",
        title="Prime or parallel exposure",
        since="0.17.0",
    )
    exp_type: Mapped[str | None] = keyword(
        "EXP_TYPE",
        TEXT,
        "meta.exposure.type",
        title="Type of data in the exposure",
        since="0.17.0",
    )
    expstart: Mapped[float | None] = keyword(
        "EXPSTART",
        NUMBER,
        "meta.exposure.start_time",
        title="exposure start time in MJD",
        unit="d",
        since="0.17.0",
    )
    expmid: Mapped[float | None] = keyword(
        "EXPMID",
        NUMBER,
        "meta.exposure.mid_time",
        title="exposure mid time in MJD",
        unit="d",
        since="0.17.0",
    )
    expend: Mapped[float | None] = keyword(
        "EXPEND",
        NUMBER,
        "meta.exposure.end_time",
        title="exposure end time in MJD",
        unit="d",
        since="0.17.0",
    )
    expsteng: Mapped[str | None] = keyword(
        "EXPSTENG",
        TEXT,
        "meta.exposure.start_time_eng",
        title="UTC exposure start time from engineering data",
        since="0.17.0",
    )
    osf_file: Mapped[str | None] = keyword(
        "OSF_FILE",
        TEXT,
        "meta.exposure.osf_file",
        title="Observatory Status File name covering this exposure",
        since="0.17.0",
    )
    readpatt: Mapped[str | None] = keyword(
        "READPATT",
        TEXT,
        "meta.exposure.readpatt",
        title="Readout pattern",
        since="0.17.0",
    )
    hybridff: Mapped[bool | None] = keyword(
        "HYBRIDFF",
        BOOLEAN,
        "meta.exposure.hybrid_full_frame",
        title="HFF/IRS2TA readout mode used",
        since="1.17.0",
    )
    exsegnum: Mapped[int | None] = keyword(
        "EXSEGNUM",
        INTEGER,
        "meta.exposure.segment_number",
        title="Sequential segment number",
        since="0.17.0",
    )
    exsegtot: Mapped[int | None] = keyword(
        "EXSEGTOT",
        INTEGER,
        "meta.exposure.segment_total",
        title="Total number of segments",
        since="0.17.0",
    )
    noutputs: Mapped[int | None] = keyword(
        "NOUTPUTS",
        INTEGER,
        "meta.exposure.noutputs",
        title="Number of detector outputs used",
        since="0.17.0",
    )
    nints: Mapped[int | None] = keyword(
        "NINTS",
        INTEGER,
        "meta.exposure.nints",
        title="Number of integrations in exposure",
        since="0.17.0",
    )
    intstart: Mapped[int | None] = keyword(
        "INTSTART",
        INTEGER,
        "meta.exposure.integration_start",
        title="Starting integration number in this segment",
        since="0.17.0",
    )
    intend: Mapped[int | None] = keyword(
        "INTEND",
        INTEGER,
        "meta.exposure.integration_end",
        title="Ending integration number in this segment",
        since="0.17.0",
    )
    ngroups: Mapped[int | None] = keyword(
        "NGROUPS",
        INTEGER,
        "meta.exposure.ngroups",
        title="Number of groups in integration",
        since="0.17.0",
    )
    nframes: Mapped[int | None] = keyword(
        "NFRAMES",
        INTEGER,
        "meta.exposure.nframes",
        title="Number of frames per group",
        since="0.17.0",
    )
    mirngrps: Mapped[int | None] = keyword(
        "MIRNGRPS",
        INTEGER,
        "meta.exposure.miri_fsw_ngroups",
        title="MIRI flight system number of groups",
        since="0.17.0",
    )
    mirnfrms: Mapped[int | None] = keyword(
        "MIRNFRMS",
        INTEGER,
        "meta.exposure.miri_fsw_nframes",
        title="MIRI flight system number of frames",
        since="0.17.0",
    )
    detmode: Mapped[str | None] = keyword(
        "DETMODE",
        TEXT,
        "meta.exposure.detmode",
        title="Detector mode indicator",
        since="1.2.1",
    )
    cmd_tsel: Mapped[str | None] = keyword(
        "CMD_TSEL",
        TEXT,
        "meta.exposure.cmd_tsel",
        title="Test pattern selection",
        since="1.2.1",
    )
    frmdivsr: Mapped[int | None] = keyword(
        "FRMDIVSR",
        INTEGER,
        "meta.exposure.frame_divisor",
        title="Divisor applied to frame-averaged groups",
        since="0.17.0",
    )
    groupgap: Mapped[int | None] = keyword(
        "GROUPGAP",
        INTEGER,
        "meta.exposure.groupgap",
        title="Number of frames dropped between groups",
        since="0.17.0",
    )
    drpfrms1: Mapped[int | None] = keyword(
        "DRPFRMS1",
        INTEGER,
        "meta.exposure.drop_frames1",
        title="Number of frames dropped prior to 1st integration",
        since="0.17.0",
    )
    drpfrms3: Mapped[int | None] = keyword(
        "DRPFRMS3",
        INTEGER,
        "meta.exposure.drop_frames3",
        title="Number of frames dropped between integrations",
        since="0.17.0",
    )
    nsamples: Mapped[int | None] = keyword(
        "NSAMPLES",
        INTEGER,
        "meta.exposure.nsamples",
        title="Number of A/D samples per pixel",
        since="0.17.0",
    )
    tsample: Mapped[float | None] = keyword(
        "TSAMPLE",
        NUMBER,
        "meta.exposure.sample_time",
        title="Time between samples",
        unit="us",
        since="0.17.0",
    )
    tframe: Mapped[float | None] = keyword(
        "TFRAME",
        NUMBER,
        "meta.exposure.frame_time",
        title="Time between frames",
        unit="s",
        since="0.17.0",
    )
    tgroup: Mapped[float | None] = keyword(
        "TGROUP",
        NUMBER,
        "meta.exposure.group_time",
        title="Time between groups",
        unit="s",
        since="0.17.0",
    )
    effinttm: Mapped[float | None] = keyword(
        "EFFINTTM",
        NUMBER,
        "meta.exposure.integration_time",
        title="Effective integration time",
        unit="s",
        since="0.17.0",
    )
    effexptm: Mapped[float | None] = keyword(
        "EFFEXPTM",
        NUMBER,
        "meta.exposure.exposure_time",
        title="Effective exposure time",
        unit="s",
        since="0.17.0",
    )
    tmeasure: Mapped[float | None] = keyword(
        "TMEASURE",
        NUMBER,
        "meta.exposure.measurement_time",
        title="Measurement time",
        unit="s",
        since="1.13.4",
    )
    duration: Mapped[float | None] = keyword(
        "DURATION",
        NUMBER,
        "meta.exposure.duration",
        title="Total duration of exposure",
        unit="s",
        since="0.17.0",
    )
    nrststrt: Mapped[int | None] = keyword(
        "NRSTSTRT",
        INTEGER,
        "meta.exposure.nresets_at_start",
        title="Number of reset frames at start of exposure",
        since="0.17.0",
    )
    nresets: Mapped[int | None] = keyword(
        "NRESETS",
        INTEGER,
        "meta.exposure.nresets_between_ints",
        title="Number of reset frames between integrations",
        since="0.17.0",
    )
    zerofram: Mapped[bool | None] = keyword(
        "ZEROFRAM",
        BOOLEAN,
        "meta.exposure.zero_frame",
        title="Zero frame was downlinked separately",
        since="0.17.0",
    )
    dataprob: Mapped[bool | None] = keyword(
        "DATAPROB",
        BOOLEAN,
        "meta.exposure.data_problem",
        title="Science telemetry indicated a problem",
        since="0.17.0",
    )
    sca_num: Mapped[int | None] = keyword(
        "SCA_NUM",
        INTEGER,
        "meta.exposure.sca_num",
        title="Sensor Chip Assembly number",
        since="0.17.0",
    )
    datamode: Mapped[int | None] = keyword(
        "DATAMODE",
        INTEGER,
        "meta.exposure.datamode",
        title="post-processing method used in FPAP",
        since="0.17.0",
    )
    nrs_norm: Mapped[int | None] = keyword(
        "NRS_NORM",
        INTEGER,
        "meta.exposure.nrs_normal",
        title="Number of normal pixels in IRS2 readout",
        since="0.17.0",
    )
    nrs_ref: Mapped[int | None] = keyword(
        "NRS_REF",
        INTEGER,
        "meta.exposure.nrs_reference",
        title="Number of reference pixels in IRS2 readout",
        since="0.17.0",
    )
    sctarate: Mapped[float | None] = keyword(
        "SCTARATE",
        NUMBER,
        "meta.exposure.clock_adjust_rate",
        title="Spacecraft Clock Time Adjust RATE",
        unit="ms/s",
        since="0.17.0",
    )
    gainfact: Mapped[float | None] = keyword(
        "GAINFACT",
        NUMBER,
        "meta.exposure.gain_factor",
        title="Gain scale factor",
        since="0.17.0",
    )
    is_imprt: Mapped[bool | None] = keyword(
        "IS_IMPRT",
        BOOLEAN,
        "meta.exposure.imprint",
        title="NIRSpec imprint exposure",
        since="0.17.0",
    )
    is_psf: Mapped[bool | None] = keyword(
        "IS_PSF",
        BOOLEAN,
        "meta.exposure.psf_reference",
        title="exposure is PSF reference",
        since="0.17.0",
    )
    selfref: Mapped[bool | None] = keyword(
        "SELFREF",
        BOOLEAN,
        "meta.exposure.self_reference_survey",
        title="self-referencing PSF",
        since="0.17.0",
    )
    primecrs: Mapped[float | None] = keyword(
        "PRIMECRS",
        NUMBER,
        "meta.exposure.primary_cosmic_rays",
        title="Cosmic Ray rate per thousand pixels per second",
        since="1.11.1",
    )
    extncrs: Mapped[float | None] = keyword(
        "EXTNCRS",
        NUMBER,
        "meta.exposure.extended_emission_events",
        title="Snowballs/showers per million pixels per second",
        since="1.11.1",
    )
    subarray: Mapped[str | None] = keyword(
        "SUBARRAY",
        TEXT,
        "meta.subarray.name",
        title="Subarray used",
        since="0.17.0",
    )
    sub_shrt: Mapped[str | None] = keyword(
        "SUB_SHRT",
        TEXT,
        "meta.subarray.subarray_short",
        title="MIRI MRS short wavelength detector subarray",
        since="2.0.0",
    )
    sub_long: Mapped[str | None] = keyword(
        "SUB_LONG",
        TEXT,
        "meta.subarray.subarray_long",
        title="MIRI MRS long wavelength detectory subarray",
        since="2.0.0",
    )
    substrt1: Mapped[int | None] = keyword(
        "SUBSTRT1",
        INTEGER,
        "meta.subarray.xstart",
        title="Starting pixel in axis 1 direction",
        since="0.17.0",
    )
    substrt2: Mapped[int | None] = keyword(
        "SUBSTRT2",
        INTEGER,
        "meta.subarray.ystart",
        title="Starting pixel in axis 2 direction",
        since="0.17.0",
    )
    subsize1: Mapped[int | None] = keyword(
        "SUBSIZE1",
        INTEGER,
        "meta.subarray.xsize",
        title="Number of pixels in axis 1 direction",
        since="0.17.0",
    )
    subsize2: Mapped[int | None] = keyword(
        "SUBSIZE2",
        INTEGER,
        "meta.subarray.ysize",
        title="Number of pixels in axis 2 direction",
        since="0.17.0",
    )
    fastaxis: Mapped[int | None] = keyword(
        "FASTAXIS",
        INTEGER,
        "meta.subarray.fastaxis",
        title="Fast readout axis direction",
        since="0.17.0",
    )
    slowaxis: Mapped[int | None] = keyword(
        "SLOWAXIS",
        INTEGER,
        "meta.subarray.slowaxis",
        title="Slow readout axis direction",
        since="0.17.0",
    )
    detxcor: Mapped[int | None] = keyword(
        "DETXCOR",
        INTEGER,
        "meta.subarray.detxcor",
        title="Starting pixel in detector x-axis direction",
        since="0.17.0",
    )
    detycor: Mapped[int | None] = keyword(
        "DETYCOR",
        INTEGER,
        "meta.subarray.detycor",
        title="Starting pixel in detector y-axis direction",
        since="0.17.0",
    )
    detxsiz: Mapped[int | None] = keyword(
        "DETXSIZ",
        INTEGER,
        "meta.subarray.detxsiz",
        title="Number of pixels in detector x-axis direction",
        since="0.17.0",
    )
    detysiz: Mapped[int | None] = keyword(
        "DETYSIZ",
        INTEGER,
        "meta.subarray.detysiz",
        title="Number of pixels in detector y-axis direction",
        since="0.17.0",
    )
    mstr_rd1: Mapped[int | None] = keyword(
        "MSTR_RD1",
        INTEGER,
        "meta.subarray.multistripe_reads1",
        title="Num. substripe rows read starting at SUBSTRT1",
        since="1.18.0",
    )
    mstr_sk1: Mapped[int | None] = keyword(
        "MSTR_SK1",
        INTEGER,
        "meta.subarray.multistripe_skips1",
        title="Num. rows to skip after reading MSTR_RD1 rows",
        since="1.18.0",
    )
    mstr_rd2: Mapped[int | None] = keyword(
        "MSTR_RD2",
        INTEGER,
        "meta.subarray.multistripe_reads2",
        title="Num. rows read in subsequent substripes",
        since="1.18.0",
    )
    mstr_sk2: Mapped[int | None] = keyword(
        "MSTR_SK2",
        INTEGER,
        "meta.subarray.multistripe_skips2",
        title="Num. rows to skip between susequent substripes",
        since="1.18.0",
    )
    mstr_rpt: Mapped[int | None] = keyword(
        "MSTR_RPT",
        INTEGER,
        "meta.subarray.repeat_stripe",
        title="Repeat reading MSTR_RD2 rows at first position",
        since="1.18.0",
    )
    mstr_ilv: Mapped[int | None] = keyword(
        "MSTR_ILV",
        INTEGER,
        "meta.subarray.interleave_reads1",
        title="Interleave MSTR_RD1 rows between substripes",
        since="1.18.0",
    )
    sstr_stp: Mapped[int | None] = keyword(
        "SSTR_STP",
        INTEGER,
        "meta.subarray.superstripe_step",
        title="Rows to advance superstripe postn btwn intgrtns",
        since="1.18.0",
    )
    sstr_nst: Mapped[int | None] = keyword(
        "SSTR_NST",
        INTEGER,
        "meta.subarray.num_superstripe",
        title="Num. superstripe positions in super-integration",
        since="1.18.0",
    )
    patttype: Mapped[str | None] = keyword(
        "PATTTYPE",
        TEXT,
        "meta.dither.primary_type",
        title="Primary dither pattern type",
        since="0.17.0",
    )
    pridtype: Mapped[str | None] = keyword(
        "PRIDTYPE",
        TEXT,
        "meta.dither.primary_dither_type",
        title="Primary dither points and packing",
        since="0.18.2",
    )
    pridtpts: Mapped[int | None] = keyword(
        "PRIDTPTS",
        INTEGER,
        "meta.dither.primary_points",
        title="Number of points in primary dither pattern",
        since="0.18.2",
    )
    patt_num: Mapped[int | None] = keyword(
        "PATT_NUM",
        INTEGER,
        "meta.dither.position_number",
        title="Position number within dither pattern",
        since="0.17.0",
    )
    pattstrt: Mapped[int | None] = keyword(
        "PATTSTRT",
        INTEGER,
        "meta.dither.pattern_start",
        title="Starting point in pattern",
        since="0.17.0",
    )
    numdthpt: Mapped[int | None] = keyword(
        "NUMDTHPT",
        INTEGER,
        "meta.dither.total_points",
        title="Total number of points in dither pattern",
        since="0.17.0",
    )
    pattnpts: Mapped[int | None] = keyword(
        "PATTNPTS",
        INTEGER,
        "meta.dither.total_cycling_points",
        title="Number of points in CYCLING pattern",
        since="0.18.2",
    )
    nrimdtpt: Mapped[int | None] = keyword(
        "NRIMDTPT",
        INTEGER,
        "meta.dither.dither_points",
        title="Number of points in direct image dither pattern",
        since="1.2.1",
    )
    nod_type: Mapped[str | None] = keyword(
        "NOD_TYPE",
        TEXT,
        "meta.dither.nod_type",
        title="Nod pattern type",
        since="1.2.1",
    )
    pattsize: Mapped[str | None] = keyword(
        "PATTSIZE",
        TEXT,
        "meta.dither.pattern_size",
        title="Primary dither pattern size",
        since="0.17.0",
    )
    smgrdpat: Mapped[str | None] = keyword(
        "SMGRDPAT",
        TEXT,
        "meta.dither.small_grid_pattern",
        title="Name of small grid dither pattern",
        since="0.18.2",
    )
    subpxpts: Mapped[int | None] = keyword(
        "SUBPXPTS",
        INTEGER,
        "meta.dither.subpixel_total_points",
        title="Number of points in subpixel dither pattern",
        since="0.18.2",
    )
    subpxpat: Mapped[str | None] = keyword(
        "SUBPXPAT",
        TEXT,
        "meta.dither.subpixel_pattern",
        title="Subpixel dither pattern type",
        since="0.17.0",
    )
    spec_num: Mapped[int | None] = keyword(
        "SPEC_NUM",
        INTEGER,
        "meta.dither.spectral_position_number",
        title="Position number within spectral steps",
        since="0.17.0",
    )
    specnstp: Mapped[int | None] = keyword(
        "SPECNSTP",
        INTEGER,
        "meta.dither.spectral_total_points",
        title="Number of steps in spectral direction",
        since="0.17.0",
    )
    specstep: Mapped[float | None] = keyword(
        "SPECSTEP",
        NUMBER,
        "meta.dither.spectral_step_size",
        title="Size of steps in spectral direction",
        since="0.17.0",
    )
    spcoffst: Mapped[float | None] = keyword(
        "SPCOFFST",
        NUMBER,
        "meta.dither.spectral_offset",
        title="Spectral offset from pattern start",
        unit="arcsec",
        since="0.17.0",
    )
    spat_num: Mapped[int | None] = keyword(
        "SPAT_NUM",
        INTEGER,
        "meta.dither.spatial_position_number",
        title="Position number within spatial steps",
        since="0.17.0",
    )
    spatnstp: Mapped[int | None] = keyword(
        "SPATNSTP",
        INTEGER,
        "meta.dither.spatial_total_points",
        title="Number of steps in spatial direction",
        since="0.17.0",
    )
    spatstep: Mapped[float | None] = keyword(
        "SPATSTEP",
        NUMBER,
        "meta.dither.spatial_step_size",
        title="Size of steps in spatial direction",
        since="0.17.0",
    )
    sptoffst: Mapped[float | None] = keyword(
        "SPTOFFST",
        NUMBER,
        "meta.dither.spatial_offset",
        title="Spatial offset from pattern start",
        unit="arcsec",
        since="0.17.0",
    )
    xoffset: Mapped[float | None] = keyword(
        "XOFFSET",
        NUMBER,
        "meta.dither.x_offset",
        title="X offset in SI ideal coordinate frame",
        unit="arcsec",
        since="0.17.0",
    )
    yoffset: Mapped[float | None] = keyword(
        "YOFFSET",
        NUMBER,
        "meta.dither.y_offset",
        title="Y offset in SI ideal coordinate frame",
        unit="arcsec",
        since="0.17.0",
    )
    dsetstrt: Mapped[int | None] = keyword(
        "DSETSTRT",
        INTEGER,
        "meta.dither.starting_set",
        title="Starting 4-point set in dither set list",
        since="0.17.0",
    )
    numdsets: Mapped[int | None] = keyword(
        "NUMDSETS",
        INTEGER,
        "meta.dither.number_of_sets",
        title="Number of 4-point sets in dither set list",
        since="0.17.0",
    )
    dithdirc: Mapped[str | None] = keyword(
        "DITHDIRC",
        TEXT,
        "meta.dither.direction",
        title="Direction of dither pattern offsets",
        since="0.17.0",
    )
    dithopfr: Mapped[str | None] = keyword(
        "DITHOPFR",
        TEXT,
        "meta.dither.optimized_for",
        title="Dither pattern optimization",
        since="0.17.0",
    )
    dithpnts: Mapped[str | None] = keyword(
        "DITHPNTS",
        TEXT,
        "meta.dither.sparse_points",
        title="Sparse cycling dither points",
        since="0.17.0",
    )
    mrsprchn: Mapped[str | None] = keyword(
        "MRSPRCHN",
        TEXT,
        "meta.dither.primary_channel",
        title="Optimized MRS channel",
        since="0.17.0",
    )
    dith_ra: Mapped[float | None] = keyword(
        "DITH_RA",
        NUMBER,
        "meta.dither.dithered_ra",
        title="RA of dithered pointing location",
        since="1.12.0",
    )
    dith_dec: Mapped[float | None] = keyword(
        "DITH_DEC",
        NUMBER,
        "meta.dither.dithered_dec",
        title="Dec of dithered pointing location",
        since="1.12.0",
    )
    apername: Mapped[str | None] = keyword(
        "APERNAME",
        TEXT,
        "meta.aperture.name",
        title="S&OC PRD science aperture used",
        since="0.17.0",
    )
    pps_aper: Mapped[str | None] = keyword(
        "PPS_APER",
        TEXT,
        "meta.aperture.pps_name",
        title="original AperName supplied by PPS",
        since="0.17.0",
    )
    va_ra: Mapped[float | None] = keyword(
        "VA_RA",
        NUMBER,
        "meta.velocity_aberration.va_ra_ref",
        title="Velocity aberrated apparent reference RA",
        unit="deg",
        since="1.0.0",
    )
    va_dec: Mapped[float | None] = keyword(
        "VA_DEC",
        NUMBER,
        "meta.velocity_aberration.va_dec_ref",
        title="Velocity aberrated apparent reference Dec",
        unit="deg",
        since="1.0.0",
    )
    bartdelt: Mapped[float | None] = keyword(
        "BARTDELT",
        NUMBER,
        "meta.time.barycentric_correction",
        title="Barycentric correction at exposure start",
        unit="s",
        since="0.17.0",
    )
    bstrtime: Mapped[float | None] = keyword(
        "BSTRTIME",
        NUMBER,
        "meta.time.barycentric_expstart",
        title="Barycentric exposure start time in MJD",
        unit="d",
        since="0.17.0",
    )
    bendtime: Mapped[float | None] = keyword(
        "BENDTIME",
        NUMBER,
        "meta.time.barycentric_expend",
        title="Barycentric exposure end time in MJD",
        unit="d",
        since="0.17.0",
    )
    bmidtime: Mapped[float | None] = keyword(
        "BMIDTIME",
        NUMBER,
        "meta.time.barycentric_expmid",
        title="Barycentric exposure mid time in MJD",
        unit="d",
        since="0.17.0",
    )
    helidelt: Mapped[float | None] = keyword(
        "HELIDELT",
        NUMBER,
        "meta.time.heliocentric_correction",
        title="Heliocentric correction at exposure start",
        unit="s",
        since="0.17.0",
    )
    hstrtime: Mapped[float | None] = keyword(
        "HSTRTIME",
        NUMBER,
        "meta.time.heliocentric_expstart",
        title="Heliocentric exposure start time in MJD",
        unit="d",
        since="0.17.0",
    )
    hendtime: Mapped[float | None] = keyword(
        "HENDTIME",
        NUMBER,
        "meta.time.heliocentric_expend",
        title="Heliocentric exposure end time in MJD",
        unit="d",
        since="0.17.0",
    )
    hmidtime: Mapped[float | None] = keyword(
        "HMIDTIME",
        NUMBER,
        "meta.time.heliocentric_expmid",
        title="Heliocentric exposure mid time in MJD",
        unit="d",
        since="0.17.0",
    )
    fam_la1: Mapped[int | None] = keyword(
        "FAM_LA1",
        INTEGER,
        "meta.nircam_focus.fam_la1",
        title="position in steps of linear actuator 1",
        since="0.17.0",
    )
    fastep1: Mapped[int | None] = keyword(
        "FASTEP1",
        INTEGER,
        "meta.nircam_focus.fastep1",
        title="requested focus actuator 1 starting steps",
        since="0.17.0",
    )
    faunit1: Mapped[float | None] = keyword(
        "FAUNIT1",
        NUMBER,
        "meta.nircam_focus.faunit1",
        title="requested focus actuator 1 starting units",
        since="0.17.0",
    )
    faphase1: Mapped[str | None] = keyword(
        "FAPHASE1",
        TEXT,
        "meta.nircam_focus.faphase1",
        title="requested focus actuator 1 starting phase",
        since="0.17.0",
    )
    fa1value: Mapped[int | None] = keyword(
        "FA1VALUE",
        INTEGER,
        "meta.nircam_focus.fa1value",
        title="requested focus actuator 1 position value",
        since="0.17.0",
    )
    fam_la2: Mapped[int | None] = keyword(
        "FAM_LA2",
        INTEGER,
        "meta.nircam_focus.fam_la2",
        title="position in steps of linear actuator 2",
        since="0.17.0",
    )
    fastep2: Mapped[int | None] = keyword(
        "FASTEP2",
        INTEGER,
        "meta.nircam_focus.fastep2",
        title="requested focus actuator 2 starting steps",
        since="0.17.0",
    )
    faunit2: Mapped[float | None] = keyword(
        "FAUNIT2",
        NUMBER,
        "meta.nircam_focus.faunit2",
        title="requested focus actuator 2 starting units",
        since="0.17.0",
    )
    faphase2: Mapped[str | None] = keyword(
        "FAPHASE2",
        TEXT,
        "meta.nircam_focus.faphase2",
        title="requested focus actuator 2 starting phase",
        since="0.17.0",
    )
    fa2value: Mapped[int | None] = keyword(
        "FA2VALUE",
        INTEGER,
        "meta.nircam_focus.fa2value",
        title="requested focus actuator 2 position value",
        since="0.17.0",
    )
    fam_la3: Mapped[int | None] = keyword(
        "FAM_LA3",
        INTEGER,
        "meta.nircam_focus.fam_la3",
        title="position in steps of linear actuator 3",
        since="0.17.0",
    )
    fastep3: Mapped[int | None] = keyword(
        "FASTEP3",
        INTEGER,
        "meta.nircam_focus.fastep3",
        title="requested focus actuator 3 starting steps",
        since="0.17.0",
    )
    faunit3: Mapped[float | None] = keyword(
        "FAUNIT3",
        NUMBER,
        "meta.nircam_focus.faunit3",
        title="requested focus actuator 3 starting units",
        since="0.17.0",
    )
    faphase3: Mapped[str | None] = keyword(
        "FAPHASE3",
        TEXT,
        "meta.nircam_focus.faphase3",
        title="requested focus actuator 3 starting phase",
        since="0.17.0",
    )
    fa3value: Mapped[int | None] = keyword(
        "FA3VALUE",
        INTEGER,
        "meta.nircam_focus.fa3value",
        title="requested focus actuator 3 position value",
        since="0.17.0",
    )
    rma_pos: Mapped[int | None] = keyword(
        "RMA_POS",
        INTEGER,
        "meta.nirspec_wfsc.rma_pos",
        title="Refocus Mechanism Assembly hall-position sensor value",
        since="0.17.0",
    )
    fcsrlpos: Mapped[int | None] = keyword(
        "FCSRLPOS",
        INTEGER,
        "meta.nirspec_wfsc.rma_step",
        title="Refocus Mechanism Assembly relative position",
        since="0.17.0",
    )
    gs_order: Mapped[int | None] = keyword(
        "GS_ORDER",
        INTEGER,
        "meta.guidestar.gs_order",
        title="index of guide star within list of selected guide stars",
        since="0.17.0",
    )
    gsstrttm: Mapped[str | None] = keyword(
        "GSSTRTTM",
        TEXT,
        "meta.guidestar.gs_start_time",
        title="UTC time when guide star activity started",
        since="0.17.0",
    )
    gsendtim: Mapped[str | None] = keyword(
        "GSENDTIM",
        TEXT,
        "meta.guidestar.gs_stop_time",
        title="UTC time when guide star activity completed",
        since="0.17.0",
    )
    gdstarid: Mapped[str | None] = keyword(
        "GDSTARID",
        TEXT,
        "meta.guidestar.gs_id",
        title="guide star identifier",
        since="0.17.0",
    )
    gs_ra: Mapped[float | None] = keyword(
        "GS_RA",
        NUMBER,
        "meta.guidestar.gs_ra",
        title="guide star right ascension",
        since="0.17.0",
    )
    gs_dec: Mapped[float | None] = keyword(
        "GS_DEC",
        NUMBER,
        "meta.guidestar.gs_dec",
        title="guide star declination",
        since="0.17.0",
    )
    gs_ura: Mapped[float | None] = keyword(
        "GS_URA",
        NUMBER,
        "meta.guidestar.gs_ura",
        title="guide star right ascension uncertainty",
        since="0.17.0",
    )
    gs_udec: Mapped[float | None] = keyword(
        "GS_UDEC",
        NUMBER,
        "meta.guidestar.gs_udec",
        title="guide star declination uncertainty",
        since="0.17.0",
    )
    gs_mag: Mapped[float | None] = keyword(
        "GS_MAG",
        NUMBER,
        "meta.guidestar.gs_mag",
        title="guide star magnitude in FGS detector",
        since="0.17.0",
    )
    gs_umag: Mapped[float | None] = keyword(
        "GS_UMAG",
        NUMBER,
        "meta.guidestar.gs_umag",
        title="guide star magnitude uncertainty",
        since="0.17.0",
    )
    gs_v3_pa: Mapped[float | None] = keyword(
        "GS_V3_PA",
        NUMBER,
        "meta.guidestar.gs_v3_pa_science",
        title="V3 Position Angle of guide star for science",
        since="1.2.1",
    )
    pcs_mode: Mapped[str | None] = keyword(
        "PCS_MODE",
        TEXT,
        "meta.guidestar.gs_pcs_mode",
        title="Pointing Control System mode",
        since="0.17.0",
    )
    visitend: Mapped[str | None] = keyword(
        "VISITEND",
        TEXT,
        "meta.guidestar.visit_end_time",
        title="Observatory UTC time when the visit ended",
        since="0.17.0",
    )
    gf_start: Mapped[str | None] = keyword(
        "GF_START",
        TEXT,
        "meta.guidestar.gs_function_start_time",
        title="UTC time when the guider function started",
        since="0.17.0",
    )
    gf_end: Mapped[str | None] = keyword(
        "GF_END",
        TEXT,
        "meta.guidestar.gs_function_end_time",
        title="UTC time when the guider function ended",
        since="0.17.0",
    )
    fgs_aper: Mapped[str | None] = keyword(
        "FGS_APER",
        TEXT,
        "meta.guidestar.fgs_aperture",
        title="Aperture used for guide star acquisition",
        since="1.19.0",
    )
    gsidl_x: Mapped[float | None] = keyword(
        "GSIDL_X",
        NUMBER,
        "meta.guidestar.gs_ideal_x",
        title="Guide star ideal x coordinate",
        since="1.19.0",
    )
    gsidl_y: Mapped[float | None] = keyword(
        "GSIDL_Y",
        NUMBER,
        "meta.guidestar.gs_ideal_y",
        title="Guide star ideal y coordinate",
        since="1.19.0",
    )
    v2_ref: Mapped[float | None] = keyword(
        "V2_REF",
        NUMBER,
        "meta.guidestar.fgs_v2_ref",
        title="Telescope V2 coord of reference point",
        unit="arcsec",
        since="1.19.0",
    )
    v3_ref: Mapped[float | None] = keyword(
        "V3_REF",
        NUMBER,
        "meta.guidestar.fgs_v3_ref",
        title="Telescope V3 coord of reference point",
        unit="arcsec",
        since="1.19.0",
    )
    roll_ref: Mapped[float | None] = keyword(
        "ROLL_REF",
        NUMBER,
        "meta.guidestar.fgs_roll_ref",
        title="V3 roll angle at the ref point (N over E)",
        unit="deg",
        since="1.17.0",
    )
    v3i_yang: Mapped[float | None] = keyword(
        "V3I_YANG",
        NUMBER,
        "meta.guidestar.fgs_v3yangle",
        title="Angle from V3 axis to Ideal y axis",
        unit="deg",
        since="1.17.0",
    )
    vparity: Mapped[int | None] = keyword(
        "VPARITY",
        INTEGER,
        "meta.guidestar.fgs_vparity",
        title="Relative sense of rotation between Ideal xy and V2V3",
        since="1.17.0",
    )
    datastrt: Mapped[float | None] = keyword(
        "DATASTRT",
        NUMBER,
        "meta.guidestar.data_start",
        title="MJD start time of guider data in this file",
        unit="d",
        since="0.17.0",
    )
    dataend: Mapped[float | None] = keyword(
        "DATAEND",
        NUMBER,
        "meta.guidestar.data_end",
        title="MJD end time of guider data in this file",
        unit="d",
        since="0.17.0",
    )
    gsacstat: Mapped[str | None] = keyword(
        "GSACSTAT",
        TEXT,
        "meta.guidestar.gs_acq_exec_stat",
        title="Guide star acquisition execution status",
        since="0.17.0",
    )
    gscentx: Mapped[float | None] = keyword(
        "GSCENTX",
        NUMBER,
        "meta.guidestar.gs_ctd_x",
        title="GuideStar x centroid (FGS ideal frame)",
        unit="arcsec",
        since="0.17.0",
    )
    gscenty: Mapped[float | None] = keyword(
        "GSCENTY",
        NUMBER,
        "meta.guidestar.gs_ctd_y",
        title="GuideStar y centroid (FGS ideal frame)",
        unit="arcsec",
        since="0.17.0",
    )
    gs_epoch: Mapped[str | None] = keyword(
        "GS_EPOCH",
        TEXT,
        "meta.guidestar.gs_epoch",
        title="Epoch of guide star coordinates",
        since="0.17.0",
    )
    gs_mura: Mapped[float | None] = keyword(
        "GS_MURA",
        NUMBER,
        "meta.guidestar.gs_mura",
        title="Guide star ICRS right ascension proper motion",
        since="0.17.0",
    )
    gs_mudec: Mapped[float | None] = keyword(
        "GS_MUDEC",
        NUMBER,
        "meta.guidestar.gs_mudec",
        title="Guide star ICRS declination proper motion",
        since="0.17.0",
    )
    gs_para: Mapped[float | None] = keyword(
        "GS_PARA",
        NUMBER,
        "meta.guidestar.gs_para",
        title="Guide star annual parallax",
        since="0.17.0",
    )
    crds_ver: Mapped[str | None] = keyword(
        "CRDS_VER",
        TEXT,
        "meta.ref_file.crds.sw_version",
        title="Version of CRDS file selection software used",
        since="0.17.0",
    )
    crds_ctx: Mapped[str | None] = keyword(
        "CRDS_CTX",
        TEXT,
        "meta.ref_file.crds.context_used",
        title="CRDS context (.pmap) used to select ref files",
        since="0.17.0",
    )
    r_area: Mapped[str | None] = keyword(
        "R_AREA",
        TEXT,
        "meta.ref_file.area.name",
        title="Pixel area reference file name",
        since="0.17.0",
    )
    r_bkg: Mapped[str | None] = keyword(
        "R_BKG",
        TEXT,
        "meta.ref_file.bkg.name",
        title="Background reference file name",
        since="1.19.0",
    )
    r_msaope: Mapped[str | None] = keyword(
        "R_MSAOPE",
        TEXT,
        "meta.ref_file.badshutter.name",
        title="MSA operability reference file name",
        since="0.17.0",
    )
    r_barsha: Mapped[str | None] = keyword(
        "R_BARSHA",
        TEXT,
        "meta.ref_file.barshadow.name",
        title="NIRSpec bar shadow reference file name",
        since="0.17.0",
    )
    r_camera: Mapped[str | None] = keyword(
        "R_CAMERA",
        TEXT,
        "meta.ref_file.camera.name",
        title="Nirspec Camera reference file name",
        since="0.17.0",
    )
    r_chrcor: Mapped[str | None] = keyword(
        "R_CHRCOR",
        TEXT,
        "meta.ref_file.chromcorr.name",
        title="Nirspec chromaticity correction reference file name",
        since="3.0.0",
    )
    r_collim: Mapped[str | None] = keyword(
        "R_COLLIM",
        TEXT,
        "meta.ref_file.collimator.name",
        title="Nirspec Collimator reference file name",
        since="0.17.0",
    )
    r_sirskl: Mapped[str | None] = keyword(
        "R_SIRSKL",
        TEXT,
        "meta.ref_file.sirskernel.name",
        title="SIRS refpix reference file name",
        since="1.17.0",
    )
    r_cubpar: Mapped[str | None] = keyword(
        "R_CUBPAR",
        TEXT,
        "meta.ref_file.cubepar.name",
        title="IFU cube parameters reference file name",
        since="0.17.0",
    )
    r_dark: Mapped[str | None] = keyword(
        "R_DARK",
        TEXT,
        "meta.ref_file.dark.name",
        title="Dark reference file name",
        since="0.17.0",
    )
    r_disper: Mapped[str | None] = keyword(
        "R_DISPER",
        TEXT,
        "meta.ref_file.disperser.name",
        title="Disperser reference file name",
        since="0.17.0",
    )
    r_distor: Mapped[str | None] = keyword(
        "R_DISTOR",
        TEXT,
        "meta.ref_file.distortion.name",
        title="Distortion reference file name",
        since="0.17.0",
    )
    r_miremi: Mapped[str | None] = keyword(
        "R_MIREMI",
        TEXT,
        "meta.ref_file.emicorr.name",
        title="MIRI EMI correction reference file name",
        since="1.13.4",
    )
    r_extr1d: Mapped[str | None] = keyword(
        "R_EXTR1D",
        TEXT,
        "meta.ref_file.extract1d.name",
        title="1-D extraction parameters reference file name",
        since="0.17.0",
    )
    r_filoff: Mapped[str | None] = keyword(
        "R_FILOFF",
        TEXT,
        "meta.ref_file.filteroffset.name",
        title="Filter Offset reference file name",
        since="0.17.0",
    )
    r_flat: Mapped[str | None] = keyword(
        "R_FLAT",
        TEXT,
        "meta.ref_file.flat.name",
        title="Flat reference file name",
        since="0.17.0",
    )
    r_dflat: Mapped[str | None] = keyword(
        "R_DFLAT",
        TEXT,
        "meta.ref_file.dflat.name",
        title="Detector Flat reference file name",
        since="0.17.0",
    )
    r_fflat: Mapped[str | None] = keyword(
        "R_FFLAT",
        TEXT,
        "meta.ref_file.fflat.name",
        title="Fore-optics Flat reference file name",
        since="0.17.0",
    )
    r_sflat: Mapped[str | None] = keyword(
        "R_SFLAT",
        TEXT,
        "meta.ref_file.sflat.name",
        title="Spectrograph Flat reference file name",
        since="0.17.0",
    )
    r_fore: Mapped[str | None] = keyword(
        "R_FORE",
        TEXT,
        "meta.ref_file.fore.name",
        title="Nirspec FORE Model reference file name",
        since="0.17.0",
    )
    r_fpa: Mapped[str | None] = keyword(
        "R_FPA",
        TEXT,
        "meta.ref_file.fpa.name",
        title="Nirspec FPA Model reference file name",
        since="0.17.0",
    )
    r_fringe: Mapped[str | None] = keyword(
        "R_FRINGE",
        TEXT,
        "meta.ref_file.fringe.name",
        title="Fringe reference file name",
        since="0.17.0",
    )
    r_frifrq: Mapped[str | None] = keyword(
        "R_FRIFRQ",
        TEXT,
        "meta.ref_file.fringefreq.name",
        title="MRS Fringe Frequency reference file name",
        since="1.8.0",
    )
    r_gain: Mapped[str | None] = keyword(
        "R_GAIN",
        TEXT,
        "meta.ref_file.gain.name",
        title="Gain reference file name",
        since="0.17.0",
    )
    r_ifufor: Mapped[str | None] = keyword(
        "R_IFUFOR",
        TEXT,
        "meta.ref_file.ifufore.name",
        title="ifufore reference file name",
        since="0.17.0",
    )
    r_ifupos: Mapped[str | None] = keyword(
        "R_IFUPOS",
        TEXT,
        "meta.ref_file.ifupost.name",
        title="ifupost reference file name",
        since="0.17.0",
    )
    r_ifusli: Mapped[str | None] = keyword(
        "R_IFUSLI",
        TEXT,
        "meta.ref_file.ifuslicer.name",
        title="ifuslicer reference file name",
        since="0.17.0",
    )
    r_ipc: Mapped[str | None] = keyword(
        "R_IPC",
        TEXT,
        "meta.ref_file.ipc.name",
        title="IPC reference file name",
        since="0.17.0",
    )
    r_lastfr: Mapped[str | None] = keyword(
        "R_LASTFR",
        TEXT,
        "meta.ref_file.lastframe.name",
        title="Last Frame reference file name",
        since="0.17.0",
    )
    r_linear: Mapped[str | None] = keyword(
        "R_LINEAR",
        TEXT,
        "meta.ref_file.linearity.name",
        title="Linearity reference file name",
        since="0.17.0",
    )
    r_mask: Mapped[str | None] = keyword(
        "R_MASK",
        TEXT,
        "meta.ref_file.mask.name",
        title="Mask reference file name",
        since="0.17.0",
    )
    r_msa: Mapped[str | None] = keyword(
        "R_MSA",
        TEXT,
        "meta.ref_file.msa.name",
        title="Nirspec MSA Model reference file name",
        since="0.17.0",
    )
    r_mrsxar: Mapped[str | None] = keyword(
        "R_MRSXAR",
        TEXT,
        "meta.ref_file.mrsxartcorr.name",
        title="MRS Cross-Artifact Correction ref file name",
        since="1.10.0",
    )
    r_mrspt: Mapped[str | None] = keyword(
        "R_MRSPT",
        TEXT,
        "meta.ref_file.mrsptcorr.name",
        title="MRS point source correction reference file name",
        since="1.13.4",
    )
    r_nrm: Mapped[str | None] = keyword(
        "R_NRM",
        TEXT,
        "meta.ref_file.nrm.name",
        title="Non-Redundant mask reference file name",
        since="1.14.0",
    )
    r_ote: Mapped[str | None] = keyword(
        "R_OTE",
        TEXT,
        "meta.ref_file.ote.name",
        title="Nirspec OTE Model reference file name",
        since="0.17.0",
    )
    r_pstsos: Mapped[str | None] = keyword(
        "R_PSTSOS",
        TEXT,
        "meta.ref_file.pastasoss.name",
        title="PASTASOSS reference file name",
        since="1.16.0",
    )
    r_pthlos: Mapped[str | None] = keyword(
        "R_PTHLOS",
        TEXT,
        "meta.ref_file.pathloss.name",
        title="Pathloss reference file name",
        since="0.17.0",
    )
    r_persat: Mapped[str | None] = keyword(
        "R_PERSAT",
        TEXT,
        "meta.ref_file.persat.name",
        title="Persistence saturation reference file name",
        since="0.17.0",
    )
    r_photom: Mapped[str | None] = keyword(
        "R_PHOTOM",
        TEXT,
        "meta.ref_file.photom.name",
        title="Photometric reference file name",
        since="0.17.0",
    )
    r_psfmas: Mapped[str | None] = keyword(
        "R_PSFMAS",
        TEXT,
        "meta.ref_file.psfmask.name",
        title="PSF mask reference file name",
        since="0.17.0",
    )
    r_readno: Mapped[str | None] = keyword(
        "R_READNO",
        TEXT,
        "meta.ref_file.readnoise.name",
        title="Read noise reference file name",
        since="0.17.0",
    )
    r_refpix: Mapped[str | None] = keyword(
        "R_REFPIX",
        TEXT,
        "meta.ref_file.refpix.name",
        title="Reference pixels reference file name",
        since="0.17.0",
    )
    r_region: Mapped[str | None] = keyword(
        "R_REGION",
        TEXT,
        "meta.ref_file.regions.name",
        title="Regions reference file name",
        since="0.17.0",
    )
    r_resamp: Mapped[str | None] = keyword(
        "R_RESAMP",
        TEXT,
        "meta.ref_file.resample.name",
        title="Resample parameters reference file name",
        since="0.17.0",
    )
    r_resol: Mapped[str | None] = keyword(
        "R_RESOL",
        TEXT,
        "meta.ref_file.resolution.name",
        title="MRS resolution reference file name",
        since="0.17.0",
    )
    r_reset: Mapped[str | None] = keyword(
        "R_RESET",
        TEXT,
        "meta.ref_file.reset.name",
        title="Reset reference file name",
        since="0.17.0",
    )
    r_rscd: Mapped[str | None] = keyword(
        "R_RSCD",
        TEXT,
        "meta.ref_file.rscd.name",
        title="RSCD reference file name",
        since="0.17.0",
    )
    r_satura: Mapped[str | None] = keyword(
        "R_SATURA",
        TEXT,
        "meta.ref_file.saturation.name",
        title="Saturation reference file name",
        since="0.17.0",
    )
    r_spkern: Mapped[str | None] = keyword(
        "R_SPKERN",
        TEXT,
        "meta.ref_file.speckernel.name",
        title="Spectral convolution kernel reference file name",
        since="1.4.0",
    )
    r_spprof: Mapped[str | None] = keyword(
        "R_SPPROF",
        TEXT,
        "meta.ref_file.specprofile.name",
        title="Spectral profile reference file name",
        since="1.4.0",
    )
    r_sptrac: Mapped[str | None] = keyword(
        "R_SPTRAC",
        TEXT,
        "meta.ref_file.spectrace.name",
        title="Spectral trace reference file name",
        since="1.4.0",
    )
    r_spcwcs: Mapped[str | None] = keyword(
        "R_SPCWCS",
        TEXT,
        "meta.ref_file.specwcs.name",
        title="Spectral distortion reference file name",
        since="0.17.0",
    )
    r_stray: Mapped[str | None] = keyword(
        "R_STRAY",
        TEXT,
        "meta.ref_file.straylight.name",
        title="MRS Straylight reference file name",
        since="0.17.0",
    )
    r_superb: Mapped[str | None] = keyword(
        "R_SUPERB",
        TEXT,
        "meta.ref_file.superbias.name",
        title="Superbias reference file name",
        since="0.17.0",
    )
    r_thrput: Mapped[str | None] = keyword(
        "R_THRPUT",
        TEXT,
        "meta.ref_file.throughput.name",
        title="Filter throughput reference file name",
        since="0.17.0",
    )
    r_trpden: Mapped[str | None] = keyword(
        "R_TRPDEN",
        TEXT,
        "meta.ref_file.trapdensity.name",
        title="Trap density reference file name",
        since="0.17.0",
    )
    r_trppar: Mapped[str | None] = keyword(
        "R_TRPPAR",
        TEXT,
        "meta.ref_file.trappars.name",
        title="Trap parameters reference file name",
        since="0.17.0",
    )
    r_tsphot: Mapped[str | None] = keyword(
        "R_TSPHOT",
        TEXT,
        "meta.ref_file.tso_photometry.name",
        title="TSO imaging photometry reference file name",
        since="0.17.0",
    )
    r_v2v3: Mapped[str | None] = keyword(
        "R_V2V3",
        TEXT,
        "meta.ref_file.v2v3.name",
        title="V2_V3 Model reference file name",
        since="0.17.0",
    )
    r_wavcor: Mapped[str | None] = keyword(
        "R_WAVCOR",
        TEXT,
        "meta.ref_file.wavecorr.name",
        title="Zero point wavelength correction reference file name",
        since="0.18.1",
    )
    r_wavran: Mapped[str | None] = keyword(
        "R_WAVRAN",
        TEXT,
        "meta.ref_file.wavelengthrange.name",
        title="Wavelength Range reference file name",
        since="0.17.0",
    )
    r_wavmap: Mapped[str | None] = keyword(
        "R_WAVMAP",
        TEXT,
        "meta.ref_file.wavemap.name",
        title="Wavelength map reference file name",
        since="1.4.0",
    )
    s_trcmod: Mapped[str | None] = keyword(
        "S_TRCMOD",
        TEXT,
        "meta.cal_step.adaptive_trace_model",
        title="Adaptive Trace Model",
        since="2.0.0",
    )
    s_psfali: Mapped[str | None] = keyword(
        "S_PSFALI",
        TEXT,
        "meta.cal_step.align_psfs",
        title="Coronagraphic PSF Alignment",
        since="0.17.0",
    )
    s_amiana: Mapped[str | None] = keyword(
        "S_AMIANA",
        TEXT,
        "meta.cal_step.ami_analyze",
        title="AMI Fringe Analysis",
        since="0.17.0",
    )
    s_aminor: Mapped[str | None] = keyword(
        "S_AMINOR",
        TEXT,
        "meta.cal_step.ami_normalize",
        title="AMI Fringe Normalization",
        since="0.17.0",
    )
    s_wcs: Mapped[str | None] = keyword(
        "S_WCS",
        TEXT,
        "meta.cal_step.assign_wcs",
        title="Assign World Coordinate System",
        since="0.17.0",
    )
    s_mtwcs: Mapped[str | None] = keyword(
        "S_MTWCS",
        TEXT,
        "meta.cal_step.assign_mtwcs",
        title="Assign Moving Target World Coordinate System",
        since="0.17.0",
    )
    s_bkdsub: Mapped[str | None] = keyword(
        "S_BKDSUB",
        TEXT,
        "meta.cal_step.bkg_subtract",
        title="Background subtraction",
        since="0.17.0",
    )
    s_bpxslf: Mapped[str | None] = keyword(
        "S_BPXSLF",
        TEXT,
        "meta.cal_step.badpix_selfcal",
        title="Bad Pixel Self-Calibration",
        since="1.15.0",
    )
    s_barsha: Mapped[str | None] = keyword(
        "S_BARSHA",
        TEXT,
        "meta.cal_step.barshadow",
        title="NIRSpec bar shadow correction",
        since="0.17.0",
    )
    s_chgmig: Mapped[str | None] = keyword(
        "S_CHGMIG",
        TEXT,
        "meta.cal_step.charge_migration",
        title="Charge Migration",
        since="1.12.0",
    )
    s_clnfns: Mapped[str | None] = keyword(
        "S_CLNFNS",
        TEXT,
        "meta.cal_step.clean_flicker_noise",
        title="Clean Flicker Noise",
        since="1.16.0",
    )
    s_comb1d: Mapped[str | None] = keyword(
        "S_COMB1D",
        TEXT,
        "meta.cal_step.combine_1d",
        title="1-D Spectral Combination",
        since="0.17.0",
    )
    s_ifucub: Mapped[str | None] = keyword(
        "S_IFUCUB",
        TEXT,
        "meta.cal_step.cube_build",
        title="IFU Cube Creation",
        since="0.17.0",
    )
    s_dark: Mapped[str | None] = keyword(
        "S_DARK",
        TEXT,
        "meta.cal_step.dark_sub",
        title="Dark Subtraction",
        since="0.17.0",
    )
    s_dqinit: Mapped[str | None] = keyword(
        "S_DQINIT",
        TEXT,
        "meta.cal_step.dq_init",
        title="Data Quality Initialization",
        since="0.17.0",
    )
    s_miremi: Mapped[str | None] = keyword(
        "S_MIREMI",
        TEXT,
        "meta.cal_step.emicorr",
        title="MIRI EMI Correction",
        since="1.13.4",
    )
    s_telemi: Mapped[str | None] = keyword(
        "S_TELEMI",
        TEXT,
        "meta.cal_step.emission",
        title="Telescope Emission Correction",
        since="0.17.0",
    )
    s_errini: Mapped[str | None] = keyword(
        "S_ERRINI",
        TEXT,
        "meta.cal_step.err_init",
        title="Error Initialization",
        since="0.17.0",
    )
    s_extr1d: Mapped[str | None] = keyword(
        "S_EXTR1D",
        TEXT,
        "meta.cal_step.extract_1d",
        title="1-D Spectral Extraction",
        since="0.17.0",
    )
    s_extr2d: Mapped[str | None] = keyword(
        "S_EXTR2D",
        TEXT,
        "meta.cal_step.extract_2d",
        title="2-D Spectral Extraction",
        since="0.17.0",
    )
    s_frstfr: Mapped[str | None] = keyword(
        "S_FRSTFR",
        TEXT,
        "meta.cal_step.firstframe",
        title="First Frame Correction",
        since="0.17.0",
    )
    s_flat: Mapped[str | None] = keyword(
        "S_FLAT",
        TEXT,
        "meta.cal_step.flat_field",
        title="Flat Field Correction",
        since="0.17.0",
    )
    s_fringe: Mapped[str | None] = keyword(
        "S_FRINGE",
        TEXT,
        "meta.cal_step.fringe",
        title="Fringe Correction",
        since="0.17.0",
    )
    s_ganscl: Mapped[str | None] = keyword(
        "S_GANSCL",
        TEXT,
        "meta.cal_step.gain_scale",
        title="Gain Scale Correction",
        since="0.17.0",
    )
    s_grpscl: Mapped[str | None] = keyword(
        "S_GRPSCL",
        TEXT,
        "meta.cal_step.group_scale",
        title="Group Scale Correction",
        since="0.17.0",
    )
    s_guicds: Mapped[str | None] = keyword(
        "S_GUICDS",
        TEXT,
        "meta.cal_step.guider_cds",
        title="Guide Mode CDS Computation",
        since="0.17.0",
    )
    s_imprnt: Mapped[str | None] = keyword(
        "S_IMPRNT",
        TEXT,
        "meta.cal_step.imprint",
        title="NIRSpec MSA Imprint Subtraction",
        since="0.17.0",
    )
    s_ipc: Mapped[str | None] = keyword(
        "S_IPC",
        TEXT,
        "meta.cal_step.ipc",
        title="Interpixel Capacitance Correction",
        since="0.17.0",
    )
    s_jump: Mapped[str | None] = keyword(
        "S_JUMP",
        TEXT,
        "meta.cal_step.jump",
        title="Jump Detection",
        since="0.17.0",
    )
    s_klip: Mapped[str | None] = keyword(
        "S_KLIP",
        TEXT,
        "meta.cal_step.klip",
        title="Coronagraphic PSF Subtraction",
        since="0.17.0",
    )
    s_lastfr: Mapped[str | None] = keyword(
        "S_LASTFR",
        TEXT,
        "meta.cal_step.lastframe",
        title="Last Frame Correction",
        since="0.17.0",
    )
    s_linear: Mapped[str | None] = keyword(
        "S_LINEAR",
        TEXT,
        "meta.cal_step.linearity",
        title="Linearity Correction",
        since="0.17.0",
    )
    s_msbsub: Mapped[str | None] = keyword(
        "S_MSBSUB",
        TEXT,
        "meta.cal_step.master_background",
        title="Master Background Subtraction",
        since="0.17.0",
    )
    s_msaflg: Mapped[str | None] = keyword(
        "S_MSAFLG",
        TEXT,
        "meta.cal_step.msa_flagging",
        title="NIRSpec MSA Stuck Shutter Flagging",
        since="0.17.0",
    )
    s_outlir: Mapped[str | None] = keyword(
        "S_OUTLIR",
        TEXT,
        "meta.cal_step.outlier_detection",
        title="Outlier Detection",
        since="0.17.0",
    )
    s_pthlos: Mapped[str | None] = keyword(
        "S_PTHLOS",
        TEXT,
        "meta.cal_step.pathloss",
        title="Pathloss Correction",
        since="0.17.0",
    )
    s_persis: Mapped[str | None] = keyword(
        "S_PERSIS",
        TEXT,
        "meta.cal_step.persistence",
        title="Persistence Correction",
        since="0.17.0",
    )
    s_photom: Mapped[str | None] = keyword(
        "S_PHOTOM",
        TEXT,
        "meta.cal_step.photom",
        title="Photometric Calibration",
        since="0.17.0",
    )
    s_pctfrm: Mapped[str | None] = keyword(
        "S_PCTFRM",
        TEXT,
        "meta.cal_step.picture_frame",
        title="Picture Frame Correction",
        since="2.0.0",
    )
    s_pxrepl: Mapped[str | None] = keyword(
        "S_PXREPL",
        TEXT,
        "meta.cal_step.pixel_replace",
        title="Pixel Replacement",
        since="1.11.0",
    )
    s_ramp: Mapped[str | None] = keyword(
        "S_RAMP",
        TEXT,
        "meta.cal_step.ramp_fit",
        title="Ramp Fitting",
        since="0.17.0",
    )
    s_refpix: Mapped[str | None] = keyword(
        "S_REFPIX",
        TEXT,
        "meta.cal_step.refpix",
        title="Reference Pixel Correction",
        since="0.17.0",
    )
    s_resamp: Mapped[str | None] = keyword(
        "S_RESAMP",
        TEXT,
        "meta.cal_step.resample",
        title="Image resampling",
        since="0.17.0",
    )
    s_resfri: Mapped[str | None] = keyword(
        "S_RESFRI",
        TEXT,
        "meta.cal_step.residual_fringe",
        title="Residual Fringe Correction",
        since="1.8.0",
    )
    s_reset: Mapped[str | None] = keyword(
        "S_RESET",
        TEXT,
        "meta.cal_step.reset",
        title="Reset Anomaly Correction",
        since="0.17.0",
    )
    s_rscd: Mapped[str | None] = keyword(
        "S_RSCD",
        TEXT,
        "meta.cal_step.rscd",
        title="RSCD Correction",
        since="0.17.0",
    )
    s_satura: Mapped[str | None] = keyword(
        "S_SATURA",
        TEXT,
        "meta.cal_step.saturation",
        title="Saturation Checking",
        since="0.17.0",
    )
    s_skymat: Mapped[str | None] = keyword(
        "S_SKYMAT",
        TEXT,
        "meta.cal_step.skymatch",
        title="Sky Background Equalization or Subtraction",
        since="0.17.0",
    )
    s_srccat: Mapped[str | None] = keyword(
        "S_SRCCAT",
        TEXT,
        "meta.cal_step.source_catalog",
        title="Source Photometry and Morphology",
        since="0.17.0",
    )
    s_spleak: Mapped[str | None] = keyword(
        "S_SPLEAK",
        TEXT,
        "meta.cal_step.spectral_leak",
        title="MRS spectral leak",
        since="1.13.4",
    )
    s_srctyp: Mapped[str | None] = keyword(
        "S_SRCTYP",
        TEXT,
        "meta.cal_step.srctype",
        title="Source Type Determination",
        since="0.17.0",
    )
    s_psfstk: Mapped[str | None] = keyword(
        "S_PSFSTK",
        TEXT,
        "meta.cal_step.stack_psfs",
        title="Coronagraphic PSF Stacking",
        since="0.17.0",
    )
    s_stray: Mapped[str | None] = keyword(
        "S_STRAY",
        TEXT,
        "meta.cal_step.straylight",
        title="Straylight Correction",
        since="0.17.0",
    )
    s_superb: Mapped[str | None] = keyword(
        "S_SUPERB",
        TEXT,
        "meta.cal_step.superbias",
        title="Superbias Subtraction",
        since="0.17.0",
    )
    s_tacntr: Mapped[str | None] = keyword(
        "S_TACNTR",
        TEXT,
        "meta.cal_step.targ_centroid",
        title="Target Acquisition Centering",
        since="2.0.0",
    )
    s_tsphot: Mapped[str | None] = keyword(
        "S_TSPHOT",
        TEXT,
        "meta.cal_step.tso_photometry",
        title="TSO Imaging Photometry",
        since="0.17.0",
    )
    s_twkreg: Mapped[str | None] = keyword(
        "S_TWKREG",
        TEXT,
        "meta.cal_step.tweakreg",
        title="Image Alignment via Astronomical Sources",
        since="0.17.0",
    )
    s_wavcor: Mapped[str | None] = keyword(
        "S_WAVCOR",
        TEXT,
        "meta.cal_step.wavecorr",
        title="NIRSpec wavelength correction",
        since="0.17.0",
    )
    s_wfscom: Mapped[str | None] = keyword(
        "S_WFSCOM",
        TEXT,
        "meta.cal_step.wfs_combine",
        title="Wavefront Sensing Combination",
        since="0.17.0",
    )
    s_contam: Mapped[str | None] = keyword(
        "S_CONTAM",
        TEXT,
        "meta.cal_step.wfss_contam",
        title="WFSS Contamination Correction",
        since="1.20.0",
    )
    s_whtlit: Mapped[str | None] = keyword(
        "S_WHTLIT",
        TEXT,
        "meta.cal_step.white_light",
        title="TSO White-Light Curve",
        since="0.17.0",
    )
    tcatfile: Mapped[str | None] = keyword(
        "TCATFILE",
        TEXT,
        "meta.tweakreg_catalog",
        title="Tweakreg catalog filename",
        since="0.17.0",
    )
    scatfile: Mapped[str | None] = keyword(
        "SCATFILE",
        TEXT,
        "meta.source_catalog",
        title="Source catalog filename",
        since="0.17.0",
    )
    segmfile: Mapped[str | None] = keyword(
        "SEGMFILE",
        TEXT,
        "meta.segmentation_map",
        title="Segmentation map filename",
        since="1.0.0",
    )
    dirimage: Mapped[str | None] = keyword(
        "DIRIMAGE",
        TEXT,
        "meta.direct_image",
        title="WFSS direct image filename",
        since="1.2.0",
    )
    ndriz: Mapped[int | None] = keyword(
        "NDRIZ",
        INTEGER,
        "meta.resample.pointings",
        title="Number of groups/pointings included in resampled product",
        since="0.17.0",
    )
    reswht: Mapped[str | None] = keyword(
        "RESWHT",
        TEXT,
        "meta.resample.weight_type",
        title="Type of drizzle weighting to use in resampling input",
        since="0.17.0",
    )
    pixfrac: Mapped[float | None] = keyword(
        "PIXFRAC",
        NUMBER,
        "meta.resample.pixfrac",
        title="Drizzle parameter describing pixel shrinking",
        since="1.2.0",
    )
    pxsclrt: Mapped[float | None] = keyword(
        "PXSCLRT",
        NUMBER,
        "meta.resample.pixel_scale_ratio",
        title="Pixel scale ratio relative to native detector scale",
        since="1.2.0",
    )
    int1skip: Mapped[int | None] = keyword(
        "INT1SKIP",
        INTEGER,
        "meta.rscd.ngroups_skip_int1",
        title="Number of groups skipped in int 1",
        since="2.0.0",
    )
    int2skip: Mapped[int | None] = keyword(
        "INT2SKIP",
        INTEGER,
        "meta.rscd.ngroups_skip_int2p",
        title="Number of groups skippped in int 2 and higher",
        since="2.0.0",
    )
    int1ugp1: Mapped[int | None] = keyword(
        "INT1UGP1",
        INTEGER,
        "meta.rscd.keep_bright_firstgroup_int1",
        title="Int 1- Pixels where 1st grp is kept",
        since="2.0.0",
    )
    int2ugp1: Mapped[int | None] = keyword(
        "INT2UGP1",
        INTEGER,
        "meta.rscd.keep_bright_firstgroup_int2p",
        title="Int 2+- Pixels where 1st grp is kept",
        since="2.0.0",
    )
    int1bors: Mapped[int | None] = keyword(
        "INT1BORS",
        INTEGER,
        "meta.rscd.keep_groups_saturation_int1",
        title="Int 1- RSCD back-off due to sat.",
        since="2.0.0",
    )
    int2bors: Mapped[int | None] = keyword(
        "INT2BORS",
        INTEGER,
        "meta.rscd.keep_groups_saturation_int2p",
        title="Int 2+- RSCD back-off due to sat.",
        since="2.0.0",
    )
    sosswdth: Mapped[float | None] = keyword(
        "SOSSWDTH",
        NUMBER,
        "meta.soss_extract1d.width",
        title="Aperture width used in extraction",
        since="1.4.0",
    )
    tikfactr: Mapped[float | None] = keyword(
        "TIKFACTR",
        NUMBER,
        "meta.soss_extract1d.tikhonov_factor",
        title="Tikhonov factor used in extraction",
        since="1.4.0",
    )
    sossdltx: Mapped[float | None] = keyword(
        "SOSSDLTX",
        NUMBER,
        "meta.soss_extract1d.delta_x",
        title="X-shift used in extraction",
        since="1.4.0",
    )
    sossdlty: Mapped[float | None] = keyword(
        "SOSSDLTY",
        NUMBER,
        "meta.soss_extract1d.delta_y",
        title="Y-shift used in extraction",
        since="1.4.0",
    )
    sossrotn: Mapped[float | None] = keyword(
        "SOSSROTN",
        NUMBER,
        "meta.soss_extract1d.theta",
        title="Rotation angle used in extraction",
        since="1.4.0",
    )
    oversamp: Mapped[float | None] = keyword(
        "OVERSAMP",
        NUMBER,
        "meta.soss_extract1d.oversampling",
        title="Oversampling used in extraction",
        since="1.4.0",
    )
    threshld: Mapped[float | None] = keyword(
        "THRESHLD",
        NUMBER,
        "meta.soss_extract1d.threshold",
        title="Threshold used in extraction",
        since="1.4.0",
    )
    bkgmeth: Mapped[str | None] = keyword(
        "BKGMETH",
        TEXT,
        "meta.background.method",
        title="Background computation method",
        since="1.5.0",
    )
    bkglevel: Mapped[float | None] = keyword(
        "BKGLEVEL",
        NUMBER,
        "meta.background.level",
        title="Computed constant background level",
        since="0.17.0",
    )
    bkgsub: Mapped[bool | None] = keyword(
        "BKGSUB",
        BOOLEAN,
        "meta.background.subtracted",
        title="Has background been subtracted from data?",
        since="0.17.0",
    )
    masterbg: Mapped[str | None] = keyword(
        "MASTERBG",
        TEXT,
        "meta.background.master_background_file",
        title="Master background file used",
        since="0.17.0",
    )
    bkgd_scl: Mapped[float | None] = keyword(
        "BKGD_SCL",
        NUMBER,
        "meta.background.scaling_factor",
        title="Background scale factor",
        since="1.18.0",
    )


class X1dSci(Header, OtherKeywords, Base):
    """SCI headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_sci"
    __table_args__ = header_table(
        "SCI headers of x1d files. Extracted spectra, as tables",
        "SCI",
        {
            "nircam_x1d_sci": "NIRCAM",
            "nirspec_x1d_sci": "NIRSPEC",
            "niriss_x1d_sci": "NIRISS",
            "miri_x1d_sci": "MIRI",
        },
    )

    xtension: Mapped[str | None] = keyword(
        "XTENSION",
        TEXT,
        title="Kind of extension",
        since="0.17.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="0.17.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="0.17.0",
    )
    naxis1: Mapped[int | None] = keyword(
        "NAXIS1",
        INTEGER,
        title="Length of axis 1",
        since="0.17.0",
    )
    naxis2: Mapped[int | None] = keyword(
        "NAXIS2",
        INTEGER,
        title="Length of axis 2",
        since="0.17.0",
    )
    naxis3: Mapped[int | None] = keyword(
        "NAXIS3",
        INTEGER,
        title="Length of axis 3",
        since="0.17.0",
    )
    naxis4: Mapped[int | None] = keyword(
        "NAXIS4",
        INTEGER,
        title="Length of axis 4",
        since="0.17.0",
    )
    pcount: Mapped[int | None] = keyword(
        "PCOUNT",
        INTEGER,
        title="Bytes of the heap after the table",
        since="0.17.0",
    )
    gcount: Mapped[int | None] = keyword(
        "GCOUNT",
        INTEGER,
        title="Number of groups",
        since="0.17.0",
    )
    bscale: Mapped[float | None] = keyword(
        "BSCALE",
        NUMBER,
        title="Factor from stored to physical values",
        since="0.17.0",
    )
    bzero: Mapped[float | None] = keyword(
        "BZERO",
        NUMBER,
        title="Offset from stored to physical values",
        since="0.17.0",
    )
    blank: Mapped[int | None] = keyword(
        "BLANK",
        INTEGER,
        title="Stored value of undefined pixels",
        since="0.17.0",
    )
    extname: Mapped[str | None] = keyword(
        "EXTNAME",
        TEXT,
        title="Name of the extension",
        since="0.17.0",
    )
    extver: Mapped[int | None] = keyword(
        "EXTVER",
        INTEGER,
        title="Version of the extension, as the card gives it",
        since="0.17.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="0.17.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="0.17.0",
    )
    srctype: Mapped[str | None] = keyword(
        "SRCTYPE",
        TEXT,
        "meta.target.source_type",
        title="Source type used for calibration",
        since="0.17.0",
    )
    mjd_beg: Mapped[float | None] = keyword(
        "MJD-BEG",
        NUMBER,
        "meta.exposure.start_time_mjd",
        title="exposure start time in MJD",
        unit="d",
        since="0.17.0",
    )
    mjd_avg: Mapped[float | None] = keyword(
        "MJD-AVG",
        NUMBER,
        "meta.exposure.mid_time_mjd",
        title="exposure mid-point in MJD",
        unit="d",
        since="0.17.0",
    )
    mjd_end: Mapped[float | None] = keyword(
        "MJD-END",
        NUMBER,
        "meta.exposure.end_time_mjd",
        title="exposure end time in MJD",
        unit="d",
        since="0.17.0",
    )
    tdb_beg: Mapped[float | None] = keyword(
        "TDB-BEG",
        NUMBER,
        "meta.exposure.start_time_tdb",
        title="TDB time of exposure start in MJD",
        unit="d",
        since="0.17.0",
    )
    tdb_mid: Mapped[float | None] = keyword(
        "TDB-MID",
        NUMBER,
        "meta.exposure.mid_time_tdb",
        title="TDB time of exposure mid-point in MJD",
        unit="d",
        since="0.17.0",
    )
    tdb_end: Mapped[float | None] = keyword(
        "TDB-END",
        NUMBER,
        "meta.exposure.end_time_tdb",
        title="TDB time of exposure end in MJD",
        unit="d",
        since="0.17.0",
    )
    xposure: Mapped[float | None] = keyword(
        "XPOSURE",
        NUMBER,
        "meta.exposure.effective_exposure_time",
        title="Effective exposure time",
        unit="s",
        since="0.17.0",
    )
    telapse: Mapped[float | None] = keyword(
        "TELAPSE",
        NUMBER,
        "meta.exposure.elapsed_exposure_time",
        title="Total elapsed exposure time",
        unit="s",
        since="0.17.0",
    )
    refframe: Mapped[str | None] = keyword(
        "REFFRAME",
        TEXT,
        "meta.ephemeris.reference_frame",
        title="Ephemeris reference frame (EME2000)",
        since="1.2.0",
    )
    eph_type: Mapped[str | None] = keyword(
        "EPH_TYPE",
        TEXT,
        "meta.ephemeris.type",
        title="Definitive or Predicted",
        since="1.2.0",
    )
    eph_time: Mapped[float | None] = keyword(
        "EPH_TIME",
        NUMBER,
        "meta.ephemeris.time",
        title="MJD time of position and velocity vectors",
        unit="d",
        since="1.2.0",
    )
    jwst_x: Mapped[float | None] = keyword(
        "JWST_X",
        NUMBER,
        "meta.ephemeris.spatial_x_bary",
        title="barycentric JWST X coordinate at MJD-AVG",
        unit="km",
        since="1.2.0",
    )
    jwst_y: Mapped[float | None] = keyword(
        "JWST_Y",
        NUMBER,
        "meta.ephemeris.spatial_y_bary",
        title="barycentric JWST Y coordinate at MJD-AVG",
        unit="km",
        since="1.2.0",
    )
    jwst_z: Mapped[float | None] = keyword(
        "JWST_Z",
        NUMBER,
        "meta.ephemeris.spatial_z_bary",
        title="barycentric JWST Z coordinate at MJD-AVG",
        unit="km",
        since="1.2.0",
    )
    obsgeo_x: Mapped[float | None] = keyword(
        "OBSGEO-X",
        NUMBER,
        "meta.ephemeris.spatial_x_geo",
        title="geocentric JWST X coordinate at MJD-AVG",
        unit="m",
        since="1.2.0",
    )
    obsgeo_y: Mapped[float | None] = keyword(
        "OBSGEO-Y",
        NUMBER,
        "meta.ephemeris.spatial_y_geo",
        title="geocentric JWST Y coordinate at MJD-AVG",
        unit="m",
        since="1.2.0",
    )
    obsgeo_z: Mapped[float | None] = keyword(
        "OBSGEO-Z",
        NUMBER,
        "meta.ephemeris.spatial_z_geo",
        title="geocentric JWST Z coordinate at MJD-AVG",
        unit="m",
        since="1.2.0",
    )
    jwst_dx: Mapped[float | None] = keyword(
        "JWST_DX",
        NUMBER,
        "meta.ephemeris.velocity_x_bary",
        title="barycentric JWST X velocity at MJD-AVG",
        unit="km/s",
        since="1.2.0",
    )
    jwst_dy: Mapped[float | None] = keyword(
        "JWST_DY",
        NUMBER,
        "meta.ephemeris.velocity_y_bary",
        title="barycentric JWST Y velocity at MJD-AVG",
        unit="km/s",
        since="1.2.0",
    )
    jwst_dz: Mapped[float | None] = keyword(
        "JWST_DZ",
        NUMBER,
        "meta.ephemeris.velocity_z_bary",
        title="barycentric JWST Z velocity at MJD-AVG",
        unit="km/s",
        since="1.2.0",
    )
    obsgeodx: Mapped[float | None] = keyword(
        "OBSGEODX",
        NUMBER,
        "meta.ephemeris.velocity_x_geo",
        title="geocentric JWST X velocity at MJD-AVG",
        unit="m/s",
        since="1.2.0",
    )
    obsgeody: Mapped[float | None] = keyword(
        "OBSGEODY",
        NUMBER,
        "meta.ephemeris.velocity_y_geo",
        title="geocentric JWST Y velocity at MJD-AVG",
        unit="m/s",
        since="1.2.0",
    )
    obsgeodz: Mapped[float | None] = keyword(
        "OBSGEODZ",
        NUMBER,
        "meta.ephemeris.velocity_z_geo",
        title="geocentric JWST Z velocity at MJD-AVG",
        unit="m/s",
        since="1.2.0",
    )


class X1dIntTimes(Header, OtherKeywords, Base):
    """INT_TIMES headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_int_times"
    __table_args__ = header_table(
        "INT_TIMES headers of x1d files. Extracted spectra, as tables",
        "INT_TIMES",
        {
            "nirspec_x1d_int_times": "NIRSPEC",
            "niriss_x1d_int_times": "NIRISS",
            "miri_x1d_int_times": "MIRI",
        },
    )

    xtension: Mapped[str | None] = keyword(
        "XTENSION",
        TEXT,
        title="Kind of extension",
        since="0.17.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="0.17.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="0.17.0",
    )
    naxis1: Mapped[int | None] = keyword(
        "NAXIS1",
        INTEGER,
        title="Length of axis 1",
        since="0.17.0",
    )
    naxis2: Mapped[int | None] = keyword(
        "NAXIS2",
        INTEGER,
        title="Length of axis 2",
        since="0.17.0",
    )
    pcount: Mapped[int | None] = keyword(
        "PCOUNT",
        INTEGER,
        title="Bytes of the heap after the table",
        since="0.17.0",
    )
    gcount: Mapped[int | None] = keyword(
        "GCOUNT",
        INTEGER,
        title="Number of groups",
        since="0.17.0",
    )
    tfields: Mapped[int | None] = keyword(
        "TFIELDS",
        INTEGER,
        title="Number of columns of the table",
        since="0.17.0",
    )
    ttype1: Mapped[str | None] = keyword(
        "TTYPE1",
        TEXT,
        title="Name of column 1 of the table",
        since="0.17.0",
    )
    tform1: Mapped[str | None] = keyword(
        "TFORM1",
        TEXT,
        title="Format of column 1 of the table",
        since="0.17.0",
    )
    tunit1: Mapped[str | None] = keyword(
        "TUNIT1",
        TEXT,
        title="Unit of column 1 of the table",
        since="0.17.0",
    )
    ttype2: Mapped[str | None] = keyword(
        "TTYPE2",
        TEXT,
        title="Name of column 2 of the table",
        since="0.17.0",
    )
    tform2: Mapped[str | None] = keyword(
        "TFORM2",
        TEXT,
        title="Format of column 2 of the table",
        since="0.17.0",
    )
    tunit2: Mapped[str | None] = keyword(
        "TUNIT2",
        TEXT,
        title="Unit of column 2 of the table",
        since="0.17.0",
    )
    ttype3: Mapped[str | None] = keyword(
        "TTYPE3",
        TEXT,
        title="Name of column 3 of the table",
        since="0.17.0",
    )
    tform3: Mapped[str | None] = keyword(
        "TFORM3",
        TEXT,
        title="Format of column 3 of the table",
        since="0.17.0",
    )
    tunit3: Mapped[str | None] = keyword(
        "TUNIT3",
        TEXT,
        title="Unit of column 3 of the table",
        since="0.17.0",
    )
    ttype4: Mapped[str | None] = keyword(
        "TTYPE4",
        TEXT,
        title="Name of column 4 of the table",
        since="0.17.0",
    )
    tform4: Mapped[str | None] = keyword(
        "TFORM4",
        TEXT,
        title="Format of column 4 of the table",
        since="0.17.0",
    )
    tunit4: Mapped[str | None] = keyword(
        "TUNIT4",
        TEXT,
        title="Unit of column 4 of the table",
        since="0.17.0",
    )
    ttype5: Mapped[str | None] = keyword(
        "TTYPE5",
        TEXT,
        title="Name of column 5 of the table",
        since="0.17.0",
    )
    tform5: Mapped[str | None] = keyword(
        "TFORM5",
        TEXT,
        title="Format of column 5 of the table",
        since="0.17.0",
    )
    tunit5: Mapped[str | None] = keyword(
        "TUNIT5",
        TEXT,
        title="Unit of column 5 of the table",
        since="0.17.0",
    )
    ttype6: Mapped[str | None] = keyword(
        "TTYPE6",
        TEXT,
        title="Name of column 6 of the table",
        since="0.17.0",
    )
    tform6: Mapped[str | None] = keyword(
        "TFORM6",
        TEXT,
        title="Format of column 6 of the table",
        since="0.17.0",
    )
    tunit6: Mapped[str | None] = keyword(
        "TUNIT6",
        TEXT,
        title="Unit of column 6 of the table",
        since="0.17.0",
    )
    ttype7: Mapped[str | None] = keyword(
        "TTYPE7",
        TEXT,
        title="Name of column 7 of the table",
        since="0.17.0",
    )
    tform7: Mapped[str | None] = keyword(
        "TFORM7",
        TEXT,
        title="Format of column 7 of the table",
        since="0.17.0",
    )
    tunit7: Mapped[str | None] = keyword(
        "TUNIT7",
        TEXT,
        title="Unit of column 7 of the table",
        since="0.17.0",
    )
    extname: Mapped[str | None] = keyword(
        "EXTNAME",
        TEXT,
        title="Name of the extension",
        since="0.17.0",
    )
    extver: Mapped[int | None] = keyword(
        "EXTVER",
        INTEGER,
        title="Version of the extension, as the card gives it",
        since="0.17.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="0.17.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="0.17.0",
    )


class X1dIntTimesStripe(Header, OtherKeywords, Base):
    """INT_TIMES_STRIPE headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_int_times_stripe"
    __table_args__ = header_table(
        "INT_TIMES_STRIPE headers of x1d files. Extracted spectra, as tables",
        "INT_TIMES_STRIPE",
        {
            "nirspec_x1d_int_times_stripe": "NIRSPEC",
            "niriss_x1d_int_times_stripe": "NIRISS",
            "miri_x1d_int_times_stripe": "MIRI",
        },
    )

    xtension: Mapped[str | None] = keyword(
        "XTENSION",
        TEXT,
        title="Kind of extension",
        since="2.0.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="2.0.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="2.0.0",
    )
    naxis1: Mapped[int | None] = keyword(
        "NAXIS1",
        INTEGER,
        title="Length of axis 1",
        since="2.0.0",
    )
    naxis2: Mapped[int | None] = keyword(
        "NAXIS2",
        INTEGER,
        title="Length of axis 2",
        since="2.0.0",
    )
    pcount: Mapped[int | None] = keyword(
        "PCOUNT",
        INTEGER,
        title="Bytes of the heap after the table",
        since="2.0.0",
    )
    gcount: Mapped[int | None] = keyword(
        "GCOUNT",
        INTEGER,
        title="Number of groups",
        since="2.0.0",
    )
    tfields: Mapped[int | None] = keyword(
        "TFIELDS",
        INTEGER,
        title="Number of columns of the table",
        since="2.0.0",
    )
    ttype1: Mapped[str | None] = keyword(
        "TTYPE1",
        TEXT,
        title="Name of column 1 of the table",
        since="2.0.0",
    )
    tform1: Mapped[str | None] = keyword(
        "TFORM1",
        TEXT,
        title="Format of column 1 of the table",
        since="2.0.0",
    )
    tunit1: Mapped[str | None] = keyword(
        "TUNIT1",
        TEXT,
        title="Unit of column 1 of the table",
        since="2.0.0",
    )
    ttype2: Mapped[str | None] = keyword(
        "TTYPE2",
        TEXT,
        title="Name of column 2 of the table",
        since="2.0.0",
    )
    tform2: Mapped[str | None] = keyword(
        "TFORM2",
        TEXT,
        title="Format of column 2 of the table",
        since="2.0.0",
    )
    tunit2: Mapped[str | None] = keyword(
        "TUNIT2",
        TEXT,
        title="Unit of column 2 of the table",
        since="2.0.0",
    )
    ttype3: Mapped[str | None] = keyword(
        "TTYPE3",
        TEXT,
        title="Name of column 3 of the table",
        since="2.0.0",
    )
    tform3: Mapped[str | None] = keyword(
        "TFORM3",
        TEXT,
        title="Format of column 3 of the table",
        since="2.0.0",
    )
    tunit3: Mapped[str | None] = keyword(
        "TUNIT3",
        TEXT,
        title="Unit of column 3 of the table",
        since="2.0.0",
    )
    ttype4: Mapped[str | None] = keyword(
        "TTYPE4",
        TEXT,
        title="Name of column 4 of the table",
        since="2.0.0",
    )
    tform4: Mapped[str | None] = keyword(
        "TFORM4",
        TEXT,
        title="Format of column 4 of the table",
        since="2.0.0",
    )
    tunit4: Mapped[str | None] = keyword(
        "TUNIT4",
        TEXT,
        title="Unit of column 4 of the table",
        since="2.0.0",
    )
    ttype5: Mapped[str | None] = keyword(
        "TTYPE5",
        TEXT,
        title="Name of column 5 of the table",
        since="2.0.0",
    )
    tform5: Mapped[str | None] = keyword(
        "TFORM5",
        TEXT,
        title="Format of column 5 of the table",
        since="2.0.0",
    )
    tunit5: Mapped[str | None] = keyword(
        "TUNIT5",
        TEXT,
        title="Unit of column 5 of the table",
        since="2.0.0",
    )
    ttype6: Mapped[str | None] = keyword(
        "TTYPE6",
        TEXT,
        title="Name of column 6 of the table",
        since="2.0.0",
    )
    tform6: Mapped[str | None] = keyword(
        "TFORM6",
        TEXT,
        title="Format of column 6 of the table",
        since="2.0.0",
    )
    tunit6: Mapped[str | None] = keyword(
        "TUNIT6",
        TEXT,
        title="Unit of column 6 of the table",
        since="2.0.0",
    )
    ttype7: Mapped[str | None] = keyword(
        "TTYPE7",
        TEXT,
        title="Name of column 7 of the table",
        since="2.0.0",
    )
    tform7: Mapped[str | None] = keyword(
        "TFORM7",
        TEXT,
        title="Format of column 7 of the table",
        since="2.0.0",
    )
    tunit7: Mapped[str | None] = keyword(
        "TUNIT7",
        TEXT,
        title="Unit of column 7 of the table",
        since="2.0.0",
    )
    ttype8: Mapped[str | None] = keyword(
        "TTYPE8",
        TEXT,
        title="Name of column 8 of the table",
        since="2.0.0",
    )
    tform8: Mapped[str | None] = keyword(
        "TFORM8",
        TEXT,
        title="Format of column 8 of the table",
        since="2.0.0",
    )
    tunit8: Mapped[str | None] = keyword(
        "TUNIT8",
        TEXT,
        title="Unit of column 8 of the table",
        since="2.0.0",
    )
    extname: Mapped[str | None] = keyword(
        "EXTNAME",
        TEXT,
        title="Name of the extension",
        since="2.0.0",
    )
    extver: Mapped[int | None] = keyword(
        "EXTVER",
        INTEGER,
        title="Version of the extension, as the card gives it",
        since="2.0.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="2.0.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="2.0.0",
    )


class X1dExtract1d(Header, OtherKeywords, Base):
    """EXTRACT1D headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_extract1d"
    __table_args__ = header_table(
        "EXTRACT1D headers of x1d files. Extracted spectra, as tables",
        "EXTRACT1D",
        {
            "nircam_x1d_extract1d": "NIRCAM",
            "nirspec_x1d_extract1d": "NIRSPEC",
            "niriss_x1d_extract1d": "NIRISS",
            "miri_x1d_extract1d": "MIRI",
        },
    )

    xtension: Mapped[str | None] = keyword(
        "XTENSION",
        TEXT,
        title="Kind of extension",
        since="0.17.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="0.17.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="0.17.0",
    )
    naxis1: Mapped[int | None] = keyword(
        "NAXIS1",
        INTEGER,
        title="Length of axis 1",
        since="0.17.0",
    )
    naxis2: Mapped[int | None] = keyword(
        "NAXIS2",
        INTEGER,
        title="Length of axis 2",
        since="0.17.0",
    )
    pcount: Mapped[int | None] = keyword(
        "PCOUNT",
        INTEGER,
        title="Bytes of the heap after the table",
        since="0.17.0",
    )
    gcount: Mapped[int | None] = keyword(
        "GCOUNT",
        INTEGER,
        title="Number of groups",
        since="0.17.0",
    )
    tfields: Mapped[int | None] = keyword(
        "TFIELDS",
        INTEGER,
        title="Number of columns of the table",
        since="0.17.0",
    )
    ttype1: Mapped[str | None] = keyword(
        "TTYPE1",
        TEXT,
        title="Name of column 1 of the table",
        since="0.17.0",
    )
    tform1: Mapped[str | None] = keyword(
        "TFORM1",
        TEXT,
        title="Format of column 1 of the table",
        since="0.17.0",
    )
    tunit1: Mapped[str | None] = keyword(
        "TUNIT1",
        TEXT,
        title="Unit of column 1 of the table",
        since="0.17.0",
    )
    ttype2: Mapped[str | None] = keyword(
        "TTYPE2",
        TEXT,
        title="Name of column 2 of the table",
        since="0.17.0",
    )
    tform2: Mapped[str | None] = keyword(
        "TFORM2",
        TEXT,
        title="Format of column 2 of the table",
        since="0.17.0",
    )
    tunit2: Mapped[str | None] = keyword(
        "TUNIT2",
        TEXT,
        title="Unit of column 2 of the table",
        since="0.17.0",
    )
    ttype3: Mapped[str | None] = keyword(
        "TTYPE3",
        TEXT,
        title="Name of column 3 of the table",
        since="0.17.0",
    )
    tform3: Mapped[str | None] = keyword(
        "TFORM3",
        TEXT,
        title="Format of column 3 of the table",
        since="0.17.0",
    )
    tunit3: Mapped[str | None] = keyword(
        "TUNIT3",
        TEXT,
        title="Unit of column 3 of the table",
        since="0.17.0",
    )
    ttype4: Mapped[str | None] = keyword(
        "TTYPE4",
        TEXT,
        title="Name of column 4 of the table",
        since="0.17.0",
    )
    tform4: Mapped[str | None] = keyword(
        "TFORM4",
        TEXT,
        title="Format of column 4 of the table",
        since="0.17.0",
    )
    tunit4: Mapped[str | None] = keyword(
        "TUNIT4",
        TEXT,
        title="Unit of column 4 of the table",
        since="0.17.0",
    )
    ttype5: Mapped[str | None] = keyword(
        "TTYPE5",
        TEXT,
        title="Name of column 5 of the table",
        since="0.17.0",
    )
    tform5: Mapped[str | None] = keyword(
        "TFORM5",
        TEXT,
        title="Format of column 5 of the table",
        since="0.17.0",
    )
    tunit5: Mapped[str | None] = keyword(
        "TUNIT5",
        TEXT,
        title="Unit of column 5 of the table",
        since="0.17.0",
    )
    ttype6: Mapped[str | None] = keyword(
        "TTYPE6",
        TEXT,
        title="Name of column 6 of the table",
        since="0.17.0",
    )
    tform6: Mapped[str | None] = keyword(
        "TFORM6",
        TEXT,
        title="Format of column 6 of the table",
        since="0.17.0",
    )
    tunit6: Mapped[str | None] = keyword(
        "TUNIT6",
        TEXT,
        title="Unit of column 6 of the table",
        since="0.17.0",
    )
    ttype7: Mapped[str | None] = keyword(
        "TTYPE7",
        TEXT,
        title="Name of column 7 of the table",
        since="0.17.0",
    )
    tform7: Mapped[str | None] = keyword(
        "TFORM7",
        TEXT,
        title="Format of column 7 of the table",
        since="0.17.0",
    )
    tunit7: Mapped[str | None] = keyword(
        "TUNIT7",
        TEXT,
        title="Unit of column 7 of the table",
        since="0.17.0",
    )
    ttype8: Mapped[str | None] = keyword(
        "TTYPE8",
        TEXT,
        title="Name of column 8 of the table",
        since="0.17.0",
    )
    tform8: Mapped[str | None] = keyword(
        "TFORM8",
        TEXT,
        title="Format of column 8 of the table",
        since="0.17.0",
    )
    tunit8: Mapped[str | None] = keyword(
        "TUNIT8",
        TEXT,
        title="Unit of column 8 of the table",
        since="0.17.0",
    )
    ttype9: Mapped[str | None] = keyword(
        "TTYPE9",
        TEXT,
        title="Name of column 9 of the table",
        since="0.17.0",
    )
    tform9: Mapped[str | None] = keyword(
        "TFORM9",
        TEXT,
        title="Format of column 9 of the table",
        since="0.17.0",
    )
    tunit9: Mapped[str | None] = keyword(
        "TUNIT9",
        TEXT,
        title="Unit of column 9 of the table",
        since="0.17.0",
    )
    ttype10: Mapped[str | None] = keyword(
        "TTYPE10",
        TEXT,
        title="Name of column 10 of the table",
        since="1.2.0",
    )
    tform10: Mapped[str | None] = keyword(
        "TFORM10",
        TEXT,
        title="Format of column 10 of the table",
        since="1.2.0",
    )
    tunit10: Mapped[str | None] = keyword(
        "TUNIT10",
        TEXT,
        title="Unit of column 10 of the table",
        since="1.2.0",
    )
    ttype11: Mapped[str | None] = keyword(
        "TTYPE11",
        TEXT,
        title="Name of column 11 of the table",
        since="1.2.0",
    )
    tform11: Mapped[str | None] = keyword(
        "TFORM11",
        TEXT,
        title="Format of column 11 of the table",
        since="1.2.0",
    )
    tunit11: Mapped[str | None] = keyword(
        "TUNIT11",
        TEXT,
        title="Unit of column 11 of the table",
        since="1.2.0",
    )
    ttype12: Mapped[str | None] = keyword(
        "TTYPE12",
        TEXT,
        title="Name of column 12 of the table",
        since="1.2.0",
    )
    tform12: Mapped[str | None] = keyword(
        "TFORM12",
        TEXT,
        title="Format of column 12 of the table",
        since="1.2.0",
    )
    tunit12: Mapped[str | None] = keyword(
        "TUNIT12",
        TEXT,
        title="Unit of column 12 of the table",
        since="1.2.0",
    )
    ttype13: Mapped[str | None] = keyword(
        "TTYPE13",
        TEXT,
        title="Name of column 13 of the table",
        since="1.2.0",
    )
    tform13: Mapped[str | None] = keyword(
        "TFORM13",
        TEXT,
        title="Format of column 13 of the table",
        since="1.2.0",
    )
    tunit13: Mapped[str | None] = keyword(
        "TUNIT13",
        TEXT,
        title="Unit of column 13 of the table",
        since="1.2.0",
    )
    ttype14: Mapped[str | None] = keyword(
        "TTYPE14",
        TEXT,
        title="Name of column 14 of the table",
        since="1.2.0",
    )
    tform14: Mapped[str | None] = keyword(
        "TFORM14",
        TEXT,
        title="Format of column 14 of the table",
        since="1.2.0",
    )
    tunit14: Mapped[str | None] = keyword(
        "TUNIT14",
        TEXT,
        title="Unit of column 14 of the table",
        since="1.2.0",
    )
    ttype15: Mapped[str | None] = keyword(
        "TTYPE15",
        TEXT,
        title="Name of column 15 of the table",
        since="1.2.0",
    )
    tform15: Mapped[str | None] = keyword(
        "TFORM15",
        TEXT,
        title="Format of column 15 of the table",
        since="1.2.0",
    )
    tunit15: Mapped[str | None] = keyword(
        "TUNIT15",
        TEXT,
        title="Unit of column 15 of the table",
        since="1.2.0",
    )
    ttype16: Mapped[str | None] = keyword(
        "TTYPE16",
        TEXT,
        title="Name of column 16 of the table",
        since="1.2.0",
    )
    tform16: Mapped[str | None] = keyword(
        "TFORM16",
        TEXT,
        title="Format of column 16 of the table",
        since="1.2.0",
    )
    tunit16: Mapped[str | None] = keyword(
        "TUNIT16",
        TEXT,
        title="Unit of column 16 of the table",
        since="1.2.0",
    )
    ttype17: Mapped[str | None] = keyword(
        "TTYPE17",
        TEXT,
        title="Name of column 17 of the table",
        since="1.2.0",
    )
    tform17: Mapped[str | None] = keyword(
        "TFORM17",
        TEXT,
        title="Format of column 17 of the table",
        since="1.2.0",
    )
    tunit17: Mapped[str | None] = keyword(
        "TUNIT17",
        TEXT,
        title="Unit of column 17 of the table",
        since="1.2.0",
    )
    ttype18: Mapped[str | None] = keyword(
        "TTYPE18",
        TEXT,
        title="Name of column 18 of the table",
        since="1.2.0",
    )
    tform18: Mapped[str | None] = keyword(
        "TFORM18",
        TEXT,
        title="Format of column 18 of the table",
        since="1.2.0",
    )
    tunit18: Mapped[str | None] = keyword(
        "TUNIT18",
        TEXT,
        title="Unit of column 18 of the table",
        since="1.2.0",
    )
    ttype19: Mapped[str | None] = keyword(
        "TTYPE19",
        TEXT,
        title="Name of column 19 of the table",
        since="1.18.0",
    )
    tform19: Mapped[str | None] = keyword(
        "TFORM19",
        TEXT,
        title="Format of column 19 of the table",
        since="1.18.0",
    )
    tunit19: Mapped[str | None] = keyword(
        "TUNIT19",
        TEXT,
        title="Unit of column 19 of the table",
        since="1.18.0",
    )
    ttype20: Mapped[str | None] = keyword(
        "TTYPE20",
        TEXT,
        title="Name of column 20 of the table",
        since="1.18.0",
    )
    tform20: Mapped[str | None] = keyword(
        "TFORM20",
        TEXT,
        title="Format of column 20 of the table",
        since="1.18.0",
    )
    tunit20: Mapped[str | None] = keyword(
        "TUNIT20",
        TEXT,
        title="Unit of column 20 of the table",
        since="1.18.0",
    )
    ttype21: Mapped[str | None] = keyword(
        "TTYPE21",
        TEXT,
        title="Name of column 21 of the table",
        since="1.18.0",
    )
    tform21: Mapped[str | None] = keyword(
        "TFORM21",
        TEXT,
        title="Format of column 21 of the table",
        since="1.18.0",
    )
    tunit21: Mapped[str | None] = keyword(
        "TUNIT21",
        TEXT,
        title="Unit of column 21 of the table",
        since="1.18.0",
    )
    ttype22: Mapped[str | None] = keyword(
        "TTYPE22",
        TEXT,
        title="Name of column 22 of the table",
        since="1.19.0",
    )
    tform22: Mapped[str | None] = keyword(
        "TFORM22",
        TEXT,
        title="Format of column 22 of the table",
        since="1.19.0",
    )
    tunit22: Mapped[str | None] = keyword(
        "TUNIT22",
        TEXT,
        title="Unit of column 22 of the table",
        since="1.19.0",
    )
    ttype23: Mapped[str | None] = keyword(
        "TTYPE23",
        TEXT,
        title="Name of column 23 of the table",
        since="1.19.0",
    )
    tform23: Mapped[str | None] = keyword(
        "TFORM23",
        TEXT,
        title="Format of column 23 of the table",
        since="1.19.0",
    )
    tunit23: Mapped[str | None] = keyword(
        "TUNIT23",
        TEXT,
        title="Unit of column 23 of the table",
        since="1.19.0",
    )
    ttype24: Mapped[str | None] = keyword(
        "TTYPE24",
        TEXT,
        title="Name of column 24 of the table",
        since="1.19.0",
    )
    tform24: Mapped[str | None] = keyword(
        "TFORM24",
        TEXT,
        title="Format of column 24 of the table",
        since="1.19.0",
    )
    tunit24: Mapped[str | None] = keyword(
        "TUNIT24",
        TEXT,
        title="Unit of column 24 of the table",
        since="1.19.0",
    )
    ttype25: Mapped[str | None] = keyword(
        "TTYPE25",
        TEXT,
        title="Name of column 25 of the table",
        since="1.19.0",
    )
    tform25: Mapped[str | None] = keyword(
        "TFORM25",
        TEXT,
        title="Format of column 25 of the table",
        since="1.19.0",
    )
    tunit25: Mapped[str | None] = keyword(
        "TUNIT25",
        TEXT,
        title="Unit of column 25 of the table",
        since="1.19.0",
    )
    ttype26: Mapped[str | None] = keyword(
        "TTYPE26",
        TEXT,
        title="Name of column 26 of the table",
        since="1.19.0",
    )
    tform26: Mapped[str | None] = keyword(
        "TFORM26",
        TEXT,
        title="Format of column 26 of the table",
        since="1.19.0",
    )
    tunit26: Mapped[str | None] = keyword(
        "TUNIT26",
        TEXT,
        title="Unit of column 26 of the table",
        since="1.19.0",
    )
    ttype27: Mapped[str | None] = keyword(
        "TTYPE27",
        TEXT,
        title="Name of column 27 of the table",
        since="1.19.0",
    )
    tform27: Mapped[str | None] = keyword(
        "TFORM27",
        TEXT,
        title="Format of column 27 of the table",
        since="1.19.0",
    )
    tunit27: Mapped[str | None] = keyword(
        "TUNIT27",
        TEXT,
        title="Unit of column 27 of the table",
        since="1.19.0",
    )
    ttype28: Mapped[str | None] = keyword(
        "TTYPE28",
        TEXT,
        title="Name of column 28 of the table",
        since="1.19.0",
    )
    tform28: Mapped[str | None] = keyword(
        "TFORM28",
        TEXT,
        title="Format of column 28 of the table",
        since="1.19.0",
    )
    tunit28: Mapped[str | None] = keyword(
        "TUNIT28",
        TEXT,
        title="Unit of column 28 of the table",
        since="1.19.0",
    )
    ttype29: Mapped[str | None] = keyword(
        "TTYPE29",
        TEXT,
        title="Name of column 29 of the table",
        since="1.19.0",
    )
    tform29: Mapped[str | None] = keyword(
        "TFORM29",
        TEXT,
        title="Format of column 29 of the table",
        since="1.19.0",
    )
    tunit29: Mapped[str | None] = keyword(
        "TUNIT29",
        TEXT,
        title="Unit of column 29 of the table",
        since="1.19.0",
    )
    extname: Mapped[str | None] = keyword(
        "EXTNAME",
        TEXT,
        title="Name of the extension",
        since="0.17.0",
    )
    extver: Mapped[int | None] = keyword(
        "EXTVER",
        INTEGER,
        title="Version of the extension, as the card gives it",
        since="0.17.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="0.17.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="0.17.0",
    )
    sltname: Mapped[str | None] = keyword(
        "SLTNAME",
        TEXT,
        "spec.items.name",
        title="Slit name",
        since="0.17.0",
    )
    slitid: Mapped[int | None] = keyword(
        "SLITID",
        INTEGER,
        "spec.items.slitlet_id",
        title="Slitlet ID",
        since="0.17.0",
    )
    sourceid: Mapped[int | None] = keyword(
        "SOURCEID",
        INTEGER,
        "spec.items.source_id",
        title="Source ID number",
        since="0.17.0",
    )
    srcname: Mapped[str | None] = keyword(
        "SRCNAME",
        TEXT,
        "spec.items.source_name",
        title="Source name",
        since="0.17.0",
    )
    srcalias: Mapped[str | None] = keyword(
        "SRCALIAS",
        TEXT,
        "spec.items.source_alias",
        title="Source alias",
        since="0.17.0",
    )
    stlarity: Mapped[float | None] = keyword(
        "STLARITY",
        NUMBER,
        "spec.items.stellarity",
        title="Source stellarity",
        since="0.17.0",
    )
    srctype: Mapped[str | None] = keyword(
        "SRCTYPE",
        TEXT,
        "spec.items.source_type",
        title="Source type used for calibration",
        since="0.17.0",
    )
    ta_xpos: Mapped[float | None] = keyword(
        "TA_XPOS",
        NUMBER,
        "spec.items.ta_xpos",
        title="Source x-position in TA verification image",
        since="2.0.0",
    )
    ta_ypos: Mapped[float | None] = keyword(
        "TA_YPOS",
        NUMBER,
        "spec.items.ta_ypos",
        title="Source y-position in TA verification image",
        since="2.0.0",
    )
    srcxpos: Mapped[float | None] = keyword(
        "SRCXPOS",
        NUMBER,
        "spec.items.source_xpos",
        title="Source position in slit (x-axis)",
        since="0.17.0",
    )
    srcypos: Mapped[float | None] = keyword(
        "SRCYPOS",
        NUMBER,
        "spec.items.source_ypos",
        title="Source position in slit (y-axis)",
        since="0.17.0",
    )
    srcra: Mapped[float | None] = keyword(
        "SRCRA",
        NUMBER,
        "spec.items.source_ra",
        title="Right Ascension of the source",
        since="0.17.0",
    )
    srcdec: Mapped[float | None] = keyword(
        "SRCDEC",
        NUMBER,
        "spec.items.source_dec",
        title="Declination of the source",
        since="0.17.0",
    )
    extr_x: Mapped[float | None] = keyword(
        "EXTR_X",
        NUMBER,
        "spec.items.extraction_x",
        title="X center of extraction region",
        since="1.0.0",
    )
    extr_y: Mapped[float | None] = keyword(
        "EXTR_Y",
        NUMBER,
        "spec.items.extraction_y",
        title="Y center of extraction region",
        since="1.0.0",
    )
    extrxstr: Mapped[float | None] = keyword(
        "EXTRXSTR",
        NUMBER,
        "spec.items.extraction_xstart",
        title="X axis start of extraction region",
        since="1.14.0",
    )
    extrxstp: Mapped[float | None] = keyword(
        "EXTRXSTP",
        NUMBER,
        "spec.items.extraction_xstop",
        title="X axis end of extraction region",
        since="1.14.0",
    )
    extrystr: Mapped[float | None] = keyword(
        "EXTRYSTR",
        NUMBER,
        "spec.items.extraction_ystart",
        title="Y axis start of extraction region",
        since="1.14.0",
    )
    extrystp: Mapped[float | None] = keyword(
        "EXTRYSTP",
        NUMBER,
        "spec.items.extraction_ystop",
        title="Y axis end of extraction region",
        since="1.14.0",
    )
    shutsta: Mapped[str | None] = keyword(
        "SHUTSTA",
        TEXT,
        "spec.items.shutter_state",
        title="All (open and close) shutters in a slit",
        since="0.17.0",
    )
    slit_ra: Mapped[float | None] = keyword(
        "SLIT_RA",
        NUMBER,
        "spec.items.slit_ra",
        title="Right Ascension at middle of slit",
        unit="deg",
        since="0.17.0",
    )
    slit_dec: Mapped[float | None] = keyword(
        "SLIT_DEC",
        NUMBER,
        "spec.items.slit_dec",
        title="Declination at middle of slit",
        unit="deg",
        since="0.17.0",
    )
    msaquad: Mapped[int | None] = keyword(
        "MSAQUAD",
        INTEGER,
        "spec.items.quadrant",
        title="MSA quadrant for slit",
        since="1.18.0",
    )
    sltxscl: Mapped[float | None] = keyword(
        "SLTXSCL",
        NUMBER,
        "spec.items.slit_xscale",
        title="Scale open to full MSA slit coordinates (X dir)",
        since="1.18.0",
    )
    sltyscl: Mapped[float | None] = keyword(
        "SLTYSCL",
        NUMBER,
        "spec.items.slit_yscale",
        title="Scale open to full MSA slit coordinates (Y dir)",
        since="1.18.0",
    )
    sporder: Mapped[int | None] = keyword(
        "SPORDER",
        INTEGER,
        "spec.items.spectral_order",
        title="Spectral order number",
        since="0.17.0",
    )
    dispaxis: Mapped[int | None] = keyword(
        "DISPAXIS",
        INTEGER,
        "spec.items.dispersion_direction",
        title="Dispersion direction",
        since="0.17.0",
    )
    detector: Mapped[str | None] = keyword(
        "DETECTOR",
        TEXT,
        "spec.items.detector",
        title="Name of detector used to acquire the data",
        since="1.19.0",
    )
    int_num: Mapped[int | None] = keyword(
        "INT_NUM",
        INTEGER,
        "spec.items.int_num",
        title="Integration number",
        since="0.17.0",
    )
    timesys: Mapped[str | None] = keyword(
        "TIMESYS",
        TEXT,
        "spec.items.time_sys",
        title="principal time system for time-related keywords",
        since="0.17.0",
    )
    timeunit: Mapped[str | None] = keyword(
        "TIMEUNIT",
        TEXT,
        "spec.items.time_unit",
        title="Default unit applicable to all time values",
        since="0.17.0",
    )
    mjd_beg: Mapped[float | None] = keyword(
        "MJD-BEG",
        NUMBER,
        "spec.items.start_time_mjd",
        title="integration start time in MJD",
        unit="d",
        since="0.17.0",
    )
    mjd_avg: Mapped[float | None] = keyword(
        "MJD-AVG",
        NUMBER,
        "spec.items.mid_time_mjd",
        title="integration mid-point in MJD",
        unit="d",
        since="0.17.0",
    )
    mjd_end: Mapped[float | None] = keyword(
        "MJD-END",
        NUMBER,
        "spec.items.end_time_mjd",
        title="integration end time in MJD",
        unit="d",
        since="0.17.0",
    )
    tdb_beg: Mapped[float | None] = keyword(
        "TDB-BEG",
        NUMBER,
        "spec.items.start_tdb",
        title="TDB at start of integration [MJD]",
        since="0.17.0",
    )
    tdb_mid: Mapped[float | None] = keyword(
        "TDB-MID",
        NUMBER,
        "spec.items.mid_tdb",
        title="TDB at middle of integration [MJD]",
        since="0.17.0",
    )
    tdb_end: Mapped[float | None] = keyword(
        "TDB-END",
        NUMBER,
        "spec.items.end_tdb",
        title="TDB at end of integration [MJD]",
        since="0.17.0",
    )
    wavecor: Mapped[bool | None] = keyword(
        "WAVECOR",
        BOOLEAN,
        "spec.items.wavelength_corrected",
        title="Wavelength corrected (T/F)",
        since="1.19.0",
    )
    pthloss: Mapped[str | None] = keyword(
        "PTHLOSS",
        TEXT,
        "spec.items.pathloss_correction_type",
        title="Type of pathloss correction applied",
        since="1.19.0",
    )
    barshdw: Mapped[bool | None] = keyword(
        "BARSHDW",
        BOOLEAN,
        "spec.items.barshadow_corrected",
        title="Barshadow corrected (T/F)",
        since="1.19.0",
    )
    s_region: Mapped[str | None] = keyword(
        "S_REGION",
        TEXT,
        "spec.items.s_region",
        title="Spatial footprint of the observation",
        since="1.19.0",
    )
    pa_aper: Mapped[float | None] = keyword(
        "PA_APER",
        NUMBER,
        "spec.items.position_angle",
        title="Position angle of aperture used",
        unit="deg",
        since="2.0.0",
    )
    filename: Mapped[str | None] = keyword(
        "FILENAME",
        TEXT,
        "spec.items.filename",
        title="Filename",
        since="1.19.0",
    )
    expgrpid: Mapped[str | None] = keyword(
        "EXPGRPID",
        TEXT,
        "spec.items.group_id",
        title="Exposure group ID",
        since="1.19.0",
    )
    effexptm: Mapped[float | None] = keyword(
        "EFFEXPTM",
        NUMBER,
        "spec.items.exposure_time",
        title="Exposure time",
        since="1.19.0",
    )
    effinttm: Mapped[float | None] = keyword(
        "EFFINTTM",
        NUMBER,
        "spec.items.integration_time",
        title="Integration time",
        since="1.19.0",
    )


class X1dAsdf(Header, OtherKeywords, Base):
    """ASDF headers of x1d files. Extracted spectra, as tables."""

    __tablename__ = "x1d_asdf"
    __table_args__ = header_table(
        "ASDF headers of x1d files. Extracted spectra, as tables",
        "ASDF",
        {
            "nircam_x1d_asdf": "NIRCAM",
            "nirspec_x1d_asdf": "NIRSPEC",
            "niriss_x1d_asdf": "NIRISS",
            "miri_x1d_asdf": "MIRI",
        },
    )

    xtension: Mapped[str | None] = keyword(
        "XTENSION",
        TEXT,
        title="Kind of extension",
        since="0.17.0",
    )
    bitpix: Mapped[int | None] = keyword(
        "BITPIX",
        INTEGER,
        title="Bits of a pixel, negative for floating point",
        since="0.17.0",
    )
    naxis: Mapped[int | None] = keyword(
        "NAXIS",
        INTEGER,
        title="Number of axes",
        since="0.17.0",
    )
    naxis1: Mapped[int | None] = keyword(
        "NAXIS1",
        INTEGER,
        title="Length of axis 1",
        since="0.17.0",
    )
    naxis2: Mapped[int | None] = keyword(
        "NAXIS2",
        INTEGER,
        title="Length of axis 2",
        since="0.17.0",
    )
    pcount: Mapped[int | None] = keyword(
        "PCOUNT",
        INTEGER,
        title="Bytes of the heap after the table",
        since="0.17.0",
    )
    gcount: Mapped[int | None] = keyword(
        "GCOUNT",
        INTEGER,
        title="Number of groups",
        since="0.17.0",
    )
    tfields: Mapped[int | None] = keyword(
        "TFIELDS",
        INTEGER,
        title="Number of columns of the table",
        since="0.17.0",
    )
    extname: Mapped[str | None] = keyword(
        "EXTNAME",
        TEXT,
        title="Name of the extension",
        since="0.17.0",
    )
    extver: Mapped[int | None] = keyword(
        "EXTVER",
        INTEGER,
        title="Version of the extension, as the card gives it",
        since="0.17.0",
    )
    checksum: Mapped[str | None] = keyword(
        "CHECKSUM",
        TEXT,
        title="Checksum of the HDU",
        since="0.17.0",
    )
    datasum: Mapped[str | None] = keyword(
        "DATASUM",
        TEXT,
        title="Checksum of the data",
        since="0.17.0",
    )


Dataset.x1d_primary = relationship(
    X1dPrimary,
    back_populates="parent_dataset",
    passive_deletes="all",
)
Dataset.x1d_sci = relationship(
    X1dSci,
    back_populates="parent_dataset",
    passive_deletes="all",
)
Dataset.x1d_int_times = relationship(
    X1dIntTimes,
    back_populates="parent_dataset",
    passive_deletes="all",
)
Dataset.x1d_int_times_stripe = relationship(
    X1dIntTimesStripe,
    back_populates="parent_dataset",
    passive_deletes="all",
)
Dataset.x1d_extract1d = relationship(
    X1dExtract1d,
    back_populates="parent_dataset",
    passive_deletes="all",
)
Dataset.x1d_asdf = relationship(
    X1dAsdf,
    back_populates="parent_dataset",
    passive_deletes="all",
)
