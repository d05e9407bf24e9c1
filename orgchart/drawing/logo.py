"""The logo in the title block of a page."""

from __future__ import annotations

from orgchart.drawing.picture import Box, Image
from orgchart.drawing.theme import Theme, light_theme
from orgchart.model.chart import Chart
from orgchart.model.photos import picture_size
from orgchart.model.records import Photo

GAP = 16.0
_WIDEST = 160.0
_PAD, _RADIUS = 6.0, 4.0


def logo_of(chart: Chart) -> Photo | None:
    """The chart's logo, if it has one."""
    return chart.photo(chart.settings.logo)


def logo_size(logo: Photo, height: float) -> tuple[float, float]:
    """How wide and how high a logo is that may be so high, and not wider than looks well."""
    size = picture_size(logo.data)
    if size is None:
        return 0.0, 0.0
    scale = min(height / size[1], _WIDEST / size[0])
    return size[0] * scale, size[1] * scale


def logo_shapes(
    logo: Photo, right: float, top: float, height: float, theme: Theme
) -> list[Box | Image]:
    """The logo with its end at ``right``, in the middle of a strip of a height.

    Logos are made for paper: on a dark ground it lies on a plate of white.
    """
    w, h = logo_size(logo, height)
    x, y = right - w, top + (height - h) / 2
    image = Image(x, y, w, h, logo.data, alt=logo.alt or "Logo")
    if not theme.is_dark:
        return [image]
    paper = light_theme().ground
    plate = Box(x - _PAD, y - _PAD, w + 2 * _PAD, h + 2 * _PAD, _RADIUS, paper)
    return [plate, image]
