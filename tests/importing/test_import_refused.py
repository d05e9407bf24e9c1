"""What cannot be read ends in one sentence that names the file and the remedy."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from orgchart.importing import import_list
from orgchart.model.errors import InputError
from support.lists import import_text, workbook

ROWS = [["ID", "Name", "Boss ID"], [1, "Ana", None], [2, "Bo", 1]]


def refused(content: str | bytes, name: str = "list.csv") -> str:
    with pytest.raises(InputError) as caught:
        import_text(content, name)
    assert name in str(caught.value)
    return str(caught.value)


def test_an_empty_file() -> None:
    assert "is empty" in refused(b"")


def test_blank_lines_only() -> None:
    assert "There is nothing in" in refused("\n\n , ,\n")


def test_a_header_without_rows() -> None:
    assert "only a header" in refused("ID,Name,Manager\n")


def test_an_empty_workbook() -> None:
    assert "There is nothing in" in refused(workbook({"S": []}), "list.xlsx")


def test_prose_and_other_texts() -> None:
    assert "no column that looks like people" in refused("Dear all,\nthis is a letter.\nBest\n")
    assert "no column that looks like people" in refused('{"a": [1, 2],\n "b": {"c": 1}}\n')


@pytest.mark.parametrize(
    ("head", "what"), [(b"%PDF-1.7", "PDF"), (b"\x89PNG\r\n", "picture"), (b"\x1f\x8b", "archive")]
)
def test_other_formats_are_named(head: bytes, what: str) -> None:
    assert what in refused(head + bytes(100))


def test_workbooks_of_old_and_encrypted_ones() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert "damaged" in refused(ole, "list.xls")
    encrypted = ole + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refused(encrypted, "list.xlsx")


def test_a_truncated_workbook() -> None:
    content = workbook({"S": ROWS})
    assert "damaged" in refused(content[: len(content) // 2], "list.xlsx")


def test_a_workbook_with_damaged_insides() -> None:
    content = workbook({"S": ROWS}, sheet1=(b"<sheetData>", b"<sheetData><<<"))
    assert "damaged" in refused(content, "list.xlsx")


def test_a_zip_that_is_no_workbook() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "no Excel workbook" in refused(stream.getvalue(), "list.xlsx")


def test_a_workbook_that_unpacks_to_far_too_much() -> None:
    blanks = (
        b"<row><c t='inlineStr'><is><t>" + b" " * 30_000_000 + b"</t></is></c></row></sheetData>"
    )
    content = workbook({"S": ROWS}, sheet1=(b"</sheetData>", blanks))
    assert len(content) < 1_000_000
    assert "would unpack to 28 MiB" in refused(content, "list.xlsx")


def test_xml_entities() -> None:
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet'
    content = workbook({"S": ROWS}, sheet1=(b"<worksheet", entity))
    assert "XML entities" in refused(content, "list.xlsx")


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        import_list(tmp_path)
    with pytest.raises(InputError, match="There is no file"):
        import_list(tmp_path / "none.csv")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ID,Name\n1,Ana\n")

    def forbidden(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(InputError, match="may not be read"):
        import_list(path)


def test_more_columns_than_any_list_has() -> None:
    row = ",".join(["x"] * 2001)
    assert "more than 2,000 columns" in refused(f"{row}\n{row}\n")
