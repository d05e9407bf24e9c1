import pytest

from orgchart.drawing.look import BadgeData
from orgchart.drawing.picture import Text
from orgchart.export import Job
from orgchart.export.branch import exported_chart
from orgchart.export.picture_of import badges_of, picture_of
from orgchart.model.errors import InputError
from support.outline import chart

TEAM = """
Head [director] "Ana Ruiz"
  Lead A [team lead]
    Representative x9
  Lead B [team lead]
    Specialist ~> Lead A
"""


def texts(picture):
    shapes = [*picture.furniture, *(shape for card in picture.cards for shape in card.shapes)]
    return {shape.text for shape in shapes if isinstance(shape, Text)}


def test_a_branch_is_a_chart_of_its_own():
    job = Job(chart=chart(TEAM, title="Desk"), root="lead-b")
    branch = exported_chart(job)
    assert set(branch.roles) == {"lead-b", "specialist"}
    assert branch.reports(None) == ["lead-b"]
    assert branch.roles["specialist"].dotted == ()
    assert branch.settings.title == "Desk"
    assert [card.id for card in picture_of(job).cards] == ["lead-b", "specialist"]


def test_a_branch_keeps_the_dotted_lines_inside_it():
    branch = exported_chart(Job(chart=chart(TEAM), root="head"))
    assert [line.manager for line in branch.roles["specialist"].dotted] == ["lead-a"]


def test_an_unknown_branch_is_refused_in_a_sentence():
    with pytest.raises(InputError, match="no role with the id “nobody”"):
        picture_of(Job(chart=chart(TEAM), root="nobody"))


def test_badges_are_drawn_only_when_asked_for():
    team = chart(TEAM)
    assert badges_of(Job(chart=team), team) == {}
    assert badges_of(Job(chart=team, badges=True), team) == {
        "head": BadgeData("2", "plain"),
        "lead-a": BadgeData("9", "plain"),
        "lead-b": BadgeData("1", "plain"),
    }


def test_findings_colour_the_badges():
    team = chart(TEAM)
    found = badges_of(Job(chart=team, findings=True), team)
    assert found["lead-b"] == BadgeData("1", "warning")
    assert "lead-a" not in found
    both = badges_of(Job(chart=team, findings=True, badges=True), team)
    assert both["lead-a"] == BadgeData("9", "ok")


def test_the_job_decides_on_title_legend_ground_and_theme():
    team = chart(TEAM, title="Desk")
    assert "Desk" in texts(picture_of(Job(chart=team)))
    assert "Night desk" in texts(picture_of(Job(chart=team, title="Night desk")))
    assert "Desk" not in texts(picture_of(Job(chart=team, title_block=False)))
    assert picture_of(Job(chart=team, transparent=True)).background is None
    grounds = {picture_of(Job(chart=team, theme=name)).background for name in ("light", "dark")}
    assert len(grounds) == 2


def test_without_a_page_the_picture_is_as_large_as_the_chart():
    small = picture_of(Job(chart=chart("Head")))
    large = picture_of(Job(chart=chart(TEAM)))
    assert large.width > small.width
    assert large.cards[0].w == small.cards[0].w == 208


def test_on_a_page_the_picture_is_as_large_as_the_page():
    across = picture_of(Job(chart=chart(TEAM), page="A4", landscape=True))
    assert (across.width, across.height) == pytest.approx((297 / 25.4 * 96, 210 / 25.4 * 96), 1e-3)
    with pytest.raises(InputError, match="no page B7"):
        picture_of(Job(chart=chart(TEAM), page="B7"))
