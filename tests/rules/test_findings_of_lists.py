"""What the rules say about real staff lists: read once by hand, and kept.

Where a file changes, look at it as the head of that service would before keeping it:
ORGCHART_WRITE_GOLDEN=1 writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.importing import import_list
from orgchart.rules import check
from support.golden import assert_golden

LISTS = Path(__file__).parents[1] / "data" / "staff_lists"
REAL = [
    "northwind/employees.csv",
    "oracle_hr/employees.csv",
    "shaped/ad_getaduser.csv",
    "shaped/bamboohr.csv",
    "shaped/organimi_latin1.csv",
    "shaped/visio_wizard.xlsx",
    *sorted(f"ukgov/{path.name}" for path in (LISTS / "ukgov").glob("*senior.csv")),
]


@pytest.mark.parametrize("name", REAL)
def test_the_findings_of_a_real_list_are_those_that_were_reviewed(name: str) -> None:
    imported = import_list(LISTS / name)
    lines = [
        f"{problem.severity:8}{problem.key}: {problem.message}\n"
        for problem in check(imported.chart)
    ]
    head = f"{len(imported.chart.roles)} roles, {len(lines)} findings\n"
    golden = name.replace("/", "_") + ".txt"
    assert_golden(golden, (head + "".join(lines)).encode())
