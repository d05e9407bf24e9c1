"""The workloads of a chart's settings, and the people who are there for each."""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec

from orgchart.model.records import Workload
from orgchart.rules.facts import Facts
from orgchart.rules.totals import normal_shift
from orgchart.rules.words import function_name, sentence, shortened, tr

_NEAR = 1e-6


def workloads(facts: Facts) -> list[Workload]:
    """The workloads of the settings, their shifts written as `Totals` has them."""
    return [
        msgspec.structs.replace(work, shift=normal_shift(work.shift))
        for work in facts.chart.settings.workloads
    ]


def by_group(works: Iterable[Workload]) -> dict[tuple[str, str], list[Workload]]:
    """Workloads by function and shift: the same people do all of those."""
    groups: dict[tuple[str, str], list[Workload]] = {}
    for work in works:
        groups.setdefault((work.function, work.shift), []).append(work)
    return groups


def group_key(function: str, shift: str) -> str:
    """How findings on a group are told apart: "support", "support/night"."""
    return f"{function}/{shift}" if shift else function


def figures(needed: float, planned: float) -> tuple[str, str]:
    """FTE as the facts of a finding: in thousandths, so that what is missing can be told."""
    return f"{math.ceil(1000 * needed - _NEAR) / 1000:.3f}", f"{planned:.3f}"


def group_name(facts: Facts, function: str, shift: str) -> str:
    """How a sentence on a group begins: "Support", "Support, night shift"."""
    name = sentence(function_name(facts.chart, function))
    if not shift:
        return name
    return tr("{function}, {shift} shift").format(function=name, shift=shortened(shift))
