"""The page on the rules tells of each what a reader needs."""

from __future__ import annotations

from pathlib import Path

from orgchart.rules import describe_rules

ROOT = Path(__file__).parent.parent


def test_every_rule_has_a_formula_an_example_and_a_source_on_it() -> None:
    page = (ROOT / "docs" / "guide" / "rules.md").read_text("utf-8")
    for rule in describe_rules():
        assert f"### {rule.id} {rule.name}\n" in page
        assert rule.formula in page
        assert rule.example in page
        assert rule.source in page
