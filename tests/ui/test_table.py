"""The table of all roles: in step with the chart, sorted, filtered, edited like a sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from orgchart.model.edits import add_role, remove_branch
from orgchart.model.records import DottedLine, Holder
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.grid import Grid
from orgchart.ui.table.page import TablePage
from orgchart.ui.window import Window
from support.hand import second_click
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager] (support)
    Agent x8 (support)
    Expert 0.5fte "Bo Li"
  Sales Manager [manager] (sales)
    Seller
    Closer *vacant
"""
ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    QApplication.clipboard().clear()
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def opened() -> OpenChart:
    return OpenChart(chart(TEAM))


@pytest.fixture
def window(qtbot: QtBot, opened: OpenChart) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(opened)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.commands["show-table"].trigger()
    return made


@pytest.fixture
def page(window: Window) -> TablePage:
    assert window.editor is not None
    return window.editor.views.table


@pytest.fixture
def grid(page: TablePage) -> Grid:
    return page.grid


def at(grid: Grid, name: str) -> int:
    """The column of a field."""
    return next(n for n, column in enumerate(grid.table.columns) if column.name == name)


def cell(grid: Grid, id: str, name: str) -> QPoint:
    """The middle of a cell in the view."""
    row = grid.table.row_of(id)
    assert row is not None
    index = grid.table.index(row, at(grid, name))
    grid.scrollTo(index)
    return grid.visualRect(index).center()


def go(grid: Grid, id: str, name: str) -> None:
    """Make a cell the current one, alone."""
    index = grid.table.index(grid.table.row_of(id) or 0, at(grid, name))
    grid.selectionModel().setCurrentIndex(index, ONLY)


def mark(grid: Grid, first: tuple[str, str], last: tuple[str, str]) -> None:
    """Select the block from a cell to another, as by dragging."""
    go(grid, *first)
    ends = [
        grid.table.index(grid.table.row_of(id) or 0, at(grid, name)) for id, name in (first, last)
    ]
    area = grid.selectionModel().selection()
    area.select(*ends)
    grid.selectionModel().select(area, ONLY)


def editor_of(grid: Grid) -> QWidget:
    found = [each for each in grid.viewport().findChildren(QWidget) if each.property("cell")]
    assert len(found) == 1
    return found[0]


def type_into(qtbot: QtBot, grid: Grid, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Edit the current cell by keys."""
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = editor_of(grid)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: grid.state() != grid.State.EditingState)


def texts(grid: Grid, name: str) -> list[str]:
    """What a column says from the top."""
    return [grid.table.text(row, at(grid, name)) for row in range(grid.table.rowCount())]


# --- what it shows ------------------------------------------------------------------------


def test_every_role_is_a_row_in_the_order_of_the_chart(grid: Grid, opened: OpenChart) -> None:
    assert grid.table.ids == list(opened.chart.branch(None))
    assert texts(grid, "reports_to")[1:4] == [
        "Grace Okafor, Director",
        "Ana Ruiz, Support Manager",
        "Ana Ruiz, Support Manager",
    ]
    assert texts(grid, "functions")[:3] == ["", "Support", "Support"]
    assert texts(grid, "status")[-1] == "Vacant"


def test_only_columns_that_say_something_are_shown_at_first(grid: Grid, page: TablePage) -> None:
    shown = {grid.table.columns[at].name for at in grid.shown_columns()}
    assert {"title", "holders", "seats"} <= shown
    assert "location" not in shown
    menu = page.columns_menu()
    entry = next(each for each in menu.actions() if each.text() == "Location")
    entry.trigger()
    assert not grid.isColumnHidden(at(grid, "location"))


def test_all_kinds_of_cells_are_painted(qtbot: QtBot, grid: Grid, opened: OpenChart) -> None:
    with opened.edit("Everything") as draft:
        draft.update("expert", assistant=True, dotted=(DottedLine(manager="seller", label="Q"),))
    for column in range(grid.table.columnCount()):
        grid.showColumn(column)
        grid.setColumnWidth(column, 60)
    grid.resize(2400, 600)
    image = grid.grab().toImage()
    assert image.width() > 100
    QApplication.processEvents()


def test_a_click_selects_the_role_on_the_canvas_too(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=cell(grid, "expert", "title"))
    assert opened.selection == ("expert",)
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, cell(grid, "seller", "title"))
    assert set(opened.selection) == {"expert", "seller"}


def test_a_selection_made_elsewhere_is_shown(grid: Grid, opened: OpenChart) -> None:
    opened.select(["closer", "agent", "expert"])
    assert [grid.table.ids[row] for row in grid.chosen_rows()] == ["agent", "expert", "closer"]
    assert opened.selection == ("closer", "agent", "expert")
    opened.select([])
    assert grid.chosen_rows() == []


def test_the_switch_goes_between_chart_and_table(
    qtbot: QtBot, window: Window, grid: Grid, opened: OpenChart
) -> None:
    assert window.editor is not None
    views = window.editor.views
    assert views.shows_table
    assert grid.hasFocus()
    opened.select(["seller"])
    qtbot.mouseClick(views.switch, LEFT, pos=views.switch.tabRect(0).center())
    assert not views.shows_table
    assert window.canvas_in_use.hasFocus()
    assert opened.selection == ("seller",)


def test_what_happens_behind_the_canvas_is_there_when_the_table_comes_back(
    window: Window, grid: Grid, opened: OpenChart
) -> None:
    window.commands["show-chart"].trigger()
    with opened.edit("Away") as draft:
        remove_branch(draft, "support-manager")
    window.commands["show-table"].trigger()
    assert texts(grid, "title") == ["Director", "Sales Manager", "Seller", "Closer"]


# --- sorting and filtering ----------------------------------------------------------------


def click_header(qtbot: QtBot, grid: Grid, name: str) -> None:
    header = grid.horizontalHeader()
    x = header.sectionViewportPosition(at(grid, name)) + 20
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(x, header.height() // 2))


def test_a_header_sorts_up_then_down_then_as_the_chart(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    click_header(qtbot, grid, "title")
    assert texts(grid, "title") == sorted(texts(grid, "title"))
    click_header(qtbot, grid, "title")
    assert texts(grid, "title") == sorted(texts(grid, "title"), reverse=True)
    click_header(qtbot, grid, "title")
    assert grid.table.ids == list(opened.chart.branch(None))


def test_levels_sort_by_rank_and_empty_cells_come_last(grid: Grid) -> None:
    grid.table.sort(at(grid, "level"), Qt.SortOrder.DescendingOrder)
    assert texts(grid, "level")[:3] == ["Director", "Manager", "Manager"]
    for order in Qt.SortOrder:
        grid.table.sort(at(grid, "holders"), order)
        assert texts(grid, "holders")[3:] == [""] * 4


def test_typing_filters(qtbot: QtBot, page: TablePage, grid: Grid) -> None:
    qtbot.keyClicks(page.filter, "support")
    assert texts(grid, "title") == ["Support Manager", "Agent"]
    assert page.count.text() == "2 of 7 roles"
    page.filter.setText("Status: vacant")
    assert texts(grid, "title") == ["Closer"]
    page.filter.setText("nobody at all")
    assert not grid.isVisible()
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.count.text() == "7 roles"


def test_an_edit_leaves_sorted_rows_where_they_are(grid: Grid, opened: OpenChart) -> None:
    grid.table.sort(at(grid, "title"))
    before = list(grid.table.ids)
    with opened.edit("Rename") as draft:
        draft.update(before[0], title="Zebra")
    assert grid.table.ids == before
    with opened.edit("Add") as draft:
        new = add_role(draft, "director", title="Aardvark")
    assert grid.table.ids == [*before, new]


def test_a_moved_role_moves_among_the_rows_and_keeps_the_selection(
    grid: Grid, opened: OpenChart
) -> None:
    opened.select(["expert"])
    with opened.edit("Move") as draft:
        draft.update("expert", reports_to="sales-manager")
    assert grid.table.ids == list(opened.chart.branch(None))
    assert [grid.table.ids[row] for row in grid.chosen_rows()] == ["expert"]
    assert opened.selection == ("expert",)


# --- editing ------------------------------------------------------------------------------


def test_a_title_is_typed_into_its_cell_as_one_step(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    go(grid, "seller", "title")
    type_into(qtbot, grid, "Account Executive")
    assert opened.chart.roles["seller"].title == "Account Executive"
    assert opened.document.done[-1].label == "Set Title of Seller"
    assert grid.id_in_front() == "closer"
    opened.undo()
    assert opened.chart.roles["seller"].title == "Seller"


def test_typing_begins_an_edit_and_escape_ends_it(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    go(grid, "seller", "title")
    qtbot.keyClicks(grid, "X")
    qtbot.keyClick(editor_of(grid), Qt.Key.Key_Escape)
    assert not opened.document.done


@pytest.mark.parametrize("preedit", ["", "^"])
def test_a_character_of_several_keys_begins_an_edit(
    qtbot: QtBot, grid: Grid, opened: OpenChart, preedit: str
) -> None:
    go(grid, "seller", "title")
    grid.setFocus()
    if preedit:
        QApplication.sendEvent(grid, QInputMethodEvent(preedit, []))
    composed = QInputMethodEvent()
    composed.setCommitString("ê")
    QApplication.sendEvent(grid, composed)
    editor = editor_of(grid)
    qtbot.keyClicks(editor, "tre")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.state() != grid.State.EditingState)
    assert opened.chart.roles["seller"].title == "être"


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("fte", "0,8", 0.8),
        ("seats", "4", 4),
        ("functions", "sales; SU", ("sales", "support")),
        ("languages", "English; German", ("English", "German")),
        ("holders", "Zoe Fox", (Holder(name="Zoe Fox"),)),
        ("reports_to", "Ana Ruiz", "support-manager"),
        ("dotted", "Clo: QA", (DottedLine(manager="closer", label="QA"),)),
        ("note", "Hiring", "Hiring"),
    ],
)  # fmt: skip
def test_a_cell_takes_what_its_field_holds(
    qtbot: QtBot, grid: Grid, opened: OpenChart, name: str, typed: str, value: object
) -> None:
    grid.showColumn(at(grid, name))
    go(grid, "seller", name)
    type_into(qtbot, grid, typed)
    assert getattr(opened.chart.roles["seller"], name) == value


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("fte", "much", "no number"),
        ("seats", "1.5", "no whole number"),
        ("functions", "Juggling", "no function “Juggling”"),
        ("reports_to", "Nobody Known", "Nobody here is called"),
        ("reports_to", "manager", "fits 2 roles"),
        ("reports_to", "Seller", "would report to itself"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_in_a_sentence(
    qtbot: QtBot, grid: Grid, opened: OpenChart, name: str, typed: str, said: str
) -> None:
    go(grid, "seller", name)
    with qtbot.waitSignal(opened.refused) as refused:
        type_into(qtbot, grid, typed)
    assert refused.args is not None
    assert said in refused.args[0]
    assert not opened.document.done


def test_who_is_cleared_from_a_cell_waits_for_a_post(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    go(grid, "seller", "holders")
    type_into(qtbot, grid, "Zoe Fox")
    go(grid, "seller", "holders")
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert opened.chart.roles["seller"].status == "vacant"
    assert [each.holder.name for each in opened.chart.not_placed.values()] == ["Zoe Fox"]


def test_a_level_is_chosen_from_its_list(qtbot: QtBot, grid: Grid, opened: OpenChart) -> None:
    go(grid, "seller", "level")
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    combo = editor_of(grid)
    assert isinstance(combo, QComboBox)
    combo.setCurrentText("Team lead")
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.state() != grid.State.EditingState)
    assert opened.chart.roles["seller"].level == "team lead"


def test_space_or_a_double_click_switches_a_yes_or_no(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    grid.showColumn(at(grid, "assistant"))
    go(grid, "seller", "assistant")
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert opened.chart.roles["seller"].assistant
    second_click(grid.viewport(), cell(grid, "seller", "assistant"))
    assert not opened.chart.roles["seller"].assistant


def test_ctrl_enter_gives_all_selected_cells_what_was_typed(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    mark(grid, ("seller", "team"), ("closer", "team"))
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    qtbot.keyClicks(editor_of(grid), "North")
    qtbot.keyClick(editor_of(grid), Qt.Key.Key_Return, CTRL)
    assert [opened.chart.roles[id].team for id in ("seller", "closer")] == ["North", "North"]
    assert len(opened.document.done) == 1


def test_own_fields_are_columns_and_an_emptied_one_goes(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    with opened.edit("Desk") as draft:
        draft.update("seller", custom={"Desk": "12"})
    go(grid, "closer", "Desk")
    type_into(qtbot, grid, "13")
    assert opened.chart.roles["closer"].custom == {"Desk": "13"}
    go(grid, "seller", "Desk")
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert opened.chart.roles["seller"].custom == {}


def test_delete_empties_cells_to_what_a_new_role_has(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    mark(grid, ("agent", "seats"), ("expert", "fte"))
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert [opened.chart.roles[id].seats for id in ("agent", "expert")] == [1, 1]
    assert opened.chart.roles["expert"].fte == 1.0
    assert "agent" in opened.chart.roles


def test_a_chart_that_may_only_be_looked_at_stays_as_it_is(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    opened.read_only = "It is open elsewhere."
    go(grid, "seller", "title")
    with qtbot.waitSignal(opened.refused):
        type_into(qtbot, grid, "Other")
    assert opened.chart.roles["seller"].title == "Seller"


# --- copy, paste, fill --------------------------------------------------------------------


def test_cells_are_copied_as_a_spreadsheet_takes_them(qtbot: QtBot, grid: Grid) -> None:
    mark(grid, ("agent", "seats"), ("expert", "fte"))
    qtbot.keyClick(grid, Qt.Key.Key_C, CTRL)
    wide = range(at(grid, "seats"), at(grid, "fte") + 1)
    assert {grid.table.columns[n].name for n in wide} >= {"seats", "fte"}
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert [row[0] for row in rows] == ["8", "1"]
    assert [row[-1] for row in rows] == ["1", "0.5"]


def test_whole_rows_are_copied_with_the_header_and_come_back(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    opened.select(["seller"])
    qtbot.keyClick(grid, Qt.Key.Key_C, CTRL)
    first, second = QApplication.clipboard().text().splitlines()
    assert first.startswith("Title\tHeld by\tReports to")
    assert second.startswith("Seller\t\tSales Manager")
    opened.select(["agent"])
    go(grid, "agent", "title")
    qtbot.keyClick(grid, Qt.Key.Key_V, CTRL)
    agent = opened.chart.roles["agent"]
    assert (agent.title, agent.reports_to, agent.seats) == ("Seller", "sales-manager", 1)


def test_rows_and_columns_of_a_spreadsheet_are_pasted_from_the_first_cell_on(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    QApplication.clipboard().setText("Rep A\tZoe Fox\r\n\tYan Wu\r\n")
    go(grid, "seller", "title")
    qtbot.keyClick(grid, Qt.Key.Key_V, CTRL)
    assert [opened.chart.roles[id].title for id in ("seller", "closer")] == ["Rep A", ""]
    closer = opened.chart.roles["closer"]
    assert (closer.holders, closer.status) == ((Holder(name="Yan Wu"),), "filled")
    assert opened.document.done[-1].label == "Paste 4 cells"


def test_one_cell_is_pasted_into_all_selected_ones(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    QApplication.clipboard().setText("manager\n")
    mark(grid, ("seller", "level"), ("closer", "level"))
    qtbot.keyClick(grid, Qt.Key.Key_V, CTRL)
    assert {opened.chart.roles[id].level for id in ("seller", "closer")} == {"manager"}


def test_cells_that_cannot_be_stay_and_rows_without_a_role_are_told(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    said: list[str] = []
    opened.refused.connect(said.append)
    QApplication.clipboard().setText("3\nmany\n5\n")
    go(grid, "seller", "seats")
    qtbot.keyClick(grid, Qt.Key.Key_V, CTRL)
    assert [opened.chart.roles[id].seats for id in ("seller", "closer")] == [3, 1]
    assert said[0].startswith("1 cell was left as before. Seats: “many”")
    assert "1 more rows" in said[1]


def test_cut_empties_what_it_copies(qtbot: QtBot, grid: Grid, opened: OpenChart) -> None:
    go(grid, "seller", "title")
    qtbot.keyClick(grid, Qt.Key.Key_X, CTRL)
    assert QApplication.clipboard().text() == "Seller\n"
    assert opened.chart.roles["seller"].title == ""


def test_fill_down_copies_the_first_cell_of_each_column(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    mark(grid, ("sales-manager", "functions"), ("closer", "level"))
    qtbot.keyClick(grid, Qt.Key.Key_D, CTRL)
    for id in ("seller", "closer"):
        role = opened.chart.roles[id]
        assert (role.functions, role.level) == (("sales",), "manager")
    assert len(opened.document.done) == 1


def test_fill_down_of_one_cell_takes_the_one_above(
    qtbot: QtBot, grid: Grid, opened: OpenChart
) -> None:
    go(grid, "closer", "title")
    qtbot.keyClick(grid, Qt.Key.Key_D, CTRL)
    assert opened.chart.roles["closer"].title == "Seller"


# --- find and replace ---------------------------------------------------------------------


def test_what_would_be_replaced_is_shown_and_then_done_as_one_step(
    qtbot: QtBot, window: Window, page: TablePage, opened: OpenChart
) -> None:
    go(page.grid, "seller", "title")
    qtbot.keyClick(page.grid, Qt.Key.Key_H, CTRL)
    bar = page.bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.sought, "manager")
    qtbot.keyClicks(bar.put, "Head")
    assert texts(page.grid, "title") == ["Support Manager", "Sales Manager"]
    assert page.grid.table.preview == {
        "support-manager": "Support Head",
        "sales-manager": "Sales Head",
    }
    assert bar.told.text() == "2 cells"
    page.grid.grab()
    qtbot.mouseClick(bar.replace, LEFT)
    assert opened.chart.roles["sales-manager"].title == "Sales Head"
    assert opened.document.done[-1].label == "Replace “manager” by “Head” in Title of 2 roles"
    qtbot.keyClick(bar.sought, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.grid.table.rowCount() == 7
    window.commands["undo"].trigger()
    assert opened.chart.roles["sales-manager"].title == "Sales Manager"


def test_case_and_whole_cells_can_be_asked_for(qtbot: QtBot, page: TablePage) -> None:
    page.replace()
    bar = page.bar
    bar.field.setCurrentIndex(bar.field.findText("Title"))
    qtbot.keyClicks(bar.sought, "seller")
    assert list(page.grid.table.preview) == ["seller"]
    bar.same_case.click()
    assert not page.grid.table.preview
    assert not bar.replace.isEnabled()
    bar.same_case.click()
    bar.whole_cells.click()
    assert page.grid.table.preview == {"seller": ""}
