"""A2: one-to-one lines follow one another."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.change import Change
from orgchart.model.records import Id, Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr, who


def _next(facts: Facts, id: Id) -> Id | None:
    """The one report at the other end of a one-to-one line down from here, if there is one."""
    reports = facts.chart.ranked_reports(id)
    if len(reports) != 1:
        return None
    (_, report) = reports[0]
    return report if facts.chart.roles[report].seats <= facts.chart.roles[id].seats else None


def _head(facts: Facts, id: Id) -> Id:
    """The first role of the one-to-one lines that lead here."""
    while (manager := facts.chart.roles[id].reports_to) is not None:
        if _next(facts, manager) is None:
            break
        id = manager
    return id


def _check(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    if manager.reports_to is not None and _next(facts, manager.reports_to) is not None:
        return
    chain = [manager.id]
    while (report := _next(facts, chain[-1])) is not None:
        chain.append(report)
    if len(chain) - 1 >= limits["lines"]:
        message = tr("{path}: {n} layers one under the other, one to one.")
        yield Finding(message.format(path=_path(facts, chain), n=len(chain)), tuple(chain))


def _path(facts: Facts, chain: list[Id]) -> str:
    shown = chain if len(chain) <= 4 else [*chain[:2], chain[-1]]
    names = [who(facts.chart.roles[id]) for id in shown]
    if len(chain) > 4:
        names.insert(2, "…")
    return " → ".join(names)


def _reach(facts: Facts, change: Change) -> Iterator[Id]:
    """The first roles of the chains that a change makes longer or shorter, cuts or joins.

    A manager who had one report before has at most as many more as the change has roles.
    """
    roles = [role for sides in change.values() for role in sides if isinstance(role, Role)]
    managers = {role.reports_to for role in roles if role.reports_to is not None}
    for id in ({role.id for role in roles} | managers) & facts.chart.roles.keys():
        yield _head(facts, id)
        reports = facts.chart.ranked_reports(id)
        if len(reports) <= 1 + len(change):
            yield from (report for _, report in reports)


RULE = Rule(
    id="A2",
    name="Chain of one-to-one lines",
    severity="warning",
    formula="One-to-one lines in a row (a single report, with no more seats) ≥ lines.",
    source=sources.cite(sources.BAILEY, sources.BAIN),
    example="Ana Ruiz → “Lead” → Cy Ode: 3 layers one under the other, one to one.",
    thresholds={"lines": 2},
    of_manager=_check,
    reach=_reach,
)
