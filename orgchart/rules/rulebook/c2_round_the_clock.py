"""C2: too few people to keep a seat manned for all its hours."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Workload
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import function_name, listed, sentence, tr
from orgchart.rules.workloads import by_group, figures, group_key, workloads
from orgchart.staffing import fte_needed, open_hours
from orgchart.translation import number

_NEAR = 1e-6


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    for group, works in by_group(_manned(facts, limits)).items():
        needed, planned = sum(map(fte_needed, works)), facts.totals.front_fte(*group)
        if planned < needed - _NEAR:
            seats = sum(work.seats for work in works)
            message = (
                tr(
                    "{function}: 1 seat manned {hours} hours a week takes {needed} FTE; "
                    "{planned} are planned."
                )
                if seats == 1
                else tr(
                    "{function}: {n} seats manned {hours} hours a week take {needed} FTE; "
                    "{planned} are planned."
                )
            ).format(
                function=sentence(function_name(facts.chart, group[0])),
                n=seats,
                hours=listed([number(work.hours) for work in works]),
                needed=number(needed, ".1f"),
                planned=number(planned, ".1f"),
            )
            yield Finding(message, about=group_key(*group), facts=figures(needed, planned))


def _manned(facts: Facts, limits: Limits) -> Iterator[Workload]:
    """The seats that the settings name; one for every group whose shift tells its hours."""
    named = [work for work in workloads(facts) if work.work == "seats"]
    yield from named
    known = {(work.function, work.shift) for work in named}
    for function, shift in facts.totals.front_groups():
        hours = open_hours(shift) if shift and (function, shift) not in known else None
        if hours is not None:
            yield Workload(
                function=function,
                shift=shift,
                work="seats",
                hours=hours,
                paid_hours=max(1.0, limits["paid hours"]),
                shrinkage=min(0.99, max(0.0, limits["shrinkage"])),
            )


RULE = Rule(
    id="C2",
    name="Cover round the clock",
    severity="warning",
    formula=(
        "FTE at the front line of a function and shift < seats × hours a week ÷ (paid hours × "
        "(1 − shrinkage)), for a shift named by its hours (24/7, 24×5; one seat) and for the "
        "seats among the workloads."
    ),
    source=sources.cite(sources.WALKME, sources.TOOLGRIT),
    example=("Forum moderation: 1 seat manned 168 hours a week takes 6.0 FTE; 3.0 are planned."),
    thresholds={"paid hours": 40, "shrinkage": 0.3},
    of_chart=_check,
)
