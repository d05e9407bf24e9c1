"""The pictures of the guide that the program exports: the templates, and a slide.

Called by screenshots.py. A large template is folded until its cards can be read.
"""

from __future__ import annotations

from pathlib import Path

from northwind import EXAMPLE

from orgchart.catalogue import load_template
from orgchart.cli import run
from orgchart.export import Job, write_export
from orgchart.model.chart import Chart
from orgchart.model.records import Id

_WIDTH = 1000  # pixels
_CARDS = 40  # that can be read on a picture of that width
_COLOURS = 256  # a third of the bytes


def draw_template(id: str, folder: Path) -> Path:
    """Write the picture of a template into a folder; its path."""
    chart = load_template(id)
    path = folder / f"{id}.png"
    folder.mkdir(parents=True, exist_ok=True)
    write_export(
        Job(
            chart=chart,
            folded=_beyond(chart),
            page="16:9",
            width_px=_WIDTH,
            card_style="compact",
            title_block=False,
        ),
        path,
    )
    _with_few_colours(path)
    return path


def draw_slide(folder: Path) -> Path:
    """Write the slide that the page on exports shows, by the command it shows; its path."""
    path = folder / "department-slide.png"
    asked = "--page 16:9 --style compact --show badges --show findings --title"
    run(["export", str(EXAMPLE), "-o", str(path), *asked.split(), "Customer Service"])
    _with_few_colours(path)
    return path


def _with_few_colours(path: Path) -> None:
    from PIL import Image

    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(
            _COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
        )
    few.save(path, optimize=True)


def _beyond(chart: Chart) -> frozenset[Id]:
    """The managers to be folded: those of the deepest layer that still can be shown whole."""
    layer = chart.reports(None)
    shown = len(layer)
    while layer:
        below = [report for id in layer for report in chart.reports(id)]
        if shown + len(below) > _CARDS:
            return frozenset(layer)
        shown, layer = shown + len(below), below
    return frozenset()
