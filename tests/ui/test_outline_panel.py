"""The outline: in step with chart and selection; renaming, dragging, keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from orgchart.model import edits
from orgchart.model.draft import EditError
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.new_role import NewRole, pack
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.outline.model import OutlineModel
from orgchart.ui.panels.outline.panel import OutlinePanel
from support.laws import dear
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Team Lead "Omar Haddad" [team lead]
      Agent x8 (support)
      Expert
  Sales Manager [manager]
    Seller
    Closer *vacant
"""
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
Tree = list[tuple[str, "Tree"]]


def told(model: OutlineModel, parent: QModelIndex | None = None) -> Tree:
    """The tree as the rows tell it."""
    parent = parent or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.id_of(row) or "", told(model, row)) for row in rows]


def real(opened: OpenChart, manager: str | None = None) -> Tree:
    """The tree as the chart has it."""
    return [(id, real(opened, id)) for id in opened.chart.reports(manager)]


@pytest.fixture
def opened() -> OpenChart:
    return OpenChart(chart(TEAM))


@pytest.fixture
def panel(qtbot: QtBot, opened: OpenChart) -> OutlinePanel:
    canvas = Canvas(opened)
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    remove = QAction("Remove")
    remove.setShortcut("Del")
    remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    made = OutlinePanel(opened, canvas, {"remove": remove})
    qtbot.addWidget(made)
    made.resize(220, 700)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.tree.expandAll()
    return made


def row_of(panel: OutlinePanel, id: str) -> QModelIndex:
    return panel.model.index_of(id)


def centre(panel: OutlinePanel, id: str) -> QPoint:
    return panel.tree.visualRect(row_of(panel, id)).center()


def test_the_rows_are_the_chart(panel: OutlinePanel, opened: OpenChart) -> None:
    assert told(panel.model) == real(opened)
    closer = row_of(panel, "closer")
    assert closer.data() == "Closer"
    assert closer.data(Qt.ItemDataRole.AccessibleTextRole) == "Closer, vacant"


def test_a_click_selects_in_the_chart(panel: OutlinePanel, opened: OpenChart) -> None:
    QTest.mouseClick(panel.tree.viewport(), LEFT, pos=centre(panel, "seller"))
    assert opened.selection == ("seller",)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(panel.tree.viewport(), LEFT, control, pos=centre(panel, "expert"))
    assert opened.selection == ("expert", "seller")


def test_arrows_walk_and_select(panel: OutlinePanel, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    assert opened.selection == ("agent",)
    QTest.keyClick(panel.tree, Qt.Key.Key_Left)
    assert opened.selection == ("team-lead",)
    QTest.keyClick(panel.tree, Qt.Key.Key_Right)
    assert opened.selection == ("agent",)


def test_the_selection_of_the_chart_is_shown(panel: OutlinePanel, opened: OpenChart) -> None:
    panel.tree.collapseAll()
    opened.select(["agent", "seller"])
    chosen = {panel.model.id_of(row) for row in panel.tree.selectionModel().selectedIndexes()}
    assert chosen == {"agent", "seller"}
    assert panel.model.id_of(panel.tree.currentIndex()) == "agent"
    assert panel.tree.isExpanded(row_of(panel, "team-lead"))
    opened.select([])
    assert not panel.tree.selectionModel().hasSelection()


def test_renaming_in_place_is_one_step(
    qtbot: QtBot, panel: OutlinePanel, opened: OpenChart
) -> None:
    opened.select(["agent"])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    field = panel.tree.viewport().findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Agent"
    QTest.keyClicks(field, "Representative")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.chart.roles["agent"].title == "Representative")
    assert opened.document.done[-1].label == "Rename “Representative”"


def test_the_keys_of_the_canvas_work_here(panel: OutlinePanel) -> None:
    pressed: list[None] = []
    panel.tree.actions()[0].triggered.connect(lambda: pressed.append(None))
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert len(pressed) == 1


def drop(panel: OutlinePanel, data: QMimeData, at: QPoint, action: Qt.DropAction) -> bool:
    """Drag something to a place of the tree and let it go; whether it was taken."""
    view = panel.tree.viewport()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(at, action, data, LEFT, NO_KEYS)
        event.setDropAction(action)
        QApplication.sendEvent(view, event)
    last = QDropEvent(QPointF(at), action, data, LEFT, NO_KEYS)
    last.setDropAction(action)
    QApplication.sendEvent(view, last)
    return event.isAccepted()


def test_rows_are_dropped_on_a_manager(panel: OutlinePanel, opened: OpenChart) -> None:
    data = panel.model.mimeData([row_of(panel, "agent"), row_of(panel, "expert")])
    assert drop(panel, data, centre(panel, "sales-manager"), MOVE)
    assert opened.chart.reports("sales-manager") == ["seller", "closer", "agent", "expert"]
    assert opened.document.done[-1].label == "Move 2 roles under Sales Manager"
    assert told(panel.model) == real(opened)
    assert opened.selection == ("agent", "expert")


def test_rows_are_dropped_between_others(panel: OutlinePanel, opened: OpenChart) -> None:
    data = panel.model.mimeData([row_of(panel, "agent")])
    top = panel.tree.visualRect(row_of(panel, "closer")).topLeft()
    assert drop(panel, data, top + QPoint(20, 1), MOVE)
    assert opened.chart.reports("sales-manager") == ["seller", "agent", "closer"]


def test_with_control_a_branch_is_copied(panel: OutlinePanel, opened: OpenChart) -> None:
    data = panel.model.mimeData([row_of(panel, "team-lead")])
    assert drop(panel, data, centre(panel, "sales-manager"), COPY)
    assert len(opened.chart.roles) == 8 + 3
    assert "team-lead" in opened.chart.reports("support-manager")


def test_nobody_is_dropped_into_the_own_branch(panel: OutlinePanel, opened: OpenChart) -> None:
    data = panel.model.mimeData([row_of(panel, "support-manager")])
    assert not drop(panel, data, centre(panel, "agent"), MOVE)
    assert opened.document.done == []


def test_rows_of_another_chart_are_not_taken(panel: OutlinePanel, opened: OpenChart) -> None:
    other = OutlineModel(OpenChart(chart(TEAM)))
    data = other.mimeData([other.index_of("agent")])
    assert not drop(panel, data, centre(panel, "sales-manager"), MOVE)
    assert opened.document.done == []


def test_a_role_of_the_palette_is_dropped_here(panel: OutlinePanel, opened: OpenChart) -> None:
    data = pack(NewRole("Trainer", ("training",)))
    assert drop(panel, data, centre(panel, "sales-manager"), COPY)
    assert opened.chart.roles[opened.selection[0]].title == "Trainer"
    assert opened.document.done[-1].label == "Add Trainer under Sales Manager"


def test_hidden_it_does_not_follow_and_shown_it_catches_up(
    panel: OutlinePanel, opened: OpenChart
) -> None:
    panel.tree.collapse(row_of(panel, "sales-manager"))
    panel.hide()
    with opened.edit("Remove") as draft:
        edits.remove_role(draft, "support-manager")
    panel.show()
    assert told(panel.model) == real(opened)
    assert panel.tree.isExpanded(row_of(panel, "team-lead"))
    assert not panel.tree.isExpanded(row_of(panel, "sales-manager"))


def test_many_steps_at_once_keep_open_what_was_open(panel: OutlinePanel, opened: OpenChart) -> None:
    with opened.edit("Many") as draft:
        for n in range(400):
            edits.add_role(draft, "sales-manager", id=f"n{n}")
    assert told(panel.model) == real(opened)
    assert panel.tree.isExpanded(row_of(panel, "team-lead"))
    opened.undo()
    assert told(panel.model) == real(opened)


def test_an_empty_chart_says_what_to_do(panel: OutlinePanel, opened: OpenChart) -> None:
    with opened.edit("Remove all") as draft:
        edits.remove_branch(draft, "director")
    assert panel.model.rowCount() == 0
    assert "No roles yet" in panel._empty.text()
    assert panel._empty.isVisible()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["move", "alone", "remove", "branch", "add", "above", "undo", "redo"]),
        st.integers(0, 20),
        st.integers(0, 20),
    ),
    max_size=12,
)


@dear(30)
@given(STEPS)
def test_the_rows_follow_every_change(steps: list[tuple[str, int, int]]) -> None:
    opened = OpenChart(chart(TEAM))
    model = OutlineModel(opened)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened.changed.connect(model.follow)
    for verb, a, b in steps:
        _do(opened, verb, a, b)
        assert told(model) == real(opened)
    assert tester.model() is model


def test_two_roles_that_change_places(panel: OutlinePanel, opened: OpenChart) -> None:
    with opened.edit("Upside down") as draft:
        edits.move_role(draft, "team-lead", "director")
        edits.move_role(draft, "support-manager", "team-lead")
    assert told(panel.model) == real(opened)
    opened.undo()
    assert told(panel.model) == real(opened)


def _do(opened: OpenChart, verb: str, a: int, b: int) -> None:
    """One edit of the chart; what the chart refuses leaves it as it was."""
    if verb in ("undo", "redo"):
        opened.undo() if verb == "undo" else opened.redo()
        return
    ids = sorted(opened.chart.roles)
    if not ids:
        return
    one, other = ids[a % len(ids)], ids[b % len(ids)]
    try:
        with opened.document.edit(verb) as draft:
            if verb == "move":
                edits.move_role(draft, one, other)
            elif verb == "alone":
                edits.move_role_alone(draft, one, other)
            elif verb == "add":
                edits.add_role(draft, one, id=f"new-{a}-{b}")
            elif verb == "above":
                edits.add_manager_above(draft, one)
            elif verb == "remove":
                edits.remove_role(draft, one)
            else:
                edits.remove_branch(draft, one)
    except EditError:
        return
