"""Where every card of a chart goes, and the lines between them.

`arrange` lays a chart out once; an `Arranger` keeps a layout up to date while the chart is
edited; `fit` looks for the arrangement that makes it largest on a page.
"""

from orgchart.layout.arranger import Arranger, arrange
from orgchart.layout.options import NORMAL, TIGHT, Gaps, Options, Size, even_gaps
from orgchart.layout.page import Advice, Fit, Room, arrange_for_page, fit, page_scale
from orgchart.layout.part import Parts
from orgchart.layout.places import Line, Places, Route

__all__ = [
    "NORMAL",
    "TIGHT",
    "Advice",
    "Arranger",
    "Fit",
    "Gaps",
    "Line",
    "Options",
    "Parts",
    "Places",
    "Room",
    "Route",
    "Size",
    "arrange",
    "arrange_for_page",
    "even_gaps",
    "fit",
    "page_scale",
]
