"""Books, posters and batches as files, read back by libraries that did not write them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from orgchart.export import Job, exporter_for, write_export
from orgchart.export.batch import parts, write_batch
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role
from support.outline import chart

TEAM = """
Director
  Support Manager [manager] "Ana Ruiz"
    Agent x4
    Expert
    Coach
  Sales Manager [manager] "Bo Vogt"
    Seller
    Closer
    Hunter ~> support-manager
"""


def pdf(job: Job) -> PdfReader:
    stream = BytesIO()
    exporter_for("pdf").write(job, stream)
    return PdfReader(stream)


def ways(reader: PdfReader, number: int) -> list[int]:
    """The pages that the links of a page lead to."""
    links = (each.get_object() for each in reader.pages[number].get("/Annots", []))
    return [reader.get_page_number(link["/Dest"][0].get_object()) for link in links]


def bookmarks(outline: list, level: int = 0) -> list[tuple[int, str]]:
    found = []
    for each in outline:
        found += bookmarks(each, level + 1) if isinstance(each, list) else [(level, each.title)]
    return found


def test_a_book_has_contents_bookmarks_and_links() -> None:
    reader = pdf(Job(chart=chart(TEAM), split="manager", page="A4", landscape=True))
    assert len(reader.pages) == 4
    assert bookmarks(reader.outline) == [
        (0, "Contents"),
        (0, "Director"),
        (1, "Support Manager · Ana Ruiz"),
        (1, "Sales Manager · Bo Vogt"),
    ]
    assert ways(reader, 0) == [1, 2, 3]
    assert ways(reader, 1) == [2, 3, 0]
    assert ways(reader, 2) == [1, 1, 0]
    text = reader.pages[3].extract_text()
    assert "Hunter" in text
    assert "4 / 4" in text
    assert text.index("Sales Manager · Bo Vogt") < text.index("Seller")


def test_figures_and_findings_follow_the_chart() -> None:
    job = Job(chart=chart(TEAM), split="manager", statistics=True, findings=True)
    titles = [title for _, title in bookmarks(pdf(job).outline)]
    assert titles[-2:] == ["Findings", "Statistics"]
    last = pdf(Job(chart=chart(TEAM), statistics=True)).pages[-1].extract_text()
    assert "Average span" in last
    assert "Whole chart" in last


def test_a_password_is_needed_and_the_cipher_is_strong() -> None:
    stream = BytesIO()
    exporter_for("pdf").write(Job(chart=chart(TEAM), password="Grüße"), stream)
    reader = PdfReader(stream)
    assert reader.is_encrypted
    rules = reader.trailer["/Encrypt"]
    assert (rules["/R"], rules["/Length"]) == (6, 256)
    assert not reader.decrypt("Grusse")
    assert reader.decrypt("Grüße")
    assert "Hunter" in reader.pages[0].extract_text()


def test_a_poster_is_cut_into_numbered_sheets() -> None:
    reader = pdf(Job(chart=chart(TEAM), page="A2", poster="A4"))
    sheets = [page.mediabox for page in reader.pages]
    assert {(round(float(box.width)), round(float(box.height))) for box in sheets} in (
        {(595, 842)}, {(842, 595)},
    )  # fmt: skip
    assert len(sheets) >= 4
    for number, page in enumerate(reader.pages):
        assert f"of {len(sheets) // 2} × 2" in page.extract_text(), number


def test_a_poster_of_too_many_sheets_is_refused() -> None:
    with pytest.raises(InputError, match="1,000 are the most"):
        pdf(Job(chart=chart(TEAM), page="5000x5000mm", poster="50x50mm"))


def test_a_deck_has_a_slide_for_each_page_and_links_between_them() -> None:
    stream = BytesIO()
    notes = exporter_for("pptx").write(Job(chart=chart(TEAM), split="manager"), stream)
    assert notes[0].startswith("4 pages; titles have ")
    with zipfile.ZipFile(stream) as deck:
        names = [name for name in deck.namelist() if name.startswith("ppt/slides/slide")]
        assert len(names) == 4
        relations = deck.read("ppt/slides/_rels/slide2.xml.rels").decode()
        assert {f"slide{n}.xml" for n in (1, 3, 4)} <= set(relations.split('"'))
        assert deck.read("ppt/slides/slide2.xml").count(b"ppaction://hlinksldjump") == 3


@pytest.mark.parametrize("ability", [{"split": "manager"}, {"poster": "A4"}, {"password": "x"},
                                     {"statistics": True}, {"update": "old.pptx"}])  # fmt: skip
def test_a_format_that_cannot_do_it_says_which_can(ability: dict, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"svg cannot .*; choose (pdf|pptx)"):
        write_export(Job(chart=chart(TEAM), **ability), tmp_path / "chart.svg")
    assert list(tmp_path.iterdir()) == []


def test_every_department_gets_a_file_with_a_name_for_any_system(tmp_path: Path) -> None:
    named = {"support-manager": 'Support: "1/2"', "sales-manager": "Support? 1 2"}
    roles = chart(TEAM).roles.values()
    made = Chart(replace(role, department=named.get(role.id, "")) for role in roles)
    told = write_batch(Job(chart=made), "department", tmp_path / "team.svg")
    names = ["team-No department.svg", "team-Support 1 2.svg", "team-Support 1 2 2.svg"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert len(told) == 3
    assert "Hunter" in (tmp_path / names[2]).read_text("utf-8")


def test_every_manager_below_the_top_gets_a_file_of_the_branch(tmp_path: Path) -> None:
    write_batch(Job(chart=chart(TEAM)), "manager", tmp_path, "csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Sales Manager.csv", "Support Manager.csv",
    ]  # fmt: skip
    found = dict(parts(Job(chart=chart(TEAM), only=frozenset({"expert", "seller"})), "manager"))
    assert {name: job.only for name, job in found.items()} == {
        "Support Manager": {"expert"}, "Sales Manager": {"seller"},
    }  # fmt: skip


def test_nothing_to_part_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no departments"):
        write_batch(Job(chart=Chart([Role(id="a")])), "department", tmp_path / "a.svg")
    with pytest.raises(InputError, match="standard output"):
        write_batch(Job(chart=chart(TEAM)), "manager", "-", "svg")
