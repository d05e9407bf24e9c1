"""Words that are longer than English ones have room, from left to right and from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from orgchart.catalogue import load_template
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.import_page import import_page
from support.office import answers, start
from support.pseudo import spoken

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIST = "Name,Title,Manager,Hours,Photo\nAna,Boss,,40,x\nBo,Agent,Ana,20,y\nBo,Agent,Cy,x,\n"
VIEWS = ("show-chart", "findings", "show-coverage", "rules", "show-compare")


@pytest.fixture(scope="module", autouse=True)
def _longer() -> Iterator[None]:
    with spoken():
        yield


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = start(tmp_path_factory.mktemp("longer"))
    yield made
    answers(made).unsaved = "discard"
    made.quit()


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft],
                ids=["left to right", "right to left"])  # fmt: skip
def direction(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(request.param)
    yield
    QApplication.setLayoutDirection(before)


def cut(shown: QWidget) -> list[str]:
    """The texts in a widget that have less room than they take; cut on purpose they have a tip."""
    kinds = (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton)
    seen = (each for kind in kinds for each in shown.findChildren(kind) if each.isVisible())
    return [f"{type(each).__name__}: {_text(each)}" for each in seen if _is_cut(each)]


def _text(widget: QLabel | QAbstractButton) -> str:
    return widget.text()


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    text = widget.text()
    if not text or text.endswith("…") or type(widget).__name__ == "ElidedLabel":
        return False
    if isinstance(widget, QLabel):
        return _is_label_cut(widget)
    return widget.width() + 1 < widget.minimumSizeHint().width()


def _is_label_cut(widget: QLabel) -> bool:
    room = widget.contentsRect()
    if widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    if "</" in widget.text():
        page = QTextDocument()
        page.setDefaultFont(widget.font())
        page.setHtml(widget.text())
        return room.width() + 1 < page.idealWidth()
    lines = widget.text().replace("&", "").split("\n")
    return any(room.width() + 1 < widget.fontMetrics().horizontalAdvance(line) for line in lines)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.usefixtures("direction")
def test_the_start_page_has_room(program: Windows) -> None:
    window = program.open_start()
    settle()
    assert cut(window) == []
    window.close()


@pytest.mark.usefixtures("direction")
def test_the_window_of_a_chart_has_room(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show_chart(OpenChart(load_template("department")))
    window.show()
    settle()
    found = {}
    for view in VIEWS:
        window.commands[view].trigger()
        settle()
        found[view] = cut(window)
        window.uncover()
    window.commands["show-chart"].trigger()
    window.chart_in_use.select(window.chart_in_use.chart.reports(None))
    assert window.editor is not None
    for side in (window.editor.left, window.editor.right):
        for at in range(side.tabs.count()):
            side.tabs.setCurrentIndex(at)
            settle()
            found[side.tabs.tabText(at)] = cut(window)
    assert {view: texts for view, texts in found.items() if texts} == {}


@pytest.mark.usefixtures("direction")
def test_the_export_dialog_has_room(qtbot: QtBot) -> None:
    dialog = ExportDialog(OpenChart(load_template("small-team")))
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert cut(dialog) == []


@pytest.mark.usefixtures("direction")
def test_the_page_of_an_import_has_room(program: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(LIST, "utf-8")
    window = program.open_start()
    program.open_file(path, window)
    page = import_page(window, qtbot)
    settle()
    assert cut(page) == []
    window.close()
