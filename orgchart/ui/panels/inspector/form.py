"""The fields of a role as a form, built from what the record says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from orgchart.model.fields import Field, Kind, fields_of
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.habits import habit_book
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.arrangement import ArrangementEditor
from orgchart.ui.panels.inspector.choices import ChoiceEditor, SegmentsEditor, YesNoEditor
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.functions import FunctionsEditor
from orgchart.ui.panels.inspector.lists import ListEditor
from orgchart.ui.panels.inspector.managers import DottedEditor, ReferenceEditor
from orgchart.ui.panels.inspector.notes import NoteEditor
from orgchart.ui.panels.inspector.numbers import CountEditor, NumberEditor
from orgchart.ui.panels.inspector.own_fields import OwnFieldsEditor
from orgchart.ui.panels.inspector.people import PeopleEditor
from orgchart.ui.panels.inspector.rows import labelled, labelled_above, rows_in
from orgchart.ui.panels.inspector.texts import TextEditor
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label

tr = texts("Inspector")

Maker = Callable[[Field, OpenChart], FieldEditor]

# These come first and in this order, two in a row where they belong together; every other
# field stands below "More fields" in the order of the record.
_FIRST: tuple[tuple[str, ...], ...] = (
    ("title",), ("holders",), ("reports_to",), ("functions",), ("status",), ("start",),
    ("seats", "fte"), ("vacant_seats",), ("level",), ("tier",), ("team",), ("dotted",),
    ("arrangement",), ("note",),
)  # fmt: skip
_BY_NAME: dict[str, Maker] = {
    "arrangement": ArrangementEditor,
    "custom": OwnFieldsEditor,
    "functions": FunctionsEditor,
    "status": SegmentsEditor,
}
_BY_KIND: dict[Kind, Maker] = {
    "choice": ChoiceEditor,
    "count": CountEditor,
    "lines": DottedEditor,
    "list": ListEditor,
    "long-text": NoteEditor,
    "number": NumberEditor,
    "people": PeopleEditor,
    "reference": ReferenceEditor,
    "text": TextEditor,
    "yes-no": YesNoEditor,
}


class Form(QWidget):
    """All editors of a role by field name; ``more`` is the button of "More fields"."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self._open = open_chart
        self.editors = _editors(open_chart)
        self._rows: dict[str, QWidget] = {}
        self._roles: Sequence[Role] = ()
        self.more = _more_button(tr("More fields"))
        self.more.toggled.connect(self._unfold)
        self._below = QWidget()
        self._below.hide()
        self._lay_out()
        self.more.setChecked(habit_book().habits.more_fields)
        self.more.toggled.connect(lambda on: habit_book().keep(more_fields=on))

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Show these roles in every field that makes sense for them and is not folded away."""
        self._roles = roles
        ids = tuple(role.id for role in roles)
        for name, editor in self.editors.items():
            if self.more.isChecked() or not self._below.isAncestorOf(editor):
                editor.show_roles(roles, ids)
                self._rows[name].setVisible(self._applies(name, roles))

    def _applies(self, name: str, roles: Sequence[Role]) -> bool:
        if name == "start":
            return any(role.status == "planned" for role in roles)
        if name == "vacant_seats":
            return any(role.seats > 1 and role.status == "filled" for role in roles)
        if name == "arrangement":
            return any(self._open.chart.has_reports(role.id) for role in roles)
        return True

    def _lay_out(self) -> None:
        layout = rows_in(self)
        layout.setContentsMargins(16, 12, 16, 16)
        named = {name for names in _FIRST for name in names}
        for names in _FIRST:
            self._add_row(layout, [self.editors[name] for name in names])
        layout.addWidget(self.more)
        layout.addWidget(self._below)
        below = rows_in(self._below)
        for name, editor in self.editors.items():
            if name not in named:
                self._add_row(below, [editor])

    def _add_row(self, layout: QVBoxLayout, editors: Sequence[FieldEditor]) -> None:
        made = _row(editors)
        for editor in editors:
            self._rows[editor.field.name] = made
        layout.addWidget(made)

    def _unfold(self, unfolded: bool) -> None:
        closed = "caret-left" if self.isRightToLeft() else "caret-right"
        self.more.setIcon(icon("caret-down" if unfolded else closed))
        self._below.setVisible(unfolded)
        self.show_roles(self._roles)


def _editors(open_chart: OpenChart) -> dict[str, FieldEditor]:
    made = {}
    for name, field in fields_of(Role).items():
        maker = _BY_NAME.get(name) or _BY_KIND.get(field.kind)
        if maker is not None:
            made[name] = maker(field, open_chart)
    return made


def _row(editors: Sequence[FieldEditor]) -> QWidget:
    """Label and control, or two of them; the label above where the control needs the width."""
    if editors[0].above:
        return labelled_above(_label(editors[0]), editors[0])
    return labelled(*((_label(editor), editor) for editor in editors))


def _label(editor: FieldEditor) -> QLabel:
    word = label(editor.title, "label", wrap=not editor.above)
    word.setToolTip(editor.toolTip())
    return word


def _more_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setIcon(icon("caret-right"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCheckable(True)
    button.setProperty("fold", True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
