"""Editors of the lines to other roles: the manager, and second managers by dotted lines."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.model import edits
from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.records import DottedLine, Id, Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chips import add_chip
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.role_picker import RolePicker
from orgchart.ui.panels.inspector.values import MIXED, shared
from orgchart.ui.widgets import row, tool_button

tr = texts("Inspector")


class ReferenceEditor(FieldEditor):
    """The manager, by typing a name; an emptied field makes the role a top."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.picker = RolePicker(self.title, open_chart)
        self.picker.bar(self._below, tr("{name} is in this branch, and nobody can report there."))
        self.picker.picked.connect(self.want)
        self.setFocusProxy(self.picker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picker)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Show the manager, or that there are several."""
        value = shared(roles, self.field.name)
        if value is MIXED:
            self.picker.show_role(None, tr("Several managers"))
        else:
            self.picker.show_role(value, tr("Nobody: a top"))

    def commit(self) -> None:
        """Want what was typed."""
        self.picker.commit()

    def _below(self) -> set[Id]:
        """Nobody can report to their own report."""
        chart = self.open_chart.chart
        return {below for id in self.ids if id in chart.roles for below in chart.branch(id)}


class DottedEditor(FieldEditor):
    """Second managers: each a name, and what the line is for.

    Of several roles, the lines that all of them have; a new one is drawn from each.
    """

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.lines: list[DottedRow] = []
        self.adder = add_chip(tr("+ Add"), tr("Add a dotted line"))
        self.adder.clicked.connect(self._begin)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._foot = row(self.adder, None)
        self._foot.setContentsMargins(0, 4, 0, 4)
        self._layout.addWidget(self._foot)
        self.setFocusProxy(self.adder)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:
        """Show the lines, keeping the fields where only their texts changed."""
        others = [{line.manager for line in role.dotted} for role in roles[1:]]
        first = roles[0].dotted if roles else ()
        lines = [line for line in first if all(line.manager in other for other in others)]
        begun = self.lines[-1] if self.lines and self.lines[-1].manager is None else None
        if fresh or len(lines) + bool(begun) != len(self.lines):
            self._make_rows(lines)
        for line, shown in zip(lines, self.lines, strict=False):
            shown.show_line(line)

    def commit(self) -> None:
        """Want what was typed."""
        for line in self.lines:
            line.picker.commit()
            line.label.commit()

    def point(self, before: Id | None, manager: Id | None) -> None:
        """Want a line to somebody: a new one, or this one with its label."""
        if manager is None or before == manager:
            self._drop_begun(before)
            return

        def write(draft: Draft, role: Role) -> None:
            old = next((line for line in role.dotted if line.manager == before), None)
            if old is None:
                edits.add_dotted_line(draft, role.id, manager)
                return
            others = tuple(line for line in role.dotted if line.manager != manager)
            new = msgspec.structs.replace(old, manager=manager)
            draft.update(role.id, dotted=tuple(new if line is old else line for line in others))

        verb = tr("Dotted line from {who} to {name}")
        self.want_edit(verb.replace("{name}", self.open_chart.name(manager)), write)

    def name(self, manager: Id, label: str) -> None:
        """Want this label on a line."""
        verb = tr("Label the dotted line of {who}")
        self.want_edit(
            verb, lambda draft, role: edits.add_dotted_line(draft, role.id, manager, label)
        )

    def remove(self, manager: Id | None) -> None:
        """Want the line gone."""
        if manager is None:
            self._drop_begun(None)
            return
        verb = tr("Remove the dotted line from {who} to {name}")
        self.want_edit(
            verb.replace("{name}", self.open_chart.name(manager)),
            lambda draft, role: edits.remove_dotted_line(draft, role.id, manager),
        )

    def _begin(self) -> None:
        self._add_row(None)
        self.lines[-1].picker.setFocus()

    def _drop_begun(self, before: Id | None) -> None:
        """A new line without a manager is none."""
        if before is None and self.lines:
            self._take_out(self.lines.pop())

    def _make_rows(self, lines: Sequence[DottedLine]) -> None:
        while self.lines:
            self._take_out(self.lines.pop())
        for line in lines:
            self._add_row(line.manager)

    def _add_row(self, manager: Id | None) -> None:
        made = DottedRow(self, manager)
        self._layout.insertWidget(len(self.lines), made)
        self.lines.append(made)

    def _take_out(self, line: DottedRow) -> None:
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()


class DottedRow(QWidget):
    """One dotted line: to whom, and what for. A new one has no manager yet."""

    def __init__(self, editor: DottedEditor, manager: Id | None) -> None:
        super().__init__()
        self.manager = manager
        self.picker = RolePicker(tr("Dotted line to"), editor.open_chart)
        self.picker.bar(lambda: set(editor.ids))
        self.picker.setPlaceholderText(tr("Type a name"))
        self.picker.picked.connect(lambda id: editor.point(self.manager, id))
        self.label = Line(tr("What the dotted line is for"))
        self.label.written.connect(self._labelled)
        self._editor = editor
        cross = tool_button("x", tr("Remove the dotted line"))
        cross.clicked.connect(lambda: editor.remove(self.manager))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row(self.picker, cross, spacing=2))
        layout.addWidget(self.label)
        self.label.setVisible(manager is not None)

    def show_line(self, line: DottedLine) -> None:
        """Show to whom it goes and its label."""
        self.manager = line.manager
        self.picker.show_role(line.manager)
        self.label.show_text(line.label, tr("What for"))
        self.label.show()

    def _labelled(self, text: str) -> None:
        if self.manager is not None:
            self._editor.name(self.manager, text)
