"""The editor of fields that a user has invented."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chips import add_chip
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.widgets import row, tool_button

tr = texts("Inspector")

_NAME_WIDTH = 92


class OwnFieldsEditor(FieldEditor):
    """A name and a value each; of several roles, all names that any of them has."""

    above = True

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.rows: list[OwnField] = []
        self.adder = add_chip(tr("+ Add a field"), tr("Add a field of your own"))
        self.adder.clicked.connect(self._begin)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(row(self.adder, None))
        self.setFocusProxy(self.adder)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:
        """A row for every field, keeping the rows where only texts changed."""
        names = list(dict.fromkeys(name for role in roles for name in role.custom))
        begun = bool(self.rows) and not self.rows[-1].shown
        if fresh or len(names) + begun != len(self.rows):
            self._make_rows(len(names))
        for name, each in zip(names, self.rows, strict=False):
            values = {role.custom.get(name, "") for role in roles}
            each.show_field(name, values.pop() if len(values) == 1 else None)

    def commit(self) -> None:
        """Want what was typed."""
        for each in self.rows:
            each.name.commit()
            each.value.commit()

    def put(self, name: str, value: str) -> None:
        """Want this value in a field."""
        label = tr("Change {field} of {who}").replace("{field}", f"“{name}”")
        self.want_edit(
            label, lambda draft, role: draft.update(role.id, custom={**role.custom, name: value})
        )

    def rename(self, before: str, name: str) -> None:
        """Want a field to be called differently; an empty name removes it."""

        def write(draft: Draft, role: Role) -> None:
            kept = {(name if key == before else key): v for key, v in role.custom.items()}
            draft.update(role.id, custom={key: v for key, v in kept.items() if key})

        verb = tr("Rename “{field}” of {who}") if name else tr("Remove “{field}” of {who}")
        self.want_edit(verb.replace("{field}", before), write)

    def remove(self, gone: OwnField) -> None:
        """Want a field gone."""
        if gone.shown:
            self.rename(gone.shown, "")
        else:
            self.rows.remove(gone)
            self._take_out(gone)

    def _begin(self) -> None:
        if not self.rows or self.rows[-1].shown:
            self._add_row()
        self.rows[-1].name.setFocus()

    def _make_rows(self, count: int) -> None:
        while self.rows:
            self._take_out(self.rows.pop())
        for _ in range(count):
            self._add_row()

    def _add_row(self) -> None:
        made = OwnField(self)
        self._layout.insertWidget(len(self.rows), made)
        self.rows.append(made)

    def _take_out(self, gone: OwnField) -> None:
        self._layout.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


class OwnField(QWidget):
    """One field: its name, its value; ``shown`` is the name that the chart knows."""

    def __init__(self, editor: OwnFieldsEditor) -> None:
        super().__init__()
        self.shown = ""
        self._editor = editor
        self.name = Line(tr("Name of the field"))
        self.name.setPlaceholderText(tr("Name"))
        self.name.setFixedWidth(_NAME_WIDTH)
        self.name.written.connect(self._named)
        self.value = Line(tr("Value of the field"))
        self.value.setPlaceholderText(tr("Value"))
        self.value.written.connect(self._valued)
        cross = tool_button("x", tr("Remove the field"))
        cross.clicked.connect(lambda: editor.remove(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row(self.name, self.value, cross, spacing=4))

    def show_field(self, name: str, value: str | None) -> None:
        """Show a field; without a value the roles differ."""
        self.shown = name
        self.name.show_text(name)
        self.value.show_text(value or "", tr("Several values") if value is None else tr("Value"))

    def _named(self, name: str) -> None:
        if self.shown:
            self._editor.rename(self.shown, name)
        elif name:
            self._editor.put(name, self.value.text().strip())

    def _valued(self, value: str) -> None:
        name = self.shown or self.name.text().strip()
        if name:
            self._editor.put(name, value)
