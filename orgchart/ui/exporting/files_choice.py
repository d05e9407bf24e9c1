"""Whether an export is one file, or one for each part of the chart."""

from __future__ import annotations

from orgchart.export.job import SplitBy
from orgchart.ui.exporting.lists import List
from orgchart.ui.exporting.words import tr


class FilesChoice(List):
    """The list of what may have a file of its own."""

    def __init__(self) -> None:
        super().__init__(tr("Files"))
        self.addItem(tr("One file"), None)
        self.addItem(tr("One for each department"), "department")
        self.addItem(tr("One for each manager"), "manager")

    def show_batch(self, batch: SplitBy | None) -> None:
        """Show what is chosen."""
        self.setCurrentIndex(self.findData(batch))

    @property
    def batch(self) -> SplitBy | None:
        """What is chosen; None for one file of all."""
        chosen: SplitBy | None = self.currentData()
        return chosen
