"""Writes the page on the rules: formula, thresholds, example, source, mends of each.

python packaging/rules_page.py
"""

from __future__ import annotations

from pathlib import Path

from orgchart.rules import Description, describe_rules

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "rules.md"
_FAMILIES = {
    "S": "Structure",
    "A": "Spans of control",
    "L": "Layers",
    "F": "Functions",
    "R": "Service staff",
    "C": "Shifts and capacity",
    "V": "Vacancies",
}
_SEVERITIES = {"error": "an error", "warning": "a warning", "hint": "a hint"}
_BEGIN = """# The rules

Written by `packaging/rules_page.py` from the rules themselves; `orgchart rules` prints the same.

The rules advise and never block. Published spans differ on purpose: there is no right number for
every department. So every threshold, every severity and whether a rule is on are settings of the
chart, each finding names its source, and a finding can be accepted with a reason.

Spans count seats, by solid lines: the seats of the reports for each seat of the manager, rounded
up. *Front line* is every level below team lead. *Agents* are the front-line seats that serve
customers, service staff (quality, training, planning, dispatch and the like) left aside. FTE and
headcount are of all seats, vacant and planned ones included; *people* are filled seats.

Thresholds by profile are shown where profiles differ; the profile is a setting of the chart. The
threshold *people* switches a rule off in charts with a smaller headcount.

## Levels by rank

| rank | level | titles it is recognised by |
|---|---|---|
| 1 | representative | representative, agent, advisor, associate, clerk, coordinator |
| 2 | senior | senior, lead agent, expert, mentor |
| 2 | specialist | analyst, planner, trainer, engineer, technician, moderator, dispatcher; account and customer success managers who lead nobody |
| 3 | team lead | team leader, supervisor, shift lead, group leader, captain |
| 4 | manager | manager who leads somebody, head of a team |
| 5 | director | director, senior manager, head of a department |
| 6 | executive | vice president, chief customer officer, chief operating officer |

A leader is a role of level team lead or above; a manager, in figures, a role with reports.
"""  # noqa: E501
_WORKLOADS = """
Workloads are inputs of the chart's settings: for a function, and a shift if need be, the contacts
of the busiest interval (calls and chats by Erlang C, tickets by hours) or the seats to be manned
and for how many hours a week. Erlang C knows no caller who hangs up, one skill and one contact at
a time; it does not fit tickets, which are counted in hours. Without a workload C3 and C4 are
silent.
"""


def rules_page() -> str:
    """The whole page."""
    rules = describe_rules()
    parts = [_BEGIN]
    for letter, name in _FAMILIES.items():
        parts.append(f"\n## {name}\n")
        if letter == "C":
            parts.append(_WORKLOADS)
        parts.extend(_section(rule) for rule in rules if rule.id.startswith(letter))
    return "".join(parts)


def _section(rule: Description) -> str:
    lines = [
        f"\n### {rule.id} {rule.name}\n",
        f"\n{rule.formula}\n",
        f"\n*{_kind(rule)}* For example: {rule.example}\n",
        _thresholds(rule),
        f"\nSource: {rule.source}.\n",
    ]
    if rule.mends:
        lines.append(f"\nMends: {'; '.join(mend.lower() for mend in rule.mends)}.\n")
    return "".join(lines)


def _kind(rule: Description) -> str:
    where = " of a staff list" if rule.at_import else ""
    off = ", off unless it is switched on" if rule.off else ""
    return f"{_SEVERITIES[rule.severity].capitalize()}{where}{off}."


def _thresholds(rule: Description) -> str:
    """One line of thresholds, or a table of them where the profiles differ."""
    if not rule.thresholds:
        return ""
    if all(limits == rule.thresholds for limits in rule.by_profile.values()):
        values = ", ".join(f"{name} {value:g}" for name, value in rule.thresholds.items())
        return f"\nThresholds: {values}.\n"
    names = list(rule.thresholds)
    head = f"\n| profile | {' | '.join(names)} |\n|---|{'---|' * len(names)}\n"
    rows = (
        f"| {profile} | {' | '.join(f'{limits[name]:g}' for name in names)} |\n"
        for profile, limits in rule.by_profile.items()
    )
    return head + "".join(rows)


if __name__ == "__main__":
    PAGE.write_text(rules_page(), "utf-8")
