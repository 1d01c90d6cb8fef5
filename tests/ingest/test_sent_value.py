"""Law: a value arrives in another process as it was sent."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.ingest.datasets import Dataset
from schemagen.ingest.extraction import ReadFile
from schemagen.ingest.outcome import Outcome
from schemagen.ingest.rows import Placement
from schemagen.ingest.sent_value import SentValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample(SentValue):
    """A value with a default, and with one that is a value itself."""

    number: int
    text: str = "none"
    within: object = None


values = st.recursive(
    st.builds(Sample, number=st.integers(), text=st.text()),
    lambda inner: st.builds(Sample, number=st.integers(), within=inner | st.lists(inner)),
    max_leaves=5,
)


@given(values, st.integers(2, pickle.HIGHEST_PROTOCOL))
def test_a_value_arrives_as_it_was_sent(value: Sample, protocol: int) -> None:
    arrived = pickle.loads(pickle.dumps(value, protocol))
    assert arrived == value
    assert hash(replace(arrived, within=None)) == hash(replace(value, within=None))
    assert copy.deepcopy(value) == value


def test_what_arrives_is_frozen_too() -> None:
    arrived: Any = pickle.loads(pickle.dumps(Sample(number=1)))
    with pytest.raises(FrozenInstanceError):
        arrived.number = 2


@pytest.mark.parametrize("kind", [Dataset, Outcome, Placement, ReadFile])
def test_what_an_ingest_sends_for_each_file_is_such_a_value(kind: type) -> None:
    assert issubclass(kind, SentValue)
    assert "__reduce__" not in vars(kind)
