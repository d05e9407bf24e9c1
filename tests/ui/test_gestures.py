"""What hands do on the canvas: selecting, dragging, dropping, pulling lines, with real events."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.handles import Handle, handles
from orgchart.ui.open_chart import OpenChart
from support.hand import CTRL, RIGHT, SHIFT, Hand, empty_ground, titles
from support.outline import chart

TEAM = """
Director
  Support Manager
    Team Lead "Jo Lindqvist"
      Agent
      Expert
    Analyst
  Sales Manager
    Seller
    Closer
"""
LOWER = (0.5, 0.7)


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[Canvas]:
    made = Canvas(OpenChart(chart(TEAM)))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    QApplication.processEvents()
    made.setFocus()
    yield made
    assert made.overlay.moved == ()  # whatever happened, nothing is left of a drag


def model(canvas: Canvas) -> Chart:
    return canvas.open_chart.chart


def manager(canvas: Canvas, id: str) -> str | None:
    return model(canvas).roles[id].reports_to


def said(canvas: Canvas) -> list[str]:
    sentences: list[str] = []
    canvas.said.connect(sentences.append)
    return sentences


# --- selecting ----------------------------------------------------------------------------


def test_a_click_selects_one_and_empty_ground_none(canvas: Canvas) -> None:
    Hand(canvas).click("seller")
    assert canvas.open_chart.selection == ("seller",)
    Hand(canvas).click("closer")
    assert canvas.open_chart.selection == ("closer",)
    Hand(canvas).click(empty_ground(canvas))
    assert canvas.open_chart.selection == ()


@pytest.mark.parametrize("keys", [CTRL, SHIFT])
def test_ctrl_and_shift_add_to_the_selection_and_take_away(
    canvas: Canvas, keys: Qt.KeyboardModifier
) -> None:
    Hand(canvas).click("seller").click("closer", keys)
    assert set(canvas.open_chart.selection) == {"seller", "closer"}
    Hand(canvas).click("seller", keys)
    assert canvas.open_chart.selection == ("closer",)


def test_a_click_on_one_of_several_selected_leaves_it_alone_selected(canvas: Canvas) -> None:
    canvas.open_chart.select(["seller", "closer"])
    Hand(canvas).click("closer")
    assert canvas.open_chart.selection == ("closer",)


def around(canvas: Canvas, *ids: str) -> tuple[QPoint, QPoint]:
    area = canvas.card_rect(ids[0])
    for id in ids:
        area = area.united(canvas.card_rect(id))
    area = area.adjusted(-12, -4, 12, 12)
    return area.bottomRight().toPoint(), area.topLeft().toPoint()


def test_a_rubber_band_selects_what_it_touches(canvas: Canvas) -> None:
    start, end = around(canvas, "seller", "closer")
    Hand(canvas).drag(start, end)
    assert set(canvas.open_chart.selection) == {"seller", "closer"}
    assert canvas.overlay.band is None


def test_a_rubber_band_with_shift_adds(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    start, end = around(canvas, "seller", "closer")
    Hand(canvas).press(start, SHIFT).move(end).release(SHIFT)
    assert set(canvas.open_chart.selection) == {"agent", "seller", "closer"}


def test_escape_takes_a_rubber_band_back(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    start, end = around(canvas, "seller", "closer")
    hand = Hand(canvas).press(start).move(end)
    assert canvas.overlay.band is not None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hand.release()
    assert canvas.open_chart.selection == ("agent",)
    assert canvas.overlay.band is None


# --- dragging -----------------------------------------------------------------------------


def test_a_card_dropped_on_another_reports_there_with_its_team(canvas: Canvas) -> None:
    Hand(canvas).drag("team-lead", ("sales-manager", *LOWER))
    assert manager(canvas, "team-lead") == "sales-manager"
    assert manager(canvas, "agent") == "team-lead"
    assert canvas.open_chart.selection == ("team-lead",)
    assert canvas.open_chart.document.done[-1].label == (
        "Move Jo Lindqvist to report to Sales Manager"
    )


@pytest.mark.parametrize(
    ("zone", "order"),
    [
        ((0.1, 0.3), ["Agent", "Seller", "Closer"]),
        ((0.9, 0.3), ["Seller", "Agent", "Closer"]),
    ],
)
def test_the_sides_of_a_card_put_siblings_before_and_after(
    canvas: Canvas, zone: tuple[float, float], order: list[str]
) -> None:
    Hand(canvas).drag("agent", ("seller", *zone))
    assert titles(canvas, "sales-manager") == order


def test_several_cards_are_moved_together_and_their_teams_once(canvas: Canvas) -> None:
    canvas.open_chart.select(["team-lead", "agent", "analyst"])
    Hand(canvas).drag("analyst", ("sales-manager", *LOWER))
    assert {"team-lead", "analyst"} < set(model(canvas).reports("sales-manager"))
    assert manager(canvas, "agent") == "team-lead"
    assert len(canvas.open_chart.document.done) == 1


def test_a_drop_that_makes_too_many_layers_says_so_and_is_done(canvas: Canvas) -> None:
    sentences = said(canvas)
    hand = Hand(canvas).carry("team-lead", ("seller", *LOWER))
    assert "The chart would have 5 layers; up to 3 are usual." in sentences[-1]
    hand.release()
    assert manager(canvas, "team-lead") == "seller"
    assert "layers" not in canvas.open_chart.document.done[-1].label


def test_a_drag_shows_what_it_would_do_and_touches_nothing(canvas: Canvas) -> None:
    sentences = said(canvas)
    hand = Hand(canvas).carry("team-lead", ("sales-manager", *LOWER))
    drop = canvas.overlay.drop
    assert drop is not None
    assert (drop.target, drop.zone, drop.span) == ("sales-manager", "report", 3)
    assert sentences[-1] == (
        "Move Jo Lindqvist to report to Sales Manager. "
        "Ctrl copies, Shift leaves the team behind, Escape cancels."
    )
    assert "director" in canvas.overlay.targets
    assert "agent" not in canvas.overlay.targets
    assert manager(canvas, "team-lead") == "support-manager"
    assert not canvas.open_chart.document.done
    hand.release()


def test_ctrl_pressed_while_dragging_copies(canvas: Canvas) -> None:
    hand = Hand(canvas).carry("team-lead", ("sales-manager", *LOWER))
    QTest.keyPress(canvas, Qt.Key.Key_Control)
    drop = canvas.overlay.drop
    assert drop is not None
    assert drop.sentence == "Copy Jo Lindqvist to report to Sales Manager."
    hand.release(CTRL)
    QTest.keyRelease(canvas, Qt.Key.Key_Control)
    assert manager(canvas, "team-lead") == "support-manager"
    assert titles(canvas, "sales-manager") == ["Seller", "Closer", "Team Lead"]


def test_ctrl_let_go_before_the_drop_moves_after_all(canvas: Canvas) -> None:
    hand = Hand(canvas).carry("agent", ("sales-manager", *LOWER))
    QTest.keyPress(canvas, Qt.Key.Key_Control)
    QTest.keyRelease(canvas, Qt.Key.Key_Control)
    hand.release()
    assert manager(canvas, "agent") == "sales-manager"


def test_shift_leaves_the_team_with_its_manager(canvas: Canvas) -> None:
    hand = Hand(canvas).carry("team-lead", ("sales-manager", *LOWER))
    QTest.keyPress(canvas, Qt.Key.Key_Shift)
    hand.release(SHIFT)
    QTest.keyRelease(canvas, Qt.Key.Key_Shift)
    assert manager(canvas, "team-lead") == "sales-manager"
    assert titles(canvas, "support-manager") == ["Agent", "Expert", "Analyst"]


def test_escape_cancels_a_drag_without_trace(canvas: Canvas) -> None:
    sentences = said(canvas)
    hand = Hand(canvas).carry("team-lead", ("sales-manager", *LOWER))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.overlay.drop is None
    hand.move(("director", *LOWER)).release()
    assert not canvas.open_chart.document.done
    assert canvas.open_chart.selection == ("team-lead",)
    assert sentences[-1] == ""


def test_a_card_cannot_be_dropped_below_itself_and_is_told_why(canvas: Canvas) -> None:
    sentences = said(canvas)
    hand = Hand(canvas).carry("team-lead", ("agent", *LOWER))
    drop = canvas.overlay.drop
    assert drop is not None
    assert not drop.allowed
    assert "nobody can report to their own report" in sentences[-1]
    hand.release()
    assert not canvas.open_chart.document.done


def test_a_card_dropped_where_it_was_stays(canvas: Canvas) -> None:
    offered: list[tuple[str, ...]] = []
    canvas.offered_top.connect(offered.append)
    Hand(canvas).drag(("agent", 0.2, 0.2), ("agent", 0.8, 0.8))
    assert not canvas.open_chart.document.done
    assert not offered


def test_on_empty_ground_a_card_goes_back_and_may_become_a_top(canvas: Canvas) -> None:
    sentences, offered = said(canvas), []
    canvas.offered_top.connect(offered.append)
    Hand(canvas).drag("agent", empty_ground(canvas))
    assert manager(canvas, "agent") == "team-lead"
    assert sentences[-1] == "Cards are arranged automatically."
    assert offered == [("agent",)]
    canvas.make_top(("agent",))
    assert manager(canvas, "agent") is None


def test_the_card_dropped_on_stays_where_it_is_on_screen(canvas: Canvas) -> None:
    before = canvas.card_rect("sales-manager").topLeft()
    Hand(canvas).drag("team-lead", ("sales-manager", *LOWER))
    assert (canvas.card_rect("sales-manager").topLeft() - before).manhattanLength() <= 1


def test_another_button_does_not_end_a_drag(canvas: Canvas) -> None:
    hand = Hand(canvas).carry("agent", ("sales-manager", *LOWER))
    Hand(canvas, RIGHT).click(hand.at)
    assert canvas.overlay.moved == ("agent",)
    hand.release()
    assert manager(canvas, "agent") == "sales-manager"


def test_a_drag_that_rests_at_the_edge_goes_on_scrolling(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.zoom_to(2.0)
    canvas.reveal("agent")
    hand = Hand(canvas).carry("agent", QPoint(canvas.viewport().width() - 10, 300))
    before = canvas.camera.origin.x()
    qtbot.waitUntil(lambda: canvas.camera.origin.x() > before + 50)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    after = canvas.camera.origin.x()
    hand.release()
    qtbot.wait(60)
    assert canvas.camera.origin.x() == after


def test_the_right_button_asks_what_a_drop_shall_do(canvas: Canvas) -> None:
    asked = []
    canvas.drop_asked.connect(lambda drop, at: asked.append((drop, at)))
    hand = Hand(canvas, RIGHT).drag("agent", ("sales-manager", *LOWER))
    [(drop, at)] = asked
    assert (drop.moved, drop.manager) == (("agent",), "sales-manager")
    assert at == canvas.viewport().mapToGlobal(hand.at)
    assert not canvas.open_chart.document.done


# --- handles ------------------------------------------------------------------------------


def handle(canvas: Canvas, id: str, name: Handle) -> QPoint:
    canvas.open_chart.select([id])
    return handles(canvas, id)[name].toPoint()


def test_a_dotted_line_is_pulled_from_its_handle(canvas: Canvas) -> None:
    sentences = said(canvas)
    start = handle(canvas, "seller", "dotted")
    Hand(canvas).press(start).move("analyst").move("support-manager").release()
    [line] = model(canvas).roles["seller"].dotted
    assert line.manager == "support-manager"
    assert "Support Manager becomes a second manager." in sentences
    assert canvas.open_chart.document.done[-1].label == "Dotted line from Seller"


def test_a_line_let_go_on_empty_ground_or_cancelled_leaves_no_trace(canvas: Canvas) -> None:
    start = handle(canvas, "seller", "dotted")
    Hand(canvas).press(start).move("analyst").move(empty_ground(canvas)).release()
    hand = Hand(canvas).press(start).move("analyst")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    hand.release()
    Hand(canvas).click(start)
    assert not canvas.open_chart.document.done
    assert canvas.overlay.line_from is None


def test_handles_add_a_report_and_a_sibling_right_after(canvas: Canvas) -> None:
    edited: list[str] = []
    canvas.edit_title.connect(edited.append)
    Hand(canvas).click(handle(canvas, "seller", "report"))
    assert model(canvas).reports("seller") == edited
    Hand(canvas).click(handle(canvas, "seller", "sibling"))
    assert model(canvas).reports("sales-manager") == ["seller", edited[1], "closer"]
    assert canvas.open_chart.selection == (edited[1],)


# --- double click -------------------------------------------------------------------------


def test_a_double_click_on_a_card_edits_its_title(canvas: Canvas) -> None:
    edited: list[str] = []
    canvas.edit_title.connect(edited.append)
    Hand(canvas).double_click("seller")
    assert edited == ["seller"]
    assert not canvas.open_chart.document.done


def test_a_double_click_on_empty_ground_adds_a_top(canvas: Canvas) -> None:
    edited: list[str] = []
    canvas.edit_title.connect(edited.append)
    Hand(canvas).double_click(empty_ground(canvas))
    assert model(canvas).reports(None)[1:] == edited
    assert canvas.open_chart.selection == tuple(edited)


def test_in_a_chart_that_may_only_be_looked_at_nothing_is_added(canvas: Canvas) -> None:
    canvas.open_chart.read_only = "Ana is editing this file."
    refused: list[str] = []
    canvas.open_chart.refused.connect(refused.append)
    Hand(canvas).double_click(empty_ground(canvas))
    Hand(canvas).drag("agent", ("sales-manager", *LOWER))
    assert refused == ["Ana is editing this file."] * 2
    assert manager(canvas, "agent") == "team-lead"
    assert len(model(canvas).roles) == 9
