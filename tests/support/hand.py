"""A hand on a canvas: real mouse and key events at places of the view or on cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgchart.ui.canvas.canvas import Canvas

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

Place = QPoint | str | tuple[str, float, float]


class Hand:
    """Presses, moves and lets go; a place is a view point, a role, or a share of its card."""

    def __init__(self, canvas: Canvas, button: Qt.MouseButton = LEFT) -> None:
        self.canvas, self.button = canvas, button
        self.at = QPoint()

    def point(self, place: Place) -> QPoint:
        if isinstance(place, QPoint):
            return place
        id, across, down = (place, 0.5, 0.5) if isinstance(place, str) else place
        card = self.canvas.card_rect(id)
        return QPointF(
            card.left() + across * card.width(), card.top() + down * card.height()
        ).toPoint()

    def press(self, place: Place, keys: Qt.KeyboardModifier = PLAIN) -> Hand:
        self.at = self.point(place)
        QTest.mousePress(self.canvas.viewport(), self.button, keys, self.at)
        return self

    def move(self, place: Place) -> Hand:
        self.at = self.point(place)
        QTest.mouseMove(self.canvas.viewport(), self.at)
        QApplication.processEvents()
        return self

    def release(self, keys: Qt.KeyboardModifier = PLAIN) -> Hand:
        QTest.mouseRelease(self.canvas.viewport(), self.button, keys, self.at)
        return self

    def drag(self, start: Place, *stops: Place, keys: Qt.KeyboardModifier = PLAIN) -> Hand:
        """Press, move over the stops, let go at the last."""
        self.carry(start, *stops)
        return self.release(keys)

    def carry(self, start: Place, *stops: Place) -> Hand:
        """Press and move over the stops, without letting go."""
        self.press(start).move(self.at + QPoint(7, 7))
        for stop in stops:
            self.move(stop)
        return self

    def click(self, place: Place, keys: Qt.KeyboardModifier = PLAIN) -> Hand:
        return self.press(place, keys).release(keys)

    def double_click(self, place: Place) -> Hand:
        self.click(place)
        second_click(self.canvas.viewport(), self.at)
        return self


def second_click(widget: QWidget, at: QPoint) -> None:
    """The second of two quick clicks. QTest alone would hold the button, into later tests."""
    QTest.mouseDClick(widget, LEFT, PLAIN, at)
    QTest.mouseRelease(widget, LEFT, PLAIN, at)


def turn_wheel(
    canvas: Canvas, at: QPointF, turns: float, keys: Qt.KeyboardModifier = PLAIN
) -> None:
    """Turn the wheel by so many notches, away from oneself."""
    view = canvas.viewport()
    event = QWheelEvent(
        at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, round(120 * turns)),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def empty_ground(canvas: Canvas) -> QPoint:
    """A view point without a card anywhere near."""
    view = canvas.viewport().rect()
    for y in range(50, view.height() - 50, 10):
        for x in range(50, view.width() - 50, 10):
            if canvas.id_at(QPointF(x, y), reach=40) is None:
                return QPoint(x, y)
    raise AssertionError("the view is full of cards")


def titles(canvas: Canvas, manager: str | None) -> Sequence[str]:
    """The titles of the reports, in their order."""
    chart = canvas.open_chart.chart
    return [chart.roles[id].title for id in chart.reports(manager)]
