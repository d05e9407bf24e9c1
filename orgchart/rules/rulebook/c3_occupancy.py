"""C3: people who are busy all the time, or hardly ever. Silent until there is a workload."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Severity
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr
from orgchart.rules.workloads import by_group, group_key, group_name, workloads
from orgchart.staffing import occupancy
from orgchart.translation import number


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    contacts = (work for work in workloads(facts) if work.work != "seats")
    for group, works in by_group(contacts).items():
        fte = facts.totals.front_fte(*group)
        percent = 100 * sum(occupancy(work, fte) for work in works) if fte else 0.0
        found = _judged(percent, limits) if fte else None
        if found is not None:
            severity, verdict = found
            name = group_name(facts, *group)
            message = tr("{name}: people would be busy {n} % of their time; {verdict}.").format(
                name=name, n=f"{percent:.0f}", verdict=verdict
            )
            figures = (f"{percent:.0f}",)
            yield Finding(message, (), severity, about=group_key(*group), facts=figures)


def _judged(percent: float, limits: Limits) -> tuple[Severity, str] | None:
    most = number(limits["most"])
    if percent > limits["far above"]:
        return "warning", tr("far above the ceiling of {most} %").format(most=most)
    if percent > limits["most"]:
        return "warning", tr("above the ceiling of {most} %").format(most=most)
    if percent < limits["least"]:
        least = number(limits["least"])
        return "hint", tr("{least}–{most} % is usual").format(least=least, most=most)
    return None


RULE = Rule(
    id="C3",
    name="Occupancy",
    severity="warning",
    formula=(
        "Work of a workload ÷ (FTE of its function at the front line × (1 − shrinkage)), in per "
        "cent: a hint < least, a warning > most, and said to be far above > far above."
    ),
    source=sources.OCCUPANCY,
    example=("Support: people would be busy 92 % of their time; far above the ceiling of 85 %."),
    thresholds={"least": 65, "most": 85, "far above": 90},
    of_chart=_check,
)
