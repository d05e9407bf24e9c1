"""The dotted line that is picked on a canvas: found by the mouse, labelled, re-pointed, removed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Qt, Signal

from orgchart.drawing.geometry import Point
from orgchart.layout.places import Places
from orgchart.model import edits
from orgchart.model.records import DottedLine, Id
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")

End = Literal["report", "manager"]

# How far from a line a press still means it, in pixels; from afar lines are not painted.
_REACH = 7.0
_LEAST_SCALE = 0.12


class LineEnds(NamedTuple):
    """A dotted line, by the role it belongs to and the second manager."""

    report: Id
    manager: Id


class PickedLine(QObject):
    """At most one ``line`` is picked, and then no card is selected."""

    changed = Signal()
    label_wanted = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._open = canvas.open_chart
        self.line: LineEnds | None = None
        self._stretches: tuple[Places, list[LineEnds], NDArray[np.float64]] | None = None
        self._open.selected.connect(self._give_way)
        self._open.changed.connect(self._follow)

    # --- finding --------------------------------------------------------------------------

    def at(self, point: QPointF) -> LineEnds | None:
        """The dotted line under a view point."""
        if self._canvas.camera.scale < _LEAST_SCALE:
            return None
        lines, (x0, y0, x1, y1) = self._laid_out()
        if not lines:
            return None
        place = self._canvas.camera.to_chart(point)
        across = np.maximum(np.maximum(x0 - place.x(), place.x() - x1), 0.0)
        down = np.maximum(np.maximum(y0 - place.y(), place.y() - y1), 0.0)
        away = across + down
        nearest = int(away.argmin())
        near = away[nearest] * self._canvas.camera.scale <= _REACH
        return lines[nearest] if near else None

    def course(self) -> tuple[Point, ...]:
        """The points of the picked line in the chart, from the report; none while it is hidden."""
        for route in self._open.places.dotted_routes():
            if self.line == (route.from_id, route.to_id):
                return route.points
        return ()

    def nearer_end(self, point: QPointF) -> End:
        """The end of the picked line that a view point is nearer to."""
        course = [self._canvas.camera.to_view(QPointF(*each)) for each in self.course()]
        first, last = ((point - end).manhattanLength() for end in (course[0], course[-1]))
        return "report" if first < last else "manager"

    def middle(self) -> QPointF:
        """The middle of the longest level stretch of the picked line, in the view."""
        level = max(pairwise(self.course()), key=lambda each: abs(each[1][0] - each[0][0]))
        (x0, y0), (x1, y1) = level
        return self._canvas.camera.to_view(QPointF((x0 + x1) / 2, (y0 + y1) / 2))

    def all(self) -> list[LineEnds]:
        """The dotted lines of the selected roles or the picked line's, else all, in order."""
        roles, chosen = self._open.chart.roles, set(self._open.selection)
        return [
            line
            for id in self._open.chart.branch(None)
            for line in (LineEnds(id, each.manager) for each in roles[id].dotted)
            if not chosen or chosen & {line.report, line.manager}
        ]

    # --- picking --------------------------------------------------------------------------

    def pick(self, line: LineEnds | None) -> None:
        """Pick a line instead of the one before and of all cards; None picks none."""
        if line == self.line:
            return
        self.line = line
        if line is not None:
            self._open.unfold_to(line)
            self._open.select(())
            self._canvas.say(self._told(line))
        self.changed.emit()
        self._canvas.viewport().update()

    def key(self, key: int) -> bool:
        """Keys that are for the picked line: whether this is one."""
        if self.line is None:
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.label_wanted.emit()
        else:
            self.pick(None)
        return True

    def claims(self, key: int) -> bool:
        """Whether a key is for the picked line rather than a shortcut."""
        return self.line is not None and key in _KEYS

    # --- editing --------------------------------------------------------------------------

    @property
    def label(self) -> str:
        """What the picked line is for."""
        return self._found().label

    def name(self, label: str) -> None:
        """Say what the picked line is for."""
        line = self._picked()
        if label != self.label:
            told = tr("Label the dotted line of {name}")
            with self._open.edit(told.format(name=self._open.name(line.report))) as draft:
                edits.add_dotted_line(draft, line.report, line.manager, label)

    def point(self, end: End, to: Id) -> None:
        """Let one end of the picked line lead to somebody else; its label stays."""
        line, label = self._picked(), self.label
        wanted = LineEnds(to, line.manager) if end == "report" else LineEnds(line.report, to)
        told = tr("Dotted line from {who} to {name}")
        who, name = map(self._open.name, wanted)
        with self._open.edit(told.format(who=who, name=name)) as draft:
            edits.remove_dotted_line(draft, *line)
            edits.add_dotted_line(draft, *wanted, label)
        if wanted in self._lines_of(wanted.report):
            self.pick(wanted)

    def remove(self) -> None:
        """Take the picked line away."""
        line = self._picked()
        told = tr("Remove the dotted line from {who} to {name}")
        who, name = map(self._open.name, line)
        with self._open.edit(told.format(who=who, name=name)) as draft:
            edits.remove_dotted_line(draft, *line)

    # --- parts ----------------------------------------------------------------------------

    def _picked(self) -> LineEnds:
        assert self.line is not None
        return self.line

    def _found(self) -> DottedLine:
        line = self._picked()
        dotted = self._open.chart.roles[line.report].dotted
        return next(each for each in dotted if each.manager == line.manager)

    def _told(self, line: LineEnds) -> str:
        who, name = map(self._open.name, line)
        return tr(
            "Dotted line from {who} to {name}: F2 labels it, Delete removes it, an end can be "
            "dragged to somebody else."
        ).format(who=who, name=name)

    def _give_way(self) -> None:
        if self._open.selection:
            self.pick(None)

    def _follow(self, *_: object) -> None:
        if self.line is not None and self.line not in self._lines_of(self.line.report):
            self.pick(None)

    def _lines_of(self, report: Id) -> Iterator[LineEnds]:
        role = self._open.chart.roles.get(report)
        return (LineEnds(report, each.manager) for each in (role.dotted if role else ()))

    def _laid_out(self) -> tuple[list[LineEnds], NDArray[np.float64]]:
        """Every stretch of every line, and as rows its left, top, right and bottom ends."""
        places = self._open.places
        if self._stretches is None or self._stretches[0] is not places:
            found = [
                (LineEnds(route.from_id, route.to_id), (*map(min, a, b), *map(max, a, b)))
                for route in places.dotted_routes()
                for a, b in pairwise(route.points)
            ]
            boxes = np.array([box for _, box in found], dtype=np.float64).reshape(-1, 4).T
            self._stretches = (places, [line for line, _ in found], boxes)
        return self._stretches[1], self._stretches[2]


_KEYS = frozenset((
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
))  # fmt: skip
