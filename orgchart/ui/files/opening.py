"""Charts on their way into windows: small ones at once, large ones by way of a thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from orgchart.model.errors import InputError
from orgchart.translation import number
from orgchart.ui.arranged import Arranged
from orgchart.ui.files.background import Background
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import Opened, release_lock
from orgchart.ui.files.sources import Source, sealed_copy
from orgchart.ui.files.telling import tr
from orgchart.ui.files.view_keeping import kept_view

if TYPE_CHECKING:
    from orgchart.importing import Imported
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_OPEN = "open"
# Milliseconds in which a chart that was opened is painted; what is not for the eyes comes then.
_SEEN_AFTER = 200


class Ready(msgspec.Struct, frozen=True):
    """A chart that was read, and is laid out and checked."""

    opened: Opened
    arranged: Arranged


class Into(msgspec.Struct, frozen=True):
    """Where a chart goes: a window without one (else a new one).

    ``place`` may change that, and the chart's file, when it has been read; ``then`` is told when
    it is there.
    """

    window: Window | None
    place: Callable[[Opened], tuple[Opened, Window | None]] | None = None
    then: Callable[[Window], None] | None = None


class Opening:
    """Reads charts for the windows of the program and hands them over."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._waiting: dict[Background, tuple[Source, Window]] = {}

    def bring(self, source: Source, into: Into) -> Window | None:
        """Bring a chart into a window; None when it comes later, or not at all.

        What is on its way already is not read again.
        """
        if source.large:
            self._begin(source, into)
            return None
        try:
            opened = source.read()
        except InputError as error:
            self._windows.say(into.window, str(error))
            return None
        return self.arrive(Ready(opened, Arranged(opened.chart)), into)

    def bring_sealed(self, path: Path, window: Window | None) -> Window | None:
        """Ask for the password of a protected copy; it becomes a chart without a file."""
        asking = window or self._windows.blank_window()
        password = self._windows.dialogs.ask_password(asking, path.name)
        if password is not None:
            return self.bring(sealed_copy(path, password), Into(window))
        self._windows.fill(asking)
        return None

    def leave(self, window: Window) -> None:
        """A window goes: what was on its way there is not wanted any more."""
        for work, (_, target) in list(self._waiting.items()):
            if target is window:
                work.cancel()

    def _begin(self, source: Source, into: Into) -> None:
        if source.file is not None and source.file in [
            one.file for one, _ in self._waiting.values()
        ]:
            return
        target = into.window or self._windows.blank_window()
        work = Background(
            lambda: _ready(source, self._windows.keeping),
            lambda ready: self.arrive(ready, msgspec.structs.replace(into, window=target)),
            lambda sentence: self._windows.say(target, sentence),
            self._windows,
            dropped=lambda ready: release_lock(ready.opened.lock),
        )
        self._waiting[work] = source, target
        work.ended.connect(lambda: self._waiting.pop(work))
        work.cancelled.connect(lambda: self._windows.fill(target))
        work.announce(target.bar, source.told, source.told)

    def arrive(self, ready: Ready, into: Into) -> Window:
        """Show a chart that is ready."""
        opened, window = ready.opened, into.window
        if into.place is not None:
            opened, window = into.place(opened)
        shown = self._windows.show(opened, window, ready.arranged)
        if opened.notes:
            shown.bar.say(_OPEN, " ".join(opened.notes))
        if opened.imported is not None:
            _tell_imported(shown, opened.source, opened.imported)
            self._windows.imported.emit(shown, opened.imported)
        if opened.path is not None:
            assert shown.filing is not None
            self._windows.remember(shown.filing.file, _SEEN_AFTER)
            self._windows.recovery.offer_in(shown)
        if into.then is not None:
            into.then(shown)
        return shown


def _ready(source: Source, keeping: Keeping) -> Ready:
    """Read and arrange a chart, folded as it was kept, in a thread. Raises InputError."""
    opened = source.read()
    try:
        view = kept_view(keeping, opened.path)
        arranged = Arranged(opened.chart, frozenset(view.folded), scenario=view.scenario)
        return Ready(opened, arranged)
    except BaseException:
        release_lock(opened.lock)
        raise


def _tell_imported(window: Window, name: str, found: Imported) -> None:
    told = tr("{rows} rows of {name} became {roles} roles.").format(
        rows=number(found.report.rows, ","),
        name=name,
        roles=number(found.report.roles, ","),
    )
    if found.report.findings:
        more = tr("{count} things were mended or left to look at.")
        told += " " + more.format(count=len(found.report.findings))
    window.bar.say(_OPEN, told, kind="warning" if found.report.findings else "ok")
