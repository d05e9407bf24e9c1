"""Presenting: the chart alone on a screen, walked branch by branch by keys, clicker and mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgchart.drawing.picture import Text
from orgchart.model.audiences import BOARD
from orgchart.model.comment import COMMENT_PREFIX, Comment
from orgchart.ui.audiences.showing import see_as
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.presenting.flight import Flight
from orgchart.ui.presenting.show import Show
from orgchart.ui.presenting.starting import other_screen, present
from orgchart.ui.presenting.tour import Tour
from orgchart.ui.scenarios.verbs import create
from orgchart.ui.style.animations import animations
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEAM = """
Director "Ana Ruiz"
  Support Manager (support)
    Lead Day (support)
      Agent x4 (support) tier=1
    Lead Night (support)
      Clerk (support)
  Sales Manager (sales)
    Seller (sales)
"""
WALK = ["", "Support Manager", "Lead Day", "Lead Night", "Sales Manager"]


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(animations(), "wanted", False)


@pytest.fixture
def desk(window: Window) -> Iterator[Window]:
    window.show_chart(OpenChart(chart(TEAM, title="Service", date="May 2027")))
    yield window
    for show in window.findChildren(Show):
        show.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(desk: Window) -> Show:
    desk.commands["present"].trigger()
    return found(desk)


def found(window: Window) -> Show:
    show = window.findChild(Show)
    assert show is not None
    QApplication.processEvents()
    return show


def walked(show: Show, key: Qt.Key, times: int = 1) -> str:
    for _ in range(times):
        QTest.keyClick(show, key)
    return show.caption.branch.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_one_walks_through_the_branches_in_reading_order(show: Show, key: Qt.Key) -> None:
    assert show.isFullScreen()
    seen = [show.caption.branch.text(), *(walked(show, key) for _ in range(5))]
    assert seen == [*WALK, WALK[-1]]  # after the last one nothing more comes


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_and_back(show: Show, key: Qt.Key) -> None:
    assert walked(show, Qt.Key.Key_End) == WALK[-1]
    assert [walked(show, key) for _ in range(5)] == [*reversed(WALK[:-1]), ""]


def test_up_is_the_manager_and_down_the_first_branch_below(show: Show) -> None:
    assert walked(show, Qt.Key.Key_Down, 2) == "Lead Day"
    assert walked(show, Qt.Key.Key_Down) == "Lead Day"
    assert walked(show, Qt.Key.Key_Up) == "Support Manager"
    assert walked(show, Qt.Key.Key_Up) == ""
    assert walked(show, Qt.Key.Key_End) == "Sales Manager"
    assert walked(show, Qt.Key.Key_Home) == ""


def test_a_number_and_enter_go_there(show: Show) -> None:
    QTest.keyClicks(show, "4")
    assert walked(show, Qt.Key.Key_Return) == "Lead Night"
    assert show.caption.number.text() == "4 of 5"


def test_where_one_reads_from_the_right_the_left_arrow_goes_on(show: Show) -> None:
    show.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert walked(show, Qt.Key.Key_Left) == "Support Manager"
    assert walked(show, Qt.Key.Key_Right) == ""


def test_a_branch_is_framed_and_lit(show: Show) -> None:
    whole = show.view.camera.scale
    walked(show, Qt.Key.Key_Right, 4)
    view = QPointF(show.view.viewport().width(), show.view.viewport().height())
    for id in ("sales-manager", "seller"):
        rect = show.view.card_rect(id)
        assert rect.left() >= 0
        assert rect.top() >= 0
        assert rect.right() <= view.x()
        assert rect.bottom() <= view.y()
    assert show.view.camera.scale > whole
    scenery = show.view.renderer.scenery
    lit = {scenery.ids[i] for i, faint in enumerate(scenery.faint) if not faint}
    assert lit == {"sales-manager", "seller"}
    walked(show, Qt.Key.Key_Home)
    assert not show.view.renderer.scenery.faint.any()


def test_plus_and_minus_zoom(show: Show) -> None:
    before = show.view.camera.scale
    QTest.keyClicks(show, "+")
    assert show.view.camera.scale == pytest.approx(before * 1.25)
    QTest.keyClicks(show, "-")
    assert show.view.camera.scale == pytest.approx(before)


def test_the_screen_turns_black_and_any_step_brings_the_chart_back(show: Show) -> None:
    QTest.keyClicks(show, "b")
    assert show.black.isVisible()
    QTest.mouseClick(show.black, Qt.MouseButton.LeftButton)
    assert not show.black.isVisible()
    QTest.keyClicks(show, ".")
    assert show.black.isVisible()
    assert walked(show, Qt.Key.Key_PageDown) == "Support Manager"
    assert not show.black.isVisible()


def test_a_click_goes_on_and_one_on_a_manager_there(show: Show) -> None:
    view = show.view.viewport()
    click(view, show.view.card_rect("sales-manager").center())
    assert show.caption.branch.text() == "Sales Manager"
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(3, 3))
    assert show.caption.branch.text() == "Lead Night"
    click(view, QPointF(3, 3))
    assert show.caption.branch.text() == "Sales Manager"


def test_a_drag_moves_the_chart(show: Show) -> None:
    view, before = show.view.viewport(), show.view.card_rect("director").topLeft()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    for x in (112, 114, 130):
        QTest.mouseMove(view, QPoint(x, 100))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(130, 100))
    assert show.view.card_rect("director").x() == pytest.approx(before.x() + 30, abs=1)
    assert show.at == 0


def test_the_wheel_turns_the_pages(show: Show) -> None:
    wheel(show, -120)
    assert show.at == 1
    wheel(show, -60)
    assert show.at == 1
    wheel(show, 180)
    assert show.at == 0


def test_the_pointer_is_hidden_when_idle(show: Show) -> None:
    show._idle.timeout.emit()
    assert show.cursor().shape() == Qt.CursorShape.BlankCursor
    QTest.mousePress(show.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(show.view.viewport(), QPoint(50, 50))
    QApplication.processEvents()
    assert show.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_escape_leaves(desk: Window, show: Show) -> None:
    QTest.keyClick(show, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.findChild(Show) is None


def test_it_begins_with_the_branch_of_the_selected_role(desk: Window) -> None:
    desk.chart_in_use.select(["clerk"])
    desk.commands["present-branch"].trigger()
    assert found(desk).caption.branch.text() == "Lead Night"


def test_the_caption_tells_title_and_date(show: Show) -> None:
    assert show.caption.title.text() == "Service"
    assert show.caption.about.text() == "May 2027"
    assert show.caption.number.text() == "1 of 5"


def test_what_the_makers_say_is_not_shown(desk: Window) -> None:
    with desk.chart_in_use.edit("Comment") as draft:
        said = Comment(
            id=COMMENT_PREFIX + "1", about="director", at="2027-05-01T10:00:00Z", text="No"
        )
        draft.put(said)
    desk.chart_in_use.fold(["lead-day"], folded=True)
    desk.commands["present"].trigger()
    badges = found(desk).view.renderer.badges
    assert [id for id in desk.chart_in_use.places.ids if badges.of(id)] == ["lead-day"]
    assert found(desk).tour.stops[-1].manager == "sales-manager"
    assert len(found(desk).tour.stops) == 4


def test_edits_made_meanwhile_are_seen(desk: Window, show: Show) -> None:
    walked(show, Qt.Key.Key_End)
    with desk.chart_in_use.edit("Rename") as draft:
        draft.update("sales-manager", title="Head of Sales")
    QApplication.processEvents()
    assert show.caption.branch.text() == "Head of Sales"
    desk.chart_in_use.undo()
    QApplication.processEvents()
    assert show.caption.branch.text() == "Sales Manager"


def test_an_audience_is_shown_only_what_it_may_see(desk: Window) -> None:
    see_as(desk, BOARD.id)
    show = present(desk)
    assert show is not None
    text = " ".join(
        shape.text
        for role in show.view.open_chart.chart.roles.values()
        for shape in show.view.renderer._faces.artist.card(role, 0, 0, 208, 92).shapes
        if isinstance(shape, Text)
    )
    assert "Ana Ruiz" in text
    assert all(not role.tier for role in show.view.open_chart.chart.roles.values())
    assert show.caption.number.text() == "1 of 5"


def test_a_scenario_is_told_by_its_name(desk: Window) -> None:
    create(desk.chart_in_use, "Option A")
    assert present(desk).caption.about.text() == "Option A · May 2027"  # type: ignore[union-attr]


def test_the_other_screen_is_taken_where_there_is_one() -> None:
    own = QApplication.primaryScreen()
    assert other_screen(own, [own]) is own
    other = object()
    assert other_screen(own, [own, other]) is other  # type: ignore[list-item]


def test_a_flight_is_a_zoom_about_the_point_that_stays(show: Show) -> None:
    camera = show.view.camera
    camera.look(0.5, QPointF(-100, 0))
    camera.look(1.0, QPointF(0, 100))
    end = camera.origin
    flight = Flight(camera, lambda: None, show)
    flight.depart(0.5, QPointF(-100, 0))
    fixed = QPointF(100, 200)  # (fixed - origin) · scale is the same at both ends
    flight.setCurrentTime(300)
    assert (fixed - camera.origin) * camera.scale == end * -1 + fixed
    flight.arrive()
    assert (camera.scale, camera.origin) == (1.0, end)


def test_several_tops_and_people_alone_are_walked_too() -> None:
    team = OpenChart(chart("A\n  B\nC\n  D\nE\n"))
    stops = Tour(team.chart, team.places).stops
    assert [stop.manager for stop in stops] == [None, "a", "c"]
    alone = OpenChart(chart("A\n"))
    assert len(Tour(alone.chart, alone.places).stops) == 1


def click(view: QWidget, at: QPointF) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())


def wheel(show: Show, turned: int) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(show.view.viewport(), event)
