"""The open windows of the program: what comes into which, and what was left after a crash."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.errors import InputError
from orgchart.storage.lock import Held
from orgchart.storage.trouble import reason
from orgchart.storage.unsaved import Leftover, Recovered
from orgchart.storage.versions import Version
from orgchart.ui.files.background import Background
from orgchart.ui.files.chart_file import ChartFile, Opened, open_path, take_lock
from orgchart.ui.files.dialogs import SUFFIX, Dialogs
from orgchart.ui.files.filing import Filing
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.recent import RecentFiles
from orgchart.ui.files.telling import leftovers_text, moment_text, tr
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window

if TYPE_CHECKING:
    from orgchart.importing import Imported

_OPEN, _READING, _LEFT = "open", "reading", "left"
_TIDY_AFTER = 3000  # milliseconds; starting comes first
_CASCADE = 32


class Windows(QObject):
    """Opens, finds again and closes windows; one for the whole program.

    A chart comes into the window given if that shows the start page, else into a new one.
    ``imported`` tells of the window and the result of each staff list.
    """

    imported = Signal(object, object)

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
        self._left: list[Leftover] = self.keeping.leftovers()
        self._offered = False
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
        from orgchart.ui.start.page import StartPage

        window = self._window(None)
        page = StartPage(self.recent, self.keeping.templates)
        page.blank_asked.connect(lambda: self.open_blank(window))
        page.open_asked.connect(lambda: self.ask_open(window))
        page.import_asked.connect(lambda: self.ask_import(window))
        page.file_chosen.connect(lambda path: self.open_file(Path(path), window))
        page.template_chosen.connect(lambda id, people: self.open_template(id, people, window))
        page.recover_asked.connect(lambda: self.recover(window))
        page.discard_asked.connect(lambda: self.discard(window))
        page.show_recovered(leftovers_text(self._left))
        self._offered = True
        window.show_page(page)
        window.show()
        return window

    def open_blank(self, window: Window | None = None) -> Window:
        """A window with an empty chart."""
        return self._show(Opened(chart=Chart(), name=tr("New chart")), window)

    def open_file(self, path: Path, window: Window | None = None) -> Window | None:
        """Open a chart, or import a staff list as a new one; what goes wrong is said in a bar.

        A chart that is open already is brought to the front. None while a list is being read.
        """
        there = self._showing(path)
        if there is not None:
            there.setWindowState(there.windowState() & ~Qt.WindowState.WindowMinimized)
            there.activateWindow()
            return there
        if path.suffix.lower() == SUFFIX or path.is_dir():
            return self._open_chart(path, window)
        self._import(path, window)
        return None

    def open_template(
        self, id: str, people: int = 0, window: Window | None = None
    ) -> Window | None:
        """A new chart from a template, for so many people; 0 is the template's own size."""
        from orgchart.catalogue import load_template, scale

        try:
            chart = load_template(id, self.keeping.templates)
            chart = scale(chart, people) if people else chart
        except InputError as error:
            self._say(window, str(error))
            return None
        name = chart.settings.title or tr("New chart")
        return self._show(Opened(chart=chart, name=name), window)

    def open_version(self, version: Version, name: str) -> Window | None:
        """An earlier version as a chart of its own, which has no file yet."""
        from orgchart.storage import load_chart

        try:
            chart = load_chart(version.path).chart
        except InputError as error:
            self._say(None, str(error))
            return None
        title = tr("{name} as of {when}").format(name=name, when=moment_text(version.saved))
        return self._show(Opened(chart=chart, name=title), None)

    def reopen(self, window: Window, over: Held | None = None) -> None:
        """Read a window's chart again from its file; ``over`` is a stale lock to take over."""
        assert window.filing is not None
        path = window.filing.file.path
        assert path is not None
        try:
            opened = open_path(path, self.keeping, over=over)
        except InputError as error:
            self._say(window, str(error))
            return
        window.filing.close()
        self._put(opened, window)

    def ask_open(self, window: Window) -> None:
        """Ask which files to open."""
        for path in self.dialogs.open_paths(window, "any"):
            self.open_file(path, window)

    def ask_import(self, window: Window) -> None:
        """Ask which staff lists to import."""
        for path in self.dialogs.open_paths(window, "list"):
            self.open_file(path, window)

    # --- after a crash ------------------------------------------------------------------------

    def recover(self, window: Window | None = None) -> list[Window]:
        """Bring back all unsaved work that was found, each chart in a window."""
        found, self._left = self._left, []
        self._tell_found()
        windows = []
        for leftover in found:
            claimed = leftover.claim(self.keeping.session)
            if claimed is not None:
                back = self._bring_back(claimed, window)
                windows += [back] if back is not None else []
        return windows

    def discard(self, window: Window) -> None:
        """Erase the unsaved work that was found, if the person is sure."""
        told = leftovers_text(self._left)
        question = tr("Discard the unsaved work?")
        if told is None or not self.dialogs.ask_loss(window, question, told, tr("Discard")):
            return
        for leftover in self._left:
            leftover.erase()
        self._left = []
        self._tell_found()

    def _offer_left(self, window: Window) -> None:
        """Without a start page, the first window tells what was found."""
        told = leftovers_text(self._left)
        if told is None or self._offered:
            return
        self._offered = True
        window.bar.say(
            _LEFT,
            told,
            (tr("Bring back"), lambda: self._recover_for(window)),
            (tr("Discard…"), lambda: self.discard(window)),
        )

    def _recover_for(self, window: Window) -> None:
        self.recover(window)

    def _bring_back(self, leftover: Leftover, window: Window | None) -> Window | None:
        try:
            recovered = leftover.read()
            target = self._target(window, recovered)
            shown = self._show(self._as_before(recovered), target)
            assert shown.filing is not None
            shown.filing.file.bring_back(recovered)
        except (InputError, EditError) as error:
            self._say(window, str(error))
            return None
        leftover.erase()
        shown.filing.tell_recovered(recovered)
        return shown

    def _as_before(self, recovered: Recovered) -> Opened:
        """The chart the edits began with, together with its file if nobody else has that open."""
        about = recovered.about
        chart = Chart(recovered.before.values())
        path = Path(about.path) if about.path is not None else None
        if path is None or not path.exists() or self._showing(path) is not None:
            return Opened(chart=chart, name=about.name, work=True)
        lock, held = take_lock(path, self.keeping)
        if held is not None:
            name = tr("{name} (copy)").format(name=about.name)
            return Opened(chart=chart, name=name, work=True)
        return Opened(chart=chart, name=about.name, path=path, mark=about.mark, lock=lock)

    def _target(self, window: Window | None, recovered: Recovered) -> Window | None:
        """The window whose chart is the one to be brought back, if nothing was done to it yet."""
        path = recovered.about.path
        there = self._showing(Path(path)) if path is not None else None
        if there is None or there.filing is None or there.filing.file.has_unsaved:
            return window
        there.filing.close()
        there.filing = None
        return there

    def _tell_found(self) -> None:
        for window in self.windows:
            if window.start_page is not None:
                window.start_page.show_recovered(leftovers_text(self._left))

    # --- closing ------------------------------------------------------------------------------

    def quit(self) -> bool:
        """Close all windows; asks once about all unsaved work. Whether they are closed."""
        filings = [window.filing for window in self.windows if window.filing is not None]
        unsaved = [filing for filing in filings if filing.file.has_unsaved]
        if unsaved:
            names = [filing.file.name for filing in unsaved]
            answer = self.dialogs.ask_unsaved(self.windows[-1], names)
            if answer == "cancel":
                return False
            if answer == "save" and not all(filing.save() for filing in unsaved):
                return False
        for filing in filings:
            filing.asked = True
        for window in list(self.windows):
            window.close()
        return True

    def _closed(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
        if window.filing is not None:
            window.filing.close()

    def desktop_ends(self, *_: object) -> None:
        """The desktop ends: nothing is asked, and unsaved edits wait for the next start."""
        for window in self.windows:
            if window.filing is not None:
                window.filing.ending = True

    # --- safety -------------------------------------------------------------------------------

    def keep_copies(self, *, keep: bool) -> None:
        """Switch safety copies on or off; off erases what is kept. Raises InputError."""
        self.keeping.allow(keep=keep)
        self.recent = self._recents(thumbnails=keep)
        if not keep:
            self._left = []
            self._tell_found()
            for window in self.windows:
                if window.filing is not None:
                    window.filing.file.forget_edits()

    def _tidy(self) -> None:
        """Erase what is older than it may be."""
        with suppress(OSError):  # next time
            self.keeping.expire()

    # --- small parts --------------------------------------------------------------------------

    def remember(self, file: ChartFile) -> None:
        """Put a file on the list of recent ones."""
        from orgchart.ui.start.remember import remember

        if file.path is None:
            return
        try:
            remember(self.recent, file.path, file.document.chart)
        except OSError as error:
            text = tr("The list of recent files cannot be written: {why}.")
            self._say(None, text.format(why=reason(error)))

    def read(self, path: Path) -> Chart:
        """The chart in a file, or the one a staff list makes. Raises InputError."""
        if path.suffix.lower() == SUFFIX:
            from orgchart.storage import load_chart

            return load_chart(path).chart
        from orgchart.importing import import_list

        return import_list(path).chart

    def _open_chart(self, path: Path, window: Window | None) -> Window | None:
        try:
            opened = open_path(path, self.keeping)
        except InputError as error:
            self._say(window, str(error))
            return None
        shown = self._show(opened, window)
        if opened.notes:
            shown.bar.say(_OPEN, " ".join(opened.notes))
        assert shown.filing is not None
        self.remember(shown.filing.file)
        self._offer_left(shown)
        return shown

    def _import(self, path: Path, window: Window | None) -> None:
        """Read a staff list in a thread; the window stays as it is until it is there."""
        from orgchart.importing import import_list

        shown = window or (self.windows[-1] if self.windows else self.open_start())
        reading = Background(
            lambda: import_list(path),
            lambda found: self._show_list(found, path, shown),
            lambda sentence: self._cannot_read(sentence, shown),
            self,
        )
        text = tr("Reading {name} …").format(name=path.name)
        shown.bar.say(_READING, text, (tr("Cancel"), reading.cancel))

    def _show_list(self, found: Imported, path: Path, window: Window) -> None:
        window.bar.clear(_READING)
        shown = self._show(Opened(chart=found.chart, name=path.stem, work=True), window)
        told = tr("{rows} rows of {name} became {roles} roles.").format(
            rows=f"{found.report.rows:,}", name=path.name, roles=f"{found.report.roles:,}"
        )
        if found.report.findings:
            more = tr("{count} things were mended or left to look at.")
            told += " " + more.format(count=len(found.report.findings))
        shown.bar.say(_OPEN, told, kind="warning" if found.report.findings else "ok")
        self.imported.emit(shown, found)

    def _cannot_read(self, sentence: str, window: Window) -> None:
        window.bar.clear(_READING)
        self._say(window, sentence)

    def _show(self, opened: Opened, window: Window | None) -> Window:
        """Put a chart into a window that has none, or a new one, and show that."""
        shown = self._window(window)
        self._put(opened, shown)
        shown.show()
        shown.activateWindow()
        return shown

    def _put(self, opened: Opened, window: Window) -> None:
        window.bar.clear_all()
        open_chart = OpenChart(opened.chart)
        file = ChartFile(open_chart.document, opened, self.keeping)
        window.show_chart(open_chart)
        window.filing = Filing(window, file, self)
        window.refresh()

    def _window(self, wanted: Window | None) -> Window:
        if wanted is not None and wanted in self.windows and wanted.filing is None:
            return wanted
        made = Window()
        made.windows = self
        made.closed.connect(self._closed)
        if self.windows:
            last = self.windows[-1].geometry()
            made.setGeometry(last.translated(_CASCADE, _CASCADE))
        self.windows.append(made)
        return made

    def _showing(self, path: Path) -> Window | None:
        """The window in which a file is open."""
        real = path.resolve()
        for window in self.windows:
            there = window.filing.file.path if window.filing is not None else None
            if there is not None and there.resolve() == real:
                return window
        return None

    def _say(self, window: Window | None, sentence: str) -> None:
        """Say what went wrong, in the window it is about or the newest one."""
        shown = window or (self.windows[-1] if self.windows else self.open_start())
        other = (tr("Open another file…"), lambda: self.ask_open(shown))
        shown.bar.say(_OPEN, sentence, other, kind="error")

    def _look(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the program: see what others did to the files meanwhile."""
        if state == Qt.ApplicationState.ApplicationActive:
            for window in self.windows:
                if window.filing is not None:
                    window.filing.look()
