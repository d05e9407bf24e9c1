"""A small question: why findings are accepted, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QLineEdit, QVBoxLayout, QWidget

from orgchart.rules import Problem, accept_finding
from orgchart.storage.who import this_person
from orgchart.translation import number, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.widgets import button, label, row

tr = texts("Mending")

_WIDTH = 340
_MONTHS = 3  # what is proposed as an end


class AcceptPopup(QFrame):
    """Asks for a reason and, if it shall end, a day; Enter accepts, Escape leaves it open.

    ``more`` are findings that can be accepted along with it, named by ``group``.
    """

    def __init__(
        self,
        open_chart: OpenChart,
        problem: Problem,
        parent: QWidget,
        more: Sequence[Problem] = (),
        group: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._open, self._parent = open_chart, parent
        self._problem, self._more = problem, tuple(more)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("The team is being built; review in March"))
        self.ends = QCheckBox(tr("Until"))
        self.until = QDateEdit(QDate.currentDate().addMonths(_MONTHS))
        self.until.setMinimumDate(QDate.currentDate())
        self.until.setDisplayFormat("yyyy-MM-dd")
        self.until.setCalendarPopup(True)
        self.until.setAccessibleName(tr("Accepted until"))
        self.until.setEnabled(False)
        told = tr("All {n} findings of “{group}”")
        self.all = QCheckBox(told.format(n=number(len(self._more), ","), group=group))
        self.accept = button(tr("Accept"), "mend")
        self._build()
        self.all.setVisible(len(self._more) > 1)
        self._connect()
        self._allow()

    def take_all(self) -> None:
        """Ask about the whole group."""
        self.all.setChecked(True)

    def open_at(self, at: QPoint) -> None:
        """Show it with its top right corner at a place of the screen, within the window."""
        self.adjustSize()
        area = self._parent.window().geometry()
        x = min(max(at.x() - self.width(), area.left() + 8), area.right() - self.width() - 8)
        y = min(at.y(), area.bottom() - self.height() - 8)
        self.move(x, y)
        self.show()
        self.reason.setFocus()

    def accept_findings(self) -> None:
        """Do it as one step."""
        chosen = self._more if self.all.isChecked() else (self._problem,)
        until = self.until.date().toPython() if self.ends.isChecked() else None
        reason, by, today = self.reason.text(), this_person(), date.today()
        self.close()
        with self._open.edit(self._label(len(chosen))) as draft:
            for problem in chosen:
                accept_finding(draft, problem, reason, until=until, by=by, on=today)  # type: ignore[arg-type]

    def _label(self, count: int) -> str:
        if count > 1:
            return tr("Accept {n} findings").format(n=number(count, ","))
        return tr("Accept: {finding}").format(finding=self._problem.message.rstrip("."))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Accept the finding"), "heading"))
        layout.addWidget(label(self._problem.message, "secondary", wrap=True))
        layout.addWidget(label(tr("Reason"), "label"))
        layout.addWidget(self.reason)
        layout.addWidget(row(self.ends, self.until, None))
        layout.addWidget(self.all)
        note = tr("It is shown as accepted, and is open again when the facts change.")
        layout.addWidget(label(note, "small", wrap=True))
        layout.addWidget(row(None, self.accept))

    def _connect(self) -> None:
        self.reason.textChanged.connect(self._allow)
        self.reason.returnPressed.connect(self.accept.click)
        self.ends.toggled.connect(self.until.setEnabled)
        self.accept.clicked.connect(self.accept_findings)

    def _allow(self, *_: object) -> None:
        """Without a reason nobody could judge later whether it still holds."""
        self.accept.setEnabled(bool(self.reason.text().strip()))
