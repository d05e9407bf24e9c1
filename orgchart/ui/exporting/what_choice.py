"""Which part of a chart is exported: all of it, a branch, what is selected or shown, a scenario."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.model.records import AnyRecord, Id, Scenario
from orgchart.model.scenarios import scenarios
from orgchart.model.scenarios.seen import seen_records
from orgchart.translation import number
from orgchart.ui.exporting.lists import List
from orgchart.ui.exporting.request import Part
from orgchart.ui.exporting.words import tr
from orgchart.ui.open_chart import OpenChart


class _Entry(NamedTuple):
    """A choice; ``scenario`` is another one than that which is shown, if ``elsewhere``."""

    words: str
    part: Part
    elsewhere: bool = False
    scenario: Id | None = None


class WhatChoice(List):
    """The list of what can be exported of an open chart, as it is selected and folded now.

    What a filter or folds have left of it is proposed first, else all.
    """

    def __init__(self, shown: OpenChart) -> None:
        super().__init__(tr("What"))
        self._open = shown
        self._entries = list(_entries(shown))
        for entry in self._entries:
            self.addItem(entry.words)
        partly = bool(shown.folded) or shown.sieve.only is not None
        self.setCurrentIndex(1 if partly else 0)

    @property
    def part(self) -> Part:
        """The part that is chosen."""
        return self._entries[self.currentIndex()].part

    def records(self) -> tuple[AnyRecord, ...]:
        """The records of what is chosen."""
        entry = self._entries[self.currentIndex()]
        if entry.elsewhere:
            return tuple(seen_records(self._open.document.records, entry.scenario).values())
        return tuple(self._open.chart.records.values())

    @property
    def scenario(self) -> str:
        """The name of the scenario that is chosen; "" for today."""
        entry, document = self._entries[self.currentIndex()], self._open.document
        found = document.records.get((entry.scenario if entry.elsewhere else document.shown) or "")
        return found.name if isinstance(found, Scenario) else ""

    def choose(self, words: str) -> None:
        """Choose what is called so."""
        self.setCurrentIndex(self.findText(words))


def _entries(shown: OpenChart) -> Iterator[_Entry]:
    yield _Entry(tr("Whole chart"), Part())
    only = shown.sieve.only
    if shown.folded or only is not None:
        yield _Entry(tr("As shown"), Part(only=only, folded=frozenset(shown.folded)))
    chosen = shown.selection
    if len(chosen) == 1:
        words = tr("Branch of {name}").format(name=shown.name(chosen[0]))
        yield _Entry(words, Part(root=chosen[0]))
    elif chosen:
        words = tr("The {n} selected roles").format(n=number(len(chosen), ","))
        yield _Entry(words, Part(only=frozenset(chosen)))
    yield from _elsewhere(shown)


def _elsewhere(shown: OpenChart) -> Iterator[_Entry]:
    """Today and the scenarios, but for the one that is shown."""
    document = shown.document
    if document.shown is not None:
        yield _Entry(tr("Today"), Part(), elsewhere=True)
    for each in scenarios(document.records):
        if each.id != document.shown:
            words = tr("Scenario “{name}”").format(name=each.name)
            yield _Entry(words, Part(), elsewhere=True, scenario=each.id)
