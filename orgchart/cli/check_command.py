"""``orgchart check``: what the rules say about a chart."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import click
import msgspec

from orgchart.cli.finding_text import print_findings
from orgchart.cli.output import json_option, write_json
from orgchart.cli.profile_name import ProfileChoice
from orgchart.cli.progress import progress
from orgchart.cli.scenario_option import scenario_option
from orgchart.cli.source import Source, open_source
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.model.records import Profile
    from orgchart.rules import Problem

tr = texts("Command line")

_SEVERITIES = ("error", "warning", "hint")


@click.command("check")
@click.argument("file")
@json_option("Print one object for programs.")
@click.option(
    "--rule",
    "rules",
    multiple=True,
    metavar="ID",
    help="Only this rule, as A4; several times for more.",
)
@click.option(
    "--min-severity",
    type=click.Choice(_SEVERITIES),
    default="hint",
    help="Leave milder findings out.",
)
@click.option("--profile", type=ProfileChoice(), help="With the thresholds of this profile.")
@click.option(
    "--accept",
    "accepted",
    multiple=True,
    metavar="FINDING",
    help="Accept a finding, as A4/lead, or all of a rule, and save FILE.",
)
@click.option("--reason", default="", metavar="TEXT", help="Why the findings are accepted.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Last day they are, as 2026-03-31.",
)
@scenario_option
def command(
    file: str,
    as_json: bool,
    rules: tuple[str, ...],
    min_severity: str,
    profile: Profile | None,
    accepted: tuple[str, ...],
    reason: str,
    until: datetime | None,
    scenario: str | None,
) -> int:
    """Check FILE: spans of control, layers, one-to-one lines, functions nobody covers.

    Ends with 0 when there is no warning or error that is shown and not accepted, with 1 when
    there is one.

    \b
    For example:
      orgchart check service.orgchart --min-severity warning
      orgchart check service.orgchart --scenario "Option A"
      orgchart check service.orgchart --accept A4/lead --reason "Team is being built"
    """  # fmt: skip
    from orgchart.rules import still_open

    source = open_source(file, scenario)
    if accepted:
        from orgchart.cli.accepting import accept

        source = accept(source, file, accepted, reason, until.date() if until else None)
    with progress(tr("Checking")):
        found = _wanted(_problems(source, profile), _known_rules(rules), min_severity)
    problems = still_open(found)
    counts = {kind: sum(p.severity == kind for p in problems) for kind in _SEVERITIES}
    if as_json:
        apart = [problem for problem in found if problem.accepted]
        write_json({"problems": problems, "counts": counts, "accepted": apart})
    else:
        print_findings(source.chart, found)
    return 1 if counts["error"] or counts["warning"] else 0


def _problems(source: Source, profile: Profile | None) -> list[Problem]:
    from orgchart.cli.findings import import_problems
    from orgchart.rules import check

    chart = _with_profile(source.chart, profile) if profile else source.chart
    return [*import_problems(source.mends), *check(chart, date.today())]


def _with_profile(chart: Chart, profile: Profile) -> Chart:
    settings = msgspec.structs.replace(chart.settings, profile=profile)
    return Chart([*(chart.records | {"settings": settings}).values()])


def _known_rules(ids: tuple[str, ...]) -> set[str]:
    from orgchart.rules import describe_rules

    wanted = {id.upper() for id in ids}
    unknown = sorted(wanted - {rule.id for rule in describe_rules()})
    if unknown:
        raise InputError(
            tr("There is no rule {name}; “orgchart rules” lists them.").format(name=unknown[0])
        )
    return wanted


def _wanted(problems: list[Problem], rules: set[str], min_severity: str) -> list[Problem]:
    shown = _SEVERITIES[: _SEVERITIES.index(min_severity) + 1]
    return [
        problem
        for problem in problems
        if problem.severity in shown and (not rules or problem.rule in rules)
    ]
