"""The journal: after a crash, the edits since the last save are there again."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import add_role, move_role, remove_role
from orgchart.model.errors import InputError
from orgchart.storage import Journal, decode, encode
from support.edits import Step, perform, steps
from support.laws import dear
from support.outline import chart

START = """
Boss [manager]
  Ana "Ana Ruiz"
  Bo ~> Ana #Stock
    Cy x3
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of three edits: Dee comes, Cy moves, Bo goes."""
    document = Document(chart(START))
    with Journal(tmp_path / "edits.journal") as journal:
        journal.begin(document.chart)
        document.subscribe(journal.append)
        with document.edit("Add") as draft:
            add_role(draft, "boss", id="dee", title="Dée\n2")
        with document.edit("Move") as draft:
            move_role(draft, "cy", "dee")
        with document.edit("Remove") as draft:
            remove_role(draft, "bo")
    return journal.path


def lines(path: Path) -> list[bytes]:
    """The journal's lines with their ends."""
    return path.read_bytes().splitlines(keepends=True)


@dear(50)
@given(steps(max_size=15))
def test_replay_equals_the_live_chart(edits: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        document = Document(chart(START))
        with Journal(Path(folder) / "edits") as journal:
            journal.begin(document.chart)
            document.subscribe(journal.append)
            for step in edits:
                if step[0] in ("undo", "redo"):
                    (document.undo if step[0] == "undo" else document.redo)()
                perform(document, step)
        again = decode(encode(chart(START))).chart
        replayed = Journal(journal.path)
        assert replayed.replay(again).notes == ()
        replayed.close()
    assert again.records == document.chart.records
    assert all(again.reports(id) == document.chart.reports(id) for id in [None, *again.roles])


def test_it_holds_one_line_a_change_for_its_owner_only(path: Path) -> None:
    assert len(lines(path)) == 1 + 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_each_edit_is_on_the_disk_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    with Journal(path) as journal:
        document = Document(chart(START))
        journal.replay(document.chart)
        document.subscribe(journal.append)
        with document.edit("Add") as draft:
            add_role(draft, None, id="eve")
    assert synced == [path.stat().st_size]


@pytest.mark.parametrize("cut", [1, 2, 30])
def test_a_torn_last_line_is_dropped_and_said_and_the_journal_goes_on(path: Path, cut: int) -> None:
    path.write_bytes(path.read_bytes()[:-cut])
    document = Document(chart(START))
    with Journal(path) as journal:
        replayed = journal.replay(document.chart)
        assert replayed.changes == 2
        assert "was cut off" in replayed.notes[0]
        assert "bo" in document.chart.roles
        document.subscribe(journal.append)
        with document.edit("Add") as draft:
            add_role(draft, None, id="eve")
    again = chart(START)
    with Journal(path) as journal:
        assert journal.replay(again).notes == ()
    assert again.records == document.chart.records


def test_zeros_that_a_power_cut_left_at_the_end_are_a_torn_line(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0" * 500)
    with Journal(path) as journal:
        assert journal.replay(chart(START)).changes == 3


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_any_damaged_line_is_refused_and_nothing_applied(path: Path, number: int) -> None:
    data = lines(path)
    data[number - 1] = data[number - 1].replace(b'"', b"'", 1)
    path.write_bytes(b"".join(data))
    again = chart(START)
    with pytest.raises(InputError, match=f"line {number}: the line is damaged"):
        Journal(path).replay(again)
    assert again.records == chart(START).records


def test_a_line_that_is_missing_is_missed(path: Path) -> None:
    data = lines(path)
    path.write_bytes(b"".join([*data[:2], *data[3:]]))
    with pytest.raises(InputError, match="line 3: lines before it are missing"):
        Journal(path).replay(chart(START))


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (b'{"n":4,"what":{"type":"change","gone":["zoe"]}}', "no “zoe” to remove"),
        (b'{"n":4,"what":{"type":"change","gone":["dee"]}}', "there is no role “dee”"),
        (b'{"n":4,"what":{"type":"redo"}}', "line 5"),
        (b'{"n":4,"what":{"type":"change","after":[{"type":"role"}]}}', "missing, id"),
    ],
)
def test_a_line_that_leads_nowhere_is_refused(path: Path, said: bytes, what: str) -> None:
    path.write_bytes(path.read_bytes() + b"%08x %b\n" % (crc32(said), said))
    again = chart(START)
    with pytest.raises(InputError, match=what):
        Journal(path).replay(again)
    assert again.records == chart(START).records


def test_it_belongs_to_one_chart(path: Path) -> None:
    with pytest.raises(InputError, match="edits of another chart"):
        Journal(path).replay(chart("Boss"))


@pytest.mark.parametrize("data", [b"", b"torn", b"nonsense\n"])
def test_what_is_no_journal_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "edits").write_bytes(data)
    with pytest.raises(InputError, match=r"no journal of edits|line 1: the line is damaged"):
        Journal(tmp_path / "edits").replay(Chart())


def test_another_versions_journal_is_refused(tmp_path: Path) -> None:
    said = b'{"n":0,"what":{"type":"journal","version":"1.9","base":""}}'
    (tmp_path / "edits").write_bytes(b"%08x %b\n" % (crc32(said), said))
    with pytest.raises(InputError, match=r"another version of this program \(1\.9\)"):
        Journal(tmp_path / "edits").replay(Chart())


def test_a_missing_file_or_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        Journal(tmp_path / "none").replay(Chart())
    with pytest.raises(InputError, match="no such file"):
        Journal(tmp_path / "none" / "none").begin(Chart())
    with pytest.raises(InputError, match="not begun"):
        Journal(tmp_path / "none").append({})


def test_an_edit_that_could_not_be_written_comes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document(chart(START))
    with Journal(tmp_path / "edits") as journal:
        journal.begin(document.chart)
        document.subscribe(journal.append)
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", _full)
            with pytest.raises(InputError, match="the disk is full"), document.edit("Add") as draft:
                add_role(draft, "boss", id="dee")
        with document.edit("Move") as draft:
            move_role(draft, "cy", "dee")
    again = chart(START)
    with Journal(tmp_path / "edits") as journal:
        assert journal.replay(again).changes == 2
    assert again.records == document.chart.records


def _full(handle: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_after_a_save_it_begins_anew_and_when_all_is_saved_it_goes(path: Path) -> None:
    saved = chart("Boss\n  Eve")
    journal = Journal(path)
    journal.begin(saved)
    journal.close()
    with Journal(path) as journal:
        assert journal.replay(saved).changes == 0
    journal.remove()
    assert not path.exists()
    journal.remove()
