"""Cards of the chart as they come out, by day and by night."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orgchart.drawing.theme import theme
from orgchart.model.chart import Chart
from orgchart.model.records import Holder, Role, ThemeName
from orgchart.translation import later, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.card_picture import CardPicture

tr = texts("Cards")

_THEMES: tuple[ThemeName, ...] = ("light", "dark")
_MOST = 4
_GAP, _PAD = 22.0, 24.0
_RADIUS = 10.0
# What a chart without roles shows.
_EXAMPLES = (
    (later("Support Manager"), "Ana Ruiz", "support"),
    (later("Account Manager"), "Jo Lindqvist", "account-management"),
)


class Samples(QWidget):
    """A few cards on a plate of each theme, beside each other where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._plates: list[tuple[CardPicture, QColor]] = []
        self.roles: list[Role] = []
        self.setAccessibleName(tr("Samples of the cards"))

    def show_chart(self, open_chart: OpenChart) -> None:
        """Show cards that are as unlike as the chart has them."""
        chart = open_chart.chart
        self.roles = list(_chosen(chart)) if chart.roles else _examples()
        self._plates = [
            (CardPicture(open_chart, name), QColor(theme(name).colours.canvas)) for name in _THEMES
        ]
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As much as both plates need below each other."""
        if not self._plates:
            return QSize(0, 0)
        plate = self._plate(0)
        return QSize(round(plate.width()), round(2 * plate.height() + _GAP))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Both plates."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, (picture, ground) in enumerate(self._plates):
                self._paint_plate(painter, picture, ground, self._plate(at))

    def _plate(self, at: int) -> QRectF:
        picture = self._plates[at][0]
        widest = max(picture.size(role).width() for role in self.roles)
        high = sum(picture.size(role).height() + _GAP for role in self.roles) - _GAP
        size = widest + 2 * _PAD, high + 2 * _PAD
        beside = self.width() >= 2 * size[0] + _GAP
        x, y = (at * (size[0] + _GAP), 0.0) if beside else (0.0, at * (size[1] + _GAP))
        return QRectF(x, y, *size)

    def _paint_plate(
        self, painter: QPainter, picture: CardPicture, ground: QColor, plate: QRectF
    ) -> None:
        painter.setPen(self.palette().mid().color())
        painter.setBrush(ground)
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        corner = plate.topLeft() + QPointF(_PAD, _PAD)
        ratio = self.devicePixelRatioF()
        for role in self.roles:
            size = picture.size(role)
            shown = picture.pixmap(role, 1.0, ratio)
            out = QPointF(picture.overhang, picture.overhang)
            painter.drawPixmap(corner - out, shown)
            corner += QPointF(0, size.height() + _GAP)


def _chosen(chart: Chart) -> Iterator[Role]:
    """A top, and cards with what it has not: people, several seats, nobody, other functions."""
    seen: set[tuple[bool | str, ...]] = set()
    for id in chart.branch(None):
        role = chart.roles[id]
        kind = (bool(role.holders), role.seats > 1, role.status, chart.has_reports(id))
        if kind not in seen and len(seen) < _MOST:
            seen.add(kind)
            yield role


def _examples() -> list[Role]:
    return [
        Role(id=slug, title=tr(title), holders=(Holder(name=name),), functions=(slug,))
        for title, name, slug in _EXAMPLES
    ]
