"""What a chart would be with a newer list; nothing of the chart itself is touched."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from orgchart.importing.refresh import Refresh, apply_refresh
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.errors import InputError
from orgchart.model.metrics import Statistics, statistics
from orgchart.ui.start.miniature import Miniature, miniature


class Preview(msgspec.Struct, frozen=True):
    """The chart as it would be, and how many moves would close a circle and are left."""

    miniature: Miniature
    figures: Statistics
    stuck: int


def preview(chart: Chart, refresh: Refresh, decisions: Mapping[str, str]) -> Preview:
    """Try the decisions out. Raises InputError when they cannot be."""
    document = Document(chart)
    try:
        with document.edit("Try") as draft:
            stuck = apply_refresh(draft, refresh, decisions)
    except EditError as error:
        raise InputError(str(error)) from error
    return Preview(miniature(document.chart), statistics(document.chart), len(stuck))
