"""What every editor of a field has in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.records import Id, Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.values import in_sentence
from orgchart.ui.panels.inspector.writing import write_field

tr = texts("Inspector")


class Edit(NamedTuple):
    """What a hand wants of some roles: the step's label ("… of {who}"), and how each is written."""

    ids: tuple[Id, ...]
    label: str
    write: Callable[[Draft, Role], None]


class FieldEditor(QWidget):
    """Shows one field of the selected roles; ``wanted`` says what is to become of it.

    An editor never writes: the inspector does. With ``above`` its label stands over it.
    """

    wanted = Signal(object)
    above = False

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__()
        self.field = field
        self.open_chart = open_chart
        self.ids: tuple[Id, ...] = ()
        self.setToolTip(self._tip())

    @property
    def title(self) -> str:
        """The field's label, for a person."""
        return self.field.label

    def show_roles(self, roles: Sequence[Role], ids: tuple[Id, ...]) -> None:
        """Show what these roles have; what is being typed for the same roles stays."""
        fresh = ids != self.ids
        self.ids = ids
        self.display(roles, fresh=fresh)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:
        """Show the roles; ``fresh`` when they are others than before."""
        raise NotImplementedError

    def commit(self) -> None:
        """Want what has been typed so far, if anything."""

    def want(self, value: Any) -> None:
        """Want this value for the field of every role."""
        name = self.field.name
        label = tr("Change {field} of {who}").replace("{field}", in_sentence(self.title))
        self.want_edit(label, lambda draft, role: write_field(draft, role, name, value))

    def want_edit(self, label: str, write: Callable[[Draft, Role], None]) -> None:
        """Want something of every role; "{who}" in the label becomes the roles."""
        self.wanted.emit(Edit(self.ids, label, write))

    def _tip(self) -> str:
        private = tr("Private: exports leave it out unless asked for.")
        return " ".join(filter(None, [self.field.help, private if self.field.private else ""]))
