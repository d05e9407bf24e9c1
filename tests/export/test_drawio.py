"""draw.io: read back as its program reads it."""

from __future__ import annotations

import zlib
from base64 import b64decode
from io import BytesIO
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgchart.catalogue import load_template
from orgchart.export import Job, exporter_for
from orgchart.export.picture_of import picture_and_places
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from support.golden import assert_golden
from support.outline import chart

OFFICE = """
Boss [manager] "Ana Ruiz"
  Support lead [manager] (support) "Bo Vogt"
    Representative x3 (support)
    Night representative (support) *vacant ~> returns #Night shift
  Returns lead [manager] (returns) @returns
"""
EVERYTHING = {"legend": True, "badges": True, "findings": True, "chips": True}


def written(made: Chart, **more: object) -> bytes:
    stream = BytesIO()
    exporter_for("drawio").write(Job(chart=made, **more), stream)  # type: ignore[arg-type]
    return stream.getvalue()


def cells(data: bytes) -> dict[str, ET.Element]:
    """The cells of the page by id; an object around a cell gives it its id."""
    found: dict[str, ET.Element] = {}
    for each in ET.fromstring(data).find("diagram/mxGraphModel/root") or ():
        cell = each.find("mxCell") if each.tag == "UserObject" else each
        assert cell is not None
        assert each.get("id") not in found
        found[str(each.get("id"))] = cell
    return found


def corner(found: dict[str, ET.Element], id: str) -> tuple[float, float]:
    """Where a cell stands on the page."""
    x = y = 0.0
    while id not in ("0", "1"):
        place = found[id].find("mxGeometry")
        assert place is not None
        x, y = x + float(place.get("x", 0)), y + float(place.get("y", 0))
        id = str(found[id].get("parent"))
    return x, y


@pytest.mark.parametrize("name", ["matrix", "round-the-clock", "six-functions"])
@pytest.mark.parametrize("theme", ["light", "printGrey"])
def test_cells_have_parents_and_lines_have_ends(name: str, theme: str) -> None:
    made = load_template(name)
    found = cells(written(made, theme=theme, **EVERYTHING))
    assert [id for id in found if found[id].get("parent") is None] == ["0"]
    assert all(each.get("parent") in found for id, each in found.items() if id != "0")
    lines = [each for each in found.values() if each.get("edge")]
    ends = [(each.get("source"), each.get("target")) for each in lines]
    assert all(end in found and found[end].get("vertex") for pair in ends for end in map(str, pair))
    solid = {(role.reports_to, role.id) for role in made.roles.values() if role.reports_to}
    dotted = {(role.id, line.manager) for role in made.roles.values() for line in role.dotted}
    assert set(ends) == {(f"role-{a}", f"role-{b}") for a, b in solid | dotted}


def test_cards_stand_where_the_layout_has_them_with_their_text_inside() -> None:
    job = Job(chart=chart(OFFICE), page="A4", chips=True)
    picture, _ = picture_and_places(job)
    found = cells(written(job.chart, page="A4", chips=True))
    for card in picture.cards:
        assert corner(found, f"role-{card.id}") == pytest.approx((card.x, card.y), abs=0.01)
        inside = [each for each in found.values() if each.get("parent") == f"role-{card.id}"]
        labels = "".join(each.get("value") or "" for each in inside)
        assert card.name.split(", ")[0] in labels


def test_lines_turn_where_the_layout_turns() -> None:
    made = chart(OFFICE)
    picture, places = picture_and_places(Job(chart=made))
    found = [each for each in cells(written(made)).values() if each.get("edge")]
    dx, dy = (a - b for a, b in zip((picture.cards[0].x, picture.cards[0].y),
                                    places.box(picture.cards[0].id), strict=False))  # fmt: skip
    for route, line in zip(places.routes(), found, strict=True):
        turns = [(float(p.get("x", 0)), float(p.get("y", 0))) for p in line.iter("mxPoint")]
        wanted = [(x + dx, y + dy) for x, y in route.points[1:-1]]
        assert [place for pair in turns for place in pair] == pytest.approx(
            [place for pair in wanted for place in pair], abs=0.01
        )


def test_shapes_of_their_own_unpack_to_drawings() -> None:
    styles = [each.get("style") or "" for each in cells(written(chart(OFFICE))).values()]
    packed = [style.partition("stencil(")[2].partition(")")[0] for style in styles]
    drawings = [
        ET.fromstring(unquote(zlib.decompress(b64decode(each), -15).decode()))
        for each in packed
        if each
    ]
    assert drawings
    assert all(each.find("foreground/path") is not None for each in drawings)


def test_only_safe_links_are_kept() -> None:
    roles = [
        Role(id="a", title="A", link="https://example.org/?a=1&b=2"),
        Role(id="b", title="B", reports_to="a", link="javascript:alert(1)"),
    ]
    data = written(Chart(roles))
    links = [each.get("link") for each in ET.fromstring(data).iter("UserObject")]
    assert [link for link in links if link] == ["https://example.org/?a=1&b=2"]


TEXT = st.text(st.characters(codec=None), max_size=20)


@settings(max_examples=40)
@given(TEXT, TEXT)
def test_no_text_and_no_id_can_break_the_file(title: str, id: str) -> None:
    made = Chart([Role(id=f"x{id}", title=title), Role(id="y", title=f"<script>{title}")])
    for each in cells(written(made)).values():
        assert "<script" not in (each.get("value") or "")


def test_the_file_as_it_was_last_looked_at() -> None:
    assert_golden("office.drawio", written(chart(OFFICE, title="Office"), **EVERYTHING))
