"""What an example of a rule is."""

from __future__ import annotations

from typing import NamedTuple

from orgchart.model.chart import Chart


class Raised(NamedTuple):
    """A chart, and all that one rule says about it, as (severity, roles, message)."""

    chart: Chart
    problems: tuple[tuple[str, tuple[str, ...], str], ...]


class Example(NamedTuple):
    """``at_the_edge`` just keeps to the threshold; ``silent`` lacks what the rule asks about."""

    rule: str
    raised: tuple[Raised, ...]
    at_the_edge: Chart
    silent: Chart


def raised(chart: Chart, *problems: tuple[str, tuple[str, ...], str]) -> Raised:
    return Raised(chart, problems)
