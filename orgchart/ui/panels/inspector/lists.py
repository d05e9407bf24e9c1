"""The editor of fields with several values, as channels and languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chips import Chip, Shown, add_chip
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.flow import Flow
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.values import in_sentence

tr = texts("Inspector")

_LINE_WIDTH = 120
_ABOVE = 6  # chips stand beside the middle of their label


class ListEditor(FieldEditor):
    """Values as chips; a new one is typed at the end, several with commas."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.chips: list[Chip] = []
        self.shown: list[Shown] | None = None
        what = in_sentence(self.title)
        self.adder = add_chip(tr("+ Add"), tr("Add to {field}").replace("{field}", what))
        self.adder.clicked.connect(self.start_adding)
        self.line = Line(self.adder.accessibleName())
        self.line.setFixedWidth(_LINE_WIDTH)
        self.line.written.connect(self._typed)
        self.line.editingFinished.connect(self._end_adding)
        self.line.hide()
        self.setFocusProxy(self.adder)
        self._flow = Flow(self)
        self._flow.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self._flow.addWidget(self.line)
        self._flow.addWidget(self.adder)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """A chip for every value that any of the roles has."""
        counts = Counter(value for role in roles for value in getattr(role, self.field.name))
        share = tr("{some} of {all} roles")
        shown = [
            self.chip_of(value, "" if n == len(roles) else share.format(some=n, all=len(roles)))
            for value, n in counts.items()
        ]
        if shown != self.shown:
            self.shown = shown
            self._make_chips(shown)

    def commit(self) -> None:
        """Want what was typed."""
        self.line.commit()

    def chip_of(self, value: str, share: str) -> Shown:
        """How a value is shown."""
        return Shown(value, value, share)

    def start_adding(self) -> None:
        """Put a field at the end to type a value into."""
        used = {
            value
            for role in self.open_chart.chart.roles.values()
            for value in getattr(role, self.field.name)
        }
        completer = QCompleter(sorted(used), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.show()
        self.adder.hide()
        self.line.setFocus()

    def add(self, values: Sequence[str]) -> None:
        """Want every role to have these values."""
        name = self.field.name

        def write(draft: Draft, role: Role) -> None:
            has = getattr(role, name)
            draft.update(role.id, **{name: (*has, *(v for v in values if v not in has))})

        what = ", ".join(self.chip_of(value, "").name for value in values)
        label = tr("Add {what} to {field} of {who}")
        self.want_edit(self.filled(label, what), write)

    def remove(self, value: str) -> None:
        """Want no role to have this value."""
        name = self.field.name

        def write(draft: Draft, role: Role) -> None:
            kept = tuple(each for each in getattr(role, name) if each != value)
            draft.update(role.id, **{name: kept})

        label = tr("Take {what} from {field} of {who}")
        self.want_edit(self.filled(label, self.chip_of(value, "").name), write)

    def filled(self, label: str, what: str) -> str:
        """A step's label with the field and the values in it."""
        return label.replace("{field}", in_sentence(self.title)).replace("{what}", what)

    def _typed(self, text: str) -> None:
        values = list(dict.fromkeys(filter(None, map(str.strip, text.split(",")))))
        self.line.show_text("")
        self.line.setText("")
        if values:
            self.add(values)

    def _end_adding(self) -> None:
        had_focus = self.line.hasFocus()
        self.line.hide()
        self.adder.show()
        if had_focus:
            self.adder.setFocus()

    def _make_chips(self, shown: list[Shown]) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(each) for each in shown]
        self._flow.removeWidget(self.line)
        self._flow.removeWidget(self.adder)
        for part in self._parts():
            self._flow.addWidget(part)
        for chip in self.chips:
            chip.show()
        self._put_tabs_in_order()
        if had_focus:
            self.adder.setFocus()
        self.updateGeometry()

    def _chip(self, shown: Shown) -> Chip:
        chip = Chip(shown)
        chip.removed.connect(lambda: self.remove(shown.value))
        chip.spread.connect(lambda: self.add([shown.value]))
        return chip

    def _put_tabs_in_order(self) -> None:
        for first, second in pairwise(self._parts()):
            QWidget.setTabOrder(first, second)

    def _parts(self) -> list[QWidget]:
        return [*self.chips, self.line, self.adder]
