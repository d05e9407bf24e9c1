"""Real and realistic lists become the right charts without any option."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.importing import Imported, ImportOptions, import_list
from orgchart.model.metrics import statistics
from support.outlines import outline

LISTS = Path(__file__).parent.parent / "data" / "staff_lists"
UK = LISTS / "ukgov"
HMRC, CPS = "300913-HMRC-Organogram-Final", "300913-CPS-Organogram-v0.1"

# roles, tops, layers, managers, largest span; None where the README does not say
TRUTHS = {
    "oracle_hr/employees.csv": (107, 1, 4, 18, 14),
    "northwind/employees.csv": (9, 1, 3, None, 5),
    f"ukgov/{HMRC}-senior.csv": (347, 1, 6, None, 16),
    f"ukgov/{CPS}-senior.csv": (70, 1, 6, None, 21),
    "shaped/ad_getaduser.csv": (107, 1, 4, 18, 14),
    "shaped/bamboohr.csv": (107, 1, 4, 18, 14),
    "shaped/organimi_latin1.csv": (107, 1, 4, 18, 14),
    "shaped/visio_wizard.xlsx": (107, 1, 4, 18, 14),
}
SMALL = sorted((LISTS / "small").glob("*.csv"))


def accounted_for(imported: Imported) -> bool:
    report = imported.report
    every_row = report.rows == report.kept + report.joined + report.left_out
    return every_row and report.roles == report.kept + report.placeholders


@pytest.mark.parametrize("name", TRUTHS)
def test_a_shipped_list_has_its_counted_figures(name: str) -> None:
    imported = import_list(LISTS / name)
    figures = statistics(imported.chart)
    roles, tops, layers, managers, largest = TRUTHS[name]
    assert (figures.roles, figures.tops, figures.layers) == (roles, tops, layers)
    assert figures.managers == (managers or figures.managers)
    assert figures.largest_span == largest
    assert accounted_for(imported)


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_a_small_list_becomes_the_chart_written_beside_it(path: Path) -> None:
    imported = import_list(path)
    assert outline(imported.chart) == path.with_suffix(".txt").read_text("utf-8")
    assert accounted_for(imported)


def test_the_three_managers_of_one_person_are_found() -> None:
    assert statistics(import_list(LISTS / "oracle_hr/employees.csv").chart).one_to_one == 3


def test_dotted_lines_of_the_organimi_list() -> None:
    chart = import_list(LISTS / "shaped/organimi_latin1.csv").chart
    assert [line.manager for line in chart.roles["114"].dotted] == ["101", "102"]


def test_people_not_in_post_are_reported_and_become_no_roles() -> None:
    report = import_list(UK / f"{HMRC}-senior.csv").report
    left = [finding.row for finding in report.findings if finding.kind == "left out"]
    assert (report.rows, report.left_out, left) == (353, 6, [2, 3, 4, 5, 6, 7])


@pytest.mark.parametrize(("body", "rows", "fte"), [(HMRC, 5107, 62315.72), (CPS, 991, 6336.14)])
def test_junior_posts_alone_are_groups_whose_seniors_are_missing(
    body: str, rows: int, fte: float
) -> None:
    imported = import_list(UK / f"{body}-junior.csv")
    unknown = [finding for finding in imported.report.findings if finding.kind == "S3"]
    assert statistics(imported.chart).fte == fte
    assert len({finding.message for finding in unknown}) == len(unknown) > 0
    assert (imported.report.kept, statistics(imported.chart).tops) == (rows, rows)
    assert accounted_for(imported)


@pytest.mark.parametrize(("body", "rows", "fte"), [(HMRC, 5107, 62315.72), (CPS, 991, 6336.14)])
def test_the_senior_and_junior_lists_become_one_chart(body: str, rows: int, fte: float) -> None:
    senior = statistics(import_list(UK / f"{body}-senior.csv").chart)
    pair = import_list(UK / f"{body}-senior.csv", ImportOptions(groups=UK / f"{body}-junior.csv"))
    figures = statistics(pair.chart)
    assert figures.fte == round(senior.fte + fte, 2)
    assert (figures.roles, figures.tops) == (senior.roles + rows, 1)
    assert not [finding for finding in pair.report.findings if finding.kind == "S3"]
    assert accounted_for(pair)


def test_a_group_keeps_its_exact_fte_on_whole_seats() -> None:
    options = ImportOptions(groups=UK / f"{CPS}-junior.csv")
    chart = import_list(UK / f"{CPS}-senior.csv", options).chart
    duty = next(role for role in chart.roles.values() if role.fte_total == 3.86)
    assert (duty.title, duty.seats, duty.reports_to) == ("Duty Prosecutor", 4, "CPS-G-018")


def test_pictures_in_a_column_are_left_out_and_said() -> None:
    report = import_list(LISTS / "northwind/employees.csv").report
    assert report.columns["photo"] == "left out"
    assert "photo" in [finding.column for finding in report.findings]


def test_the_people_of_a_list_come_first_on_their_cards() -> None:
    assert import_list(
        SMALL[0].parent.parent / "northwind" / "employees.csv"
    ).chart.settings.name_first


def test_a_list_of_posts_keeps_its_titles_first(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("Id,Title,Reports to\n1,Head,\n2,Agent,1\n", "utf-8")
    assert not import_list(path).chart.settings.name_first
