"""The badge of a drag says what the rules will say after the drop."""

from __future__ import annotations

import pytest

from orgchart.model.document import Document
from orgchart.model.edits import add_role, move_role
from orgchart.model.metrics import layers, span
from orgchart.model.records import Settings
from orgchart.rules import Checker, check
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


DEEP = """
Director [director]
  Manager [manager]
    Lead [team lead]
      Agent x4
  Second Manager [manager]
    Second Lead [team lead]
      Expert
"""


@pytest.mark.parametrize(
    ("moved", "manager"),
    [(("lead",), "expert"), (("agent",), "expert"), (("second-manager",), "lead"),
     (("agent",), "second-lead"), ((), "agent"), ((), "lead")],
)  # fmt: skip
def test_the_layers_foretold_are_those_of_the_rule(moved: tuple[str, ...], manager: str) -> None:
    document = Document(chart(DEEP))
    told = Checker(document.chart).layers_with(moved, manager)
    before = len(list(layers(document.chart)))
    with document.edit("Move") as draft:
        for id in moved:
            move_role(draft, id, manager)
        if not moved:
            add_role(draft, manager)
    found = [problem for problem in check(document.chart) if problem.rule == "L1"]
    deeper = len(list(layers(document.chart))) > before
    assert (told is not None) == (bool(found) and deeper)
    if told is not None:
        assert found[0].message.startswith(f"{told.layers} layers")
        assert f"up to {told.usual} are usual" in found[0].message


def test_layers_are_not_judged_while_the_rule_is_off() -> None:
    drawn = chart(DEEP, rules_off=("L1",))
    assert Checker(drawn).layers_with(("lead",), "expert") is None
