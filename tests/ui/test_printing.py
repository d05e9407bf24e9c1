"""The chart on paper: pages chosen in a dialog, then on the sheets of a printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from orgchart.drawing.pages import SLIDES
from orgchart.drawing.sheet import Sheet
from orgchart.export.job import Job
from orgchart.export.sheets import pages_of
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.printing import chart as printing
from orgchart.ui.printing.printer import paper, print_sheets
from orgchart.ui.window import Window
from support.outline import chart

TEAM = "Boss [manager]\n" + "".join(
    f"  Lead {n} [team lead]\n    Agent {n} x3\n    Expert {n}\n    Trainer {n}\n    Coach {n}\n"
    for n in range(9)
)
A4 = (595, 842)


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def sizes(path: Path) -> list[tuple[int, int]]:
    """The pages of a file in points."""
    pages = PdfReader(path).pages
    return [
        (round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages
    ]


@pytest.mark.parametrize(
    ("job", "size"),
    [
        (Job(chart=chart(TEAM), page="A4", landscape=True, split="manager"), A4[::-1]),
        (Job(chart=chart(TEAM), page="A2", landscape=True, poster="A4"), A4),
    ],
)
def test_every_page_is_on_paper_of_its_size(
    qtbot: QtBot, tmp_path: Path, job: Job, size: tuple[int, int]
) -> None:
    sheets = pages_of(job, lists=True).sheets
    printer = to_file(tmp_path / "paper.pdf")
    printer.setPageLayout(paper(sheets[0]))
    print_sheets(sheets, printer)
    assert len(sheets) > 2
    for found in sizes(tmp_path / "paper.pdf"):
        assert found == pytest.approx(size, abs=2)


def test_other_paper_than_the_pages_own_turns_and_scales_them(qtbot: QtBot, tmp_path: Path) -> None:
    (sheet,) = pages_of(Job(chart=chart(TEAM), page="A2", landscape=True), lists=True).sheets
    printer = to_file(tmp_path / "small.pdf")
    print_sheets([sheet], printer)
    assert sizes(tmp_path / "small.pdf") == [pytest.approx(A4[::-1], abs=2)]


def test_the_dialog_offers_paper_and_its_pages_go_to_the_printer(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_chart(OpenChart(chart(TEAM)))
    asked: list[tuple[str, Sheet]] = []

    def answer(dialog: printing.PrintDialog) -> QDialog.DialogCode:
        page = dialog.options.page.page
        assert not {page.itemData(at) for at in range(page.count())} & {*SLIDES, ""}
        assert not dialog.options.formats.isVisible()
        return QDialog.DialogCode.Accepted

    def ask(_: Window, name: str, first: Sheet) -> QPrinter:
        asked.append((name, first))
        return to_file(tmp_path / "printed.pdf")

    monkeypatch.setattr(printing.PrintDialog, "exec", answer)
    monkeypatch.setattr(printing, "ask_printer", ask)
    window.commands["print"].trigger()
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists())
    assert len(sizes(tmp_path / "printed.pdf")) == 1
    assert asked[0][0] == "Organisation chart"
