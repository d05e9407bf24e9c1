"""What is on the clipboard: a branch as records, as rows of text, as a picture."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPainter

from orgchart.drawing.picture import Picture
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role, Settings
from orgchart.storage import decode, encode
from orgchart.storage.cells import Cell
from orgchart.storage.columns import Column
from orgchart.storage.guard import guard_csv
from orgchart.storage.rows import role_table
from orgchart.translation import texts

tr = texts("Clipboard")

BRANCH_MIME = "application/x-orgchart-branch"
# Beyond so many cards a picture is a matter for an export, and would hold the window up.
MOST_PICTURED = 300
_PIXELS_A_UNIT = 2.0
_MOST_PIXELS_A_SIDE = 8000.0
# Columns of a table of ours that say nothing to a person.
_ALWAYS = frozenset(("id", "title"))
_NOTHING_TOLD = Role(id="")
_LEFT_OUT = frozenset(("rank", "level_guessed"))


def pack(branch: Chart, settings: Settings) -> QMimeData:
    """A branch as every other program may take it; ``settings`` say how it looks."""
    data = QMimeData()
    data.setData(BRANCH_MIME, encode(branch))
    data.setText(rows_text(branch))
    if len(branch.roles) <= MOST_PICTURED:
        data.setImageData(picture(branch, settings))
    return data


def unpack(data: QMimeData) -> Chart | None:
    """The branch of a window of this program; None when there is something else."""
    if not data.hasFormat(BRANCH_MIME):
        return None
    try:
        return decode(bytes(data.data(BRANCH_MIME).data()), tr("The clipboard")).chart
    except InputError:  # of a program that is newer, or only says it is ours
        return None


def rows_text(branch: Chart) -> str:
    """One role a row, cells parted by tabs, the header first; columns without a value left out."""
    table = role_table(branch)
    rows = [row[:-1] for row in table.rows()]
    filled = [
        at
        for at, column in enumerate(table.columns)
        if column.field not in _LEFT_OUT and any(row[at] != _usual(column) for row in rows)
    ]
    header = [table.header[at] for at in filled]
    return tabbed([[*header, table.header[-1]], *([row[at] for at in filled] for row in rows)])


def tabbed(rows: list[list[Cell]]) -> str:
    """Cells as a spreadsheet takes them from the clipboard; no text is run as a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return stream.getvalue()


def picture(branch: Chart, settings: Settings) -> QImage:
    """The drawing of a branch, as an export to PNG would be."""
    from orgchart.export.job import Job
    from orgchart.export.picture_of import picture_of

    look = Job(
        chart=branch, theme=settings.theme, card_style=settings.card_style,
        direction=settings.direction, title_block=False, chips=True,
    )  # fmt: skip
    drawn = picture_of(look)
    scale = min(_PIXELS_A_UNIT, _MOST_PIXELS_A_SIDE / max(drawn.width, drawn.height, 1.0))
    return painted(drawn, scale)


def painted(drawn: Picture, scale: float) -> QImage:
    """A drawing, so many pixels a unit."""
    from orgchart.painting import PicturePainter

    image = QImage(
        max(1, round(drawn.width * scale)), max(1, round(drawn.height * scale)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    image.fill(0)
    painter = QPainter(image)
    painter.scale(scale, scale)
    PicturePainter(drawn).paint(painter)
    painter.end()
    return image


def _usual(column: Column) -> Cell:
    """The cell of a role of which nothing is told."""
    return (
        None if column.field in _ALWAYS else column.write(getattr(_NOTHING_TOLD, column.attribute))
    )


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return guard_csv(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
