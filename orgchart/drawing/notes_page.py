"""The last pages of a document: what its cards could not show, in full, and its findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orgchart.drawing.pages import page
from orgchart.drawing.picture import Picture, Text, TextStyle
from orgchart.drawing.text import wrap
from orgchart.drawing.theme import theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.translation import texts

tr = texts("Drawing")

_SIZE, _LINE = 13.0, 18.0
# No single note fills the document: the longest cell of a workbook has 32,767 characters.
_MOST_LINES = 200


def notes_pages(notes: Sequence[str], title: str = "") -> list[Picture]:
    """Pages of A4 with the notes one below the other, "Notes" by themselves; none without any."""
    if not notes:
        return []
    title = title or tr("Notes")
    sheet, margin = page("A4"), tokens().page.margin
    colours = theme("light").colours
    style = TextStyle(_SIZE, 400, False, colours.text)
    top = margin + 2 * type_size("chartTitle").line
    rows = int((sheet.h - top - margin) // _LINE)
    lines = list(_lines(notes, style, sheet.w - 2 * margin))
    pages = [lines[at : at + rows] for at in range(0, len(lines), rows)]
    heading = TextStyle(type_size("chartTitle").size, 600, False, colours.text)
    return [
        Picture(
            width=sheet.w,
            height=sheet.h,
            background=theme("light").ground,
            title=title,
            symbols={},
            lines=(),
            cards=(),
            badges=(),
            furniture=(
                Text(margin, margin + type_size("chartTitle").line, title, heading),
                *(Text(margin, top + n * _LINE, line, style) for n, line in enumerate(part)),
            ),
        )
        for part in pages
    ]


def _lines(notes: Sequence[str], style: TextStyle, room: float) -> Iterator[str]:
    for note in notes:
        yield from wrap(note, style, room, _MOST_LINES, ellipsis=True).lines
        yield ""
