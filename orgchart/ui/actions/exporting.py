"""Exporting the chart as a finished page."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _export(window: Window) -> None:
    from orgchart.ui.exporting.exporting import ask_export

    ask_export(window)


ACTIONS = (
    Action(
        id="export", text="Export…", menu="File", group=2, run=_export, shortcut=("Ctrl+E",),
        icon="export", help="Write the chart as PDF, PNG, SVG, Excel and more.",
    ),
)  # fmt: skip
