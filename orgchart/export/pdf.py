"""PDF: vectors, text that can be searched and copied, bookmarks, document properties."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO

from orgchart.drawing.picture import POINTS_PER_UNIT, Picture
from orgchart.drawing.title import title_of_chart
from orgchart.export import Exporter
from orgchart.export.book.pages import bound
from orgchart.export.job import Job
from orgchart.export.last_pages import last_pages
from orgchart.export.option import Option
from orgchart.export.pdf_document import (
    MOST_POINTS_A_SIDE,
    Leaf,
    Properties,
    points_per_unit,
    write_leaves,
)
from orgchart.export.pdf_lock import locked
from orgchart.export.pdf_poster import write_poster
from orgchart.translation import number, texts

tr = texts("Export")


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as PDF: one page, a book, or a poster in tiles; returns notes on it."""
    if not job.password:
        return _write(job, stream)
    whole = BytesIO()
    notes = _write(job, whole)
    stream.write(locked(whole.getvalue(), job.password))
    return notes


def _write(job: Job, stream: BinaryIO) -> list[str]:
    if job.poster:
        return write_poster(job, properties_of(job), stream)
    leaves, notes, remarks = _book(job) if job.split else _single(job)
    last, titled = last_pages(job, remarks), bool(job.split)
    for page, before in zip(last, [None, *last], strict=False):
        new = titled and (before is None or before.title != page.title)
        leaves.append(Leaf(page, page.title if new else "", managers=False))
    write_leaves(leaves, properties_of(job), stream)
    return notes


def properties_of(job: Job) -> Properties:
    """What a document of the job tells about itself."""
    settings = job.chart.settings
    title = title_of_chart(job.chart, job.title)
    return Properties(title, settings.organisation, tr("Organisation chart"))


def _single(job: Job) -> tuple[list[Leaf], list[str], Sequence[str]]:
    """The one page, what is told to the person who exports, and what is told in the document."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    return [Leaf(picture)], [*picture.told, *picture.notes, *_size_notes(picture)], picture.notes


def _book(job: Job) -> tuple[list[Leaf], list[str], Sequence[str]]:
    book = bound(job)
    leaves = [Leaf(page.picture, page.title, page.level, managers=False) for page in book.pages]
    return leaves, [*book.notes, *book.remarks], book.remarks


def _size_notes(picture: Picture) -> list[str]:
    scale = points_per_unit(picture)
    if scale == POINTS_PER_UNIT:
        return []
    wanted, found = (
        f"{number(picture.width * points, ',.0f')} × {number(picture.height * points, ',.0f')}"
        for points in (POINTS_PER_UNIT, scale)
    )
    return [
        tr(
            "The PDF would have been {wanted} points; it was scaled down to "
            "{found}, because {most_points_a_side} a side is the most. Export "
            "single branches to read them."
        ).format(wanted=wanted, found=found, most_points_a_side=number(MOST_POINTS_A_SIDE, ",.0f"))
    ]


EXPORTER = Exporter(
    name="pdf",
    suffixes=(".pdf",),
    description="Page for print and mail, with searchable text and bookmarks",
    write=write,
    label="PDF",
    draws=True,
    can=frozenset({"split", "poster", "statistics", "password", "comments"}),
    options=(
        Option(
            field="password",
            text="Password",
            kind="new password",
            explained="What opens the file (AES-256); anybody can without one.",
        ),
    ),
)
