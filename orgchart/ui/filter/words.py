"""What is said of a filter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from orgchart.ui.open_chart import OpenChart


def count_text(open_chart: OpenChart) -> str:
    """How many roles match: "12 of 240 roles match"; nothing without a filter."""
    matches, every = open_chart.sieve.matches, len(open_chart.chart.roles)
    if matches is None:
        return ""
    if not matches:
        return _tr("No role matches")
    told = _tr("1 of {every} roles matches") if len(matches) == 1 else _tr(
        "{n} of {every} roles match"
    )  # fmt: skip
    return told.format(n=f"{len(matches):,}", every=f"{every:,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filter", text)
