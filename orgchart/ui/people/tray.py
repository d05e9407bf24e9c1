"""The tray “Not placed”: who has no post, at the foot of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from orgchart.model.people import Seated
from orgchart.model.records import Id
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.people.menus import PersonMenu
from orgchart.ui.people.person_popup import PersonPopup
from orgchart.ui.people.removing import remove_person
from orgchart.ui.people.waiting_list import ROW, WaitingList
from orgchart.ui.people.words import name_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label

tr = texts("People")

_WIDTH = 224
_MOST_ROWS = 5
_PAD = 6
# The zoom control stands in the same corner, below.
_ABOVE = 46
_DASH = [4.0, 3.0]


class Tray(Floating):
    """Folds to a single line, and is not there as long as everybody has a post.

    While somebody is carried off a card it is a place to put them.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "leading", above=_ABOVE)
        self._canvas = canvas
        self.setAccessibleName(tr("Not placed"))
        self.list = WaitingList(canvas, self)
        self.header = QToolButton()
        self.header.setProperty("fold", True)
        self.header.setCheckable(True)
        self.header.setChecked(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(QSize(12, 12))
        self.header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.header.toggled.connect(self._arrange)
        self._invitation = label("", "small", wrap=True)
        self._lay_out()
        self._connect()
        self._arrange()

    @property
    def folded(self) -> bool:
        """Whether only its head is to be seen."""
        return not self.header.isChecked()

    def fold(self, folded: bool) -> None:
        """Leave only its head to be seen, or unfold it."""
        self.header.setChecked(not folded)

    def show_person(self, id: Id) -> None:
        """Unfold, and bring a person into sight."""
        self.header.setChecked(True)
        self.list.choose(max(self.list.waiting.row_of(id), 0))

    def enter(self) -> bool:
        """Give the list the focus; False when nobody waits."""
        if not self.list.waiting.people:
            return False
        self.header.setChecked(True)
        if not self.list.currentIndex().isValid():
            self.list.choose(0)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # --- events ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A dashed line round it while somebody may be dropped, a strong one while they are."""
        super().paintEvent(event)
        carrying = self._canvas.carrying
        if not isinstance(carrying.who, Seated):
            return
        pen = QPen(appearance().colour("dropOk"), 3 if self._is_over else 1.5)
        if not self._is_over:
            pen.setDashPattern(_DASH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(self.panel.adjusted(1, 1, -1, -1), _PAD, _PAD)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the rows is not one on the chart."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Nor is the wheel."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """No key of the tray goes on to the canvas below it."""
        if event.key() == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Stay in the corner when the list takes more room, or none."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    # --- parts ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(ROOM + _PAD,) * 4)
        layout.setSpacing(2)
        layout.addWidget(self.header)
        layout.addWidget(self.list)
        layout.addWidget(self._invitation)
        self._invitation.setContentsMargins(_PAD, 0, _PAD, _PAD)
        self._invitation.setFixedWidth(_WIDTH)
        self.list.setFixedWidth(_WIDTH)

    def _connect(self) -> None:
        canvas, rows = self._canvas, self.list
        canvas.open_chart.changed.connect(self._follow)
        canvas.carrying.tray = self._place
        canvas.carrying.began.connect(self._arrange)
        canvas.carrying.ended.connect(self._arrange)
        canvas.carrying.moved.connect(self._invite)
        canvas.carrying.sought.connect(self.show_person)
        rows.placing.connect(self._ask_post)
        rows.removing.connect(lambda id: remove_person(canvas.open_chart, id))
        rows.left.connect(canvas.setFocus)
        rows.menu_wanted.connect(self._open_menu)

    def _follow(self, *_: object) -> None:
        """Somebody came or went; the row with the focus stays near."""
        row, had_focus = self.list.currentIndex().row(), self.list.hasFocus()
        if not self.list.waiting.read():
            return
        if row >= 0 and self.list.waiting.people:
            self.list.choose(row)
        elif had_focus:
            self._canvas.setFocus()
        self._arrange()

    def _arrange(self, *_: object) -> None:
        """Show as much as there is to see."""
        count, opened = len(self.list.waiting.people), self.header.isChecked()
        inviting = isinstance(self._canvas.carrying.who, Seated)
        self.header.setText(tr("Not placed ({n})").format(n=number(count, ",")))
        told = tr("1 person not placed") if count == 1 else tr("{n} people not placed")
        self.header.setAccessibleName(told.format(n=number(count, ",")))
        self.header.setToolTip(tr("Fold") if opened else tr("Unfold"))
        self.header.setIcon(icon("caret-down" if opened else "caret-up"))
        self.list.setFixedHeight(ROW * min(count, _MOST_ROWS))
        self.list.setVisible(opened and count > 0)
        self._invitation.setVisible(inviting)
        self.setVisible(count > 0 or inviting)
        self.settle()
        self.raise_()

    @property
    def _is_over(self) -> bool:
        """Whether somebody is carried over the tray."""
        drop = self._canvas.carrying.drop
        return drop is not None and drop.target is None

    def _invite(self) -> None:
        """Say what a drop does; the tray hides who is carried over it."""
        who, told = self._canvas.carrying.who, tr("Drop here to take off the post")
        if self._is_over and who is not None:
            name = name_of(self._canvas.open_chart.chart, who)
            told = tr("{name} will wait here").format(name=name)
        self._invitation.setText(told)
        self.update()

    def _place(self) -> QRect:
        """Where in the view somebody can be dropped."""
        area = self.panel.toRect().translated(self.pos())
        return area if self.isVisible() else QRect()

    def _ask_post(self, id: Id) -> None:
        PersonPopup(self._canvas, [id]).open_at(self.mapToGlobal(self.rect().topRight()))

    def _open_menu(self, id: Id, at: QPointF) -> None:
        menu = PersonMenu(self._canvas, id)
        menu.placing.connect(lambda: self._ask_post(id))
        menu.popup(at.toPoint() if not at.isNull() else QPoint())
