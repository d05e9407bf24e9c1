"""What is put on paper: the chart, and its figures."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _print_statistics(window: Window) -> None:
    from orgchart.ui.printing import statistics

    statistics.print_statistics(window)


def _print(window: Window) -> None:
    from orgchart.ui.printing import chart

    chart.print_chart(window)


ACTIONS = (
    Action(
        id="print", text="Print…", menu="File", group=2, run=_print, shortcut=("Ctrl+P",),
        icon="printer", help="The chart on paper, on one page, on many, or as a poster.",
    ),
    Action(
        id="print-statistics", text="Print statistics…", menu="Check", group=5,
        run=_print_statistics, icon="printer",
        help="The figures of the chart, part by part, and who covers which function.",
    ),
)  # fmt: skip
