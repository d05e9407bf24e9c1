"""The figures of the open chart: tiles, spans, layers, tiers, seats by function."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import theme
from orgchart.model.breakdown import Slice, breakdown, whole
from orgchart.model.metrics import Statistics
from orgchart.model.records import Id
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.panels.statistics.figures import Tile, below, bins, further, tiles
from orgchart.ui.panels.statistics.functions import FunctionRow
from orgchart.ui.panels.statistics.histogram import Histogram
from orgchart.ui.panels.statistics.part_list import PartList
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, label

tr = texts("Statistics")

_MARGIN = 16
_COLUMNS = 3
_TILES = 6


class FigureTile(QFrame):
    """One figure over what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.figure = label("", "title")
        self._label = label("", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 5, 6, 6)
        layout.setSpacing(0)
        layout.addWidget(self.figure)
        layout.addWidget(self._label)

    def show_tile(self, tile: Tile) -> None:
        """Show another figure."""
        self.figure.setText(tile.figure)
        self._label.setText(tile.label)
        self.setToolTip(tile.tip)
        self.setAccessibleName(f"{tile.label}: {tile.figure}. {tile.tip}")


class StatisticsPanel(FollowingPanel):
    """Headcount, FTE, layers, spans and functions; bars lead to the roles they stand for."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.open_chart)
        self._canvas = canvas
        self.tiles = [FigureTile() for _ in range(_TILES)]
        self.histogram = Histogram()
        self.not_placed = button("", "ghost", "users")
        self.not_placed.setProperty("wide", True)
        self.layers = PartList(tr("Layers"), tr("Seats, and the spans of their managers"))
        self.tiers = PartList(tr("Seats by tier"))
        self.further = label("", "small", wrap=True)
        self.print_button = button(tr("Print statistics…"), "", "printer")
        self._nobody = label(tr("No role has a function yet."), "secondary", wrap=True)
        self._functions = QVBoxLayout()
        self._shown: list[tuple[Sign, int]] = []
        self._every: Slice | None = None
        self._build()
        self.histogram.chosen.connect(lambda ids: show_roles(self._canvas, ids))
        for parts in (self.layers, self.tiers):
            parts.chosen.connect(lambda ids: show_roles(self._canvas, ids))
        self.not_placed.hide()
        self.not_placed.clicked.connect(self._seek)
        self.open_chart.selected.connect(self._tell_further)
        appearance().changed.connect(self.fall_behind)

    def refresh(self) -> None:
        """Count the chart anew."""
        chart = self.open_chart.chart
        figures = self.open_chart.statistics
        for tile, shown in zip(self.tiles, tiles(chart, figures), strict=True):
            tile.show_tile(shown)
        self.histogram.show_bins(bins(figures.spans, self.open_chart.problems))
        count = figures.not_placed
        told = tr("1 person is not placed") if count == 1 else tr(
            "{n} people are not placed")  # fmt: skip
        self.not_placed.setText(told.format(n=number(count, ",")))
        self.not_placed.setVisible(count > 0)
        self._every = whole(chart)
        layers, tiers = breakdown(chart, "layers"), breakdown(chart, "tiers")
        self.layers.show_parts(layers, self._layer_name, spans=True)
        self.tiers.show_parts(tiers, self._tier_name, spans=False)
        self._tell_further()
        self._show_functions(figures)

    def function_rows(self) -> list[FunctionRow]:
        """The bars by function, the largest first."""
        items = (self._functions.itemAt(at) for at in range(self._functions.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row for row in rows if isinstance(row, FunctionRow)]

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, tile in enumerate(self.tiles):
            grid.addWidget(tile, at // _COLUMNS, at % _COLUMNS)
        self._functions.setSpacing(0)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self.not_placed)
        layout.addWidget(self.further)
        layout.addSpacing(12)
        layout.addWidget(label(tr("Span of control"), "heading"))
        layout.addWidget(label(tr("Managers by number of reports"), "small"))
        layout.addWidget(self.histogram)
        layout.addWidget(self.layers)
        layout.addWidget(self.tiers)
        layout.addSpacing(12)
        layout.addWidget(label(tr("Seats by function"), "heading"))
        layout.addWidget(self._nobody)
        layout.addLayout(self._functions)
        layout.addSpacing(12)
        layout.addWidget(self.print_button)
        layout.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Statistics"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _show_functions(self, figures: Statistics) -> None:
        signs = signs_of(self.open_chart.chart, theme(appearance().theme))
        counted = sorted(figures.by_function.items(), key=lambda each: -each[1])
        wanted = [(signs[slug], seats) for slug, seats in counted]
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self.function_rows():
            self._functions.removeWidget(row)
            row.deleteLater()
        most = max((seats for _, seats in wanted), default=0)
        rows = [self._row(sign, seats, most) for sign, seats in wanted]
        room = max((row.name_width() for row in rows), default=0)
        for row in rows:
            row.name_room = room
            self._functions.addWidget(row)
        self._nobody.setVisible(not wanted)

    def _layer_name(self, of: Slice) -> str:
        return tr("Layer {n}").format(n=of.name)

    def _tier_name(self, of: Slice) -> str:
        return tr("Tier {n}").format(n=of.name) if of.name[:1].isdigit() else of.name

    def _tell_further(self) -> None:
        """Managers to staff, cost, and who is below the selected role."""
        if self._every is None:
            return
        chart, first = self.open_chart.chart, self.open_chart.selection[:1]
        managers = [id for id in first if chart.has_reports(id)]
        told = [
            *further(self._every),
            *(below(self.open_chart.name(id), chart, id) for id in managers),
        ]
        self.further.setText("\n".join(told))
        self.further.setVisible(bool(told))

    def _seek(self) -> None:
        """Show those who wait."""
        for id in list(self.open_chart.chart.not_placed)[:1]:
            self._canvas.carrying.sought.emit(id)

    def _row(self, sign: Sign, seats: int, most: int) -> FunctionRow:
        row = FunctionRow(sign, seats, most)
        row.clicked.connect(lambda: show_roles(self._canvas, self._roles_with(sign.slug)))
        return row

    def _roles_with(self, slug: str) -> list[Id]:
        chart = self.open_chart.chart
        return [id for id in chart.branch(None) if slug in chart.roles[id].functions]
