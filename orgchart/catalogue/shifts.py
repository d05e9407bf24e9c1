"""Shifts that too few people are left for, after a template was made smaller."""

from __future__ import annotations

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import AnyRecord, Role
from orgchart.rules import check
from orgchart.rules.totals import shift_of


def without_empty_promises(chart: Chart) -> Chart:
    """The chart without the shifts that have no leader left, or no people round the clock.

    Three moderators cannot man a seat at any hour (rule C2), and six agents of a shift whose
    lead was saved have none (C1): how so few people share the hours is for the user to say.
    """
    while broken := _broken(chart):
        chart = Chart([_told_no_shift(record, broken) for record in chart.records.values()])
    return chart


def _broken(chart: Chart) -> set[str]:
    found = [problem for problem in check(chart) if problem.rule in ("C1", "C2")]
    return {
        problem.about if problem.rule == "C1" else problem.about.partition("/")[2]
        for problem in found
    } - {""}


def _told_no_shift(record: AnyRecord, broken: set[str]) -> AnyRecord:
    if isinstance(record, Role) and shift_of(record) in broken:
        return msgspec.structs.replace(record, shift="")
    return record
