"""A title that no card can hold stands in full on the last page of the PDF."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from orgchart.export.job import Job
from orgchart.export.pdf import write
from support.outline import chart

LONG = " ".join(f"Senior{n}" for n in range(40))


def read(text: str) -> PdfReader:
    stream = BytesIO()
    write(Job(chart=chart(text)), stream)
    return PdfReader(stream)


def test_a_long_title_stands_in_full_on_the_last_page() -> None:
    pages = read(f"Boss\n  {LONG}\n").pages
    assert len(pages) == 2
    assert "Senior39" not in pages[0].extract_text()
    words = pages[1].extract_text().replace("\n", " ")
    assert LONG in " ".join(words.split())


def test_without_notes_there_is_one_page() -> None:
    assert len(read("Boss\n  Agent\n").pages) == 1
