"""Going with the focus from one part of the window to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from orgchart.ui.actions import Action
from orgchart.ui.tab_order import in_reading_order
from orgchart.ui.window import Window


def _next_part(window: Window) -> None:
    _go(window, 1)


def _previous_part(window: Window) -> None:
    _go(window, -1)


def _go(window: Window, by: int) -> None:
    """Focus what had it last in the next part that can be focused; from nowhere, the first."""
    parts = [part for part in _parts(window) if part.isVisible() and _entry(part) is not None]
    focus = window.focusWidget()
    here = next((n for n, part in enumerate(parts) if _holds(part, focus)), -by)
    entry = _entry(parts[(here + by) % len(parts)])
    assert entry is not None
    entry.setFocus(Qt.FocusReason.TabFocusReason)


def _parts(window: Window) -> list[QWidget]:
    """Message, panel, chart or table, panel, tool bar."""
    editor = window.editor
    assert editor is not None
    return [window.bar, editor.left, editor.views, editor.right, editor.tool_bar]


def _entry(part: QWidget) -> QWidget | None:
    """What had the focus last in a part, else the first that Tab can reach."""
    last = part.focusWidget()
    if last is not None and _holds(part, last) and _takes_focus(last):
        return last
    return next((each for each in in_reading_order(part) if _takes_focus(each)), None)


def _takes_focus(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))


ACTIONS = (
    Action(
        id="next-part", text="Next part of the window", menu="View", group=3, run=_next_part,
        shortcut=("F6",), help="Go on to the panel, the chart or the tool bar.",
    ),
    Action(
        id="previous-part", text="Previous part of the window", menu="View", group=3,
        run=_previous_part, shortcut=("Shift+F6",),
        help="Go back to the tool bar, the panel or the chart.",
    ),
)  # fmt: skip
