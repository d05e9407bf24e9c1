"""On what pages an export stands: their size, and how the chart is spread over them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from orgchart.drawing.pages import SLIDES, page_names
from orgchart.export.medium import Medium
from orgchart.ui.exporting.choices import Choices, Spread
from orgchart.ui.exporting.lists import List, number_box, row_label
from orgchart.ui.exporting.words import tr
from orgchart.ui.widgets import row

PRINTERS_PAGES = ("A4", "A3", "Letter", "Tabloid")
_OWN = "own"
_LEAST_MM, _MOST_MM, _FIRST_MM = 50, 5080, (420, 297)
_DEEPEST = 20
_LANDSCAPE = 8  # letters


class PageForm(QObject):
    """Page, orientation, own size, pages, depth, printer's sheets: whatever makes sense."""

    changed = Signal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.page = List(tr("Page"))
        self.lie = List(tr("Orientation"))
        self.lie.addItem(tr("Landscape"), True)
        self.lie.addItem(tr("Portrait"), False)
        self.lie.setMinimumContentsLength(_LANDSCAPE)
        self.width, self.height = (_millimetres(n, name) for n, name in zip(
            _FIRST_MM, (tr("Width in millimetres"), tr("Height in millimetres")), strict=True
        ))  # fmt: skip
        self.own = row(self.width, self.height)
        self.spread = List(tr("Pages"))
        self.depth = number_box(tr("Levels with pages of their own"), 1, _DEEPEST)
        self.sheet = List(tr("Printer’s sheet"))
        self.sheet.addItems(list(PRINTERS_PAGES))
        self.sheet_row = row(self.page, self.lie)
        form.addRow(row_label(tr("Page")), self.sheet_row)
        form.addRow(row_label(tr("Size")), self.own)
        form.addRow(row_label(tr("Pages")), self.spread)
        form.addRow(row_label(tr("Levels")), self.depth)
        form.addRow(row_label(tr("Sheets")), self.sheet)
        for box in (self.page, self.lie, self.spread, self.sheet):
            box.activated.connect(self._take)
        for number in (self.width, self.height, self.depth):
            number.valueChanged.connect(self._take)

    def offer(self, medium: Medium) -> None:
        """Offer what a format knows."""
        self.page.clear()
        for name in page_names():
            if medium.name != "print" or name not in SLIDES:
                self.page.addItem(_page_words(name), name)
        if medium.name != "print":
            self.page.addItem(tr("As large as the chart"), "")
        self.page.addItem(tr("Own size…"), _OWN)
        self.spread.clear()
        for value, words in _spreads(medium):
            self.spread.addItem(words, value)

    def show(self, choices: Choices, medium: Medium) -> None:
        """Show what is chosen, and only the rows that matter then."""
        own = choices.page if choices.page not in ("", *page_names()) else ""
        if own:
            for box, side in zip((self.width, self.height), _sides(own), strict=True):
                _set(box, side)
        found = self.page.findData(_OWN if own else choices.page)
        self.page.setCurrentIndex(max(0, found))
        self.lie.setCurrentIndex(self.lie.findData(choices.landscape))
        self.spread.setCurrentIndex(max(0, self.spread.findData(choices.spread)))
        _set(self.depth, choices.depth)
        self.sheet.setCurrentText(choices.sheet)
        self._fit(medium)

    def taken(self, choices: Choices) -> dict[str, object]:
        """The fields of the choices as they are shown now."""
        name = self.page.currentData()
        own = f"{self.width.value()}x{self.height.value()}mm"
        return {
            "page": own if name == _OWN else name,
            "landscape": self.lie.currentData(),
            "spread": self.spread.currentData() or choices.spread,
            "depth": self.depth.value(),
            "sheet": self.sheet.currentText(),
        }

    def _take(self, *_: object) -> None:
        self.changed.emit()

    def _fit(self, medium: Medium) -> None:
        name, spread = self.page.currentData(), self.spread.currentData()
        paper = name in page_names() and name not in SLIDES
        shown = {
            self.sheet_row: medium.draws,
            self.own: medium.draws and name == _OWN,
            self.spread: medium.draws and self.spread.count() > 1,
            self.depth: medium.draws and spread in ("manager", "department"),
            self.sheet: medium.draws and spread == "poster",
        }
        for part, is_shown in shown.items():
            self._form.setRowVisible(part, is_shown)
        self.lie.setVisible(paper)


def _spreads(medium: Medium) -> list[tuple[Spread, str]]:
    found: list[tuple[Spread, str]] = [("one", tr("All on one page"))]
    if "split" in medium.can:
        found.append(("manager", tr("One page per manager")))
        found.append(("department", tr("One page per department")))
    if "poster" in medium.can:
        found.append(("poster", tr("Poster of several sheets")))
    return found


def _page_words(name: str) -> str:
    return tr("Slide {name}").format(name=name) if name in SLIDES else name


def _millimetres(value: int, name: str) -> QSpinBox:
    made = number_box(name, _LEAST_MM, _MOST_MM)
    made.setValue(value)
    made.setSuffix(tr(" mm"))
    return made


def _sides(own: str) -> tuple[int, int]:
    width, _, height = own.removesuffix("mm").partition("x")
    return round(float(width)), round(float(height))


def _set(box: QSpinBox, value: int) -> None:
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)
