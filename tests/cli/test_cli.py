"""The command line as a person and a script use it."""

from __future__ import annotations

import json
import runpy
import shutil
import sys
from pathlib import Path

import pytest

from orgchart.cli import COMMANDS, run

STAFF = """Employee ID,Name,Job Title,Manager ID
1,Ada Brown,Director of Customer Service,
2,Bo Nilsen,Support Manager,1
3,Cara Diaz,Customer Service Representative,2
4,Dev Patel,Customer Service Representative,2
5,Eli Stone,Customer Service Representative,9
"""


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF)
    return path


class Ran:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        captured = self.capsys.readouterr()
        return code, captured.out, captured.err

    def json(self, *arguments: str | Path, code: int = 0):
        found, out, err = self(*arguments, "--json")
        assert (found, err) == (code, "")
        return json.loads(out)


@pytest.fixture
def orgchart(capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(capsys)


def test_templates_are_listed(orgchart: Ran) -> None:
    found = orgchart.json("templates")
    assert len(found) == 16
    assert set(found[0]) == {
        "id", "name", "model", "people_from", "people_to", "headcount", "description",
    }  # fmt: skip
    code, out, _ = orgchart("templates")
    assert code == 0
    assert "growing-team" in out


def test_a_template_becomes_a_chart_of_exactly_so_many_people(
    orgchart: Ran, tmp_path: Path
) -> None:
    file = tmp_path / "service.orgchart"
    code, out, _ = orgchart("new", "department", "--people", "25", "-o", file)
    assert code == 0
    assert "25 seats" in out
    assert orgchart.json("stats", file)["headcount"] == 25
    assert orgchart("check", file)[0] == 0


def test_t_numbers_and_standard_output(orgchart: Ran) -> None:
    code, out, err = orgchart("new", "T03", "-o", "-")
    assert (code, err) == (0, "")
    assert out.startswith('{"orgchart":')


def test_a_staff_list_becomes_a_chart_and_its_mends_are_told(
    orgchart: Ran, staff: Path, tmp_path: Path
) -> None:
    file, report = tmp_path / "out.orgchart", tmp_path / "report.json"
    code, out, _ = orgchart("import", staff, "-o", file, "--report", report)
    assert code == 0
    assert "5 rows: 5 kept, 0 joined, 0 left out. 5 roles." in out
    saved = json.loads(report.read_text())
    assert (saved["rows"], saved["roles"], saved["placeholders"]) == (5, 5, 0)
    assert saved["columns"]["Manager ID"]
    assert [finding["kind"] for finding in saved["findings"]] == ["S3"]
    assert orgchart.json("stats", file)["tops"] == 2


def test_check_shows_the_mends_of_a_list_beside_the_rules(orgchart: Ran, staff: Path) -> None:
    found = orgchart.json("check", staff, code=1)
    assert {"S3", "S5"} <= {problem["rule"] for problem in found["problems"]}
    (unknown,) = (problem for problem in found["problems"] if problem["rule"] == "S3")
    assert unknown["roles"] == ["5"]
    assert set(found["counts"]) == {"error", "warning", "hint"}
    assert {"rule", "severity", "roles", "message", "source"} <= set(found["problems"][0])
    assert found["accepted"] == []


def test_layout_tells_places_in_points(orgchart: Ran) -> None:
    found = orgchart.json("layout", "small-team", "--page", "A4", "--landscape")
    assert found["unit"] == "pt"
    told = {"unit", "width", "height", "cards", "lines", "scale", "type_pt", "bound_pt", "advice"}
    assert set(found) == told
    assert all(
        card["x"] >= 0 and card["x"] + card["w"] <= found["width"] + 0.01
        for card in found["cards"].values()
    )
    natural = orgchart.json("layout", "small-team")
    assert (natural["scale"], natural["type_pt"], natural["bound_pt"]) == (1.0, 10.5, None)


def test_layout_compares_with_boxes_of_one_size(orgchart: Ran) -> None:
    boxes = ("--page", "16:9", "--card", "180x64")
    found = orgchart.json("layout", "department", *boxes, "--gap", "16x28")
    assert found == orgchart.json("layout", "department", *boxes)
    assert {(card["w"], card["h"]) for card in found["cards"].values()} == {(180, 64)}
    scale = min(912 / found["width"], 492 / found["height"])
    assert found["scale"] == pytest.approx(scale, abs=1e-4)
    assert found["type_pt"] == pytest.approx(11 * scale, abs=0.01)
    assert 0.75 * found["bound_pt"] <= found["type_pt"] <= found["bound_pt"]


def test_layout_says_what_helps_when_titles_are_too_small(orgchart: Ran) -> None:
    code, out, _ = orgchart("layout", "enterprise", "--page", "16:9")
    assert code == 0
    assert "No arrangement of these cards can reach 10 pt" in out
    assert "one card for each team" in out
    assert "times as wide and high" in out
    found = orgchart.json("layout", "enterprise", "--page", "16:9")
    assert [each["kind"] for each in found["advice"]][-1] == "split"
    assert orgchart.json("layout", "small-team", "--page", "A4")["advice"] == []
    assert (
        orgchart.json("layout", "enterprise", "--page", "16:9", "--readable", "2")["advice"] == []
    )


@pytest.mark.parametrize("wrong", [("--card", "180"), ("--card", "0x64"), ("--gap", "16x28")])
def test_layout_refuses_sizes_it_cannot_read(orgchart: Ran, wrong: tuple[str, str]) -> None:
    code, _, err = orgchart("layout", "department", *wrong)
    assert code == 2
    assert wrong[0] in err


def test_every_line_leads_from_card_to_card(orgchart: Ran) -> None:
    found = orgchart.json("layout", "matrix", "--direction", "top-down", "--page", "A4")
    solid = [line for line in found["lines"] if line["kind"] == "solid"]
    assert len(solid) == len(found["cards"]) - 1
    assert sum(line["kind"] == "dotted" for line in found["lines"]) == 6
    for line in solid:
        manager, report = found["cards"][line["from"]], found["cards"][line["to"]]
        assert manager["y"] + manager["h"] <= report["y"]
        assert touches(line["points"][0], manager)
        assert touches(line["points"][-1], report)


def touches(point: list[float], card: dict[str, float]) -> bool:
    x, y = point
    across = card["x"] - 0.1 <= x <= card["x"] + card["w"] + 0.1
    return across and card["y"] - 0.1 <= y <= card["y"] + card["h"] + 0.1


def test_a_matrix_is_arranged_by_graphviz_or_says_why_not(
    orgchart: Ran, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("dot"):
        assert len(orgchart.json("layout", "matrix", "--arrangement", "matrix")["cards"]) == 12
    monkeypatch.setenv("PATH", "")
    code, out, err = orgchart("layout", "matrix", "--arrangement", "matrix", "--json")
    assert (code, out) == (2, "")
    assert "Graphviz" in err


@pytest.mark.parametrize(
    ("suffix", "magic"),
    [
        ("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<?xml"), ("xlsx", b"PK"),
        ("csv", b"\xef\xbb\xbf"), ("dot", b"digraph"), ("graphml", b"<?xml"),
        ("pptx", b"PK"), ("vsdx", b"PK"), ("drawio", b"<mxfile"), ("html", b"<!DOCTYPE html>"),
        ("jpg", b"\xff\xd8"),
    ],
)  # fmt: skip
def test_every_format_is_exported(orgchart: Ran, tmp_path: Path, suffix: str, magic: bytes) -> None:
    out = tmp_path / f"chart.{suffix}"
    code, _, err = orgchart("export", "small-team", "-o", out)
    assert code == 0
    assert err == ("Titles are set in 13.2 pt.\n" if suffix == "pptx" else "")
    assert magic in out.read_bytes()[:200]


def test_options_of_single_formats(orgchart: Ran, tmp_path: Path) -> None:
    small, large = tmp_path / "small.png", tmp_path / "large.png"
    for out, scale in ((small, "0.5"), (large, "1")):
        assert orgchart("export", "solo", "-o", out, "--scale", scale)[0] == 0
    assert small.stat().st_size < large.stat().st_size
    assert orgchart("export", "solo", "-o", small, "--scale", "1", "--dpi", "96")[0] == 2
    code, _, err = orgchart("export", "enterprise", "-o", small, "--dpi", "2400")
    assert code == 2
    assert "20,000 a side is the most" in err
    table = tmp_path / "solo.csv"
    assert orgchart("export", "solo", "-o", table, "--separator", "semicolon")[0] == 0
    assert table.read_text("utf-8-sig").startswith("Id;Title;")
    assert orgchart("export", "solo", "-o", table, "--separator", "locale")[0] == 0


@pytest.mark.parametrize(
    ("spelled", "name"), [("print-grey", "printGrey"), ("HIGH CONTRAST", "highContrast")]
)
def test_a_theme_may_be_spelled_with_hyphens_and_in_any_case(
    orgchart: Ran, tmp_path: Path, spelled: str, name: str
) -> None:
    drawn, wanted = tmp_path / "drawn.svg", tmp_path / "wanted.svg"
    orgchart("export", "solo", "-o", str(drawn), "--theme", spelled)
    orgchart("export", "solo", "-o", str(wanted), "--theme", name)
    assert drawn.read_bytes() == wanted.read_bytes()
    assert orgchart("export", "solo", "-o", str(drawn), "--theme", "neon")[0] == 2


def test_compare_tells_and_ends_with_one(orgchart: Ran, tmp_path: Path) -> None:
    one, two = tmp_path / "one.orgchart", tmp_path / "two.orgchart"
    orgchart("new", "small-team", "-o", one)
    two.write_text(one.read_text().replace('"Team Lead"', '"Captain"'))
    assert orgchart("compare", one, one)[:2] == (0, "The charts are the same.\n")
    code, out, _ = orgchart("compare", one, two)
    assert code == 1
    assert "Title Team Lead → Captain" in out
    found = orgchart.json("compare", one, two, code=1)
    assert (found["added"], found["removed"], found["moved"]) == ([], [], [])
    assert len(found["changed"]) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("stats", "nothing.orgchart"), "nothing.orgchart"),
        (("stats", "departmant"), "department"),
        (("new", "department", "--people", "0", "-o", "-"), "people"),
        (("new", "department", "--people", "many", "-o", "-"), "--people"),
        (("export", "department", "-o", "chart.doc"), "pdf"),
        (("export", "department", "-o", "chart.pdf", "--page", "A9"), "A4"),
        (("export", "department", "-o", "chart.pdf", "--root", "nobody"), "nobody"),
        (("export", "department", "-o", "missing/chart.pdf"), "missing"),
        (("import", "department", "--map", "title"), "FIELD=COLUMN"),
        (("frobnicate",), "frobnicate"),
        (("layout", "department", "--direction", "sideways"), "sideways"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(
    orgchart: Ran,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = orgchart(*arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.startswith("orgchart: ")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_every_command_explains_itself(orgchart: Ran) -> None:
    code, out, _ = orgchart("--help")
    assert code == 0
    for name in COMMANDS:
        assert name in out
        assert orgchart(name, "--help")[0] == 0


def test_the_package_is_the_program_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["orgchart", "templates"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("orgchart", run_name="__main__")
    assert ended.value.code == 0
    assert "department" in capsys.readouterr().out
