"""A small question beside a card or a row: to whom the selected roles shall report."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from orgchart.model.edits import move_role
from orgchart.model.records import Id
from orgchart.translation import number, texts
from orgchart.ui.canvas.drop import legal_targets
from orgchart.ui.panels.inspector.role_picker import RolePicker
from orgchart.ui.widgets import button, label, row
from orgchart.ui.window import Window

tr = texts("Window")

_WIDTH = 328
_GAP = 8


class MovePopup(QFrame):
    """Type a name, choose, and the branches move there; Escape leaves everything as it is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._window, self._open = window, window.chart_in_use
        self.moved = self._open.chart.highest(self._open.selection)
        self.picker = RolePicker(tr("The new manager"), self._open)
        self.picker.setPlaceholderText(tr("Type a name or a title"))
        self.picker.bar(self._own_branches, tr(
            "{name} is in what moves, and nobody can report to their own report."
        ))  # fmt: skip
        self.picker.picked.connect(self._pick)
        self.picker.textEdited.connect(self._tell)
        self.top = button(tr("Make a top"), "ghost")
        self.top.clicked.connect(lambda: self._move(None))
        self._told = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(label(self._heading(), "heading", wrap=True))
        layout.addWidget(self.picker)
        layout.addWidget(self._told)
        layout.addWidget(row(None, self.top))
        self._tell("")

    def open_beside(self) -> None:
        """Show it at the card or the row of the first role, as far as the window goes."""
        self.adjustSize()
        place = self._place()
        room = QRect(self._window.mapToGlobal(QPoint(0, 0)), self._window.size())
        at = place.bottomLeft() + QPoint(0, _GAP)
        if at.y() + self.height() > room.bottom():
            at.setY(max(room.top(), place.top() - _GAP - self.height()))
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        self.move(at)
        self.show()
        self.picker.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> QRect:
        """What it stands beside, on the screen."""
        editor, canvas = self._window.editor, self._window.canvas_in_use
        assert editor is not None
        if editor.views.shows_table:
            grid = editor.views.table.grid
            view, rect = grid.viewport(), grid.visualRect(grid.currentIndex())
        else:
            view, rect = canvas.viewport(), canvas.viewport().rect()
            rect = QRect(rect.center(), rect.center())
            if canvas.is_shown(self.moved[0]):
                rect = canvas.card_rect(self.moved[0]).toRect()
        rect &= view.rect().adjusted(0, 0, -1, -1)
        return QRect(view.mapToGlobal(rect.topLeft()), rect.size())

    def _heading(self) -> str:
        if len(self.moved) == 1:
            name = self._open.name(self.moved[0])
            return tr("Move {name} to…").format(name=name)
        return tr("Move {n} roles to…").format(n=len(self.moved))

    def _tell(self, text: str) -> None:
        """Who comes along; while one types, why somebody is not offered."""
        self._told.setText(self.picker.why_not(text) or self._company())
        self.adjustSize()

    def _company(self) -> str:
        below = len(self._own_branches()) - len(self.moved)
        if not below:
            return tr("Nobody comes along.")
        if below == 1:
            return tr("1 role below comes along.")
        return tr("{n} roles below come along.").format(n=number(below, ","))

    def _own_branches(self) -> set[Id]:
        return set(self._open.chart.roles.keys() - legal_targets(self._open.chart, self.moved))

    def _pick(self, manager: Id | None) -> None:
        if manager is not None:  # an empty field is no wish
            self._move(manager)

    def _move(self, manager: Id | None) -> None:
        """Do it as one step, and show it."""
        chart, moved = self._open, self.moved
        who = chart.name(moved[0]) if len(moved) == 1 else tr("{n} roles").format(n=len(moved))
        told = tr("Make {who} a top") if manager is None else tr("Move {who} to {name}")
        name = chart.name(manager) if manager is not None else ""
        self.close()
        with chart.edit(told.format(who=who, name=name)) as draft:
            for id in moved:
                move_role(draft, id, manager)
        chart.select(moved)
        self._window.canvas_in_use.reveal(moved[0])
