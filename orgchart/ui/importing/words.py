"""Sentences of the import page."""

from __future__ import annotations

from typing import Literal

from orgchart.importing import Imported
from orgchart.translation import number
from orgchart.ui.importing.fields import tr

# Where an import goes: into a chart of its own, below the selection, or over the chart there is.
Into = Literal["new", "under", "update"]


def roles_text(count: int) -> str:
    """So many roles: "1 role", "42 roles"."""
    return tr("1 role") if count == 1 else tr("{n} roles").format(n=number(count, ","))


def agree_text(into: Into, roles: int) -> str:
    """What the button that agrees does."""
    texts = {
        "new": tr("Make a chart of {roles}"),
        "under": tr("Insert {roles}"),
        "update": tr("Compare with the chart"),
    }
    return texts[into].format(roles=roles_text(roles))


def rows_text(imported: Imported) -> str:
    """What became of the rows: each is kept, joined or left out."""
    report = imported.report
    told = tr("{rows} rows: {kept} kept, {joined} joined, {left} left out.").format(
        rows=number(report.rows, ","),
        kept=number(report.kept, ","),
        joined=number(report.joined, ","),
        left=number(report.left_out, ","),
    )
    if report.placeholders:
        one = tr("1 role is of a manager for whom there is no row.")
        many = tr("{n} roles are of managers for whom there is no row.")
        more = one if report.placeholders == 1 else many
        told += " " + more.format(n=number(report.placeholders, ","))
    return told


def into_text(into: Into, name: str) -> str:
    """Where an import goes, for a list of choices; ``name`` is whom the roles will report to."""
    if into == "new":
        return tr("A new chart")
    if into == "update":
        return tr("The open chart, as its newer list")
    return tr("The open chart, under {name}").format(name=name) if name else tr(
        "The open chart, beside its top")  # fmt: skip
