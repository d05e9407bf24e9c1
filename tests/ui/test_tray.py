"""The tray “Not placed”: who waits, how they are placed, found, counted and let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.model.people import Seated, take_off
from orgchart.model.records import Holder
from orgchart.model.waiting import wait
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.person_spots import spots_on
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.people.person_popup import PersonPopup
from orgchart.ui.people.tray import Tray
from orgchart.ui.window import Window
from support.hand import CTRL, SHIFT, Hand
from support.outline import chart

TEAM = """
Director "Dee Marsh"
  Lead "Ana Ruiz"
    Trainee *vacant
  Other Lead "Bo Lind"
"""


def open_window(qtbot: QtBot, shown: Chart) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(shown))
    window.resize(1500, 900)
    window.show()
    QApplication.processEvents()
    return window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = open_window(qtbot, chart(TEAM))
    made.canvas_in_use.zoom_to(0.8)
    return made


@pytest.fixture
def canvas(window: Window) -> Canvas:
    return window.canvas_in_use


@pytest.fixture
def tray(window: Window) -> Tray:
    assert window.editor is not None
    return window.editor.tray


def without_post(canvas: Canvas, *roles: str) -> None:
    """Take the people of some roles off their posts."""
    with canvas.open_chart.edit("Take off") as draft:
        for role in roles:
            take_off(draft, Seated(role))
    QApplication.processEvents()


def shown(tray: Tray) -> list[str]:
    model = tray.list.waiting
    return [model.index(row).data() for row in range(model.rowCount())]


def names(canvas: Canvas, role: str) -> list[str]:
    return [holder.name for holder in canvas.open_chart.chart.roles[role].holders]


def row_on_canvas(tray: Tray, canvas: Canvas, row: int) -> QPoint:
    rect = tray.list.visualRect(tray.list.waiting.index(row))
    return tray.list.viewport().mapTo(canvas.viewport(), rect.center())


def drag_row(tray: Tray, canvas: Canvas, row: int, to: QPoint, *, drop: bool = True) -> None:
    """Drag somebody out of the tray to a place of the view, as the grab of a mouse does."""
    view = tray.list.viewport()
    start = tray.list.visualRect(tray.list.waiting.index(row)).center()
    end = view.mapFrom(canvas.viewport(), to)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for at in (start + QPoint(8, 8), end - QPoint(1, 1), end):
        QTest.mouseMove(view, at)
        QApplication.processEvents()
    if drop:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        QApplication.processEvents()


def middle(canvas: Canvas, role: str) -> QPoint:
    card = canvas.card_rect(role)
    return QPoint(round(card.center().x()), round(card.bottom() - 6))


def test_it_is_there_when_somebody_waits_and_folds(tray: Tray, canvas: Canvas) -> None:
    assert not tray.isVisible()
    without_post(canvas, "lead", "other-lead")
    assert tray.isVisible()
    assert shown(tray) == ["Ana Ruiz", "Bo Lind"]
    assert tray.header.text() == "Not placed (2)"
    assert tray.list.waiting.was(tray.list.waiting.people[0]) == "was: Lead"
    high = tray.height()
    QTest.mouseClick(tray.header, Qt.MouseButton.LeftButton)
    assert not tray.list.isVisible()
    assert tray.height() < high
    assert tray.header.text() == "Not placed (2)"
    canvas.open_chart.undo()
    assert not tray.isVisible()


def test_it_stands_at_the_foot_and_covers_no_other_furniture(tray: Tray, canvas: Canvas) -> None:
    without_post(canvas, "lead", "other-lead", "director")
    floating = [
        each
        for each in canvas.viewport().children()
        if isinstance(each, QWidget) and each.isVisible() and hasattr(each, "panel")
    ]
    areas = [each.panel.toRect().translated(each.pos()) for each in floating]
    assert len(areas) > 1
    for one in areas:
        assert QRect(canvas.viewport().rect()).contains(one)
        assert sum(one.intersects(other) for other in areas) == 1  # with itself


def test_a_person_is_dragged_from_a_card_onto_it(tray: Tray, canvas: Canvas) -> None:
    spot = spots_on(canvas, "lead")[0].area.center().toPoint()
    hand = Hand(canvas).carry(spot)
    assert tray.isVisible()  # a place to drop somebody, though nobody waits
    assert not tray.list.isVisible()
    QApplication.processEvents()
    hand.move(tray.geometry().center())
    drop = canvas.carrying.drop
    assert drop is not None
    assert drop.sentence == "Ana Ruiz waits in “Not placed”. Lead becomes vacant."
    tray.grab()
    hand.release()
    assert shown(tray) == ["Ana Ruiz"]
    assert canvas.open_chart.chart.roles["lead"].status == "vacant"
    assert canvas.open_chart.document.done[-1].label == "Take Ana Ruiz off Lead"


def test_after_a_drag_elsewhere_it_is_gone_again(tray: Tray, canvas: Canvas) -> None:
    spot = spots_on(canvas, "lead")[0].area.center().toPoint()
    Hand(canvas).drag(spot, middle(canvas, "trainee"))
    assert not tray.isVisible()


def test_a_person_is_dragged_out_onto_a_vacant_post(tray: Tray, canvas: Canvas) -> None:
    without_post(canvas, "lead", "other-lead")
    drag_row(tray, canvas, 1, middle(canvas, "trainee"))
    assert names(canvas, "trainee") == ["Bo Lind"]
    assert shown(tray) == ["Ana Ruiz"]
    assert canvas.open_chart.document.done[-1].label == "Place Bo Lind in Trainee"


def test_dragged_onto_an_occupied_post_the_other_waits(tray: Tray, canvas: Canvas) -> None:
    without_post(canvas, "lead")
    drag_row(tray, canvas, 0, middle(canvas, "director"), drop=False)
    drop = canvas.carrying.drop
    assert drop is not None
    assert drop.sign == "replaces Dee Marsh"
    canvas.grab()
    QTest.mouseRelease(tray.list.viewport(), Qt.MouseButton.LeftButton)
    assert (names(canvas, "director"), shown(tray)) == (["Ana Ruiz"], ["Dee Marsh"])


def test_escape_ends_a_drag_out_of_the_tray(tray: Tray, canvas: Canvas) -> None:
    without_post(canvas, "lead")
    drag_row(tray, canvas, 0, middle(canvas, "trainee"), drop=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.carrying.who is None
    QTest.mouseRelease(tray.list.viewport(), Qt.MouseButton.LeftButton)
    assert (names(canvas, "trainee"), shown(tray)) == ([], ["Ana Ruiz"])
    QTest.mouseClick(tray.list.viewport(), Qt.MouseButton.LeftButton,
                     Qt.KeyboardModifier.NoModifier, QPoint(20, 20))  # fmt: skip
    assert canvas.carrying.who is None


def test_by_keys_one_goes_there_places_and_comes_back(window: Window, tray: Tray) -> None:
    canvas = window.canvas_in_use
    without_post(canvas, "lead", "other-lead")
    window.activateWindow()
    QTest.keyClick(canvas, Qt.Key.Key_P, CTRL | SHIFT)
    assert tray.list.hasFocus()
    QTest.keyClick(tray.list, Qt.Key.Key_Down)
    QTest.keyClick(tray.list, Qt.Key.Key_Return)
    popup = canvas.findChild(PersonPopup)
    assert isinstance(popup, PersonPopup)
    QTest.keyClicks(popup.post, "train")
    QTest.keyClick(popup.post.popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert popup.told.text() == "Bo Lind fills the vacancy Trainee."
    QTest.keyClick(popup.choices, Qt.Key.Key_Return)
    assert names(canvas, "trainee") == ["Bo Lind"]
    tray.enter()
    QTest.keyClick(tray.list, Qt.Key.Key_Escape)
    assert canvas.hasFocus()


def test_delete_takes_somebody_out_of_the_chart_and_undo_brings_them_back(
    tray: Tray, canvas: Canvas
) -> None:
    without_post(canvas, "lead", "other-lead")
    tray.enter()
    QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    assert shown(tray) == ["Bo Lind"]
    assert canvas.open_chart.document.done[-1].label == "Remove Ana Ruiz from the chart"
    QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    assert not tray.isVisible()
    assert "director" in canvas.open_chart.chart.roles  # the key is no shortcut of the chart here
    canvas.open_chart.undo()
    canvas.open_chart.undo()
    assert shown(tray) == ["Ana Ruiz", "Bo Lind"]


def menu_of(tray: Tray, row: int) -> QMenu:
    at = tray.list.visualRect(tray.list.waiting.index(row)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, tray.list.viewport().mapToGlobal(at)
    )
    QApplication.sendEvent(tray.list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_places_and_removes(tray: Tray, canvas: Canvas) -> None:
    without_post(canvas, "lead", "other-lead")
    canvas.open_chart.select(["trainee"])
    menu = menu_of(tray, 0)
    told = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert told == ["Place in a post…", "Place Ana Ruiz in Trainee", "Remove from the chart"]
    menu.actions()[1].trigger()
    menu.close()
    assert names(canvas, "trainee") == ["Ana Ruiz"]
    menu = menu_of(tray, 0)
    menu.actions()[-1].trigger()
    menu.close()
    assert not tray.isVisible()


def test_somebody_is_placed_on_the_selected_post_from_the_menu(
    window: Window, canvas: Canvas, tray: Tray
) -> None:
    without_post(canvas, "lead", "other-lead")
    canvas.open_chart.select(["trainee"])
    window.commands["place-person"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Place Ana Ruiz in Trainee", "Place Bo Lind in Trainee",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    assert names(canvas, "trainee") == ["Bo Lind"]


def test_whoever_loses_a_post_waits_there(window: Window, tray: Tray, canvas: Canvas) -> None:
    canvas.open_chart.select(["lead"])
    window.commands["vacate"].trigger()
    canvas.open_chart.select(["other-lead"])
    window.commands["remove"].trigger()
    assert shown(tray) == ["Ana Ruiz", "Bo Lind"]
    canvas.open_chart.select(["director"])
    window.commands["remove-branch"].trigger()
    assert shown(tray) == ["Ana Ruiz", "Bo Lind", "Dee Marsh"]
    assert canvas.open_chart.chart.roles == {}


def test_cut_people_wait_until_they_are_pasted_and_are_there_once(
    window: Window, tray: Tray, canvas: Canvas
) -> None:
    canvas.open_chart.select(["lead"])
    window.commands["cut"].trigger()
    assert shown(tray) == ["Ana Ruiz"]
    canvas.open_chart.select(["other-lead"])
    window.commands["paste"].trigger()
    assert shown(tray) == []
    window.commands["paste"].trigger()
    held = [h.name for r in canvas.open_chart.chart.roles.values() for h in r.holders]
    assert sorted(held) == ["Ana Ruiz", "Bo Lind", "Dee Marsh"]


def test_the_popup_chooses_among_several_people_and_ways(window: Window, canvas: Canvas) -> None:
    with canvas.open_chart.edit("Share") as draft:
        draft.update("lead", holders=(Holder(name="Ana Ruiz"), Holder(name="Cy", shares=True)))
    canvas.open_chart.select(["lead"])
    QTest.keyClick(canvas, Qt.Key.Key_M, CTRL)
    popup = canvas.findChild(PersonPopup)
    assert isinstance(popup, PersonPopup)
    assert popup.person.isVisible()
    popup.person.setCurrentIndex(1)
    QTest.keyClicks(popup.post, "Bo Lind")
    QTest.keyClick(popup.post.popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert popup.choices.count() == 3
    QTest.keyClick(popup.choices, Qt.Key.Key_Down)
    assert popup.told.text() == "Cy takes the place of Bo Lind, who is not placed any more."
    QTest.mouseClick(popup.accept, Qt.MouseButton.LeftButton)
    assert (names(canvas, "other-lead"), names(canvas, "lead")) == (["Cy"], ["Ana Ruiz"])


def test_find_and_the_palette_lead_to_who_waits(window: Window, tray: Tray) -> None:
    from orgchart.ui.find.bar import FindBar
    from orgchart.ui.find.offers import Offers

    canvas = window.canvas_in_use
    without_post(canvas, "lead", "other-lead")
    tray.header.setChecked(False)
    bar = FindBar(canvas)
    bar.open()
    QTest.keyClicks(bar.field, "bo lind")
    assert bar.matches() == [tray.list.waiting.people[1].id]
    assert tray.list.chosen() == tray.list.waiting.people[1].id
    assert tray.list.isVisible()
    assert bar.path.text() == "Not placed > Bo Lind"
    offer = next(each for each in Offers(window).find("ruiz") if each.text == "Ana Ruiz")
    offer.run()
    assert tray.list.chosen() == tray.list.waiting.people[0].id


def test_status_line_and_statistics_count_them(
    window: Window, tray: Tray, canvas: Canvas, qtbot: QtBot
) -> None:
    assert window.editor is not None
    without_post(canvas, "lead", "other-lead")
    labels = window.editor.status.findChildren(QLabel)
    counted = "1 person · 3 vacant · 2 not placed"
    qtbot.waitUntil(lambda: any(counted in each.text() for each in labels))
    window.editor.right.show_named("Statistics")
    QApplication.processEvents()
    from orgchart.ui.panels.statistics.panel import StatisticsPanel

    panel = window.editor.right.findChild(StatisticsPanel)
    assert isinstance(panel, StatisticsPanel)
    panel.catch_up()
    assert panel.not_placed.text() == "2 people are not placed"
    tray.header.setChecked(False)
    QTest.mouseClick(panel.not_placed, Qt.MouseButton.LeftButton)
    assert tray.list.isVisible()


def test_an_empty_chart_can_have_people(qtbot: QtBot) -> None:
    window = open_window(qtbot, Chart())
    assert window.editor is not None
    with window.chart_in_use.edit("Wait") as draft:
        wait(draft, Holder(name="Ana Ruiz"), "")
    QApplication.processEvents()
    assert shown(window.editor.tray) == ["Ana Ruiz"]
    assert window.editor.tray.list.waiting.was(window.editor.tray.list.waiting.people[0]) == ""
    window.grab()


def test_many_scroll_and_a_thousand_roles_do_not_slow_it(qtbot: QtBot) -> None:
    window = open_window(qtbot, synthetic(organisation(1000)))
    assert window.editor is not None
    canvas, tray = window.canvas_in_use, window.editor.tray
    qtbot.waitUntil(lambda: canvas.picture.complete)
    painted = canvas.renderer.painted
    with canvas.open_chart.edit("Wait") as draft:
        for n in range(40):
            wait(draft, Holder(name=f"Person {n}"), "Agent")
    QApplication.processEvents()
    assert canvas.renderer.painted == painted  # nothing on any card has changed
    assert tray.list.waiting.rowCount() == 40
    assert tray.height() < canvas.viewport().height() / 2
    drag_row(tray, canvas, 0, canvas.viewport().rect().center(), drop=False)
    canvas.let_go()
