"""What the names of staff lists usually end in, told by the readers themselves."""

from __future__ import annotations

from orgchart.importing import list_suffixes


def test_each_suffix_is_told_once_and_as_files_are_called() -> None:
    found = list_suffixes()
    assert len(set(found)) == len(found)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in found)
    assert {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"} <= set(found)
    assert {".json", ".jsonl", ".yaml", ".yml", ".md"} <= set(found)
