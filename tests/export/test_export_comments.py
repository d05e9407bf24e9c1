"""Comments leave the program when they are asked for, and only then."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from orgchart.cli import run
from orgchart.export import exporters
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.comments import add_comment, answer_comment, resolve_comment
from orgchart.model.document import Document
from support.outline import chart
from support.unpacked import unpacked


def talked_about() -> Chart:
    document = Document(chart('Boss\n  Ana "Ana Ruiz"\n  Bo\n'))
    with document.edit("Comment") as draft:
        first = add_comment(draft, "ana", "=Enough?", "Dee", "2026-03-02T10:00Z")
        answer_comment(draft, first, "For now", "Eve", "2026-03-02T11:00Z")
        resolve_comment(draft, first, resolved=True)
        add_comment(draft, "bo", "Who is this?", "Dee", "2026-03-03T10:00Z")
    return document.chart


def written(name: str, **asked: object) -> bytes:
    stream = BytesIO()
    job = Job(chart=talked_about(), **asked)  # type: ignore[arg-type]
    exporters()[name].write(job, stream)
    return stream.getvalue()


def test_a_document_lists_them_with_their_answers() -> None:
    reader = PdfReader(BytesIO(written("pdf", comments=True)))
    text = reader.pages[-1].extract_text()
    assert "Ana, Ana Ruiz (resolved)" in text
    assert "=Enough?" in text
    assert "Eve" in text
    assert text.index("For now") < text.index("Who is this?")


def test_a_branch_has_its_own_comments_only() -> None:
    text = PdfReader(BytesIO(written("pdf", comments=True, root="bo"))).pages[-1].extract_text()
    assert "Who is this?" in text
    assert "For now" not in text


def test_a_workbook_has_a_sheet_of_them() -> None:
    book = load_workbook(BytesIO(written("xlsx", comments=True)))
    rows = [list(row) for row in book["Comments"].iter_rows(values_only=True)]
    assert rows[0] == ["Role", "Author", "When", "Comment", "State"]
    assert [(row[0], row[1], row[3], row[4]) for row in rows[1:]] == [
        ("Ana, Ana Ruiz", "Dee", "=Enough?", "resolved"),
        ("Ana, Ana Ruiz", "Eve", "For now", "resolved"),
        ("Bo", "Dee", "Who is this?", "open"),
    ]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(exporters()))
def test_no_format_tells_them_unless_asked(name: str) -> None:
    pieces = list(unpacked(written(name)))
    assert not any(text in piece for piece in pieces for text in (b"Enough?", b"Who is this"))


def test_an_audience_sees_no_comments(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--audience", "Board", "--comments", "-o", "x.pdf"]
    assert run(["export", "department", *options]) == 2
    assert "An audience sees no comments" in capsys.readouterr().err
