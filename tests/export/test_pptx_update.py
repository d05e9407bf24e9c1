"""Slides of an earlier export are replaced; all others stay where and as they are."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Inches

from orgchart.export import Job, exporter_for
from orgchart.model.errors import InputError
from support.outline import chart

TEAM = """
Director
  Support Manager
    Agent
    Expert
    Coach
"""
GROWN = (
    TEAM
    + """
  Sales Manager
    Seller
    Closer
    Hunter
"""
)


def written(path: Path, text: str = TEAM, **more) -> list[str]:
    stream = BytesIO()
    notes = exporter_for("pptx").write(Job(chart=chart(text), **more), stream)
    path.write_bytes(stream.getvalue())
    return notes


def words(slide) -> str:
    """All text of a slide."""
    return " ".join(it.text or "" for it in slide._element.iter() if it.tag.endswith("}t"))


def own_slide(deck, text: str):
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_textbox(0, 0, Inches(4), Inches(1)).text_frame.text = text
    return slide


def to_front(deck) -> None:
    """Move the last slide to the front."""
    ids = deck.part._element.sldIdLst
    ids.insert(0, ids[-1])


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """Ours with notes on one slide, between two slides of somebody else."""
    path = tmp_path / "deck.pptx"
    written(path, split="manager")
    own = Presentation(str(path))
    own.slides[2].notes_slide.notes_text_frame.text = "Say hello"
    own_slide(own, "Welcome")
    to_front(own)
    last = own_slide(own, "Thanks")
    last.shapes[0].click_action.target_slide = own.slides[3]
    own.core_properties.title = "Board"
    own.save(str(path))
    return path


def test_all_other_slides_stay_and_ours_are_new(deck: Path) -> None:
    assert written(deck, GROWN, split="manager", update=str(deck))[0].startswith("4 pages")
    slides = list(Presentation(str(deck)).slides)
    told = [words(slide) for slide in slides]
    assert "Welcome" in told[0]
    assert "Contents" in told[1]
    assert "Director" in told[2]
    assert "Expert" in told[3]
    assert "Hunter" in told[4]
    assert "Thanks" in told[5]
    assert len(told) == 6


def test_notes_links_and_properties_of_the_person_stay(deck: Path) -> None:
    written(deck, GROWN, split="manager", update=str(deck))
    found = Presentation(str(deck))
    assert found.core_properties.title == "Board"
    support = found.slides[3]
    # The notes were on the third of our slides, which is the fourth now.
    assert support.notes_slide.notes_text_frame.text == "Say hello"
    assert found.slides[5].shapes[0].click_action.target_slide.slide_id == support.slide_id


def test_slides_that_are_no_longer_needed_go_with_the_links_to_them(deck: Path) -> None:
    written(deck, TEAM, update=str(deck))
    found = Presentation(str(deck))
    told = [words(slide) for slide in found.slides]
    assert len(told) == 3
    assert "Welcome" in told[0]
    assert "Expert" in told[1]
    assert found.slides[2].shapes[0].click_action.target_slide is None
    parts = {str(part.partname) for part in found.part.package.iter_parts()}
    assert sum(name.startswith("/ppt/slides/slide") for name in parts) == 3


def test_updating_twice_changes_nothing(deck: Path) -> None:
    written(deck, TEAM, split="manager", update=str(deck))
    before = [words(slide) for slide in Presentation(str(deck)).slides]
    written(deck, TEAM, split="manager", update=str(deck))
    assert [words(slide) for slide in Presentation(str(deck)).slides] == before


def test_a_deck_without_ours_gets_them_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "other.pptx"
    own = Presentation()
    own_slide(own, "Welcome")
    own.save(str(path))
    assert "at its end" in written(path, update=str(path))[0]
    told = [words(slide) for slide in Presentation(str(path)).slides]
    assert told[0].strip() == "Welcome"
    assert "Expert" in told[1]


def test_a_file_that_is_no_deck_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.pptx"
    path.write_text("no deck")
    with pytest.raises(InputError, match="no PowerPoint file"):
        written(path, update=str(path))
