"""Undo and redo."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.aside import redo_aside, undo_aside
from orgchart.ui.window import Window

_MOST_SHOWN = 12


def _undo(window: Window) -> None:
    undo_aside(window, lambda: _reveal(window))


def _redo(window: Window) -> None:
    redo_aside(window, lambda: _reveal(window))


def _reveal(window: Window) -> None:
    """Bring what the step concerned into view: the first of it in any case."""
    for id in reversed(window.chart_in_use.selection[:_MOST_SHOWN]):
        window.canvas_in_use.reveal(id)


def _can_undo(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.document.done)


def _can_redo(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.document.undone)


ACTIONS = (
    Action(
        id="undo", text="Undo", menu="Edit", run=_undo, shortcut=("Ctrl+Z",),
        icon="arrow-counter-clockwise", help="Take the last step back.", enabled=_can_undo,
    ),
    Action(
        id="redo", text="Redo", menu="Edit", run=_redo, shortcut=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="arrow-clockwise", help="Do the next step again.", enabled=_can_redo,
    ),
)  # fmt: skip
