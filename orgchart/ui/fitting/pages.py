"""The pages that a chart can be fitted to, as the settings name them and as people do."""

from __future__ import annotations

from orgchart.drawing.pages import SLIDES, PageSize, page
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Fit page")

PAGES = (
    "16:9", "4:3", "A4 landscape", "A4", "A3 landscape", "A3", "Letter landscape", "Letter",
    "Tabloid landscape", "A2 landscape", "A1 landscape", "A0 landscape",
)  # fmt: skip


def page_words(name: str) -> str:
    """What people call a page: "Slide 16:9", "A4, landscape"."""
    if name in SLIDES:
        return tr("Slide {name}").format(name=name)
    if name not in PAGES:
        return name  # a size of one's own
    paper, _, lies = name.partition(" ")
    return (tr("{paper}, landscape") if lies else tr("{paper}, portrait")).format(paper=paper)


def page_of(chart: Chart) -> PageSize | None:
    """The page that a chart is fitted to, if it is; one that nobody knows counts as none."""
    name = chart.settings.page
    try:
        return page(name) if name else None
    except InputError:
        return None
