"""Opening and saving: what becomes of rights, links, odd targets and older versions."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from orgchart.model.errors import InputError
from orgchart.storage import keep, load_chart, save_chart
from support.outline import chart

OLD = Path(__file__).parents[1] / "data" / "formats" / "0.9.orgchart"
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def mode(path: Path) -> int:
    """The rights of a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


def test_a_saved_chart_opens_again(tmp_path: Path) -> None:
    save_chart(chart("Boss\n  Ana"), tmp_path / "team.orgchart")
    loaded = load_chart(str(tmp_path / "team.orgchart"))
    assert loaded.chart.records == chart("Boss\n  Ana").records
    assert [path.name for path in tmp_path.iterdir()] == ["team.orgchart"]


def test_a_file_keeps_its_rights_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    shared, fresh, usual = (tmp_path / name for name in ("shared", "fresh", "usual"))
    shared.write_text("old")
    shared.chmod(0o640)
    usual.write_text("")
    save_chart(chart("Boss"), shared)
    save_chart(chart("Boss"), fresh)
    assert mode(shared) == 0o640
    assert mode(fresh) == mode(usual)


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "real.orgchart"
    real.parent.mkdir()
    link = tmp_path / "link.orgchart"
    link.symlink_to(real)
    for outline in ("Boss", "Boss\n  Ana"):  # the first save finds a link to nothing
        save_chart(chart(outline), link)
        assert link.is_symlink()
        assert load_chart(real).chart.records == chart(outline).records


def test_a_very_long_name_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 246 + ".orgchart")
    save_chart(chart("Boss"), path)
    assert load_chart(path).chart.records == chart("Boss").records


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_neither_read_nor_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.orgchart"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="a device or a pipe"):
        load_chart(pipe)
    with pytest.raises(InputError, match="a device or a pipe"):
        save_chart(chart("Boss"), pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("act", [load_chart, lambda path: save_chart(chart("Boss"), path)])
def test_folders_and_places_that_are_not_there_are_named(act, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match="is a folder"):
        act(tmp_path)
    with pytest.raises(InputError, match="there is no such file or folder"):
        act(tmp_path / "nowhere" / "a.orgchart")
    with pytest.raises(InputError, match=r"part of the path is no folder|no such file"):
        act(tmp_path / "file" / "a.orgchart")


@pytest.mark.skipif(ROOT, reason="the superuser may read and write everything")
def test_no_permission_is_said(tmp_path: Path) -> None:
    path = tmp_path / "secret.orgchart"
    save_chart(chart("Boss"), path)
    path.chmod(0o400)
    with pytest.raises(InputError, match="no permission; your chart is still as it was"):
        save_chart(chart("Other"), path)
    path.chmod(0)
    with pytest.raises(InputError, match="no permission"):
        load_chart(path)


def test_a_file_of_absurd_size_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.orgchart"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(InputError, match="300,000,000 bytes, more than a chart may have"):
        load_chart(path)


def test_the_first_save_of_an_older_file_keeps_it_for_its_owner_only(tmp_path: Path) -> None:
    path, versions = tmp_path / "team.orgchart", tmp_path / "user" / "versions"
    shutil.copy(OLD, path)
    save_chart(load_chart(path).chart, path, versions=versions)
    shutil.copy(OLD, path)  # as if it came back out of a mail
    save_chart(load_chart(path).chart, path, versions=versions)
    save_chart(load_chart(path).chart, path, versions=versions)
    (kept,) = versions.iterdir()
    assert kept.read_bytes() == OLD.read_bytes()
    assert kept.name.startswith("team-0.9-")
    assert mode(kept) == 0o600
    assert mode(versions) == 0o700
    assert load_chart(path).version == "1.0"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["team.orgchart", "user"]


def test_without_a_word_old_files_go_to_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep, "versions_folder", lambda: tmp_path / "mine")
    shutil.copy(OLD, tmp_path / "team.orgchart")
    save_chart(chart("Boss"), tmp_path / "team.orgchart")
    assert len(list((tmp_path / "mine").iterdir())) == 1


def test_the_users_own_folder_is_named_after_the_program() -> None:
    assert keep.versions_folder().parts[-2:] == ("orgchart", "versions")


def test_an_older_file_that_cannot_be_kept_is_not_replaced(tmp_path: Path) -> None:
    path, versions = tmp_path / "team.orgchart", tmp_path / "versions"
    shutil.copy(OLD, path)
    versions.write_text("a file where the folder should be")
    with pytest.raises(InputError, match="was not replaced"):
        save_chart(chart("Boss"), path, versions=versions)
    assert path.read_bytes() == OLD.read_bytes()


def test_other_files_are_replaced_without_being_kept(tmp_path: Path) -> None:
    path, versions = tmp_path / "team.orgchart", tmp_path / "versions"
    path.write_text("notes")
    save_chart(chart("Boss"), path, versions=versions)
    save_chart(chart("Ana"), path, versions=versions)
    assert not versions.exists()
