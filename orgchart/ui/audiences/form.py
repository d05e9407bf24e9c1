"""Everything about one audience: its name, the fields it sees, branches, depth and filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from orgchart.model.audience import Audience
from orgchart.model.audiences import offers, own_fields, tick
from orgchart.translation import texts
from orgchart.ui.audiences.words import filter_text
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.flow import Flow
from orgchart.ui.widgets import button, label, row

tr = texts("Audiences")

_GAP = 14
_DEEPEST = 50


class AudienceForm(QWidget):
    """Shows an audience; ``wanted`` tells fields of it with other values."""

    wanted = Signal(dict)

    def __init__(self, open_chart: OpenChart, audience: Audience) -> None:
        super().__init__()
        self._open, self._audience = open_chart, audience
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the audience"))
        self.boxes = {offer.name: QCheckBox(offer.label) for offer in offers()}
        self.own = {name: QCheckBox(name) for name in own_fields(open_chart.chart)}
        self.layers = QSpinBox()
        self.layers.setRange(0, _DEEPEST)
        self.layers.setSpecialValueText(tr("all"))
        self.layers.setAccessibleName(tr("Layers that they see"))
        self.branches = label("", "", wrap=True)
        self.filter = label("", "", wrap=True)
        self._lay_out()
        self._connect()
        self.show_audience(audience)

    def show_audience(self, audience: Audience) -> None:
        """Show what holds."""
        self._audience = audience
        self._show(self.name, lambda: self.name.setText(audience.name))
        for name, box in self.boxes.items():
            self._show(box, partial(box.setChecked, name in audience.fields))
        for name, box in self.own.items():
            self._show(box, partial(box.setChecked, name in audience.own_fields))
        self._show(self.layers, lambda: self.layers.setValue(audience.depth))
        roles = self._open.chart.roles
        named = [self._open.name(id) if id in roles else tr("one that is gone")
                 for id in audience.branches]  # fmt: skip
        self.branches.setText(", ".join(named) or tr("All branches"))
        self.filter.setText(filter_text(self._open.chart, audience) or tr("Everyone"))

    # --- making ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        private = {offer.name for offer in offers() if offer.private}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 4, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(row(label(tr("Name"), "label"), self.name, None, spacing=12))
        layout.addWidget(label(tr("They see, besides titles, levels and seats"), "label"))
        layout.addWidget(_flow(box for name, box in self.boxes.items() if name not in private))
        layout.addWidget(label(tr("Private: off until you tick it"), "label"))
        layout.addWidget(
            _flow([*(self.boxes[name] for name in self.boxes if name in private),
                   *self.own.values()])
        )  # fmt: skip
        self.use_branches = button(tr("Only the selected branches"), "ghost")
        self.all_branches = button(tr("All branches"), "ghost")
        self.use_filter = button(tr("As the view is filtered"), "ghost")
        self.no_filter = button(tr("Everyone"), "ghost")
        for name, value, *buttons in (
            (tr("Layers from the top"), self.layers),
            (tr("Branches"), self.branches, self.use_branches, self.all_branches),
            (tr("Filter"), self.filter, self.use_filter, self.no_filter),
        ):
            layout.addWidget(row(label(name, "label"), value, None, *buttons, spacing=12))

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        for name, box in self.boxes.items():
            box.clicked.connect(lambda on, name=name: self._tick("fields", name, on=on))
        for name, box in self.own.items():
            box.clicked.connect(lambda on, name=name: self._tick("own_fields", name, on=on))
        self.layers.valueChanged.connect(lambda depth: self.wanted.emit({"depth": depth}))
        self.use_branches.clicked.connect(
            lambda: self.wanted.emit({"branches": self._open.selection})
        )
        self.all_branches.clicked.connect(lambda: self.wanted.emit({"branches": ()}))
        self.use_filter.clicked.connect(self._take_filter)
        self.no_filter.clicked.connect(lambda: self.wanted.emit({"text": "", "values": {}}))

    # --- writing --------------------------------------------------------------------------

    def _rename(self) -> None:
        if self.name.text().strip() != self._audience.name:
            self.wanted.emit({"name": self.name.text().strip()})

    def _tick(self, field: str, name: str, *, on: bool) -> None:
        self.wanted.emit({field: tick(getattr(self._audience, field), name, on=on)})

    def _take_filter(self) -> None:
        found = self._open.filter
        self.wanted.emit({"text": found.text, "values": found.values})

    def _show(self, widget: QWidget, act: Callable[[], object]) -> None:
        with QSignalBlocker(widget):
            act()


def _flow(boxes: Iterable[QCheckBox]) -> QWidget:
    made = QWidget()
    layout = Flow(made, _GAP)
    for box in boxes:
        layout.addWidget(box)
    return made
