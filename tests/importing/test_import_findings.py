"""What once went wrong with lists of real people."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from orgchart.importing import import_list
from orgchart.model.errors import InputError

BY_MAIL = """Work Email,Name,Job Title,Manager Email
ann@x.org,Ann,Boss,
bo@x.org,Bo,Agent,ann@x.org
cy@x.org,Cy,Agent,ghost@x.org
"""
BY_NAME = """DistinguishedName,DisplayName,Title,Manager
"CN=Ann,DC=x","Ann",Boss,
"CN=Bo,DC=x","Bo",Agent,"CN=Ann,DC=x"
"CN=Cy,DC=x","Cy",Agent,"CN=Ghost,DC=x"
"""


@pytest.mark.parametrize("text", [BY_MAIL, BY_NAME], ids=["e-mail", "distinguished name"])
def test_a_manager_who_is_not_there_is_not_the_person_itself(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    imported = import_list(path)
    kinds = [finding.kind for finding in imported.report.findings]
    assert "S3" in kinds
    assert "S4" not in kinds
    tops = [imported.chart.roles[id].holders[0].name for id in imported.chart.reports(None)]
    assert tops == ["Ann", "Cy"]


def test_a_hidden_sheet_is_not_read_while_there_is_another(tmp_path: Path) -> None:
    book = Workbook()
    shown = book.active
    assert shown is not None
    secret = book.create_sheet("Secret")
    secret.sheet_state = "hidden"
    for sheet, people in ((shown, 3), (secret, 40)):
        sheet.append(["Employee ID", "Name", "Job Title", "Manager ID"])
        for n in range(people):
            sheet.append([n + 1, f"Person {n}", "Agent", 1 if n else None])
    path = tmp_path / "book.xlsx"
    book.save(path)
    assert import_list(path).report.rows == 3


def test_a_chart_is_no_staff_list(tmp_path: Path) -> None:
    path = tmp_path / "department.orgchart"
    path.write_text('{"orgchart":"1.0"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="already"):
        import_list(path)
