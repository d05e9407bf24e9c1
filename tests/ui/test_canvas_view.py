"""Looking about on the canvas: pan, zoom, fit, scroll bars."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from support.hand import CTRL, MIDDLE, PLAIN, RIGHT, SHIFT, Hand, empty_ground, turn_wheel
from support.outline import chart

TEAM = """
Director
  Support Manager
    Team Lead x2
    Analyst
  Sales Manager
    Seller
    Closer
"""


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas(OpenChart(chart(TEAM)))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    QApplication.processEvents()
    return made


def origin(canvas: Canvas) -> tuple[float, float]:
    return canvas.camera.to_view(QPointF(0, 0)).toTuple()  # type: ignore[return-value]


def near(a: QPointF, b: QPointF, away: float = 1.0) -> bool:
    return (a - b).manhattanLength() <= away


def test_a_chart_opens_whole_in_the_view(canvas: Canvas) -> None:
    view = QRectF(canvas.viewport().rect())
    assert all(view.contains(canvas.card_rect(id)) for id in canvas.open_chart.chart.roles)


@pytest.mark.parametrize("button", [MIDDLE, RIGHT])
def test_middle_and_right_button_move_the_chart_under_the_hand(
    canvas: Canvas, button: Qt.MouseButton
) -> None:
    before = QPointF(*origin(canvas))
    at = empty_ground(canvas)
    hand = Hand(canvas, button).press(at).move(at + QPoint(30, 10)).move(at + QPoint(50, 40))
    hand.release()
    assert near(QPointF(*origin(canvas)), before + QPointF(50, 40))
    assert not canvas.open_chart.selection


def test_space_and_drag_move_the_chart_and_do_not_fold(canvas: Canvas, qtbot: QtBot) -> None:
    before = QPointF(*origin(canvas))
    canvas.setFocus()
    tapped: list[bool] = []
    canvas.space_tapped.connect(lambda: tapped.append(True))
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    Hand(canvas).drag("sales-manager", QPoint(300, 300))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert not near(QPointF(*origin(canvas)), before)
    assert not canvas.open_chart.document.done
    assert not tapped
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert tapped


def test_the_wheel_scrolls_up_and_sideways(canvas: Canvas) -> None:
    canvas.zoom_to(2.0)
    before = QPointF(*origin(canvas))
    turn_wheel(canvas, QPointF(400, 300), -1)
    assert near(QPointF(*origin(canvas)), before + QPointF(0, -60))
    turn_wheel(canvas, QPointF(400, 300), 1, SHIFT)
    assert near(QPointF(*origin(canvas)), before + QPointF(60, -60))


@pytest.mark.parametrize("turns", [1, 3, -2, 0.25])
def test_ctrl_and_the_wheel_zoom_about_the_pointer(canvas: Canvas, turns: float) -> None:
    pointer = QPointF(611, 207)
    fixed = canvas.camera.to_chart(pointer)
    for _ in range(3):
        turn_wheel(canvas, pointer, turns, CTRL)
        assert near(canvas.camera.to_view(fixed), pointer)


def test_zoom_keeps_between_five_and_four_hundred_per_cent(canvas: Canvas) -> None:
    for _ in range(30):
        turn_wheel(canvas, QPointF(400, 300), 3, CTRL)
    assert canvas.camera.scale == 4.0
    for _ in range(60):
        turn_wheel(canvas, QPointF(400, 300), -3, CTRL)
    assert canvas.camera.scale == 0.05


def test_zooming_again_and_again_does_not_drift(canvas: Canvas) -> None:
    pointer = QPointF(333, 222)
    fixed = canvas.camera.to_chart(pointer)
    for n in range(200):
        turn_wheel(canvas, pointer, 0.3 if n % 2 else -0.3, CTRL)
    assert near(canvas.camera.to_view(fixed), pointer)


def test_scroll_bars_come_when_the_chart_is_larger_than_the_view(
    canvas: Canvas, qtbot: QtBot
) -> None:
    bar = canvas.horizontalScrollBar()
    assert not bar.isVisible()
    canvas.zoom_to(3.0)
    qtbot.waitUntil(bar.isVisible)
    canvas.fit()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_scroll_bar_moves_the_chart_and_follows_it(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.zoom_to(3.0)
    qtbot.waitUntil(canvas.verticalScrollBar().isVisible)
    before = QPointF(*origin(canvas))
    bar = canvas.verticalScrollBar()
    value = bar.value()
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    assert bar.value() == value + 40
    assert near(QPointF(*origin(canvas)), before - QPointF(0, 40))
    canvas.pan(QPointF(0, 25))
    assert bar.value() == value + 15


def test_scroll_bars_that_come_do_not_move_the_chart(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.zoom_to(3.0)
    before = QPointF(*origin(canvas))
    qtbot.waitUntil(canvas.horizontalScrollBar().isVisible)
    assert near(QPointF(*origin(canvas)), before, 0.1)


def test_a_larger_window_keeps_the_middle(canvas: Canvas) -> None:
    canvas.zoom_to(2.0)
    middle = canvas.camera.visible().center()
    canvas.resize(1200, 800)
    QApplication.processEvents()
    assert near(canvas.camera.visible().center(), middle, 12.0)


def test_zoom_to_selection_and_fit(canvas: Canvas) -> None:
    view = QRectF(canvas.viewport().rect())
    canvas.zoom_to(3.0)
    canvas.open_chart.select(["seller", "closer"])
    canvas.zoom_to_selection()
    assert view.contains(canvas.card_rect("seller"))
    assert view.contains(canvas.card_rect("closer"))
    canvas.fit()
    assert view.contains(canvas.card_rect("director"))


def test_reveal_opens_folded_branches_and_brings_the_card_into_view(canvas: Canvas) -> None:
    canvas.open_chart.fold(["director"], folded=True)
    canvas.zoom_to(3.0)
    assert not canvas.is_shown("closer")
    canvas.reveal("closer")
    assert QRectF(canvas.viewport().rect()).contains(canvas.card_rect("closer"))


@pytest.mark.parametrize(
    "edit",
    [
        lambda chart: chart.fold(["support-manager"], folded=True),
        lambda chart: chart.fold(["support-manager", "sales-manager"], folded=True),
    ],
)
def test_the_selected_card_stays_where_it_is_on_screen(
    canvas: Canvas, edit: Callable[[OpenChart], None]
) -> None:
    canvas.open_chart.select(["sales-manager"])
    canvas.zoom_to(0.9)
    before = canvas.card_rect("sales-manager").topLeft()
    edit(canvas.open_chart)
    assert near(canvas.card_rect("sales-manager").topLeft(), before)


def test_without_a_selection_the_card_under_the_pointer_stays(canvas: Canvas) -> None:
    canvas.zoom_to(0.9)
    Hand(canvas).move("seller")
    before = canvas.card_rect("seller").topLeft()
    canvas.open_chart.fold(["support-manager"], folded=True)
    assert near(canvas.card_rect("seller").topLeft(), before)


def test_the_pointer_hovers_over_a_card_and_leaves_it(canvas: Canvas) -> None:
    Hand(canvas).move("seller")
    assert canvas.overlay.hovered == "seller"
    Hand(canvas).move(empty_ground(canvas))
    assert canvas.overlay.hovered is None


# --- touchpads ----------------------------------------------------------------------------


def scroll(canvas: Canvas, pixels: QPoint, angle: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Two fingers on a touchpad that tells pixels."""
    view, at = canvas.viewport(), QPointF(400, 300)
    event = QWheelEvent(
        at, QPointF(view.mapToGlobal(at.toPoint())), pixels, angle,
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def pinch(canvas: Canvas, at: QPointF, value: float) -> None:
    view = canvas.viewport()
    everywhere = QPointF(view.mapToGlobal(at.toPoint()))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        at, at, everywhere, value, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_two_fingers_move_the_chart_by_their_pixels_both_ways_at_once(canvas: Canvas) -> None:
    canvas.zoom_to(2.0)
    before = QPointF(*origin(canvas))
    scroll(canvas, QPoint(7, -13), QPoint(56, -104), PLAIN)
    assert near(QPointF(*origin(canvas)), before + QPointF(7, -13))


def test_on_x11_pixels_are_not_believed(canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    canvas.zoom_to(2.0)
    before = QPointF(*origin(canvas))
    scroll(canvas, QPoint(900, -900), QPoint(24, -40), PLAIN)
    assert near(QPointF(*origin(canvas)), before + QPointF(12, -20))


def test_ctrl_and_two_fingers_zoom(canvas: Canvas) -> None:
    fixed, scale = canvas.camera.to_chart(QPointF(400, 300)), canvas.camera.scale
    scroll(canvas, QPoint(0, 15), QPoint(0, 120), CTRL)
    assert canvas.camera.scale == pytest.approx(scale * 1.2)
    assert near(canvas.camera.to_view(fixed), QPointF(400, 300))


@pytest.mark.parametrize("values", [(0.1, 0.2), (-0.1, -0.3), (-5.0,), (30.0,)])
def test_pinching_zooms_about_the_fingers_within_the_bounds(
    canvas: Canvas, values: tuple[float, ...]
) -> None:
    fingers = QPointF(250, 410)
    fixed = canvas.camera.to_chart(fingers)
    for value in values:
        pinch(canvas, fingers, value)
    assert 0.05 <= canvas.camera.scale <= 4.0
    if abs(sum(values)) < 1:
        assert near(canvas.camera.to_view(fixed), fingers)


def test_the_wheel_scrolls_under_a_dragged_card(canvas: Canvas) -> None:
    canvas.zoom_to(1.0)
    hand = Hand(canvas).carry("closer", empty_ground(canvas))
    target = canvas.card_rect("support-manager").center()
    turns = (hand.at.y() - target.y()) / 60
    sideways = (hand.at.x() - target.x()) / 60
    turn_wheel(canvas, QPointF(hand.at), turns)
    turn_wheel(canvas, QPointF(hand.at), sideways, SHIFT)
    drop = canvas.overlay.drop
    assert drop is not None
    assert drop.target == "support-manager"


def test_space_and_drag_move_the_chart_over_a_card_too(canvas: Canvas) -> None:
    canvas.setFocus()
    before = QPointF(*origin(canvas))
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    hand = Hand(canvas).press("seller")
    hand.move(hand.at + QPoint(40, 25)).release()
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert near(QPointF(*origin(canvas)), before + QPointF(40, 25))
    assert not canvas.open_chart.selection
