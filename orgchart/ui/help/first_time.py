"""The tour begins by itself once: when the first chart of all is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from orgchart.policy import organisation
from orgchart.ui.habits import habit_book

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_AFTER = 900  # milliseconds; first one sees one's chart


def begin_tour(window: Window, *, take_focus: bool = True) -> None:
    """Lead through a window that shows a chart; a tour that is on begins again."""
    from orgchart.ui.help.tour import Tour

    if window.editor is None or window.covering is not None:
        return
    found = window.findChild(Tour)
    tour = found if isinstance(found, Tour) else Tour(window, window.editor)
    tour.begin(take_focus=take_focus)


def offer_tour(window: Window) -> None:
    """Begin the tour soon, unless this person has had it or the organisation wants none."""
    if habit_book().habits.toured or not organisation().policy.tour:
        return
    habit_book().keep(toured=True)
    QTimer.singleShot(_AFTER, window, lambda: begin_tour(window, take_focus=False))
