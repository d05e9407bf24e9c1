"""A small question beside a card: to which post a person goes, and what becomes of who has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QListWidget, QVBoxLayout

from orgchart.model.people import Seated, Who
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.panels.inspector.role_picker import RolePicker
from orgchart.ui.people import words
from orgchart.ui.people.moves import PersonMove, moves_to
from orgchart.ui.widgets import button, label

tr = texts("People")

_WIDTH = 340
_ROW = 28
_MOST_ROWS = 6


class PersonPopup(QFrame):
    """Choose the person if there are several, type the post, choose what to do; Enter does it."""

    def __init__(self, canvas: Canvas, people: Sequence[Who]) -> None:
        super().__init__(canvas, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._canvas, self._people = canvas, list(people)
        self._role: Id | None = None
        self._moves: list[PersonMove] = []
        chart = canvas.open_chart.chart
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Person"))
        self.person.addItems([words.name_of(chart, who) for who in people])
        self.person.setVisible(len(people) > 1)
        self.person.currentIndexChanged.connect(self._look)
        self.post = RolePicker(tr("Post"), canvas.open_chart)
        self.post.setPlaceholderText(tr("Type a post or who holds it"))
        self.post.bar(self._own)
        self.post.picked.connect(self._pick)
        self.choices = QListWidget()
        self.choices.setAccessibleName(tr("What to do"))
        self.choices.currentRowChanged.connect(self._tell)
        self.choices.itemActivated.connect(self.perform)
        self.told = label("", "small", wrap=True)
        self.accept = button(tr("Confirm"), "mend")
        self.accept.clicked.connect(self.perform)
        self._lay_out()
        self._look()

    def open_at(self, at: QPoint) -> None:
        """Show it at a place on the screen, the cursor in the field."""
        self.adjustSize()
        self.move(at)
        self.show()
        self.post.setFocus()

    def open_beside(self, id: Id) -> None:
        """Show it at the foot of a card, else in the middle of the chart."""
        canvas = self._canvas
        at = canvas.viewport().rect().center()
        if canvas.isVisible() and canvas.is_shown(id):
            at = canvas.card_rect(id).bottomLeft().toPoint() + QPoint(0, 8)
        self.open_at(canvas.viewport().mapToGlobal(at))

    def perform(self, *_: object) -> None:
        """Do what is chosen and go."""
        row = self.choices.currentRow()
        if 0 <= row < len(self._moves):
            move, self._moves = self._moves[row], []
            self.close()
            self._canvas.carrying.perform(move)
            if move.role is not None:
                self._canvas.reveal(move.role)
            self._canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter does what is chosen, once a post is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._moves:
            self.perform()
        else:
            super().keyPressEvent(event)

    @property
    def _who(self) -> Who:
        return self._people[max(self.person.currentIndex(), 0)]

    def _own(self) -> set[Id]:
        """The post they have is none to go to."""
        return {self._who.role} if isinstance(self._who, Seated) else set()

    def _pick(self, id: Id | None) -> None:
        self._role = id
        self._look()
        if self._moves:
            # The field is not done with its key yet.
            QTimer.singleShot(0, self.choices.setFocus)

    def _look(self, *_: object) -> None:
        """Offer what can be done with the person and the post."""
        chart = self._canvas.open_chart.chart
        name = words.name_of(chart, self._who)
        self._heading.setText(tr("Move {name} to…").format(name=name))
        self._moves = [] if self._role is None else moves_to(chart, self._who, self._role)
        self.choices.clear()
        self.choices.addItems([words.label(chart, move) for move in self._moves])
        self.choices.setFixedHeight(_ROW * min(len(self._moves), _MOST_ROWS) + 2)
        self.choices.setCurrentRow(0)
        for part in (self.choices, self.told, self.accept):
            part.setVisible(bool(self._moves))
        self.adjustSize()

    def _tell(self, row: int) -> None:
        chart = self._canvas.open_chart.chart
        chosen = 0 <= row < len(self._moves)
        self.told.setText(words.promise(chart, self._moves[row]) if chosen else "")
        self.adjustSize()

    def _lay_out(self) -> None:
        self._heading = label("", "heading", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        parts = (self._heading, self.person, self.post, self.choices, self.told, self.accept)
        for part in parts:
            layout.addWidget(part)
