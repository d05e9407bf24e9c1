"""The parts of the window: going with the focus from one to the next, folding panels away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from orgchart.ui.actions import Action, chart_open
from orgchart.ui.panels.side import SidePanel
from orgchart.ui.people.tray import Tray
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
    """Message, panel, chart or table, people not placed, panel, tool bar; folded panels not."""
    editor = window.editor
    assert editor is not None
    left, right = ([] if panel.folded else [panel] for panel in (editor.left, editor.right))
    return [window.bar, *left, editor.views, editor.tray, *right, editor.tool_bar]


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
    """Whether a widget is in a part; the tray floats in the chart, and is a part of its own."""
    while widget is not None and widget is not part:
        widget = None if isinstance(widget, Tray) else widget.parentWidget()
    return widget is not None


def _first_panel(window: Window) -> SidePanel:
    assert window.editor is not None
    return window.editor.left


def _last_panel(window: Window) -> SidePanel:
    assert window.editor is not None
    return window.editor.right


def _fold(window: Window, panel: SidePanel) -> None:
    """Fold a panel away, or unfold it; the focus does not go away with it."""
    assert window.editor is not None
    if not panel.folded and _holds(panel, window.focusWidget()):
        window.editor.views.focus()
    panel.fold(not panel.folded)


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
    Action(
        id="first-panel", text="Add, outline, history", menu="View", group=2, shortcut=("F9",),
        run=lambda window: _fold(window, _first_panel(window)), enabled=chart_open,
        checked=lambda window: chart_open(window) and not _first_panel(window).folded,
        help="Fold the panel before the chart away, or unfold it.",
    ),
    Action(
        id="last-panel", text="Role, findings, statistics", menu="View", group=2,
        shortcut=("Shift+F9",), run=lambda window: _fold(window, _last_panel(window)),
        checked=lambda window: chart_open(window) and not _last_panel(window).folded,
        enabled=chart_open, help="Fold the panel after the chart away, or unfold it.",
    ),
)  # fmt: skip
