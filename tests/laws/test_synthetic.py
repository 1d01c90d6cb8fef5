"""Files that are made up are good FITS, and hold what they were given."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from astropy.io import fits
from astropy.io.fits.card import Undefined
from astropy.utils.exceptions import AstropyUserWarning
from hypothesis import assume, example, given
from hypothesis import strategies as st

from schemagen.inventory.model import PRIMARY
from schemagen.tables.layout import COMBINED, DETECTORS
from tests.support import synthetic
from tests.support.samples import build
from tests.support.synthetic import ODD, Damage, Value, damage, render

PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126)).map(str.rstrip)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
POSITIVE = st.floats(min_value=0, allow_infinity=False).map(abs)
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(10**40), max_value=10**40),
    FLOATS,
    st.builds(complex, POSITIVE, POSITIVE),  # astropy loses the sign of a complex number's zero
    PRINTABLE,
)
KEYWORDS = st.one_of(
    st.from_regex("[A-Z][A-Z0-9_-]{0,7}", fullmatch=True).filter(
        lambda name: name not in {"END", "COMMENT", "HISTORY", "CONTINUE", "HIERARCH"}
    ),
    st.just("ESO DET ID"),
)


def read(header: fits.Header) -> list[tuple[str, Value]]:
    """List the cards of a header as a test compares them: True is not 1, and -0.0 not 0.0."""
    return [
        (card.keyword, None if isinstance(card.value, Undefined) else card.value)
        for card in header.cards
    ]


@given(keyword=KEYWORDS, value=VALUES, comment=PRINTABLE)
@example(keyword="ODD", value="'" * 67, comment="")
@example(keyword="ODD", value="&" * 67, comment="")
@example(keyword="ODD", value=-0.0, comment="a / b")
@example(keyword="ODD", value=complex(1e-300, -1e300), comment="x" * 80)
def test_a_card_reads_as_the_value_that_was_written(
    keyword: str, value: Value, comment: str
) -> None:
    if isinstance(value, str):
        # astropy takes the first for the end of the string, and drops the second
        assume(not re.search("' */", value))
        assume(not (len(value) > 20 and value.endswith("&")))
    header = render(((keyword, value, comment), ("NEXT", 1, "")))
    assert len(header) % 2880 == 0
    found = fits.Header.fromstring(header)
    assert repr(read(found)) == repr([(keyword, value), ("NEXT", 1)])
    for card in found.cards:
        card.verify("exception")


def test_files_read_as_they_were_composed(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()
    for made in islice(synthetic.compose(1, odd=0.1), 40):
        with fits.open(made.write(tmp_path / made.name)) as hdus:
            hdus.verify("exception")
            assert len(hdus) == len(made.hdus)
            for hdu, wanted in zip(hdus, made.hdus, strict=True):
                cards = [(keyword, value) for keyword, value, _ in wanted.cards]
                assert repr(read(hdu.header)) == repr(cards)
                assert hdu.fileinfo()["datSpan"] == -(-wanted.size // 2880) * 2880
                seen.update(_traits(cards))
    assert not {trait: count for trait in TRAITS if not (count := seen[trait])}


TRAITS = {
    "undefined", "long", "quotes", "word for a number", "beyond 2**53", "beyond 2**63", "-0.0",
    "tiny", "bool", "HIERARCH", "COMMENT", "HISTORY", "blank", "duplicate", "EXTVER 2", "no EXTVER",
    "nameless",
}  # fmt: skip


def _traits(cards: list[tuple[str, Value]]) -> set[str]:
    values = [value for _, value in cards]
    names = Counter(keyword for keyword, _ in cards)
    texts = [value for value in values if isinstance(value, str)]
    whole = [value for value in values if type(value) is int]
    floats = [value for value in values if isinstance(value, float)]
    extension = "XTENSION" in names
    found = {
        "undefined": None in values,
        "long": any(len(text) > 68 for text in texts),
        "quotes": any("'" in text for text in texts),
        "word for a number": "#TODO" in texts,
        "beyond 2**53": any(abs(value) > 2**53 for value in whole),
        "beyond 2**63": any(abs(value) > 2**63 for value in whole),
        "-0.0": "-0.0" in map(repr, floats),
        "tiny": 5e-324 in floats,
        "bool": any(type(value) is bool for value in values),
        "HIERARCH": "ESO DET ID" in names,
        "COMMENT": "COMMENT" in names,
        "HISTORY": "HISTORY" in names,
        "blank": "" in names,
        "duplicate": names["DUPLICAT"] > 1,
        "EXTVER 2": ("EXTVER", 2) in cards,
        "no EXTVER": extension and "EXTVER" not in names,
        "nameless": extension and "EXTNAME" not in names,
    }
    return {trait for trait, there in found.items() if there}


def test_every_layout_has_files() -> None:
    inventory = build().inventory
    wanted = {(f.name, x.model) for f in inventory.filetypes for x in f.layouts if x.extensions}
    offered = {
        (filetype.name, layout.model)
        for offers in synthetic._routes().values()
        for filetype, layouts in offers
        for layout in layouts
    }
    assert offered == wanted


def test_names_and_headers_agree() -> None:
    kinds = set()
    names: Counter[str] = Counter()
    for made in islice(synthetic.compose(2), 500):
        primary = {keyword: value for keyword, value, _ in made.hdus[0].cards}
        names[made.name] += 1
        stem, _, suffix = made.name.removesuffix(".fits").rpartition(f"_{made.filetype}")
        assert not suffix
        assert primary["FILENAME"] == made.name
        assert primary["TELESCOP"] == "JWST"
        detector, instrument = str(primary["DETECTOR"]), str(primary["INSTRUME"])
        assert detector == COMBINED or detector in DETECTORS[instrument]
        kind = "combined" if "-o" in stem else "guiding" if "_gs-" in stem else "exposure"
        told = {"combined": instrument, "exposure": detector, "guiding": "gs"}[kind].lower()
        assert told in stem
        assert (kind == "combined") == (detector == COMBINED)
        kinds.add(kind)
    assert kinds == {"combined", "exposure", "guiding"}
    assert set(names.values()) == {1}


def test_without_odd_values_headers_are_as_the_schemas_say() -> None:
    layouts = {
        (f.name, layout.model): {
            (extension.name, keyword.name): keyword
            for extension in layout.extensions
            for keyword in extension.keywords
        }
        for f in build().inventory.filetypes
        for layout in f.layouts
    }
    types = {"string": str, "integer": int, "number": float, "boolean": bool}
    count = 0
    for made in islice(synthetic.compose(3, odd=0), 50):
        primary = {keyword: value for keyword, value, _ in made.hdus[0].cards}
        known = layouts[made.filetype, str(primary["DATAMODL"])]
        for hdu in made.hdus:
            values = {keyword: value for keyword, value, _ in hdu.cards}
            extension = str(values.get("EXTNAME", PRIMARY))
            for keyword, value in values.items():
                if (found := known.get((extension, keyword))) and found.type.value:
                    count += 1
                    assert type(value) is types[found.type.value]
                    assert not found.enum or value in found.enum
    assert count > 5000


def test_a_seed_makes_the_same_files(tmp_path: Path) -> None:
    first, again, other = (
        {path.name: path.read_bytes() for path in synthetic.write(tmp_path / name, 10, seed)}
        for name, seed in (("first", 4), ("again", 4), ("other", 5))
    )
    assert first == again
    assert first != other


def test_data_are_holes(tmp_path: Path) -> None:
    for path in synthetic.write(tmp_path, 5, 6, side=2048):
        stat = path.stat()
        assert stat.st_size > 2**22
        assert stat.st_blocks * 512 < 2**19


def test_odd_values_are_not_what_the_schemas_say() -> None:
    assert all(None in values and len(values) > 6 for values in ODD.values())


@pytest.mark.parametrize("kind", Damage)
def test_damage_is_what_it_says(kind: Damage, tmp_path: Path) -> None:
    (path,) = synthetic.write(tmp_path, 1, 7)
    whole = path.read_bytes()
    path = damage(path, kind)
    mode = path.stat().st_mode & 0o777
    path.chmod(0o600)
    now = path.read_bytes()
    assert (mode == 0) is (now == whole) is (kind is Damage.FORBIDDEN)
    match kind:
        case Damage.DATA_CUT:
            with fits.open(path) as hdus, pytest.warns(AstropyUserWarning, match="truncated"):
                infos = [hdu.fileinfo() for hdu in hdus]
            ends = [info["datLoc"] + info["datSpan"] for info in infos]
            assert ends[-2] < infos[-1]["datLoc"] < len(now) < ends[-1] == len(whole)
        case Damage.HEADER_CUT:
            cards = {now[place : place + 80] for place in range(0, len(now), 80)}
            assert whole.startswith(now)
            assert b"END".ljust(80) not in cards
        case Damage.GZIPPED:
            assert path.suffix == ".gz"
            assert gzip.decompress(now) == whole
        case Damage.GZIP_CUT:
            assert path.suffix == ".gz"
            with pytest.raises(EOFError):
                gzip.decompress(now)
        case Damage.NOT_FITS:
            with pytest.raises(OSError, match="No SIMPLE card found"):
                fits.getheader(path)
        case Damage.EMPTY:
            assert not now
        case Damage.NOT_JWST:
            assert fits.getval(path, "TELESCOP") == "HST"
        case Damage.ZERO:
            assert len(now) == len(whole)
            assert now.count(b"\0", 0, 2880) == 1
