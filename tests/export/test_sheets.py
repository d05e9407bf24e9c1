"""Pages for a preview are those that are written; what helps small type helps as it promises."""

from __future__ import annotations

from io import BytesIO

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from orgchart.export import Job, exporters
from orgchart.export.picture_of import drawn
from orgchart.export.remedies import lowest_teams, remedies, type_points
from orgchart.export.sheets import pages_of
from orgchart.model.chart import Chart
from support.outline import chart

TEAM = "Boss [manager]\n" + "".join(
    f"  Lead {n} [team lead] (support)\n" + "".join(f"    Agent {n}.{m}\n" for m in range(8))
    for n in range(6)
)
LARGE = chart(TEAM)
POINTS_PER_UNIT = 0.75


@pytest.mark.parametrize(
    "job",
    [
        Job(chart=LARGE, page="A4", landscape=True),
        Job(chart=LARGE, page="16:9", statistics=True, findings=True),
        Job(chart=LARGE, page="A4", landscape=True, split="manager", statistics=True),
        Job(chart=LARGE, page="A2", poster="A4"),
        Job(chart=LARGE),
    ],
    ids=["page", "lists", "book", "poster", "grown"],
)
def test_the_sheets_are_the_pages_of_the_pdf(job: Job) -> None:
    stream = BytesIO()
    exporters()["pdf"].write(job, stream)
    written = PdfReader(stream).pages
    sheets = pages_of(job, lists=True).sheets
    assert len(sheets) == len(written)
    for sheet, page in zip(sheets, written, strict=True):
        assert sheet.w * POINTS_PER_UNIT == pytest.approx(float(page.mediabox.width), abs=0.1)
        assert sheet.h * POINTS_PER_UNIT == pytest.approx(float(page.mediabox.height), abs=0.1)


def test_only_pages_of_a_size_have_a_size_of_type() -> None:
    assert pages_of(Job(chart=LARGE), lists=True).points is None
    small = pages_of(Job(chart=LARGE, page="16:9"), lists=True)
    assert small.is_small
    assert small.readable == 10
    book = pages_of(Job(chart=LARGE, page="16:9", split="manager"), lists=True)
    assert not book.is_small


@pytest.mark.parametrize("page", ["A4", "Letter", "16:9"])
def test_remedies_bring_what_they_promise(page: str) -> None:
    job = Job(chart=LARGE, page=page, landscape=True)
    points = drawn(job).points
    assert points == pytest.approx(type_points(job))
    found = remedies(job, points, can_split=True)
    kinds = [each.kind for each in found]
    larger = [] if page == "16:9" else ["larger page"]
    assert kinds == ["compact cards", "folded teams", *larger, "split"]
    for remedy in found[:-1]:
        assert remedy.points is not None
        assert remedy.points > points
        assert drawn(replace(job, **remedy.changes)).points == pytest.approx(remedy.points)


def test_what_would_not_help_is_not_proposed() -> None:
    job = Job(chart=LARGE, page="A0", card_style="compact", folded=lowest_teams(LARGE))
    assert not remedies(job, drawn(job).points, can_split=False)


def test_the_lowest_teams_are_those_whose_people_lead_nobody() -> None:
    made = chart("Boss\n  Ana\n    Bo\n      Cy\n  Di\n    Ed\n")
    assert {made.roles[id].title for id in lowest_teams(made)} == {"Bo", "Di"}
    assert not lowest_teams(chart("Boss\n  Ana\n  Bo\n"))


def test_options_are_fields_of_a_job_with_a_value_that_they_can_show() -> None:
    usual = Job(chart=Chart())
    for exporter in exporters().values():
        assert exporter.called
        assert exporter.told
        for option in exporter.options:
            value = getattr(usual, option.field)
            if option.kind == "choice":
                assert value in [choice for choice, _ in option.words()]
            elif option.kind == "whole number":
                assert value is None or option.least <= value <= option.most
            else:
                assert value in (False, True, "")
            assert option.label
