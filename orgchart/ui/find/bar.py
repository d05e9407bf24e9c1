"""The bar that finds roles: it floats over the canvas, whose folded branches it opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from orgchart.model.find_people import find_waiting
from orgchart.model.records import Id
from orgchart.model.search import Match
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.find.field import FindField
from orgchart.ui.find.searching import search_of
from orgchart.ui.find.words import way_to
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.widgets import label, tool_button

tr = texts("Find")

_WIDTH = 440
_MARGIN = 16


class FindBar(QFrame):
    """Finds while one types; Enter, F3 and the arrows go from role to role, Escape closes."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._search = search_of(canvas.open_chart)
        self._matches: list[Match] = []
        self._at = 0
        self._stale = False
        self.field = FindField(tr("Find by name, title, any field"), tr("Find roles in the chart"))
        self.count = label("", "small")
        self.path = label("", "small")
        self.previous = tool_button("caret-up", tr("Previous (Shift+Enter)"))
        self.next = tool_button("caret-down", tr("Next (Enter)"))
        self._shut = tool_button("x", tr("Close (Escape)"))
        self._build()
        canvas.viewport().installEventFilter(self)
        canvas.open_chart.changed.connect(self._outdate)

    def open(self) -> None:
        """Show the bar with its text selected, ready for another."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def shut(self) -> None:
        """Hide the bar; what was found stays selected."""
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to another role that was found; after the last comes the first."""
        if self._stale:
            self._find_again()
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
        self._show_match()

    def matches(self) -> list[Id]:
        """The roles that were found, the best first, then people not placed."""
        return [match.id for match in self._matches]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """No key of the bar goes on to the canvas below it."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        event.accept()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """The bar keeps its corner while the canvas changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _build(self) -> None:
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        # A click beside the buttons must not give the keys to the canvas.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.field)
        self.setAccessibleName(tr("Find"))
        self.path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addSpacing(4)
        for part in (self.count, self.previous, self.next, self._shut):
            line.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self.path)
        self.path.hide()
        self.field.textChanged.connect(self._find)
        self.field.entered.connect(lambda back: self.step(-1 if back else 1))
        self.field.moved.connect(self.step)
        self.field.left.connect(self.shut)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self._shut.clicked.connect(self.shut)
        self._tell()

    def _find(self) -> None:
        self._matches = self._found()
        self._at, self._stale = 0, False
        self._show_match()

    def _found(self) -> list[Match]:
        """The roles, then the people who have none."""
        text = self.field.text()
        return [*self._search.find(text), *find_waiting(self._canvas.open_chart.chart, text)]

    def _find_again(self) -> None:
        """After an edit: stay at the role that was shown, if it is still found."""
        here = self._matches[self._at].id if self._matches else ""
        self._matches = self._found()
        ids = self.matches()
        self._at, self._stale = ids.index(here) if here in ids else 0, False

    def _show_match(self) -> None:
        if self._matches:
            id = self._matches[self._at].id
            if id in self._canvas.open_chart.chart.not_placed:
                self._canvas.carrying.sought.emit(id)
            else:
                show_roles(self._canvas, [id])
        self._tell()

    def _tell(self) -> None:
        """Count, way and what was found; nothing before there is a text."""
        asked, found = bool(self.field.text().strip()), len(self._matches)
        self.count.setText(
            tr("{at} of {found}").format(at=number(self._at + 1, ","), found=number(found, ","))
            if found
            else ""
        )
        self.previous.setEnabled(found > 0)
        self.next.setEnabled(found > 0)
        self.path.setVisible(asked)
        if found:
            self._tell_way(self._matches[self._at])
        elif asked:
            self.path.setText(tr("No role says that."))
            self.path.setToolTip("")
        self._place()

    def _tell_way(self, match: Match) -> None:
        way = way_to(self._canvas.open_chart.chart, match.id)
        self.path.setToolTip(f"{way}\n{match.label}: {match.text}")
        self.path.setAccessibleDescription(self.path.toolTip())
        self.path.setText(_cut(self.path, way, self._room()))

    def _room(self) -> int:
        return self._wide() - 16

    def _outdate(self, *_: object) -> None:
        self._stale = True

    def _wide(self) -> int:
        return min(_WIDTH, max(self._canvas.width() - 2 * _MARGIN, 1))

    def _place(self) -> None:
        """The upper trailing corner of the canvas."""
        self.resize(self._wide(), self.sizeHint().height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = self._canvas.viewport().width() - self.width() - _MARGIN
        self.move(_MARGIN if mirrored else right, _MARGIN)


def _cut(shown: QLabel, text: str, room: int) -> str:
    """The way in one line: its beginning gives way, the role itself stays."""
    return shown.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, room)
