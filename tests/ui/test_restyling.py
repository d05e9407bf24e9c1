"""What an edit makes anew: cards keep their places when only the rules or acceptances change."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.records import Settings
from orgchart.rules import accept_finding, reopen_finding
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director]
  Team Lead [team lead]
    Agent x17
"""


def set_up(**settings: object) -> tuple[OpenChart, Settings]:
    opened = OpenChart(chart(TEAM, rules_off=("R1", "R2", "R3")))
    return opened, msgspec.structs.replace(opened.chart.settings, **settings)


@pytest.mark.parametrize(
    ("settings", "anew"),
    [({"profile": "technical support"}, False), ({"rules_off": ("A4",)}, False),
     ({"title": "Service"}, False), ({"card_style": "compact"}, True),
     ({"direction": "left-right"}, True), ({"align_levels": True}, True)],
)  # fmt: skip
def test_only_settings_of_all_cards_lay_the_chart_out_anew(
    settings: dict[str, object], anew: bool
) -> None:
    opened, wanted = set_up(**settings)
    before = opened.arranger
    with opened.edit("Change") as draft:
        draft.put(wanted)
    assert (opened.arranger is not before) == anew


def test_the_first_settings_of_a_chart_are_compared_with_those_it_was_shown_by() -> None:
    for settings, anew in ((Settings(title="A"), False), (Settings(card_style="photo"), True)):
        opened = OpenChart(Chart(chart(TEAM).roles.values()))
        before = opened.arranger
        with opened.edit("Change") as draft:
            draft.put(settings)
        assert (opened.arranger is not before) == anew


def test_an_acceptance_moves_no_card_and_turns_the_badge_to_accepted(qtbot: QtBot) -> None:
    opened, _ = set_up()
    canvas = Canvas(opened)
    qtbot.addWidget(canvas)
    arranger, renderer = opened.arranger, canvas.renderer
    wide = next(each for each in opened.problems if each.rule == "A4")
    assert renderer.badges.state("team-lead") == "warning"
    warnings = opened.finding_counts["warning"]
    with opened.edit("Accept") as draft:
        accept_finding(draft, wide, "The team is being built.")
    assert opened.arranger is arranger
    assert renderer.badges.state("team-lead") == "accepted"
    assert opened.finding_counts["warning"] == warnings - 1
    with opened.edit("Open again") as draft:
        reopen_finding(draft, wide)
    assert renderer.badges.state("team-lead") == "warning"


def test_another_threshold_changes_the_badges_seen(qtbot: QtBot) -> None:
    opened, wanted = set_up(thresholds={"A4.hint": 20, "A4.warning": 20})
    canvas = Canvas(opened)
    qtbot.addWidget(canvas)
    badge = canvas.renderer.badges.of("team-lead")
    with opened.edit("Change") as draft:
        draft.put(wanted)
    after = canvas.renderer.badges.of("team-lead")
    assert badge is not None
    assert after is not None
    assert (badge.state, after.state) == ("warning", "ok")
