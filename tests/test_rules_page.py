"""The page on the rules is written from the rules."""

from __future__ import annotations

import runpy
from pathlib import Path

from orgchart.rules import describe_rules

ROOT = Path(__file__).parent.parent


def test_the_page_is_what_the_rules_say() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "rules_page.py"))
    page = (ROOT / "docs" / "guide" / "rules.md").read_text("utf-8")
    assert page == script["rules_page"](), "run packaging/rules_page.py"


def test_every_rule_has_a_formula_an_example_and_a_source_on_it() -> None:
    page = (ROOT / "docs" / "guide" / "rules.md").read_text("utf-8")
    for rule in describe_rules():
        assert f"### {rule.id} {rule.name}\n" in page
        assert rule.formula in page
        assert rule.example in page
        assert rule.source in page
