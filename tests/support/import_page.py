"""The page of an import in a window, as a person meets it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from orgchart.ui.importing.newer.page import NewerPage
from orgchart.ui.importing.page import ImportPage
from orgchart.ui.window import Window


def front(window: Window) -> QWidget | None:
    """The page that covers a window's chart."""
    pages = window.covering
    return pages.currentWidget() if isinstance(pages, QStackedWidget) else None


def import_page(window: Window, qtbot: QtBot) -> ImportPage:
    """The page of an import, when all is understood."""
    qtbot.waitUntil(lambda: isinstance(front(window), ImportPage), timeout=5000)
    page = front(window)
    assert isinstance(page, ImportPage)
    settle(page, qtbot)
    return page


def settle(page: ImportPage, qtbot: QtBot) -> None:
    """Wait until what was chosen is understood, or cannot be."""
    qtbot.waitUntil(lambda: not page.session.busy, timeout=10_000)


def newer_page(window: Window, qtbot: QtBot) -> NewerPage:
    """The page of a newer list."""
    qtbot.waitUntil(lambda: isinstance(front(window), NewerPage), timeout=5000)
    page = front(window)
    assert isinstance(page, NewerPage)
    return page


def agree(window: Window, qtbot: QtBot) -> None:
    """Take a list as it was understood."""
    import_page(window, qtbot).foot.agree.click()
