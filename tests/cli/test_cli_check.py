"""``orgchart check`` and ``orgchart rules`` as a person and a script use them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.model.chart import Chart
from orgchart.model.records import Acceptance
from orgchart.storage import load_chart, save_chart
from orgchart.storage.who import this_person
from support.outline import chart

TEAM = """
Head [manager]
  Lead [team lead]
    Agent x17
  Other Lead [team lead]
    Rep x10
"""


class Ran:
    """Runs a command: exit code, standard output, standard error."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        captured = self.capsys.readouterr()
        return code, captured.out, captured.err


@pytest.fixture
def orgchart(capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(capsys)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.orgchart"
    save_chart(chart(TEAM), path)
    return path


def test_findings_are_grouped_by_rule_with_source_and_key(orgchart: Ran, team: Path) -> None:
    code, out, err = orgchart("check", team)
    assert (code, err) == (1, "")
    assert "A4 Wide front-line span: 1 warning\n" in out
    assert "  warning “Lead” leads 17 representatives; 8–12 is usual.  [A4/lead]\n" in out
    assert "Source: ICMI" in out
    assert out.endswith("hint.\n")


def test_only_some_rules_and_severities(orgchart: Ran, team: Path) -> None:
    assert orgchart("check", team, "--rule", "A1") == (0, "Nothing to mend.\n", "")
    code, out, _ = orgchart("check", team, "--rule", "a4", "--rule", "S6")
    assert code == 1
    assert out.endswith("\n1 warning.\n")
    assert "hint" not in orgchart("check", team, "--min-severity", "warning")[1]
    assert orgchart("check", team, "--min-severity", "error")[0] == 0


def test_an_unknown_rule_is_said(orgchart: Ran, team: Path) -> None:
    code, _, err = orgchart("check", team, "--rule", "Z1")
    assert (code, err) == (2, "orgchart: There is no rule Z1; “orgchart rules” lists them.\n")


@pytest.mark.parametrize("name", ["technical-support", "Technical Support"])
def test_with_another_profile(orgchart: Ran, team: Path, name: str) -> None:
    code, out, _ = orgchart("check", team, "--rule", "A4", "--profile", name)
    assert code == 1
    assert "“Other Lead” leads 10 representatives; 5–8 is usual." in out


def test_an_accepted_finding_is_kept_and_does_not_count(orgchart: Ran, team: Path) -> None:
    tomorrow = date.today() + timedelta(days=1)
    code, out, err = orgchart(
        "check", team, "--accept", "A4/lead", "--reason", "Team is being built.",
        "--until", tomorrow,
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert "Accepted: 1 finding\n" in out
    assert f"8–12 is usual. – Team is being built, until {tomorrow}\n" in out
    kept = load_chart(team).chart.records["accepted/A4/lead"]
    assert isinstance(kept, Acceptance)
    assert kept.by == this_person() != ""
    assert kept.until == str(tomorrow)
    code, out, _ = orgchart("check", team, "--json")
    found = json.loads(out)
    assert code == 0
    assert found["counts"]["warning"] == 0
    assert "A4" not in {problem["rule"] for problem in found["problems"]}
    (one,) = found["accepted"]
    assert (one["key"], one["accepted"]["reason"]) == ("A4/lead", "Team is being built.")


def test_past_its_day_it_counts_again(orgchart: Ran, team: Path) -> None:
    yesterday = date.today() - timedelta(days=1)
    arguments = ("--accept", "A4", "--reason", "Soon better.", "--until", yesterday)
    code, out, _ = orgchart("check", team, *arguments)
    assert code == 1
    assert "(was accepted until a day that is past)" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--accept", "A4/lead"), "say it with --reason"),
        (("--accept", "A4/nobody", "--reason", "x"), "no finding A4/nobody"),
        (("--accept", "A4", "--reason", "x", "--until", "March"), "March"),
    ],
)
def test_what_cannot_be_accepted_is_said(
    orgchart: Ran, team: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = team.read_bytes()
    code, out, err = orgchart("check", team, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert team.read_bytes() == before


def test_nothing_can_be_accepted_in_a_template(orgchart: Ran) -> None:
    code, _, err = orgchart("check", "department", "--accept", "A4", "--reason", "x")
    assert code == 2
    assert "no chart file" in err


def test_a_chart_without_findings(orgchart: Ran, tmp_path: Path) -> None:
    save_chart(Chart(), tmp_path / "none.orgchart")
    assert orgchart("check", tmp_path / "none.orgchart") == (0, "Nothing to mend.\n", "")


def test_rules_are_listed_with_thresholds_and_sources(orgchart: Ran) -> None:
    code, out, _ = orgchart("rules")
    assert code == 0
    assert "A4  Wide front-line span (warning)\n" in out
    assert "    from 8, hint 12, warning 15\n" in out
    assert "R5  Human resources (hint, off)\n" in out
    assert "S1  Reporting loop (error, of staff lists)\n" in out
    assert "from 5, hint 8, warning 10" in orgchart("rules", "--profile", "technical-support")[1]


def test_rules_for_programs(orgchart: Ran) -> None:
    rules = {rule["id"]: rule for rule in json.loads(orgchart("rules", "--json")[1])}
    assert len(rules) == 32
    assert rules["A4"]["by_profile"]["small company"]["hint"] == 8
    assert all(rule["source"] and rule["formula"] for rule in rules.values())
