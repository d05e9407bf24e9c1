"""All pages of an export as pictures: for a preview, and for a printer."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from orgchart.drawing.sheet import Sheet, sheet_of, tile_sheets
from orgchart.export.arranging import readable_points
from orgchart.export.book.pages import bound
from orgchart.export.job import Job
from orgchart.export.last_pages import last_pages
from orgchart.export.picture_of import drawn
from orgchart.export.poster_plan import poster_plan


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """The pages of an export, and how large the titles are on that with the smallest.

    ``points`` is None where the page grows to the chart. On a single page ``bound`` is the size
    that no arrangement can exceed. ``notes`` tell what could not be shown.
    """

    sheets: tuple[Sheet, ...]
    readable: float
    points: float | None = None
    bound: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_small(self) -> bool:
        """Whether the titles are hard to read."""
        return self.points is not None and self.points < self.readable


def pages_of(job: Job, *, lists: bool) -> Pages:
    """The pages of a job that is drawn; with ``lists`` also those after the drawing.

    Raises InputError as an export of the job does.
    """
    return _book(job, lists=lists) if job.split else _single(job, lists=lists)


def pages_of_files(jobs: Iterable[Job], *, lists: bool) -> Pages:
    """The pages of several files, one after another; there is at least one."""
    found = [pages_of(job, lists=lists) for job in jobs]
    sizes = [each.points for each in found if each.points is not None]
    return Pages(
        sheets=tuple(sheet for each in found for sheet in each.sheets),
        readable=found[0].readable,
        points=min(sizes, default=None),
        notes=tuple(dict.fromkeys(note for each in found for note in each.notes)),
    )


def _book(job: Job, *, lists: bool) -> Pages:
    book = bound(job)
    sheets = [sheet_of(page.picture, page.title) for page in book.pages]
    return Pages(
        sheets=(*sheets, *(_lists(job, book.remarks) if lists else ())),
        readable=readable_points(job),
        points=book.points,
        notes=book.remarks,
    )


def _single(job: Job, *, lists: bool) -> Pages:
    found = drawn(job)
    picture, fit = found.picture, found.fit
    if job.poster:
        sheets = tuple(tile_sheets(picture, poster_plan(job, picture), picture.title))
    else:
        sheets = sheet_of(picture, picture.title), *(_lists(job, picture.notes) if lists else ())
    return Pages(
        sheets=sheets,
        readable=readable_points(job),
        points=found.points if fit else None,
        bound=fit.bound if fit else None,
        notes=picture.notes,
    )


def _lists(job: Job, remarks: tuple[str, ...]) -> tuple[Sheet, ...]:
    return tuple(sheet_of(page, page.title) for page in last_pages(job, remarks))
