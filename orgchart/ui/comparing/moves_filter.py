"""Which of the moves are listed: all, people, posts, or one kind of either."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import Signal

from orgchart.model.moves import Kind, Move, PostKind
from orgchart.model.people_moves import MoveKind
from orgchart.translation import number
from orgchart.ui.comparing.words import kind_name, tr
from orgchart.ui.panels.inspector.choices import Choice

_ALL = ""
_ORDER: tuple[Kind, ...] = tuple(dict.fromkeys([*get_args(PostKind), *get_args(MoveKind)]))


class MovesFilter(Choice):
    """Offers what there is, each with its number; ``changed`` tells of another choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Which changes"))
        self.activated.connect(lambda _: self.changed.emit())

    def offer(self, moves: Sequence[Move]) -> None:
        """Offer what these are; what was chosen stays so where there is still any."""
        chosen = self.currentData()
        self.clear()
        self._add(tr("All changes"), _ALL, len(moves))
        of, kinds = Counter(move.of for move in moves), Counter(move.kind for move in moves)
        for name, value in ((tr("People"), "person"), (tr("Posts"), "post")):
            self._add(name, value, of[value])  # type: ignore[index]
        for kind in _ORDER:
            self._add(kind_name(kind), kind, kinds[kind])
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def wants(self, move: Move) -> bool:
        """Whether a move is listed."""
        return self.currentData() in (None, _ALL, move.of, move.kind)

    def _add(self, name: str, value: str, count: int) -> None:
        if count or value == _ALL:
            self.addItem(tr("{name} · {n}").format(name=name, n=number(count, ",")), value)
