"""Findings as a person reads them: by rule or by branch, what they have in common said once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from orgchart.drawing.look import State
from orgchart.model.metrics import span
from orgchart.model.records import Id
from orgchart.rules import RULES, Problem, Rule, still_open
from orgchart.rules.groups import by_branch, by_rule
from orgchart.rules.words import tr as of_rules
from orgchart.translation import counted
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.findings.words import accepted_words, reopened_words, tr

By = Literal["rule", "branch"]
ACCEPTED = "accepted"
_RULES = {rule.id: rule for rule in RULES}
_CLAUSE = "; "


class Row(NamedTuple):
    """One finding: who or what it is about, its figure, and a sentence where that is not all.

    ``state`` is told where it is not that of the whole group.
    """

    problem: Problem
    subject: str
    figure: str
    detail: str
    state: State | None = None


class Group(NamedTuple):
    """Findings of one rule, in one branch, or accepted; ``advice`` is what is said of all."""

    key: str
    state: State
    name: str
    advice: str
    source: str
    rows: tuple[Row, ...]


def grouped(open_chart: OpenChart, by: By = "rule") -> list[Group]:
    """The open findings of a chart, the weightiest group first, then those that are accepted."""
    every = open_chart.checker.unsorted()
    found = sorted(still_open(every), key=lambda problem: (problem.rule, problem.key))
    chart = open_chart.chart
    if by == "rule":
        groups = [_of_rule(open_chart, each.key, each.severity, each.problems)
                  for each in by_rule(chart, found)]  # fmt: skip
    else:
        groups = [_of_branch(open_chart, each.key, each.severity, each.problems)
                  for each in by_branch(chart, found)]  # fmt: skip
    return [*groups, *_accepted(open_chart, every)]


def advice_of(messages: Sequence[str]) -> str:
    """The last clause, if all messages have the same: "8–12 is usual.", else nothing."""
    clauses = {message.rpartition(_CLAUSE)[2] for message in messages if _CLAUSE in message}
    if len(clauses) != 1 or not all(_CLAUSE in message for message in messages):
        return ""
    (clause,) = clauses
    return clause[:1].upper() + clause[1:]


def _of_rule(open_chart: OpenChart, key: str, state: State, problems: Sequence[Problem]) -> Group:
    rule = _RULES[key]
    advice = advice_of([problem.message for problem in problems])
    mixed = any(problem.severity != state for problem in problems)
    rows = tuple(
        _row(open_chart, rule, problem, advice, problem.severity if mixed else None)
        for problem in problems
    )
    return Group(key, state, of_rules(rule.name), advice, of_rules(rule.source), rows)


def _of_branch(open_chart: OpenChart, key: str, state: State, problems: Sequence[Problem]) -> Group:
    name = open_chart.name(key) if key else tr("The chart as a whole")
    title = open_chart.chart.roles[key].title if key else ""
    rows = tuple(_told(open_chart, problem, problem.severity) for problem in problems)
    return Group(key, state, name, title if title != name else "", "", rows)


def _accepted(open_chart: OpenChart, problems: Iterable[Problem]) -> list[Group]:
    found = sorted(
        (problem for problem in problems if problem.accepted is not None),
        key=lambda problem: (problem.rule, problem.key),
    )
    rows = tuple(
        _told(open_chart, problem, None)._replace(
            figure=_until(problem),
            detail=accepted_words(problem, of_rules(_RULES[problem.rule].name)),
        )
        for problem in found
    )
    return [Group(ACCEPTED, "accepted", tr("Accepted"), "", "", rows)] if rows else []


def _until(problem: Problem) -> str:
    accepted = problem.accepted
    return tr("until {day}").format(day=accepted.until) if accepted and accepted.until else ""


def _row(
    open_chart: OpenChart, rule: Rule, problem: Problem, advice: str, state: State | None
) -> Row:
    before = reopened_words(problem, open_chart.chart)
    if problem.roles[:1] != (problem.about,):
        said = problem.message.rpartition(_CLAUSE)[0] if advice else problem.message
        return Row(problem, said, "", before, state)
    id = problem.roles[0]
    figure = _reports(open_chart, id) if rule.of_manager is not None else ""
    detail = " ".join(filter(None, ["" if advice else problem.message, before]))
    return Row(problem, open_chart.name(id), figure, detail, state)


def _told(open_chart: OpenChart, problem: Problem, state: State | None) -> Row:
    """A finding among those of other rules: with its whole sentence."""
    rule = _RULES[problem.rule]
    return _row(open_chart, rule, problem, "", state)


def _reports(open_chart: OpenChart, id: Id) -> str:
    chart = open_chart.chart
    count = span(chart, id) if chart.has_reports(id) else len(chart.dotted_reports(id))
    return counted(count, tr("1 report"), tr("{n} reports"))
