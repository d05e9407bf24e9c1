"""One file for every department, or for every manager below the top, in one go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from orgchart.drawing.text import clean
from orgchart.export import exporter_for, write_export
from orgchart.export.job import Job, SplitBy
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import later, texts

tr = texts("Export")

_LONGEST_NAME = 60
_NO_DEPARTMENT = later("No department")
# What stands in file names on no system.
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\s]+')


class Planned(NamedTuple):
    """A file of several, and what is to be in it."""

    path: Path
    job: Job


def write_batch(
    job: Job,
    by: SplitBy,
    target: str | Path,
    format: str | None = None,
    unwanted: Callable[[], bool] | None = None,
) -> list[str]:
    """Write a file for each part of a job's chart; gives a sentence for each, with its notes.

    Raises as `planned` and `write_export` do; what is written when it is ``unwanted`` stays.
    """
    told: list[str] = []
    for path, part in planned(job, by, target, format):
        notes = write_export(part, path, format, unwanted)
        told.append(" ".join([f"{path.name}:", *(notes or [tr("written.")])]))
    return told


def planned(job: Job, by: SplitBy, target: str | Path, format: str | None = None) -> list[Planned]:
    """The files that are to be written, in their order.

    "service.pdf" becomes "service-Support.pdf" and so on; a folder is filled with files of the
    ``format``. Raises InputError as `parts` does, and for standard output.
    """
    if str(target) == "-":
        raise InputError(tr("Several files cannot go to standard output; give a file or a folder."))
    paths = _Paths(Path(target), exporter_for(format or target).suffixes[0])
    return [Planned(paths.path(name), part) for name, part in parts(job, by)]


def parts(job: Job, by: SplitBy) -> list[tuple[str, Job]]:
    """The name of each part of a job's chart, and the job for it alone.

    Raises InputError where there are no parts, or slides of one deck are to be replaced.
    """
    if job.update:
        raise InputError(tr("Slides are replaced in one deck; choose no deck, or one file."))
    found = list(_parts(job, by))
    if not found:
        raise InputError(
            tr("The chart has no departments, so there is nothing to write.")
            if by == "department"
            else tr("The chart has no managers below its top, so there is nothing to write.")
        )
    return found


def _parts(job: Job, by: SplitBy) -> Iterator[tuple[str, Job]]:
    found = _by_department(job.chart) if by == "department" else _by_manager(job.chart)
    allowed = set(job.chart.branch(job.root))
    if job.only is not None:
        allowed &= job.only
    for name, ids in found:
        inside = frozenset(allowed.intersection(ids))
        if inside:
            title = f"{job.title} · {name}" if job.title else name
            yield name, replace(job, root=None, only=inside, title=title)


def _by_manager(chart: Chart) -> Iterator[tuple[str, list[Id]]]:
    """The branches of the managers who report to a top."""
    for top in chart.reports(None):
        for id in chart.reports(top):
            if chart.has_reports(id):
                yield clean(chart.roles[id].title) or id, list(chart.branch(id))


def _by_department(chart: Chart) -> list[tuple[str, list[Id]]]:
    """The roles of each department; who says none is in that of the manager."""
    own: dict[Id, str] = {}
    for id in chart.branch(None):
        role = chart.roles[id]
        own[id] = clean(role.department) or own.get(role.reports_to or "", "")
    found: dict[str, list[Id]] = {}
    for id, department in own.items():
        found.setdefault(department or tr(_NO_DEPARTMENT), []).append(id)
    return [] if found.keys() == {_NO_DEPARTMENT} else sorted(found.items())


class _Paths:
    """Names for files that stand side by side on any system."""

    def __init__(self, target: Path, suffix: str) -> None:
        self._target = target
        self._suffix = suffix if target.is_dir() else target.suffix or suffix
        self._used: set[str] = set()

    def path(self, name: str) -> Path:
        """A path for a part of this name that no part before it has."""
        safe = _UNSAFE.sub(" ", name).strip(" .")[:_LONGEST_NAME].strip(" .") or "part"
        if not self._target.is_dir():
            safe = f"{self._target.stem}-{safe}"
        numbered, number = safe, 1
        while numbered.casefold() in self._used:
            number += 1
            numbered = f"{safe} {number}"
        self._used.add(numbered.casefold())
        folder = self._target if self._target.is_dir() else self._target.parent
        return folder / f"{numbered}{self._suffix}"
