"""Charts that belong to the spreadsheet: they follow when somebody edits the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from orgchart.drawing.theme import theme
from orgchart.export.xlsx_cells import column_name

if TYPE_CHECKING:
    from openpyxl.chart import BarChart, Reference
    from openpyxl.worksheet.worksheet import Worksheet

_WIDE, _HIGH = 16.0, 8.5  # centimetres
_ROOM_A_BAR = 0.55
_COLOUR = "support"
_GAP = 40  # percent of a bar between two of them


class Cells(NamedTuple):
    """A block of cells, both corners included; rows and columns count from 1."""

    row: int
    column: int
    last_row: int
    last_column: int

    @property
    def length(self) -> int:
        """How many cells a line of them has."""
        return max(self.last_row - self.row, self.last_column - self.column) + 1


class Bars(msgspec.Struct, frozen=True, kw_only=True):
    """One chart of bars: where names and numbers stand, and the cell of its upper left corner.

    ``lying`` bars have room for long names; the first is at the top.
    """

    title: str
    names: Cells
    numbers: Cells
    row: int
    column: int
    lying: bool = False


def draw_bars(page: Worksheet, bars: Bars) -> None:
    """Put a chart on a sheet."""
    chart = _empty_chart(bars)
    chart.add_data(_reference(page, bars.numbers), titles_from_data=False,
                   from_rows=bars.numbers.row == bars.numbers.last_row)  # fmt: skip
    chart.set_categories(_reference(page, bars.names))
    colour = theme("light").function(_COLOUR).band.lstrip("#")
    chart.series[0].graphicalProperties.solidFill = colour
    page.add_chart(chart, f"{column_name(bars.column - 1)}{bars.row}")


def _empty_chart(bars: Bars) -> BarChart:
    from openpyxl.chart import BarChart
    from openpyxl.chart.label import DataLabelList

    chart = BarChart()
    chart.type = "bar" if bars.lying else "col"
    chart.title, chart.legend, chart.gapWidth = bars.title, None, _GAP
    chart.width = _WIDE
    chart.height = max(_HIGH, _ROOM_A_BAR * bars.names.length + 2) if bars.lying else _HIGH
    chart.x_axis.delete = False
    if bars.lying:
        chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.delete = True  # every bar tells its number
    chart.y_axis.majorGridlines = None
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False,
                                     showLegendKey=False, showPercent=False)  # fmt: skip
    return chart


def _reference(page: Worksheet, cells: Cells) -> Reference:
    from openpyxl.chart import Reference

    return Reference(page, cells.column, cells.row, cells.last_column, cells.last_row)
