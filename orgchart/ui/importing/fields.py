"""What a column may be taken for, in groups, and what a person calls that."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT
from orgchart.model.fields import fields_of
from orgchart.model.records import Role
from orgchart.translation import later, texts

tr = texts("Importing")


class Group(NamedTuple):
    """Fields of which the same becomes."""

    name: str
    fields: tuple[str, ...]


GROUPS = (
    Group(
        later("On the card"),
        (
            "title",
            "name",
            "first_name",
            "last_name",
            "second_last_name",
            "functions",
            "seats",
            "fte",
            "hours",
            "tier",
            "shift",
            "status",
            "left",
            "current",
            "placeholder",
            "photo",
        ),
    ),
    Group(
        later("Who reports to whom"),
        ("reports_to", "dotted", "assistant", "leads_and_serves", "level", "id", "dn"),
    ),
    Group(
        later("Kept as data"),
        (
            "department",
            "team",
            "location",
            "languages",
            "channels",
            "email",
            "start",
            "cost",
            "link",
            "note",
            CUSTOM,
        ),
    ),
    Group(later("Not taken"), (LEFT_OUT,)),
)
_LABELS = {
    "name": later("Name"),
    "first_name": later("First name"),
    "last_name": later("Last name"),
    "second_last_name": later("Second last name"),
    "hours": later("Hours"),
    "email": later("E-mail"),
    "id": later("Id"),
    "dn": later("Directory name"),
    "left": later("Leaving date"),
    "current": later("Still employed"),
    "placeholder": later("Vacancy mark"),
    "photo": later("Photo"),
    CUSTOM: later("Own field"),
    LEFT_OUT: later("Leave out"),
}


def field_label(field: str) -> str:
    """What a person calls a field of an import."""
    described = fields_of(Role).get(field)
    if field in _LABELS:
        return tr(_LABELS[field])
    return described.label if described else field


def field_model() -> QStandardItemModel:
    """All fields below the headings of their groups, which cannot be chosen."""
    model = QStandardItemModel()
    for group in GROUPS:
        heading = QStandardItem(tr(group.name))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        model.appendRow(heading)
        for field in group.fields:
            entry = QStandardItem(field_label(field))
            entry.setData(field, Qt.ItemDataRole.UserRole)
            model.appendRow(entry)
    return model


def is_shown(field: str) -> bool:
    """Whether a card shows it."""
    return field in GROUPS[0].fields
