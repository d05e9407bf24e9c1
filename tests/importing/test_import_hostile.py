"""Whatever a file holds, it ends in a sound chart or one sentence; `make fuzz` looks longer."""

from __future__ import annotations

import random

import pytest

from support.hostile import SEEDS, ZIPPED, damaged, damaged_inside, survived

RUNS = 40


@pytest.mark.parametrize("name", SEEDS)
def test_a_seed_is_a_list(name: str) -> None:
    assert survived(SEEDS[name], name) == ""


@pytest.mark.parametrize("name", SEEDS)
def test_a_damaged_list_ends_in_a_chart_or_a_sentence(name: str) -> None:
    chance = random.Random(name)
    for _ in range(RUNS):
        survived(damaged(SEEDS[name], chance), name)


@pytest.mark.parametrize("name", sorted(ZIPPED))
def test_a_workbook_damaged_inside_ends_in_a_chart_or_a_sentence(name: str) -> None:
    chance = random.Random(name)
    for _ in range(RUNS):
        survived(damaged_inside(SEEDS[name], chance), name)


def test_a_reader_that_gives_up_says_nothing_of_its_own(capfd: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(1)
    sentences = {survived(damaged_inside(SEEDS["l.xlsb"], chance), "l.xlsb") for _ in range(60)}
    assert any("damaged" in sentence for sentence in sentences)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", SEEDS)
def test_a_list_under_the_name_of_another_format(name: str) -> None:
    for other in SEEDS:
        survived(SEEDS[name], other)
