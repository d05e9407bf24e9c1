"""Who has a chart open: one owner at a time, told by name, taken over only when gone."""

from __future__ import annotations

import errno
import getpass
import os
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from orgchart.storage.lock import SILENCE, Held, HeldError, Lock, Owner, lock_file
from orgchart.storage.running import Session, this_process
from orgchart.storage.who import this_person

# Another run of the program: takes the lock, says so, and stays until it is ended.
ELSEWHERE = """
import sys, time
from pathlib import Path
from orgchart.storage.lock import Lock
from orgchart.storage.running import Session
session = Session(Path(sys.argv[2]))
lock = Lock.take(Path(sys.argv[1]), session)
print("taken", flush=True)
time.sleep(60)
"""
ANA = Owner(
    name="Ana Ruiz",
    computer="laptop-7",
    session="s1",
    since=datetime(2026, 11, 20, 13, 40, tzinfo=UTC),
    token="t1",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "Service.orgchart").write_text("chart")
    return tmp_path / "Service.orgchart"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "running")


def left_by(owner: Owner, path: Path, *, ago: float = 0.0) -> Path:
    """A lock somebody wrote, with its last sign of life."""
    file = lock_file(path)
    file.write_bytes(msgspec.json.encode(owner))
    os.utime(file, (time.time() - ago,) * 2)
    return file


def held(path: Path, session: Session) -> Held:
    with pytest.raises(HeldError) as caught:
        Lock.take(path, session)
    return caught.value.held


def test_one_takes_it_and_the_other_learns_who_and_since_when(path: Path, session: Session) -> None:
    lock = Lock.take(path, session)
    assert lock_file(path).name == ".~lock.Service.orgchart#"
    told = held(path, session)
    assert told.owner == lock.owner
    assert told.owner.name
    assert told.owner.computer
    assert not told.stale
    lock.release()
    assert sorted(file.name for file in path.parent.iterdir()) == ["Service.orgchart", "running"]
    Lock.take(path, session).release()


def test_a_link_to_a_chart_is_locked_as_the_chart(path: Path, session: Session) -> None:
    link = path.with_name("link.orgchart")
    link.symlink_to(path)
    Lock.take(link, session)
    held(path, session)


def test_a_very_long_name_can_be_locked(tmp_path: Path, session: Session) -> None:
    path = tmp_path / f"{'é' * 118}.orgchart"
    path.touch()
    Lock.take(path, session)
    held(path, session)


def test_without_links_it_is_still_one_owner(
    path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    lock = Lock.take(path, session)
    assert held(path, session).owner == lock.owner


def test_the_lock_of_another_computer_holds_while_it_gives_signs_of_life(
    path: Path, session: Session
) -> None:
    left_by(ANA, path, ago=SILENCE - 30)
    assert held(path, session).owner == ANA
    assert not held(path, session).stale


def test_a_silent_one_is_stale_and_says_whose_and_since_when(path: Path, session: Session) -> None:
    left_by(ANA, path, ago=SILENCE + 30)
    told = held(path, session)
    assert told.stale
    assert told.owner == ANA
    assert time.time() - told.last_sign.timestamp() == pytest.approx(SILENCE + 30, abs=20)


def test_a_stale_one_is_taken_over_by_decision_only(path: Path, session: Session) -> None:
    left_by(ANA, path, ago=SILENCE + 30)
    stale = held(path, session)
    lock = Lock.take(path, session, over=stale)
    assert held(path, session).owner == lock.owner


def test_a_decision_about_one_lock_is_none_about_the_next(path: Path, session: Session) -> None:
    left_by(ANA, path, ago=SILENCE + 30)
    stale = held(path, session)
    bo = msgspec.structs.replace(ANA, name="Bo", token="t2")
    left_by(bo, path, ago=SILENCE + 30)
    with pytest.raises(HeldError) as caught:
        Lock.take(path, session, over=stale)
    assert caught.value.held.owner == bo


def test_one_who_came_back_keeps_it(path: Path, session: Session) -> None:
    left_by(ANA, path, ago=SILENCE + 30)
    stale = held(path, session)
    os.utime(lock_file(path))
    with pytest.raises(HeldError):
        Lock.take(path, session, over=stale)


def test_signs_of_life_are_given(path: Path, session: Session) -> None:
    lock = Lock.take(path, session)
    os.utime(lock_file(path), (0, 0))
    lock.refresh()
    assert time.time() - lock_file(path).stat().st_mtime < 20
    assert held(path, session).owner == lock.owner


def test_who_was_taken_over_hears_by_whom_and_leaves_the_lock_alone(
    path: Path, session: Session
) -> None:
    lock = Lock.take(path, session)
    left_by(ANA, path)
    with pytest.raises(HeldError) as caught:
        lock.refresh()
    assert caught.value.held.owner == ANA
    lock.release()
    assert held(path, session).owner == ANA


def test_a_lock_that_somebody_removed_is_put_back(path: Path, session: Session) -> None:
    lock = Lock.take(path, session)
    lock_file(path).unlink()
    lock.refresh()
    assert held(path, session).owner == lock.owner


def test_something_else_under_that_name_is_a_lock_of_nobody_known(
    path: Path, session: Session
) -> None:
    lock_file(path).write_bytes(b"")
    assert held(path, session).owner.name == ""


def test_where_nothing_can_be_written_there_is_no_lock(tmp_path: Path, session: Session) -> None:
    with pytest.raises(OSError, match="No such file"):
        Lock.take(tmp_path / "none" / "Service.orgchart", session)


def test_another_program_on_this_computer_holds_it_and_when_killed_it_is_ours(
    path: Path, session: Session, tmp_path: Path
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", ELSEWHERE, str(path), str(tmp_path / "running")],
        stdout=subprocess.PIPE,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == b"taken\n"
        os.utime(lock_file(path), (0, 0))  # asleep for years, but it is there
        assert not held(path, session).stale
    finally:
        other.kill()
        other.communicate()
    lock = Lock.take(path, session)
    assert held(path, session).owner == lock.owner


def mine(process: str, path: Path) -> Owner:
    """What a run of my own left, of which my home folder knows nothing any more."""
    me = Owner(
        name=this_person(),
        computer=socket.gethostname(),
        session="wiped",
        process=process,
        since=ANA.since,
        token="t2",
    )
    left_by(me, path)
    return me


def ended_process() -> str:
    """A process that there was a moment ago."""
    run = subprocess.Popen([sys.executable, "-S", "-c", ""])
    run.wait()
    return this_process().replace(str(os.getpid()), str(run.pid), 1)


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for where this is safe")
def test_after_a_wiped_home_a_run_of_mine_that_has_ended_is_taken_over_unasked(
    path: Path, session: Session
) -> None:
    mine(ended_process(), path)
    lock = Lock.take(path, session)
    assert held(path, session).owner == lock.owner


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for where this is safe")
@pytest.mark.parametrize("change", ["goes on", "other space", "other person", "odd"])
def test_but_not_one_that_may_go_on_or_is_of_somebody_else(
    path: Path, session: Session, change: str
) -> None:
    process = {"goes on": this_process(), "other space": "1 pid:[1]", "odd": "9" * 99}
    me = mine(process.get(change) or ended_process(), path)
    if change == "other person":
        me = msgspec.structs.replace(me, name="Ana Ruiz")
        left_by(me, path)
    assert held(path, session).owner == me
    assert held(path, session).stale == (change == "other person")


def test_whether_a_run_goes_on_is_known_here_only(tmp_path: Path) -> None:
    first, second = Session(tmp_path), Session(tmp_path)
    assert first.is_running(second.id)
    assert first.is_running(first.id)
    second.end()
    assert first.is_running(second.id) is False
    assert first.is_running("never-seen") is None
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_the_end_of_a_run_is_remembered_for_a_month(tmp_path: Path) -> None:
    old = Session(tmp_path)
    old.end()
    for file in tmp_path.iterdir():
        os.utime(file, (time.time() - 31 * 24 * 3600,) * 2)
    assert Session(tmp_path).is_running(old.id) is None


def test_a_computer_that_tells_no_name_gives_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert this_person() == ""
