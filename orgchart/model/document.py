"""A chart, its history, and those who want to hear of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from orgchart.model.change import Change, invert
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft

Listener = Callable[[Change], None]


class Step(msgspec.Struct, frozen=True):
    """One entry of the history: what was done, in words, and the change."""

    label: str
    change: Change


class Document:
    """A chart that can be edited, step by step, forwards and backwards.

    Every edit happens inside ``with document.edit("Move Ana Ruiz") as draft``. An error in
    there leaves no trace, because nothing was written yet. Undo is the same way with the
    change inverted. Listeners are told of every change after it was applied; they never edit.
    """

    def __init__(self, chart: Chart | None = None) -> None:
        self.chart = chart if chart is not None else Chart()
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._listeners: list[Listener] = []
        self._busy = False

    def subscribe(self, listener: Listener, *, first: bool = False) -> Callable[[], None]:
        """Tell ``listener`` of every change; call the result to stop.

        The journal asks to be ``first``: what goes wrong in the others cannot keep it from hearing.
        """
        self._listeners.insert(0 if first else len(self._listeners), listener)
        return lambda: self._listeners.remove(listener)

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
        finally:
            self._busy = False
        if change:
            self.done.append(Step(label, change))
            self.undone.clear()
            self._apply(change)

    def undo(self) -> Change:
        """Take the last step back; the change that did it, empty when there is none."""
        self._refuse_while_busy()
        if not self.done:
            return {}
        step = self.done.pop()
        self.undone.append(step)
        return self._apply(invert(step.change))

    def redo(self) -> Change:
        """Do the last undone step again; the change that did it, empty when there is none."""
        self._refuse_while_busy()
        if not self.undone:
            return {}
        step = self.undone.pop()
        self.done.append(step)
        return self._apply(step.change)

    def _apply(self, change: Change) -> Change:
        self.chart.apply(change)
        self._busy = True
        try:
            for listener in list(self._listeners):
                listener(change)
        finally:
            self._busy = False
        return change

    def _refuse_while_busy(self) -> None:
        if self._busy:
            raise RuntimeError("an edit cannot start inside an edit or a listener")
