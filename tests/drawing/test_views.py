"""Before, changes and after: one geometry, so that nothing seems to move that did not."""

from __future__ import annotations

import pytest
from hypothesis import given
from shape_text import described

from orgchart.drawing.change_marks import mark_pill, mark_sign
from orgchart.drawing.look import Look
from orgchart.drawing.pages import page
from orgchart.drawing.picture import Box, Card, Picture, Text
from orgchart.drawing.theme import theme
from orgchart.drawing.views import VIEWS, View, ViewWords, draw_views, shown, union_sizes
from orgchart.layout import Options, arrange
from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.marking import WORDS, Mark, MarkKind
from orgchart.model.union import Union, union
from support.edits import Step, perform, steps
from support.golden import assert_golden
from support.laws import dear
from support.outline import chart
from support.reorganised import TODAY, both

WORDS_BELOW = ViewWords(title="Service desk", lines={"before": "Then", "after": "Now, at length"})


def views_of(
    before: Chart, after: Chart, look: Look | None = None, paper: str = ""
) -> tuple[Union, dict[View, Picture]]:
    """The union of two charts, and a picture of each view."""
    look = look or Look()
    found = union(before, after, compare(before, after))
    sizes = union_sizes(found, before, look)
    places = arrange(found.chart, sizes, Options(direction=look.direction))
    views = shown(found, before, after, places)
    sheet = page(paper, landscape=True) if paper else None
    return found, draw_views(found, views, places, look, WORDS_BELOW, sheet)


def cards(picture: Picture) -> dict[str, Card]:
    return {card.id: card for card in picture.cards}


def box(card: Card) -> tuple[float, float, float, float]:
    return card.x, card.y, card.w, card.h


@pytest.mark.parametrize("paper", ["", "A4", "16:9"])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_who_did_not_move_is_in_the_same_place_at_one_scale(paper: str, style: str) -> None:
    found, pictures = views_of(*both(), Look(card_style=style), paper)  # type: ignore[arg-type]
    assert len({(picture.width, picture.height) for picture in pictures.values()}) == 1
    before, changes, after = (cards(pictures[view]) for view in VIEWS)
    stayed = before.keys() & after.keys() - {"night-agent"}
    assert len(stayed) == len(before) - 2
    for id in stayed:
        assert box(before[id]) == box(changes[id]) == box(after[id])
    assert box(before["night-agent"]) == box(changes["was/night-agent"])
    assert box(after["night-agent"]) == box(changes["night-agent"])
    assert box(before["loyalty-lead"]) == box(changes["loyalty-lead"])
    assert set(changes) == set(found.changed.roles)


@dear(40)
@given(steps(15))
def test_it_is_so_for_any_edits(edits: list[Step]) -> None:
    document = Document(chart(TODAY))
    for step in edits:
        perform(document, step)
    found, pictures = views_of(chart(TODAY), document.chart)
    before, changes, after = (cards(pictures[view]) for view in VIEWS)
    for place, id in found.before.items():
        if place in found.after:
            assert box(before[id]) == box(changes[id]) == box(after[id])
        elif place in found.changes:
            assert box(before[id]) == box(changes[place])
    for id in after:
        assert box(after[id]) == box(changes[id])


def test_a_changed_card_is_told_by_word_sign_and_colour() -> None:
    _, pictures = views_of(*both())
    picture = pictures["changes"]
    told = cards(picture)
    assert (
        told["night-lead"].name == "Night Lead, vacant, new: reports to Support Manager (Ana Ruiz)"
    )
    assert told["director"].name == "Director, Grace Okafor"
    words = {
        shape.text
        for symbol in picture.symbols.values()
        for shape in symbol
        if isinstance(shape, Text)
    }
    kinds: set[MarkKind] = {"added", "removed", "moved", "swapped", "filled", "changed", "was here"}
    assert {WORDS[kind] for kind in kinds} <= words
    struck = [shape for card in picture.cards for shape in card.shapes
              if isinstance(shape, Text) and shape.style.strike]  # fmt: skip
    assert [text.text for text in struck] == ["Loyalty Lead"]
    borders = {
        shape.stroke.colour
        for symbol in picture.symbols.values()
        for shape in symbol
        if isinstance(shape, Box) and shape.stroke and shape.stroke.width == 2
    }
    colours = theme("light").colours
    assert borders == {colours.added, colours.removed, colours.moved, colours.hint}


def test_the_sides_themselves_have_no_marks() -> None:
    _, pictures = views_of(*both())
    for view in ("before", "after"):
        symbols = pictures[view].symbols.values()
        texts = {s.text for symbol in symbols for s in symbol if isinstance(s, Text)}
        assert not texts & set(WORDS.values())
    assert [*cards(pictures["before"])] != [*cards(pictures["after"])]


def test_every_view_has_its_own_line_below_the_title() -> None:
    _, pictures = views_of(*both())
    told = {
        view: [shape.text for shape in picture.furniture if isinstance(shape, Text)][:2]
        for view, picture in pictures.items()
    }
    assert told["before"] == ["Service desk", "Then"]
    assert told["after"] == ["Service desk", "Now, at length"]
    assert pictures["before"].title == "Service desk: Before"


def test_a_function_has_one_colour_in_all_views() -> None:
    before = chart("Boss\n  Ana (night-desk)\n  Bo (parts)\n")
    after = chart("Boss\n  Ana (night-desk)\n")
    _, pictures = views_of(before, after)
    bands = []
    for view in ("before", "after"):
        card = cards(pictures[view])["ana"]
        bands.append(pictures[view].symbols[card.shapes[0].symbol])  # type: ignore[union-attr]
    assert bands[0] == bands[1]


def test_cards_are_high_enough_for_the_longer_title_of_either_side() -> None:
    long = "Head of everything that a service department could ever be asked to take care of"
    before, after = Document(chart("Boss\n  Ana\n")), chart("Boss\n  Ana\n")
    with before.edit("Long") as draft:
        draft.update("ana", title=long, seats=3)
    _, pictures = views_of(before.chart, after)
    _, other = views_of(after, before.chart)
    heights = {card.h for view in VIEWS for card in pictures[view].cards}
    assert heights == {card.h for view in VIEWS for card in other[view].cards}
    assert len(heights) == 1
    assert min(heights) > 92


@pytest.mark.parametrize("kind", WORDS)
def test_every_kind_has_a_sign_of_its_own(kind: MarkKind) -> None:
    others = [mark_sign(other, 0, 0, 8, "#000000") for other in WORDS if other != kind]
    assert mark_sign(kind, 0, 0, 8, "#000000") not in others


def test_a_long_word_is_cut_before_the_pill_of_the_seats() -> None:
    mark = Mark(kind="moved", word="Moved, swapped, vacated, filled and changed besides")
    box, *_, text = mark_pill(mark, 168, theme("light"), small=True)
    assert isinstance(box, Box)
    assert box.x + box.w < 168 - 30
    assert isinstance(text, Text)
    assert text.text.endswith("…")


@pytest.mark.parametrize("name", ["light", "printGrey"])
@pytest.mark.parametrize("view", VIEWS)
def test_the_view_looks_as_it_did_when_somebody_last_looked(view: View, name: str) -> None:
    _, pictures = views_of(*both(), Look(theme=name))  # type: ignore[arg-type]
    assert_golden(f"view_{view}_{name}.txt", as_text(pictures[view]).encode())


def as_text(picture: Picture) -> str:
    """A picture as text: its symbols, lines, cards and furniture."""
    symbols = (f"{name}:\n{described(shapes)}" for name, shapes in picture.symbols.items())
    named = (f"{card.id}, {card.name}:\n{described(card.shapes)}" for card in picture.cards)
    parts = (described(part) for part in (picture.lines, picture.furniture))
    size = f"{picture.width:g} x {picture.height:g}\n"
    return size + "".join([*symbols, *named, *parts])
