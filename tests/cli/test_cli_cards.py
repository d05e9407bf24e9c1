"""What stands on the cards of an export, chosen on the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.storage import save_chart
from support.outline import chart

TEAM = 'Service Lead "Ana Ruiz" tier=2\n  Agent "Bo Vogt" tier=1\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Service.orgchart"
    save_chart(chart(TEAM), path)
    return path


def texts(file: Path, *options: str) -> list[str]:
    """The texts of an SVG of a chart, as they follow each other."""
    out = file.with_suffix(".svg")
    assert run(["export", str(file), "-o", str(out), "--no-title", *options]) == 0
    return re.findall(r"<text[^>]*>([^<]+)</text>", out.read_text("utf-8"))


def test_titles_come_first_unless_names_are_asked_for(file: Path) -> None:
    assert texts(file) == ["Service Lead", "Ana Ruiz", "Agent", "Bo Vogt"]
    assert texts(file, "--name-first") == ["Ana Ruiz", "Service Lead", "Bo Vogt", "Agent"]


def test_fields_are_shown_in_the_order_given(file: Path) -> None:
    found = texts(file, "--fields", "Level, tier", "--style", "photo")
    chips, lines = found[:2], found[2:]
    assert chips == ["Tier 2", "Tier 1"]
    assert lines == ["Service Lead", "Representative", "Agent", "Representative"]


def test_an_unknown_field_is_named_with_those_there_are(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(file), "-o", str(file.with_suffix(".pdf")), "--fields", "shoe"]) == 2
    assert "No card can show “shoe”; there are Names, Level" in capsys.readouterr().err
