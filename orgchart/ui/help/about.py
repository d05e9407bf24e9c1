"""About the program: its version, what it rests on, whose work travels with it."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from orgchart import __version__
from orgchart.resources import paper
from orgchart.translation import texts
from orgchart.ui.widgets import button, label, row

tr = texts("Help")

_SIZE = (560, 520)
_MARGIN = 20


class AboutDialog(QDialog):
    """Version and licences, to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Orgchart"))
        self.resize(*_SIZE)
        rests = tr("Version {version}, on Python {python} and Qt {qt}.").format(
            version=__version__, python=platform.python_version(), qt=qVersion()
        )
        offline = tr("It opens no network connection: your charts stay on your computer.")
        self.licences = QTextBrowser()
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setMarkdown("\n\n".join((paper("LICENSE"), paper("NOTICES.md"))))
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(label("Orgchart", "title"))
        layout.addWidget(label(rests, "secondary", wrap=True))
        layout.addWidget(label(offline, "secondary", wrap=True))
        layout.addWidget(self.licences, 1)
        layout.addWidget(row(None, close))
        close.setFocus()
