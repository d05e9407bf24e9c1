"""Advice on a chart: spans of control, layers, functions nobody covers. It never blocks."""

from __future__ import annotations

from orgchart.rules.accepting import accept_finding, reopen_finding
from orgchart.rules.at_import import IMPORT_RULES, ImportRule
from orgchart.rules.checker import Checker, check, still_open
from orgchart.rules.describe import Description, describe_rules
from orgchart.rules.in_force import RULES
from orgchart.rules.rule import Finding, Problem, Rule

__all__ = [
    "IMPORT_RULES",
    "RULES",
    "Checker",
    "Description",
    "Finding",
    "ImportRule",
    "Problem",
    "Rule",
    "accept_finding",
    "check",
    "describe_rules",
    "reopen_finding",
    "still_open",
]
