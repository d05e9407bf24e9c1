"""A small question beside a card: how many of its seats go to a card of their own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QSpinBox, QVBoxLayout

from orgchart.model.records import Id
from orgchart.model.seats import Seat, seats_of, split_off
from orgchart.translation import texts
from orgchart.ui.widgets import button, label, row
from orgchart.ui.window import Window

tr = texts("Window")

_WIDTH = 300


class SeatsPopup(QFrame):
    """Asks for a number and says who goes; Enter splits, Escape leaves everything as it is."""

    def __init__(self, window: Window, id: Id) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._window, self._id = window, id
        role = window.chart_in_use.chart.roles[id]
        self._seats = seats_of(role)
        self.number = QSpinBox()
        self.number.setRange(1, role.seats - 1)
        self.number.setSuffix(tr(" of {n} seats").format(n=role.seats))
        self.number.setValue(max(1, role.vacant_seats if role.vacant_seats < role.seats else 1))
        self.number.setAccessibleName(tr("Seats to split off"))
        self.number.valueChanged.connect(self._tell)
        self._who = label("", "small", wrap=True)
        split = button(tr("Split off"), "mend")
        split.clicked.connect(self.split)
        self.number.lineEdit().returnPressed.connect(self.split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Split off seats"), "heading"))
        layout.addWidget(row(self.number, split))
        layout.addWidget(self._who)
        self._tell()

    def open_beside(self) -> None:
        """Show it at the foot of the card, else in the middle of the chart."""
        canvas = self._window.canvas_in_use
        at = canvas.viewport().rect().center()
        if canvas.isVisible() and canvas.is_shown(self._id):
            at = canvas.card_rect(self._id).bottomLeft().toPoint() + QPoint(0, 8)
        self.move(canvas.viewport().mapToGlobal(at))
        self.show()
        self.number.setFocus()
        self.number.selectAll()

    def split(self) -> None:
        """Do it and select both cards."""
        chart = self._window.chart_in_use
        count = self.number.value()
        self.close()
        told = tr("Split {n} of {every} seats off")
        with chart.edit(told.format(n=count, every=len(self._seats))) as draft:
            new = split_off(draft, self._id, count)
        chart.select([self._id, new])

    def _tell(self, *_: object) -> None:
        count = self.number.value()
        goes = _told(self._seats[-count:])
        stays = _told(self._seats[:-count])
        self._who.setText(tr("To the new card: {goes}. Here: {stays}.").format(
            goes=goes, stays=stays))  # fmt: skip


def _told(seats: list[Seat]) -> str:
    """Seats in words: "Ana Ruiz, 3 without a name, 2 vacant"."""
    names = [holder.name for seat in seats for holder in seat.holders]
    vacant = sum(seat.vacant for seat in seats)
    unnamed = sum(not seat.holders and not seat.vacant for seat in seats)
    parts = names[:3] + ([tr("{n} more people").format(n=len(names) - 3)] if len(names) > 3 else [])
    parts += [tr("{n} without a name").format(n=unnamed)] if unnamed else []
    return ", ".join(parts + ([tr("{n} vacant").format(n=vacant)] if vacant else []))
