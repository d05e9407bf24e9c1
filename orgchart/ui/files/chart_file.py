"""The file of an open chart: what is in it, what is not yet, who has it open."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from orgchart.model.change import Change, diff
from orgchart.model.document import Document, Step
from orgchart.model.draft import Draft
from orgchart.model.errors import InputError
from orgchart.storage import encode, load_chart, save_chart
from orgchart.storage.lock import HeldError
from orgchart.storage.on_disk import Mark, has_changed, mark
from orgchart.storage.trouble import reason
from orgchart.storage.unsaved import About, Recovered, Unsaved
from orgchart.ui.files.background import threads
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import Opened, release_lock, take_lock
from orgchart.ui.files.telling import edits_text, moment_text, name_text, tr, who_text

# Why a chart cannot simply be saved: it is open elsewhere, somebody took it over, or another
# program changed the file.
Obstacle = Literal["held", "changed"]


class ChartFile(QObject):
    """Keeps a document and its file together; the file changes by `save` only.

    Every edit is journaled before anything else hears of it. ``trouble`` tells a sentence when
    that fails; ``state_changed`` that `label` says something new.
    """

    state_changed = Signal()
    trouble = Signal(str)

    def __init__(self, document: Document, opened: Opened, keeping: Keeping) -> None:
        super().__init__()
        self.document = document
        self.path = opened.path
        self.held = opened.held
        self.saved = _moment(opened.mark)
        self._keeping = keeping
        self._name = opened.name
        self._lock = opened.lock
        self._mark = opened.mark
        self._work = opened.work
        self._unsaved: Unsaved | None = None
        self._safe = False
        self._missed = False  # an edit since the save is in no journal
        self._prepared: Future[Unsaved] | None = None
        self._take_as_saved()
        self._stop = document.subscribe(self._follow, first=True)
        if self.path is None and self._work:
            self._journal({})
        else:
            self._prepare()

    @property
    def name(self) -> str:
        """What to call the chart: the name of its file, else what it came from."""
        return self.path.stem if self.path is not None else self._name

    @property
    def read_only(self) -> bool:
        """Whether the chart may only be looked at, because somebody else has it open."""
        return self.held is not None and self._lock is None

    @property
    def edits(self) -> int:
        """How many steps lie between the file and the chart, undone ones included."""
        done, saved = self.document.done, self._saved_steps
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
        return self._unsaved

    @property
    def safe(self) -> bool:
        """Whether everything that is not in the file would survive a crash."""
        return self._unsaved is not None and self._safe

    def label(self) -> str:
        """The state in a few words, for the tool bar."""
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

    def obstacle(self) -> Obstacle | None:
        """What stands between the chart and its file; look before every save."""
        self.give_sign()
        if self.held is not None:
            return "held"
        with suppress(OSError):
            if self.path is not None and has_changed(self.path, self._mark):
                return "changed"
        return None

    def give_sign(self) -> None:
        """Tell others that the chart is still open here, or learn that somebody took over."""
        try:
            if self._lock is not None:
                self._lock.refresh()
        except HeldError as error:
            self.held, self._lock = error.held, None
            self.state_changed.emit()
        except OSError:
            return  # the share is away for a moment; a save would tell

    def save(self) -> None:
        """Save the chart to its file, whatever is there now. Raises InputError."""
        assert self.path is not None
        self._write(self.path)
        self._settle()

    def save_as(self, path: Path) -> None:
        """Save the chart to another file and go on with that one. Raises InputError."""
        if self.path is not None and path.resolve() == self.path.resolve() and not self.held:
            self.save()
            return
        lock, held = take_lock(path, self._keeping)
        if held is not None:
            raise InputError(f"{path} is open by {who_text(held)}; choose another name.")
        try:
            self._write(path)
        except InputError:
            release_lock(lock)
            raise
        release_lock(self._lock)
        self.path, self._lock, self.held = path, lock, None
        self._settle()

    def save_copy(self, path: Path) -> None:
        """Save the chart as it is now to another file, and stay with the own one.

        Raises InputError.
        """
        lock, held = take_lock(path, self._keeping)
        try:
            if held is not None:
                raise InputError(f"{path} is open by {who_text(held)}; choose another name.")
            save_chart(self.document.chart, path, versions=self._keeping.versions_folder)
        finally:
            release_lock(lock)

    # --- the file of others -------------------------------------------------------------------

    def take_the_file(self) -> None:
        """Take over what is in the file now, as a step that can be undone. Raises InputError."""
        assert self.path is not None
        found = mark_of(self.path)
        chart = load_chart(self.path).chart
        change = diff(self.document.chart.records, chart.records)
        with self.document.edit(tr("Take the version in the file")) as draft:
            restore(draft, change)
        self._mark, self.saved = found, _moment(found)
        self._settle()

    def is_free(self) -> bool:
        """Whether a chart that somebody else had open can be had now."""
        assert self.path is not None
        lock, held = take_lock(self.path, self._keeping)
        release_lock(lock)
        return held is None

    def let_go(self) -> None:
        """Go on as a chart without a file: a copy of one that somebody else has open."""
        release_lock(self._lock)
        self._name = tr("{name} (copy)").format(name=self.name)
        self.path = self._lock = self.held = self._mark = self.saved = None
        self._work = True
        self._journal({})
        with suppress(OSError):  # at worst the next start knows the copy by its old name
            if self._unsaved is not None:
                self._unsaved.tell(self._about())
        self.state_changed.emit()

    # --- safety -------------------------------------------------------------------------------

    def bring_back(self, recovered: Recovered) -> None:
        """Make the edits of a run that crashed again, as one step. Raises EditError."""
        change = diff(recovered.before, recovered.after)
        label = tr("Bring back {edits}").format(edits=edits_text(recovered.edits))
        with self.document.edit(label) as draft:
            restore(draft, change)

    def forget_edits(self) -> None:
        """Erase the journal: it may not be kept any more."""
        self._drop_prepared()
        if self._unsaved is not None:
            self._unsaved.erase()
            self._unsaved, self._safe, self._missed = None, False, True
            self.state_changed.emit()

    def close(self) -> None:
        """Let go of the file and of what was kept for a crash."""
        self._stop()
        self.forget_edits()
        release_lock(self._lock)
        self._lock = None

    def leave(self) -> None:
        """The desktop ends: unsaved edits stay where the next start finds them."""
        self._stop()
        self._drop_prepared()
        if self._unsaved is not None:
            self._unsaved.leave()
        release_lock(self._lock)
        self._lock = None

    def _follow(self, change: Change) -> None:
        self._journal(change)
        self.state_changed.emit()

    def _journal(self, change: Change) -> None:
        """Put a change on the disk; the first one after a save takes the saved chart along."""
        if not self._keeping.allowed:
            self._missed = True
            return
        try:
            if self._unsaved is None:
                self._unsaved = self._begun()
                if self._missed:
                    change = diff(self._base, self.document.chart.records)
            if change:
                self._unsaved.append(change)
            self._safe, self._missed = True, False
        except InputError as error:
            self._safe, self._missed = False, self._unsaved is None
            self.trouble.emit(str(error))

    def _prepare(self) -> None:
        """Put the saved chart on the disk in a thread, so that the first edit finds it there."""
        if self._keeping.allowed:
            begin = self._keeping.unsaved().begin
            self._prepared = threads().submit(begin, self._about(), list(self._base.values()))

    def _begun(self) -> Unsaved:
        """A journal that begins with the saved chart. Raises InputError."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            with suppress(InputError):  # the next attempt will tell, or do
                return prepared.result()
        return self._keeping.unsaved().begin(self._about(), self._base.values())

    def _drop_prepared(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None and not prepared.cancel():
            with suppress(InputError):
                prepared.result().erase()

    def _about(self) -> About:
        path = str(self.path.absolute()) if self.path is not None else None
        return About(name=self.name, path=path, mark=self._mark)

    def _write(self, path: Path) -> None:
        """Save, and keep what was in the file before and what is in it now."""
        data = encode(self.document.chart)
        self._keep_what_is_there(path)
        save_chart(self.document.chart, path, versions=self._keeping.versions_folder)
        if self._keeping.allowed:
            self._try_to_keep(path, data, datetime.now(UTC))
        found = mark_of(path)
        ours = sha256(data).hexdigest()
        if found is not None and found.content != ours:  # already overwritten by somebody
            found = msgspec.structs.replace(found, content=ours, changed=0)
        self._mark, self.saved = found, datetime.now(UTC)

    def _keep_what_is_there(self, path: Path) -> None:
        """The first save over a file from elsewhere must not be the end of that."""
        try:
            data = path.read_bytes() if self._keeping.allowed else b""
        except OSError:
            return
        found = mark_of(path)
        if data and found is not None and not self._keeping.versions.has(path, data):
            self._try_to_keep(path, data, datetime.fromtimestamp(found.saved, UTC))

    def _try_to_keep(self, path: Path, data: bytes, saved: datetime) -> None:
        try:
            self._keeping.versions.keep(path, data, saved)
        except OSError as error:
            self.trouble.emit(f"The version of {path} cannot be kept: {reason(error)}.")

    def _settle(self) -> None:
        """The chart is in the file: there is nothing to bring back after a crash."""
        self._take_as_saved()
        self.forget_edits()
        self._missed = False
        self._prepare()
        self.state_changed.emit()

    def _take_as_saved(self) -> None:
        self._base = dict(self.document.chart.records)
        self._saved_steps: list[Step] = list(self.document.done)


def restore(draft: Draft, change: Change) -> None:
    """Write a change into a draft."""
    for id, (_, after) in change.items():
        if after is None:
            draft.drop(id)
        else:
            draft.put(after)


def mark_of(path: Path) -> Mark | None:
    """What a file holds; None also when it cannot be read now."""
    try:
        return mark(path)
    except OSError:
        return None


def _moment(found: Mark | None) -> datetime | None:
    return datetime.fromtimestamp(found.saved, UTC) if found is not None else None
