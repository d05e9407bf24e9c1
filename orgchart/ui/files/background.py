"""Long work in a thread, its result back in the thread of the windows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from orgchart.model.errors import InputError
from orgchart.ui.files.collecting import collect_here
from orgchart.ui.files.telling import tr
from orgchart.ui.files.turns import taking_turns
from orgchart.ui.message_bar import MessageBar

MOMENT = 300  # milliseconds; what is done by then is not worth a word
_LOOK_EVERY = 5
# More than compute at a time: a save must not wait behind exports that take their time.
_MOST = 6

_Result = TypeVar("_Result")


@cache
def threads() -> ThreadPoolExecutor:
    """The threads for work that takes no time to speak of; see `in_thread`."""
    collect_here()
    return ThreadPoolExecutor(max_workers=_MOST, thread_name_prefix="orgchart")


def in_thread(work: Callable[[], _Result]) -> Future[_Result]:
    """Start long work that touches nothing of Qt; for what nobody has to be told about."""
    return threads().submit(_taking_turns, work)


def _taking_turns(work: Callable[[], _Result]) -> _Result:
    with taking_turns():
        return work()


class Background(QObject):
    """Runs a function that touches nothing of Qt; what it returns goes to ``done``.

    An `InputError` goes to ``failed`` as its sentence. `cancel` forgets the result, which goes
    to ``dropped``, there in the thread, if something has to be put back. ``ended`` comes in any
    case, before the others. The thread never holds a Qt object, which must not end its life
    there: this one looks whether it is done.
    """

    ended = Signal()
    cancelled = Signal()

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[str], None],
        parent: QObject,
        dropped: Callable[[Any], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._done, self._failed, self._dropped = done, failed, dropped
        self._future = in_thread(work)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def announce(self, bar: MessageBar, topic: str, text: str, *, cancel: bool = True) -> None:
        """If it takes longer than a moment, say so in a bar, with a way to cancel."""

        def tell() -> None:
            bar.say(topic, text, *([(tr("Cancel"), self.cancel)] if cancel else ()))

        moment = QTimer(self, singleShot=True, interval=MOMENT)
        moment.timeout.connect(tell)
        moment.start()
        self.ended.connect(moment.stop)  # it may end some time before it is deleted
        self.ended.connect(lambda: bar.clear(topic))

    def cancel(self) -> None:
        """Forget about it: the result is not wanted any more."""
        if not self._timer.isActive():
            return
        self._end()
        if not self._future.cancel() and self._dropped is not None:
            dropped = self._dropped
            self._future.add_done_callback(lambda future: _drop(future, dropped))
        self.cancelled.emit()

    def wait(self) -> None:
        """Come back when it is done; the windows are painted meanwhile, but take no input."""
        if self._timer.isActive():
            loop = QEventLoop()
            self.ended.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _look(self) -> None:
        if self._future.done():
            self._end()
            self._hand_over()

    def _end(self) -> None:
        self._timer.stop()
        self.ended.emit()
        self.deleteLater()

    def _hand_over(self) -> None:
        try:
            result = self._future.result()
        except InputError as error:
            self._failed(str(error))
        else:
            self._done(result)


def _drop(future: Future[Any], dropped: Callable[[Any], None]) -> None:
    if future.exception() is None:
        dropped(future.result())
