"""A staff list on its way into a window: read, looked at on a page, agreed, shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from orgchart.importing import ImportOptions
from orgchart.importing.profiles import (
    Profile,
    load_profiles,
    profile_of,
    profile_path,
    save_profile,
)
from orgchart.importing.refresh import Refresh, choices_within, plan_refresh, remember
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.policy import organisation
from orgchart.ui.arranged import Arranged
from orgchart.ui.files.background import Background
from orgchart.ui.files.opened import Opened
from orgchart.ui.files.opening import Into, Ready
from orgchart.ui.importing.choosing import is_chosen
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.inserting import insert_under
from orgchart.ui.importing.looking import Read, Understood, colouring, first_look
from orgchart.ui.importing.newer.applying import apply_newer
from orgchart.ui.importing.newer.page import NewerPage
from orgchart.ui.importing.page import ImportPage
from orgchart.ui.importing.session import Progress, Session
from orgchart.ui.importing.words import Into as Where
from orgchart.ui.importing.words import into_text

if TYPE_CHECKING:
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_TOPIC = "open"


class Arriving(QObject):
    """One list and the window it comes into.

    ``into`` is where it goes unless the person chooses otherwise; with "update", the choices
    about the chart's last list are made again.
    """

    def __init__(self, windows: Windows, path: Path, window: Window, into: Where) -> None:
        super().__init__(windows)
        self._windows, self._path, self._window, self._into = windows, path, window, into
        self._pages = QStackedWidget()
        self._pages.destroyed.connect(self.deleteLater)
        self._page: ImportPage | None = None
        folder = windows.keeping.import_profiles
        options = self._chosen_before()
        progress = Progress()
        work = self._in_thread(
            lambda: first_look(path, load_profiles(folder), progress.watch, options),
            self._show_page,
            self._refuse,
        )
        work.cancelled.connect(progress.unwanted.set)
        work.cancelled.connect(self._give_up)
        window.closed.connect(work.cancel)
        told = tr("Reading {name} …").format(name=path.name)
        work.announce(window.bar, told, told)

    def _chosen_before(self) -> ImportOptions:
        chart = self._window.open_chart
        if chart is None or self._into != "update":
            return ImportOptions()
        before = choices_within(chart.chart)
        return before.options() if before is not None else ImportOptions()

    def _refuse(self, sentence: str) -> None:
        self._windows.say(self._window, sentence)
        self._pages.deleteLater()

    def _give_up(self) -> None:
        """Nobody waits for it any more."""
        if self._window in self._windows.windows:
            self._windows.fill(self._window)
        self._pages.deleteLater()

    # --- the page ---------------------------------------------------------------------------

    def _show_page(self, read: Read) -> None:
        if self._window.covering is not None:  # by another list that came first
            self._window = self._windows.open_start()
        window = self._window
        session = Session(read)
        page = self._page = ImportPage(session, self._ways())
        page.choose_into(self._into)
        page.left.connect(session.stop)
        page.left.connect(window.uncover)
        page.agreed.connect(self._agree)
        page.save_asked.connect(self._save_choices)
        self._pages.addWidget(page)
        window.bar.clear(_TOPIC)
        window.cover(self._pages)
        window.show()
        session.start()
        if self._into == "update":
            page.foot.agree.click()  # as soon as it is understood

    def _ways(self) -> list[tuple[Where, str]]:
        """Where the chart may go."""
        chart = self._window.open_chart
        if chart is None or chart.read_only:
            return [("new", into_text("new", ""))]
        name = chart.name(chart.selection[0]) if chart.selection else ""
        found: list[tuple[Where, str]] = [("new", into_text("new", name)),
                                          ("under", into_text("under", name))]  # fmt: skip
        return [*found, ("update", into_text("update", name))] if chart.chart.roles else found

    def _save_choices(self) -> None:
        """Keep the choices for the next list of this shape."""
        page, windows = self._page, self._windows
        assert page is not None
        name = windows.dialogs.ask_name(
            self._window, tr("Keep these choices"), tr("Name of the kind of list"), self._path.stem
        )
        if name is None:
            return
        profile = profile_of(page.session.read.table, page.session.options, name)
        try:
            save_profile(profile, profile_path(windows.keeping.import_profiles, name))
        except InputError as error:
            page.fail(str(error))
            return
        told = tr("Kept as “{name}”; the next list of this shape is read in the same way.")
        page.bar.say("profile", told.format(name=name), kind="ok")

    # --- agreed -----------------------------------------------------------------------------

    def _agree(self) -> None:
        page = self._page
        assert page is not None
        assert page.session.understood is not None
        understood = page.session.understood
        if page.into == "new":
            self._make(page, understood)
        elif page.into == "under":
            self._insert(understood)
        else:
            self._compare(page, understood)

    def _make(self, page: ImportPage, understood: Understood) -> None:
        """A chart of its own, laid out in a thread."""
        imported, path, profile = understood.imported, self._path, _profile(understood)

        def make() -> Ready:
            chart = remember(imported, source=path.name, on=_today(), profile=profile)
            chart = organisation().begin(chart)
            opened = Opened(
                chart=chart, name=path.stem, work=True, imported=imported, source=path.name
            )
            return Ready(opened, Arranged(chart))

        page.setEnabled(False)
        work = self._in_thread(make, self._arrive, page.fail)
        work.cancelled.connect(lambda: page.setEnabled(True))
        told = tr("Making the chart …")
        work.announce(self._window.bar, told, told)

    def _arrive(self, ready: Ready) -> None:
        window = self._window
        bare = window if window.filing is None else None
        window.uncover()
        shown = self._windows.opening.arrive(ready, Into(bare))
        if ready.opened.imported is not None and colouring(ready.opened.imported):
            shown.chart_in_use.colour_by(colouring(ready.opened.imported))

    def _insert(self, understood: Understood) -> None:
        window = self._window
        window.uncover()
        insert_under(
            window, understood.imported, self._path, on=_today(), profile=_profile(understood)
        )

    def _compare(self, page: ImportPage, understood: Understood) -> None:
        """What the list would change in the open chart."""
        chart = Chart(list(self._window.chart_in_use.chart.records.values()))
        imported, source, profile = understood.imported, self._path.name, _profile(understood)
        page.setEnabled(False)
        self._in_thread(
            lambda: plan_refresh(chart, imported, source=source, on=_today(), profile=profile),
            lambda refresh: self._show_newer(page, refresh, chart),
            page.fail,
        )

    def _show_newer(self, page: ImportPage, refresh: Refresh, chart: Chart) -> None:
        page.setEnabled(True)
        newer = NewerPage(refresh, chart, self._path.name)

        def back() -> None:
            self._pages.removeWidget(newer)
            newer.deleteLater()
            self._pages.setCurrentWidget(page)

        def apply() -> None:
            decisions = newer.updates.decisions
            self._window.uncover()
            apply_newer(self._window, refresh, decisions, self._path.name)

        newer.left.connect(self._window.uncover)
        newer.reading_asked.connect(back)
        newer.agreed.connect(apply)
        self._pages.addWidget(newer)
        self._pages.setCurrentWidget(newer)

    def _in_thread(
        self,
        work: Callable[[], object],
        done: Callable[..., object],
        failed: Callable[[str], None],
    ) -> Background:
        return Background(work, done, failed, self)


def bring_list(windows: Windows, path: Path, window: Window | None, into: Where = "new") -> None:
    """Bring a staff list into a window, or one of its own where that is busy with another."""
    target = window or windows.blank_window()
    if target.covering is not None:
        target = windows.open_start()
    Arriving(windows, path, target, into)


def _profile(understood: Understood) -> Profile | None:
    """The choices, where they are not those that go without saying."""
    read = understood.read
    if read.own or not is_chosen(read.options):
        return None
    return profile_of(read.table, read.options, read.path.stem)


def _today() -> str:
    return date.today().isoformat()
