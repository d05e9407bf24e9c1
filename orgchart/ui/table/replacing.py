"""Find and replace in one column: what would change."""

from __future__ import annotations

import re

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.ui.table.columns import Column
from orgchart.ui.table.words import cell_text


class Replacement(msgspec.Struct, frozen=True):
    """What to find in a column and what to put there."""

    column: Column
    find: str
    put: str
    same_case: bool = False
    whole_cells: bool = False


def changes(chart: Chart, asked: Replacement) -> dict[Id, str]:
    """The new texts of the cells that would change, by role in the chart's order."""
    if not asked.find:
        return {}
    pattern = re.compile(re.escape(asked.find), 0 if asked.same_case else re.IGNORECASE)
    found = {}
    for id in chart.branch(None):
        old = cell_text(chart, chart.roles[id], asked.column)
        new = _replaced(pattern, old, asked)
        if new != old:
            found[id] = new
    return found


def _replaced(pattern: re.Pattern[str], old: str, asked: Replacement) -> str:
    if asked.whole_cells:
        return asked.put if pattern.fullmatch(old) else old
    return pattern.sub(lambda _: asked.put, old)
