"""What one window does with its chart's file: saves, tells the state, asks before work is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.storage import load_chart
from orgchart.storage.lock import BEAT
from orgchart.storage.unsaved import Recovered
from orgchart.ui.aside import edit_aside
from orgchart.ui.files.background import Background
from orgchart.ui.files.chart_file import ChartFile
from orgchart.ui.files.dialogs import SUFFIX, file_name
from orgchart.ui.files.graft import graft
from orgchart.ui.files.opened import release_lock
from orgchart.ui.files.others import DISK, FOUND, HELD, SAVE, Others
from orgchart.ui.files.saving import Saver
from orgchart.ui.files.telling import (
    comparison_text,
    edits_text,
    held_text,
    tr,
)
from orgchart.ui.files.view_keeping import ViewKeeping
from orgchart.ui.files.writing import Writing, Written

if TYPE_CHECKING:
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

_SAFE, _INSERT = "safe", "insert"


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
        self._saver = Saver(file, self)
        self._saver.failed.connect(self._tell_failure)
        assert window.editor is not None
        self.view = ViewKeeping(window.editor, file, windows.keeping)
        self._beat = QTimer(self, interval=BEAT * 1000)
        self._beat.timeout.connect(self.look)
        self._beat.start()
        file.state_changed.connect(self._show_state)
        file.trouble.connect(self._tell_trouble)
        self.others = Others(self, window, windows)
        self._show_state()

    # --- saving -------------------------------------------------------------------------------

    def save(self, *, wait: bool = False) -> bool:
        """Save, or ask for a name if there is none yet; whether the chart is in a file now.

        A large one is written in a thread; ``wait`` comes back when that is done.
        """
        self.finish_typing()
        if self.file.path is None:
            return self.save_as(wait=wait)
        self._saver.finish()
        obstacle = self.file.heed(self.file.survey().look())
        if obstacle is not None:
            self.others.tell(obstacle)
            return False
        return self.save_to(wait=wait)

    def save_as(self, *, wait: bool = False) -> bool:
        """Save under another name and go on with that file."""
        self.finish_typing()
        path = self._ask_path(tr("Save as")) if self._may_be_open_to_all() else None
        return path is not None and self.save_to(path, wait=wait)

    def save_copy(self) -> bool:
        """Save a copy; the window stays with its own file."""
        self.finish_typing()
        path = self._ask_path(tr("Save a copy")) if self._may_be_open_to_all() else None
        return path is not None and self._saver.write(lambda: self.file.to_copy(path), self._copied)

    def _saved(self, writing: Writing, written: Written) -> None:
        self.file.settle(writing, written)
        self.file.protected = False
        for topic in (SAVE, DISK, HELD):
            self._bar.clear(topic)
        self._windows.remember(self.file)

    def _copied(self, writing: Writing, _: Written) -> None:
        release_lock(writing.lock)
        self._bar.say(SAVE, tr("A copy is in {path}.").format(path=writing.path), kind="ok")

    def _tell_failure(self, sentence: str) -> None:
        self._bar.say(SAVE, sentence, (tr("Save as…"), self._do(self.save_as)), kind="error")

    def may_close(self) -> bool:
        """Ask about unsaved work, once; whether the window may go."""
        self.settle()
        if self.asked or self.ending or not self.file.has_unsaved:
            return True
        answer = self._windows.dialogs.ask_unsaved(self._window, [self.file.name])
        return answer == "discard" or (answer == "save" and self.save(wait=True))

    def settle(self) -> None:
        """Come back when what was typed is in the chart, and nothing is being written any more."""
        self.finish_typing()
        self._saver.finish()

    def look(self) -> None:
        """Give a sign of life, and see what others did; now and then, and when one comes back."""
        if not self.file.saving:
            self.others.look()

    def save_to(self, path: Path | None = None, *, wait: bool = False) -> bool:
        """Save to another file and go on with that, or to the own one whatever it holds now."""
        return self._saver.write(lambda: self.file.to_save(path), self._saved, wait=wait)

    def close(self) -> None:
        """The window goes: let go of the file."""
        self._beat.stop()
        self.others.close()
        self._saver.finish()
        self.view.close()
        if self.ending:
            self.file.leave()
        else:
            self.file.close()

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
        self._bar.say(FOUND, " ".join([text, *recovered.notes]), *ways, kind="ok")

    # --- parts of charts ----------------------------------------------------------------------

    def insert_file(self, path: Path) -> None:
        """Put a chart under the selected role, when a thread has read it; a list by its page."""
        if path.suffix.lower() != SUFFIX:
            self._windows.import_list(path, self._window, "under")
            return
        manager = self._selected()
        reading = Background(
            lambda: load_chart(path).chart,
            lambda chart: self._insert_under(manager, chart, path.stem),
            lambda sentence: self._bar.say(_INSERT, sentence, kind="error"),
            self,
        )
        told = tr("Reading {name} …").format(name=path.name)
        reading.announce(self._bar, told, told)

    def insert(self, chart: Chart, name: str) -> None:
        """Put another chart under the selected role, or beside the tops; one step."""
        self._insert_under(self._selected(), chart, name)

    def _selected(self) -> Id | None:
        selection = self._window.chart_in_use.selection
        return selection[0] if selection else None

    def _insert_under(self, manager: Id | None, chart: Chart, name: str) -> None:
        open_chart = self._window.chart_in_use
        if self._window.filing is not self or (manager and manager not in open_chart.chart.roles):
            return  # where it should go is gone meanwhile
        edit_aside(
            self._window,
            tr("Insert “{name}”").format(name=name),
            lambda draft: graft(draft, chart, manager),
            self._show,
            touches=len(chart.roles),
        )

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

    # --- small parts --------------------------------------------------------------------------

    def _do(self, act: Callable[[], bool]) -> Callable[[], None]:
        """A button's way of calling what also tells whether it worked."""

        def go() -> None:
            act()

        return go

    def _ask_path(self, title: str) -> Path | None:
        name = self.file.document.chart.settings.title or self.file.name
        suggested = self.file.path or Path(file_name(name) + SUFFIX)
        return self._windows.dialogs.save_path(self._window, title, suggested)

    def _may_be_open_to_all(self) -> bool:
        """Whether what came protected by a password may be saved without; asked each time."""
        if not self.file.protected:
            return True
        return self._windows.dialogs.ask_loss(
            self._window,
            tr("Save “{name}” without a password?").format(name=self.file.name),
            tr("It came protected. Whoever has the file that is saved can open it; "
               "File, Share a copy… makes one that is protected."),
            tr("Save without"),
        )  # fmt: skip

    def finish_typing(self) -> None:
        """What is being typed is part of the chart."""
        if self._window.editor is not None:
            self._window.editor.finish_typing()
