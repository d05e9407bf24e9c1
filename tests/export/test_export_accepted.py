"""Accepted findings in exports: no badge shows them, every list of findings has them apart."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
from pypdf import PdfReader

from orgchart.export import Job, write_export
from orgchart.export.pdf import write
from orgchart.export.picture_of import badges_of
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.rules import accept_finding, check
from support.outline import chart

TEAM = "Head [manager]\n  Lead [team lead]\n    Agent x17\n  Staff x2 (quality)"


def accepted() -> Chart:
    document = Document(chart(TEAM, rules_off=("F2",)))
    (wide,) = (problem for problem in check(document.chart) if problem.rule == "A4")
    with document.edit("Accept") as draft:
        reason = "The team is being built."
        accept_finding(draft, wide, reason, until=date(2026, 3, 31), by="Ana")
    return document.chart


def pdf(job: Job) -> list[str]:
    stream = BytesIO()
    write(job, stream)
    texts = (page.extract_text() for page in PdfReader(stream).pages)
    return [" ".join(text.split()) for text in texts]


def test_no_badge_shows_an_accepted_finding() -> None:
    one = accepted()
    march, april = (
        badges_of(Job(chart=one, findings=True, today=date(2026, month, 1)), one)
        for month in (3, 4)
    )
    assert "lead" not in march
    assert april["lead"].state == "warning"


def test_the_last_page_of_a_pdf_lists_findings_and_why_some_are_accepted() -> None:
    chart_page, findings = pdf(Job(chart=accepted(), findings=True))
    assert "Accepted" not in chart_page
    assert findings.startswith("Findings ")
    assert (
        "Accepted A4: “Lead” leads 17 representatives; 8–12 is usual. "
        "(The team is being built, until 2026-03-31, Ana)"
    ) in findings


def test_without_findings_there_is_no_such_page() -> None:
    assert len(pdf(Job(chart=accepted()))) == 1


def test_the_findings_of_a_branch_are_those_about_its_roles() -> None:
    text = "Head [manager]\n  Lead [team lead]\n    Agent x17\n  Other [team lead]\n    Rep x16"
    *_, findings = pdf(Job(chart=chart(text), findings=True, root="other"))
    assert "“Other” leads 16" in findings
    assert "“Lead” leads 17" not in findings


def test_the_workbook_says_why_a_finding_is_accepted(tmp_path: Path) -> None:
    write_export(Job(chart=accepted()), tmp_path / "team.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "team.xlsx")["Spans and findings"].iter_rows(
        values_only=True
    )
    header, *found = rows
    because = header.index("Accepted because")
    reasons = {row[header.index("Rule")]: row[because] for row in found if row[because]}
    assert reasons == {"A4": "The team is being built, until 2026-03-31, Ana"}
