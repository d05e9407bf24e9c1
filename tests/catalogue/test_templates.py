from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from orgchart.catalogue import load_template, templates
from orgchart.catalogue.listing import SLUGS
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.functions import BUILT_IN_FUNCTIONS, MAIN_FUNCTIONS
from orgchart.model.metrics import statistics
from orgchart.model.records import Role, Settings, TemplateInfo
from orgchart.resources import templates_folder
from orgchart.rules import check
from orgchart.storage import decode, encode, save_chart

# What the tables of the sixteen structures say: headcount, FTE, layers, and how many leaders
# have which span. Ten and a half reports each are five leads with eleven and five with ten.
TRUTHS: dict[str, tuple[int, float, int, dict[int, int]]] = {
    "solo": (3, 2.5, 2, {2: 1}),
    "small-team": (10, 9.5, 3, {4: 1, 5: 1}),
    "growing-team": (21, 21, 3, {3: 1, 4: 1, 5: 1, 8: 1}),
    "department": (69, 69, 4, {4: 2, 5: 1, 6: 1, 7: 2, 8: 1, 9: 3}),
    "large-department": (
        232, 232, 5, {2: 1, 3: 4, 4: 3, 5: 3, 6: 2, 7: 7, 8: 3, 10: 5, 11: 5},
    ),
    "enterprise": (
        1559, 1559, 6, {2: 2, 3: 6, 4: 10, 5: 1, 6: 3, 7: 15, 8: 29, 10: 8, 11: 96},
    ),
    "round-the-clock": (72, 67, 4, {5: 1, 6: 2, 10: 3, 12: 2}),
    "three-branches": (35, 35, 3, {4: 1, 8: 1, 10: 1, 12: 1}),
    "tiers": (49, 49, 4, {3: 1, 4: 1, 5: 1, 9: 4}),
    "dispatcher": (34, 34, 3, {5: 1, 6: 2, 8: 2}),
    "segments": (46, 46, 4, {2: 1, 4: 1, 5: 1, 8: 2, 9: 2}),
    "matrix": (25, 25, 3, {5: 1, 6: 2, 7: 1}),
    "e-commerce": (27, 25, 3, {6: 1, 8: 1, 12: 1}),
    "saas-success": (57, 57, 4, {3: 2, 4: 4, 6: 2, 7: 2, 8: 1}),
    "field-service": (63, 63, 4, {2: 2, 5: 2, 6: 2, 9: 4}),
    "six-functions": (50, 50, 4, {2: 1, 3: 1, 4: 1, 5: 2, 6: 1, 8: 3}),
}  # fmt: skip


def functions_of(chart: Chart) -> set[str]:
    return {function for role in chart.roles.values() for function in role.functions}


def roles_titled(chart: Chart, title: str) -> list[Role]:
    return [chart.roles[id] for id in chart.branch(None) if chart.roles[id].title == title]


def test_the_catalogue_has_sixteen_templates_in_its_order():
    assert [each.id for each in templates()] == list(TRUTHS) == list(SLUGS)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_template_has_the_figures_of_its_table(slug: str):
    figures = statistics(load_template(slug))
    spans = dict(sorted(Counter(figures.spans.values()).items()))
    assert (figures.headcount, figures.fte, figures.layers, spans) == TRUTHS[slug]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_template_raises_no_warning_and_no_error(slug: str):
    assert [found for found in check(load_template(slug)) if found.severity != "hint"] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_template_tells_what_it_is_for(slug: str):
    settings = load_template(slug).settings
    info = settings.template
    assert info is not None
    assert info.slug == slug
    assert all((settings.title, info.name, info.model, info.source))
    assert info.purpose.endswith(".")
    assert info.people_to is None or info.people_from <= TRUTHS[slug][0] <= info.people_to


@pytest.mark.parametrize("slug", SLUGS)
def test_every_function_is_known_and_the_chosen_ones_are_covered(slug: str):
    chart = load_template(slug)
    assert functions_of(chart) <= set(BUILT_IN_FUNCTIONS)
    assert set(chart.settings.chosen_functions) <= functions_of(chart)
    assert chart.settings.chosen_functions


@pytest.mark.parametrize("slug", SLUGS)
def test_leaders_have_a_card_each(slug: str):
    chart = load_template(slug)
    assert all(chart.roles[id].seats == 1 for id in chart.managers())


@pytest.mark.parametrize("slug", SLUGS)
def test_the_file_is_what_the_program_would_save(slug: str):
    path = templates_folder() / f"{slug}.orgchart"
    assert encode(decode(path.read_bytes()).chart) == path.read_bytes()


def test_the_ladder_by_size_has_no_gap():
    ladder = templates()[:6]
    assert [each.model for each in ladder] == ["by size"] * 6
    assert all(low.people_to is not None and low.people_to >= high.people_from - 1
               for low, high in pairwise(ladder))  # fmt: skip
    assert (ladder[0].people_from, ladder[-1].people_to) == (1, None)


def test_the_listing_has_the_fields_that_programs_read():
    first = json.loads(msgspec.json.encode(templates()))[0]
    assert list(first) == [
        "id", "name", "model", "people_from", "people_to", "headcount", "description",
    ]  # fmt: skip
    assert json.loads(msgspec.json.encode(templates()))[5]["people_to"] is None


def test_front_line_seats_are_spread_evenly_under_their_leads():
    cards = roles_titled(load_template("department"), "Representative")
    assert [card.seats for card in cards] == [8, 8, 8]
    assert len({card.reports_to for card in cards}) == 3


def test_ids_can_be_read():
    roles = load_template("department").roles
    assert {"director-of-customer-service", "team-lead-support-1", "representative-3"} <= set(roles)


def test_the_six_functions_are_all_there():
    chart = load_template("six-functions")
    assert set(MAIN_FUNCTIONS) <= functions_of(chart)
    assert set(chart.settings.chosen_functions) == set(MAIN_FUNCTIONS)


def test_the_part_time_seat_of_the_solo_template_is_vacant():
    part_time = load_template("solo").roles["customer-service-representative-part-time"]
    assert (part_time.status, part_time.fte) == ("vacant", 0.5)


def test_shifts_and_tiers_stand_in_their_fields():
    shifts = {role.shift for role in load_template("round-the-clock").roles.values()}
    tiers = {role.tier for role in load_template("tiers").roles.values()}
    assert shifts >= {"day", "evening", "night", "weekend", "24/7"}
    assert tiers >= {"1", "2", "3"}


def test_everybody_in_the_matrix_has_a_team_leader_and_a_segment_manager():
    chart = load_template("matrix")
    groups = [role for role in chart.roles.values() if role.level == "representative"]
    assert len(groups) == 6
    assert all(len(role.dotted) == 1 and role.dotted[0].label for role in groups)
    managers = {role.dotted[0].manager for role in groups}
    assert managers == {"segment-manager-retail", "segment-manager-business"}


def test_three_sites_of_the_enterprise_have_a_place_each():
    chart = load_template("enterprise")
    directors = roles_titled(chart, "Site Director")
    assert [director.location for director in directors] == ["Site 1", "Site 2", "Site 3"]
    assert {chart.roles[id].location for id in chart.branch(directors[1].id)} == {"Site 2"}


def test_the_player_coach_serves_too():
    assert load_template("growing-team").roles["account-loyalty-lead"].leads_and_serves


@pytest.mark.parametrize("name", ["department", "DEPARTMENT", "T04", "t4", " T04 "])
def test_a_template_is_found_by_id_or_number_in_any_case(name: str):
    assert load_template(name).records == load_template("department").records


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("departmnt", "did you mean department"),
        ("T17", "the templates are solo"),
        ("T0", "the templates are solo"),
        ("", "the templates are solo"),
    ],
)
def test_an_unknown_name_is_answered_with_what_there_is(name: str, told: str):
    with pytest.raises(InputError, match=told):
        load_template(name)


def test_templates_of_a_folder_stand_beside_the_others(tmp_path: Path):
    info = TemplateInfo(slug="ours", name="Our desk", purpose="How we do it.", model="ours")
    own = Chart([Role(id="head"), Settings(title="Desk", template=info)])
    save_chart(own, tmp_path / "ours.orgchart")
    save_chart(Chart([Role(id="boss"), Role(id="all", reports_to="boss", seats=2)]),
               tmp_path / "plain.orgchart")  # fmt: skip
    listed = templates(tmp_path)
    assert [each.id for each in listed[-2:]] == ["ours", "plain"]
    assert (listed[-2].name, listed[-1].name, listed[-1].headcount) == ("Our desk", "plain", 3)
    assert list(load_template("Ours", tmp_path).roles) == ["head"]


def test_a_template_of_a_folder_goes_before_a_shipped_one(tmp_path: Path):
    save_chart(Chart([Role(id="head")]), tmp_path / "solo.orgchart")
    assert list(load_template("T01", tmp_path).roles) == ["head"]
    assert len(templates(tmp_path)) == 16
