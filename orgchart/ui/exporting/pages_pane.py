"""The pages of an export as they will be: one large, all small below it; or why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from orgchart.export.sheets import Pages
from orgchart.painting.sheets import SheetPainter
from orgchart.ui.exporting.page_strip import PageStrip
from orgchart.ui.exporting.page_view import PageView
from orgchart.ui.exporting.words import tr
from orgchart.ui.panels.empty import EmptyState


class PagesPane(QWidget):
    """Shows pages, or a sentence in their place; ``title_asked`` wants the title block edited."""

    title_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self._has_title = False
        self._painter = SheetPainter()
        self.view = PageView()
        self.strip = PageStrip()
        self.empty = EmptyState("table")
        self.view.title_asked.connect(self.title_asked)
        self.strip.chosen.connect(self._look_at)
        both = QWidget()
        below = QVBoxLayout(both)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.view, 1)
        below.addWidget(self.strip)
        self.strip.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(both)
        self._stack.addWidget(self.empty)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_pages(self, pages: Pages, *, has_title: bool) -> None:
        """Show other pages; those with cards have a title block to edit, if they have any."""
        self.pages, self._has_title, self._painter = pages, has_title, SheetPainter()
        self.strip.show_sheets(pages.sheets, self._painter)
        self._look_at(max(0, self.strip.currentRow()))
        self._stack.setCurrentIndex(0)

    def say(self, sentence: str, line: str) -> None:
        """Show no page, but what is so instead."""
        self.pages = None
        self.strip.forget()
        self.empty.say(sentence, line)
        self._stack.setCurrentIndex(1)

    def _look_at(self, place: int) -> None:
        if self.pages is None or place >= len(self.pages.sheets):
            return
        sheet = self.pages.sheets[place]
        has_title = self._has_title and bool(sheet.picture.cards) and sheet.part is None
        self.view.show_sheet(sheet, self._painter, has_title=has_title)
        told = tr("Page {n} of {all}: {title}")
        self.view.setAccessibleName(
            told.format(n=place + 1, all=len(self.pages.sheets), title=sheet.title)
        )
