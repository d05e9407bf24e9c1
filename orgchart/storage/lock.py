"""Who has a chart open: a small file beside it, so that it works on network shares too.

The file is made in one step that only one program can win. It says whose it is and since when;
its owner rewrites it every minute, and the time of that is the file server's, not of one of the
computers. Why not a library: docs/decisions/0031-file-lock.md.
"""

from __future__ import annotations

import os
import secrets
import socket
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from orgchart.storage.running import Session, has_ended, this_process
from orgchart.storage.who import this_person
from orgchart.translation import texts

tr = texts("Files")

BEAT = 60  # seconds between two signs of life
SILENCE = 5 * BEAT  # seconds without one, after which the owner counts as gone
_LONGEST_NAME = 200  # bytes; with what is put around it, within the 255 of most systems
_LARGEST = 10_000  # bytes; anything larger is no lock
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Who opened a chart: a person's name, the computer, the run of the program, since when."""

    name: str
    computer: str
    session: str = ""
    process: str = ""
    since: datetime
    token: str = ""


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A lock that somebody else has; ``stale`` when there is no sign that they still work."""

    owner: Owner
    last_sign: datetime
    stale: bool = False


class HeldError(Exception):
    """The chart is open elsewhere."""

    def __init__(self, held: Held) -> None:
        super().__init__(
            tr("open by {name} on {computer}").format(
                name=held.owner.name, computer=held.owner.computer
            )
        )
        self.held = held


class Lock:
    """The lock of one chart. Get one by `take`; `refresh` it every `BEAT` seconds."""

    def __init__(self, path: Path, owner: Owner) -> None:
        self.path = path
        self.owner = owner

    @classmethod
    def take(cls, chart: Path, session: Session, *, over: Held | None = None) -> Lock:
        """Lock a chart. Raises HeldError when it is open elsewhere, OSError when no lock can be.

        ``over`` is the stale lock a person decided to take over; if another one is there by now,
        that one counts. A lock of a run on this computer that has ended is taken over unasked.
        """
        lock = cls(lock_file(chart), _me(session))
        beside = lock.path.with_name(f"{lock.path.name}{secrets.token_hex(4)}")
        try:
            now = _write_new(beside, lock.owner)
            if not lock._put(beside):
                lock._take_from(_read(lock.path), beside, now, session, over)
        finally:
            beside.unlink(missing_ok=True)
        return lock

    def refresh(self) -> None:
        """Give a sign of life. Raises HeldError when somebody took over, OSError when it fails."""
        try:
            with self.path.open("r+b") as file:
                self._refuse_others(_decode(file.read(_LARGEST), self.path))
                file.seek(0)
                file.write(msgspec.json.encode(self.owner))
                file.flush()
                os.fsync(file.fileno())
        except FileNotFoundError:
            self._put_again()

    def release(self) -> None:
        """Let go; a lock that somebody took over stays theirs. Raises OSError."""
        with suppress(FileNotFoundError):
            if _read(self.path).owner.token == self.owner.token:
                self.path.unlink()

    def _put(self, beside: Path) -> bool:
        """Put the lock in its place, unless there is one."""
        try:
            os.link(beside, self.path)
        except FileExistsError:
            return False
        except OSError:
            return self._put_without_links()
        return True

    def _put_without_links(self) -> bool:
        """Some shares and memory sticks know no links: make the file, then fill it."""
        try:
            handle = os.open(self.path, _FLAGS, 0o666)
        except FileExistsError:
            return False
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(self.owner))
        return True

    def _put_again(self) -> None:
        """Somebody, as a sync program, removed the lock."""
        if not self._put_without_links():
            self._refuse_others(_read(self.path))

    def _take_from(
        self, held: Held, beside: Path, now: float, session: Session, over: Held | None
    ) -> None:
        if held.owner.token == self.owner.token:
            return  # a network share that did it and lost the answer
        running = _is_running(held.owner, session)
        silent = now - held.last_sign.timestamp() > SILENCE
        stale = running is False or (running is None and silent)
        mine = running is False and held.owner.name == self.owner.name
        decided = stale and over is not None and over.owner == held.owner
        if not mine and not decided:
            raise HeldError(msgspec.structs.replace(held, stale=stale))
        beside.replace(self.path)
        self._refuse_others(_read(self.path))

    def _refuse_others(self, held: Held) -> None:
        if held.owner.token != self.owner.token:
            raise HeldError(held)


def lock_file(chart: Path) -> Path:
    """Where the lock of a chart is; programs that synchronise folders leave such files out."""
    real = Path(os.path.realpath(chart))
    name = real.name
    if len(os.fsencode(name)) > _LONGEST_NAME:
        from hashlib import sha256

        name = sha256(os.fsencode(name)).hexdigest()
    return real.with_name(f".~lock.{name}#")


def _me(session: Session) -> Owner:
    return Owner(
        name=this_person(),
        computer=socket.gethostname(),
        session=session.id,
        process=this_process(),
        since=datetime.now(UTC).replace(microsecond=0),
        token=secrets.token_hex(8),
    )


def _is_running(owner: Owner, session: Session) -> bool | None:
    """Whether the run that has a lock goes on; None when it cannot be known here."""
    if not owner.session or owner.computer != socket.gethostname():
        return None
    running = session.is_running(owner.session)
    return False if running is None and has_ended(owner.process) else running


def _write_new(path: Path, owner: Owner) -> float:
    """Write a lock under a name of its own; the time of the file server."""
    with os.fdopen(os.open(path, _FLAGS, 0o666), "wb") as file:
        file.write(msgspec.json.encode(owner))
        file.flush()
        os.fsync(file.fileno())
        return os.fstat(file.fileno()).st_mtime


def _read(path: Path) -> Held:
    """The lock that is there. Raises OSError."""
    with path.open("rb") as file:
        return _decode(file.read(_LARGEST), path)


def _decode(data: bytes, path: Path) -> Held:
    sign = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        owner = msgspec.json.decode(data, type=Owner)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Just being written, or by another program: somebody has it.
        owner = Owner(name="", computer="", since=sign)
    return Held(owner=owner, last_sign=sign)
