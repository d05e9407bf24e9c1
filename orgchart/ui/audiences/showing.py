"""The pages of audiences over the view of a window, and how one leads to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model.audiences import BOARD
from orgchart.model.records import Id
from orgchart.ui.audiences.page import AudiencesPage
from orgchart.ui.audiences.seen_page import SeenPage

if TYPE_CHECKING:
    from orgchart.ui.window import Window


def see_as(window: Window, id: Id = BOARD.id) -> SeenPage:
    """Show the chart as an audience sees it."""
    assert window.editor is not None
    views = window.editor.views
    page = views.findChild(SeenPage) or _seen_page(window)
    views.cover(page)
    page.look_as(id)
    return page


def edit_audiences(window: Window, id: Id = "") -> AudiencesPage:
    """Show who may see what, one of them opened."""
    assert window.editor is not None
    views = window.editor.views
    page = views.findChild(AudiencesPage) or _audiences_page(window)
    views.cover(page)
    page.open_audience(id)
    return page


def _seen_page(window: Window) -> SeenPage:
    from orgchart.ui.exporting.exporting import ask_export

    assert window.editor is not None
    page = SeenPage(window.chart_in_use)
    page.left.connect(window.editor.views.back)
    page.editing.connect(lambda id: edit_audiences(window, id))
    page.exporting.connect(lambda id: ask_export(window, id))
    return page


def _audiences_page(window: Window) -> AudiencesPage:
    assert window.editor is not None
    page = AudiencesPage(window.chart_in_use)
    page.left.connect(window.editor.views.back)
    page.looked.connect(lambda id: see_as(window, id))
    return page
