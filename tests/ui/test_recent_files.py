"""The files opened last: order, thumbnails, privacy, and lists that cannot be read."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import msgspec
import pytest

from orgchart.ui.files.recent import DAYS_KEPT, MOST, Recent, RecentFiles
from orgchart.ui.start.remember import remember, thumbnail
from support.outline import chart

TEAM = """
Boss [manager]
  Ana x3 (support)
  Bo *vacant (sales)
"""


@pytest.fixture
def recent(tmp_path: Path) -> RecentFiles:
    return RecentFiles(tmp_path / "settings", tmp_path / "cache")


def entry(number: int) -> Recent:
    return Recent(path=f"/charts/{number}.orgchart", people=number, opened=1000.0 + number)


def test_the_file_opened_last_is_on_top_and_stands_there_once(recent: RecentFiles) -> None:
    again = msgspec.structs.replace(entry(1), opened=1010.0)
    for each in (entry(1), entry(2), again):
        recent.add(each)
    assert recent.entries() == [again, entry(2)]


def test_who_is_added_late_stands_where_it_was_opened(recent: RecentFiles) -> None:
    """Threads may come in another order."""
    for number in (2, 1):
        recent.add(entry(number))
    assert recent.entries() == [entry(2), entry(1)]


def test_every_window_sees_the_same_list(recent: RecentFiles, tmp_path: Path) -> None:
    recent.add(entry(1))
    other = RecentFiles(tmp_path / "settings", tmp_path / "cache")
    other.add(entry(2))
    assert recent.entries() == [entry(2), entry(1)]


def test_what_falls_off_the_list_leaves_no_thumbnail(recent: RecentFiles) -> None:
    for number in range(MOST + 1):
        recent.add(entry(number), b"picture")
    assert len(recent.entries()) == MOST
    assert recent.thumbnail(entry(0).path) == b""
    assert recent.thumbnail(entry(1).path) == b"picture"


def test_a_file_is_called_by_its_title_or_its_name() -> None:
    assert Recent(path="/a/plan.orgchart", title="Plan 2027").name == "Plan 2027"
    assert Recent(path="/a/plan.orgchart").name == "plan"


def test_forgetting_a_file_takes_its_thumbnail_along(recent: RecentFiles) -> None:
    recent.add(entry(1), b"one")
    recent.add(entry(2), b"two")
    recent.forget(entry(1).path)
    assert recent.entries() == [entry(2)]
    assert recent.thumbnail(entry(1).path) == b""
    recent.clear()
    assert recent.entries() == []
    assert recent.thumbnail(entry(2).path) == b""


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such rights")
def test_only_the_owner_can_read_list_and_thumbnails(recent: RecentFiles, tmp_path: Path) -> None:
    recent.add(entry(1), b"picture")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_the_name_of_a_thumbnail_does_not_tell_the_file(
    recent: RecentFiles, tmp_path: Path
) -> None:
    recent.add(Recent(path="/secret/merger.orgchart"), b"picture")
    assert "merger" not in " ".join(path.name for path in (tmp_path / "cache").iterdir())


def test_thumbnails_expire(recent: RecentFiles, tmp_path: Path) -> None:
    recent.add(entry(1), b"old")
    recent.add(entry(2), b"new")
    (old,) = [path for path in (tmp_path / "cache").iterdir() if path.read_bytes() == b"old"]
    long_ago = time.time() - (DAYS_KEPT + 1) * 24 * 60 * 60
    os.utime(old, (long_ago, long_ago))
    later = RecentFiles(tmp_path / "settings", tmp_path / "cache")
    assert later.thumbnail(entry(1).path) == b""
    assert later.thumbnail(entry(2).path) == b"new"
    assert later.entries() == [entry(2), entry(1)]


def test_switched_off_thumbnails_are_erased_and_not_kept(
    recent: RecentFiles, tmp_path: Path
) -> None:
    recent.add(entry(1), b"picture")
    off = RecentFiles(tmp_path / "settings", tmp_path / "cache", thumbnails=False)
    off.add(entry(2), b"picture")
    assert list((tmp_path / "cache").iterdir()) == []
    assert off.entries() == [entry(2), entry(1)]


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[1]", b"\xff\xfe", b'[{"path": 3}]', b'[{"path": "a", "opened": 1e300}]'],
)
def test_a_list_that_cannot_be_read_counts_as_empty(
    recent: RecentFiles, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "recent.json").write_bytes(content)
    assert recent.entries() == []
    recent.add(entry(1))
    assert recent.entries() == [entry(1)]


def test_remembering_a_chart_keeps_its_figures_and_its_miniature(
    recent: RecentFiles, tmp_path: Path
) -> None:
    path = tmp_path / "team.orgchart"
    remember(recent, path, chart(TEAM, title="Night team"))
    (kept,) = recent.entries()
    assert (kept.name, kept.people, kept.path) == ("Night team", 4, str(path))
    picture = thumbnail(recent, kept.path)
    assert picture is not None
    assert len(picture.blocks) == 3
    assert [block.several for block in picture.blocks].count(True) == 1


def test_a_miniature_tells_no_words(recent: RecentFiles) -> None:
    remember(recent, Path("/team.orgchart"), chart('Boss "Ana Ruiz"\n  Secret unit (support)'))
    kept = recent.thumbnail(recent.entries()[0].path)
    assert kept
    assert not any(word in kept for word in (b"Ana", b"Boss", b"boss", b"ecret"))


def test_a_damaged_thumbnail_is_none(recent: RecentFiles) -> None:
    recent.add(entry(1), b"no miniature")
    assert thumbnail(recent, entry(1).path) is None
    recent.add(entry(1), msgspec.json.encode([1, 2]))
    assert thumbnail(recent, entry(1).path) is None
