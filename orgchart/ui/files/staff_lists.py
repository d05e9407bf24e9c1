"""Staff lists that become charts: read in a thread, while the window stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.ui.files.background import Background
from orgchart.ui.files.opened import Opened
from orgchart.ui.files.telling import tr

if TYPE_CHECKING:
    from orgchart.importing import Imported
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_READING, _READ = "reading", "open"


class ListReader:
    """Reads lists for the windows of the program."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows

    def read(self, path: Path, window: Window) -> None:
        """Read a list; its chart comes into the window if that has none, else into a new one."""
        from orgchart.importing import import_list

        reading = Background(
            lambda: import_list(path),
            lambda found: self._show(found, path, window),
            lambda sentence: self._tell(sentence, window),
            self._windows,
        )
        text = tr("Reading {name} …").format(name=path.name)
        window.bar.say(_READING, text, (tr("Cancel"), reading.cancel))

    def _show(self, found: Imported, path: Path, window: Window) -> None:
        window.bar.clear(_READING)
        shown = self._windows.show(Opened(chart=found.chart, name=path.stem, work=True), window)
        told = tr("{rows} rows of {name} became {roles} roles.").format(
            rows=f"{found.report.rows:,}", name=path.name, roles=f"{found.report.roles:,}"
        )
        if found.report.findings:
            more = tr("{count} things were mended or left to look at.")
            told += " " + more.format(count=len(found.report.findings))
        shown.bar.say(_READ, told, kind="warning" if found.report.findings else "ok")
        self._windows.imported.emit(shown, found)

    def _tell(self, sentence: str, window: Window) -> None:
        window.bar.clear(_READING)
        self._windows.say(window, sentence)
