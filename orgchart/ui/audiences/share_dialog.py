"""The questions about a copy to give away: for whom, and whether a password protects it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from orgchart.model.audiences import MANAGERS, Audience, audiences
from orgchart.model.chart import Chart
from orgchart.translation import texts
from orgchart.ui.audiences.words import left_out_text
from orgchart.ui.widgets import button, fit_height, label, row

tr = texts("Audiences")

_WIDTH = 440


class ShareDialog(QDialog):
    """Asks for whom; what is left out stands below."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._audiences = audiences(chart)
        self.setWindowTitle(tr("Share a copy"))
        self.setFixedWidth(_WIDTH)
        self.who = QComboBox()
        self.who.setAccessibleName(tr("For whom"))
        self.who.addItems([each.name for each in self._audiences])
        ids = [each.id for each in self._audiences]
        self.who.setCurrentIndex(ids.index(MANAGERS.id))
        self.told = label("", "small", wrap=True)
        self.protect = QCheckBox(tr("Protect it with a password"))
        self.first = self._secret(tr("Password"))
        self.again = self._secret(tr("Password again"))
        self.warned = label("", "small", wrap=True)
        self.go = button(tr("Save the copy…"), "primary")
        self._lay_out()
        self.go.clicked.connect(self.accept)
        self.who.currentIndexChanged.connect(self._tell)
        self.protect.toggled.connect(self._tell)
        for field in (self.first, self.again):
            field.textChanged.connect(self._tell)
        self._tell()

    @property
    def audience(self) -> Audience:
        """For whom the copy is."""
        return self._audiences[self.who.currentIndex()]

    @property
    def password(self) -> str:
        """What opens it; "" for a copy that anybody can open."""
        return self.first.text() if self.protect.isChecked() else ""

    def _secret(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        return made

    def _tell(self, *_: object) -> None:
        self.told.setText(left_out_text(self._chart, self.audience))
        protected = self.protect.isChecked()
        for part in (self.first, self.again, self.warned):
            part.setVisible(protected)
        alike = self.first.text() == self.again.text()
        self.warned.setText(
            tr("Nobody can open the copy without the password, and nobody can find it out.")
            if alike
            else tr("The two passwords are not the same.")
        )
        self.go.setEnabled(not protected or (alike and bool(self.first.text())))
        fit_height(self)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("For whom"), self.who)
        form.addRow("", self.told)
        form.addRow("", self.protect)
        form.addRow("", self.first)
        form.addRow("", self.again)
        form.addRow("", self.warned)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(16)
        layout.addWidget(label(tr("Share a copy"), "title"))
        about = tr(
            "The copy holds what they may see and nothing else: no history, no other scenarios, "
            "no comments, no staff list."
        )
        layout.addWidget(label(about, "secondary", wrap=True))
        layout.addLayout(form)
        layout.addWidget(row(None, cancel, self.go))
        self.go.setDefault(True)  # only a button that is in the dialog can be its default
