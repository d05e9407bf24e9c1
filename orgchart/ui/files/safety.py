"""Edits that are in no file yet, journaled as they happen, so that a crash takes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from orgchart.model.change import Change, diff
from orgchart.model.document import Document
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord, Id
from orgchart.storage.unsaved import About, Unsaved
from orgchart.ui.arranged import LARGE
from orgchart.ui.files.background import in_thread
from orgchart.ui.files.keeping import Keeping

_LOOK_EVERY = 20  # milliseconds
_PAINTED_AFTER = 500


class Safety(QObject):
    """The journal of one document since it was saved last.

    A journal begins with the chart as it was saved, which is put on the disk in a thread. Edits
    that come earlier wait for it if the chart is large. ``trouble`` tells a sentence when
    something cannot be kept; ``changed`` that `safe` is something else.
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, document: Document, keeping: Keeping, about: Callable[[], About]) -> None:
        super().__init__()
        self.journal: Unsaved | None = None
        self._document, self._keeping, self._about = document, keeping, about
        self._base: Mapping[Id, AnyRecord] = dict(document.records)
        self._prepared: Future[Unsaved] | None = None
        self._before: Unsaved | None = None  # goes when the journal has begun
        self._whole = True  # every edit since the save is in the journal
        self._written = False
        self._preparing = QTimer(self, singleShot=True, interval=_PAINTED_AFTER)
        self._preparing.timeout.connect(self._prepare)
        self._waiting = QTimer(self, interval=_LOOK_EVERY)
        self._waiting.timeout.connect(self._look)

    @property
    def safe(self) -> bool:
        """Whether everything that is not in the file would survive a crash."""
        return self.journal is not None and self._written

    def prepare(self) -> None:
        """Put the saved chart on the disk, so that the first edit finds it there.

        When it has been painted, or the thread would keep the window from that. The first edit of
        a small chart does not wait for it.
        """
        self._preparing.start()

    def _prepare(self) -> None:
        if self._keeping.allowed:
            begin, about, base = self._keeping.unsaved().begin, self._about(), self._base.values()
            self._prepared = in_thread(lambda: begin(about, base))

    def saved(self, base: Mapping[Id, AnyRecord]) -> None:
        """The file holds these records now; what was edited while it was written stays safe."""
        self._base = base
        self._drop_prepared()
        self._let_go_of_the_one_before()
        self._before, self.journal = self.journal, None
        self._written, self._whole = False, base == self._document.records
        self.prepare()
        if self._whole:
            self._let_go_of_the_one_before()
        else:
            self.follow({})

    def follow(self, change: Change) -> None:
        """Put a change on the disk; the first one after a save takes the saved chart along."""
        if not self._keeping.allowed:
            self._whole = False
        elif self.journal is None and self._must_wait():
            self._whole = False
            self._waiting.start()
        else:
            self._put(change)

    def describe(self) -> None:
        """Say once more which chart it is."""
        with suppress(OSError):  # at worst the next start knows the chart by its old name
            if self.journal is not None:
                self.journal.tell(self._about())

    def forget(self) -> None:
        """Erase the journal: it may not be kept any more, or there is nothing to bring back."""
        self._waiting.stop()
        self._drop_prepared()
        self._let_go_of_the_one_before()
        if self.journal is not None:
            self.journal.erase()
            self.journal, self._written, self._whole = None, False, False
            self.changed.emit()

    def leave(self) -> None:
        """The desktop ends: unsaved edits stay where the next start finds them."""
        if self._waiting.isActive():
            self._waiting.stop()
            self._put({})
        self._drop_prepared()
        if self.journal is not None:
            self.journal.leave()

    def _must_wait(self) -> bool:
        if len(self._base) <= LARGE:
            return False
        on_its_way = self._prepared is not None and not self._prepared.done()
        return self._preparing.isActive() or on_its_way

    def _look(self) -> None:
        if not self._must_wait():
            self._waiting.stop()
            self._put({})
            self.changed.emit()

    def _put(self, change: Change) -> None:
        try:
            if self.journal is None:
                self.journal = self._begun()
                if not self._whole:
                    change = diff(self._base, self._document.records)
            if change:
                self.journal.append(change)
            self._written = self._whole = True
        except InputError as error:
            self._written, self._whole = False, self.journal is not None
            self.trouble.emit(str(error))
        else:
            self._let_go_of_the_one_before()

    def _begun(self) -> Unsaved:
        """A journal that begins with the saved chart. Raises InputError."""
        self._preparing.stop()
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            with suppress(InputError):  # the next attempt will tell, or do
                return prepared.result()
        return self._keeping.unsaved().begin(self._about(), self._base.values())

    def _let_go_of_the_one_before(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            before.erase()

    def _drop_prepared(self) -> None:
        """Erase what was prepared, when it is there; nobody waits for that."""
        self._preparing.stop()
        prepared, self._prepared = self._prepared, None
        if prepared is not None and not prepared.cancel():
            prepared.add_done_callback(_erase)


def _erase(prepared: Future[Unsaved]) -> None:
    if prepared.exception() is None:
        prepared.result().erase()
