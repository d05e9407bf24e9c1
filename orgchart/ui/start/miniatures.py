"""The miniatures of the templates at a size, made one at a time so that the page never waits."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from orgchart.catalogue import load_template, scale
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage import decode, encode
from orgchart.ui.start.miniature import Miniature, miniature

_MOST_KEPT = 200


class Miniatures(QObject):
    """Makes one miniature a turn of the event loop; ``ready`` tells the id and the miniature."""

    ready = Signal(str, object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._waiting: list[str] = []
        self._people = 0
        self._made: dict[tuple[str, int], Miniature] = {}
        self._chart = lru_cache(maxsize=None)(self._load)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_next)

    def ask(self, ids: list[str], people: int) -> None:
        """Make the miniatures of these templates in this order; 0 people is their own size.

        Those that an earlier call still waits for are given up.
        """
        self._people = people
        self._waiting = []
        for id in ids:
            known = self._made.get((id, people))
            if known is None:
                self._waiting.append(id)
            else:
                self.ready.emit(id, known)
        if self._waiting:
            self._turn.start()

    @property
    def waiting(self) -> int:
        """How many are still to be made."""
        return len(self._waiting)

    def _make_next(self) -> None:
        if not self._waiting:
            self._turn.stop()
            return
        id = self._waiting.pop(0)
        try:
            chart = self._chart(id)
        except InputError:
            return  # the file has gone since the page was made; using it will say so
        made = _made_once(encode(chart), self._people)
        if len(self._made) >= _MOST_KEPT:
            self._made.pop(next(iter(self._made)))
        self._made[id, self._people] = made
        self.ready.emit(id, made)

    def _load(self, id: str) -> Chart:
        return load_template(id, self._folder)


@lru_cache(maxsize=_MOST_KEPT)
def _made_once(template: bytes, people: int) -> Miniature:
    """The same for every start page; by content, as a template of one's own may change."""
    return miniature(sized(decode(template).chart, people))


def sized(chart: Chart, people: int) -> Chart:
    """A template at a size; as it is when no size is asked, or when it cannot be scaled."""
    try:
        return scale(chart, people) if people else chart
    except InputError:
        return chart
