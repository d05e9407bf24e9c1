"""What other people and other programs did to the file of an open chart, and what to do then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orgchart.model.chart import Chart
from orgchart.storage import load_chart
from orgchart.storage.conflicts import conflict_copies, original
from orgchart.storage.lock import Held
from orgchart.storage.on_disk import Mark
from orgchart.ui.files.background import Background
from orgchart.ui.files.chart_file import Obstacle
from orgchart.ui.files.survey import Found, Survey
from orgchart.ui.files.telling import held_text, tr, who_text
from orgchart.ui.files.writing import mark_of
from orgchart.ui.message_bar import Way

if TYPE_CHECKING:
    from orgchart.ui.files.filing import Filing
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

# Topics of the bar.
HELD, DISK, SAVE, FOUND = "held", "disk", "save", "found"


class Others(QObject):
    """Tells in the bar of a window, with ways on."""

    def __init__(self, filing: Filing, window: Window, windows: Windows) -> None:
        super().__init__(filing)
        self._filing = filing
        self._file = filing.file
        self._window = window
        self._windows = windows
        self._bar = window.bar
        self._looking: Background | None = None
        self._tell_held()
        self._tell_conflicts()

    def look(self) -> None:
        """Give a sign of life, and see what others did, in a thread: a share may take its time."""
        if self._looking is not None:
            return
        survey = self._file.survey()
        self._looking = Background(
            survey.look,
            lambda found: self._seen(survey, found),
            self._refuse,
            self,
            dropped=lambda _: survey.forget(),
        )
        self._looking.ended.connect(self._looked)

    @property
    def looking(self) -> bool:
        """Whether a look is not over yet."""
        return self._looking is not None

    def close(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()

    def _looked(self) -> None:
        self._looking = None

    def _seen(self, survey: Survey, found: Found) -> None:
        """Tell what was found, unless the file was saved or changed hands meanwhile."""
        if self._file.saving or self._file.survey() != survey:
            return
        held = self._file.held
        if found.free and held is not None:
            text = tr("“{name}” is free now.").format(name=self._file.name)
            self._bar.say(HELD, text, (tr("Edit it"), lambda: self._reopen(held)), kind="ok")
        elif not survey.read_only:
            obstacle = self._file.heed(found)
            if obstacle is not None:
                self.tell(obstacle)

    def keep_both(self) -> None:
        """Save this version beside the file of the others."""
        assert self._file.path is not None
        self._filing.save_to(_free_name(self._file.path))

    def work_on_copy(self) -> None:
        """Leave the file to the others and go on with a copy that has no file yet."""
        self._file.let_go()
        self._window.chart_in_use.read_only = ""
        self._bar.clear(HELD)
        self._bar.say(SAVE, tr("This is a copy of your own; save it under another name."),
                      self._save_as())  # fmt: skip

    def _tell_held(self) -> None:
        held = self._file.held
        if held is None:
            return
        copy = (tr("Work on a copy"), self.work_on_copy)
        sentence = held_text(self._file.name, held)
        self._window.chart_in_use.read_only = sentence
        again = tr("Take over") if held.stale else tr("Try again")
        self._bar.say(HELD, sentence, (again, lambda: self._reopen(held)), copy, kind="warning")

    def _reopen(self, held: Held) -> None:
        self._windows.reopen(self._window, over=held if held.stale else None)

    def tell(self, obstacle: Obstacle) -> None:
        """Say what stands between the chart and its file."""
        if obstacle == "changed":
            self._tell_changed()
        elif self._file.read_only and self._window.chart_in_use.read_only:
            self._tell_held()
        elif self._file.held is not None:
            text = tr("“{name}” was taken over by {who}. Your edits are safe here.")
            self._bar.say(
                HELD,
                text.format(name=self._file.name, who=who_text(self._file.held)),
                (tr("Keep both"), self.keep_both),
                (tr("Work on a copy"), self.work_on_copy),
                kind="warning",
            )

    def _tell_changed(self) -> None:
        text = tr("“{name}” was changed on disk by another program.").format(name=self._file.name)
        theirs = (tr("Take that version"), self._take_theirs)
        if self._file.edits:
            both = (tr("Keep both"), self.keep_both)
            mine = (tr("Overwrite it"), self._do(self._filing.save_to))
            self._bar.say(DISK, text, both, theirs, mine, kind="warning")
        else:
            self._bar.say(DISK, text, theirs, kind="warning")

    def _take_theirs(self) -> None:
        """Read what is in the file, in a thread, and take it over as one step."""
        path = self._file.path
        assert path is not None
        reading = Background(lambda: _read(path), self._take, self._refuse, self)
        told = tr("Reading {name} …").format(name=path.name)
        reading.announce(self._bar, told, told)

    def _take(self, found: tuple[Chart, Mark | None]) -> None:
        self._file.take_over(*found)
        for topic in (SAVE, DISK, HELD):
            self._bar.clear(topic)
        self._windows.remember(self._file)

    def _refuse(self, sentence: str) -> None:
        self._bar.say(SAVE, sentence, self._save_as(), kind="error")

    def _tell_conflicts(self) -> None:
        """Other versions that a sync folder left beside the file, or that this one is."""
        path = self._file.path
        if path is None:
            return
        real = original(path)
        if real is not None and real.exists():
            text = tr("A sync folder made this file: it is another version of “{name}”.")
            self._offer(text.format(name=real.stem), [real])
            return
        try:
            copies = conflict_copies(path)
        except OSError:
            return
        if copies:
            text = tr("A sync folder left other versions of this chart: {names}.")
            self._offer(text.format(names=", ".join(each.stem for each in copies)), copies)

    def _offer(self, sentence: str, paths: list[Path]) -> None:
        def show() -> None:
            for path in paths:
                self._windows.open_file(path)

        self._bar.say(FOUND, sentence, (tr("Open them too"), show))

    def _save_as(self) -> Way:
        return tr("Save as…"), self._do(self._filing.save_as)

    def _do(self, act: Callable[[], bool]) -> Callable[[], None]:
        """A button's way of calling what also tells whether it worked."""

        def go() -> None:
            act()

        return go


def _read(path: Path) -> tuple[Chart, Mark | None]:
    """What is in a file, and its mark. Raises InputError."""
    found = mark_of(path)  # before reading: what is changed meanwhile is noticed later
    return load_chart(path).chart, found


def _free_name(path: Path) -> Path:
    """A name beside a file that tells whose version it is: "Service (mine, 14.02)"."""
    when = datetime.now().strftime("%Y-%m-%d %H.%M")
    name = tr("{name} (mine, {when})").format(name=path.stem, when=when)
    found, number = path.with_name(name + path.suffix), 1
    while found.exists():
        number += 1
        found = path.with_name(f"{name} {number}{path.suffix}")
    return found
