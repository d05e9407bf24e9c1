"""Dragging people off cards and onto others, with real mouse events."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.model.people import Seated
from orgchart.model.records import Holder, Role
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.person_spots import spots_on
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.hand import CTRL, RIGHT, SHIFT, Hand, empty_ground
from support.outline import chart

TEAM = """
Director "Dee Marsh"
  Lead "Ana Ruiz"
    Agent x3
    Trainee *vacant
  Other Lead "Bo Lind"
    Planner *planned
    Desk x3
"""
DESK = (Holder(name="Cy"), Holder(name="Di"), Holder(name="Eve"))
FOOT = 0.85  # of a card's height: below every name


def open_window(qtbot: QtBot, shown: Chart) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(shown))
    window.resize(1500, 900)
    window.show()
    QApplication.processEvents()
    return window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    team = chart(TEAM)
    desk = team.roles["desk"]
    full = Role(id="desk", title="Desk", seats=3, holders=DESK, reports_to=desk.reports_to,
                rank=desk.rank)  # fmt: skip
    made = open_window(qtbot, Chart({**team.records, "desk": full}.values()))
    made.canvas_in_use.zoom_to(0.8)
    yield made
    assert made.canvas_in_use.carrying.who is None  # whatever happened, nothing is left of a drag


@pytest.fixture
def canvas(window: Window) -> Canvas:
    return window.canvas_in_use


def name_of(canvas: Canvas, role: str, at: int = 0) -> QPoint:
    """The middle of a name on a card."""
    spot = next(spot for spot in spots_on(canvas, role) if spot.who == Seated(role, at))
    return spot.area.center().toPoint()


def foot(role: str) -> tuple[str, float, float]:
    return role, 0.5, FOOT


def names(canvas: Canvas, role: str) -> list[str]:
    return [holder.name for holder in canvas.open_chart.chart.roles[role].holders]


def waiting(canvas: Canvas) -> list[str]:
    return sorted(p.holder.name for p in canvas.open_chart.chart.not_placed.values())


def last_step(canvas: Canvas) -> str:
    return canvas.open_chart.document.done[-1].label


def said(canvas: Canvas) -> list[str]:
    sentences: list[str] = []
    canvas.said.connect(sentences.append)
    return sentences


def choose(menu_text: str) -> None:
    """Take an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(action for action in menu.actions() if action.text() == menu_text)
    entry.trigger()
    menu.close()
    QApplication.processEvents()


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def all_entries(menu: QMenu) -> list[str]:
    """The texts of a menu and of those that open from it."""
    below = [action.menu() for action in menu.actions()]
    parts = [part for part in below if isinstance(part, QMenu)]
    return entries(menu) + [text for part in parts for text in all_entries(part)]


def test_on_a_vacant_post_a_person_fills_it_and_leaves_theirs(canvas: Canvas) -> None:
    told = said(canvas)
    hand = Hand(canvas).carry(name_of(canvas, "lead"), foot("trainee"))
    drop = canvas.carrying.drop
    assert drop is not None
    assert drop.sign == "fills the vacancy"
    assert told[-1] == "Ana Ruiz fills the vacancy Trainee. Lead becomes vacant."
    hand.release()
    assert names(canvas, "trainee") == ["Ana Ruiz"]
    assert canvas.open_chart.chart.roles["lead"].status == "vacant"
    assert canvas.open_chart.chart.roles["trainee"].reports_to == "lead"
    assert canvas.open_chart.selection == ("trainee",)
    assert last_step(canvas) == "Move Ana Ruiz to Trainee"
    canvas.open_chart.undo()
    assert names(canvas, "lead") == ["Ana Ruiz"]


def test_on_an_occupied_post_two_people_swap(canvas: Canvas) -> None:
    hand = Hand(canvas).carry(name_of(canvas, "lead"), foot("other-lead"))
    drop = canvas.carrying.drop
    assert drop is not None
    assert drop.sign == "Ana Ruiz ↔ Bo Lind"
    hand.release()
    assert (names(canvas, "lead"), names(canvas, "other-lead")) == (["Bo Lind"], ["Ana Ruiz"])
    assert last_step(canvas) == "Swap Ana Ruiz and Bo Lind"


def test_with_shift_who_was_there_waits_and_with_ctrl_they_share(canvas: Canvas) -> None:
    hand = Hand(canvas).carry(name_of(canvas, "lead"))
    hand.at = hand.point(foot("other-lead"))
    QTest.mouseMove(canvas.viewport(), hand.at)
    QTest.keyPress(canvas, Qt.Key.Key_Shift)
    drop = canvas.carrying.drop
    assert drop is not None
    assert drop.sign == "replaces Bo Lind"
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, SHIFT, hand.at)
    QTest.keyRelease(canvas, Qt.Key.Key_Shift)
    assert (names(canvas, "other-lead"), waiting(canvas)) == (["Ana Ruiz"], ["Bo Lind"])
    hand = Hand(canvas).carry(name_of(canvas, "other-lead"), foot("director"))
    QTest.keyPress(canvas, Qt.Key.Key_Control)
    hand.release(CTRL)
    QTest.keyRelease(canvas, Qt.Key.Key_Control)
    assert names(canvas, "director") == ["Dee Marsh", "Ana Ruiz"]
    assert canvas.open_chart.chart.roles["director"].seats == 1


def test_on_a_planned_post_and_on_one_where_nobody_is_named(canvas: Canvas) -> None:
    Hand(canvas).drag(name_of(canvas, "lead"), foot("planner"))
    assert canvas.open_chart.chart.roles["planner"].status == "planned"
    Hand(canvas).drag(name_of(canvas, "other-lead"), foot("agent"))
    agent = canvas.open_chart.chart.roles["agent"]
    assert (names(canvas, "agent"), agent.seats, agent.vacant_seats) == (["Bo Lind"], 3, 0)


def test_where_several_people_hold_a_card_a_menu_asks(canvas: Canvas) -> None:
    Hand(canvas).drag(name_of(canvas, "lead"), foot("desk"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert entries(menu) == ["Cy", "Di", "Eve", "Cancel"]
    below = menu.actions()[1].menu()
    assert isinstance(below, QMenu)
    below.actions()[0].trigger()
    menu.close()
    assert (names(canvas, "lead"), names(canvas, "desk")) == (["Di"], ["Cy", "Ana Ruiz", "Eve"])


def test_a_name_of_several_can_be_aimed_at(canvas: Canvas) -> None:
    Hand(canvas).drag(name_of(canvas, "lead"), name_of(canvas, "desk", 2))
    assert names(canvas, "desk") == ["Cy", "Di", "Ana Ruiz"]
    Hand(canvas).drag(name_of(canvas, "desk", 1), foot("trainee"))
    assert (names(canvas, "desk"), names(canvas, "trainee")) == (["Cy", "Ana Ruiz"], ["Di"])
    assert canvas.open_chart.chart.roles["desk"].vacant_seats == 1


def test_the_right_button_asks(canvas: Canvas) -> None:
    Hand(canvas, RIGHT).drag(name_of(canvas, "lead"), foot("other-lead"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert entries(menu) == [
        "Swap Ana Ruiz and Bo Lind", "Put Ana Ruiz in the place of Bo Lind",
        "Let Ana Ruiz share the seat of Bo Lind", "Cancel",
    ]  # fmt: skip
    choose("Put Ana Ruiz in the place of Bo Lind")
    assert waiting(canvas) == ["Bo Lind"]


def test_a_right_click_on_a_name_is_one_on_the_card(canvas: Canvas) -> None:
    Hand(canvas, RIGHT).click(name_of(canvas, "lead"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Take the person off the post" in all_entries(menu)
    menu.close()
    assert canvas.open_chart.selection == ("lead",)


def test_escape_empty_ground_and_the_own_card_leave_everything(canvas: Canvas) -> None:
    before = canvas.open_chart.chart.records.copy()
    hand = Hand(canvas).carry(name_of(canvas, "lead"), foot("other-lead"))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hand.release()
    assert canvas.carrying.drop is None
    Hand(canvas).drag(name_of(canvas, "lead"), empty_ground(canvas))
    Hand(canvas).drag(name_of(canvas, "lead"), foot("lead"))
    assert canvas.open_chart.chart.records == before
    assert canvas.open_chart.document.done == []


def test_the_rest_of_the_card_drags_the_role(canvas: Canvas) -> None:
    Hand(canvas).drag(foot("lead"), ("other-lead", 0.5, 0.7))
    assert canvas.open_chart.chart.roles["lead"].reports_to == "other-lead"
    assert names(canvas, "lead") == ["Ana Ruiz"]


def test_a_name_on_one_of_several_selected_cards_drags_the_cards(canvas: Canvas) -> None:
    canvas.open_chart.select(["lead", "planner"])
    Hand(canvas).drag(name_of(canvas, "lead"), ("other-lead", 0.5, 0.7))
    assert canvas.open_chart.chart.roles["lead"].reports_to == "other-lead"


def test_a_click_on_a_name_selects_the_card(canvas: Canvas) -> None:
    Hand(canvas).click(name_of(canvas, "lead"))
    assert canvas.open_chart.selection == ("lead",)
    Hand(canvas).click(name_of(canvas, "other-lead"), CTRL)
    assert set(canvas.open_chart.selection) == {"lead", "other-lead"}


def test_under_the_pointer_a_name_shows_that_it_can_be_taken(canvas: Canvas) -> None:
    told = said(canvas)
    QTest.mouseMove(canvas.viewport(), name_of(canvas, "lead"))
    assert canvas.carrying.hovered is not None
    assert canvas.carrying.hovered.who == Seated("lead", 0)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert told[-1].startswith("Drag Ana Ruiz to another post")
    QTest.mouseMove(canvas.viewport(), Hand(canvas).point(foot("lead")))
    assert canvas.carrying.hovered is None
    assert canvas.viewport().cursor().shape() != Qt.CursorShape.OpenHandCursor


def test_names_too_small_to_read_are_not_taken(canvas: Canvas) -> None:
    canvas.zoom_to(0.4)
    assert spots_on(canvas, "lead") == []


def test_the_portrait_of_a_photo_card_is_the_person(canvas: Canvas) -> None:
    settings = canvas.open_chart.chart.settings
    with canvas.open_chart.edit("Photos") as draft:
        draft.put(type(settings)(card_style="photo"))
    canvas.zoom_to(0.7)
    QApplication.processEvents()
    round = next(spot for spot in spots_on(canvas, "lead") if spot.round)
    hand = Hand(canvas).carry(round.area.center().toPoint(), foot("trainee"))
    canvas.grab()  # the picture of it can be painted
    hand.release()
    assert names(canvas, "trainee") == ["Ana Ruiz"]


def test_an_undo_in_the_middle_ends_the_drag(canvas: Canvas) -> None:
    Hand(canvas).drag(name_of(canvas, "lead"), foot("trainee"))
    hand = Hand(canvas).carry(name_of(canvas, "trainee"), foot("other-lead"))
    canvas.open_chart.undo()
    canvas.grab()
    hand.release()
    assert names(canvas, "lead") == ["Ana Ruiz"]


def test_a_chart_that_may_only_be_read_says_so(canvas: Canvas) -> None:
    canvas.open_chart.read_only = "It is open elsewhere."
    Hand(canvas).drag(name_of(canvas, "lead"), foot("other-lead"))
    assert names(canvas, "lead") == ["Ana Ruiz"]


def test_on_a_chart_of_a_thousand_roles(qtbot: QtBot) -> None:
    window = open_window(qtbot, synthetic(organisation(1000)))
    canvas = window.canvas_in_use
    shown = canvas.open_chart.chart
    one = next(id for id in shown.branch(None) if len(shown.roles[id].holders) == 1
               and shown.roles[id].seats == 1 and shown.has_reports(id))  # fmt: skip
    other = shown.reports(one)[0]
    with canvas.open_chart.edit("Name") as draft:
        draft.update(other, holders=(Holder(name="Zoe Young"),), seats=1)
    canvas.zoom_to(0.7)
    canvas.center_on(canvas.camera.rect_to_chart(
        canvas.card_rect(one).united(canvas.card_rect(other))).center())  # fmt: skip
    QApplication.processEvents()
    before = names(canvas, one)
    Hand(canvas).drag(name_of(canvas, one), foot(other))
    assert (names(canvas, one), names(canvas, other)) == (["Zoe Young"], before)


# --- the same from the keyboard -----------------------------------------------------------


def test_the_actions_are_offered_where_they_make_sense(window: Window) -> None:
    chart, ids = window.chart_in_use, ("move-person", "swap-people", "take-off", "place-person")

    def offered() -> set[str]:
        commands: dict[str, QAction] = window.commands
        return {id for id in ids if commands[id].isEnabled()}

    assert offered() == set()
    chart.select(["lead"])
    assert offered() == {"move-person", "take-off"}
    chart.select(["lead", "other-lead"])
    assert offered() == {"swap-people"}
    chart.select(["lead", "desk"])
    assert offered() == set()
    chart.select(["trainee"])
    assert offered() == set()
    chart.select(["lead"])
    window.commands["take-off"].trigger()
    assert offered() == {"place-person"}


def test_two_people_swap_by_key_and_stay_selected(window: Window) -> None:
    window.chart_in_use.select(["lead", "other-lead"])
    window.commands["swap-people"].trigger()
    assert names(window.canvas_in_use, "lead") == ["Bo Lind"]
    assert window.chart_in_use.selection == ("lead", "other-lead")


def test_of_several_people_a_menu_asks_who_leaves(window: Window) -> None:
    window.chart_in_use.select(["desk"])
    QTest.keyClick(window.canvas_in_use, Qt.Key.Key_Backspace, CTRL | SHIFT)
    choose("Take Di off Desk")
    assert (waiting(window.canvas_in_use), names(window.canvas_in_use, "desk")) == (
        ["Di"], ["Cy", "Eve"],
    )  # fmt: skip
    window.chart_in_use.undo()
    assert waiting(window.canvas_in_use) == []
