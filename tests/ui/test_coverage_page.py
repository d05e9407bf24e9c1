"""The page of coverage: who takes care of what, changed by a click."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.coverage.grid import CoverageGrid
from orgchart.ui.coverage.page import CoveragePage
from orgchart.ui.files.view_state import restore, taken
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.hand import second_click
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director] (leadership) "Dora Wu"
  Lead [team lead] (support, leadership) shift=Night
    Agent x9 (support) shift=Night
    Expert (billing) "Ada Brown" shift=Day
    Trainer (training) *vacant
  Clerk (sales)
  Cashier (sales)
"""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def window() -> Iterator[Window]:
    made = Window()
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()


def put(window: Window, shown: Chart) -> CoveragePage:
    window.show_chart(OpenChart(shown))
    window.activateWindow()
    window.commands["show-coverage"].trigger()
    QApplication.processEvents()
    assert window.editor is not None
    return window.editor.views.coverage


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> CoveragePage:
    return put(window, chart(TEAM, chosen_functions=("support", "sales", "field-service")))


def place(grid: CoverageGrid, row: str, function: str) -> tuple[int, int]:
    names = [grid.table.name(at) for at in range(grid.table.rowCount())]
    columns = [each.name for each in grid.table.functions]
    return names.index(row), columns.index(function)


def cell(grid: CoverageGrid, row: str, function: str) -> str:
    return grid.table.text(*place(grid, row, function))


def click(grid: CoverageGrid, row: str, function: str) -> None:
    index = grid.table.index(*place(grid, row, function))
    grid.scrollTo(index)
    QTest.mouseClick(
        grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, grid.visualRect(index).center()
    )


def heads(grid: CoverageGrid) -> dict[str, str]:
    """What the heads of the columns tell."""
    table, tip = grid.table, Qt.ItemDataRole.ToolTipRole
    texts = [
        table.headerData(at, Qt.Orientation.Horizontal, tip) for at in range(table.columnCount())
    ]
    return dict(text.split(": ") for text in texts)


def test_heads_tell_gaps_and_single_points(page: CoveragePage) -> None:
    assert heads(page.grid) == {
        "Leadership": "2 people", "Support": "10 people", "Sales": "2 people",
        "Training": "Only vacant, 1 vacant", "Billing": "Only Ada Brown",
        "Field service": "Nobody",
    }  # fmt: skip
    assert page.told.text() == "2 functions without people · 1 hangs on one person"


def test_cells_tell_who_has_what(page: CoveragePage) -> None:
    grid = page.grid
    assert cell(grid, "Agent", "Support") == "Yes"
    assert cell(grid, "Ada Brown · Expert", "Billing") == "Alone"
    assert cell(grid, "Trainer", "Training") == "Vacant"
    assert cell(grid, "Clerk", "Support") == ""
    assert page.grid.table.told(*place(grid, "Clerk", "Support")) == "Clerk, Support: No"


def test_a_click_gives_a_function_and_another_takes_it(
    page: CoveragePage, window: Window, qtbot: QtBot
) -> None:
    open_chart = window.chart_in_use
    click(page.grid, "Clerk", "Billing")
    assert open_chart.chart.roles["clerk"].functions == ("sales", "billing")
    assert open_chart.document.done[-1].label == "Give Billing to Clerk"
    qtbot.waitUntil(lambda: heads(page.grid)["Billing"] == "2 people")
    assert cell(page.grid, "Ada Brown · Expert", "Billing") == "Yes"
    click(page.grid, "Clerk", "Billing")
    assert open_chart.chart.roles["clerk"].functions == ("sales",)
    open_chart.undo()
    open_chart.undo()
    assert open_chart.chart.roles["clerk"].functions == ("sales",)
    assert not open_chart.document.done


def test_keys_go_from_cell_to_cell_and_space_is_a_click(page: CoveragePage, window: Window) -> None:
    grid = page.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.table.index(*place(grid, "Clerk", "Leadership")))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert window.chart_in_use.chart.roles["clerk"].functions == ("sales", "support")
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert window.chart_in_use.chart.roles["clerk"].functions == ("sales",)


def test_a_chart_that_may_only_be_read_stays_as_it_is(page: CoveragePage, window: Window) -> None:
    window.chart_in_use.read_only = "It is open elsewhere."
    click(page.grid, "Clerk", "Support")
    assert window.chart_in_use.chart.roles["clerk"].functions == ("sales",)


def test_shifts_are_counted_and_a_click_selects_their_roles(
    page: CoveragePage, window: Window
) -> None:
    page.rows.setCurrentIndex(2)
    grid = page.grid
    assert [grid.table.name(at) for at in range(3)] == ["Day", "Night", "No shift"]
    assert cell(grid, "Night", "Support") == "10"
    assert cell(grid, "Day", "Billing") == "Only 1"
    assert cell(grid, "Day", "Support") == "Nobody"
    assert cell(grid, "Day", "Training") == "–"
    assert cell(grid, "No shift", "Training") == "1 vacant"
    click(grid, "Night", "Support")
    assert window.chart_in_use.selection == ("lead", "agent")


def test_a_sentence_for_every_cell_of_a_group(page: CoveragePage) -> None:
    page.rows.setCurrentIndex(2)
    table = page.grid.table
    assert table.told(*place(page.grid, "Day", "Billing")) == (
        "Day, Billing: 1 person, nobody could stand in"
    )
    assert table.told(*place(page.grid, "Day", "Support")) == "Day: nobody has Support"


def test_a_head_sorts_and_lets_go(page: CoveragePage) -> None:
    grid, header = page.grid, page.grid.horizontalHeader()
    _, sales = place(grid, "Clerk", "Sales")
    at = QPoint(header.sectionViewportPosition(sales) + 40, 20)
    before = list(grid.table.ids)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert grid.table.ids[:2] == ["clerk", "cashier"]
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert grid.table.ids[-2:] == ["clerk", "cashier"]
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert grid.table.ids == before


def test_other_rows_begin_in_their_own_order(page: CoveragePage) -> None:
    header = page.grid.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert page.grid.table.ids[0] == "clerk"
    page.rows.setCurrentIndex(1)
    assert header.sortIndicatorSection() == -1
    assert page.grid.table.name(0) == "Dora Wu"
    page.rows.setCurrentIndex(0)
    assert page.grid.table.ids[0] == "director"


def test_only_what_is_missing(page: CoveragePage) -> None:
    QTest.mouseClick(page.only_gaps, LEFT, pos=QPoint(8, page.only_gaps.height() // 2))
    shown = {each.name for each in page.grid.table.functions}
    assert shown == {"Training", "Billing", "Field service"}


def test_a_double_click_on_a_role_shows_it_on_the_chart(page: CoveragePage, window: Window) -> None:
    rows = page.grid.verticalHeader()
    at = QPoint(60, rows.sectionViewportPosition(2) + 10)
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert window.chart_in_use.selection == ("agent",)
    second_click(rows.viewport(), at)
    assert window.editor.views.shown == "chart"


def test_it_follows_edits_made_elsewhere(page: CoveragePage, window: Window, qtbot: QtBot) -> None:
    with window.chart_in_use.edit("Hire") as draft:
        draft.update("trainer", status="filled")
        draft.update("clerk", functions=())
    qtbot.waitUntil(lambda: heads(page.grid)["Training"] == "Only Trainer")
    assert heads(page.grid)["Sales"] == "Only Cashier"


def test_empty_pages_say_why(window: Window) -> None:
    page = put(window, Chart())
    assert page._stack.currentWidget() is page._empty
    assert page._why_empty()[0] == "There are no roles yet."
    page = put(window, chart("Boss (support)\n  Ana (support)", chosen_functions=("support",)))
    page.rows.setCurrentIndex(2)
    assert page._why_empty()[0] == "No role has a shift yet."
    page.rows.setCurrentIndex(0)
    page.only_gaps.setChecked(True)
    assert page._why_empty()[0] == "Nothing is missing."


def test_a_thousand_roles_are_rows_and_only_those_in_view_are_painted(window: Window) -> None:
    page = put(window, synthetic(organisation(1000)))
    assert page.grid.table.rowCount() == 1000
    asked = []
    real = page.grid.table.state
    page.grid.table.state = lambda row, column: asked.append(row) or real(row, column)
    page.grid.viewport().repaint()
    assert 0 < len(set(asked)) < 60


def test_the_page_in_front_is_remembered(page: CoveragePage, window: Window) -> None:
    state = taken(window.editor)
    window.show_chart(OpenChart(chart(TEAM)))
    assert window.editor.views.shown == "chart"
    restore(window.editor, state)
    assert window.editor.views.shown == "coverage"
    window.commands["show-chart"].trigger()
    assert window.editor.views.shown == "chart"
