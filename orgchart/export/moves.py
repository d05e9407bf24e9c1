"""The list of moves between two charts, as a workbook or as pages: what HR acts on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

import msgspec

from orgchart.drawing.table_pages import Column, Group, TablePages
from orgchart.export.target import open_target
from orgchart.export.xml_clean import clean
from orgchart.model.errors import InputError
from orgchart.model.moves import Move
from orgchart.model.totals import Figure
from orgchart.translation import later, number, texts

tr = texts("Export")

SUFFIXES = (".xlsx", ".pdf")
NO_DEPARTMENT = later("No department")
_COLUMNS = (
    (later("Department"), "department", 24, 0.0),
    (later("Who"), "who", 26, 18.0),
    (later("Post"), "post", 30, 20.0),
    (later("What"), "what", 26, 16.0),
    (later("From"), "before", 34, 20.0),
    (later("To"), "after", 34, 20.0),
    (later("New department"), "new_department", 24, 14.0),
    (later("From when"), "start", 14, 10.0),
)


class MoveList(msgspec.Struct, frozen=True, kw_only=True):
    """The moves, the figures before and after, and what the list is called."""

    title: str
    moves: Sequence[Move]
    totals: Sequence[Figure]


def write_moves(found: MoveList, target: str | Path) -> list[str]:
    """Write a list of moves; the suffix says whether as Excel or PDF. Gives remarks on it.

    Raises InputError for another suffix, or when the file cannot be written.
    """
    suffix = Path(target).suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(
            tr("{target} cannot hold a list of moves; give {suffixes}.").format(
                target=target, suffixes=tr(" or ").join(SUFFIXES)
            )
        )
    with open_target(target, text=False) as stream:
        return _workbook(found, stream) if suffix == ".xlsx" else _pages(found, stream)


def totals_text(totals: Sequence[Figure]) -> str:
    """The figures that differ, in one line: "People 42 → 41 (−1)"."""
    return " · ".join(figure_text(each) for each in totals if each.difference) or tr("Same figures")


def figure_text(figure: Figure) -> str:
    """One figure in words: "FTE 41.3 → 41.5 (+0.2)"."""
    return (
        f"{figure.label} {number_text(figure.before)} → {number_text(figure.after)} "
        f"({number_text(figure.difference, signed=True)})"
    )


def number_text(value: float, *, signed: bool = False) -> str:
    """A figure as it is read: thousands apart, no needless decimals, a real minus."""
    text = number(float(f"{abs(value):.2f}"), ",.15g")
    sign = "−" if value < 0 else "+" if signed and value else ""
    return sign + text


def _workbook(found: MoveList, stream: BinaryIO) -> list[str]:
    from orgchart.export.xlsx_book import Book, Sheet
    from orgchart.export.xlsx_cells import Row

    book = Book(clean(found.title))
    fields = [name for _, name, _, _ in _COLUMNS]
    listed = Sheet(
        title=tr("Moves"),
        header=[tr(header) for header, _, _, _ in _COLUMNS],
        widths=[width for _, _, width, _ in _COLUMNS],
        rows=(Row([getattr(move, name) for name in fields]) for move in found.moves),
        count=len(found.moves),
        frozen=2,
    )
    figures = Sheet(
        title=tr("Totals"),
        header=[tr("Figure"), tr("Before"), tr("After"), tr("Difference")],
        widths=[20, 14, 14, 14],
        rows=(Row([f.label, f.before, f.after, f.difference]) for f in found.totals),
        count=len(found.totals),
    )
    return book.write([listed, figures], stream)


def _pages(found: MoveList, stream: BinaryIO) -> list[str]:
    from orgchart.export.pdf_document import Properties, write_pdf

    shown = [(header, name, share) for header, name, _, share in _COLUMNS if share]
    used = [each for each in shown if any(getattr(move, each[1]) for move in found.moves)] or shown
    table = TablePages(
        title=found.title,
        subtitle=totals_text(found.totals),
        columns=tuple(Column(tr(header), share) for header, _, share in used),
        groups=tuple(_groups(found.moves, [name for _, name, _ in used])),
    )
    first, *others = table.pictures()
    write_pdf(first, Properties(found.title, subject=tr("List of moves")), stream, others)
    return []


def _groups(moves: Sequence[Move], fields: Sequence[str]) -> Iterator[Group]:
    for department, some in groupby(moves, key=lambda move: move.department):
        rows = [[getattr(move, name) for name in fields] for move in some]
        yield Group(department or tr(NO_DEPARTMENT), rows)
