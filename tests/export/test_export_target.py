import io
import sys
from pathlib import Path

import pytest

from orgchart import export
from orgchart.export import Exporter, Job, exporter_for, exporters, write_export
from orgchart.model.errors import InputError
from support.outline import chart


@pytest.fixture
def formats(monkeypatch):
    """Two formats of the test's own: one that writes, one that breaks half way."""

    def write(job, stream):
        stream.write(b"whole")
        return ["A note."]

    def fail(job, stream):
        stream.write(b"half")
        raise RuntimeError("out of ink")

    def full(job, stream):
        stream.write(b"half")
        raise OSError(28, "No space left on device")

    found = {
        name: Exporter(name=name, suffixes=(f".{name}",), description="", write=function, text=True)
        for name, function in (("good", write), ("bad", fail), ("full", full))
    }
    monkeypatch.setattr(export, "exporters", lambda: found)


def names(folder):
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def job():
    return Job(chart=chart("Boss"))


def test_a_file_is_written_and_notes_are_returned(formats, job, tmp_path):
    target = tmp_path / "chart.GOOD"
    assert write_export(job, target) == ["A note."]
    assert target.read_bytes() == b"whole"
    assert names(tmp_path) == ["chart.GOOD"]


def test_a_failing_export_leaves_no_file(formats, job, tmp_path):
    with pytest.raises(RuntimeError, match="out of ink"):
        write_export(job, tmp_path / "chart.bad")
    assert names(tmp_path) == []


def test_a_full_disk_leaves_the_old_file_whole(formats, job, tmp_path):
    target = tmp_path / "chart.full"
    target.write_bytes(b"old")
    with pytest.raises(InputError, match="no space left"):
        write_export(job, target)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["chart.full"]


def test_a_replaced_file_keeps_its_rights(formats, job, tmp_path):
    target = tmp_path / "chart.good"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_export(job, target)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(formats, job, tmp_path):
    real = tmp_path / "real.good"
    real.write_bytes(b"old")
    link = tmp_path / "link.good"
    link.symlink_to(real)
    write_export(job, link)
    assert link.is_symlink()
    assert real.read_bytes() == b"whole"


def test_a_folder_and_a_missing_folder_are_told_in_a_sentence(formats, job, tmp_path):
    folder = tmp_path / "folder.good"
    folder.mkdir()
    with pytest.raises(InputError, match="is a folder"):
        write_export(job, folder)
    with pytest.raises(InputError, match="cannot be written"):
        write_export(job, tmp_path / "nowhere" / "chart.good")


def test_a_device_is_written_into_and_not_replaced(formats, job):
    write_export(job, "/dev/null", "good")
    assert Path("/dev/null").is_char_device()


def test_an_unknown_format_names_the_known_ones(formats, job):
    with pytest.raises(InputError, match=r"\.docx is not a format.*bad, full and good"):
        exporter_for("chart.docx")
    with pytest.raises(InputError, match="chart names no format"):
        exporter_for("chart")
    with pytest.raises(InputError, match="--format"):
        write_export(job, "-")


def test_standard_output_takes_text_and_refuses_pictures_on_a_terminal(
    formats, job, capsysbinary, monkeypatch
):
    write_export(job, "-", "good")
    assert capsysbinary.readouterr().out == b"whole"

    class Terminal(io.TextIOWrapper):
        def isatty(self):
            return True

    monkeypatch.setattr(sys, "stdout", Terminal(io.BytesIO()))
    png = Exporter(name="png", suffixes=(".png",), description="", write=lambda *_: [])
    monkeypatch.setattr(export, "exporters", lambda: {"png": png})
    with pytest.raises(InputError, match="terminal"):
        write_export(job, "-", "png")


def test_the_formats_are_found_in_the_folder():
    assert all(exporter.description for exporter in exporters().values())
    assert all(exporter_for(name).name == name for name in exporters())
