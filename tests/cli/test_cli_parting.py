"""``orgchart export`` into several pages, sheets or files."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from orgchart.cli import run

Ran = tuple[int, str]


@pytest.fixture
def export(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str) -> Ran:
        code = run(["export", "department", *arguments])
        return code, capsys.readouterr().err

    return ran


def test_a_book_is_written_and_tells_its_type(export) -> None:
    code, told = export("-o", "book.pdf", "--split", "manager", "--depth", "2", "--page", "A4")
    assert (code, told.count("pages; titles have")) == (0, 1)
    assert len(PdfReader("book.pdf").pages) > 3


def test_a_page_tells_its_type_and_what_helps(export) -> None:
    code, told = export("-o", "small.svg", "--page", "100x80mm")
    assert code == 0
    assert "Titles are set in" in told
    assert "No arrangement of these cards can reach 8 pt" in told
    assert "a split into about" in told


def test_a_poster_and_a_batch(export) -> None:
    assert "sheets that overlap" in export("-o", "wall.pdf", "--page", "A1", "--poster", "A4")[1]
    code, told = export("-o", "part.csv", "--batch", "manager")
    assert code == 0
    assert "part-Support Manager.csv: written." in told
    assert Path("part-Support Manager.csv").exists()


def test_a_page_is_clean_until_the_legend_is_asked_for(export) -> None:
    for name, arguments in (
        ("clean", ()),
        ("old", ("--no-legend",)),
        ("full", ("--show", "legend")),
    ):
        assert export("-o", f"{name}.svg", *arguments)[0] == 0
    clean, old, full = (Path(f"{name}.svg").read_text() for name in ("clean", "old", "full"))
    assert clean == old
    assert (">Leadership<" in full, ">Leadership<" in clean) == (True, False)


def test_single_roles_and_teams_as_one_card(export) -> None:
    some = "support manager, Director of Customer Service"
    assert export("-o", "some.csv", "--only", some)[0] == 0
    assert len(Path("some.csv").read_text().splitlines()) == 3
    assert export("-o", "teams.svg", "--fold-teams")[0] == 0
    assert export("-o", "all.svg")[0] == 0
    assert Path("teams.svg").stat().st_size < Path("all.svg").stat().st_size / 2
    assert export("-o", "some.csv", "--only", "nobody")[0] == 2


def test_a_deck_is_updated_in_its_place(export) -> None:
    assert export("-o", "deck.pptx", "--split", "manager")[0] == 0
    before = Path("deck.pptx").stat().st_size
    code, told = export("--update", "deck.pptx")
    assert code == 0
    assert "at its end" not in told
    assert Path("deck.pptx").stat().st_size < before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("-o", "a.svg", "--split", "manager"), "svg cannot be split into pages; choose pdf"),
        (("-o", "a.pdf", "--split", "team"), "team"),
        (("-o", "a.pdf", "--depth", "2"), "--split as well"),
        (("-o", "a.pdf", "--split", "manager", "--depth", "0"), "--depth"),
        (("-o", "a.pdf", "--poster", "B9"), "no page B9"),
        (("-o", "a.pdf", "--poster", "A4", "--split", "manager"), "not both"),
        (("-o", "a.pdf", "--batch", "department"), "no departments"),
        (("-o", "-", "--format", "pdf", "--batch", "manager"), "standard output"),
        (("--update", "missing.pptx"), "no PowerPoint file"),
        (("-o", "a.pdf", "--compare", "b.orgchart", "--split", "manager"), "--compare"),
        (("-o", "a.pdf", "--compare", "b.orgchart", "--fold-teams"), "every card"),
        (("--page", "A4"), "Say with -o"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(export, arguments, words: str) -> None:
    code, told = export(*arguments)
    assert code == 2
    assert words in told
    assert told.count("\n") == 1
    assert not list(Path().iterdir())
