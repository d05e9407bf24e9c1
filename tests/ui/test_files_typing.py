"""What is being typed, wherever that is, is in the file after a save and never lost by leaving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from orgchart.ui.editor import Editor
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, filing, service, titles

Place = Callable[[Editor, Window], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path)


@pytest.fixture
def window(windows: Windows, path: Path, qtbot: QtBot) -> Window:
    opened = windows.open_file(path)
    assert opened is not None
    qtbot.waitActive(opened).__enter__()
    opened.chart_in_use.select(["ana"])
    return opened


def on_the_card(editor: Editor, _: Window) -> None:
    editor.canvas.edit_title.emit("ana")


def in_the_inspector(editor: Editor, _: Window) -> None:
    editor.right.show_panel(editor.inspector)
    field = editor.inspector.form.editors["title"].findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.selectAll()


def in_the_outline(editor: Editor, _: Window) -> None:
    editor.left.show_panel(editor.outline)
    tree = editor.outline.tree
    tree.setCurrentIndex(editor.outline.model.index_of("ana"))
    tree.setFocus()
    tree.edit(tree.currentIndex())


def in_the_table(editor: Editor, window: Window) -> None:
    window.commands["show-table"].trigger()
    grid = editor.views.table.grid
    column = next(
        n for n in range(grid.model().columnCount())
        if grid.model().headerData(n, Qt.Orientation.Horizontal) == "Title"
    )  # fmt: skip
    row = next(
        n for n in range(grid.model().rowCount()) if grid.model().index(n, column).data() == "Ana"
    )
    grid.setCurrentIndex(grid.model().index(row, column))
    grid.setFocus()
    grid.edit(grid.currentIndex())


PLACES = (on_the_card, in_the_inspector, in_the_outline, in_the_table)


def type_there(window: Window, place: Place, text: str = "Night Lead") -> None:
    """Write a title, and press nothing that ends it."""
    assert window.editor is not None
    place(window.editor, window)
    typing = QApplication.focusWidget()
    assert isinstance(typing, QWidget)
    QTest.keyClicks(typing, text)
    assert window.chart_in_use.chart.roles["ana"].title == "Ana"


@pytest.mark.parametrize("place", PLACES)
def test_saving_takes_it_along(window: Window, path: Path, place: Place) -> None:
    type_there(window, place)
    assert filing(window).save()
    assert "Night Lead" in titles(path)
    assert len(window.chart_in_use.document.done) == 1


@pytest.mark.parametrize("place", PLACES)
def test_closing_asks_about_it(windows: Windows, window: Window, path: Path, place: Place) -> None:
    type_there(window, place)
    answers(windows).unsaved = "save"
    window.close()
    assert "Night Lead" in titles(path)


@pytest.mark.parametrize("place", PLACES)
def test_going_to_another_window_ends_it(
    windows: Windows, window: Window, qtbot: QtBot, place: Place
) -> None:
    type_there(window, place)
    other = windows.open_blank()
    with qtbot.waitActive(other):
        other.activateWindow()
    assert window.chart_in_use.chart.roles["ana"].title == "Night Lead"


def test_who_is_typing_in_the_inspector_can_go_on_after_saving(window: Window) -> None:
    type_there(window, in_the_inspector)
    typing = QApplication.focusWidget()
    assert isinstance(typing, QLineEdit)
    assert filing(window).save()
    assert QApplication.focusWidget() is typing
    QTest.keyClicks(typing, "s")
    assert typing.text() == "Night Leads"
