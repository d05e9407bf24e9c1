"""Where the branch on the clipboard was cut, so that its people do not stay there as well."""

from __future__ import annotations

from functools import cache
from uuid import uuid4
from weakref import WeakValueDictionary

from PySide6.QtCore import QMimeData

from orgchart.model.chart import Chart
from orgchart.model.waiting import dismiss
from orgchart.translation import counted, texts
from orgchart.ui.clipboard.branches import waiting_of
from orgchart.ui.open_chart import OpenChart

tr = texts("Clipboard")

CUT_MIME = "application/x-orgchart-cut"


class Cuts:
    """The charts of this program from which something was cut, as long as they are open."""

    def __init__(self) -> None:
        self._charts: WeakValueDictionary[bytes, OpenChart] = WeakValueDictionary()

    def mark(self, data: QMimeData, source: OpenChart) -> None:
        """Note on what goes to the clipboard from which chart it was cut."""
        token = uuid4().bytes
        self._charts[token] = source
        data.setData(CUT_MIME, token)

    def settle(self, token: bytes, branch: Chart, arrived: OpenChart) -> None:
        """A branch has arrived in a chart: where it was cut its people wait no more."""
        source = self._charts.get(token)
        if source is None or source is arrived:
            return
        left = waiting_of(branch, source.chart)
        if left:
            told = counted(
                len(left),
                tr("Move 1 person to another chart"),
                tr("Move {n} people to another chart"),
            )
            with source.edit(told) as draft:
                for id in left:
                    dismiss(draft, id)


@cache
def cuts() -> Cuts:
    """The cuts of the running program."""
    return Cuts()
