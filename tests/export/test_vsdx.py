"""Visio: the package and its page, read with nothing but zipfile and ElementTree."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from orgchart.catalogue import load_template
from orgchart.export import Job, exporter_for
from orgchart.export.picture_of import picture_and_places
from orgchart.importing.pictures import read_portrait
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.people import Seated
from orgchart.model.portraits import set_photo
from orgchart.model.records import Role
from support.faces import encoded, face
from support.golden import assert_golden
from support.outline import chart

V = "{http://schemas.microsoft.com/office/visio/2012/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
PAGE = "visio/pages/page1.xml"
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
    exporter_for("vsdx").write(Job(chart=made, **more), stream)  # type: ignore[arg-type]
    return stream.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def page(data: bytes) -> ET.Element:
    return ET.fromstring(parts(data)[PAGE])


def shapes(tree: ET.Element) -> dict[str, ET.Element]:
    found = list(tree.iter(f"{V}Shape"))
    ids = [str(each.get("ID")) for each in found]
    assert len(set(ids)) == len(ids)
    return dict(zip(ids, found, strict=True))


def value(shape: ET.Element, name: str) -> float:
    return next(float(c.get("V", "")) for c in shape.findall(f"{V}Cell") if c.get("N") == name)


def words(shape: ET.Element) -> str:
    return "".join(part for text in shape.iter(f"{V}Text") for part in text.itertext())


def test_every_part_has_a_type_and_every_relation_leads_to_a_part() -> None:
    found = parts(written(photographed(), card_style="photo"))
    types = ET.fromstring(found["[Content_Types].xml"])
    named = {str(each.get("PartName"))[1:] for each in types.iter(f"{TYPES}Override")}
    endings = {str(each.get("Extension")) for each in types.iter(f"{TYPES}Default")}
    assert named <= set(found)
    assert all(name.rpartition(".")[2] in endings for name in found)
    for name in (each for each in found if each.endswith(".rels")):
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in ET.fromstring(found[name]).iter(RELATION):
            target = posixpath.normpath(posixpath.join(folder, str(relation.get("Target"))))
            assert target in found


@pytest.mark.parametrize("name", ["matrix", "round-the-clock", "six-functions"])
def test_lines_begin_and_end_on_points_of_their_cards(name: str) -> None:
    tree = page(written(load_template(name), **EVERYTHING))
    found = shapes(tree)
    glued = list(tree.iter(f"{V}Connect"))
    lines = [each for each in found.values() if each.find(f"{V}Cell[@N='BeginX']") is not None]
    assert len(glued) == 2 * len(lines) > 0
    for each in glued:
        line, card = found[str(each.get("FromSheet"))], found[str(each.get("ToSheet"))]
        end = str(each.get("FromCell"))[:-1]
        row = int(str(each.get("ToPart"))) - 100
        point = card.find(f"{V}Section[@N='Connection']/{V}Row[@IX='{row}']")
        assert point is not None
        for axis, side in (("X", "Width"), ("Y", "Height")):
            at = value(card, f"Pin{axis}") - value(card, side) / 2 + value(point, axis)
            assert value(line, f"{end}{axis}") == pytest.approx(at, abs=1e-3)


def test_cards_stand_where_the_layout_has_them() -> None:
    made = chart(OFFICE)
    picture, _ = picture_and_places(Job(chart=made, page="16:9"))
    found = shapes(page(written(made, page="16:9")))
    for number, card in enumerate(picture.cards, 1):
        group = found[str(number)]
        middle = value(group, "PinX") * 96, picture.height - value(group, "PinY") * 96
        assert middle == pytest.approx((card.x + card.w / 2, card.y + card.h / 2), abs=0.01)
        assert card.name.split(", ")[0] in words(group)


def test_turns_of_a_line_are_those_of_the_layout() -> None:
    made = chart(OFFICE)
    _, places = picture_and_places(Job(chart=made))
    tree = page(written(made))
    lines = [e for e in shapes(tree).values() if e.find(f"{V}Cell[@N='BeginX']") is not None]
    for route, line in zip(places.routes(), lines, strict=True):
        rows = line.findall(f"{V}Section[@N='Geometry']/{V}Row")
        found = [(value(row, "X") * 96, value(row, "Y") * -96) for row in rows]
        (x, y), *_ = route.points
        wanted = [(px - x, py - y) for px, py in route.points]
        assert [v for pair in found for v in pair] == pytest.approx(
            [v for pair in wanted for v in pair], abs=0.01
        )


def photographed() -> Chart:
    document = Document(chart('Ana "Ana Ruiz"\n  Bo "Bo Vogt"', card_style="photo"))
    with document.edit("Photos") as draft:
        for id in ("ana", "bo"):
            set_photo(draft, Seated(id), read_portrait(encoded(face("peru", "teal"), "PNG")))
    return document.chart


def test_a_face_is_there_once_cut_to_a_circle() -> None:
    media = {name: data for name, data in parts(written(photographed())).items() if "media" in name}
    assert list(media) == ["visio/media/image1.png"]
    image = Image.open(BytesIO(media["visio/media/image1.png"]))
    assert image.getpixel((0, 0))[3] == 0  # type: ignore[index]
    assert image.getpixel((image.width // 2, image.height // 2))[3] == 255  # type: ignore[index]


def test_only_safe_links_are_kept() -> None:
    roles = [Role(id="a", title="A", link="https://example.org/?a=1&b='2'"),
             Role(id="b", title="B", reports_to="a", link="javascript:alert(1)")]  # fmt: skip
    tree = page(written(Chart(roles)))
    links = [c.get("V") for c in tree.iter(f"{V}Cell") if c.get("N") == "Address"]
    assert links == ["https://example.org/?a=1&b='2'"]


TEXT = st.text(st.characters(codec=None), max_size=20)


@settings(max_examples=30)
@given(TEXT, TEXT)
def test_no_text_and_no_id_can_break_the_file(title: str, id: str) -> None:
    made = Chart([Role(id=f"x{id}", title=title), Role(id="y", title="Y", reports_to=f"x{id}")])
    assert len(list(page(written(made)).iter(f"{V}Connect"))) == 2


def test_an_empty_chart_is_an_empty_page() -> None:
    assert not list(page(written(Chart([]))).iter(f"{V}Connect"))


def test_the_page_as_it_was_last_looked_at() -> None:
    data = written(chart(OFFICE, title="Office"), **EVERYTHING)
    assert data == written(chart(OFFICE, title="Office"), **EVERYTHING)
    assert_golden("office_page.vsdx.xml", parts(data)[PAGE])
