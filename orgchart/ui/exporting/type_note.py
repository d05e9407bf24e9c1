"""How large the titles come out, and what can be done where they are hard to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orgchart.export.remedies import Remedy
from orgchart.export.sheets import Pages
from orgchart.translation import number
from orgchart.ui.exporting.words import tr
from orgchart.ui.panels.inspector.flow import Flow
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import button, label

_ICON = 18


class TypeNote(QFrame):
    """A quiet line while the titles can be read, else a tinted one with ways out.

    ``wanted`` tells the remedy that was chosen.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.ways: list[QPushButton] = []
        self._sign = QLabel()
        self._sign.setPixmap(icon("warning-fill", "warning").pixmap(_ICON, _ICON))
        self.size_told = label("", "strong", wrap=True)
        self.judged = label("", "small", wrap=True)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        self._texts.addWidget(self.size_told)
        self._texts.addWidget(self.judged)
        self._held = QWidget()
        self._flow = Flow(self._held, gap=4)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(beside)
        layout.addWidget(self._held)
        self.hide()

    def tell(self, pages: Pages | None, *, slide: bool) -> None:
        """Tell the size on these pages; nothing where they grow to the chart."""
        self.offer(())
        self.setVisible(pages is not None and pages.points is not None)
        if pages is None or pages.points is None:
            return
        self.size_told.setText(_size_text(pages))
        self.judged.setText(_judgement(pages, slide=slide) if pages.is_small else "")
        self.judged.setVisible(pages.is_small)
        self._sign.setVisible(pages.is_small)
        self.setProperty("tint", "warning" if pages.is_small else "")
        self.size_told.setProperty("role", "strong" if pages.is_small else "small")
        for part in (self, self.size_told):
            self.style().unpolish(part)
            self.style().polish(part)

    def offer(self, remedies: Sequence[Remedy]) -> None:
        """Offer what helps."""
        for old in self.ways:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.ways = [self._way(remedy) for remedy in remedies]
        self._held.setVisible(bool(self.ways))

    def _way(self, remedy: Remedy) -> QPushButton:
        made = button(_way_text(remedy), "link")
        made.clicked.connect(lambda: self.wanted.emit(remedy))
        self._flow.addWidget(made)
        return made


def _size_text(pages: Pages) -> str:
    in_book = pages.bound is None
    told = tr("The smallest titles print at {n} pt") if in_book else tr("Titles print at {n} pt")
    return told.format(n=_points(pages.points or 0.0))


def _judgement(pages: Pages, *, slide: bool) -> str:
    told = (
        tr("Under {n} pt is hard to read on a slide.")
        if slide
        else tr("Under {n} pt is hard to read on paper.")
    )
    sentences = [told.format(n=number(pages.readable, "g"))]
    if pages.bound is not None and pages.bound < pages.readable:
        most = tr("No arrangement of these cards can reach that: {n} pt is the most.")
        sentences.append(most.format(n=_points(pages.bound)))
    return " ".join(sentences)


def _way_text(remedy: Remedy) -> str:
    words = {
        "compact cards": tr("Compact cards: {n} pt"),
        "folded teams": tr("Fold the teams: {n} pt"),
        "larger page": tr("Page {page}: {n} pt"),
        "split": tr("One page per manager"),
    }[remedy.kind]
    return words.format(n=_points(remedy.points or 0.0), page=remedy.changes.get("page", ""))


def _points(value: float) -> str:
    return number(value, ".1f")
