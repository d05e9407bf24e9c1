"""Paste a list…: rows or names, pasted or typed, become roles."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.clipboard.list_dialog import ListDialog
from orgchart.ui.clipboard.preview import PastePreview
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.palette.panel import PalettePanel
from orgchart.ui.window import Window
from support.hand import CTRL, LEFT
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart("Director\n  Agent x3 (support)")))
    made.show()
    QApplication.clipboard().clear()
    yield made
    while front := QApplication.activeModalWidget():
        front.close()


def foot_button(window: Window, text: str) -> QPushButton:
    panel = window.findChild(PalettePanel)
    assert isinstance(panel, PalettePanel)
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text)


def ask(window: Window) -> ListDialog:
    QTest.mouseClick(foot_button(window, "Paste a list…"), LEFT)
    found = window.findChild(ListDialog)
    assert isinstance(found, ListDialog)
    return found


def agree(window: Window) -> None:
    preview = window.findChild(PastePreview)
    assert isinstance(preview, PastePreview)
    QTest.mouseClick(preview.add, LEFT)


def test_titles_typed_line_by_line_become_reports(window: Window) -> None:
    window.chart_in_use.select(["director"])
    dialog = ask(window)
    assert not dialog.go_on.isEnabled()
    QTest.keyClicks(dialog.text, "Title")
    for title in ("Support Manager", "Sales Manager"):
        QTest.keyClick(dialog.text, Key.Key_Return)
        QTest.keyClicks(dialog.text, title)
    QTest.keyClick(dialog.text, Key.Key_Return, CTRL)
    agree(window)
    shown = window.chart_in_use.chart
    titles = [shown.roles[id].title for id in shown.reports("director")]
    assert titles == ["Agent", "Support Manager", "Sales Manager"]


def test_what_is_on_the_clipboard_is_there_to_begin_with(window: Window) -> None:
    QApplication.clipboard().setText("Ada Brown\nBo Chen")
    window.chart_in_use.select(["agent"])
    dialog = ask(window)
    assert dialog.text.toPlainText() == "Ada Brown\nBo Chen"
    QTest.mouseClick(dialog.go_on, LEFT)
    held = window.chart_in_use.chart.roles["agent"].holders
    assert [holder.name for holder in held] == ["Ada Brown", "Bo Chen"]


def test_escape_leaves_everything_as_it_is(window: Window) -> None:
    dialog = ask(window)
    QTest.keyClicks(dialog.text, "Trainer")
    QTest.keyClick(dialog.text, Key.Key_Escape)
    assert not window.chart_in_use.document.done


@pytest.mark.parametrize("size", [0, 1000])
def test_on_an_empty_and_a_large_chart(window: Window, size: int) -> None:
    window.show_chart(OpenChart(synthetic(organisation(size)) if size else Chart()))
    dialog = ask(window)
    QTest.keyClicks(dialog.text, "Title")
    QTest.keyClick(dialog.text, Key.Key_Return)
    QTest.keyClicks(dialog.text, "Trainer")
    QTest.mouseClick(dialog.go_on, LEFT)
    agree(window)
    assert len(window.chart_in_use.chart.roles) == size + 1


def test_a_template_can_be_inserted_from_there_where_there_is_a_file_side(window: Window) -> None:
    button = foot_button(window, "Insert a template…")
    assert button.isEnabled() == window.commands["insert-template"].isEnabled()
