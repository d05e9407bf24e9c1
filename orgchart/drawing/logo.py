"""The logo in the title block of a page."""

from __future__ import annotations

from orgchart.drawing.picture import Image
from orgchart.model.chart import Chart
from orgchart.model.photos import picture_size
from orgchart.model.records import Photo

GAP = 16.0
_WIDEST = 160.0


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


def logo_shape(logo: Photo, right: float, top: float, height: float) -> Image:
    """The logo with its end at ``right``, in the middle of a strip of a height."""
    w, h = logo_size(logo, height)
    return Image(right - w, top + (height - h) / 2, w, h, logo.data, alt=logo.alt or "Logo")
