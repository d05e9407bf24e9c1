"""A chart, its scenarios, its history, and those who want to hear of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from orgchart.model.change import Change, diff, invert
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.records import AnyRecord, Id, Scenario
from orgchart.model.scenarios.recording import recorded
from orgchart.model.scenarios.seen import Records, seen_records, taken
from orgchart.translation import texts

tr = texts("Chart")

Listener = Callable[[Change], None]
STAY = ""  # where a scenario to show is named: the one that is shown


class Step(msgspec.Struct, frozen=True):
    """One entry of the history: what was done, in words, and the change of the chart shown.

    ``filed`` is what it changed in the file. It was done while ``scenario`` was shown (None:
    today); ``leads_to`` is shown after it.
    """

    label: str
    change: Change
    filed: Change
    scenario: Id | None = None
    leads_to: Id | None = None


class Document:
    """A chart that can be edited, step by step, forwards and backwards.

    Every edit happens inside ``with document.edit("Move Ana Ruiz") as draft``. An error in
    there leaves no trace, because nothing was written yet. Undo is the same way with the
    change inverted. Listeners are told of every change after it was applied; they never edit.

    ``records`` are all of the file, ``chart`` what is shown of them: today, or the scenario
    ``shown``, into which edits go. It is the chart given, and stays the same object: to show
    another scenario is a change of it too, of which only the file hears nothing.
    """

    def __init__(self, chart: Chart | None = None) -> None:
        self.chart = chart if chart is not None else Chart()
        self.records: dict[Id, AnyRecord] = dict(self.chart.records)
        self.shown: Id | None = None
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._listeners: list[Listener] = []
        self._of_the_file: list[Listener] = []
        self._busy = False
        shown = seen_records(self.records)
        if len(shown) < len(self.records):
            self.chart.apply(diff(self.records, shown))

    def subscribe(self, listener: Listener, *, first: bool = False) -> Callable[[], None]:
        """Tell ``listener`` of every change of the chart that is shown; call the result to stop.

        Who asks to be ``first`` hears before the others: what goes wrong in them cannot keep it
        from hearing.
        """
        self._listeners.insert(0 if first else len(self._listeners), listener)
        return lambda: self._listeners.remove(listener)

    def subscribe_to_file(self, listener: Listener) -> Callable[[], None]:
        """Tell ``listener``, as a journal, of every change of ``records``, before all others."""
        self._of_the_file.append(listener)
        return lambda: self._of_the_file.remove(listener)

    @contextmanager
    def edit(self, label: str) -> Iterator[Draft]:
        """A draft that becomes one step of the history when the block ends well.

        Raises EditError from the block or the check; a step without effect is not remembered.
        """
        self._refuse_while_busy()
        self._busy = True
        try:
            draft = Draft(self.chart)
            yield draft
            change = draft.change()
            filed = recorded(self.records, self.shown, change) if change else {}
        finally:
            self._busy = False
        if change:
            self._do(Step(label, change, filed, self.shown, self.shown))

    def take(self, label: str, change: Change) -> None:
        """A change that a draft of this chart, as it is now, has made and checked, as one step."""
        self._refuse_while_busy()
        filed = recorded(self.records, self.shown, change)
        self._do(Step(label, change, filed, self.shown, self.shown))

    def carry_out(self, label: str, filed: Change, *, show: Id | None = STAY) -> Change:
        """A change of the file as one step: what the verbs of `scenarios` give, or a merge.

        Its records must be charts, today and every scenario. ``show`` is the scenario that is
        shown after it; without it, the one shown now, or today when that is gone. Gives the
        change of the chart shown.
        """
        self._refuse_while_busy()
        after = taken(self.records, filed)
        leads_to = self.shown if show == STAY else show
        leads_to = leads_to if _is_there(after, leads_to) else None
        change = diff(self.chart.records, seen_records(after, leads_to))
        if filed:
            self._do(Step(label, change, dict(filed), self.shown, leads_to))
        return change

    def show(self, scenario: Id | None) -> Change:
        """Show a scenario, or today for None; the change of the chart. It is no step.

        Raises EditError when there is no such scenario.
        """
        self._refuse_while_busy()
        if scenario == self.shown:
            return {}
        if not _is_there(self.records, scenario):
            raise EditError(
                tr("There is no scenario “{scenario}” in this chart.").format(scenario=scenario)
            )
        change = diff(self.chart.records, seen_records(self.records, scenario))
        return self._apply({}, change, scenario)

    def undo(self) -> Change:
        """Take the last step back; the change that did it, empty when there is none.

        What the step was done in is shown again.
        """
        self._refuse_while_busy()
        if not self.done:
            return {}
        self.show(self.done[-1].leads_to)
        step = self.done.pop()
        self.undone.append(step)
        return self._apply(invert(step.filed), invert(step.change), step.scenario)

    def redo(self) -> Change:
        """Do the last undone step again; the change that did it, empty when there is none."""
        self._refuse_while_busy()
        if not self.undone:
            return {}
        self.show(self.undone[-1].scenario)
        step = self.undone.pop()
        self.done.append(step)
        return self._apply(step.filed, step.change, step.leads_to)

    def _do(self, step: Step) -> None:
        self.done.append(step)
        self.undone.clear()
        self._apply(step.filed, step.change, step.leads_to)

    def _apply(self, filed: Change, change: Change, shown: Id | None) -> Change:
        """Take over what changes in the file and in the chart, and tell of both."""
        _take(self.records, filed)
        self.chart.apply(change)
        self.shown = shown
        self._busy = True
        try:
            for listener in list(self._of_the_file) if filed else ():
                listener(filed)
            for listener in list(self._listeners):
                listener(change)
        finally:
            self._busy = False
        return change

    def _refuse_while_busy(self) -> None:
        if self._busy:
            raise RuntimeError("an edit cannot start inside an edit or a listener")


def _is_there(records: Records, scenario: Id | None) -> bool:
    return scenario is None or isinstance(records.get(scenario), Scenario)


def _take(records: dict[Id, AnyRecord], change: Change) -> None:
    for id, (_, after) in change.items():
        if after is None:
            del records[id]
        else:
            records[id] = after
