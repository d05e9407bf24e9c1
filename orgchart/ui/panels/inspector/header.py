"""The top of the inspector: the selected card as it is drawn, or what several add up to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from orgchart.drawing.look import BadgeData, State
from orgchart.drawing.wording import spoken
from orgchart.model.metrics import people, planned, role_fte, span, vacancies
from orgchart.model.records import Role
from orgchart.translation import number, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.card_picture import CardPicture
from orgchart.ui.style.appearance import appearance

tr = texts("Inspector")

_MARGIN = 20
_SEVERAL_HEIGHT = 76


class Header(QWidget):
    """The card on sunken ground; of several roles, their number and sums."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self._open = open_chart
        self._roles: tuple[Role, ...] = ()
        self._badge: BadgeData | None = None
        self._texts = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "heading")
        self.look_again()

    def look_again(self) -> None:
        """Theme, card style or a function is another."""
        self._picture = CardPicture(self._open)
        self.updateGeometry()
        self.update()

    def show_roles(self, roles: Sequence[Role], state: State) -> None:
        """Show these; ``state`` is the gravest finding of a single one."""
        self._roles = tuple(roles)
        self._badge = None
        if len(roles) == 1:
            self.setAccessibleName(spoken(roles[0]))
            if self._open.chart.has_reports(roles[0].id):
                self._badge = BadgeData(number(span(self._open.chart, roles[0].id), ","), state)
        else:
            self._texts = (tr("{n} roles").format(n=number(len(roles), ",")), self._sums())
            self.setAccessibleName(", ".join(self._texts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the card with its margins."""
        if len(self._roles) != 1:
            return QSize(0, _SEVERAL_HEIGHT)
        return QSize(0, round(self._picture.size(self._roles[0]).height()) + 2 * _MARGIN)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Ground and card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), appearance().colour("canvas"))
        if len(self._roles) == 1:
            self._paint_card(painter, self._roles[0])
        else:
            self._paint_sums(painter)

    def _paint_card(self, painter: QPainter, role: Role) -> None:
        size, ratio = self._picture.size(role), self.devicePixelRatioF()
        x = round((self.width() - size.width()) / 2)
        self._picture.paint(painter, role, QPointF(x, _MARGIN), 1.0, ratio)
        if self._badge is not None:
            foot = QPointF(x + size.width() / 2, _MARGIN + size.height())
            self._picture.paint_badge(painter, self._badge, foot, 1.0, ratio)

    def _paint_sums(self, painter: QPainter) -> None:
        several, sums = self._texts
        half = self.height() // 2
        painter.setPen(appearance().colour("text"))
        top = self.rect().adjusted(_MARGIN, 0, -_MARGIN, -half)
        painter.drawText(top, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, several)
        font = painter.font()
        font.setPixelSize(12)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(appearance().colour("textSecondary"))
        below = self.rect().adjusted(_MARGIN, half + 4, -_MARGIN, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, sums)

    def _sums(self) -> str:
        filled, vacant = sum(map(people, self._roles)), sum(map(vacancies, self._roles))
        coming, fte = sum(map(planned, self._roles)), sum(map(role_fte, self._roles))
        parts = [
            tr("1 person") if filled == 1 else tr("{n} people").format(n=number(filled, ",")),
            tr("{n} vacant").format(n=number(vacant, ",")) if vacant else "",
            tr("{n} planned").format(n=number(coming, ",")) if coming else "",
            tr("{n} FTE").format(n=f"{round(fte, 2):,g}"),
        ]
        return " · ".join(filter(None, parts))
