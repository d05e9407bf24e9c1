"""The palette: roles by function and level, added by key, double click or drag."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.functions import BUILT_IN_FUNCTIONS
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.new_role import ROLE_MIME, NewRole, pack, unpack
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.palette.panel import PalettePanel
from orgchart.ui.panels.palette.titles import new_role
from support.hand import second_click
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Agent x8
  Sales Manager [manager]
"""
LEFT = Qt.MouseButton.LeftButton
COPY, NO_KEYS = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


class Bench(NamedTuple):
    panel: PalettePanel
    canvas: Canvas
    opened: OpenChart

    def rect(self, name: str) -> QRect:
        view = self.panel.view
        rows = range(self.panel.listed.rowCount())
        index = next(i for n in rows if (i := self.panel.listed.index(n, 0)).data() == name)
        view.scrollTo(index)
        return view.visualRect(index)

    def choose(self, name: str) -> None:
        QTest.mouseClick(self.panel.view.viewport(), LEFT, pos=self.rect(name).center())


def bench(qtbot: QtBot, text: str) -> Bench:
    opened = OpenChart(chart(text))
    canvas = Canvas(opened)
    panel = PalettePanel(opened, canvas)
    for widget, width in ((canvas, 1000), (panel, 220)):
        qtbot.addWidget(widget)
        widget.resize(width, 700)
        widget.show()
    return Bench(panel, canvas, opened)


@pytest.fixture
def made(qtbot: QtBot) -> Bench:
    return bench(qtbot, TEAM)


def test_every_function_stands_there_in_words(made: Bench) -> None:
    listed = made.panel.listed
    names = [listed.index(row, 0).data() for row in range(listed.rowCount())]
    assert names[:2] == ["Drag onto the chart", "Leadership"]
    assert {function.name for function in BUILT_IN_FUNCTIONS.values()} < set(names)
    assert len(names) == len(BUILT_IN_FUNCTIONS) + 2


@pytest.mark.parametrize(
    ("slug", "level", "title"),
    [
        ("support", "representative", "Support Representative"),
        ("support", "senior", "Senior Support Representative"),
        ("support", "manager", "Support Manager"),
        ("account-management", "manager", "Manager, Account Management"),
        ("returns-warranty", "team lead", "Team Lead, Returns & Warranty"),
        ("training", "senior", "Senior Trainer"),
        ("sales", "director", "Director, Sales"),
        ("leadership", "manager", "Customer Service Manager"),
        ("leadership", "representative", "Team Lead, Customer Service"),
    ],
)
def test_a_title_tells_function_and_level(slug: str, level: str, title: str) -> None:
    assert new_role(BUILT_IN_FUNCTIONS[slug], level).title == title  # type: ignore[arg-type]


def test_enter_adds_under_the_selection_which_stays(made: Bench) -> None:
    made.opened.select(["sales-manager"])
    made.panel.level.setCurrentText("Team lead")
    made.choose("Sales")
    QTest.keyClick(made.panel.view, Qt.Key.Key_Return)
    QTest.keyClick(made.panel.view, Qt.Key.Key_Return)
    added = [made.opened.chart.roles[id] for id in made.opened.chart.reports("sales-manager")]
    assert [(role.title, role.level, role.functions) for role in added] == [
        ("Team Lead, Sales", "team lead", ("sales",))
    ] * 2
    assert made.opened.selection == ("sales-manager",)
    assert made.opened.document.done[-1].label == "Add Team Lead, Sales under Sales Manager"


def test_a_double_click_without_selection_adds_under_the_only_top(made: Bench) -> None:
    said: list[str] = []
    made.canvas.said.connect(said.append)
    made.choose("Quality")
    second_click(made.panel.view.viewport(), made.rect("Quality").center())
    newest = made.opened.chart.reports("director")[-1]
    assert made.opened.chart.roles[newest].title == "Quality Analyst"
    assert said[-1] == "Quality Analyst added under Grace Okafor."


def test_in_a_blank_chart_the_first_role_is_a_top(qtbot: QtBot) -> None:
    made = bench(qtbot, "")
    made.choose("Leadership")
    QTest.keyClick(made.panel.view, Qt.Key.Key_Enter)
    (top,) = made.opened.chart.reports(None)
    assert made.opened.selection == (top,)


def test_a_heading_adds_nothing(made: Bench) -> None:
    made.choose("Service staff")
    heading = made.rect("Service staff").center()
    second_click(made.panel.view.viewport(), heading)
    assert made.opened.document.done == []


def test_a_tile_is_dragged_as_a_card(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: dragged.append(drag))
    view, start = made.panel.view.viewport(), made.rect("Support").center()
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, 6):
        move = QPoint(start.x() + 8 * step, start.y())
        QTest.mouseMove(view, move)
        QApplication.processEvents()
    QTest.mouseRelease(view, LEFT, pos=start)
    (drag,) = dragged
    assert unpack(drag.mimeData()) == NewRole("Support Representative", ("support",))
    assert not drag.pixmap().isNull()


def over(made: Bench, role: str, x: float = 0.5, y: float = 0.7) -> QPoint:
    card = made.canvas.card_rect(role)
    return QPointF(card.x() + x * card.width(), card.y() + y * card.height()).toPoint()


def come(made: Bench, at: QPoint, new: NewRole) -> bool:
    """A drag enters the canvas and moves to a place; whether it would be taken there."""
    view, data = made.canvas.viewport(), pack(new)
    QApplication.sendEvent(view, QDragEnterEvent(at, COPY, data, LEFT, NO_KEYS))
    move = QDragMoveEvent(at, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view, move)
    return move.isAccepted()


def let_go(made: Bench, at: QPoint, new: NewRole) -> None:
    data = pack(new)  # the event does not keep it
    event = QDropEvent(QPointF(at), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(made.canvas.viewport(), event)


NEW = NewRole("Support Lead", ("support",), "team lead")


def test_dropped_on_the_lower_middle_it_reports_there(made: Bench) -> None:
    said: list[str] = []
    made.canvas.said.connect(said.append)
    at = over(made, "support-manager")
    assert come(made, at, NEW)
    assert said[-1] == "Add Support Lead to report to Ana Ruiz."
    assert made.canvas.overlay.drop is not None
    assert made.canvas.overlay.drop.span == 9
    made.canvas.grab()
    let_go(made, at, NEW)
    id = made.opened.chart.reports("support-manager")[-1]
    assert made.opened.chart.roles[id].title == "Support Lead"
    assert made.opened.selection == (id,)
    assert made.opened.document.done[-1].label == "Add Support Lead to report to Ana Ruiz"
    assert made.canvas.overlay.drop is None


@pytest.mark.parametrize(("x", "place"), [(0.05, 0), (0.95, 1)])
def test_dropped_at_a_side_it_becomes_a_sibling(made: Bench, x: float, place: int) -> None:
    at = over(made, "support-manager", x, 0.2)
    come(made, at, NEW)
    let_go(made, at, NEW)
    id = made.opened.chart.reports("director")[place]
    assert made.opened.chart.roles[id].title == "Support Lead"


def test_dropped_on_empty_ground_it_becomes_a_top(made: Bench) -> None:
    at = QPoint(4, made.canvas.viewport().height() - 4)
    assert come(made, at, NEW)
    let_go(made, at, NEW)
    assert len(made.opened.chart.reports(None)) == 2


def test_a_drag_that_leaves_leaves_no_trace(made: Bench) -> None:
    come(made, over(made, "agent"), NEW)
    QApplication.sendEvent(made.canvas.viewport(), QDragLeaveEvent())
    assert made.canvas.overlay.targets == frozenset()
    assert made.opened.document.done == []


def test_what_is_no_role_is_left_to_others(made: Bench) -> None:
    data = pack(NEW)
    data.setData(ROLE_MIME, b'{"title": 7}')
    event = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(made.canvas.viewport(), event)
    assert event.type() == QEvent.Type.DragEnter
    assert not event.isAccepted()


def test_a_role_travels_as_json() -> None:
    data = bytes(pack(NEW).data(ROLE_MIME).data())
    assert msgspec.json.decode(data) == {
        "title": "Support Lead",
        "functions": ["support"],
        "level": "team lead",
    }
