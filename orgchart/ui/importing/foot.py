"""The last line of the import page: how far it is, where it goes, and the way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.importing.words import Into
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.widgets import button, label

tr = texts("Importing")


class Foot(QWidget):
    """``agreed`` goes on, ``left`` gives up, ``stopped`` ends what takes too long."""

    agreed = Signal()
    left = Signal()
    stopped = Signal()
    save_asked = Signal()
    into_chosen = Signal()

    def __init__(self, ways: Sequence[tuple[Into, str]]) -> None:
        super().__init__()
        self.save = button(tr("Keep these choices…"), "ghost")
        self.save.setToolTip(tr("The next list of this shape is read in the same way."))
        self.save.clicked.connect(self.save_asked)
        self.progress = label("", "secondary")
        self.stop = button(tr("Stop"), "ghost")
        self.stop.clicked.connect(self.stopped)
        self.into = Choice(tr("Where it goes"))
        for way, text in ways:
            self.into.addItem(text, way)
        self.into.activated.connect(lambda _: self.into_chosen.emit())
        self.into.setVisible(len(ways) > 1)
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.left)
        self.agree = button("", "primary")
        self.agree.clicked.connect(self.agreed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.save)
        layout.addStretch(1)
        for part in (self.progress, self.stop, self.into, self.cancel, self.agree):
            layout.addWidget(part)
        self.tell("")

    def tell(self, progress: str) -> None:
        """Say how far it is; nothing when nothing is being done."""
        self.progress.setText(progress)
        self.progress.setVisible(bool(progress))
        self.stop.setVisible(bool(progress))
