"""What one window does with its chart's file: saves, tells the state, asks before work is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.storage.conflicts import conflict_copies, original
from orgchart.storage.lock import BEAT, Held
from orgchart.storage.unsaved import Recovered
from orgchart.ui.files.chart_file import ChartFile, Obstacle
from orgchart.ui.files.dialogs import SUFFIX
from orgchart.ui.files.graft import graft
from orgchart.ui.files.telling import (
    comparison_text,
    edits_text,
    held_text,
    tr,
    who_text,
)
from orgchart.ui.files.view_keeping import ViewKeeping

if TYPE_CHECKING:
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_HELD, _DISK, _SAVE, _SAFE, _FOUND = "held", "disk", "save", "safe", "found"


class Filing(QObject):
    """The file side of a window with a chart."""

    def __init__(self, window: Window, file: ChartFile, windows: Windows) -> None:
        super().__init__(window)
        self.file = file
        self.asked = False  # about unsaved work, for all windows at once
        self.ending = False  # the desktop ends: nothing is asked, nothing erased
        self._window = window
        self._windows = windows
        self._bar = window.bar
        assert window.editor is not None
        self.view = ViewKeeping(window.editor, file, windows.keeping)
        self._beat = QTimer(self, interval=BEAT * 1000)
        self._beat.timeout.connect(self.look)
        self._beat.start()
        file.state_changed.connect(self._show_state)
        file.trouble.connect(self._tell_trouble)
        self._show_state()
        self._tell_held()
        self._tell_conflicts()

    # --- saving -------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save, or ask for a name if there is none yet; whether the chart is in a file now."""
        self._finish_typing()
        if self.file.path is None:
            return self.save_as()
        obstacle = self.file.obstacle()
        if obstacle is not None:
            self._tell_obstacle(obstacle)
            return False
        return self._try(self.file.save)

    def save_as(self) -> bool:
        """Save under another name and go on with that file."""
        self._finish_typing()
        path = self._ask_path(tr("Save as"))
        return path is not None and self._try(lambda: self.file.save_as(path))

    def save_copy(self) -> bool:
        """Save a copy; the window stays with its own file."""
        self._finish_typing()
        path = self._ask_path(tr("Save a copy"))
        if path is None or not self._try(lambda: self.file.save_copy(path)):
            return False
        self._bar.say(_SAVE, tr("A copy is in {path}.").format(path=path), kind="ok")
        return True

    def may_close(self) -> bool:
        """Ask about unsaved work, once; whether the window may go."""
        self._finish_typing()
        if self.asked or self.ending or not self.file.has_unsaved:
            return True
        answer = self._windows.dialogs.ask_unsaved(self._window, [self.file.name])
        return answer == "discard" or (answer == "save" and self.save())

    def close(self) -> None:
        """The window goes: let go of the file."""
        self._beat.stop()
        self.view.close()
        if self.ending:
            self.file.leave()
        else:
            self.file.close()

    # --- other people, other programs ---------------------------------------------------------

    def look(self) -> None:
        """Give a sign of life, and see what others did; now and then, and when one comes back."""
        if self.file.read_only:
            self._look_for_free()
            return
        obstacle = self.file.obstacle()
        if obstacle is not None:
            self._tell_obstacle(obstacle)

    def _look_for_free(self) -> None:
        held = self.file.held
        if held is not None and self.file.is_free():
            text = tr("“{name}” is free now.").format(name=self.file.name)
            self._bar.say(_HELD, text, (tr("Edit it"), lambda: self._reopen(held)), kind="ok")

    def keep_both(self) -> bool:
        """Save this version beside the file of the others."""
        path = self.file.path
        assert path is not None
        return self._try(lambda: self.file.save_as(_free_name(path)))

    def work_on_copy(self) -> None:
        """Leave the file to the others and go on with a copy that has no file yet."""
        self.file.let_go()
        self._window.chart_in_use.read_only = ""
        self._bar.clear(_HELD)
        self._bar.say(_SAVE, tr("This is a copy of your own; save it under another name."),
                      (tr("Save as…"), self._do(self.save_as)))  # fmt: skip

    def tell_recovered(self, recovered: Recovered) -> None:
        """Say what was brought back after a crash, and show it."""
        changed = [id for id in recovered.after if recovered.before.get(id) != recovered.after[id]]
        if not recovered.edits:
            text = tr("“{name}” is back; it was never saved.").format(name=recovered.about.name)
        else:
            what = comparison_text(
                Chart(recovered.before.values()), Chart(recovered.after.values())
            )
            text = tr("Brought back {edits}: {what}. Undo takes all of it back.").format(
                edits=edits_text(recovered.edits), what=what
            )
        ways = [(tr("Save"), self._do(self.save))]
        if changed:
            ways.insert(0, (tr("Show them"), lambda: self._show(changed)))
        self._bar.say(_FOUND, " ".join([text, *recovered.notes]), *ways, kind="ok")

    # --- parts of charts ----------------------------------------------------------------------

    def insert(self, chart: Chart, name: str) -> None:
        """Put another chart under the selected role, or beside the tops; one step."""
        open_chart = self._window.chart_in_use
        manager = open_chart.selection[0] if open_chart.selection else None
        with open_chart.edit(tr("Insert “{name}”").format(name=name)) as draft:
            tops = graft(draft, chart, manager)
        self._show(tops)

    def _show(self, ids: Sequence[Id]) -> None:
        chart = self._window.chart_in_use
        there = [id for id in ids if id in chart.chart.roles]
        if there:
            chart.unfold_to(there)
            chart.select(there)
            self._window.canvas_in_use.reveal(there[0])

    # --- telling ------------------------------------------------------------------------------

    def _show_state(self) -> None:
        file, window = self.file, self._window
        window.setWindowTitle(f"{file.name}[*]")
        window.setWindowModified(file.edits > 0)
        window.setWindowFilePath(str(file.path or ""))
        if window.editor is not None:
            window.editor.tool_bar.name.setText(file.name)
            window.editor.tool_bar.file_state.setText(file.label())
            tip = held_text(file.name, file.held) if file.held is not None else str(file.path or "")
            window.editor.tool_bar.file_state.setToolTip(tip)
        if not file.edits:
            self._bar.clear(_SAFE)

    def _tell_trouble(self, sentence: str) -> None:
        self._bar.say(_SAFE, sentence, (tr("Save"), self._do(self.save)), kind="warning")

    def _tell_held(self) -> None:
        held = self.file.held
        if held is None:
            return
        copy = (tr("Work on a copy"), self.work_on_copy)
        sentence = held_text(self.file.name, held)
        self._window.chart_in_use.read_only = sentence
        again = tr("Take over") if held.stale else tr("Try again")
        self._bar.say(_HELD, sentence, (again, lambda: self._reopen(held)), copy, kind="warning")

    def _reopen(self, held: Held) -> None:
        self._windows.reopen(self._window, over=held if held.stale else None)

    def _tell_obstacle(self, obstacle: Obstacle) -> None:
        if obstacle == "changed":
            self._tell_changed()
        elif self.file.read_only and self._window.chart_in_use.read_only:
            self._tell_held()
        elif self.file.held is not None:
            text = tr("“{name}” was taken over by {who}. Your edits are safe here.")
            self._bar.say(
                _HELD,
                text.format(name=self.file.name, who=who_text(self.file.held)),
                (tr("Keep both"), self._do(self.keep_both)),
                (tr("Work on a copy"), self.work_on_copy),
                kind="warning",
            )

    def _tell_changed(self) -> None:
        text = tr("“{name}” was changed on disk by another program.").format(name=self.file.name)
        theirs = (tr("Take that version"), self._do(self._take_theirs))
        if self.file.edits:
            both = (tr("Keep both"), self._do(self.keep_both))
            mine = (tr("Overwrite it"), self._do(lambda: self._try(self.file.save)))
            self._bar.say(_DISK, text, both, theirs, mine, kind="warning")
        else:
            self._bar.say(_DISK, text, theirs, kind="warning")

    def _take_theirs(self) -> bool:
        return self._try(self.file.take_the_file)

    def _tell_conflicts(self) -> None:
        """Other versions that a sync folder left beside the file, or that this one is."""
        path = self.file.path
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

        self._bar.say(_FOUND, sentence, (tr("Open them too"), show))

    # --- small parts --------------------------------------------------------------------------

    def _try(self, act: Callable[[], None]) -> bool:
        """Do it, or say why not, with a way out."""
        try:
            act()
        except InputError as error:
            save_as = (tr("Save as…"), self._do(self.save_as))
            self._bar.say(_SAVE, str(error), save_as, kind="error")
            return False
        for topic in (_SAVE, _DISK, _HELD):
            self._bar.clear(topic)
        self._windows.remember(self.file)
        return True

    def _do(self, act: Callable[[], bool]) -> Callable[[], None]:
        """A button's way of calling what also tells whether it worked."""

        def go() -> None:
            act()

        return go

    def _ask_path(self, title: str) -> Path | None:
        name = self.file.document.chart.settings.title or self.file.name
        suggested = self.file.path or Path(_file_name(name) + SUFFIX)
        return self._windows.dialogs.save_path(self._window, title, suggested)

    def _finish_typing(self) -> None:
        if self._window.editor is not None:
            self._window.editor.title_editor.commit()


def _file_name(name: str) -> str:
    """A name without what file systems refuse."""
    return "".join(" " if each in '<>:"/\\|?*' else each for each in name).strip() or "Chart"


def _free_name(path: Path) -> Path:
    """A name beside a file that tells whose version it is: "Service (mine, 14.02)"."""
    when = datetime.now().strftime("%Y-%m-%d %H.%M")
    name = tr("{name} (mine, {when})").format(name=path.stem, when=when)
    found, number = path.with_name(name + path.suffix), 1
    while found.exists():
        number += 1
        found = path.with_name(f"{name} {number}{path.suffix}")
    return found
