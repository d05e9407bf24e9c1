"""What is said about scenarios."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from orgchart.model.records import Id, Scenario
from orgchart.model.scenarios.seen import Records


def tr(text: str) -> str:
    """A text in the language of the window."""
    return QCoreApplication.translate("Scenarios", text)


def today() -> str:
    """What the chart without any scenario is called."""
    return tr("Today")


def name_of(records: Records, id: Id | None) -> str:
    """The name of a scenario, or of today for None."""
    found = records.get(id) if id is not None else None
    return found.name if isinstance(found, Scenario) else today()


def conflicts_text(count: int, name: str) -> str:
    """How many roles today and a scenario have both changed."""
    if count == 1:
        told = tr("Today went on: 1 thing is otherwise there and in “{name}”, too.")
    else:
        told = tr("Today went on: {n} things are otherwise there and in “{name}”, too.")
    return told.format(n=f"{count:,}", name=name)
