"""The file of an open chart: what is in it, what is not yet, who has it open."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from orgchart.model.change import Change, diff
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.errors import InputError
from orgchart.storage.lock import Lock
from orgchart.storage.on_disk import Mark
from orgchart.storage.unsaved import About, Recovered, Unsaved
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import Opened, release_lock, take_lock
from orgchart.ui.files.safety import Safety
from orgchart.ui.files.survey import Found, Survey
from orgchart.ui.files.telling import edits_text, moment_text, name_text, tr, who_text
from orgchart.ui.files.writing import Writing, Written, writing

# Why a chart cannot simply be saved: it is open elsewhere, somebody took it over, or another
# program changed the file.
Obstacle = Literal["held", "changed"]


class ChartFile(QObject):
    """Keeps a document and its file together; the file changes by saving only.

    To save, ask for a `Writing`, let it write, in a thread if it is large, and `settle` what was
    `Written`. ``trouble`` tells a sentence when something cannot be kept; ``state_changed`` that
    `label` says something new.
    """

    state_changed = Signal()
    trouble = Signal(str)

    def __init__(self, document: Document, opened: Opened, keeping: Keeping) -> None:
        super().__init__()
        self.document = document
        self.path = opened.path
        self.held = opened.held
        self.protected = opened.protected  # until it is saved without a password
        self.saved = _moment(opened.mark)
        self._keeping = keeping
        self._name = opened.name
        self._first_title = document.chart.settings.title
        self._lock = opened.lock
        self._mark = opened.mark
        self._work = opened.work
        self._saving = False
        self.safety = Safety(document, keeping, self._about)
        self.safety.changed.connect(self.state_changed)
        self.safety.trouble.connect(self.trouble)
        self._steps = tuple(document.done)
        self._stop = document.subscribe_to_file(self._follow)
        self.safety.prepare()
        if self.path is None and self._work:
            self.safety.follow({})

    @property
    def name(self) -> str:
        """What to call the chart: the name of its file, else its new title or what it came from."""
        if self.path is not None:
            return self.path.stem
        title = self.document.chart.settings.title
        return title if title and title != self._first_title else self._name

    @property
    def read_only(self) -> bool:
        """Whether the chart may only be looked at, because somebody else has it open."""
        return self.held is not None and self._lock is None

    @property
    def edits(self) -> int:
        """How many steps lie between the file and the chart, undone ones included."""
        done, saved = self.document.done, self._steps
        same = 0
        for ours, theirs in zip(done, saved, strict=False):
            if ours is not theirs:
                break
            same += 1
        return len(done) + len(saved) - 2 * same

    @property
    def has_unsaved(self) -> bool:
        """Whether closing would lose work."""
        return self.edits > 0 or (self.path is None and self._work)

    @property
    def journal(self) -> Unsaved | None:
        """Where the edits that are in no file yet are kept, if there are any."""
        return self.safety.journal

    @property
    def safe(self) -> bool:
        """Whether everything that is not in the file would survive a crash."""
        return self.safety.safe

    @property
    def saving(self) -> bool:
        """Whether the chart is just being written; it may be edited meanwhile."""
        return self._saving

    @saving.setter
    def saving(self, now: bool) -> None:
        self._saving = now
        self.state_changed.emit()

    def label(self) -> str:
        """The state in a few words, for the tool bar."""
        if self.saving:
            return tr("Saving …")
        if self.read_only and self.held is not None:
            return tr("Read only: open by {who}").format(who=name_text(self.held))
        if self.has_unsaved:
            told = tr("{edits} not in the file yet").format(edits=edits_text(self.edits))
            told = tr("Not in a file yet") if self.path is None else told
            return f"{told} {tr('(safe on this computer)')}" if self.safe else told
        if self.path is None or self.saved is None:
            return tr("Not saved yet")
        return tr("Saved {when}").format(when=moment_text(self.saved))

    # --- saving -------------------------------------------------------------------------------

    def survey(self) -> Survey:
        """What to look for in the file of this chart."""
        return Survey(self.path, self._lock, self._mark, self.read_only, self._keeping)

    def heed(self, found: Found) -> Obstacle | None:
        """What was found between the chart and its file; look before every save."""
        if found.held is not None:
            self.held, self._lock = found.held, None
            self.state_changed.emit()
        if self.held is not None:
            return "held"
        return "changed" if found.changed else None

    def to_save(self, path: Path | None = None) -> Writing:
        """The chart for its own file, or for another one to go on with. Raises InputError."""
        own = self.path if not self.held else None
        if own is not None and (path is None or path.resolve() == own.resolve()):
            return writing(self.document, own, self._keeping)
        path = path or self.path
        assert path is not None
        return writing(self.document, path, self._keeping, self._locked(path))

    def to_copy(self, path: Path) -> Writing:
        """The chart for another file, while this stays with its own. Raises InputError."""
        return writing(self.document, path, self._keeping, self._locked(path))

    def settle(self, done: Writing, written: Written) -> None:
        """The chart is in the file: there is nothing to bring back after a crash."""
        if done.lock is not None or done.path != self.path:
            release_lock(self._lock)
            self.path, self._lock, self.held = done.path, done.lock, None
        self._mark, self.saved, self._steps = written.mark, written.saved, done.steps
        self.safety.saved(done.records)
        self.state_changed.emit()
        for sentence in written.troubles:
            self.trouble.emit(sentence)

    def _locked(self, path: Path) -> Lock | None:
        lock, held = take_lock(path, self._keeping)
        if held is not None:
            raise InputError(
                tr("{path} is open by {who}; choose another name.").format(
                    path=path, who=who_text(held)
                )
            )
        return lock

    # --- the file of others -------------------------------------------------------------------

    def take_over(self, chart: Chart, found: Mark | None) -> None:
        """Take over what is in the file now, as a step that can be undone."""
        change = diff(self.document.records, chart.records)
        self.document.carry_out(tr("Take the version in the file"), change)
        self._mark, self.saved = found, _moment(found)
        self._steps = tuple(self.document.done)
        self.safety.saved(dict(self.document.records))
        self.state_changed.emit()

    def let_go(self) -> None:
        """Go on as a chart without a file: a copy of one that somebody else has open."""
        release_lock(self._lock)
        self._name = tr("{name} (copy)").format(name=self.name)
        self._first_title = self.document.chart.settings.title
        self.path = self._lock = self.held = self._mark = self.saved = None
        self._work = True
        self.safety.follow({})
        self.safety.describe()
        self.state_changed.emit()

    # --- safety -------------------------------------------------------------------------------

    def bring_back(self, recovered: Recovered) -> None:
        """Make the edits of a run that crashed again, as one step."""
        change = diff(recovered.before, recovered.after)
        label = tr("Bring back {edits}").format(edits=edits_text(recovered.edits))
        self.document.carry_out(label, change)

    def close(self) -> None:
        """Let go of the file and of what was kept for a crash."""
        self._stop()
        self.safety.forget()
        release_lock(self._lock)
        self._lock = None

    def leave(self) -> None:
        """The desktop ends: unsaved edits stay where the next start finds them."""
        self._stop()
        self.safety.leave()
        release_lock(self._lock)
        self._lock = None

    def _follow(self, change: Change) -> None:
        self.safety.follow(change)
        if self.path is None and self.document.chart.settings.id in change:
            self.safety.describe()
        self.state_changed.emit()

    def _about(self) -> About:
        path = str(self.path.absolute()) if self.path is not None else None
        return About(name=self.name, path=path, mark=self._mark)


def _moment(found: Mark | None) -> datetime | None:
    return datetime.fromtimestamp(found.saved, UTC) if found is not None else None
