"""Cut, copy, paste and seats: real keys in a real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.importing.from_text import import_pasted, read_text
from orgchart.model.chart import Chart
from orgchart.model.edits import vacate
from orgchart.model.records import Holder
from orgchart.ui.clipboard import contents, slide
from orgchart.ui.clipboard.branches import branches_of
from orgchart.ui.clipboard.contents import BRANCH_MIME, pack, rows_text, unpack
from orgchart.ui.clipboard.preview import PastePreview
from orgchart.ui.clipboard.slide import slide_job
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.seats_popup import SeatsPopup
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director]
  Support Manager "Ana Ruiz" [manager]
    Agent x8 (support)
    Expert "Bo Li" ~> clerk
  Sales Manager [manager]
    Clerk
    Seller
    Seller @seller-2
"""
CTRL = Qt.KeyboardModifier.ControlModifier


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
    return shown(qtbot, opened)


def shown(qtbot: QtBot, opened: OpenChart) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(opened)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.canvas_in_use.setFocus()
    return made


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    if not window.isActiveWindow():
        with qtbot.waitActive(window):
            window.activateWindow()
        window.canvas_in_use.setFocus()
    qtbot.keyClick(window.canvas_in_use, key, CTRL)


def tree(chart: Chart, manager: str | None) -> list[str]:
    """Titles of a branch, deeper ones indented."""
    return [
        line
        for id in chart.reports(manager)
        for line in [chart.roles[id].title, *("  " + each for each in tree(chart, id))]
    ]


def preview_of(window: Window) -> PastePreview:
    found = window.findChild(PastePreview)
    assert isinstance(found, PastePreview)
    return found


def test_a_copied_branch_is_records_rows_and_a_picture(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select(["support-manager"])
    press(qtbot, window, Qt.Key.Key_C)
    data = QApplication.clipboard().mimeData()
    assert data.hasFormat(BRANCH_MIME)
    assert data.text().splitlines()[1].split("\t")[:2] == ["support-manager", "Support Manager"]
    assert data.imageData().width() > data.imageData().height() > 100


def test_people_cut_in_one_window_and_pasted_in_another_are_not_in_both(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    other = shown(qtbot, OpenChart(chart("Boss\n")))
    opened.select(["support-manager"])
    press(qtbot, window, Qt.Key.Key_X)
    waiting = [each.holder.name for each in opened.chart.not_placed.values()]
    assert waiting == ["Ana Ruiz", "Bo Li"]
    other.chart_in_use.select(["boss"])
    press(qtbot, other, Qt.Key.Key_V)
    assert tree(other.chart_in_use.chart, "boss") == ["Support Manager", "  Agent", "  Expert"]
    assert not other.chart_in_use.chart.not_placed
    assert not opened.chart.not_placed
    assert opened.document.done[-1].label == "Move 2 people to another chart"
    opened.undo()
    opened.undo()
    assert opened.chart.roles["support-manager"].holders == (Holder(name="Ana Ruiz"),)


def test_people_copied_to_another_window_stay_where_they_wait(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    other = shown(qtbot, OpenChart(chart("Boss\n")))
    opened.select(["support-manager"])
    press(qtbot, window, Qt.Key.Key_C)
    with opened.edit("Vacate") as draft:
        vacate(draft, "support-manager")
    press(qtbot, other, Qt.Key.Key_V)
    assert [each.holder.name for each in opened.chart.not_placed.values()] == ["Ana Ruiz"]


def test_a_very_large_branch_comes_without_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MOST_PICTURED", 2)
    branch = chart(TEAM)
    data = pack(branch, branch.settings)
    assert data.hasText()
    assert not data.hasImage()


def test_a_picture_at_slide_size_shows_what_the_view_shows(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select([])
    assert slide_job(opened).root is None
    opened.select(["support-manager"])
    assert slide_job(opened).root == "support-manager"
    with qtbot.waitSignal(window.canvas_in_use.said) as told:
        window.commands["copy-picture"].trigger()
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    assert told.args == ["Copied a picture of 1920 × 1080 pixels."]


def test_a_chart_too_large_for_one_picture_says_what_to_do(
    qtbot: QtBot, window: Window, opened: OpenChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    QApplication.clipboard().clear()
    monkeypatch.setattr(slide, "MOST_PICTURED", 2)
    opened.select([])
    with qtbot.waitSignal(window.canvas_in_use.said) as told:
        window.commands["copy-picture"].trigger()
    assert QApplication.clipboard().image().isNull()
    assert told.args == [
        "8 roles are too many for one picture: select a branch, or export the chart."
    ]


def test_pasted_under_the_selection_it_has_new_ids_and_no_second_post_for_its_people(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select(["support-manager"])
    press(qtbot, window, Qt.Key.Key_C)
    opened.select(["sales-manager"])
    press(qtbot, window, Qt.Key.Key_V)
    assert tree(opened.chart, "sales-manager")[3:] == ["Support Manager", "  Agent", "  Expert"]
    new = opened.selection[0]
    assert new != "support-manager"
    assert opened.chart.roles[new].holders == ()
    assert opened.chart.roles["support-manager"].holders == (Holder(name="Ana Ruiz"),)
    press(qtbot, window, Qt.Key.Key_Z)
    assert tree(opened.chart, None) == tree(chart(TEAM), None)


def test_cut_and_pasted_a_branch_moves_with_its_people(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select(["support-manager", "expert"])
    press(qtbot, window, Qt.Key.Key_X)
    assert tree(opened.chart, "director") == ["Sales Manager", "  Clerk", "  Seller", "  Seller"]
    opened.select(["clerk"])
    press(qtbot, window, Qt.Key.Key_V)
    assert tree(opened.chart, "clerk") == ["Support Manager", "  Agent", "  Expert"]
    assert opened.chart.roles[opened.selection[0]].holders == (Holder(name="Ana Ruiz"),)


def test_a_branch_goes_into_another_window_with_its_people(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select(["support-manager"])
    press(qtbot, window, Qt.Key.Key_C)
    other = shown(qtbot, OpenChart(chart("Boss")))
    press(qtbot, other, Qt.Key.Key_V)
    assert tree(other.chart_in_use.chart, None) == (
        ["Boss", "Support Manager", "  Agent", "  Expert"]
    )
    top = other.chart_in_use.chart.roles[other.chart_in_use.selection[0]]
    assert top.holders == (Holder(name="Ana Ruiz"),)


def test_duplicate_puts_a_copy_beside(qtbot: QtBot, window: Window, opened: OpenChart) -> None:
    opened.select(["clerk"])
    press(qtbot, window, Qt.Key.Key_D)
    assert tree(opened.chart, "sales-manager") == ["Clerk", "Clerk", "Seller", "Seller"]


def test_the_rows_of_a_branch_come_back_as_they_were() -> None:
    branch = branches_of(chart(TEAM), ["sales-manager", "support-manager"])
    back = import_pasted(read_text(rows_text(branch))).chart
    assert tree(back, None) == tree(branch, None)
    assert back.roles["agent"].seats == 8
    assert back.roles["support-manager"].holders == (Holder(name="Ana Ruiz"),)


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    branch = chart("=1+1 @a")
    assert "'=1+1" in rows_text(branch)
    assert import_pasted(read_text(rows_text(branch))).chart.roles["a"].title == "=1+1"


def test_what_only_says_it_is_a_branch_is_none() -> None:
    data = pack(chart("Boss"), chart("Boss").settings)
    data.setData(BRANCH_MIME, b"nonsense")
    assert unpack(data) is None


def test_rows_of_a_spreadsheet_are_shown_before_they_are_roles(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    QApplication.clipboard().setText(
        "Name\tJob title\tManager\nZoe Fox\tLead\t\nYan Wu\tAgent\tZoe Fox"
    )
    opened.select(["sales-manager"])
    press(qtbot, window, Qt.Key.Key_V)
    preview = preview_of(window)
    assert [combo.currentText() for combo in preview.combos] == ["Name", "Title", "Reports to"]
    assert preview.add.text() == "Add 2 roles"
    qtbot.waitUntil(preview.add.hasFocus)
    qtbot.keyClick(preview.add, Qt.Key.Key_Return)
    assert tree(opened.chart, "sales-manager")[3:] == ["Lead", "  Agent"]
    assert opened.document.done[-1].label == "Paste Lead"


def test_a_preview_that_is_left_changes_nothing(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    QApplication.clipboard().setText("Lead\nAgent")
    press(qtbot, window, Qt.Key.Key_V)
    qtbot.waitUntil(preview_of(window).add.hasFocus)
    qtbot.keyClick(preview_of(window).add, Qt.Key.Key_Escape)
    assert not opened.document.done


def test_what_a_column_is_can_be_chosen(qtbot: QtBot, window: Window, opened: OpenChart) -> None:
    QApplication.clipboard().setText("Blue Sky\tRed Rock\nGrey Fog\tFoo Bar")
    press(qtbot, window, Qt.Key.Key_V)
    preview = preview_of(window)
    for combo, field in zip(preview.combos, ("title", "name"), strict=True):
        combo.setCurrentIndex(combo.findData(field))
        combo.activated.emit(combo.currentIndex())
    qtbot.mouseClick(preview.add, Qt.MouseButton.LeftButton)
    role = opened.chart.roles[opened.selection[0]]
    assert (role.title, role.holders[0].name) == ("Blue Sky", "Red Rock")
    assert len(opened.selection) == 2


def test_a_header_that_was_guessed_can_be_none(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    QApplication.clipboard().setText("Name\tTitle\nAna Fox\tLead")
    press(qtbot, window, Qt.Key.Key_V)
    preview = preview_of(window)
    preview.header.click()
    assert preview.add.text() == "Add 2 roles"
    preview.header.click()
    assert preview.add.text() == "Add 1 role"


def test_names_name_the_seats_of_a_card(qtbot: QtBot, window: Window, opened: OpenChart) -> None:
    QApplication.clipboard().setText("Zoe Fox\nYan Wu\n")
    opened.select(["agent"])
    press(qtbot, window, Qt.Key.Key_V)
    role = opened.chart.roles["agent"]
    assert [holder.name for holder in role.holders] == ["Zoe Fox", "Yan Wu"]
    assert role.seats == 8


def test_too_many_names_are_refused_with_a_way_out(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    QApplication.clipboard().setText("\n".join(f"Zoe {'x' * n}" for n in range(1, 11)))
    opened.select(["agent"])
    with qtbot.waitSignal(opened.refused) as said:
        press(qtbot, window, Qt.Key.Key_V)
    assert said.args is not None
    assert "10 names for 8 seats" in said.args[0]
    assert not opened.document.done


def test_with_nothing_to_paste_it_says_so(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.canvas_in_use.said) as said:
        press(qtbot, window, Qt.Key.Key_V)
    assert said.args is not None
    assert "Nothing to paste" in said.args[0]


def test_a_chart_that_may_only_be_looked_at_takes_nothing(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.read_only = "It is open elsewhere."
    QApplication.clipboard().setText("Lead\nAgent")
    with qtbot.waitSignal(opened.refused):
        press(qtbot, window, Qt.Key.Key_V)
    assert window.findChild(PastePreview) is None


# --- seats --------------------------------------------------------------------------------


def test_seats_are_split_off_beside_the_card(
    qtbot: QtBot, window: Window, opened: OpenChart
) -> None:
    opened.select(["agent"])
    window.commands["split-seats"].trigger()
    popup = window.findChild(SeatsPopup)
    assert isinstance(popup, SeatsPopup)
    qtbot.keyClicks(popup.number, "3")
    qtbot.keyClick(popup.number, Qt.Key.Key_Return)
    cards = [opened.chart.roles[id].seats for id in opened.selection]
    assert cards == [5, 3]
    assert opened.document.done[-1].label == "Split 3 of 8 seats off"


def test_a_card_is_expanded_and_its_equals_folded_again(window: Window, opened: OpenChart) -> None:
    opened.select(["agent"])
    window.commands["expand-seats"].trigger()
    assert len(opened.selection) == 8
    window.commands["fold-alike"].trigger()
    assert [opened.chart.roles[id].seats for id in opened.selection] == [8]


def test_equal_reports_of_the_selected_manager_fold(window: Window, opened: OpenChart) -> None:
    opened.select(["sales-manager"])
    window.commands["fold-alike"].trigger()
    assert tree(opened.chart, "sales-manager") == ["Clerk", "Seller"]
    assert opened.chart.roles["seller"].seats == 2


def test_where_nothing_is_alike_it_says_so(qtbot: QtBot, window: Window, opened: OpenChart) -> None:
    opened.select(["director"])
    with qtbot.waitSignal(window.canvas_in_use.said):
        window.commands["fold-alike"].trigger()
    assert not opened.document.done


def test_seats_can_only_be_dealt_where_there_are_some(window: Window, opened: OpenChart) -> None:
    opened.select(["clerk"])
    assert not window.commands["split-seats"].isEnabled()
    assert not window.commands["expand-seats"].isEnabled()
    assert not window.commands["fold-alike"].isEnabled()
