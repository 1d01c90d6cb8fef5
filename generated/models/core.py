# schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0
"""What all models share, and the tables that every database has."""

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Connection,
    Date,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    event,
)
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedColumn,
    declared_attr,
    mapped_column,
    relationship,
)
from sqlalchemy.sql import expression
from sqlalchemy.types import TypeEngine

if TYPE_CHECKING:
    from .ami_oi import (
        AmiOiAsdf,
        AmiOiOiArray,
        AmiOiOiQ4,
        AmiOiOiT3,
        AmiOiOiTarget,
        AmiOiOiVis,
        AmiOiOiVis2,
        AmiOiOiWavelength,
        AmiOiPrimary,
        AmiOiSci,
    )
    from .amilg import (
        AmilgAsdf,
        AmilgCtrd,
        AmilgFit,
        AmilgNCtrd,
        AmilgNFit,
        AmilgNResid,
        AmilgPrimary,
        AmilgResid,
        AmilgSci,
        AmilgSolns,
    )
    from .amimulti_oi import (
        AmimultiOiAsdf,
        AmimultiOiOiArray,
        AmimultiOiOiQ4,
        AmimultiOiOiT3,
        AmimultiOiOiTarget,
        AmimultiOiOiVis,
        AmimultiOiOiVis2,
        AmimultiOiOiWavelength,
        AmimultiOiPrimary,
        AmimultiOiSci,
    )
    from .aminorm_oi import (
        AminormOiAsdf,
        AminormOiOiArray,
        AminormOiOiQ4,
        AminormOiOiT3,
        AminormOiOiTarget,
        AminormOiOiVis,
        AminormOiOiVis2,
        AminormOiOiWavelength,
        AminormOiPrimary,
        AminormOiSci,
    )
    from .bsub import (
        BsubArea,
        BsubAsdf,
        BsubCon,
        BsubDq,
        BsubErr,
        BsubMask,
        BsubPathlossPs,
        BsubPathlossUn,
        BsubPrimary,
        BsubRegions,
        BsubSci,
        BsubTracemodel,
        BsubVarFlat,
        BsubVarPoisson,
        BsubVarRnoise,
        BsubWavelength,
        BsubWht,
        BsubZeroframe,
    )
    from .bsubints import (
        BsubintsArea,
        BsubintsAsdf,
        BsubintsDq,
        BsubintsErr,
        BsubintsIntTimes,
        BsubintsIntTimesStripe,
        BsubintsPrimary,
        BsubintsSci,
        BsubintsVarFlat,
        BsubintsVarPoisson,
        BsubintsVarRnoise,
        BsubintsWavelength,
        BsubintsZeroframe,
    )
    from .c1d import (
        C1dAsdf,
        C1dCombine1d,
        C1dIntTimes,
        C1dIntTimesStripe,
        C1dPrimary,
        C1dSci,
    )
    from .cal import (
        CalArea,
        CalAsdf,
        CalBarshadow,
        CalCon,
        CalDq,
        CalErr,
        CalFgsCentroidPacket,
        CalFlatfieldPs,
        CalFlatfieldUn,
        CalFlightReferenceStars,
        CalIntTimes,
        CalIntTimesStripe,
        CalMask,
        CalPathlossPs,
        CalPathlossUn,
        CalPhotomPs,
        CalPhotomUn,
        CalPlannedReferenceStars,
        CalPointing,
        CalPrimary,
        CalRegions,
        CalSci,
        CalTracemodel,
        CalTrackSubarrayTable,
        CalVarFlat,
        CalVarPoisson,
        CalVarRnoise,
        CalWavelength,
        CalWht,
        CalZeroframe,
    )
    from .calints import (
        CalintsArea,
        CalintsAsdf,
        CalintsBarshadow,
        CalintsCon,
        CalintsDq,
        CalintsErr,
        CalintsFlatfieldPs,
        CalintsFlatfieldUn,
        CalintsIntTimes,
        CalintsIntTimesStripe,
        CalintsPathlossPs,
        CalintsPathlossUn,
        CalintsPhotomPs,
        CalintsPhotomUn,
        CalintsPrimary,
        CalintsSci,
        CalintsTracemodel,
        CalintsVarFlat,
        CalintsVarPoisson,
        CalintsVarRnoise,
        CalintsWavelength,
        CalintsWht,
        CalintsZeroframe,
    )
    from .crf import (
        CrfArea,
        CrfAsdf,
        CrfBarshadow,
        CrfCon,
        CrfDq,
        CrfErr,
        CrfFlatfieldPs,
        CrfFlatfieldUn,
        CrfIntTimes,
        CrfIntTimesStripe,
        CrfMask,
        CrfPathlossPs,
        CrfPathlossUn,
        CrfPhotomPs,
        CrfPhotomUn,
        CrfPrimary,
        CrfRegions,
        CrfSci,
        CrfTracemodel,
        CrfVarFlat,
        CrfVarPoisson,
        CrfVarRnoise,
        CrfWavelength,
        CrfWht,
        CrfZeroframe,
    )
    from .crfints import (
        CrfintsArea,
        CrfintsAsdf,
        CrfintsBarshadow,
        CrfintsCon,
        CrfintsDq,
        CrfintsErr,
        CrfintsFlatfieldPs,
        CrfintsFlatfieldUn,
        CrfintsIntTimes,
        CrfintsIntTimesStripe,
        CrfintsPathlossPs,
        CrfintsPathlossUn,
        CrfintsPhotomPs,
        CrfintsPhotomUn,
        CrfintsPrimary,
        CrfintsSci,
        CrfintsTracemodel,
        CrfintsVarFlat,
        CrfintsVarPoisson,
        CrfintsVarRnoise,
        CrfintsWavelength,
        CrfintsWht,
        CrfintsZeroframe,
    )
    from .dark import (
        DarkAsdf,
        DarkAvdrkcur,
        DarkErr,
        DarkGroup,
        DarkGroupdq,
        DarkIntTimes,
        DarkIntTimesStripe,
        DarkMsaTargAcq,
        DarkPixeldq,
        DarkPrimary,
        DarkRefout,
        DarkSci,
        DarkZeroframe,
    )
    from .fitopt import (
        FitoptAsdf,
        FitoptCrmag,
        FitoptPedestal,
        FitoptPrimary,
        FitoptSci,
        FitoptSigslope,
        FitoptSigyint,
        FitoptSlope,
        FitoptVarPoisson,
        FitoptVarRnoise,
        FitoptWeights,
        FitoptYint,
    )
    from .i2d import (
        I2dArea,
        I2dAsdf,
        I2dCon,
        I2dDq,
        I2dErr,
        I2dHdrtab,
        I2dMask,
        I2dPathlossPs,
        I2dPathlossUn,
        I2dPrimary,
        I2dSci,
        I2dVarFlat,
        I2dVarPoisson,
        I2dVarRnoise,
        I2dWavelength,
        I2dWht,
        I2dZeroframe,
    )
    from .image_cal import (
        ImageCalAsdf,
        ImageCalDq,
        ImageCalErr,
        ImageCalFgsCentroidPacket,
        ImageCalFlightReferenceStars,
        ImageCalPlannedReferenceStars,
        ImageCalPointing,
        ImageCalPrimary,
        ImageCalSci,
        ImageCalTrackSubarrayTable,
    )
    from .image_uncal import (
        ImageUncalAsdf,
        ImageUncalDq,
        ImageUncalErr,
        ImageUncalFgsCentroidPacket,
        ImageUncalFlightReferenceStars,
        ImageUncalPlannedReferenceStars,
        ImageUncalPointing,
        ImageUncalPrimary,
        ImageUncalSci,
        ImageUncalTrackSubarrayTable,
    )
    from .psf_ami_oi import (
        PsfAmiOiAsdf,
        PsfAmiOiOiArray,
        PsfAmiOiOiQ4,
        PsfAmiOiOiT3,
        PsfAmiOiOiTarget,
        PsfAmiOiOiVis,
        PsfAmiOiOiVis2,
        PsfAmiOiOiWavelength,
        PsfAmiOiPrimary,
        PsfAmiOiSci,
    )
    from .psfalign import (
        PsfalignArea,
        PsfalignAsdf,
        PsfalignDq,
        PsfalignErr,
        PsfalignIntTimes,
        PsfalignIntTimesStripe,
        PsfalignPrimary,
        PsfalignSci,
        PsfalignVarFlat,
        PsfalignVarPoisson,
        PsfalignVarRnoise,
        PsfalignWavelength,
        PsfalignZeroframe,
    )
    from .psfstack import (
        PsfstackArea,
        PsfstackAsdf,
        PsfstackDq,
        PsfstackErr,
        PsfstackIntTimes,
        PsfstackIntTimesStripe,
        PsfstackPrimary,
        PsfstackSci,
        PsfstackVarFlat,
        PsfstackVarPoisson,
        PsfstackVarRnoise,
        PsfstackWavelength,
        PsfstackZeroframe,
    )
    from .psfsub import (
        PsfsubArea,
        PsfsubAsdf,
        PsfsubDq,
        PsfsubErr,
        PsfsubIntTimes,
        PsfsubIntTimesStripe,
        PsfsubPrimary,
        PsfsubSci,
        PsfsubVarFlat,
        PsfsubVarPoisson,
        PsfsubVarRnoise,
        PsfsubWavelength,
        PsfsubZeroframe,
    )
    from .ramp import (
        RampAsdf,
        RampAvdrkcur,
        RampErr,
        RampGroup,
        RampGroupdq,
        RampIntTimes,
        RampIntTimesStripe,
        RampMsaTargAcq,
        RampPixeldq,
        RampPrimary,
        RampRefout,
        RampSci,
        RampZeroframe,
    )
    from .rate import (
        RateArea,
        RateAsdf,
        RateCon,
        RateDq,
        RateErr,
        RateMask,
        RatePathlossPs,
        RatePathlossUn,
        RatePrimary,
        RateRegions,
        RateSci,
        RateTracemodel,
        RateVarFlat,
        RateVarPoisson,
        RateVarRnoise,
        RateWavelength,
        RateWht,
        RateZeroframe,
    )
    from .rateints import (
        RateintsArea,
        RateintsAsdf,
        RateintsDq,
        RateintsErr,
        RateintsIntTimes,
        RateintsIntTimesStripe,
        RateintsPrimary,
        RateintsSci,
        RateintsVarFlat,
        RateintsVarPoisson,
        RateintsVarRnoise,
        RateintsWavelength,
        RateintsZeroframe,
    )
    from .s2d import (
        S2dArea,
        S2dAsdf,
        S2dBarshadow,
        S2dCon,
        S2dDq,
        S2dErr,
        S2dFlatfieldPs,
        S2dFlatfieldUn,
        S2dHdrtab,
        S2dIntTimes,
        S2dIntTimesStripe,
        S2dPathlossPs,
        S2dPathlossUn,
        S2dPhotomPs,
        S2dPhotomUn,
        S2dPrimary,
        S2dSci,
        S2dTracemodel,
        S2dVarFlat,
        S2dVarPoisson,
        S2dVarRnoise,
        S2dWavelength,
        S2dWht,
    )
    from .s3d import (
        S3dAsdf,
        S3dDq,
        S3dErr,
        S3dHdrtab,
        S3dPrimary,
        S3dSci,
        S3dWcsTable,
        S3dWmap,
    )
    from .segm import SegmAsdf, SegmPrimary, SegmSci
    from .stacked_cal import (
        StackedCalAsdf,
        StackedCalDq,
        StackedCalErr,
        StackedCalFgsCentroidPacket,
        StackedCalFlightReferenceStars,
        StackedCalPlannedReferenceStars,
        StackedCalPointing,
        StackedCalPrimary,
        StackedCalSci,
        StackedCalTrackSubarrayTable,
    )
    from .stacked_uncal import (
        StackedUncalAsdf,
        StackedUncalDq,
        StackedUncalErr,
        StackedUncalFgsCentroidPacket,
        StackedUncalFlightReferenceStars,
        StackedUncalPlannedReferenceStars,
        StackedUncalPointing,
        StackedUncalPrimary,
        StackedUncalSci,
        StackedUncalTrackSubarrayTable,
    )
    from .uncal import (
        UncalAsdf,
        UncalCheby,
        UncalDq,
        UncalErr,
        UncalFgsCentroidPacket,
        UncalFlightReferenceStars,
        UncalGroup,
        UncalIntTimes,
        UncalIntTimesStripe,
        UncalMovingTargetPosition,
        UncalMsaTargAcq,
        UncalPlannedReferenceStars,
        UncalPointing,
        UncalPrimary,
        UncalRefout,
        UncalSci,
        UncalTrackSubarrayTable,
        UncalZeroframe,
    )
    from .wfscmb import (
        WfscmbArea,
        WfscmbAsdf,
        WfscmbCon,
        WfscmbDq,
        WfscmbErr,
        WfscmbMask,
        WfscmbPathlossPs,
        WfscmbPathlossUn,
        WfscmbPrimary,
        WfscmbSci,
        WfscmbVarFlat,
        WfscmbVarPoisson,
        WfscmbVarRnoise,
        WfscmbWavelength,
        WfscmbWht,
        WfscmbZeroframe,
    )
    from .x1d import (
        X1dAsdf,
        X1dExtract1d,
        X1dIntTimes,
        X1dIntTimesStripe,
        X1dPrimary,
        X1dSci,
    )
    from .x1dints import (
        X1dintsAsdf,
        X1dintsExtract1d,
        X1dintsHdrtab,
        X1dintsIntTimes,
        X1dintsIntTimesStripe,
        X1dintsPrimary,
        X1dintsSci,
    )

_Row = TypeVar("_Row")
Rows = Mapped[list[_Row]]

_MARIADB = ("mysql", "mariadb")


class CharTime(Time):
    """Time, declared as CHAR(15)."""


@compiles(CharTime, "sqlite")
def _declare_chartime(*_: Any, **__: Any) -> str:
    return "CHAR(15)"


TEXT: Final[TypeEngine[Any]] = Text()
NAME: Final[TypeEngine[Any]] = Text().with_variant(String(255), *_MARIADB)
CODE: Final[TypeEngine[Any]] = Text().with_variant(String(20), *_MARIADB)
ID: Final[TypeEngine[Any]] = BigInteger().with_variant(Integer(), "sqlite")
INTEGER: Final[TypeEngine[Any]] = BigInteger()
NUMBER: Final[TypeEngine[Any]] = Double()
BOOLEAN: Final[TypeEngine[Any]] = Boolean()
DATE: Final[TypeEngine[Any]] = Date()
TIME: Final[TypeEngine[Any]] = (
    Time()
    .with_variant(CharTime(), "sqlite")
    .with_variant(
        mysql.TIME(fsp=6),
        *_MARIADB,
    )
)
TIMESTAMP: Final[TypeEngine[Any]] = DateTime().with_variant(
    mysql.DATETIME(fsp=6),
    *_MARIADB,
)
JSON_VALUE: Final[TypeEngine[Any]] = JSON(none_as_null=True).with_variant(
    postgresql.JSONB(none_as_null=True),
    "postgresql",
)

OPTIONS: Final[dict[str, Any]] = {
    f"{engine}_{option}": value
    for engine in _MARIADB
    for option, value in (
        ("engine", "InnoDB"),
        ("row_format", "DYNAMIC"),
        ("charset", "utf8mb4"),
        ("collate", "utf8mb4_nopad_bin"),
    )
}
"""How MariaDB stores our tables."""


class Base(DeclarativeBase):
    """Base of all models; its metadata holds our tables and no others."""


class UtcNow(expression.FunctionElement[dt.datetime]):
    """The current time in UTC."""

    inherit_cache = True


@compiles(UtcNow)
def _utc_now(element: UtcNow, compiler: Any, **_: Any) -> str:
    return {
        "postgresql": "(now() AT TIME ZONE 'utc')",
        "sqlite": "CURRENT_TIMESTAMP",
    }.get(compiler.dialect.name, "UTC_TIMESTAMP(6)")


def keyword(
    name: str,
    kind: TypeEngine[Any],
    *paths: str,
    title: str = "",
    unit: str = "",
    since: str = "",
    retired: str = "",
) -> MappedColumn[Any]:
    """Give the column of a FITS keyword.

    Its `info` has the keyword, its datamodel path (the first, and all of them), its unit, and the
    releases that were the first to declare it and the first without it.
    """
    comment = f"[{unit}] {title}" if unit else title
    return mapped_column(
        kind,
        nullable=True,
        comment=f"{comment} (retired in jwst {retired})" if retired else comment,
        info={
            "keyword": name,
            "path": paths[0] if paths else None,
            "paths": paths,
            "unit": unit or None,
            "since": since or None,
            "retired": retired or None,
        },
    )


def header_table(
    comment: str,
    extension: str,
    parts: dict[str, str] | None = None,
) -> dict[str, Any]:
    """Give the arguments of a header table; its parts by name, each with its value."""
    arguments = {
        "comment": comment,
        "info": {"extension": extension, "parts": parts or {}},
        **OPTIONS,
    }
    if parts:
        arguments["postgresql_partition_by"] = "LIST (instrument)"
    return arguments


class Header:
    """What every header table has: whose header a row is, and what no column holds."""

    dataset_id: Mapped[int] = mapped_column(
        ID,
        ForeignKey("datasets.dataset_id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        comment="The file",
        sort_order=-5,
    )
    instrument: Mapped[str] = mapped_column(
        CODE,
        primary_key=True,
        comment="INSTRUME",
        sort_order=-4,
    )
    extension_version: Mapped[int] = mapped_column(
        INTEGER,
        primary_key=True,
        autoincrement=False,
        comment="EXTVER, 1 where it is not given",
        sort_order=-2,
    )
    extension_index: Mapped[int] = mapped_column(
        INTEGER,
        comment="Number of the HDU in the file, from 0",
        sort_order=-1,
    )

    @declared_attr
    def parent_dataset(cls) -> Mapped["Dataset"]:
        """The file whose header this is."""
        return relationship(back_populates=cls.__tablename__)  # type: ignore[attr-defined]


class OtherKeywords:
    """The cards of a header that have no column of their own."""

    other_keywords: Mapped[dict[str, Any] | None] = mapped_column(
        JSON_VALUE,
        comment="Cards that have no column of their own",
        sort_order=1,
    )


class SchemagenRelease(Base):
    """The releases whose schema this database has had; it is at the last."""

    __tablename__ = "schemagen_releases"
    __table_args__ = (
        {
            "comment": "The releases whose schema this database has had; it is at the last",
            **OPTIONS,
        },
    )

    step: Mapped[int] = mapped_column(
        ID,
        Identity(),
        primary_key=True,
        comment="Number of the step, counted up",
    )
    pipeline_version: Mapped[str] = mapped_column(
        TEXT,
        comment="Release of the jwst pipeline",
    )
    since: Mapped[str] = mapped_column(
        TEXT,
        comment="First release whose files this schema can hold",
    )
    schema_package: Mapped[str] = mapped_column(
        TEXT,
        comment="Package that the schemas were read from",
    )
    schema_package_version: Mapped[str] = mapped_column(TEXT, comment="Its version")
    schema_sha256: Mapped[str] = mapped_column(
        TEXT,
        comment="SHA-256 of its archive, or of the schema set",
    )
    applied_date: Mapped[dt.datetime] = mapped_column(
        TIMESTAMP,
        server_default=UtcNow(),
        comment="When the step was applied, in UTC",
    )


class SchemagenLayout(Base):
    """The layouts of tables that this database has had; it has the last."""

    __tablename__ = "schemagen_layouts"
    __table_args__ = (
        {
            "comment": "The layouts of tables that this database has had; it has the last",
            **OPTIONS,
        },
    )

    layout: Mapped[int] = mapped_column(
        INTEGER,
        primary_key=True,
        autoincrement=False,
        comment="Version of the layout",
    )
    applied_date: Mapped[dt.datetime] = mapped_column(
        TIMESTAMP,
        server_default=UtcNow(),
        comment="When it was applied, in UTC",
    )


class SchemagenColumn(Base):
    """The data dictionary: what each column of the header tables means."""

    __tablename__ = "schemagen_columns"
    __table_args__ = (
        Index(
            "schemagen_columns_by_keyword_table_name",
            "keyword",
            "table_name",
            mysql_length={"keyword": 20},
            mariadb_length={"keyword": 20},
        ),
        {
            "comment": "The data dictionary: what each column of the header tables means",
            **OPTIONS,
        },
    )

    table_name: Mapped[str] = mapped_column(
        NAME,
        primary_key=True,
        comment="Header table",
    )
    column_name: Mapped[str] = mapped_column(
        NAME,
        primary_key=True,
        comment="Its column",
    )
    keyword: Mapped[str] = mapped_column(
        TEXT,
        comment="FITS keyword that the column holds",
    )
    extension: Mapped[str] = mapped_column(
        TEXT,
        comment="Extension whose header has it",
    )
    paths: Mapped[Any] = mapped_column(
        JSON_VALUE,
        comment="Datamodel paths of the keyword",
    )
    type: Mapped[str | None] = mapped_column(
        TEXT,
        comment="Type that the datamodel schema declares",
    )
    unit: Mapped[str | None] = mapped_column(TEXT, comment="Unit of the values")
    title: Mapped[str | None] = mapped_column(TEXT, comment="What the keyword means")
    enum: Mapped[Any] = mapped_column(
        JSON_VALUE,
        nullable=True,
        comment="Values that the schema allows",
    )
    since: Mapped[str] = mapped_column(TEXT, comment="First release that declares it")
    retired: Mapped[str | None] = mapped_column(
        TEXT,
        comment="First release that no longer declares it",
    )
    former_names: Mapped[Any] = mapped_column(
        JSON_VALUE,
        nullable=True,
        comment="Where earlier releases had it",
    )


class SchemagenOverride(Base):
    """The local changes (overrides.yaml) that this database was made with."""

    __tablename__ = "schemagen_overrides"
    __table_args__ = (
        {
            "comment": "The local changes (overrides.yaml) that this database was made with",
            **OPTIONS,
        },
    )

    position: Mapped[int] = mapped_column(
        INTEGER,
        primary_key=True,
        autoincrement=False,
        comment="Number of the entry, from 1",
    )
    entry: Mapped[Any] = mapped_column(
        JSON_VALUE,
        comment="The entry in the words of the file",
    )


class Master(Base):
    """The rootnames in this database, and when their files were ingested."""

    __tablename__ = "master"
    __table_args__ = (
        Index(
            "master_by_program_observation_visit",
            "program",
            "observation",
            "visit",
            mysql_length={"program": 20, "observation": 20, "visit": 20},
            mariadb_length={"program": 20, "observation": 20, "visit": 20},
        ),
        {
            "comment": "The rootnames in this database, and when their files were ingested",
            **OPTIONS,
        },
    )

    rootname: Mapped[str] = mapped_column(
        NAME,
        primary_key=True,
        comment="File name without its filetype",
    )
    instrument: Mapped[str | None] = mapped_column(CODE, comment="INSTRUME")
    detector: Mapped[str | None] = mapped_column(CODE, comment="DETECTOR")
    program: Mapped[str | None] = mapped_column(TEXT, comment="PROGRAM")
    observation: Mapped[str | None] = mapped_column(TEXT, comment="OBSERVTN")
    visit: Mapped[str | None] = mapped_column(TEXT, comment="VISIT")
    first_ingest_date: Mapped[dt.datetime] = mapped_column(
        TIMESTAMP,
        server_default=UtcNow(),
        comment="First ingest of one of its files, in UTC",
    )
    last_ingest_date: Mapped[dt.datetime] = mapped_column(
        TIMESTAMP,
        server_default=UtcNow(),
        comment="Last ingest of one of its files, in UTC",
    )

    datasets: Mapped[list["Dataset"]] = relationship(back_populates="master")


class Dataset(Base):
    """The files that exist for each rootname."""

    __tablename__ = "datasets"
    __table_args__ = (
        UniqueConstraint("filename"),
        UniqueConstraint("rootname", "filetype"),
        Index("datasets_by_filetype", "filetype"),
        Index(
            "datasets_by_pipeline_version_filetype",
            "pipeline_version",
            "filetype",
            mysql_length={"pipeline_version": 20},
            mariadb_length={"pipeline_version": 20},
        ),
        Index(
            "datasets_by_exp_type",
            "exp_type",
            mysql_length={"exp_type": 20},
            mariadb_length={"exp_type": 20},
        ),
        {
            "comment": "The files that exist for each rootname",
            **OPTIONS,
        },
    )

    dataset_id: Mapped[int] = mapped_column(
        ID,
        Identity(),
        primary_key=True,
        comment="Number of the file",
    )
    rootname: Mapped[str] = mapped_column(
        NAME,
        ForeignKey("master.rootname"),
        comment="Its rootname",
    )
    filetype: Mapped[str] = mapped_column(CODE, comment="Its filetype: rate, cal …")
    filename: Mapped[str] = mapped_column(NAME, comment="Its name")
    path: Mapped[str | None] = mapped_column(
        TEXT,
        comment="Directory or URL that it was read from",
    )
    instrument: Mapped[str | None] = mapped_column(CODE, comment="INSTRUME")
    detector: Mapped[str | None] = mapped_column(CODE, comment="DETECTOR")
    exp_type: Mapped[str | None] = mapped_column(TEXT, comment="EXP_TYPE")
    datamodel: Mapped[str | None] = mapped_column(
        TEXT,
        comment="DATAMODL, the class that wrote it",
    )
    pipeline_version: Mapped[str | None] = mapped_column(
        TEXT,
        comment="CAL_VER, the release that wrote it",
    )
    file_size: Mapped[int | None] = mapped_column(INTEGER, comment="[byte] Its size")
    checksum: Mapped[str | None] = mapped_column(TEXT, comment="SHA-256 of its headers")
    ingest_date: Mapped[dt.datetime] = mapped_column(
        TIMESTAMP,
        server_default=UtcNow(),
        comment="When it was ingested, in UTC",
    )
    file_mtime: Mapped[int | None] = mapped_column(
        INTEGER,
        comment="[ns] When the file was last changed, since 1970, as its file system says",
    )
    file_inode: Mapped[int | None] = mapped_column(
        INTEGER,
        comment="Number of the file in its file system",
    )

    master: Mapped[Master] = relationship(back_populates="datasets")
    other_headers: Mapped[list["OtherHeader"]] = relationship(
        back_populates="parent_dataset",
        passive_deletes="all",
    )

    if TYPE_CHECKING:
        ami_oi_primary: Rows[AmiOiPrimary]
        ami_oi_sci: Rows[AmiOiSci]
        ami_oi_oi_array: Rows[AmiOiOiArray]
        ami_oi_oi_t3: Rows[AmiOiOiT3]
        ami_oi_oi_target: Rows[AmiOiOiTarget]
        ami_oi_oi_vis: Rows[AmiOiOiVis]
        ami_oi_oi_vis2: Rows[AmiOiOiVis2]
        ami_oi_oi_q4: Rows[AmiOiOiQ4]
        ami_oi_oi_wavelength: Rows[AmiOiOiWavelength]
        ami_oi_asdf: Rows[AmiOiAsdf]
        amilg_primary: Rows[AmilgPrimary]
        amilg_sci: Rows[AmilgSci]
        amilg_ctrd: Rows[AmilgCtrd]
        amilg_n_ctrd: Rows[AmilgNCtrd]
        amilg_fit: Rows[AmilgFit]
        amilg_n_fit: Rows[AmilgNFit]
        amilg_resid: Rows[AmilgResid]
        amilg_n_resid: Rows[AmilgNResid]
        amilg_solns: Rows[AmilgSolns]
        amilg_asdf: Rows[AmilgAsdf]
        amimulti_oi_primary: Rows[AmimultiOiPrimary]
        amimulti_oi_sci: Rows[AmimultiOiSci]
        amimulti_oi_oi_array: Rows[AmimultiOiOiArray]
        amimulti_oi_oi_t3: Rows[AmimultiOiOiT3]
        amimulti_oi_oi_target: Rows[AmimultiOiOiTarget]
        amimulti_oi_oi_vis: Rows[AmimultiOiOiVis]
        amimulti_oi_oi_vis2: Rows[AmimultiOiOiVis2]
        amimulti_oi_oi_q4: Rows[AmimultiOiOiQ4]
        amimulti_oi_oi_wavelength: Rows[AmimultiOiOiWavelength]
        amimulti_oi_asdf: Rows[AmimultiOiAsdf]
        aminorm_oi_primary: Rows[AminormOiPrimary]
        aminorm_oi_sci: Rows[AminormOiSci]
        aminorm_oi_oi_array: Rows[AminormOiOiArray]
        aminorm_oi_oi_t3: Rows[AminormOiOiT3]
        aminorm_oi_oi_target: Rows[AminormOiOiTarget]
        aminorm_oi_oi_vis: Rows[AminormOiOiVis]
        aminorm_oi_oi_vis2: Rows[AminormOiOiVis2]
        aminorm_oi_oi_q4: Rows[AminormOiOiQ4]
        aminorm_oi_oi_wavelength: Rows[AminormOiOiWavelength]
        aminorm_oi_asdf: Rows[AminormOiAsdf]
        bsub_primary: Rows[BsubPrimary]
        bsub_sci: Rows[BsubSci]
        bsub_err: Rows[BsubErr]
        bsub_dq: Rows[BsubDq]
        bsub_zeroframe: Rows[BsubZeroframe]
        bsub_wavelength: Rows[BsubWavelength]
        bsub_area: Rows[BsubArea]
        bsub_con: Rows[BsubCon]
        bsub_wht: Rows[BsubWht]
        bsub_mask: Rows[BsubMask]
        bsub_var_poisson: Rows[BsubVarPoisson]
        bsub_var_rnoise: Rows[BsubVarRnoise]
        bsub_var_flat: Rows[BsubVarFlat]
        bsub_pathloss_ps: Rows[BsubPathlossPs]
        bsub_pathloss_un: Rows[BsubPathlossUn]
        bsub_asdf: Rows[BsubAsdf]
        bsub_regions: Rows[BsubRegions]
        bsub_tracemodel: Rows[BsubTracemodel]
        bsubints_primary: Rows[BsubintsPrimary]
        bsubints_sci: Rows[BsubintsSci]
        bsubints_err: Rows[BsubintsErr]
        bsubints_dq: Rows[BsubintsDq]
        bsubints_zeroframe: Rows[BsubintsZeroframe]
        bsubints_area: Rows[BsubintsArea]
        bsubints_wavelength: Rows[BsubintsWavelength]
        bsubints_int_times: Rows[BsubintsIntTimes]
        bsubints_int_times_stripe: Rows[BsubintsIntTimesStripe]
        bsubints_var_poisson: Rows[BsubintsVarPoisson]
        bsubints_var_rnoise: Rows[BsubintsVarRnoise]
        bsubints_var_flat: Rows[BsubintsVarFlat]
        bsubints_asdf: Rows[BsubintsAsdf]
        c1d_primary: Rows[C1dPrimary]
        c1d_sci: Rows[C1dSci]
        c1d_int_times: Rows[C1dIntTimes]
        c1d_int_times_stripe: Rows[C1dIntTimesStripe]
        c1d_combine1d: Rows[C1dCombine1d]
        c1d_asdf: Rows[C1dAsdf]
        cal_primary: Rows[CalPrimary]
        cal_sci: Rows[CalSci]
        cal_err: Rows[CalErr]
        cal_dq: Rows[CalDq]
        cal_zeroframe: Rows[CalZeroframe]
        cal_wavelength: Rows[CalWavelength]
        cal_area: Rows[CalArea]
        cal_con: Rows[CalCon]
        cal_wht: Rows[CalWht]
        cal_mask: Rows[CalMask]
        cal_var_poisson: Rows[CalVarPoisson]
        cal_var_rnoise: Rows[CalVarRnoise]
        cal_var_flat: Rows[CalVarFlat]
        cal_pathloss_ps: Rows[CalPathlossPs]
        cal_pathloss_un: Rows[CalPathlossUn]
        cal_asdf: Rows[CalAsdf]
        cal_barshadow: Rows[CalBarshadow]
        cal_tracemodel: Rows[CalTracemodel]
        cal_flatfield_ps: Rows[CalFlatfieldPs]
        cal_flatfield_un: Rows[CalFlatfieldUn]
        cal_photom_ps: Rows[CalPhotomPs]
        cal_photom_un: Rows[CalPhotomUn]
        cal_int_times: Rows[CalIntTimes]
        cal_int_times_stripe: Rows[CalIntTimesStripe]
        cal_regions: Rows[CalRegions]
        cal_fgs_centroid_packet: Rows[CalFgsCentroidPacket]
        cal_flight_reference_stars: Rows[CalFlightReferenceStars]
        cal_pointing: Rows[CalPointing]
        cal_planned_reference_stars: Rows[CalPlannedReferenceStars]
        cal_track_subarray_table: Rows[CalTrackSubarrayTable]
        calints_primary: Rows[CalintsPrimary]
        calints_sci: Rows[CalintsSci]
        calints_err: Rows[CalintsErr]
        calints_dq: Rows[CalintsDq]
        calints_zeroframe: Rows[CalintsZeroframe]
        calints_area: Rows[CalintsArea]
        calints_wavelength: Rows[CalintsWavelength]
        calints_int_times: Rows[CalintsIntTimes]
        calints_int_times_stripe: Rows[CalintsIntTimesStripe]
        calints_var_poisson: Rows[CalintsVarPoisson]
        calints_var_rnoise: Rows[CalintsVarRnoise]
        calints_var_flat: Rows[CalintsVarFlat]
        calints_asdf: Rows[CalintsAsdf]
        calints_barshadow: Rows[CalintsBarshadow]
        calints_wht: Rows[CalintsWht]
        calints_con: Rows[CalintsCon]
        calints_tracemodel: Rows[CalintsTracemodel]
        calints_flatfield_ps: Rows[CalintsFlatfieldPs]
        calints_flatfield_un: Rows[CalintsFlatfieldUn]
        calints_pathloss_ps: Rows[CalintsPathlossPs]
        calints_pathloss_un: Rows[CalintsPathlossUn]
        calints_photom_ps: Rows[CalintsPhotomPs]
        calints_photom_un: Rows[CalintsPhotomUn]
        crf_primary: Rows[CrfPrimary]
        crf_sci: Rows[CrfSci]
        crf_err: Rows[CrfErr]
        crf_dq: Rows[CrfDq]
        crf_zeroframe: Rows[CrfZeroframe]
        crf_wavelength: Rows[CrfWavelength]
        crf_area: Rows[CrfArea]
        crf_con: Rows[CrfCon]
        crf_wht: Rows[CrfWht]
        crf_mask: Rows[CrfMask]
        crf_var_poisson: Rows[CrfVarPoisson]
        crf_var_rnoise: Rows[CrfVarRnoise]
        crf_var_flat: Rows[CrfVarFlat]
        crf_pathloss_ps: Rows[CrfPathlossPs]
        crf_pathloss_un: Rows[CrfPathlossUn]
        crf_asdf: Rows[CrfAsdf]
        crf_barshadow: Rows[CrfBarshadow]
        crf_tracemodel: Rows[CrfTracemodel]
        crf_flatfield_ps: Rows[CrfFlatfieldPs]
        crf_flatfield_un: Rows[CrfFlatfieldUn]
        crf_photom_ps: Rows[CrfPhotomPs]
        crf_photom_un: Rows[CrfPhotomUn]
        crf_int_times: Rows[CrfIntTimes]
        crf_int_times_stripe: Rows[CrfIntTimesStripe]
        crf_regions: Rows[CrfRegions]
        crfints_primary: Rows[CrfintsPrimary]
        crfints_sci: Rows[CrfintsSci]
        crfints_err: Rows[CrfintsErr]
        crfints_dq: Rows[CrfintsDq]
        crfints_zeroframe: Rows[CrfintsZeroframe]
        crfints_area: Rows[CrfintsArea]
        crfints_wavelength: Rows[CrfintsWavelength]
        crfints_int_times: Rows[CrfintsIntTimes]
        crfints_int_times_stripe: Rows[CrfintsIntTimesStripe]
        crfints_var_poisson: Rows[CrfintsVarPoisson]
        crfints_var_rnoise: Rows[CrfintsVarRnoise]
        crfints_var_flat: Rows[CrfintsVarFlat]
        crfints_asdf: Rows[CrfintsAsdf]
        crfints_barshadow: Rows[CrfintsBarshadow]
        crfints_wht: Rows[CrfintsWht]
        crfints_con: Rows[CrfintsCon]
        crfints_tracemodel: Rows[CrfintsTracemodel]
        crfints_flatfield_ps: Rows[CrfintsFlatfieldPs]
        crfints_flatfield_un: Rows[CrfintsFlatfieldUn]
        crfints_pathloss_ps: Rows[CrfintsPathlossPs]
        crfints_pathloss_un: Rows[CrfintsPathlossUn]
        crfints_photom_ps: Rows[CrfintsPhotomPs]
        crfints_photom_un: Rows[CrfintsPhotomUn]
        dark_primary: Rows[DarkPrimary]
        dark_sci: Rows[DarkSci]
        dark_err: Rows[DarkErr]
        dark_pixeldq: Rows[DarkPixeldq]
        dark_groupdq: Rows[DarkGroupdq]
        dark_zeroframe: Rows[DarkZeroframe]
        dark_refout: Rows[DarkRefout]
        dark_avdrkcur: Rows[DarkAvdrkcur]
        dark_group: Rows[DarkGroup]
        dark_int_times: Rows[DarkIntTimes]
        dark_int_times_stripe: Rows[DarkIntTimesStripe]
        dark_msa_targ_acq: Rows[DarkMsaTargAcq]
        dark_asdf: Rows[DarkAsdf]
        fitopt_primary: Rows[FitoptPrimary]
        fitopt_sci: Rows[FitoptSci]
        fitopt_slope: Rows[FitoptSlope]
        fitopt_sigslope: Rows[FitoptSigslope]
        fitopt_var_poisson: Rows[FitoptVarPoisson]
        fitopt_var_rnoise: Rows[FitoptVarRnoise]
        fitopt_yint: Rows[FitoptYint]
        fitopt_sigyint: Rows[FitoptSigyint]
        fitopt_pedestal: Rows[FitoptPedestal]
        fitopt_weights: Rows[FitoptWeights]
        fitopt_crmag: Rows[FitoptCrmag]
        fitopt_asdf: Rows[FitoptAsdf]
        i2d_primary: Rows[I2dPrimary]
        i2d_sci: Rows[I2dSci]
        i2d_err: Rows[I2dErr]
        i2d_dq: Rows[I2dDq]
        i2d_zeroframe: Rows[I2dZeroframe]
        i2d_wavelength: Rows[I2dWavelength]
        i2d_area: Rows[I2dArea]
        i2d_con: Rows[I2dCon]
        i2d_wht: Rows[I2dWht]
        i2d_mask: Rows[I2dMask]
        i2d_var_poisson: Rows[I2dVarPoisson]
        i2d_var_rnoise: Rows[I2dVarRnoise]
        i2d_var_flat: Rows[I2dVarFlat]
        i2d_pathloss_ps: Rows[I2dPathlossPs]
        i2d_pathloss_un: Rows[I2dPathlossUn]
        i2d_hdrtab: Rows[I2dHdrtab]
        i2d_asdf: Rows[I2dAsdf]
        image_cal_primary: Rows[ImageCalPrimary]
        image_cal_sci: Rows[ImageCalSci]
        image_cal_fgs_centroid_packet: Rows[ImageCalFgsCentroidPacket]
        image_cal_flight_reference_stars: Rows[ImageCalFlightReferenceStars]
        image_cal_pointing: Rows[ImageCalPointing]
        image_cal_err: Rows[ImageCalErr]
        image_cal_dq: Rows[ImageCalDq]
        image_cal_planned_reference_stars: Rows[ImageCalPlannedReferenceStars]
        image_cal_track_subarray_table: Rows[ImageCalTrackSubarrayTable]
        image_cal_asdf: Rows[ImageCalAsdf]
        image_uncal_primary: Rows[ImageUncalPrimary]
        image_uncal_sci: Rows[ImageUncalSci]
        image_uncal_fgs_centroid_packet: Rows[ImageUncalFgsCentroidPacket]
        image_uncal_flight_reference_stars: Rows[ImageUncalFlightReferenceStars]
        image_uncal_pointing: Rows[ImageUncalPointing]
        image_uncal_err: Rows[ImageUncalErr]
        image_uncal_dq: Rows[ImageUncalDq]
        image_uncal_planned_reference_stars: Rows[ImageUncalPlannedReferenceStars]
        image_uncal_track_subarray_table: Rows[ImageUncalTrackSubarrayTable]
        image_uncal_asdf: Rows[ImageUncalAsdf]
        psf_ami_oi_primary: Rows[PsfAmiOiPrimary]
        psf_ami_oi_sci: Rows[PsfAmiOiSci]
        psf_ami_oi_oi_array: Rows[PsfAmiOiOiArray]
        psf_ami_oi_oi_t3: Rows[PsfAmiOiOiT3]
        psf_ami_oi_oi_target: Rows[PsfAmiOiOiTarget]
        psf_ami_oi_oi_vis: Rows[PsfAmiOiOiVis]
        psf_ami_oi_oi_vis2: Rows[PsfAmiOiOiVis2]
        psf_ami_oi_oi_q4: Rows[PsfAmiOiOiQ4]
        psf_ami_oi_oi_wavelength: Rows[PsfAmiOiOiWavelength]
        psf_ami_oi_asdf: Rows[PsfAmiOiAsdf]
        psfalign_primary: Rows[PsfalignPrimary]
        psfalign_sci: Rows[PsfalignSci]
        psfalign_err: Rows[PsfalignErr]
        psfalign_dq: Rows[PsfalignDq]
        psfalign_zeroframe: Rows[PsfalignZeroframe]
        psfalign_area: Rows[PsfalignArea]
        psfalign_wavelength: Rows[PsfalignWavelength]
        psfalign_int_times: Rows[PsfalignIntTimes]
        psfalign_int_times_stripe: Rows[PsfalignIntTimesStripe]
        psfalign_var_poisson: Rows[PsfalignVarPoisson]
        psfalign_var_rnoise: Rows[PsfalignVarRnoise]
        psfalign_var_flat: Rows[PsfalignVarFlat]
        psfalign_asdf: Rows[PsfalignAsdf]
        psfstack_primary: Rows[PsfstackPrimary]
        psfstack_sci: Rows[PsfstackSci]
        psfstack_err: Rows[PsfstackErr]
        psfstack_dq: Rows[PsfstackDq]
        psfstack_zeroframe: Rows[PsfstackZeroframe]
        psfstack_area: Rows[PsfstackArea]
        psfstack_wavelength: Rows[PsfstackWavelength]
        psfstack_int_times: Rows[PsfstackIntTimes]
        psfstack_int_times_stripe: Rows[PsfstackIntTimesStripe]
        psfstack_var_poisson: Rows[PsfstackVarPoisson]
        psfstack_var_rnoise: Rows[PsfstackVarRnoise]
        psfstack_var_flat: Rows[PsfstackVarFlat]
        psfstack_asdf: Rows[PsfstackAsdf]
        psfsub_primary: Rows[PsfsubPrimary]
        psfsub_sci: Rows[PsfsubSci]
        psfsub_err: Rows[PsfsubErr]
        psfsub_dq: Rows[PsfsubDq]
        psfsub_zeroframe: Rows[PsfsubZeroframe]
        psfsub_area: Rows[PsfsubArea]
        psfsub_wavelength: Rows[PsfsubWavelength]
        psfsub_int_times: Rows[PsfsubIntTimes]
        psfsub_int_times_stripe: Rows[PsfsubIntTimesStripe]
        psfsub_var_poisson: Rows[PsfsubVarPoisson]
        psfsub_var_rnoise: Rows[PsfsubVarRnoise]
        psfsub_var_flat: Rows[PsfsubVarFlat]
        psfsub_asdf: Rows[PsfsubAsdf]
        ramp_primary: Rows[RampPrimary]
        ramp_sci: Rows[RampSci]
        ramp_err: Rows[RampErr]
        ramp_pixeldq: Rows[RampPixeldq]
        ramp_groupdq: Rows[RampGroupdq]
        ramp_zeroframe: Rows[RampZeroframe]
        ramp_refout: Rows[RampRefout]
        ramp_avdrkcur: Rows[RampAvdrkcur]
        ramp_group: Rows[RampGroup]
        ramp_int_times: Rows[RampIntTimes]
        ramp_int_times_stripe: Rows[RampIntTimesStripe]
        ramp_msa_targ_acq: Rows[RampMsaTargAcq]
        ramp_asdf: Rows[RampAsdf]
        rate_primary: Rows[RatePrimary]
        rate_sci: Rows[RateSci]
        rate_err: Rows[RateErr]
        rate_dq: Rows[RateDq]
        rate_zeroframe: Rows[RateZeroframe]
        rate_wavelength: Rows[RateWavelength]
        rate_area: Rows[RateArea]
        rate_con: Rows[RateCon]
        rate_wht: Rows[RateWht]
        rate_mask: Rows[RateMask]
        rate_var_poisson: Rows[RateVarPoisson]
        rate_var_rnoise: Rows[RateVarRnoise]
        rate_var_flat: Rows[RateVarFlat]
        rate_pathloss_ps: Rows[RatePathlossPs]
        rate_pathloss_un: Rows[RatePathlossUn]
        rate_asdf: Rows[RateAsdf]
        rate_regions: Rows[RateRegions]
        rate_tracemodel: Rows[RateTracemodel]
        rateints_primary: Rows[RateintsPrimary]
        rateints_sci: Rows[RateintsSci]
        rateints_err: Rows[RateintsErr]
        rateints_dq: Rows[RateintsDq]
        rateints_zeroframe: Rows[RateintsZeroframe]
        rateints_area: Rows[RateintsArea]
        rateints_wavelength: Rows[RateintsWavelength]
        rateints_int_times: Rows[RateintsIntTimes]
        rateints_int_times_stripe: Rows[RateintsIntTimesStripe]
        rateints_var_poisson: Rows[RateintsVarPoisson]
        rateints_var_rnoise: Rows[RateintsVarRnoise]
        rateints_var_flat: Rows[RateintsVarFlat]
        rateints_asdf: Rows[RateintsAsdf]
        s2d_primary: Rows[S2dPrimary]
        s2d_sci: Rows[S2dSci]
        s2d_dq: Rows[S2dDq]
        s2d_err: Rows[S2dErr]
        s2d_wavelength: Rows[S2dWavelength]
        s2d_barshadow: Rows[S2dBarshadow]
        s2d_area: Rows[S2dArea]
        s2d_wht: Rows[S2dWht]
        s2d_con: Rows[S2dCon]
        s2d_tracemodel: Rows[S2dTracemodel]
        s2d_var_poisson: Rows[S2dVarPoisson]
        s2d_var_rnoise: Rows[S2dVarRnoise]
        s2d_var_flat: Rows[S2dVarFlat]
        s2d_flatfield_ps: Rows[S2dFlatfieldPs]
        s2d_flatfield_un: Rows[S2dFlatfieldUn]
        s2d_pathloss_ps: Rows[S2dPathlossPs]
        s2d_pathloss_un: Rows[S2dPathlossUn]
        s2d_photom_ps: Rows[S2dPhotomPs]
        s2d_photom_un: Rows[S2dPhotomUn]
        s2d_hdrtab: Rows[S2dHdrtab]
        s2d_asdf: Rows[S2dAsdf]
        s2d_int_times: Rows[S2dIntTimes]
        s2d_int_times_stripe: Rows[S2dIntTimesStripe]
        s3d_primary: Rows[S3dPrimary]
        s3d_sci: Rows[S3dSci]
        s3d_err: Rows[S3dErr]
        s3d_dq: Rows[S3dDq]
        s3d_wmap: Rows[S3dWmap]
        s3d_wcs_table: Rows[S3dWcsTable]
        s3d_hdrtab: Rows[S3dHdrtab]
        s3d_asdf: Rows[S3dAsdf]
        segm_primary: Rows[SegmPrimary]
        segm_sci: Rows[SegmSci]
        segm_asdf: Rows[SegmAsdf]
        stacked_cal_primary: Rows[StackedCalPrimary]
        stacked_cal_sci: Rows[StackedCalSci]
        stacked_cal_fgs_centroid_packet: Rows[StackedCalFgsCentroidPacket]
        stacked_cal_flight_reference_stars: Rows[StackedCalFlightReferenceStars]
        stacked_cal_pointing: Rows[StackedCalPointing]
        stacked_cal_err: Rows[StackedCalErr]
        stacked_cal_dq: Rows[StackedCalDq]
        stacked_cal_planned_reference_stars: Rows[StackedCalPlannedReferenceStars]
        stacked_cal_track_subarray_table: Rows[StackedCalTrackSubarrayTable]
        stacked_cal_asdf: Rows[StackedCalAsdf]
        stacked_uncal_primary: Rows[StackedUncalPrimary]
        stacked_uncal_sci: Rows[StackedUncalSci]
        stacked_uncal_fgs_centroid_packet: Rows[StackedUncalFgsCentroidPacket]
        stacked_uncal_flight_reference_stars: Rows[StackedUncalFlightReferenceStars]
        stacked_uncal_pointing: Rows[StackedUncalPointing]
        stacked_uncal_err: Rows[StackedUncalErr]
        stacked_uncal_dq: Rows[StackedUncalDq]
        stacked_uncal_planned_reference_stars: Rows[StackedUncalPlannedReferenceStars]
        stacked_uncal_track_subarray_table: Rows[StackedUncalTrackSubarrayTable]
        stacked_uncal_asdf: Rows[StackedUncalAsdf]
        uncal_primary: Rows[UncalPrimary]
        uncal_sci: Rows[UncalSci]
        uncal_err: Rows[UncalErr]
        uncal_moving_target_position: Rows[UncalMovingTargetPosition]
        uncal_cheby: Rows[UncalCheby]
        uncal_zeroframe: Rows[UncalZeroframe]
        uncal_refout: Rows[UncalRefout]
        uncal_group: Rows[UncalGroup]
        uncal_int_times: Rows[UncalIntTimes]
        uncal_int_times_stripe: Rows[UncalIntTimesStripe]
        uncal_msa_targ_acq: Rows[UncalMsaTargAcq]
        uncal_asdf: Rows[UncalAsdf]
        uncal_fgs_centroid_packet: Rows[UncalFgsCentroidPacket]
        uncal_flight_reference_stars: Rows[UncalFlightReferenceStars]
        uncal_pointing: Rows[UncalPointing]
        uncal_dq: Rows[UncalDq]
        uncal_planned_reference_stars: Rows[UncalPlannedReferenceStars]
        uncal_track_subarray_table: Rows[UncalTrackSubarrayTable]
        wfscmb_primary: Rows[WfscmbPrimary]
        wfscmb_sci: Rows[WfscmbSci]
        wfscmb_err: Rows[WfscmbErr]
        wfscmb_dq: Rows[WfscmbDq]
        wfscmb_zeroframe: Rows[WfscmbZeroframe]
        wfscmb_wavelength: Rows[WfscmbWavelength]
        wfscmb_area: Rows[WfscmbArea]
        wfscmb_con: Rows[WfscmbCon]
        wfscmb_wht: Rows[WfscmbWht]
        wfscmb_mask: Rows[WfscmbMask]
        wfscmb_var_poisson: Rows[WfscmbVarPoisson]
        wfscmb_var_rnoise: Rows[WfscmbVarRnoise]
        wfscmb_var_flat: Rows[WfscmbVarFlat]
        wfscmb_pathloss_ps: Rows[WfscmbPathlossPs]
        wfscmb_pathloss_un: Rows[WfscmbPathlossUn]
        wfscmb_asdf: Rows[WfscmbAsdf]
        x1d_primary: Rows[X1dPrimary]
        x1d_sci: Rows[X1dSci]
        x1d_int_times: Rows[X1dIntTimes]
        x1d_int_times_stripe: Rows[X1dIntTimesStripe]
        x1d_extract1d: Rows[X1dExtract1d]
        x1d_asdf: Rows[X1dAsdf]
        x1dints_primary: Rows[X1dintsPrimary]
        x1dints_sci: Rows[X1dintsSci]
        x1dints_int_times: Rows[X1dintsIntTimes]
        x1dints_int_times_stripe: Rows[X1dintsIntTimesStripe]
        x1dints_extract1d: Rows[X1dintsExtract1d]
        x1dints_hdrtab: Rows[X1dintsHdrtab]
        x1dints_asdf: Rows[X1dintsAsdf]


class OtherHeader(Base):
    """Headers of extensions that have no table of their own, whole."""

    __tablename__ = "other_headers"
    __table_args__ = (
        {
            "comment": "Headers of extensions that have no table of their own, whole",
            **OPTIONS,
        },
    )

    dataset_id: Mapped[int] = mapped_column(
        ID,
        ForeignKey("datasets.dataset_id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        comment="The file",
    )
    extension_index: Mapped[int] = mapped_column(
        INTEGER,
        primary_key=True,
        autoincrement=False,
        comment="Number of the HDU in the file, from 0",
    )
    extension_name: Mapped[str | None] = mapped_column(TEXT, comment="EXTNAME")
    extension_version: Mapped[int] = mapped_column(
        INTEGER,
        comment="EXTVER, 1 where it is not given",
    )
    header: Mapped[Any] = mapped_column(JSON_VALUE, comment="All cards")

    parent_dataset: Mapped[Dataset] = relationship(back_populates="other_headers")


_PREFIXES = {
    "postgresql": "{0} text_pattern_ops",
    "sqlite": "{0} COLLATE NOCASE",
}
"""How a column is declared in an index that finds texts by how they begin, if it needs one."""


def _index_prefixes(target: Table, connection: Connection, **_: Any) -> None:
    """Create the indexes that find texts by how they begin."""
    form = _PREFIXES.get(connection.dialect.name)
    if form is None:
        return
    for name, column in _BY_PREFIX[target.name].items():
        on = f"{target.name} ({form.format(column)})"
        connection.exec_driver_sql(f"CREATE INDEX {name} ON {on}")


_BY_PREFIX = {
    "master": {
        "master_by_rootname": "rootname",
    },
    "datasets": {
        "datasets_by_rootname": "rootname",
    },
}

for _table in _BY_PREFIX:
    event.listen(Base.metadata.tables[_table], "after_create", _index_prefixes)


_FILETYPES = {
    "uncal": "uncal",
    "image_uncal": "image_uncal",
    "stacked_uncal": "stacked_uncal",
    "ramp": "ramp",
    "dark": "dark",
    "rate": "rate",
    "rateints": "rateints",
    "fitopt": "fitopt",
    "bsub": "bsub",
    "bsubints": "bsubints",
    "cal": "cal",
    "calints": "calints",
    "crf": "crf",
    "crfints": "crfints",
    "i2d": "i2d",
    "s2d": "s2d",
    "s3d": "s3d",
    "x1d": "x1d",
    "x1dints": "x1dints",
    "c1d": "c1d",
    "psfstack": "psfstack",
    "psfalign": "psfalign",
    "psfsub": "psfsub",
    "ami-oi": "ami_oi",
    "psf-ami-oi": "psf_ami_oi",
    "amimulti-oi": "amimulti_oi",
    "amilg": "amilg",
    "aminorm-oi": "aminorm_oi",
    "wfscmb": "wfscmb",
    "segm": "segm",
    "image_cal": "image_cal",
    "stacked_cal": "stacked_cal",
    "stream": "stream",
    "msa": "msa",
    "cat": "cat",
    "phot": "phot",
    "whtlt": "whtlt",
}


_OF_ROOTNAME = "d.rootname = m.rootname"
_LATERAL = ["postgresql"]
"""The engines where a subquery after FROM can refer to the tables before it."""


@event.listens_for(Dataset.__table__, "after_create")
def _create_view(target: Table, connection: Connection, **_: Any) -> None:
    """Create dataset_filetypes: one row a rootname, one column a filetype."""
    if connection.dialect.name in _LATERAL:
        chosen = "max(CASE d.filetype WHEN '{0}' THEN d.filename END) AS {1}"
        shown = f"SELECT {{0}} FROM datasets AS d WHERE {_OF_ROOTNAME}"
        shown = f"d.* FROM master AS m CROSS JOIN LATERAL ({shown}) AS d"
    else:
        chosen = f"SELECT d.filename FROM datasets AS d WHERE {_OF_ROOTNAME}"
        chosen = f"({chosen} AND d.filetype = '{{0}}') AS {{1}}"
        shown = "{0} FROM master AS m"
    shown = shown.format(", ".join(chosen.format(*each) for each in _FILETYPES.items()))
    view = f"CREATE VIEW dataset_filetypes AS SELECT m.rootname, {shown}"
    connection.exec_driver_sql(view)


@event.listens_for(Dataset.__table__, "before_drop")
def _drop_view(target: Table, connection: Connection, **_: Any) -> None:
    connection.exec_driver_sql("DROP VIEW IF EXISTS dataset_filetypes")


_STORED = {"postgresql": " WITH (toast_tuple_target = 4080)"}
"""How a partition of a header table stores its rows."""


def create_parts(target: Table, connection: Connection, **_: Any) -> None:
    """Create the parts of a header table: partitions, or views where there are none."""
    quote = connection.dialect.identifier_preparer.quote
    table = quote(target.name)
    stored = _STORED.get(connection.dialect.name, "")
    for name, value in target.info["parts"].items():
        if connection.dialect.name == "postgresql":
            part = f"TABLE {quote(name)} PARTITION OF {table} FOR VALUES IN ('{value}'){stored}"
        else:
            part = f"VIEW {quote(name)} AS SELECT * FROM {table} WHERE instrument = '{value}'"
        connection.exec_driver_sql(f"CREATE {part}")
    if connection.dialect.name == "postgresql":
        rest = quote(f"other_{target.name}")
        connection.exec_driver_sql(f"CREATE TABLE {rest} PARTITION OF {table} DEFAULT{stored}")


def drop_parts(target: Table, connection: Connection, **_: Any) -> None:
    """Drop the views of a header table; partitions go with their table."""
    if connection.dialect.name != "postgresql":
        quote = connection.dialect.identifier_preparer.quote
        for name in target.info["parts"]:
            connection.exec_driver_sql(f"DROP VIEW IF EXISTS {quote(name)}")


@event.listens_for(Table, "after_parent_attach")
def _watch(target: Table, parent: Any) -> None:
    if parent is Base.metadata and target.info.get("parts"):
        event.listen(target, "after_create", create_parts)
        event.listen(target, "before_drop", drop_parts)
