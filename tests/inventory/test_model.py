"""The values of the pipeline's world."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace

from hypothesis import given

from schemagen.inventory.model import Keyword
from schemagen.tables.model import Column, ColumnType
from tests.support import samples
from tests.support.strategies import make_keywords


@given(make_keywords(), make_keywords())
def test_equal_values_have_one_hash(one: Keyword, other: Keyword) -> None:
    assert (one == other) <= (hash(one) == hash(other))
    again = replace(one)
    assert again is not one
    assert (again, hash(again)) == (one, hash(one))
    assert replace(one, title=f"{one.title}!") != one


@given(make_keywords())
def test_a_pickle_gives_the_same_value(keyword: Keyword) -> None:
    again = pickle.loads(pickle.dumps(keyword))
    assert (again, hash(again)) == (keyword, hash(keyword))


FIND = """
import pickle, sys
(made, column) = pickle.loads(sys.stdin.buffer.read())
from schemagen.tables.model import Column, ColumnType
print(column in {Column(name="bunit", type=ColumnType.TEXT, paths=("meta.bunit",))})
print(made)
"""


def test_a_pickle_is_found_in_a_process_where_texts_have_other_hashes() -> None:
    column = Column(name="bunit", type=ColumnType.TEXT, paths=("meta.bunit",))
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", FIND],
            input=pickle.dumps((str(hash(column)), column)),
            env={**os.environ, "PYTHONPATH": str(samples.ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert done.stdout.split()[0] == b"True"
