"""Order keys: there is always room, and keys stay short."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.order import is_key, key_between, keys_between


@given(st.lists(st.integers(0, 10**6), max_size=60))
def test_a_key_fits_into_every_gap(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else None
        after = keys[at] if at < len(keys) else None
        keys.insert(at, key_between(before, after))
    assert keys == sorted(set(keys))
    assert all(map(is_key, keys))


@given(st.integers(0, 300), st.booleans(), st.booleans())
def test_many_keys_at_once_are_in_order_and_between(count: int, low: bool, high: bool) -> None:
    before = "a3" if low else None
    after = "a4" if high else None
    keys = keys_between(before, after, count)
    assert len(keys) == count
    around = [*([before] if before else []), *keys, *([after] if after else [])]
    assert all(a < b for a, b in pairwise(around))


def test_adding_at_the_end_keeps_keys_short() -> None:
    key: str | None = None
    for _ in range(100_000):
        key = key_between(key, None)
    assert key is not None
    assert len(key) <= 4


def test_adding_at_the_front_keeps_keys_short() -> None:
    key = key_between(None, None)
    for _ in range(5_000):
        key = key_between(None, key)
    assert len(key) <= 4


def test_there_is_no_key_between_equal_keys() -> None:
    with pytest.raises(ValueError, match="no key fits"):
        key_between("a1", "a1")


@pytest.mark.parametrize("text", ["", "0", "1a", "a", "b0", "a00", "aä", "a 0"])
def test_what_is_no_key(text: str) -> None:
    assert not is_key(text)
