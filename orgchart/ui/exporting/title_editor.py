"""The title block of the pages, edited where it stands on the preview."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.records import Photo, Settings
from orgchart.ui.exporting.words import tr
from orgchart.ui.photos.logo_field import LogoField
from orgchart.ui.widgets import button, label, row

_WIDTH = 420
_LINES = ("title", "subtitle", "organisation", "date", "confidentiality")


class TitleEditor(QFrame):
    """Title, subtitle, whose it is and as of when, who may read it, draft, logo.

    ``changed`` tells of every letter; the chart itself stays as it is until the export.
    """

    changed = Signal()

    def __init__(self, chart: Chart, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart, self._room = chart, parent
        settings, fields = chart.settings, fields_of(Settings)
        self.lines: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setSpacing(8)
        for name in _LINES:
            line = self.lines[name] = QLineEdit(getattr(settings, name))
            line.setAccessibleName(fields[name].label)
            line.setToolTip(fields[name].help)
            line.textChanged.connect(lambda _: self.changed.emit())
            form.addRow(label(fields[name].label, "label"), line)
        self.draft = QCheckBox(fields["draft"].label)
        self.draft.setToolTip(fields["draft"].help)
        self.draft.setChecked(settings.draft)
        self.draft.toggled.connect(lambda _: self.changed.emit())
        self.logo = LogoField(chart)
        self.logo.changed.connect(self.changed)
        form.addRow("", self.draft)
        form.addRow(label(tr("Logo"), "label"), self.logo)
        done = button(tr("Done"))
        done.setAutoDefault(False)
        done.clicked.connect(self.close)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("Title block"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Title block"), "heading"))
        layout.addLayout(form)
        layout.addWidget(row(None, done))
        self.hide()

    @property
    def settings(self) -> Settings:
        """The settings of the chart with what is written here."""
        written = {name: line.text().strip() for name, line in self.lines.items()}
        return replace(self._chart.settings, **written, draft=self.draft.isChecked())

    @property
    def photo(self) -> Photo | None:
        """The logo that is chosen."""
        return self.logo.photo

    @property
    def is_other(self) -> bool:
        """Whether anything is another than in the chart."""
        return self.settings != self._chart.settings or self.logo.is_other

    def open_at(self, x: int, y: int) -> None:
        """Show it with its corner there, as far as there is room, the title with the focus."""
        room = self._room.size()
        self.adjustSize()
        size = self.sizeHint()
        self.move(
            max(0, min(x, room.width() - _WIDTH)), max(0, min(y, room.height() - size.height()))
        )
        self.show()
        self.raise_()
        self.lines["title"].setFocus()
        self.lines["title"].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape and Enter close it, not the dialog."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.close()
            event.accept()
        else:
            super().keyPressEvent(event)
