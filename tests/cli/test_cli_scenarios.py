"""Scenarios on the command line: shown by every command, compared, named by an export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.scenarios import duplicate, named
from orgchart.storage import load_chart, save_chart
from support.commands import Said
from support.reorganised import NAME


def test_every_command_takes_a_scenario(said: Said, file: Path) -> None:
    figures = [json.loads(said("stats", f"{file}{name}", "--json")[1]) for name in ("", "#spring")]
    assert [each["people"] for each in figures] == [41, 42]
    code, _, err = said("stats", f"{file}#autumn")
    assert (code, err) == (
        2,
        f"orgchart: {file}#autumn: There is no scenario “autumn”; there are “Spring”.\n",
    )


def test_scenarios_of_one_file_are_named_by_an_option(said: Said, file: Path) -> None:
    assert said("stats", file, "--scenario", NAME) == said("stats", f"{file}#{NAME}")
    assert said("check", file, "--scenario", NAME) == said("check", f"{file}#{NAME}")
    assert said("layout", file, "--scenario", NAME) == said("layout", f"{file}#{NAME}")


def test_two_scenarios_are_compared(said: Said, file: Path) -> None:
    there = Document(load_chart(file).chart)
    other = duplicate(there.records, named(there.records, NAME), "Plan #2")
    there.carry_out("Duplicate", other[1], show=other[0])
    with there.edit("Rename") as draft:
        draft.update("night-lead", title="Evening Lead")
    save_chart(Chart(there.records.values()), file)
    told = said("compare", file, "--scenario", NAME, "--scenario", "Plan #2")
    assert told[0] == 1
    assert "~ Evening Lead: Title Night Lead → Evening Lead" in told[1]
    assert said("compare", f"{file}#{NAME}", "#Plan #2") == told
    assert said("compare", f"{file}#{NAME}", "--scenario", "Plan #2") == told


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("stats", "{file}#spring", "--scenario", "spring"), "names a scenario already"),
        (("stats", "department", "--scenario", "spring"), "no scenario “spring” in it"),
        (("compare", "{file}", *("--scenario", "spring") * 3), "once or twice"),
    ],
)
def test_a_scenario_that_cannot_be_meant_is_refused(
    said: Said, file: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    code, _, err = said(*(each.format(file=file) for each in arguments))
    assert (code, sentence in err) == (2, True)


def test_an_exported_scenario_says_its_name(said: Said, file: Path) -> None:
    target = file.with_suffix(".svg")

    def names_it(*options: str) -> bool:
        assert said("export", file, "-o", target, *options)[0] == 0
        return f"· {NAME}" in target.read_text("utf-8")

    asked = ("--scenario", NAME)
    assert names_it(*asked)
    assert not names_it()
    assert not names_it(*asked, "--title", "Plan")
    assert not names_it(*asked, "--audience", "Board")


def test_a_comparison_for_an_audience_says_what_it_leaves_out(said: Said, file: Path) -> None:
    _, _, err = said("compare", file, "--scenario", NAME, "--audience", "Board")
    assert "Not shown: " in err
