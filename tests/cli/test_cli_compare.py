"""``orgchart compare`` and ``export --compare``: scenarios, newer lists, the list of moves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.model.chart import Chart
from orgchart.storage import load_chart, save_chart
from support.commands import Said
from support.outline import chart
from support.reorganised import NAME

STAFF = """Employee ID,Name,Job Title,Manager ID
1,Ada Brown,Director,
2,Bo Nilsen,Manager,1
3,Cara Diaz,Agent,2
4,Dev Patel,Agent,2
"""
NEWER = """Employee ID,Name,Job Title,Manager ID
1,Ada Brown,Director,
2,Bo Nilsen,Manager,1
3,Cara Diaz,Agent,1
5,Eli Stone,Agent,2
"""


def test_a_scenario_is_compared_with_today(said: Said, file: Path) -> None:
    code, out, err = said("compare", file, "--scenario", "spring")
    assert (code, err) == (1, "")
    lines = out.splitlines()
    assert lines[0].split() == ["People", "41", "→", "42", "+1"]
    for line in (
        "+ Night Lead, reports to Support Manager (Ana Ruiz)",
        "- Loyalty Lead (Kenji Mori), reported to Sales Manager (Ivy Chen)",
        "> Night Agent: from Day Lead (Omar Haddad) to Night Lead",
        "x Nia Obi: from Account Manager to Issue Lead",
        "@ Kenji Mori: from Loyalty Lead to Warranty Agent",
        "~ Returns Agent: Seats 8 → 9",
        "3 people move, 0 posts vacated, 1 filled.",
    ):
        assert line in lines


@pytest.mark.parametrize("name", ["#Spring", "{file}#Spring"])
def test_a_scenario_can_be_named_after_a_hash(said: Said, file: Path, name: str) -> None:
    told = said("compare", file, name.format(file=file))
    assert told == said("compare", file, "--scenario", NAME)


def test_accepting_a_finding_keeps_the_scenarios(said: Said, file: Path) -> None:
    before = load_chart(file).chart.records
    finding = json.loads(said("check", file, "--json")[1])
    rule = (finding["problems"] if isinstance(finding, dict) else finding)[0]["rule"]
    said("check", file, "--accept", rule, "--reason", "For a while")
    after = load_chart(file).chart.records
    assert before.keys() < after.keys()
    assert {each.split("/")[0] for each in after.keys() - before.keys()} == {"accepted"}


def test_two_files_that_differ_in_a_scenario_only_are_not_the_same(
    said: Said, file: Path, tmp_path: Path
) -> None:
    whole = load_chart(file).chart
    today = [each for id, each in whole.records.items() if not id.startswith("scenario/")]
    save_chart(Chart(today), tmp_path / "other.orgchart")
    code, out, _ = said("compare", file, tmp_path / "other.orgchart")
    assert (code, out.startswith("~ scenario/")) == (1, True)


def test_the_shape_for_programs_is_what_it_was_and_more(said: Said, file: Path) -> None:
    found = json.loads(said("compare", file, "#spring", "--json")[1])
    assert found["added"] == ["night-lead"]
    assert found["fields"]["returns-agent"] == {"seats": [8, 9]}
    assert found["swapped"] == [["account-manager", "issue-lead"]]
    assert found["people"][1] == {
        "name": "Kenji Mori", "kind": "moved", "before": "loyalty-lead", "after": "warranty-agent",
    }  # fmt: skip
    assert found["totals"]["people"] == {"before": 41, "after": 42, "difference": 1}
    assert len(found["moves"]) == 7
    same = json.loads(said("compare", file, file, "--json")[1])
    assert (same["added"], same["totals"], same["moves"]) == ([], {}, [])


def test_a_newer_list_is_matched_with_the_chart(said: Said, tmp_path: Path) -> None:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text(STAFF)
    new.write_text(NEWER)
    team = tmp_path / "team.orgchart"
    said("import", old, "-o", team)
    _, out, _ = said("compare", team, new)
    assert "> Agent (Cara Diaz): from Manager (Bo Nilsen) to Director (Ada Brown)" in out
    assert "Eli Stone" in out
    assert "Dev Patel" in out
    assert said("compare", team, old)[0] == 0


def test_a_chart_of_no_list_is_matched_by_its_people(said: Said, tmp_path: Path) -> None:
    team = tmp_path / "team.orgchart"
    save_chart(
        chart('Director "Ada Brown"\n  Manager "Bo Nilsen"\n    Agent "Cara Diaz" @c\n'
              '    Agent "Dev Patel" @d\n'),
        team,
    )  # fmt: skip
    (tmp_path / "new.csv").write_text(NEWER)
    code, out, _ = said("compare", team, tmp_path / "new.csv")
    assert code == 1
    assert "> Agent (Cara Diaz): from Manager (Bo Nilsen) to Director (Ada Brown)" in out
    assert "- Dev Patel leaves, was Agent" in out
    assert "+ Eli Stone joins as Agent" in out


def test_without_a_second_chart_there_is_nothing_to_compare(said: Said, file: Path) -> None:
    code, _, err = said("compare", file)
    assert code == 2
    assert "Give a second chart" in err


def test_the_list_of_moves_goes_to_excel(said: Said, file: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    said("compare", file, "#spring", "-o", tmp_path / "moves.xlsx")
    book = load_workbook(tmp_path / "moves.xlsx")
    rows = [list(row) for row in book["Moves"].iter_rows(values_only=True)]
    assert rows[0][:6] == ["Department", "Who", "Post", "What", "From", "To"]
    moved = ["Warranty Agent", "Moves to another post", "Loyalty Lead", "Warranty Agent"]
    line = ["Sales Manager", "Kenji Mori", *moved, "Returns Manager"]
    assert line in [row[:7] for row in rows]
    departments = [row[0] for row in rows[1:]]
    assert departments == sorted(departments)
    figures = {row[0]: row[1:] for row in book["Totals"].iter_rows(values_only=True)}
    assert figures["People"] == (41, 42, 1)
    assert "Findings" in figures


def test_the_list_of_moves_goes_to_pdf(said: Said, file: Path, tmp_path: Path) -> None:
    import pypdf

    said("compare", file, "#spring", "-o", tmp_path / "moves.pdf")
    (page,) = pypdf.PdfReader(tmp_path / "moves.pdf").pages
    text = page.extract_text()
    assert "Today → Spring" in text
    assert "People 41 → 42 (+1)" in text
    assert "Kenji Mori" in text
    assert page.mediabox.width > page.mediabox.height


def test_a_list_of_moves_has_two_formats(said: Said, file: Path, tmp_path: Path) -> None:
    code, _, err = said("compare", file, "#spring", "-o", tmp_path / "moves.png")
    assert code == 2
    assert "give .xlsx or .pdf" in err


def test_what_is_private_is_asked_for(said: Said, tmp_path: Path) -> None:
    from orgchart.model.document import Document

    document = Document(chart("Boss\n"))
    save_chart(document.chart, tmp_path / "one.orgchart")
    with document.edit("Note") as draft:
        draft.update("boss", note="Leaves in May", cost=5.0)
    save_chart(document.chart, tmp_path / "two.orgchart")
    files = [tmp_path / "one.orgchart", tmp_path / "two.orgchart"]
    quiet = json.loads(said("compare", *files, "--json")[1])
    asked = json.loads(said("compare", *files, "--json", "--private")[1])
    assert (len(quiet["moves"]), len(asked["moves"])) == (0, 2)


# --- the three views ------------------------------------------------------------------------------


def test_a_pdf_has_a_page_for_each_view(said: Said, file: Path, tmp_path: Path) -> None:
    import pypdf

    out = tmp_path / "plan.pdf"
    assert said("export", file, "--compare", "#spring", "-o", out, "--page", "16:9")[0] == 0
    reader = pypdf.PdfReader(out)
    texts = [page.extract_text() for page in reader.pages]
    sizes = {tuple(map(float, page.mediabox)) for page in reader.pages}
    assert (len(texts), len(sizes)) == (3, 1)
    assert "Before: Today" in texts[0]
    assert "1 new" in texts[1]
    assert "After: Spring" in texts[2]
    assert ["Loyalty Lead" in text for text in texts] == [True, True, False]
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == ["Service desk: Before", "Service desk: Changes", "Service desk: After"]


def test_a_deck_has_a_slide_for_each_view_in_the_same_geometry(
    said: Said, file: Path, tmp_path: Path
) -> None:
    from pptx import Presentation

    out = tmp_path / "plan.pptx"
    assert said("export", file, "--compare", "#spring", "-o", out)[0] == 0
    slides = list(Presentation(str(out)).slides)
    places = [{shape.name: (shape.left, shape.top) for shape in slide.shapes} for slide in slides]
    before, changes, after = places
    for unmarked in ("Director", "Support Manager", "Day Lead", "Issue Agent", "Sales Agent"):
        assert before[unmarked] == changes[unmarked] == after[unmarked]
    assert before["Returns Agent"] == after["Returns Agent"]  # the pill stands out of it between
    assert ("Loyalty Lead" in changes, "Loyalty Lead" in after) == (True, False)
    assert [slide.shapes.title.text for slide in slides] == ["Service desk"] * 3


def test_pictures_are_a_file_for_each_view(said: Said, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.svg"
    assert said("export", file, "--compare", "#spring", "-o", out)[0] == 0
    sizes = set()
    for view in ("before", "changes", "after"):
        text = (tmp_path / f"plan-{view}.svg").read_text()
        sizes.add(text[text.index("viewBox") : text.index(">", text.index("viewBox"))])
    assert len(sizes) == 1
    assert not out.exists()


def test_one_view_is_one_file(said: Said, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.png"
    arguments = ("export", file, "--compare", "#spring", "--view", "changes", "-o", out)
    assert said(*arguments, "--width", 400)[0] == 0
    assert [path.name for path in tmp_path.glob("plan*")] == ["plan.png"]


def test_a_branch_can_be_compared(said: Said, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.svg"
    arguments = ("export", file, "--compare", "#spring", "--view", "changes", "-o", out)
    assert said(*arguments, "--root", "Support Manager")[0] == 0
    text = out.read_text()
    assert "Night Lead" in text
    assert "Loyalty Lead" not in text


@pytest.mark.parametrize(
    ("out", "said_so"),
    [("plan.xlsx", "xlsx cannot show a comparison"), ("-", "Only one view can go to standard")],
)
def test_what_cannot_be_is_said(said: Said, file: Path, out: str, said_so: str) -> None:
    more = ("--format", "svg") if out == "-" else ()
    code, _, err = said("export", file, "--compare", "#spring", "-o", out, *more)
    assert code == 2
    assert said_so in err
