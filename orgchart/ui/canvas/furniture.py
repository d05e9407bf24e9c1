"""What a canvas in a window has besides the chart: zoom control, overview, tips, menus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.card_tip import CardTips
from orgchart.ui.canvas.colour_button import ColourButton
from orgchart.ui.canvas.depth_button import DepthButton
from orgchart.ui.canvas.heat_legend import HeatLegend
from orgchart.ui.canvas.line_label import LineLabel
from orgchart.ui.canvas.menus import Menus
from orgchart.ui.canvas.overview import Overview
from orgchart.ui.canvas.top_offer import TopOffer
from orgchart.ui.canvas.zoom_control import ZoomControl
from orgchart.ui.mending.mending import Mending
from orgchart.ui.people.menus import DropMenu
from orgchart.ui.photos.photo_drops import PhotoDrops

_ZOOM_EXTRAS = ("fit", "zoom-to-selection")


def furnish(canvas: Canvas, commands: Mapping[str, QAction], mending: Mending) -> HeatLegend:
    """Put everything in its place; ``commands`` are the window's actions by id.

    ``mending`` is what a card's menu offers about its findings. Returns the legend of a heat
    view, whose fold is remembered.
    """
    layers = DepthButton(canvas, commands)
    colours = ColourButton(canvas, commands)
    ZoomControl(canvas, [commands[id] for id in _ZOOM_EXTRAS], [colours, layers])
    legend = HeatLegend(canvas)
    Overview(canvas)
    TopOffer(canvas)
    CardTips(canvas)
    LineLabel(canvas)
    Menus(canvas, commands, mending)
    DropMenu(canvas)
    PhotoDrops(canvas)
    return legend
