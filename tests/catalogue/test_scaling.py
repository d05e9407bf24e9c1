from __future__ import annotations

import pytest

from orgchart.catalogue import load_template, scale
from orgchart.catalogue.listing import SLUGS
from orgchart.catalogue.spans import layer_limit
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.metrics import is_leader, statistics
from orgchart.model.records import Role
from orgchart.rules import check
from orgchart.storage import decode, encode
from support.outline import chart

SIZES = (1, 2, 3, 5, 9, 10, 11, 16, 25, 26, 40, 69, 100, 126, 250, 700)


def functions_of(chart: Chart) -> set[str]:
    return {function for role in chart.roles.values() for function in role.functions}


def outline(chart: Chart) -> list[str]:
    depth = {None: -1}
    lines = []
    for id in chart.branch(None):
        role = chart.roles[id]
        depth[id] = depth[role.reports_to] + 1
        seats = f" ×{role.seats}" if role.seats > 1 else ""
        lines.append("  " * depth[id] + role.title + seats)
    return lines


@pytest.mark.parametrize("slug", SLUGS)
def test_a_scaled_template_has_exactly_the_seats_all_functions_and_no_warning(slug: str):
    template = load_template(slug)
    for people in SIZES:
        scaled = scale(template, people)
        assert statistics(scaled).headcount == people
        assert functions_of(scaled) == functions_of(template)
        assert [found for found in check(scaled) if found.severity != "hint"] == []


@pytest.mark.parametrize(("slug", "people"), [("enterprise", 300), ("enterprise", 5000),
                                              ("department", 3000), ("solo", 3000)])  # fmt: skip
def test_thousands_are_led_without_a_warning(slug: str, people: int):
    scaled = scale(load_template(slug), people)
    assert statistics(scaled).headcount == people
    assert [found for found in check(scaled) if found.severity != "hint"] == []


def test_a_department_of_25_as_a_person_would_draw_it():
    assert outline(scale(load_template("department"), 25)) == [
        "Director of Customer Service",
        "  Support Manager",
        "    Senior Representative",
        "    Representative ×9",
        "    Technical Support Specialist ×2",
        "  Manager, Returns & Issues",
        "    Returns Representative ×2",
        "    Warranty Claims Specialist",
        "    Escalation Specialist",
        "  Account Manager ×2",
        "  Loyalty Programme Specialist",
        "  Quality & Training Specialist",
        "  Planning & Knowledge Specialist",
        "  Social Media Representative",
    ]


def test_five_people_hold_several_functions_each():
    scaled = scale(load_template("department"), 5)
    assert outline(scaled) == [
        "Director of Customer Service",
        "  Customer Service Representative ×2",
        "  Returns & Issues Specialist",
        "  Account, Sales & Loyalty Specialist",
    ]
    assert "training" in scaled.roles["director-of-customer-service"].functions


def test_one_person_does_everything():
    scaled = scale(load_template("solo"), 1)
    assert outline(scaled) == ["Owner / Founder"]


def test_the_optional_seat_stays_one_vacancy():
    scaled = scale(load_template("solo"), 5)
    figures = statistics(scaled)
    assert (figures.headcount, figures.vacant) == (5, 1)
    assert statistics(scale(load_template("solo"), 2)).vacant == 0


def test_a_larger_department_keeps_its_proportions():
    template, scaled = load_template("department"), scale(load_template("department"), 690)
    before, after = statistics(template).by_function, statistics(scaled).by_function
    for function in ("technical-support", "sales", "quality", "training", "social-media"):
        assert after[function] / before[function] == pytest.approx(10, rel=0.15)


def test_a_template_at_its_own_size_is_itself():
    template = load_template("tiers")
    assert scale(template, 49).records == template.records


def test_scaling_is_the_same_every_time():
    first = scale(load_template("saas-success"), 333)
    again = scale(load_template("saas-success"), 333)
    assert encode(first) == encode(again)


def test_a_scaled_chart_can_be_saved_and_read():
    scaled = scale(load_template("matrix"), 60)
    assert decode(encode(scaled)).chart.records == scaled.records


def test_known_roles_keep_their_ids_and_new_ones_count_on():
    template, scaled = load_template("department"), scale(load_template("department"), 100)
    leads = [role.id for role in scaled.roles.values() if role.title == "Team Lead, Support"]
    assert leads == [f"team-lead-support-{number}" for number in range(1, 6)]
    assert set(template.roles) <= set(scaled.roles)


def test_new_teams_are_like_their_siblings():
    scaled = scale(load_template("round-the-clock"), 200)
    night = [role for role in scaled.roles.values() if role.shift == "night"]
    assert sum(is_leader(role) for role in night) == 2
    assert {role.functions for role in night if is_leader(role)} == {("leadership", "support")}
    assert {role.channels for role in night} == {("phone", "chat")}


def test_dotted_lines_follow_their_managers():
    scaled = scale(load_template("matrix"), 60)
    groups = [role for role in scaled.roles.values() if role.level == "representative"]
    assert {line.manager for role in groups for line in role.dotted} == {
        "segment-manager-retail", "segment-manager-business",
    }  # fmt: skip
    assert all(len(role.dotted) == 1 for role in groups)


def test_a_matrix_too_small_for_segments_has_no_line_to_nobody():
    scaled = scale(load_template("matrix"), 5)
    assert all(line.manager in scaled.roles for role in scaled.roles.values()
               for line in role.dotted)  # fmt: skip


def test_sites_keep_their_places_and_new_sites_get_one():
    scaled = scale(load_template("enterprise"), 3000)
    directors = [role for role in scaled.roles.values() if role.title == "Site Director"]
    assert [each.location for each in directors] == [f"Site {i + 1}" for i in range(len(directors))]
    assert len(directors) > 3
    assert {scaled.roles[id].location for id in scaled.branch(directors[0].id)} == {"Site 1"}


def test_a_player_coach_of_many_no_longer_serves():
    scaled = scale(load_template("growing-team"), 60)
    leads = [role for role in scaled.roles.values() if role.title == "Account & Loyalty Lead"]
    assert leads
    assert not any(lead.leads_and_serves for lead in leads)


def test_a_top_above_an_added_layer_becomes_more_senior():
    scaled = scale(load_template("dispatcher"), 1000)
    top = scaled.roles["support-manager"]
    assert (top.title, top.level) == ("Vice President, Support", "executive")


def test_directors_above_an_added_layer_become_more_senior_too():
    scaled = scale(load_template("large-department"), 30_000)
    director = scaled.roles["director-contact-centre"]
    assert (director.title, director.level) == ("Vice President, Contact Centre", "executive")


@pytest.mark.parametrize("people", [0, -3, 100_001])
def test_a_size_that_is_none_is_refused_in_a_sentence(people: int):
    with pytest.raises(InputError, match="choose a number from 1 to 100,000"):
        scale(load_template("department"), people)


def test_a_chart_of_the_users_scales_as_well():
    own = chart("""
        Head of Service [director] (leadership)
          Lead North [team lead] (leadership, support) "Ana Ruiz"
            Agent x6 (support)
          Lead South [team lead] (leadership, support)
            Agent South x6 (support, billing)
    """)
    scaled = scale(own, 20)
    assert outline(scaled) == [
        "Head of Service",
        "  Lead North",
        "    Agent ×9",
        "  Lead South",
        "    Agent South ×8",
    ]
    assert not any(role.holders for role in scaled.roles.values())


def test_a_plan_with_nothing_but_vacancies_scales():
    own = chart("""
        Head [manager] (leadership)
          Agent x4 (support) *vacant
    """)
    scaled = scale(own, 9)
    assert statistics(scaled).vacant == 8


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (Chart([Role(id="a"), Role(id="b")]), "one role at the top"),
        (Chart([Role(id="a")]), "somebody below the top"),
        (Chart(), "one role at the top"),
    ],
)
def test_a_chart_without_a_team_cannot_be_scaled(own: Chart, told: str):
    with pytest.raises(InputError, match=told):
        scale(own, 10)


@pytest.mark.parametrize(
    ("people", "layers"),
    [(1, 3), (10, 3), (25, 3), (26, 4), (69, 4), (125, 4), (126, 5), (232, 5), (500, 5),
     (1559, 6), (3125, 6), (78_125, 8), (100_000, 8)],
)  # fmt: skip
def test_layers_grow_with_the_logarithm_of_the_people(people: int, layers: int):
    assert layer_limit(people) == layers
