"""A template in the gallery: its miniature above its name, its purpose and its sizes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from orgchart.catalogue import Template
from orgchart.translation import texts
from orgchart.ui.start.counting import sizes_text
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.start.miniature import Miniature
from orgchart.ui.start.ranking import BY_SIZE
from orgchart.ui.start.stamp import paint_miniature
from orgchart.ui.start.tag import Tag
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded
from orgchart.ui.style.icons import draw_icon
from orgchart.ui.widgets import label

tr = texts("Start")

_HEIGHT = 268
_LEAST_WIDTH = 200
_PICTURE = 162
_RADIUS = 10.0
RIM = 4  # room for the ring of the focus
_PAD = (16, 14)
_USE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVE_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip


class TemplateCard(QAbstractButton):
    """Chosen by a click or by moving to it; ``used`` by a double click or Enter."""

    used = Signal()
    moved = Signal(int)

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        self.miniature: Miniature | None = None
        self.best = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(template.name)
        self.setToolTip(template.description)
        self._best = Tag(tr("Best fit"))
        self._lay_out()
        self.set_best(best=False)
        self.toggled.connect(self._be_reached)
        self._be_reached(chosen=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As in the mock-up of the page; the gallery makes cards wider."""
        return QSize(_LEAST_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """All alike, so that the columns of the gallery are equally wide."""
        return self.sizeHint()

    def show_miniature(self, miniature: Miniature) -> None:
        """Show the layout of the template at the size asked for."""
        self.miniature = miniature
        self.update()

    def set_best(self, *, best: bool) -> None:
        """Mark this as the one that fits best."""
        self.best = best
        self._best.setVisible(best)
        self._model.setVisible(not best)
        said = [self.template.description, sizes_text(self.template)]
        if best:
            said.insert(0, tr("Best fit."))
        self.setAccessibleDescription(" ".join(said))

    def _lay_out(self) -> None:
        model = "" if self.template.model == BY_SIZE else self.template.model_name
        self._model = ElidedLabel(model, "small")
        self._model.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for part in (_People(), label(sizes_text(self.template), "small")):
            foot.addWidget(part)
        foot.addWidget(self._model, 1)
        foot.addStretch()
        foot.addWidget(self._best)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RIM + 12, RIM + _PICTURE + 9, RIM + 12, RIM + 9)
        layout.setSpacing(2)
        layout.addWidget(ElidedLabel(self.template.name, "strong"))
        layout.addWidget(ElidedLabel(self.template.description, "small", 2))
        layout.addStretch(1)
        layout.addLayout(foot)

    def _be_reached(self, chosen: bool) -> None:
        """Tab goes to the chosen card, arrows to the others."""
        wanted = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(wanted)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, Enter uses."""
        if event.key() in _USE_KEYS:
            self.used.emit()
        elif event.key() in _MOVE_KEYS:
            self.moved.emit(event.key())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Use it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.used.emit()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The card behind its labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(RIM, RIM, -RIM, -RIM)
        if self.hasFocus():
            self._paint_halo(painter, rect)
        self._paint_ground(painter, rect)
        if self.miniature is not None:
            room = QRectF(rect.left(), rect.top(), rect.width(), _PICTURE)
            room.adjust(_PAD[0], _PAD[1], -_PAD[0], -_PAD[1])
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_miniature(painter, self.miniature, room, mirrored=mirrored)

    def _paint_halo(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(faded(appearance().colour("focus").name(), 0.4), 3))
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        colour = appearance().colour
        shape = QPainterPath()
        shape.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.fillPath(shape, colour("surface"))
        painter.save()
        painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width(), _PICTURE))
        painter.fillPath(shape, colour("canvas"))
        painter.restore()
        rule = QRectF(rect.left(), rect.top() + _PICTURE, rect.width(), 1)
        painter.fillRect(rule, colour("border"))
        self._paint_border(painter, rect)

    def _paint_border(self, painter: QPainter, rect: QRectF) -> None:
        width = 2 if self.isChecked() else 1
        inset = width / 2
        painter.setPen(QPen(self._border(), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = rect.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inner, _RADIUS - inset, _RADIUS - inset)

    def _border(self) -> QColor:
        if self.isChecked():
            return appearance().colour("selection")
        return appearance().colour("borderStrong" if self.underMouse() else "border")


class _People(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 18)  # as high as a tag: all cards end on one line

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        colour = appearance().colour("textSecondary")
        draw_icon(QPainter(self), "users-three", self.rect(), colour)
