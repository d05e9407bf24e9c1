"""What pages are made for, a format or a printer, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from orgchart.export.job import Job
from orgchart.export.option import Option, tr


def _as_asked(job: Job) -> Job:
    return job


class Medium(msgspec.Struct, frozen=True, kw_only=True):
    """Its name, what people call it, and what it is good for, in English as it is declared.

    ``can`` names the fields of a job that not everything knows: "split", "poster",
    "statistics", "password", "update", "comments". What ``draws`` shows the chart on a page, in
    colours; ``prepare`` makes of a job the one that it draws. ``options`` are what may be chosen
    for it alone.
    """

    name: str
    label: str = ""
    description: str
    can: frozenset[str] = frozenset()
    draws: bool = False
    prepare: Callable[[Job], Job] = _as_asked
    options: tuple[Option, ...] = ()

    @property
    def called(self) -> str:
        """What people call it."""
        return tr(self.label) if self.label else self.name

    @property
    def told(self) -> str:
        """What it is good for, in a sentence."""
        return tr(self.description)
