"""The command line tells people without a post apart."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.model.document import Document
from orgchart.model.edits import vacate
from orgchart.model.people import move
from orgchart.storage import save_chart
from support.outline import chart

TEAM = 'Boss "Dee Marsh"\n  Lead "Ana Ruiz"\n  Open *vacant\n'


def files(folder: Path) -> tuple[str, str]:
    """A chart before and after its lead was vacated."""
    document = Document(chart(TEAM))
    save_chart(document.chart, folder / "before.orgchart")
    with document.edit("Vacate") as draft:
        vacate(draft, "lead")
    save_chart(document.chart, folder / "after.orgchart")
    return str(folder / "before.orgchart"), str(folder / "after.orgchart")


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What a command prints."""

    def ran(*arguments: str) -> str:
        run(list(arguments))
        return capsys.readouterr().out

    return ran


def test_stats_count_them(said: Callable[..., str], tmp_path: Path) -> None:
    before, after = files(tmp_path)
    assert "Not placed" not in said("stats", before)
    assert "Not placed    1 person" in said("stats", after)
    figures = json.loads(said("stats", after, "--json"))
    assert (figures["not_placed"], figures["people"], figures["vacant"]) == (1, 1, 2)


def test_compare_names_them(said: Callable[..., str], tmp_path: Path) -> None:
    before, after = files(tmp_path)
    told = said("compare", before, after)
    assert "? Ana Ruiz: not placed, was Lead" in told
    assert told.endswith("1 person newly not placed, 0 placed, 0 left.\n")
    assert "- Ana Ruiz, had no post" in said("compare", after, after_dismissal(tmp_path, after))


def after_dismissal(folder: Path, path: str) -> str:
    lines = Path(path).read_text().splitlines(keepends=True)
    left = folder / "left.orgchart"
    left.write_text("".join(line for line in lines if '"type":"person"' not in line))
    return str(left)


def test_who_has_a_post_again_is_told(said: Callable[..., str], tmp_path: Path) -> None:
    document = Document(chart(TEAM))
    with document.edit("Vacate") as draft:
        vacate(draft, "lead")
    save_chart(document.chart, tmp_path / "one.orgchart")
    with document.edit("Place") as draft:
        move(draft, next(iter(document.chart.not_placed)), "open")
    save_chart(document.chart, tmp_path / "two.orgchart")
    told = said("compare", str(tmp_path / "one.orgchart"), str(tmp_path / "two.orgchart"))
    assert "! Ana Ruiz: has a post again" in told


def test_stats_tell_layers_spans_and_who_is_below_whom(
    said: Callable[..., str], tmp_path: Path
) -> None:
    before, _ = files(tmp_path)
    figures = json.loads(said("stats", before, "--json"))
    assert sum(layer["seats"] for layer in figures["by_layer"]) == figures["headcount"]
    assert sum(figures["span_histogram"].values()) == figures["managers"]
    tops = [each for each in figures["below"].values() if each["total"]]
    assert max(each["total"] for each in tops) <= figures["headcount"]
    assert {"by_tier", "by_shift", "leaders", "staff_per_leader", "cost"} <= figures.keys()
    assert "Layers\n  1" in said("stats", before)
