"""What a person has set up is there again after a new start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orgchart.ui.habits import HabitBook, Habits, KeptColumn, Side, habit_book
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.grid import Grid
from orgchart.ui.table.page import TablePage
from orgchart.ui.window import Window
from support.hand import LEFT
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Agent (support)
  Seller (sales)
"""


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM)))
    made.show()
    return made


def page(window: Window) -> TablePage:
    assert window.editor is not None
    window.editor.views.show_table()
    return window.editor.views.table


def again(window: Window) -> TablePage:
    """The table of the next window."""
    window.show_chart(OpenChart(chart(TEAM)))
    return page(window)


def labels(grid: Grid) -> list[str]:
    return [grid.table.columns[at].field.label for at in grid.shown_columns()]


def column(grid: Grid, name: str) -> int:
    return [each.name for each in grid.table.columns].index(name)


def test_a_book_reads_what_another_kept(tmp_path: Path) -> None:
    HabitBook(tmp_path).keep(more_fields=True, columns=(KeptColumn("title", 90, False),))
    assert HabitBook(tmp_path).habits == Habits(True, (KeptColumn("title", 90, False),))


@pytest.mark.parametrize("text", ["", "{", '{"columns": [{"name": "a", "width": -1}]}', "[]"])
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.json").write_text(text)
    assert HabitBook(tmp_path).habits == Habits()


def test_where_nothing_can_be_stored_habits_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = HabitBook(tmp_path / "file")
    book.keep(more_fields=True)
    assert book.habits.more_fields


def test_columns_that_were_chosen_are_shown_again(window: Window, qtbot: QtBot) -> None:
    first = page(window)
    assert "Location" not in labels(first.grid)
    menu = first.columns_menu()
    for entry in menu.actions():
        if entry.text() in ("Location", "FTE"):
            entry.trigger()
    qtbot.waitUntil(lambda: bool(habit_book().habits.columns))
    shown = labels(again(window).grid)
    assert "Location" in shown
    assert "FTE" not in shown


def test_a_width_pulled_with_the_mouse_is_kept(window: Window, qtbot: QtBot) -> None:
    grid = page(window).grid
    header = grid.horizontalHeader()
    at = column(grid, "title")
    edge = QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) - 1, 10)
    QTest.mousePress(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier,
                       edge + QPoint(40, 0))  # fmt: skip
    wide = header.sectionSize(at)
    assert wide > grid.table.columns[at].width
    qtbot.waitUntil(lambda: bool(habit_book().habits.columns))
    shown = again(window).grid
    assert shown.columnWidth(column(shown, "title")) == wide
    assert labels(shown) == labels(grid)


def test_the_order_of_columns_is_kept(window: Window, qtbot: QtBot) -> None:
    grid = page(window).grid
    grid.horizontalHeader().moveSection(0, 3)
    order = labels(grid)
    qtbot.waitUntil(lambda: bool(habit_book().habits.columns))
    assert labels(again(window).grid) == order


def test_own_fields_of_another_chart_stay_known(window: Window, qtbot: QtBot) -> None:
    grid = page(window).grid
    other = KeptColumn("own/Desk", 77)
    habit_book().keep(columns=(other,))
    grid.horizontalHeader().moveSection(0, 1)
    qtbot.waitUntil(lambda: len(habit_book().habits.columns) > 1)
    assert habit_book().habits.columns[-1] == other


def test_more_fields_stay_unfolded(window: Window) -> None:
    assert window.editor is not None
    window.chart_in_use.select(["agent"])
    more = window.editor.inspector.form.more
    QTest.mouseClick(more, LEFT)
    assert more.isChecked()
    window.show_chart(OpenChart(chart(TEAM)))
    window.chart_in_use.select(["agent"])
    form = window.editor.inspector.form
    assert form.more.isChecked()
    assert form.editors["location"].isVisibleTo(form)


def test_the_status_line_tells_the_keys_of_what_is_in_front(window: Window) -> None:
    assert window.editor is not None
    status = window.editor.status
    told = [each for each in status.findChildren(QLabel) if "Tab adds a report" in each.text()]
    assert len(told) == 1
    page(window)
    assert told[0].text().startswith("Enter edits a cell")
    window.editor.views.show_canvas()
    assert told[0].text().startswith("Tab adds a report")


def test_panels_stand_as_they_were_left_whatever_the_chart(window: Window) -> None:
    assert window.editor is not None
    window.editor.left.show_number(1)
    window.editor.right.fold(True)
    window.show_chart(OpenChart(chart("Somebody else")))
    assert (window.editor.left.number, window.editor.left.folded) == (1, False)
    assert (window.editor.right.number, window.editor.right.folded) == (0, True)
    kept = HabitBook().habits
    assert (kept.leading, kept.trailing) == (Side(front=1), Side(away=True))


def test_a_window_is_as_large_as_the_last_one_was(qtbot: QtBot) -> None:
    first = Window()
    first.show()
    first.resize(1111, 701)
    first.close()
    second = Window()
    assert (second.width(), second.height()) == (1111, 701)
    second.showMaximized()
    second.close()
    third = Window()
    qtbot.addWidget(third)
    assert third.isMaximized()
    third.showNormal()
    assert (third.width(), third.height()) == (1111, 701)
