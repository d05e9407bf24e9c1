"""Findings for a person at a terminal: by rule, the weightiest first, accepted ones apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from orgchart.model.words import word
from orgchart.translation import counted, inside, later, texts

if TYPE_CHECKING:
    from orgchart.model.chart import Chart
    from orgchart.model.records import Severity
    from orgchart.rules import Problem
    from orgchart.rules.groups import Group

tr = texts("Command line")

_COLOURS: dict[Severity, str] = {"error": "red", "warning": "yellow", "hint": "blue"}
_REOPENED = {
    "other facts": later("was accepted, with other facts"),
    "past its date": later("was accepted until a day that is past"),
}


def print_findings(chart: Chart, problems: list[Problem]) -> None:
    """Print findings on standard output, and last how many there are."""
    from orgchart.rules import still_open
    from orgchart.rules.groups import by_rule

    names = _rule_names()
    found = still_open(problems)
    for group in by_rule(chart, found):
        _print_group(group, names[group.key])
    accepted = [problem for problem in problems if problem.accepted]
    if accepted:
        _print_accepted(accepted)
    if not found:
        click.echo(tr("Nothing to mend."))
        return
    click.echo(_counts(found) + ".")


def _print_group(group: Group, name: str) -> None:
    click.secho(tr("{rule}:").format(rule=f"{group.key} {name}"), bold=True, nl=False)
    click.echo(" " + _counts(list(group.problems)))
    width = 1 + max(len(word(kind)) for kind in _COLOURS)
    for problem in group.problems:
        severity = inside(word(problem.severity))
        click.secho(f"  {severity:<{width}}", fg=_COLOURS[problem.severity], nl=False)
        click.echo(f"{problem.message}{_reopened(problem)}", nl=False)
        click.secho(f"  [{problem.key}]" if problem.key else "", dim=True)
    source = tr("Source: {source}").format(source=group.problems[0].source)
    click.secho(f"  {'':<{width}}{source}\n", dim=True)


def _print_accepted(problems: list[Problem]) -> None:
    click.secho(tr("Accepted:"), bold=True, nl=False)
    click.echo(" " + counted(len(problems), tr("1 finding"), tr("{n} findings")))
    for problem in problems:
        if problem.accepted:
            reason = problem.accepted.reason.rstrip(".")
            if problem.accepted.until:
                told = tr("{reason}, until {day}")
                reason = told.format(reason=reason, day=problem.accepted.until)
            click.echo(f"  {problem.rule:<8}{problem.message} – {reason}")
    click.echo()


def _reopened(problem: Problem) -> str:
    return f" ({tr(_REOPENED[problem.reopened])})" if problem.reopened else ""


def _counts(problems: list[Problem]) -> str:
    from orgchart.rules.words import counted as counted_noun

    counts = Counter(problem.severity for problem in problems)
    return ", ".join(counted_noun(counts[kind], kind) for kind in _COLOURS if counts[kind])


def _rule_names() -> dict[str, str]:
    from orgchart.rules import describe_rules

    return {rule.id: rule.name for rule in describe_rules()}
