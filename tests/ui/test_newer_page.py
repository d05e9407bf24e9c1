"""A newer list in the window: what it changes is shown, decided and applied as one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from orgchart.importing.refresh import remembered
from orgchart.ui.importing.newer.page import NewerPage
from orgchart.ui.importing.newer.updates import DECISION, WHAT, WHO
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.import_page import agree, import_page, newer_page
from support.office import answers

HEADER = "ID,Name,Job Title,Manager ID,Site\n"
FIRST = (
    "1,Ana Ruiz,Director,,Oslo\n2,Bo Lind,Team Lead,1,Oslo\n3,Cy Dee,Agent,2,Oslo\n"
    "4,Di Fox,Agent,2,Oslo\n5,Ed Gee,Team Lead,1,Rome\n"
)
# Cy left, Di moved, Bo's title and site are others, Flo and Gus are new.
SECOND = (
    "1,Ana Ruiz,Director,,Oslo\n2,Bo Lind,Head of Desk,1,Rome\n4,Di Fox,Agent,5,Oslo\n"
    "5,Ed Gee,Team Lead,1,Rome\n6,Flo Hay,Agent,2,Rome\n7,Gus Iba,Agent,5,Rome\n"
)


@pytest.fixture
def window(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Window:
    """A chart made of a list, in which the user changed two titles since."""
    (tmp_path / "first.csv").write_text(HEADER + FIRST)
    made = windows.open_start()
    windows.open_file(tmp_path / "first.csv", made)
    agree(made, qtbot)
    qtbot.waitUntil(lambda: made.open_chart is not None)
    with made.chart_in_use.edit("Plan") as draft:
        draft.update("2", title="Desk Lead")
        draft.update("4", title="Expert")
    return made


def newer(
    windows: Windows, window: Window, folder: Path, qtbot: QtBot, rows: str = SECOND
) -> NewerPage:
    (folder / "newer.csv").write_text(HEADER + rows)
    answers(windows).paths = [folder / "newer.csv"]
    window.commands["update-list"].trigger()
    return newer_page(window, qtbot)


def told(page: NewerPage) -> dict[str, list[tuple[str, str, str]]]:
    """What the tree says: groups with who, what, what becomes of it."""
    tree = page.updates
    found = {}
    for at in range(tree.rowCount()):
        group = tree.index(at, WHO)
        found[group.data()] = [
            tuple(tree.index(row, column, group).data() for column in (WHO, WHAT, DECISION))
            for row in range(tree.rowCount(group))
        ]
    return found


def managers(window: Window) -> dict[str, str | None]:
    return {id: role.reports_to for id, role in window.chart_in_use.chart.roles.items()}


def test_everything_is_shown_before_anything_is_applied(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    before = dict(window.chart_in_use.chart.records)
    page = newer(windows, window, tmp_path, qtbot)
    assert told(page) == {
        "Changed here and in the list · 1": [
            ("Bo Lind, Desk Lead",
             "Title: Desk Lead here, Head of Desk in the list, Team Lead before", "Keep mine"),
        ],
        "Joined · 2": [("Flo Hay, Agent", "reports to Bo Lind", "Take"),
                       ("Gus Iba, Agent", "reports to Ed Gee", "Take")],
        "Left · 1": [("Cy Dee, Agent", "", "The post is vacant")],
        "Moved · 1": [("Di Fox, Expert", "Reports to: Bo Lind → Ed Gee", "Take")],
        "Changed · 1": [("Bo Lind, Desk Lead", "Level: team lead → manager; Location: Oslo → Rome",
                         "Take")],
    }  # fmt: skip
    assert page.agree.text() == "Apply 5 changes"
    qtbot.waitUntil(lambda: page.outcome.tiles[0].figure.text() == "7")
    assert dict(window.chart_in_use.chart.records) == before
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.covering is None
    assert dict(window.chart_in_use.chart.records) == before


def test_it_is_one_step_and_the_user_s_own_changes_stay(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    before = dict(window.chart_in_use.chart.records)
    page = newer(windows, window, tmp_path, qtbot)
    QTest.keyClick(page.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    chart = window.chart_in_use.chart
    assert window.covering is None
    assert managers(window) == {
        "1": None, "2": "1", "3": "2", "4": "5", "5": "1", "6": "2", "7": "5",
    }  # fmt: skip
    assert (chart.roles["2"].title, chart.roles["2"].location) == ("Desk Lead", "Rome")
    assert (chart.roles["3"].status, chart.roles["4"].title) == ("vacant", "Expert")
    assert "Joined 2, Left 1" in window.bar.text
    last = remembered(chart)
    assert last is not None
    assert last.source == "newer.csv"
    window.bar.ways[0].click()  # Undo
    assert dict(window.chart_in_use.chart.records) == before


def test_each_group_and_each_row_can_be_left(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = newer(windows, window, tmp_path, qtbot)
    tree, updates = page.tree, page.updates
    joined = updates.index(1, WHO)
    tree.setCurrentIndex(joined)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert joined.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    tree.setCurrentIndex(updates.index(1, WHO, joined))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert joined.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    assert page.agree.text() == "Apply 4 changes"
    page.agree.click()
    assert set(managers(window)) == {"1", "2", "3", "4", "5", "7"}


def test_a_conflict_and_a_leaver_are_decided_by_the_keyboard(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = newer(windows, window, tmp_path, qtbot)
    tree, updates = page.tree, page.updates
    tree.setFocus()
    for group, wanted in ((0, "theirs"), (2, "remove")):
        tree.setCurrentIndex(updates.index(0, WHO, updates.index(group, WHO)))
        QTest.keyClick(tree, Qt.Key.Key_Return)
        box = tree.viewport().findChildren(QComboBox)[-1]
        box.hidePopup()
        box.setCurrentIndex(box.findData(wanted))
        box.activated.emit(box.currentIndex())
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    page.agree.click()
    chart = window.chart_in_use.chart
    assert chart.roles["2"].title == "Head of Desk"
    assert "3" not in chart.roles


def test_a_newcomer_takes_over_from_who_left(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = FIRST.replace("3,Cy Dee", "8,Hal Jung")
    page = newer(windows, window, tmp_path, qtbot, rows)
    (left,) = page.updates.refresh.of("left")
    heir = next(each for each in left.choices if each.startswith("successor:"))
    page.updates.decide([left], heir)
    page.agree.click()
    chart = window.chart_in_use.chart
    assert [holder.name for holder in chart.roles["3"].holders] == ["Hal Jung"]
    assert "8" not in chart.roles


def test_the_same_list_again_says_nothing_new(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    steps = len(window.chart_in_use.document.done)
    page = newer(windows, window, tmp_path, qtbot, FIRST)
    assert told(page) == {}
    assert page.agree.text() == "Close"
    page.agree.click()
    assert window.covering is None
    assert len(window.chart_in_use.document.done) == steps


def test_how_the_list_was_read_can_be_looked_at_and_changed(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = newer(windows, window, tmp_path, qtbot)
    page.reading.click()
    reading = import_page(window, qtbot)
    assert reading.foot.agree.text() == "Compare with the chart"
    site = next(each for each in reading.list.columns.heads if each.column.column == "Site")
    site.ticked.emit(False)
    qtbot.waitUntil(lambda: reading.session.settled)
    reading.foot.agree.click()
    again = newer_page(window, qtbot)
    assert again is not page
    assert not [each for each in told(again)["Changed · 1"] if "Location" in each[1]]


def test_the_choices_about_the_last_list_are_made_again(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "first.csv").write_text(HEADER + FIRST)
    window = windows.open_start()
    windows.open_file(tmp_path / "first.csv", window)
    page = import_page(window, qtbot)
    site = next(each for each in page.list.columns.heads if each.column.column == "Site")
    site.chosen.emit("team")
    qtbot.waitUntil(lambda: page.session.settled)
    page.foot.agree.click()
    qtbot.waitUntil(lambda: window.open_chart is not None)
    found = newer(windows, window, tmp_path, qtbot)
    assert "Team: Oslo → Rome" in told(found)["Changed · 1"][0][1]


def test_a_click_on_the_decision_opens_it(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    page = newer(windows, window, tmp_path, qtbot)
    tree = page.tree
    index = page.updates.index(0, DECISION, page.updates.index(2, WHO))
    spot: QPoint = tree.visualRect(index).center()
    for _ in range(2):  # the first one selects the row
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: tree.viewport().findChildren(QComboBox) != [])
