"""The command line shows a chart as an audience sees it, and gives copies away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.storage import load_chart, save_chart, sealed
from support.outline import chart


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "service.orgchart"
    save_chart(chart('Boss "Dee Marsh"\n  Ana "Ana Ruiz" tier=2\n    New *planned\n'), path)
    return str(path)


def test_figures_are_those_of_the_roles_an_audience_sees(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["stats", file, "--audience", "All staff", "--json"]) == 0
    out, told = capsys.readouterr()
    assert json.loads(out)["roles"] == 2
    assert "“All staff” sees 2 of 3 roles." in told
    assert "tier, ids of roles" in told


def test_an_export_tells_what_it_leaves_out(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "board.dot"
    assert run(["export", file, "--audience", "board", "--root", "Ana", "-o", str(out)]) == 0
    assert "Not shown: tier, ids of roles." in capsys.readouterr().err
    assert "Boss" not in out.read_text()
    assert run(["export", file, "--audience", "press", "-o", str(out)]) == 2
    assert "There is no audience “press”" in capsys.readouterr().err


def test_two_charts_are_compared_as_an_audience_sees_them(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.orgchart"
    save_chart(chart('Boss "Dee Marsh"\n  Ana "Ana Ruiz" tier=3\n    New *planned\n'), other)
    assert run(["compare", file, str(other)]) == 1
    assert run(["compare", file, str(other), "--audience", "Board"]) == 0


def test_a_shared_copy_opens_with_its_password(
    file: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sealed.seal, "__kwdefaults__", {"cost": 2**4})
    key, copy = tmp_path / "key.txt", str(tmp_path / "copy.orgchart")
    key.write_text("geheim\n")
    assert run(["share", file, "--audience", "Board", "--protect", str(key), "-o", copy]) == 0
    assert run(["stats", copy]) == 2
    assert "--password-file" in capsys.readouterr().err
    assert run(["--password-file", str(key), "stats", copy]) == 0
    monkeypatch.setenv("ORGCHART_PASSWORD", "falsch")
    assert run(["stats", copy]) == 2
    assert "does not open with this password" in capsys.readouterr().err
    assert [role.title for role in load_chart(copy, "geheim").chart.roles.values()][:1] == ["Boss"]


def test_what_is_protected_stays_so_when_it_is_saved(
    file: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sealed.seal, "__kwdefaults__", {"cost": 2**4})
    key, copy = tmp_path / "key.txt", tmp_path / "copy.orgchart"
    key.write_text("geheim\n")
    assert run(["share", file, "--protect", str(key), "-o", str(copy)]) == 0
    before = copy.read_bytes()
    accept = ("check", str(copy), "--accept", "A2", "--reason", "Small team")
    assert run(["--password-file", str(key), *accept]) in (0, 1)
    assert copy.read_bytes() != before
    assert sealed.is_sealed_file(copy)
    assert any(id.startswith("accepted/") for id in load_chart(copy, "geheim").chart.records)
    capsys.readouterr()
    assert run(["new", "department", "-o", str(copy)]) == 2
    assert "is protected and would not be any more" in capsys.readouterr().err
    assert sealed.is_sealed_file(copy)


def test_a_copy_never_takes_the_place_of_its_chart(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["share", file, "-o", file]) == 2
    assert "give the copy another name" in capsys.readouterr().err
    assert load_chart(file).chart.roles["ana"].tier == "2"


@pytest.mark.parametrize(("content", "told"), [("", "no password"), ("\n", "no password")])
def test_a_file_without_a_password_is_told(
    file: str, tmp_path: Path, content: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "key.txt"
    key.write_text(content)
    assert run(["--password-file", str(key), "stats", file]) == 2
    assert told in capsys.readouterr().err
