"""Collects what the steps of an import have to say, in one place and order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from orgchart.importing.report import Choice, Finding, Mend
from orgchart.importing.tables.table import Note
from orgchart.importing.text import shortened

_LONGEST = 400


class Findings:
    """Findings so far."""

    def __init__(self) -> None:
        self._mends: list[tuple[Finding, tuple[int, ...], Choice | None]] = []
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
        count: int = 1,
        choice: Choice | None = None,
    ) -> None:
        """Note one finding; ``posts`` are the indexes of the posts it is about."""
        message = f"{self.source}: {message}" if self.source else message
        finding = Finding(
            row=row, column=column, kind=kind, message=shortened(message, _LONGEST),
            done=shortened(done, _LONGEST), count=count,
        )  # fmt: skip
        self._mends.append((finding, tuple(posts), choice))

    def take_over(self, notes: Iterable[Note]) -> None:
        """What a reader noted."""
        for note in notes:
            self.add(note.kind, note.message, note.done, row=note.row)

    def forget(self, posts: Collection[int], rows: Collection[int]) -> None:
        """Leave out what is only about posts and rows that are not taken."""
        self._mends = [
            (finding, about, choice)
            for finding, about, choice in self._mends
            if not (set(about) <= set(posts) if about else finding.row in rows)
        ]

    def mends(self, ids: Sequence[str | None]) -> tuple[Mend, ...]:
        """Everything noted, by row; ``ids`` are the role ids by post, None where none was made."""
        ordered = sorted(self._mends, key=lambda each: each[0].row or 0)
        return tuple(
            Mend(finding, tuple(id for at in posts if (id := ids[at]) is not None), choice)
            for finding, posts, choice in ordered
        )
