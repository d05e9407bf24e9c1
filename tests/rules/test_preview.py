"""The badge of a drag says what the rules will say after the drop."""

from __future__ import annotations

import pytest

from orgchart.model.metrics import span
from orgchart.model.records import Settings
from orgchart.rules import check
from orgchart.rules.preview import judge_span
from support.outline import chart


@pytest.mark.parametrize(
    "text",
    [
        "Lead [team lead]\n  Agent x8",
        "Lead [team lead]\n  Agent x13",
        "Lead [team lead]\n  Agent x16",
        "Director [director]\n  Manager [manager] x9",
        "Director [director]\n  Manager [manager] x11",
        "Director [director]\n  Manager [manager] x5\n  Agent x5",
    ],
)
def test_the_verdict_is_the_one_of_the_rules(text: str) -> None:
    drawn = chart(text)
    head = drawn.reports(None)[0]
    verdict = judge_span(
        [drawn.roles[id] for id in drawn.reports(head)], span(drawn, head), drawn.settings
    )
    found = [p.severity for p in check(drawn) if p.rule in ("A4", "A5") and p.roles == (head,)]
    assert verdict.state == (found[0] if found else "ok")
    assert verdict.usual > 0


def test_a_rule_that_is_off_judges_nothing() -> None:
    drawn = chart("Lead [team lead]\n  Agent x30")
    team = [drawn.roles["agent"]]
    assert judge_span(team, 30, Settings(rules_off=("A4",))) == ("ok", 0)
    assert judge_span(team, 30, Settings(severities={"A4": "error"})).state == "error"
