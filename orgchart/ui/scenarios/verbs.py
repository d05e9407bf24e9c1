"""What is done with scenarios from menus: shown, made, named, thrown away. All can be undone."""

from __future__ import annotations

from orgchart.model import scenarios
from orgchart.model.records import Id
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.words import name_of, tr


def shown_name(chart: OpenChart) -> str:
    """The name of what is shown."""
    return name_of(chart.document.records, chart.document.shown)


def show(chart: OpenChart, id: Id | None) -> None:
    """Show a scenario, or today for None."""
    chart.document.show(id)


def show_next(chart: OpenChart) -> None:
    """Show the next one: today first, then the scenarios in their order, then today again."""
    every = [None, *(each.id for each in scenarios.scenarios(chart.document.records))]
    at = every.index(chart.document.shown)
    show(chart, every[(at + 1) % len(every)])


def free_name(chart: OpenChart) -> str:
    """A name for the next scenario: "Option A", "Option B" and so on."""
    taken = {each.name for each in scenarios.scenarios(chart.document.records)}
    letters = (chr(ord("A") + number) for number in range(26))
    names = (tr("Option {letter}").format(letter=letter) for letter in letters)
    return next((name for name in names if name not in taken), tr("Option"))


def create(chart: OpenChart, name: str) -> bool:
    """A scenario that begins as what is shown, and is shown."""
    records, shown = chart.document.records, chart.document.shown
    if shown is None:
        id, change = scenarios.create(records, name)
    else:
        id, change = scenarios.duplicate(records, shown, name)
    label = tr("New scenario “{name}”").format(name=name)
    return chart.carry_out(label, lambda _: change, show=id)


def duplicate(chart: OpenChart) -> bool:
    """The scenario that is shown once more, under a name of its own."""
    name = shown_name(chart)
    id, change = scenarios.duplicate(chart.document.records, _shown(chart))
    label = tr("Duplicate scenario “{name}”").format(name=name)
    return chart.carry_out(label, lambda _: change, show=id)


def rename(chart: OpenChart, name: str) -> bool:
    """Another name for the scenario that is shown."""
    id = _shown(chart)
    label = tr("Rename scenario to “{name}”").format(name=name)
    return chart.carry_out(label, lambda records: scenarios.rename(records, id, name))


def throw_away(chart: OpenChart) -> bool:
    """The end of the scenario that is shown; today is shown then."""
    id, name = _shown(chart), shown_name(chart)
    label = tr("Throw scenario “{name}” away").format(name=name)
    return chart.carry_out(label, lambda records: scenarios.throw_away(records, id), show=None)


def _shown(chart: OpenChart) -> Id:
    assert chart.document.shown is not None
    return chart.document.shown
