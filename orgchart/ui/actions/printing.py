"""What is printed besides the chart."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _print_statistics(window: Window) -> None:
    from orgchart.ui.printing import statistics

    statistics.print_statistics(window)


ACTIONS = (
    Action(
        id="print-statistics", text="Print statistics…", menu="Check", group=5,
        run=_print_statistics, icon="printer",
        help="The figures of the chart, part by part, and who covers which function.",
    ),
)  # fmt: skip
