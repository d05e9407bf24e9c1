"""The logo of a chart as a field: what it looks like, another one, none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orgchart.drawing.theme import light_theme
from orgchart.model.chart import Chart
from orgchart.model.records import Photo
from orgchart.translation import texts
from orgchart.ui.files.background import Background
from orgchart.ui.panels.inspector.flow import Flow
from orgchart.ui.photos.sources import Source, ask_picture
from orgchart.ui.widgets import button, label

tr = texts("Photos")

_PREVIEW = QSize(104, 24)
_PAD = 4


class LogoField(QWidget):
    """Shows the logo of a chart and lets another be chosen; ``changed`` when it is there."""

    changed = Signal()

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self.photo = chart.photo(chart.settings.logo)
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = button(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a logo"))
        self.choose.clicked.connect(self._ask)
        self.remove = button(tr("Remove"), "ghost")
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remove.clicked.connect(lambda: self._show(None))
        self.trouble = label("", "secondary", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        parts = QWidget()
        flow = Flow(parts)
        for part in (self._preview, self.choose, self.remove):
            flow.addWidget(part)
        layout.addWidget(parts)
        layout.addWidget(self.trouble)
        self._show(self.photo)

    @property
    def is_other(self) -> bool:
        """Whether it is another logo than the chart's."""
        return (self.photo.id if self.photo else "") != self._chart.settings.logo

    def look_again(self) -> None:
        """Show the logo that the chart has now."""
        if self.is_other:
            self._show(self._chart.photo(self._chart.settings.logo))

    def read(self, source: Source) -> Background:
        """Take the picture in a file; a sentence below tells why not."""
        from orgchart.importing.pictures import read_logo

        return Background(lambda: read_logo(source), self._show, self._complain, self)

    def _ask(self) -> None:
        path = ask_picture(self, tr("Logo"))
        if path is not None:
            self.read(path)

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()

    def _show(self, photo: Photo | None) -> None:
        self.photo = photo
        self.trouble.hide()
        self.remove.setVisible(photo is not None)
        self._preview.setVisible(photo is not None)
        if photo is not None:
            self._preview.setPixmap(self._pixmap(photo))
            self._preview.setAccessibleName(photo.alt or tr("Logo"))
        self.changed.emit()

    def _pixmap(self, photo: Photo) -> QPixmap:
        """The logo on white, as it is printed."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap()
        picture.loadFromData(photo.data)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled = picture.scaled(_PREVIEW * ratio, keep, smooth)
        scaled.setDevicePixelRatio(ratio)
        pad = QSizeF(2 * _PAD, 2 * _PAD)
        plate = QPixmap(((scaled.deviceIndependentSize() + pad) * ratio).toSize())
        plate.setDevicePixelRatio(ratio)
        plate.fill(light_theme().ground)
        with QPainter(plate) as painter:
            painter.drawPixmap(QPointF(_PAD, _PAD), scaled)
        return plate
