"""What is said of a filter."""

from __future__ import annotations

from orgchart.translation import number, texts
from orgchart.ui.open_chart import OpenChart

tr = texts("Filter")


def count_text(open_chart: OpenChart) -> str:
    """How many roles match: "12 of 240 roles match"; nothing without a filter."""
    matches, every = open_chart.sieve.matches, len(open_chart.chart.roles)
    if matches is None:
        return ""
    if not matches:
        return tr("No role matches")
    told = tr("1 of {every} roles matches") if len(matches) == 1 else tr(
        "{n} of {every} roles match"
    )  # fmt: skip
    return told.format(n=number(len(matches), ","), every=number(every, ","))
