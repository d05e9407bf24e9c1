"""Excel: roles, hierarchy, spans and findings, figures, coverage, who is not placed."""

from __future__ import annotations

from typing import BinaryIO

from orgchart.export import Exporter
from orgchart.export.branch import told_chart
from orgchart.export.comments_list import exported_threads
from orgchart.export.job import Job
from orgchart.export.xml_clean import clean


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the workbook; returns what it could not hold."""
    from orgchart.export.xlsx_book import Book
    from orgchart.export.xlsx_coverage import coverage_sheet, matrix_sheet
    from orgchart.export.xlsx_figures import statistics_sheet
    from orgchart.export.xlsx_sheets import (
        comments_sheet,
        findings_sheet,
        hierarchy_sheet,
        people_sheet,
        roles_sheet,
    )
    from orgchart.rules import check
    from orgchart.storage.people_rows import people_notes
    from orgchart.storage.rows import role_table

    chart, left_out = told_chart(job)
    table = role_table(chart, private=job.private, people=False)
    book = Book(clean(job.title or chart.settings.title))
    sheets = [
        roles_sheet(table),
        hierarchy_sheet(chart, book.styles),
        findings_sheet(chart, check(chart, job.today)),
        statistics_sheet(chart, private=job.private),
        coverage_sheet(chart),
        matrix_sheet(chart),
    ]
    if chart.not_placed:
        sheets.append(people_sheet(chart))
    if job.comments:
        sheets.append(comments_sheet(chart, exported_threads(job)))
    return [*left_out, *table.notes, *people_notes(chart), *book.write(sheets, stream)]


EXPORTER = Exporter(
    name="xlsx",
    suffixes=(".xlsx",),
    description="Excel workbook: roles (imports without loss), hierarchy, findings, figures",
    write=write,
    label="Excel",
    can=frozenset({"comments"}),
)
