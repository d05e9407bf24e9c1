"""Choices are called something in the language of people."""

from __future__ import annotations

import typing

import pytest

from orgchart.model import records
from orgchart.model.words import word

CHOICES = (
    records.Level, records.Status, records.Severity, records.Direction, records.CardStyle,
    records.ThemeName, records.Profile, records.Work,
)  # fmt: skip


@pytest.mark.parametrize("value", [each for of in CHOICES for each in typing.get_args(of)])
def test_every_choice_has_a_word_that_begins_like_one(value: str) -> None:
    assert word(value)[0].isupper()


def test_a_value_of_ones_own_stays_as_it_is() -> None:
    assert word("nights only") == "nights only"
