"""Collects what the steps of an import have to say, in one place and order."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.importing.report import Finding, Mend
from orgchart.importing.tables.table import Note
from orgchart.importing.text import shortened

_LONGEST = 400


class Findings:
    """Findings so far."""

    def __init__(self) -> None:
        self._mends: list[tuple[Finding, tuple[int, ...]]] = []
        self.source = ""  # put before messages about a second file

    def add(
        self,
        kind: str,
        message: str,
        done: str,
        *,
        row: int | None = None,
        column: str | None = None,
        posts: Iterable[int] = (),
    ) -> None:
        """Note one finding; ``posts`` are the indexes of the posts it is about."""
        message = f"{self.source}: {message}" if self.source else message
        finding = Finding(
            row=row, column=column, kind=kind, message=shortened(message, _LONGEST),
            done=shortened(done, _LONGEST),
        )  # fmt: skip
        self._mends.append((finding, tuple(posts)))

    def take_over(self, notes: Iterable[Note]) -> None:
        """What a reader noted."""
        for note in notes:
            self.add(note.kind, note.message, note.done, row=note.row)

    def mends(self, ids: list[str]) -> tuple[Mend, ...]:
        """Everything noted, by row; ``ids`` are the role ids by post."""
        ordered = sorted(self._mends, key=lambda each: each[0].row or 0)
        return tuple(Mend(finding, tuple(ids[at] for at in posts)) for finding, posts in ordered)
