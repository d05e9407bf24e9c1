"""The chart on paper: the pages are chosen and looked at before they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from orgchart.export.medium import Medium
from orgchart.translation import number, texts
from orgchart.ui.exporting.dialog import PagesDialog
from orgchart.ui.exporting.exporting import keep_title_block
from orgchart.ui.exporting.request import Shown
from orgchart.ui.files.background import Background
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.printing.printer import ask_printer, print_sheets

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Print")

_TOPIC = "print"
PRINTER = Medium(
    name="print",
    label="Printer",
    description="Pages on paper, as they are shown",
    can=frozenset({"split", "poster", "statistics", "comments"}),
    draws=True,
)


class PrintDialog(PagesDialog):
    """Asks how to print an open chart, and shows the pages."""

    def __init__(self, shown: OpenChart, parent: QWidget | None = None) -> None:
        super().__init__(shown, {PRINTER.name: PRINTER}, (), parent)
        self.options.formats.choose(PRINTER.name)

    @property
    def heading(self) -> str:
        """What the dialog is called."""
        return tr("Print")

    def verb(self, pages: int, files: int = 1) -> str:  # noqa: ARG002 - paper has none
        """What the button says it does."""
        told = tr("Print {n} pages…") if pages > 1 else tr("Print…")
        return told.format(n=number(pages, ","))


def print_chart(window: Window) -> Background | None:
    """Ask for the pages, make them in a thread, then ask for the printer."""
    assert window.editor is not None
    window.editor.finish_typing()
    dialog = PrintDialog(window.chart_in_use, window)
    dialog.finished.connect(dialog.deleteLater)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    keep_title_block(window.chart_in_use, dialog)
    request = dialog.request()
    work = Background(
        request.shown,
        lambda shown: _print(window, shown),
        lambda trouble: window.bar.say(_TOPIC, trouble, kind="error"),
        window,
    )
    work.announce(window.bar, _TOPIC, tr("Drawing the pages …"))
    return work


def _print(window: Window, shown: Shown) -> None:
    sheets = shown.pages.sheets if shown.pages else ()
    title = sheets[0].picture.title
    printer = ask_printer(window, title, sheets[0])
    if printer is not None:
        print_sheets(sheets, printer)
