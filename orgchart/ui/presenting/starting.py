"""How a presentation begins: for whom, on which screen, with which branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QScreen

from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.ui.presenting.show import Show
from orgchart.ui.presenting.subject import Subject

if TYPE_CHECKING:
    from orgchart.ui.window import Window


def present(window: Window, branch: Id = "") -> Show | None:
    """Present the chart of a window, beginning with a branch if one is given.

    One that is on goes on. Where the chart is shown as an audience sees it, it is presented so;
    None when that is nothing, which is told.
    """
    show = window.findChild(Show)
    if show is None:
        try:
            show = Show(Subject(window.chart_in_use, _audience(window)), window)
        except InputError as error:
            window.bar.say("present", str(error), kind="warning")
            return None
        screen = other_screen(window.screen(), QGuiApplication.screens())
        show.setScreen(screen)
        show.setGeometry(screen.geometry())
        show.showFullScreen()
    show.go_to(branch) if branch else show.go(show.at)
    show.activateWindow()
    return show


def other_screen(own: QScreen, screens: list[QScreen]) -> QScreen:
    """The screen to present on: another one than the window's where there is one."""
    return next((each for each in screens if each is not own), own)


def _audience(window: Window) -> Id:
    """The audience with whose eyes the window shows the chart; "" for none."""
    from orgchart.ui.audiences.seen_page import SeenPage

    assert window.editor is not None
    page = window.editor.views.currentWidget()
    return page.audience if isinstance(page, SeenPage) else ""
