"""Headers are read as by astropy, from every kind of file, and errors are reported by name."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

import fsspec
import numpy as np
import pytest
from astropy.io import fits as astropy
from astropy.utils.exceptions import AstropyUserWarning
from fsspec.spec import AbstractBufferedFile, AbstractFileSystem
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.fits import reader as fits
from schemagen.fits.cards import Card, Value, Verbatim, _decode, _parse_card, parse
from schemagen.fits.header import Header
from schemagen.fits.reader import FitsError, read_headers
from tests.support.strategies import law

# What astropy reads


def read_cards(header: astropy.Header) -> list[Card]:
    """Return the cards that astropy reads; the image of one that it cannot."""
    cards: list[Card] = []
    for card in header.cards:
        try:
            # For the standard, a record-valued card is a card with a string.
            value = card.rawvalue
        except astropy.VerifyError:
            value = Verbatim(card.image)
        undefined = isinstance(value, astropy.card.Undefined)
        # astropy looks HIERARCH keywords up by any letters, and keeps those of the file.
        hierarch = card.image.startswith("HIERARCH ")
        keyword = card.rawkeyword if hierarch else card.rawkeyword.upper()
        cards.append((keyword, None if undefined else value))
    return cards


def read_file(path: Path | str) -> list[list[Card]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", AstropyUserWarning)
        with astropy.open(path) as hdus:
            return [read_cards(hdu.header) for hdu in hdus]


def same(one: Value, other: Value) -> bool:
    """Whether two values are equal to the last bit, and of one type."""
    if isinstance(one, complex):
        return type(other) is complex and one == other  # astropy adds 0.0 to -0.0
    return type(one) is type(other) and repr(one) == repr(other)


# Cards that astropy writes

printable = st.characters(min_codepoint=32, max_codepoint=126)
strings = (
    st.text(printable)
    | st.text(printable).map(lambda text: text * 5)
    | st.text(st.sampled_from("'& /a="), max_size=200)
)
numbers = (
    st.integers()
    | st.integers(-(10**60), 10**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.complex_numbers(allow_nan=False, allow_infinity=False)
)
keywords = st.from_regex(r"(?!END\Z)[A-Z0-9_-]{1,8}", fullmatch=True)
long_keywords = st.from_regex(r"[A-Za-z0-9-][A-Za-z0-9 -]{7,30}[A-Za-z0-9]", fullmatch=True)
valued = st.tuples(
    keywords | long_keywords,
    strings | numbers | st.booleans() | st.none(),
    st.text(printable, max_size=40),
)
commentary = st.tuples(
    st.sampled_from(["COMMENT", "HISTORY", ""]), st.text(printable, max_size=72), st.just("")
)


def write(specifications: list[tuple[str, Any, str]]) -> tuple[astropy.Header, list[Any]]:
    """Return a header that astropy wrote, without cards that it cannot write, and its values."""
    header, written = astropy.Header(), []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", astropy.verify.VerifyWarning)
        for keyword, value, comment in specifications:
            card = astropy.Card(keyword, value, comment)
            try:
                str(card)
            except ValueError:  # no room
                continue
            header.append(card, end=True)
            written.append(value)
    return header, written


@law
@given(st.lists(valued | commentary, max_size=12))
@example([("QUOTES", "0" * 33 + "'" * 40, ""), ("AFTER", 1, "")])
@example([("HIERARCH 9999 9999 99999999999", "0" * 33 + "''''", "")])
def test_what_astropy_writes_is_read(specifications: list[tuple[str, Any, str]]) -> None:
    header, written = write(specifications)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = header.tostring(endcard=False, padding=False)
        cards = read_cards(astropy.Header.fromstring(text))
    found = parse(text)
    assert [keyword for keyword, _ in found] == [keyword for keyword, _ in cards]
    for (keyword, value), (_, theirs), ours in zip(found, cards, written, strict=True):
        if isinstance(theirs, Verbatim):
            assert isinstance(value, Verbatim), "astropy cut the value off"
        elif isinstance(ours, str) and keyword not in {"COMMENT", "HISTORY", ""}:
            assert value == ours.rstrip(" ")  # of which astropy reads some wrongly: '''/     '
        else:
            assert same(value, theirs)


# Cards by hand


def pad(image: str) -> str:
    assert len(image) <= 80
    return image.ljust(80)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("                   5", 5),
        ("5", 5),
        ("+007/no blank", 7),
        ("-0", 0),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("9" * 70, int("9" * 70)),
        ("5.", 5.0),
        (".5", 0.5),
        ("-.5E-3 / small", -0.0005),
        ("1E5", 1e5),
        ("1.0D5", 1e5),
        ("1.5d-3 / lower case", 0.0015),
        ("-0.0", -0.0),
        ("0.1000000000000000055511151231257827 / 0.1", 0.1),
        ("1.7976931348623157E+308", 1.7976931348623157e308),
        ("4.9E-324", 5e-324),
        ("1.0E999 / more than a double holds", Verbatim("1.0E999 / more than a double holds")),
        ("1E-420 / less than a double holds", Verbatim("1E-420 / less than a double holds")),
        ("-.0005d-400", Verbatim("-.0005d-400")),
        ("0E-420", 0.0),
        ("-0.00D999", -0.0),
        ("1E-310", 1e-310),
        ("NaN", Verbatim("NaN")),
        ("INF", Verbatim("INF")),
        ("1_000", Verbatim("1_000")),
        ("- 5", Verbatim("- 5")),
        ("1.0 E5", Verbatim("1.0 E5")),
        ("0x10", Verbatim("0x10")),
        ("5 6", Verbatim("5 6")),
        ("                   T / yes", True),
        ("F", False),
        ("TRUE", Verbatim("TRUE")),
        ("t", Verbatim("t")),
        ("(1.0, -2)", 1 - 2j),
        ("( 1D1 ,2.5 ) / complex", 10 + 2.5j),
        ("(1.0)", Verbatim("(1.0)")),
        ("(1, 1E999)", Verbatim("(1, 1E999)")),
        ("(1E-999, 1)", Verbatim("(1E-999, 1)")),
        ("", None),
        ("                     / undefined", None),
        ("''", ""),
        ("'   '", ""),
        ("'  leading and trailing   ' / blanks", "  leading and trailing"),
        ("   'not in byte 11'", "not in byte 11"),
        ("'it''s' / a quotation mark", "it's"),
        ("''''", "'"),
        ("'a / b' / c / d", "a / b"),
        ("'" + 68 * "x" + "'", 68 * "x"),
        ("'a&'", "a&"),
        ("'never ends", Verbatim("'never ends")),
        ("'it's'", Verbatim("'it's'")),
        ("'a' b", Verbatim("'a' b")),
        ("N/A", Verbatim("N/A")),
        ("#TODO / number", Verbatim("#TODO / number")),
        ("'caf\xe9'", "caf\xe9"),
        ("'caf\xc3\xa9'", "caf\xe9"),
        ("caf\xc3\xa9", Verbatim("caf\xe9")),
        ("= 5", Verbatim("= 5")),
    ],
)
def test_a_value_field_is_read(field: str, value: Value) -> None:
    for keyword in ("KEY", "A-B_9", "LONGNAME"):
        ((found, parsed),) = parse(pad(f"{keyword:8}= {field}"))
        assert found == keyword
        assert same(parsed, value)
    ((found, parsed),) = parse(pad(f"HIERARCH ESO DET ID ={field[:55]}"))
    if len(field) <= 55:
        assert (found, same(parsed, value)) == ("ESO DET ID", True)


@pytest.mark.parametrize(
    ("image", "card"),
    [
        ("COMMENT = 'no value'", ("COMMENT", "= 'no value'")),
        ("COMMENT = 'no value' / c", ("COMMENT", "= 'no value' / c")),
        ("HISTORY = 5 / c", ("HISTORY", "= 5 / c")),
        ("CONTINUE= 5 / c", ("CONTINUE", "= 5 / c")),
        ("HISTORY   two blanks", ("HISTORY", "  two blanks")),
        ("COMMENTx", ("COMMENTX", Verbatim(""))),
        ("        / a title", ("", "/ a title")),
        ("        = 5 / no keyword", ("", "= 5 / no keyword")),
        ("", ("", "")),
        ("CONTINUE  'nothing before'", ("CONTINUE", "  'nothing before'")),
        ("comment lower case", ("COMMENT", "lower case")),
        ("key     = 5 / lower case", ("KEY", 5)),
        ("KEY= 5 / indicator too early", ("KEY", 5)),
        ("KEY     text", ("KEY", Verbatim("text"))),
        ("KEY     =5", ("KEY", Verbatim("=5"))),
        ("KEY       = 5 / too late", ("KEY", Verbatim("= 5 / too late"))),
        ("TOOLONGNAME = 5 / x", ("TOOLONGN", Verbatim("AME = 5 / x"))),
        ("HIERARCH eso Det id='x' / y", ("eso Det id", "x")),
        ("HIERARCH \xc2\xb5 = 5", ("\xb5", 5)),
        ("\xc3\xa3b     = 5", ("\xe3B", 5)),
        ("HISTORY caf\xc3\xa9", ("HISTORY", "caf\xe9")),
        ("HIERARCH nothing is here", ("HIERARCH", Verbatim("nothing is here"))),
        ("HIERARCH= 5 / a keyword too", ("HIERARCH", 5)),
        ("HIERARCH  = 5", ("HIERARCH", Verbatim("= 5"))),
        ("KEY.1   = 5 / x", ("KEY.1", 5)),
        ("ENDING  = 5 / x", ("ENDING", 5)),
    ],
)
def test_a_card_is_read(image: str, card: Card) -> None:
    assert parse(pad(image)) == (card,)


fields = st.text(st.sampled_from("  '/TF.E+-0159(,)&D"), max_size=70) | st.text(max_size=70)
images = st.builds(
    lambda keyword, indicator, field: f"{keyword:8}{indicator}{field}"[:80].ljust(80),
    st.sampled_from(["", "5", "123", "T", "KEY", "key", "COMMENT", "LONGNAME", "'", "/ 5"]),
    st.sampled_from(["= ", "= ", "=", "  ", " = '"]),
    fields,
)


@law
@given(st.lists(images))
@example([pad("KEY     ="), pad("5       / next")])
@example([pad("KEY     = " + "0" * 69 + "5"), pad("5       / next")])
@example([pad("KEY     = 'never ends"), pad("KEY     = '/'")])
def test_a_card_is_read_alike_wherever_it_is(images: list[str]) -> None:
    apart = [card for image in images for card in parse(image)]
    alone = [*_decode([_parse_card(image) for image in images])]  # without the cards beside it
    together = list(parse("".join(images)))
    assert repr(together) == repr(apart) == repr(alone)


@pytest.mark.parametrize(
    ("pieces", "cards"),
    [
        (["= 'one &'", "  'two '"], [("KEY", "one two")]),
        (["= 'one&' / c", "  'two&  ' / d", "  'three' / e"], [("KEY", "onetwothree")]),
        (["= 'one &'", "  ''"], [("KEY", "one")]),
        (["= 'it''s &'", "  'Tom''s'"], [("KEY", "it's Tom's")]),
        (["= 'quo'&'", "  ''te'"], [("KEY", "quo'te")]),
        (["= 'quo'&'", "  '' / te'"], [("KEY", "quo' / te")]),
        (["= 'one&'", "  'two&'"], [("KEY", "onetwo&")]),
        (["= 'one'", "  'two'"], [("KEY", "one"), ("CONTINUE", "  'two'")]),
        (["= 'one&'", "  5"], [("KEY", "one&"), ("CONTINUE", "  5")]),
        (["= 'one&'", "= 'two'"], [("KEY", "onetwo")]),
        (["= 5", "  'two'"], [("KEY", 5), ("CONTINUE", "  'two'")]),
        (
            ["= 'one&'", "  'two'", "  'three'"],
            [("KEY", "onetwo"), ("CONTINUE", "  'three'")],
        ),
    ],
)
def test_a_long_string_is_joined(pieces: list[str], cards: list[Card]) -> None:
    first, *others = pieces
    text = "".join([pad(f"KEY     {first}"), *(pad(f"CONTINUE{other}") for other in others)])
    assert parse(text) == tuple(cards)
    assert parse(text + pad("NEXT    = 5")) == (*cards, ("NEXT", 5))
    long_keyword = pad(f"HIERARCH A LONG KEYWORD {first}") + text[80:]
    assert parse(long_keyword) == (("A LONG KEYWORD", cards[0][1]), *cards[1:])


@law
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60))
def test_text_beyond_ascii_is_read_wherever_a_writer_has_cut_it(text: str) -> None:
    """Bytes of UTF-8 are one text again, also where CONTINUE parts those of a letter."""
    raw = text.replace("'", "").rstrip(" ").encode().decode("latin-1")
    pieces = [raw[start : start + 7] for start in range(0, len(raw), 7)] or [""]
    first, *others = [*(f"'{piece}&'" for piece in pieces[:-1]), f"'{pieces[-1]}'"]
    cards = "".join([pad(f"KEY     = {first}"), *(pad(f"CONTINUE  {one}") for one in others)])
    assert parse(cards) == (("KEY", text.replace("'", "").rstrip(" ")),)
    assert parse(pad("KEY     = 'ca\xe9\xc3'")) == (("KEY", "ca\xe9\xc3"),)


@pytest.mark.parametrize(
    ("card", "version"),
    [
        ("2", 2),
        ("2.0", 2),
        ("2E0", 2),
        ("-3.", -3),
        ("1.5", 1),
        ("'2'", 1),
        ("T", 1),
        (str(2**63 - 1), 2**63 - 1),
        (str(2**63 + 5), 1),
        ("1E300", 1),
        ("1E400", 1),
        ("1E-420", 1),
    ],
)
def test_extver_is_a_number_however_it_is_written(card: str, version: int) -> None:
    assert Header.of_cards(index=1, cards=parse(pad(f"EXTVER  = {card:>20}"))).version == version


def test_a_number_that_no_double_holds_is_a_number() -> None:
    told = {"1E400 / x": "1E400", "-1D-420": "-1D-420", "(1, 1E999)": "(1, 1E999)"}
    assert {text: Verbatim(text).number for text in told} == told
    for text in ("", "NaN", "5", "1.5", "= 5", "1E400 5", "'1E400'", "(1E400)"):
        assert not Verbatim(text).number


def test_commentary_is_not_continued() -> None:
    text = pad("HISTORY 'one&'") + pad("CONTINUE  'two'")
    assert parse(text) == (("HISTORY", "'one&'"), ("CONTINUE", "  'two'"))


def test_the_longest_of_strings_is_joined_in_no_time() -> None:
    text = pad("KEY     = '&'") + pad("CONTINUE  '" + "x" * 66 + "&'") * 100_000
    ((_, value),) = parse(text)
    assert value == "x" * 6_600_000 + "&"


# Files

TABLE: Any = np.zeros(5, dtype=[("A", "f8"), ("B", "S7")])


def make_file(path: Path) -> Path:
    """Write a file of every kind of HDU, with headers of several lengths."""
    primary = astropy.PrimaryHDU()
    primary.header["LONG"] = "long " * 40
    for number in range(80):
        primary.header[f"KEY{number}"] = (number / 7, "a comment")
    image = astropy.ImageHDU(np.zeros((3, 4, 5), "f4"), name="sci", ver=2)
    heap = astropy.BinTableHDU.from_columns(
        [astropy.Column("V", "PJ()", array=np.array([[1], [1, 2, 3]], dtype=object))], name="HEAP"
    )
    big = astropy.ImageHDU(np.zeros((100, 100), "i2"))
    text = astropy.TableHDU.from_columns(
        [astropy.Column("A", "E15.7", array=TABLE["A"])], name="TEXT"
    )
    empty = astropy.ImageHDU(name="EMPTY")
    hdus = [primary, image, heap, big, astropy.BinTableHDU(TABLE, name="TABLE"), text, empty]
    astropy.HDUList(hdus).writeto(path, overwrite=True, checksum=True)
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_file(tmp_path_factory.mktemp("fits") / "jw1_uncal.fits")


def find_headers(path: Path) -> list[tuple[int, int, int]]:
    """Return where each header and its data begin and end."""
    with astropy.open(path) as hdus:
        places = [hdu.fileinfo() for hdu in hdus]
    return [(p["hdrLoc"], p["datLoc"], p["datLoc"] + p["datSpan"]) for p in places]


def test_a_file_is_read(path: Path) -> None:
    found = read_headers(str(path))
    assert [list(header.cards) for header in found.headers] == read_file(path)
    names = ["PRIMARY", "SCI", "HEAP", "", "TABLE", "TEXT", "EMPTY"]
    assert [header.name for header in found.headers] == names
    assert [header.index for header in found.headers] == list(range(7))
    assert [header.version for header in found.headers] == [1, 2, 1, 1, 1, 1, 1]
    content = path.read_bytes()
    headers = b"".join(content[start:stop] for start, stop, _ in find_headers(path))
    assert found.checksum == hashlib.sha256(headers).hexdigest()
    assert (found.location, found.name) == (str(path.parent), path.name)
    assert found.size == len(content)


def test_a_file_is_one_from_wherever_it_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    assert (
        read_headers(path.name)
        == read_headers(f".//../{path.parent.name}/{path.name}")
        == read_headers(str(path))
    )


@pytest.mark.parametrize(
    ("cards", "name", "version"),
    [
        ((("EXTNAME", " sci "), ("EXTVER", 3)), "SCI", 3),
        ((("EXTNAME", 5), ("EXTVER", True)), "", 1),
        ((("EXTNAME", "A"), ("EXTNAME", "B"), ("EXTVER", 2.5)), "A", 1),
        ((), "", 1),
    ],
)
def test_a_header_knows_its_name(cards: tuple[Card, ...], name: str, version: int) -> None:
    header = Header.of_cards(index=1, cards=cards)
    assert (header.name, header.version) == (name, version)
    assert Header.of_cards(index=0, cards=cards).name == "PRIMARY"


def test_a_header_of_any_length_is_read(tmp_path: Path) -> None:
    """At every length relative to the bytes that are read at once."""
    path = tmp_path / "long.fits"
    first = astropy.PrimaryHDU(np.zeros(20_000))
    hdus = [first, astropy.ImageHDU(name="LONG"), astropy.ImageHDU(name="NEXT")]
    for blocks in range(1, 3 * fits.STEP // fits.BLOCK):
        header = hdus[1].header
        while len(header) < blocks * 36 - 1:
            header.append(("COMMENT", f"{len(header)}"), end=True)
        astropy.HDUList(hdus).writeto(path, overwrite=True)
        assert [len(found.cards) for found in read_headers(str(path)).headers] == [
            len(hdu.header) for hdu in hdus
        ]


def test_random_groups_are_passed_over(tmp_path: Path) -> None:
    data = astropy.GroupData(
        np.zeros((30, 4, 7), "f4"), parnames=["u", "v"], pardata=[0, 1], bitpix=-32
    )
    path = tmp_path / "groups.fits"
    astropy.HDUList([astropy.GroupsHDU(data), astropy.ImageHDU(name="NEXT")]).writeto(path)
    assert [list(header.cards) for header in read_headers(str(path)).headers] == read_file(path)


def test_a_gzipped_file_is_read_whatever_its_name(path: Path, tmp_path: Path) -> None:
    zipped = tmp_path / "plain.fits"
    zipped.write_bytes(gzip.compress(path.read_bytes()))
    found, plain = read_headers(str(zipped)), read_headers(str(path))
    assert (found.headers, found.checksum) == (plain.headers, plain.checksum)
    assert found.size == zipped.stat().st_size


def compress(header: astropy.Header, data: Any) -> astropy.CompImageHDU:
    return astropy.CompImageHDU(data, header=header, name=header.get("EXTNAME"))


@pytest.mark.parametrize("dtype", ["u1", "i2", "f4"])
def test_a_compressed_image_has_the_header_of_the_image(dtype: str, tmp_path: Path) -> None:
    header = astropy.Header([("EXTNAME", "SCI"), ("FOO", 1.5), ("LONG", "x" * 100), ("TIME", 1)])
    header.add_history("once")
    header.add_comment("twice")
    path = tmp_path / "image.fits.fz"
    data: Any = np.arange(2500, dtype=dtype).reshape(50, 50)
    hdus = [astropy.PrimaryHDU(), compress(header, data), astropy.ImageHDU(name="NEXT")]
    astropy.HDUList(hdus).writeto(path, checksum=True)
    assert [list(header.cards) for header in read_headers(str(path)).headers] == read_file(path)


@pytest.mark.parametrize("own", [(), (("TELESCOP", "JWST"),)], ids=["stand-in", "primary"])
def test_a_compressed_primary_image_is_the_first_hdu(
    own: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    """As fpack writes it, after an empty primary HDU."""
    path = tmp_path / "image.fits.fz"
    primary = astropy.PrimaryHDU(np.zeros((30, 30), "i2"))
    hdus = [astropy.PrimaryHDU(header=astropy.Header(own)), compress(primary.header, primary.data)]
    astropy.HDUList([*hdus, astropy.ImageHDU(name="NEXT")]).writeto(path)
    headers = read_headers(str(path)).headers
    expected = read_file(path)[0 if own else 1 :]
    assert [list(header.cards) for header in headers] == expected
    assert [header.index for header in headers] == list(range(len(expected)))
    assert headers[-2].cards[0] == ("SIMPLE", True)


def test_data_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "sparse.fits"
    with warnings.catch_warnings(), path.open("wb") as file:
        header = astropy.PrimaryHDU().header
        header.update(BITPIX=-64, NAXIS=3, NAXIS1=100_000, NAXIS2=1000, NAXIS3=1000)
        file.write(header.tostring().encode())
        file.truncate(2880 + -(-800_000_000_000 // 2880) * 2880)
    assert read_headers(str(path)).headers[0].value("NAXIS1") == 100_000


# Errors


def fail(path: Path | str) -> str:
    with pytest.raises(FitsError) as caught:
        read_headers(str(path))
    assert caught.value.where == str(path)
    assert "\n" not in str(caught.value)
    return caught.value.message


@law
@given(data=st.data())
def test_a_file_that_was_cut_short_is_not_read(path: Path, data: st.DataObject) -> None:
    """Except at the end of an HDU, where nothing shows that others are missing."""
    content, places = path.read_bytes(), find_headers(path)
    length = data.draw(st.integers(0, len(content)) | st.sampled_from(places).map(lambda p: p[2]))
    cut = path.with_name("cut.fits")
    cut.write_bytes(content[:length])
    whole = [place for place in places if place[2] <= length]
    if whole and whole[-1][2] == length:
        assert read_headers(str(cut)).headers == read_headers(str(path)).headers[: len(whole)]
        return
    _, stop, _ = places[len(whole)]
    message = fail(cut)
    if length == 0:
        assert message == "the file is empty"
    elif length > 9:
        part = "header" if length < stop else "data"
        assert message.startswith(f"truncated in the {part} of HDU {len(whole)}")


@law
@given(data=st.data())
def test_a_gzipped_file_that_was_cut_short_is_not_read(path: Path, data: st.DataObject) -> None:
    content = gzip.compress(path.read_bytes()[:-2880])  # the last HDU loses its header
    cut = path.with_name("cut.fits.gz")
    cut.write_bytes(content[: data.draw(st.integers(2, len(content) - 1))])
    assert fail(cut).startswith("damaged gzip file")


def test_a_gzipped_file_that_was_cut_before_is_not_read(path: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.fits.gz"
    for _, start, stop in find_headers(path):
        if stop > start:
            cut.write_bytes(gzip.compress(path.read_bytes()[: stop - 1]))
            assert fail(cut).startswith("truncated in the data of HDU")


@law
@given(data=st.data())
def test_whatever_is_in_a_file_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    content = bytearray(path.read_bytes())
    if data.draw(st.booleans()):
        content = bytearray(gzip.compress(content, mtime=0))
    spots = st.tuples(
        st.integers(0, min(len(content), 12000) - 1), st.binary(min_size=1, max_size=3)
    )
    for place, garbage in data.draw(st.lists(spots, min_size=1, max_size=5)):
        content[place : place + len(garbage)] = garbage
    changed = path.with_name("changed.fits")
    changed.write_bytes(content)
    with suppress(FitsError):
        assert read_headers(str(changed)).headers


def test_a_gzipped_file_is_read_to_its_end(path: Path, tmp_path: Path) -> None:
    zipped = tmp_path / "cut.fits.gz"
    junk = np.random.default_rng(1).bytes(5 * fits.STEP)
    content = gzip.compress(path.read_bytes() + junk)
    zipped.write_bytes(content)
    assert read_headers(str(zipped)).headers == read_headers(str(path)).headers
    zipped.write_bytes(content[:-1])
    assert fail(zipped).startswith("damaged gzip file")


def write_zip(text: bytes) -> bytes:
    with io.BytesIO() as buffer:
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("a.fits", text)
        return buffer.getvalue()


def block(*images: str) -> bytes:
    return "".join(map(pad, [*images, "END"])).ljust(2880).encode("latin-1")


START = ("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 0")


def test_of_a_keyword_that_is_twice_there_the_first_counts(tmp_path: Path) -> None:
    path = tmp_path / "twice.fits"
    path.write_bytes(block(*START, "NAXIS   = 1", "EXTNAME = 'A'", "EXTNAME = 'B'"))
    (header,) = read_headers(str(path)).headers
    assert [value for keyword, value in header.cards if keyword == "NAXIS"] == [0, 1]
    assert header.value("EXTNAME") == "A"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"<!DOCTYPE html><html></html>", "not a FITS file, but a web page or XML"),
        (b"\x89PNG\r\n", "not a FITS file"),
        (write_zip(b"a"), "not a FITS file, but a zip archive"),
        (gzip.compress(b"a\n", mtime=0), "not a FITS file"),
        (gzip.compress(b"", mtime=0), "the file is empty"),
        (
            gzip.compress(gzip.compress(b"SIMPLE  = T", mtime=0), mtime=0),
            "not a FITS file, but a gzipped gzip file",
        ),
        (b"\x1f\x8b", "damaged gzip file"),
        (block(*START) + b"XTENSION", "truncated in the header of HDU 1"),
        (block(*START)[:-1], "truncated in the header of HDU 0"),
        (
            block(*START).replace(b"END", b"   "),
            "truncated in the header of HDU 0, which has no END",
        ),
        (block(*START, "KEY     = 'a\0b'"), "a zero byte among the cards of HDU 0"),
        (block(*START).replace(b"END", b"\0\0\0"), "a zero byte among the cards of HDU 0"),
        (block("SIMPLE  = T", "BITPIX  = 8"), "no valid NAXIS in HDU 0 (PRIMARY)"),
        (block("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = -1"), "no valid NAXIS in HDU 0"),
        (block("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = T"), "no valid NAXIS in HDU 0"),
        (block("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 2", "NAXIS1  = 5"), "no valid NAXIS2"),
        (block("SIMPLE  = T", "BITPIX  = 8", f"NAXIS   = {10**60}"), "no valid NAXIS1"),
        (block("SIMPLE  = T", "BITPIX  = 7", "NAXIS   = 0"), "no valid BITPIX in HDU 0"),
        (block("SIMPLE  = T", "BITPIX  = 8.0", "NAXIS   = 0"), "no valid BITPIX in HDU 0"),
        (block("SIMPLE  = T", "NAXIS   = 0"), "no valid BITPIX in HDU 0"),
        (
            block("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 1", f"NAXIS1  = {10**60}"),
            "truncated in the data of HDU 0 (PRIMARY)",
        ),
        (
            block(*START)
            + block("XTENSION= 'IMAGE'", "BITPIX  = 8", "NAXIS   = 1", "EXTNAME = 'SCI'"),
            "no valid NAXIS1 in HDU 1 (SCI)",
        ),
    ],
)
def test_a_broken_file_is_refused(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.fits"
    path.write_bytes(content)
    assert fail(path).startswith(message)
    if not content.startswith(b"\x1f\x8b"):
        path.write_bytes(gzip.compress(content))
        assert fail(path).startswith(message)


@pytest.mark.parametrize("rest", [b" " * 2880, b"\0" * 100, b"junk", b"X", b"XTENSIVE" * 360])
def test_what_follows_the_last_hdu_is_let_be(rest: bytes, path: Path, tmp_path: Path) -> None:
    if b"XTENSION".startswith(rest):
        rest += b"X"
    longer = tmp_path / "longer.fits"
    longer.write_bytes(path.read_bytes() + rest)
    assert read_headers(str(longer)).headers == read_headers(str(path)).headers


@law
@given(
    st.lists(valued | commentary, max_size=40), st.sampled_from([b" ", b"\0"]), st.integers(0, 80)
)
@example([], b"\0", 0)
def test_zeros_after_end_are_read_over(
    specifications: list[tuple[str, Any, str]], fill: bytes, blanks: int
) -> None:
    """Some writers fill the last block of a header with zeros; the standard asks for blanks."""
    header, _ = write([("SIMPLE", True, ""), ("BITPIX", 8, ""), ("NAXIS", 0, ""), *specifications])
    cards = header.tostring(endcard=False, padding=False).encode()
    raw = cards + b"END" + b" " * blanks
    raw += fill * (-len(raw) % 2880)
    file, _ = fits._read_file(io.BytesIO(raw * 2), len(raw), (2880, 2880))
    assert file[0].cards == parse(cards.decode())
    assert file[0].text.encode("latin-1") == raw


def test_a_file_with_zeros_after_end_is_read_as_by_astropy(path: Path, tmp_path: Path) -> None:
    zeros = bytearray(path.read_bytes())
    for start, data, _ in find_headers(path):
        end = zeros.index(b"END     ", start) + 3
        zeros[end:data] = bytes(data - end)
    filled = tmp_path / "zeros.fits"
    filled.write_bytes(zeros)
    found = read_headers(str(filled))
    assert found.headers == read_headers(str(path)).headers
    assert [list(header.cards) for header in found.headers] == read_file(filled)


def test_a_header_without_end_is_not_read_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fits, "LONGEST", 2**20)
    path = tmp_path / "endless.fits"
    path.write_bytes(block(*START)[:240].ljust(2880) + b" " * 2**22)
    assert fail(path) == "the header of HDU 0 is longer than 1 MB"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert fail(tmp_path) == "is a directory"
    assert fail(tmp_path / "missing.fits") == "no such file or directory"
    assert fail(f"{tmp_path}/nul\0.fits") == "cannot be the name of a file"
    (tmp_path / "file").touch()
    assert fail(tmp_path / "file" / "below.fits") == "not a directory"
    os.mkfifo(tmp_path / "pipe")
    assert fail(tmp_path / "pipe") == "not a regular file"
    (tmp_path / "loop").symlink_to("loop")
    assert "symbolic link" in fail(tmp_path / "loop")


@pytest.fixture
def nobody() -> Iterator[None]:
    """Run as another user if we are root, who may read everything."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield
    os.seteuid(user)


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "secret.fits").write_bytes(block(*START))
    (tmp_path / "secret.fits").chmod(0)
    tmp_path.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    request.getfixturevalue("nobody")
    assert fail("secret.fits") == "permission denied"


@pytest.mark.parametrize("whole", [True, False])
def test_a_file_that_is_being_written_is_refused(
    whole: bool, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grows = tmp_path / "grows.fits"
    grows.write_bytes(path.read_bytes()[: None if whole else -2881])
    read_headers = fits._read_headers

    def write_and_read(*args: Any) -> Any:
        with grows.open("ab") as file:
            file.write(b"\0")
        return read_headers(*args)

    monkeypatch.setattr(fits, "_read_headers", write_and_read)
    assert fail(grows) == "the file changed while it was being read"


# URLs

REQUESTS: list[tuple[int, int]] = []
"""Where each request for a part of a file begins and ends."""


class FarFile(AbstractBufferedFile):  # type: ignore[misc]
    """A file that makes a request for every part."""

    def _fetch_range(self, start: int, end: int) -> bytes:
        REQUESTS.append((start, end))
        return FarSystem.files[self.path][start:end]


class FarSystem(AbstractFileSystem):  # type: ignore[misc]
    """A store that records its requests."""

    protocol = "far"
    files: ClassVar[dict[str, bytes]] = {}

    def info(self, path: str, **_: Any) -> dict[str, Any]:
        if path not in self.files:
            raise FileNotFoundError(path)
        return {"name": path, "size": len(self.files[path]), "type": "file"}

    def _open(self, path: str, mode: str = "rb", **options: Any) -> FarFile:
        return FarFile(self, path, mode, **options)


@pytest.fixture
def far() -> Iterator[Callable[[bytes], str]]:
    fsspec.register_implementation("far", FarSystem, clobber=True)

    def put(content: bytes) -> str:
        FarSystem.files["bucket/a/jw1_uncal.fits"] = content
        REQUESTS.clear()
        return "far://bucket/a/jw1_uncal.fits"

    yield put
    FarSystem.files.clear()


def test_of_a_url_only_headers_are_fetched(far: Callable[[bytes], str], tmp_path: Path) -> None:
    image: Any = np.zeros((1000, 1000), "f4")
    primary = astropy.PrimaryHDU()
    for number in range(300):
        primary.header[f"KEY{number}"] = number
    hdus = [primary, *(astropy.ImageHDU(image, name=name) for name in ("SCI", "ERR", "DQ"))]
    path = tmp_path / "jw1_uncal.fits"
    astropy.HDUList(hdus).writeto(path)
    url = far(path.read_bytes())
    found, local = read_headers(url), read_headers(str(path))
    assert (found.headers, found.checksum, found.size) == (
        local.headers,
        local.checksum,
        local.size,
    )
    assert (found.location, found.name) == ("far://bucket/a", "jw1_uncal.fits")
    # The primary header comes with the first extension's, which has no data before it.
    assert len(REQUESTS) == 3
    fetched = sum(end - start for start, end in REQUESTS)
    assert fetched <= fits.REMOTE_FIRST_STEP + 2 * fits.REMOTE_STEP


def test_a_url_may_be_gzipped(far: Callable[[bytes], str], path: Path) -> None:
    url = far(gzip.compress(path.read_bytes()))
    assert read_headers(url).headers == read_headers(str(path)).headers
    assert len(REQUESTS) == 2


def test_a_url_that_cannot_be_read_is_refused(far: Callable[[bytes], str], path: Path) -> None:
    assert fail("far://bucket/missing.fits") == "no such file"
    assert fail("nonsense://bucket/a.fits") == "nonsense:// is no kind of URL that can be read"
    assert fail(far(path.read_bytes()[:-1])).startswith("truncated in the")
    assert fail(far(b"")) == "the file is empty"
