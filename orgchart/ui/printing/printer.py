"""Which printer, and pages of the drawing on its paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from orgchart.drawing.sheet import Sheet
from orgchart.painting.sheets import SheetPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MM_PER_UNIT = 25.4 / 96


def ask_printer(parent: QWidget, name: str, first: Sheet | None = None) -> QPrinter | None:
    """The printer, or the PDF file, that a person chooses; None when they changed their mind.

    The paper is that of the ``first`` sheet unless they choose another; ``name`` is what the
    printer's queue calls the pages.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if first is not None:
        printer.setPageLayout(paper(first))
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_sheets(sheets: Sequence[Sheet], printer: QPrinter) -> None:
    """Print pages, each on paper of its size, or as large as there is room on the printer's."""
    printer.setFullPage(True)
    chosen = printer.pageLayout().pageSize()
    own_paper = paper(sheets[0]).pageSize().isEquivalentTo(chosen)
    pages, painter = SheetPainter(), QPainter()
    for place, sheet in enumerate(sheets):
        printer.setPageLayout(paper(sheet) if own_paper else paper(sheet, chosen))
        if place:
            printer.newPage()
        else:
            painter.begin(printer)
        room = painter.viewport()
        scale = min(room.width() / sheet.w, room.height() / sheet.h)
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, sheet)
        painter.restore()
    painter.end()


def paper(sheet: Sheet, size: QPageSize | None = None) -> QPageLayout:
    """The paper for a sheet: of its own size or another, lying as the sheet does, no margins."""
    sides = sorted((sheet.w * _MM_PER_UNIT, sheet.h * _MM_PER_UNIT))
    own = QPageSize(QSizeF(*sides), QPageSize.Unit.Millimeter)
    lies = (
        QPageLayout.Orientation.Landscape
        if sheet.w > sheet.h
        else (QPageLayout.Orientation.Portrait)
    )
    return QPageLayout(size or own, lies, QMarginsF())
