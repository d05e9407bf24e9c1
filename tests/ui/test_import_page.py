"""The page of an import: what was understood is shown, changed and agreed before it is a chart."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollBar, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from orgchart.export import write_export
from orgchart.export.job import Job
from orgchart.importing.columns.recogniser import recognisers
from orgchart.importing.columns.recognisers.personal import PERSONAL
from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT
from orgchart.importing.refresh import remembered
from orgchart.ui.importing.column_head import ColumnHead
from orgchart.ui.importing.fields import GROUPS
from orgchart.ui.importing.looking import Read, Understood, Watch, understand
from orgchart.ui.importing.mends import MendGroup
from orgchart.ui.importing.page import ImportPage
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.import_page import import_page, settle
from support.lists import workbook
from support.office import answers, service, way
from support.outline import chart

CLEAN = (
    "ID,Name,Job Title,Manager ID,Department,Site\n"
    "1,Ana Ruiz,Director,,Board,Oslo\n2,Bo Lind,Team Lead,1,Support,Oslo\n"
    "3,Cy Dee,Agent,2,Support,Oslo\n4,Di Fox,Agent,2,Returns,Rome\n"
)
ODD = (
    "Staff as of May\n\n"
    "No;Name;Title;Boss;Date of birth;Shoe\n"
    "1;Ana Ruiz;Director;;1.1.1970;37\n2;Bo Lind;Team Lead;1;2.2.1980;42\n"
    "3;Cy Dee;Agent;2;3.3.1990;41\n4;Di Fox;Agent;99;4.4.1991;40\n"
    "5;Ed Gee;Team Lead;6;1.2.1985;43\n6;Flo Hay;Agent;5;1.3.1986;39\n"
)


def written(folder: Path, text: str | bytes, name: str = "staff.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def opened(windows: Windows, path: Path, qtbot: QtBot) -> tuple[Window, ImportPage]:
    """The page of a list over the start page."""
    window = windows.open_start()
    windows.open_file(path, window)
    return window, import_page(window, qtbot)


def head(page: ImportPage, column: str) -> ColumnHead:
    return next(each for each in page.list.columns.heads if each.column.column == column)


def pick(box: QComboBox, value: object) -> None:
    """Choose as a person would, from the keyboard's point of view."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _group(page: ImportPage, name: str) -> MendGroup:
    return next(group for group in page.mends.groups if group.kind.name == name)


def _choices(page: ImportPage, name: str) -> Choice:
    """The choices of the first thing in a group of the report."""
    (box,) = _group(page, name).rows[0].findChildren(Choice)
    return box


def roles(page: ImportPage) -> dict[str, str | None]:
    assert page.session.understood is not None
    chart = page.session.understood.imported.chart
    return {id: role.reports_to for id, role in chart.roles.items()}


def report(page: ImportPage) -> dict[str, str]:
    assert page.session.understood is not None
    return page.session.understood.imported.report.columns


# --- a clean list -----------------------------------------------------------------------------


def test_a_clean_list_is_a_chart_after_one_enter(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    assert page.foot.agree.hasFocus() or window.focusWidget() is page.foot.agree
    assert page.foot.agree.text() == "Make a chart of 4 roles"
    assert page.tabs.tabText(0) == "Nothing to mend"
    QTest.keyClick(page.foot.agree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert window.covering is None
    assert windows.windows == [window]
    last = remembered(window.chart_in_use.chart)
    assert last is not None
    assert (last.source, len(last.rows)) == ("staff.csv", 4)


def test_enter_before_all_is_understood_counts(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    head(page, "Site").chosen.emit("team")
    assert page.session.busy
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert window.chart_in_use.chart.roles["3"].team == "Oslo"


def test_the_list_is_shown_with_its_own_numbers_reasons_and_figures(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    rows = page.list.rows
    numbers = [rows.headerData(at, Qt.Orientation.Vertical) for at in range(rows.rowCount())]
    assert numbers == ["4", "5", "6", "7", "8", "9"]
    assert rows.index(3, 1).data() == "Di Fox"
    assert page.source.header.value() == 3
    assert "semicolons" in page.source.findChildren(type(page.foot.progress))[-1].text()
    assert "are found in “No”" in head(page, "Boss").field.accessibleDescription()
    assert [tile.figure.text() for tile in page.outcome.tiles] == ["6", "3", "3", "1"]
    assert "6 rows: 6 kept" in page.outcome.rows.text()
    assert page.outcome.picture.miniature is not None


def test_escape_leaves_no_trace(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.covering is None
    assert window.open_chart is None
    assert window.start_page is not None


# --- columns ----------------------------------------------------------------------------------


def test_a_private_column_is_off_until_it_is_ticked(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    birth = head(page, "Date of birth")
    assert not birth.tick.isChecked()
    assert report(page)["Date of birth"] == LEFT_OUT
    birth.tick.click()
    settle(page, qtbot)
    assert report(page)["Date of birth"] == CUSTOM
    birth.tick.click()
    settle(page, qtbot)
    assert report(page)["Date of birth"] == LEFT_OUT


def test_a_column_can_be_another_field_data_or_nothing(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    for field in ("team", CUSTOM, LEFT_OUT, "location"):
        pick(head(page, "Shoe").field, field)
        settle(page, qtbot)
        assert report(page)["Shoe"] == field
    shoe = head(page, "Shoe")
    assert shoe.field.accessibleDescription() == "You chose it."
    pick(head(page, "Date of birth").field, "location")  # one column a field
    settle(page, qtbot)
    assert report(page)["Date of birth"] == "location"
    assert report(page)["Shoe"] == CUSTOM


def test_what_cannot_be_is_said_and_taken_back(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    page.session.choose(page.session.options)  # nothing new
    assert not page.session.busy
    for name in ("ID", "Name", "Job Title"):
        head(page, name).ticked.emit(False)
        settle(page, qtbot)
    assert "no column that looks like people" in page.bar.text
    before = roles(page)
    page.bar.dismiss()
    page.foot.agree.click()
    assert window.open_chart is None
    page.bar.ways[0].click()
    assert page.bar.text == ""
    assert not head(page, "Name").tick.isChecked()
    assert head(page, "Job Title").tick.isChecked()
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert before.keys() == window.chart_in_use.chart.roles.keys()


# --- what was mended --------------------------------------------------------------------------


def test_an_unknown_manager_becomes_a_placeholder_or_somebody_of_the_list(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    box = _choices(page, "Managers who are not in the list")
    pick(box, "placeholder")
    settle(page, qtbot)
    assert roles(page)["4"] == "99"
    assert "1 role is of a manager" in page.outcome.rows.text()
    _choices(page, "Managers who are not in the list")
    row = _group(page, "Managers who are not in the list").rows[0]
    pick(row.box, "attach")
    assert row.field.isVisibleTo(page)
    row.field.setFocus()
    row.field.setText("3")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert roles(page)["4"] == "3"
    assert "Cy Dee" in _choices(page, "Managers who are not in the list").currentText()


def test_a_cycle_is_cut_where_one_says(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    assert (roles(page)["5"], roles(page)["6"]) == (None, "5")
    pick(_choices(page, "People who report to each other"), "9")
    settle(page, qtbot)
    assert (roles(page)["5"], roles(page)["6"]) == ("6", None)


def test_one_of_two_namesakes_is_meant(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    text = "Name,Title,Manager\nAna,Head,\nBo,Lead,Ana\nBo,Lead of sales,Ana\nCy,Agent,Bo\n"
    _, page = opened(windows, written(tmp_path, text), qtbot)
    box = _choices(page, "Names that several people have")
    first = box.currentData()
    other = next(box.itemData(at) for at in range(box.count()) if box.itemData(at) != first)
    before = roles(page)["cy"]
    pick(box, other)
    settle(page, qtbot)
    assert roles(page)["cy"] != before


def test_a_row_of_the_report_is_shown_in_the_list(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, ODD), qtbot)
    page.mends.sought.emit(7)
    assert [index.row() for index in page.list.selectionModel().selectedRows()] == [3]
    tint = page.list.rows.index(3, 0).data(Qt.ItemDataRole.BackgroundRole)
    assert tint is not None
    assert "99" in page.list.rows.index(3, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_groups_with_many_rows_show_some_and_more(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = "".join(f"{n},Name{n} A,Agent,{1000 + n}\n" for n in range(2, 60))
    text = "ID,Name,Title,Manager ID\n1,Ana Ruiz,Head,\n" + rows + "60,Zoe Z,Agent,1\n"
    _, page = opened(windows, written(tmp_path, text), qtbot)
    group = _group(page, "Managers who are not in the list")
    assert (len(group.rows), group.more.text()) == (20, "Show more (38 left)")
    group.more.click()
    assert len(group.rows) == 40
    group.heading.click()
    assert not group.rows[0].isVisibleTo(page)


# --- part of the list, departments, places ------------------------------------------------------


def test_only_a_branch_or_some_rows_are_taken(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    page.tabs.setCurrentIndex(2)
    part = page.part
    part.branch.setFocus()
    part.branch.setText("Bo Lind, Team Lead")
    QTest.keyClick(part.branch, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert set(roles(page)) == {"2", "3", "4"}
    pick(part.column, "Department")
    part.values.item(0).setCheckState(Qt.CheckState.Checked)
    settle(page, qtbot)
    assert set(roles(page)) == {"2", "3"}
    assert "2 left out" in page.outcome.rows.text()
    part.everything.click()
    settle(page, qtbot)
    assert len(roles(page)) == 4
    assert part.branch.text() == ""


def test_departments_stand_for_functions(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN.replace("Support", "Team X")), qtbot)
    box = page.departments.boxes["Team X"]
    assert box.currentData() == ""
    pick(box, "issue-management")
    settle(page, qtbot)
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert window.chart_in_use.chart.roles["3"].functions == ("issue-management",)
    assert window.chart_in_use.heat == ""


def test_where_no_department_is_a_function_cards_are_coloured_by_department(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    text = CLEAN.replace("Board", "Wood").replace("Support", "Iron").replace("Returns", "Tin")
    window, page = opened(windows, written(tmp_path, text), qtbot)
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert window.chart_in_use.heat == "department"


def test_another_sheet_a_hidden_one_too_and_another_row_of_headers(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    people = [line.split(",") for line in CLEAN.splitlines()]
    book = workbook({"Staff": people, "Others": [*people[:1], ["9", "Zoe Z", "Head", "", "", ""]]})
    _, page = opened(windows, written(tmp_path, book, "staff.xlsx"), qtbot)
    assert page.source.sheet.count() == 2
    pick(page.source.sheet, "Others")
    settle(page, qtbot)
    assert set(roles(page)) == {"9"}
    pick(page.source.sheet, "Staff")
    settle(page, qtbot)
    page.source.header.setValue(0)
    settle(page, qtbot)
    assert page.list.rows.rowCount() == 5
    page.source.header.setValue(77)
    settle(page, qtbot)
    assert "no row 77" in page.bar.text


# --- choices that are kept ----------------------------------------------------------------------


def test_choices_are_kept_and_found_again_for_the_next_list(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    assert not page.foot.save.isVisible()
    pick(head(page, "Site").field, "team")
    settle(page, qtbot)
    answers(windows).name = "HR export"
    page.foot.save.click()
    assert "Kept as “HR export”" in page.bar.text
    window.uncover()
    windows.open_file(written(tmp_path, CLEAN, "next.csv"), window)
    again = import_page(window, qtbot)
    assert "Read as “HR export”" in again.bar.text
    assert report(again)["Site"] == "team"
    again.bar.ways[0].click()
    settle(again, qtbot)
    assert report(again)["Site"] == "location"


# --- into a chart that is there -------------------------------------------------------------------


def test_a_list_goes_under_the_selected_role_as_one_step(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(service(tmp_path))
    assert window is not None
    window.chart_in_use.select(["ana"])
    before = dict(window.chart_in_use.chart.roles)
    answers(windows).paths = [written(tmp_path, CLEAN)]
    window.commands["insert-file"].trigger()
    page = import_page(window, qtbot)
    assert page.into == "under"
    assert not window.commands["undo"].isEnabled()
    assert page.foot.agree.text() == "Insert 4 roles"
    page.foot.agree.click()
    after = window.chart_in_use.chart
    (top,) = after.reports("ana")
    assert after.roles[top].title == "Director"
    assert remembered(after) is not None
    window.commands["undo"].trigger()
    assert dict(window.chart_in_use.chart.roles) == before


def test_from_a_window_with_a_chart_a_new_chart_comes_into_another_window(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(service(tmp_path))
    assert window is not None
    answers(windows).paths = [written(tmp_path, CLEAN)]
    window.commands["import"].trigger()
    page = import_page(window, qtbot)
    assert page.into == "new"
    page.foot.agree.click()
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    assert window.covering is None
    assert set(windows.windows[1].chart_in_use.chart.roles) == {"1", "2", "3", "4"}
    assert "4 rows of staff.csv became 4 roles" in windows.windows[1].bar.text


def test_our_own_export_comes_back_as_it_was(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    original = chart('Boss [manager]\n  Ana x3 (support) "Ana Ruiz"\n')
    write_export(Job(chart=original), tmp_path / "own.csv")
    window, page = opened(windows, tmp_path / "own.csv", qtbot)
    assert page.list.columns.heads[0].column.reason == "Written by this program."
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    assert window.chart_in_use.chart.roles == original.roles


def test_a_list_that_cannot_be_read_is_said_with_a_way_on(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_start()
    windows.open_file(written(tmp_path, "a\n"), window)
    qtbot.waitUntil(lambda: "staff.csv" in window.bar.text)
    assert window.covering is None
    assert way(window, "Open another file…")


# --- long lists, without a mouse ------------------------------------------------------


def test_another_list_while_one_is_looked_at_comes_into_a_window_of_its_own(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    windows.open_file(written(tmp_path, ODD, "odd.csv"), window)
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    assert len(roles(import_page(windows.windows[1], qtbot))) == 6
    assert len(roles(page)) == 4


def test_of_two_lists_at_once_each_has_a_window(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_start()
    answers(windows).paths = [written(tmp_path, CLEAN), written(tmp_path, ODD, "odd.csv")]
    window.commands["import"].trigger()
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    counts = [len(roles(import_page(each, qtbot))) for each in windows.windows]
    assert sorted(counts) == [4, 6]


def test_what_takes_long_is_told_and_can_be_stopped(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _, page = opened(windows, written(tmp_path, CLEAN), qtbot)
    go_on = Event()

    def slow(read: Read, watch: Watch) -> Understood:
        watch("Linking", 1234)
        go_on.wait(10)
        return understand(read, watch)

    monkeypatch.setattr("orgchart.ui.importing.session.understand", slow)
    pick(head(page, "Site").field, "team")
    qtbot.waitUntil(lambda: page.foot.progress.text() == "Finding the managers: 1,234 …")
    page.foot.stop.click()
    go_on.set()
    assert not page.session.busy
    assert not page.foot.stop.isVisible()
    assert head(page, "Site").column.field == "location"
    assert report(page)["Site"] == "location"


def test_everything_is_reached_by_tab_and_has_a_name(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = opened(windows, written(tmp_path, ODD), qtbot)
    reachable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        and widget.focusProxy() is None and not isinstance(widget, QScrollBar)
    ]  # fmt: skip
    for widget in reachable:
        known = QAccessible.queryAccessibleInterface(widget)
        assert known is not None
        assert known.text(QAccessible.Text.Name) or isinstance(widget.parent(), QSpinBox), widget
    seen = set()
    for _ in range(4 * len(reachable)):
        seen.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert [each for each in reachable if each not in seen and each.parent() not in seen] == []


def test_every_field_that_is_recognised_can_be_chosen() -> None:
    offered = {field for group in GROUPS for field in group.fields}
    known = {each.field for each in recognisers() if not each.field.startswith(PERSONAL)}
    assert offered == {*known, CUSTOM, LEFT_OUT}
