"""Findings as a person reads them: by rule, what they have in common said once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from orgchart.model.metrics import span
from orgchart.model.records import Id, Severity
from orgchart.rules import RULES, Problem, Rule
from orgchart.ui.open_chart import OpenChart

_RULES = {rule.id: rule for rule in RULES}
_CLAUSE = "; "


class Row(NamedTuple):
    """One finding: who or what it is about, its figure, and a sentence where that is not all."""

    problem: Problem
    subject: str
    figure: str
    detail: str


class Group(NamedTuple):
    """The findings of one rule and severity; ``advice`` is what the rule says of all of them."""

    severity: Severity
    name: str
    advice: str
    source: str
    rows: tuple[Row, ...]


def grouped(open_chart: OpenChart) -> list[Group]:
    """The findings of a chart in their order, by severity and rule."""
    parts = groupby(open_chart.problems, key=lambda problem: (problem.severity, problem.rule))
    return [
        _group(open_chart, severity, _RULES[rule], list(found)) for (severity, rule), found in parts
    ]


def advice_of(messages: Sequence[str]) -> str:
    """The last clause, if all messages have the same: "8–12 is usual.", else nothing."""
    clauses = {message.rpartition(_CLAUSE)[2] for message in messages if _CLAUSE in message}
    if len(clauses) != 1 or not all(_CLAUSE in message for message in messages):
        return ""
    (clause,) = clauses
    return clause[:1].upper() + clause[1:]


def _group(open_chart: OpenChart, severity: Severity, rule: Rule, problems: list[Problem]) -> Group:
    advice = advice_of([problem.message for problem in problems])
    rows = tuple(_row(open_chart, rule, problem, advice) for problem in problems)
    return Group(severity, rule.name, advice, rule.source, rows)


def _row(open_chart: OpenChart, rule: Rule, problem: Problem, advice: str) -> Row:
    if rule.of_chart is not None or not problem.roles:
        said = problem.message.rpartition(_CLAUSE)[0] if advice else problem.message
        return Row(problem, said, "", "")
    id = problem.roles[0]
    figure = _reports(open_chart, id) if rule.of_manager is not None else ""
    return Row(problem, open_chart.name(id), figure, "" if advice else problem.message)


def _reports(open_chart: OpenChart, id: Id) -> str:
    chart = open_chart.chart
    count = span(chart, id) if chart.has_reports(id) else len(chart.dotted_reports(id))
    return f"{count:,} report{'' if count == 1 else 's'}"
