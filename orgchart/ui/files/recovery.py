"""Unsaved work that an earlier run left behind: offered once, brought back or discarded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.errors import InputError
from orgchart.storage.unsaved import Leftover, Recovered
from orgchart.ui.files.opened import Opened, take_lock
from orgchart.ui.files.telling import leftovers_text, tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_LEFT = "left"


class Recovery:
    """What was found at the start of the program, until somebody decides about it."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._left = windows.keeping.leftovers()
        self._offered = False

    def offer(self) -> str | None:
        """The sentence for the start page; None when nothing was found."""
        self._offered = True
        return leftovers_text(self._left)

    def offer_in(self, window: Window) -> None:
        """Without a start page, the first window tells what was found."""
        if self._offered:
            return
        told = self.offer()
        if told is not None:
            window.bar.say(
                _LEFT,
                told,
                (tr("Bring back"), lambda: self._bring_back_for(window)),
                (tr("Discard…"), lambda: self.discard(window)),
            )

    def bring_back(self, window: Window | None = None) -> list[Window]:
        """Bring back all that was found, each chart in a window, the first one in this."""
        found, self._left = self._left, []
        self._tell()
        windows = []
        for leftover in found:
            claimed = leftover.claim(self._windows.keeping.session)
            shown = self._bring_one(claimed, window) if claimed is not None else None
            windows += [shown] if shown is not None else []
        return windows

    def discard(self, window: Window) -> None:
        """Erase what was found, if the person is sure."""
        told = leftovers_text(self._left)
        question = tr("Discard the unsaved work?")
        dialogs = self._windows.dialogs
        if told is None or not dialogs.ask_loss(window, question, told, tr("Discard")):
            return
        for leftover in self._left:
            leftover.erase()
        self.forget()

    def forget(self) -> None:
        """It is gone."""
        self._left = []
        self._tell()

    def _bring_back_for(self, window: Window) -> None:
        self.bring_back(window)

    def _bring_one(self, leftover: Leftover, window: Window | None) -> Window | None:
        try:
            recovered = leftover.read()
            target = self._target(window, recovered)
            shown = self._windows.show(self._as_before(recovered), target)
            assert shown.filing is not None
            shown.filing.file.bring_back(recovered)
            shown.filing.view.bring_back(leftover.view())
        except (InputError, EditError) as error:
            self._windows.say(window, str(error))
            return None
        if shown.filing.file.safe:  # the new journal has it all; else the old one stays
            leftover.erase()
        shown.filing.tell_recovered(recovered)
        return shown

    def _as_before(self, recovered: Recovered) -> Opened:
        """The chart the edits began with, together with its file if nobody else has that open."""
        about = recovered.about
        chart = Chart(recovered.before.values())
        path = Path(about.path) if about.path is not None else None
        if path is None or not path.exists() or self._windows.showing(path) is not None:
            return Opened(chart=chart, name=about.name, work=True)
        lock, held = take_lock(path, self._windows.keeping)
        if held is not None:
            name = tr("{name} (copy)").format(name=about.name)
            return Opened(chart=chart, name=name, work=True)
        return Opened(chart=chart, name=about.name, path=path, mark=about.mark, lock=lock)

    def _target(self, window: Window | None, recovered: Recovered) -> Window | None:
        """The window whose chart is the one to be brought back, if nothing was done to it yet."""
        path = recovered.about.path
        there = self._windows.showing(Path(path)) if path is not None else None
        if there is None or there.filing is None or there.filing.file.has_unsaved:
            return window
        there.filing.close()
        there.filing = None
        return there

    def _tell(self) -> None:
        for window in self._windows.windows:
            window.bar.clear(_LEFT)
            if window.start_page is not None:
                window.start_page.show_recovered(leftovers_text(self._left))
