"""PowerPoint: read back with nothing but zipfile and ElementTree."""

import re
import xml.etree.ElementTree as ET
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from orgchart.catalogue import load_template
from orgchart.drawing.picture import TextStyle
from orgchart.export import Job, exporter_for
from orgchart.export.pptx_connectors import elbow
from orgchart.export.pptx_type import LEAST, share_for, width_of
from orgchart.importing.pictures import read_portrait
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.errors import InputError
from orgchart.model.people import Seated
from orgchart.model.portraits import set_photo
from orgchart.model.records import Role
from support.faces import encoded, face
from support.golden import assert_golden
from support.laws import dear
from support.outline import chart

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
OFFICE = """
Boss [manager] "Ana Ruiz"
  Support lead [manager] (support) "Bo Vogt"
    Representative x3 (support)
    Night representative (support) *vacant ~> returns #Night shift
  Returns lead [manager] (returns) @returns
"""


def written(made, **more):
    stream = BytesIO()
    exporter_for("pptx").write(Job(chart=made, **more), stream)
    return stream.getvalue()


def slide(data, name="ppt/slides/slide1.xml"):
    with zipfile.ZipFile(BytesIO(data)) as deck:
        return ET.fromstring(deck.read(name))


def text_of(element):
    return "".join(part.text or "" for part in element.iter(f"{A}t"))


def groups(tree):
    return [
        group
        for group in tree.iter(f"{P}grpSp")
        if group.find(f"{P}nvGrpSpPr/{P}cNvPr").get("name") != "Legend"
    ]


def test_the_slide_matches_the_golden_file():
    tree = slide(written(chart(OFFICE), badges=True, chips=True, legend=True))
    ET.indent(tree)
    assert_golden("office_slide.xml", ET.tostring(tree, encoding="utf-8"))


@pytest.mark.parametrize("name", ["growing-team", "department", "matrix"])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_the_title_of_every_role_is_found_in_the_file(name, style):
    made = load_template(name)
    found = [text_of(group) for group in groups(slide(written(made, card_style=style)))]
    assert len(found) == len(made.roles)
    for role in made.roles.values():
        assert any(role.title in text for text in found)


def test_cards_are_read_in_the_order_of_the_chart_and_tell_what_they_are():
    told = [
        group.find(f"{P}nvGrpSpPr/{P}cNvPr").get("descr")
        for group in groups(slide(written(chart(OFFICE))))
    ]
    assert [text.partition(",")[0] for text in told] == [
        "Boss",
        "Support lead",
        "Representative",
        "Night representative",
        "Returns lead",
    ]


def test_every_line_is_glued_to_the_text_shapes_of_its_two_cards():
    tree = slide(written(chart(OFFICE)))
    names = {
        shape.find(f"{P}nvSpPr/{P}cNvPr").get("id"): text_of(shape) for shape in tree.iter(f"{P}sp")
    }
    pairs = [
        sorted(names[line.find(f".//{A}{end}").get("id")] for end in ("stCxn", "endCxn"))
        for line in tree.iter(f"{P}cxnSp")
    ]
    assert sorted(pairs) == [
        ["BossAna Ruiz", "Returns lead"],
        ["BossAna Ruiz", "Support leadBo Vogt"],
        ["Night representativeVacant", "Returns lead"],
        ["Night representativeVacant", "Support leadBo Vogt"],
        ["Representative", "Support leadBo Vogt"],
    ]


def test_a_dotted_line_is_dotted_and_labelled():
    tree = slide(written(chart(OFFICE)))
    dotted = [line for line in tree.iter(f"{P}cxnSp") if line.find(f".//{A}prstDash") is not None]
    assert len(dotted) == 1
    assert "Night shift" in text_of(tree)


def test_numbers_of_shapes_are_never_used_twice():
    tree = slide(written(load_template("department"), badges=True))
    numbers = [shape.get("id") for shape in tree.iter(f"{P}cNvPr")]
    assert len(numbers) == len(set(numbers))


def test_the_title_of_the_slide_is_that_of_the_chart():
    tree = slide(written(chart(OFFICE), title="Service & sales"))
    titles = [
        text_of(shape)
        for shape in tree.iter(f"{P}sp")
        if shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None
    ]
    assert titles == ["Service & sales"]


def test_a_photo_is_in_the_file_once_for_all_cards_that_show_it():
    document = Document(chart('Ana "Ana Ruiz"\n  Bo "Bo Vogt"', card_style="photo"))
    with document.edit("Photos") as draft:
        photo = read_portrait(encoded(face("peru", "teal"), "PNG"))
        set_photo(draft, Seated("ana"), photo)
        set_photo(draft, Seated("bo"), photo)
    data = written(document.chart)
    with zipfile.ZipFile(BytesIO(data)) as deck:
        media = [name for name in deck.namelist() if name.startswith("ppt/media/")]
    assert len(media) == 1
    assert len(list(slide(data).iter(f"{P}pic"))) == 2


@pytest.mark.parametrize(
    "title",
    [
        "A\x00\x07\x1bB",
        "ראש צוות",
        "قائد الفريق",
        "Lead 👩‍💻🎉",
        "客服经理" * 8,
        "<b>&amp;\ufffe]]>",
        "x" * 300,
    ],
)
def test_no_title_makes_the_file_unreadable(title):
    tree = slide(written(Chart([Role(id="a", title=title), Role(id="b", reports_to="a")])))
    assert len(groups(tree)) == 2


def test_a_title_from_right_to_left_says_so():
    tree = slide(written(chart("ראש צוות @boss")))
    turned = [each for each in tree.iter(f"{A}p") if each.find(f"{A}pPr").get("rtl") == "1"]
    assert "ראש צוות" in [text_of(each) for each in turned]


def test_a_template_keeps_its_size_and_its_master(tmp_path):
    from pptx import Presentation
    from pptx.util import Inches

    own = Presentation()
    own.slide_width, own.slide_height = Inches(10), Inches(7.5)
    own.slide_masters[0].name = "House style"
    own.save(str(tmp_path / "own.pptx"))
    data = written(chart(OFFICE), template=str(tmp_path / "own.pptx"))
    found = Presentation(BytesIO(data))
    assert (found.slide_width, found.slide_height) == (Inches(10), Inches(7.5))
    assert found.slide_masters[0].name == "House style"
    assert len(found.slides) == 1


def test_a_template_that_is_no_deck_is_refused(tmp_path):
    (tmp_path / "own.pptx").write_text("no deck")
    with pytest.raises(InputError, match="no PowerPoint file"):
        written(chart(OFFICE), template=str(tmp_path / "own.pptx"))


def test_type_too_small_for_powerpoint_makes_the_slide_larger():
    many = [Role(id=f"r{n}", title="Rep", reports_to=f"r{(n - 1) // 9}") for n in range(1, 1_200)]
    stream = BytesIO()
    notes = exporter_for("pptx").write(Job(chart=Chart([Role(id="r0"), *many])), stream)
    assert "times as large" in notes[0]
    deck = slide(stream.getvalue(), "ppt/presentation.xml").find(f"{P}sldSz")
    assert int(deck.get("cx")) > 40 / 3 * 914_400


@given(st.text(st.characters(codec="cp1252", categories=["L", "Zs"]), min_size=1, max_size=60))
@dear(100)
def test_text_set_at_its_share_is_never_wider_than_its_lines(text):
    style = TextStyle(14, 600)
    share = share_for(text, style, 178, 2)
    assert share <= LEAST or width_of(text, style) * share <= 2 * 178 + 1


POINT = st.integers(0, 60).map(lambda value: value * 10_000.0)


@given(POINT, POINT, st.lists(POINT, min_size=1, max_size=4), st.booleans())
@dear(150)
def test_an_elbow_runs_through_the_points_of_its_line(x, y, steps, upright):
    points = [(x, y)]
    for number, step in enumerate(steps):
        last = points[-1]
        along_y = upright == (number % 2 == 0)
        points.append((last[0], step) if along_y else (step, last[1]))
    if len({*points}) < len(points):
        return
    ends = corners(elbow(points))
    assert near(ends[0], points[0])
    assert near(ends[-1], points[-1])
    if len(points) - 1 == len(ends) - 1:
        assert all(near(a, b) for a, b in zip(ends, points, strict=True))


def near(a, b):
    return abs(a[0] - b[0]) < 3_000 and abs(a[1] - b[1]) < 3_000


def corners(it):
    """Where a program draws the connector: its preset, flipped and then turned about its middle."""
    w, h = it.w, it.h
    if it.preset == "straightConnector1":
        local = [(0, 0), (w, h)]
    else:
        local, at = [(0.0, 0.0)], [0.0, 0.0]
        for number, share in enumerate([*it.adjust, 100_000, 100_000]):
            axis = number % 2
            at[axis] = (h if axis else w) * share / 100_000
            local.append((at[0], at[1]))
    flip_x, flip_y = 'flipH="1"' in it.turn, 'flipV="1"' in it.turn
    turns = int((re.search(r'rot="(\d+)"', it.turn) or [0, "0"])[1]) // 5_400_000
    drawn = []
    for px, py in local:
        dx, dy = (w / 2 - px if flip_x else px - w / 2), (h / 2 - py if flip_y else py - h / 2)
        for _ in range(turns):
            dx, dy = -dy, dx
        drawn.append((it.x + w / 2 + dx, it.y + h / 2 + dy))
    return drawn


@pytest.mark.parametrize("name", ["department", "matrix", "six-functions"])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_no_text_leaves_its_card(name, style):
    frames = [
        shape
        for shape in slide(written(load_template(name), card_style=style)).iter(f"{P}sp")
        if (body := shape.find(f"{P}txBody/{A}bodyPr")) is not None and body.get("wrap") == "square"
    ]
    assert len(frames) == len(load_template(name).roles)
    for frame in frames:
        size = frame.find(f"{P}spPr/{A}xfrm/{A}ext")
        body = frame.find(f"{P}txBody/{A}bodyPr")
        room = int(size.get("cx")) - int(body.get("lIns")) - int(body.get("rIns"))
        high = int(body.get("tIns")) + sum(
            lines_in(paragraph, room)
            * int(paragraph.find(f".//{A}lnSpc/{A}spcPts").get("val"))
            * 127
            for paragraph in frame.iter(f"{A}p")
        )
        assert high <= int(size.get("cy"))


def lines_in(paragraph, room):
    """How many lines of a room in EMU Arial needs; its widths are those of Helvetica."""
    run = paragraph.find(f".//{A}rPr")
    face = "Helvetica-Bold" if run.get("b") == "1" else "Helvetica"
    lines, at = 1, 0.0
    for word in text_of(paragraph).split(" "):
        wide, blank = (stringWidth(each, face, int(run.get("sz")) * 127) for each in (word, " "))
        assert wide <= room
        if at and at + blank + wide > room:
            lines, at = lines + 1, 0.0
        at += wide + blank if at else wide
    return lines
