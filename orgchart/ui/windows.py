"""The open windows of the program: what comes into which, and what was left after a crash."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from orgchart.model.chart import Chart
from orgchart.policy import organisation
from orgchart.storage.lock import Held
from orgchart.storage.sealed import is_sealed_file
from orgchart.storage.versions import Version
from orgchart.ui.arranged import Arranged
from orgchart.ui.files.background import Background
from orgchart.ui.files.chart_file import ChartFile
from orgchart.ui.files.dialogs import SUFFIX, Dialogs
from orgchart.ui.files.dropped import FileDrops
from orgchart.ui.files.filing import Filing
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import Opened
from orgchart.ui.files.opening import Into, Opening
from orgchart.ui.files.recent import RecentFiles
from orgchart.ui.files.recovery import Recovery
from orgchart.ui.files.sources import chart_file, earlier, template
from orgchart.ui.files.telling import tr
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window

if TYPE_CHECKING:
    from orgchart.ui.importing.words import Into as Where

_OPEN = "open"
_TIDY_AFTER = 3000  # milliseconds; starting comes first
_CASCADE = 32


class Windows(QObject):
    """Opens, finds again and closes windows; one for the whole program.

    A chart comes into the window given if that shows the start page, else into a new one.
    ``imported`` tells of the window and the result of each staff list, ``chart_shown`` of each
    window that has got a chart.
    """

    imported = Signal(object, object)
    chart_shown = Signal(object)

    def __init__(
        self,
        keeping: Keeping | None = None,
        dialogs: Dialogs | None = None,
        recents: Callable[..., RecentFiles] = RecentFiles,
    ) -> None:
        super().__init__()
        self.keeping = keeping or Keeping()
        self.dialogs = dialogs or Dialogs()
        self._recents = recents
        self.recent = recents(thumbnails=self.keeping.allowed)
        self.windows: list[Window] = []
        self.room: QSize | None = None  # what the screen has for a window, if that matters
        self.recovery = Recovery(self)
        self.opening = Opening(self)
        tidying = QTimer(self, singleShot=True, interval=_TIDY_AFTER)
        tidying.timeout.connect(self._tidy)
        tidying.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.commitDataRequest.connect(self.desktop_ends, Qt.ConnectionType.DirectConnection)
        application.applicationStateChanged.connect(self._look)

    # --- opening ------------------------------------------------------------------------------

    def open_start(self) -> Window:
        """A window with the start page."""
        window = self._window(None)
        self.fill(window)
        window.show()
        return window

    def fill(self, window: Window) -> None:
        """Put the start page into a window that has nothing to show."""
        if window.filing is not None or window.start_page is not None:
            return
        from orgchart.ui.help.explained import explain_start
        from orgchart.ui.start.page import StartPage

        page = StartPage(self.recent, self.keeping.templates)
        page.blank_asked.connect(lambda: self.open_blank(window))
        page.open_asked.connect(lambda: self.ask_open(window))
        page.import_asked.connect(lambda: self.ask_import(window))
        page.file_chosen.connect(lambda path: self.open_file(Path(path), window))
        page.template_chosen.connect(lambda id, people: self.open_template(id, people, window))
        page.recover_asked.connect(lambda: self.recovery.bring_back(window))
        page.discard_asked.connect(lambda: self.recovery.discard(window))
        page.show_recovered(self.recovery.offer())
        explain_start(page)
        window.show_page(page)

    def open_blank(self, window: Window | None = None) -> Window:
        """A window with an empty chart."""
        return self.show(Opened(chart=organisation().begin(Chart()), name=tr("New chart")), window)

    def open_file(self, path: Path, window: Window | None = None) -> Window | None:
        """Open a chart, or show what a staff list becomes; what goes wrong is said in a bar.

        A chart that is open already is brought to the front. None while it is being read.
        """
        there = self.showing(path)
        if there is not None:
            there.setWindowState(there.windowState() & ~Qt.WindowState.WindowMinimized)
            there.activateWindow()
            return there
        if path.suffix.lower() != SUFFIX and not path.is_dir():
            self.import_list(path, window)
            return None
        if is_sealed_file(path):
            return self.opening.bring_sealed(path, window)
        return self.opening.bring(chart_file(path, self.keeping), Into(window))

    def import_list(self, path: Path, window: Window | None = None, into: Where = "new") -> None:
        """Show what a staff list becomes, over what a window shows, for a person to agree."""
        from orgchart.ui.importing.arriving import bring_list

        bring_list(self, path, window, into)

    def open_template(
        self, id: str, people: int = 0, window: Window | None = None
    ) -> Window | None:
        """A new chart from a template, for so many people; 0 is the template's own size."""
        return self.opening.bring(template(id, people, self.keeping.templates), Into(window))

    def open_version(self, version: Version, name: str) -> Window | None:
        """An earlier version as a chart of its own, which has no file yet."""
        return self.opening.bring(earlier(version, name), Into(None))

    def reopen(self, window: Window, over: Held | None = None) -> None:
        """Read a window's chart again from its file; ``over`` is a stale lock to take over."""
        assert window.filing is not None
        path = window.filing.file.path
        assert path is not None

        def replace(opened: Opened) -> tuple[Opened, Window]:
            if window.filing is not None:
                window.filing.close()
                window.filing = None
            return opened, window

        self.opening.bring(chart_file(path, self.keeping, over), Into(window, place=replace))

    def ask_open(self, window: Window) -> None:
        """Ask which files to open."""
        for path in self.dialogs.open_paths(window, "any"):
            self.open_file(path, window)

    def ask_import(self, window: Window) -> None:
        """Ask which staff lists to import."""
        for path in self.dialogs.open_paths(window, "list"):
            self.import_list(path, window)

    def ask_newer(self, window: Window) -> None:
        """Ask for a newer list of the chart in a window."""
        for path in self.dialogs.open_paths(window, "list")[:1]:
            self.import_list(path, window, "update")

    # --- closing ------------------------------------------------------------------------------

    def quit(self) -> bool:
        """Close all windows; asks once about all unsaved work. Whether they are closed."""
        filings = [window.filing for window in self.windows if window.filing is not None]
        for filing in filings:
            filing.settle()
        unsaved = [filing for filing in filings if filing.file.has_unsaved]
        if unsaved:
            names = [filing.file.name for filing in unsaved]
            answer = self.dialogs.ask_unsaved(self.windows[-1], names)
            if answer == "cancel":
                return False
            if answer == "save" and not all(filing.save(wait=True) for filing in unsaved):
                return False
        for filing in filings:
            filing.asked = True
        for window in list(self.windows):
            window.close()
        return True

    def _closed(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
        self.opening.leave(window)
        if window.filing is not None:
            window.filing.close()

    def desktop_ends(self, *_: object) -> None:
        """The desktop ends: nothing is asked, and unsaved edits wait for the next start."""
        for window in self.windows:
            if window.filing is not None:
                window.filing.ending = True

    def end(self) -> None:
        """Close all windows as at the end of the desktop."""
        self.desktop_ends()
        for window in list(self.windows):
            window.close()

    # --- safety -------------------------------------------------------------------------------

    def keep_copies(self, *, keep: bool) -> None:
        """Switch safety copies on or off; off erases what is kept. Raises InputError."""
        self.keeping.allow(keep=keep)
        self.recent = self._recents(thumbnails=keep)
        if not keep:
            self.recovery.forget()
            for window in self.windows:
                if window.filing is not None:
                    window.filing.file.safety.forget()

    def _tidy(self) -> None:
        """Erase what is older than it may be."""
        with suppress(OSError):  # next time
            self.keeping.expire()

    # --- small parts --------------------------------------------------------------------------

    def remember(self, file: ChartFile, after: int = 0) -> None:
        """Put a file, as it is now, on the list of recent ones.

        That begins some milliseconds later, in a thread: the disk may take its time.
        """
        if file.path is None:
            return
        recent, path, when = self.recent, file.path, time.time()
        records = list(file.document.chart.records.values())

        def put() -> None:
            from orgchart.ui.start.remember import remember

            remember(recent, path, Chart(records), when)

        def begin() -> None:
            Background(put, lambda _: None, lambda sentence: self.say(None, sentence), self)

        QTimer.singleShot(after, self, begin)

    def show(
        self, opened: Opened, window: Window | None, arranged: Arranged | None = None
    ) -> Window:
        """Put a chart into a window that has none, or a new one, and show that."""
        shown = self._window(window)
        shown.bar.clear_all()
        open_chart = OpenChart(arranged or opened.chart)
        file = ChartFile(open_chart.document, opened, self.keeping)
        shown.show_chart(open_chart)
        shown.filing = Filing(shown, file, self)
        shown.refresh()
        shown.show()
        shown.activateWindow()
        self.chart_shown.emit(shown)
        return shown

    def blank_window(self) -> Window:
        """A window to tell things in while there is nothing to show: the newest, or a new one."""
        if self.windows:
            return self.windows[-1]
        made = self._window(None)
        made.show()
        return made

    def _window(self, wanted: Window | None) -> Window:
        if wanted is not None and wanted in self.windows and wanted.filing is None:
            return wanted
        made = Window()
        made.windows = self
        made.closed.connect(self._closed)
        if self.room is not None:
            made.fit_into(self.room)
        FileDrops(made, lambda path: self.open_file(path, made))
        if self.windows:
            last = self.windows[-1].geometry()
            made.setGeometry(last.translated(_CASCADE, _CASCADE))
        self.windows.append(made)
        return made

    def showing(self, path: Path) -> Window | None:
        """The window in which a file is open."""
        real = path.resolve()
        for window in self.windows:
            there = window.filing.file.path if window.filing is not None else None
            if there is not None and there.resolve() == real:
                return window
        return None

    def say(self, window: Window | None, sentence: str) -> None:
        """Say what went wrong, in the window it is about or the newest one."""
        shown = window or self.blank_window()
        self.fill(shown)
        other = (tr("Open another file…"), lambda: self.ask_open(shown))
        shown.bar.say(_OPEN, sentence, other, kind="error")

    def _look(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the program: see what others did to the files meanwhile."""
        if state == Qt.ApplicationState.ApplicationActive:
            for window in self.windows:
                if window.filing is not None:
                    window.filing.look()
