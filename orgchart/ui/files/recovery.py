"""Unsaved work that an earlier run left behind: offered once, brought back or discarded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.storage.unsaved import About, Leftover, Recovered
from orgchart.ui.files.opened import Opened, take_lock
from orgchart.ui.files.opening import Into
from orgchart.ui.files.sources import Source, is_large
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
        """Bring back all that was found, each chart in a window, the first one in this.

        Large ones come later, by way of a thread; the windows of the others.
        """
        found, self._left = self._left, []
        self._tell()
        claimed = [each.claim(self._windows.keeping.session) for each in found]
        brought = [self._bring_one(each, window) for each in claimed if each is not None]
        return [each for each in brought if each is not None]

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
        read: list[Recovered] = []

        def opened() -> Opened:
            read.append(leftover.read())
            name = leftover.about.name
            return Opened(chart=Chart(read[0].before.values()), name=name, work=True)

        told = tr("Bringing back {name} …").format(name=leftover.about.name)
        source = Source(told, opened, is_large(leftover.base))
        into = Into(
            window,
            place=lambda opened: self._place(opened, leftover.about, window),
            then=lambda shown: self._finish(shown, leftover, read[0]),
        )
        return self._windows.opening.bring(source, into)

    def _place(
        self, opened: Opened, about: About, window: Window | None
    ) -> tuple[Opened, Window | None]:
        """The chart with its file if nobody else has that open, and the window for it.

        That is the one which shows the file, if nothing was done to it yet.
        """
        path = Path(about.path) if about.path is not None else None
        there = self._windows.showing(path) if path is not None else None
        if there is not None and there.filing is not None:
            if there.filing.file.has_unsaved:
                return opened, window
            there.filing.close()
            there.filing, window = None, there
        if path is None or not path.exists():
            return opened, window
        lock, held = take_lock(path, self._windows.keeping)
        if held is not None:
            name = tr("{name} (copy)").format(name=about.name)
            return replace(opened, name=name), window
        return replace(opened, path=path, mark=about.mark, lock=lock, work=False), window

    def _finish(self, shown: Window, leftover: Leftover, recovered: Recovered) -> None:
        """The chart is there as it was saved: make the edits again, and erase the old journal."""
        filing = shown.filing
        assert filing is not None
        try:
            filing.file.bring_back(recovered)
        except EditError as error:
            self._windows.say(shown, str(error))
            return
        filing.view.bring_back(leftover.view())
        filing.tell_recovered(recovered)

        def erase() -> None:
            if filing.file.safe:  # the new journal has it all
                filing.file.state_changed.disconnect(erase)
                leftover.erase()

        filing.file.state_changed.connect(erase)
        erase()

    def _tell(self) -> None:
        for window in self._windows.windows:
            window.bar.clear(_LEFT)
            if window.start_page is not None:
                window.start_page.show_recovered(leftovers_text(self._left))
