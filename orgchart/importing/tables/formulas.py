"""Formulas of an Excel workbook that no program has calculated yet: they have no value to read."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath

_CHUNK = 1 << 20
_OVERLAP = 1 << 14  # longer than a formula can be
# <c r="B3" …><f>…</f></c>, and the same with an empty value behind the formula.
_BLANK = re.compile(
    rb"""<c\s[^>]*?\br=["']([A-Z]{1,3}\d{1,7})["'][^>]*>"""
    rb"""<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?</c>"""
)
_SHEET = re.compile(r"<sheet\s[^>]*>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*("[^"]*"|'[^']*')""")
_RELATION = re.compile(r"<Relationship\s[^>]*>")


def blank_formulas(path: Path, sheet: str) -> list[str]:
    """Names of the cells ("B3") of a sheet that have a formula and no value."""
    with zipfile.ZipFile(path) as archive:
        member = _member(archive, sheet)
        if member is None:
            return []
        found: dict[str, None] = {}
        before = b""
        with archive.open(member) as file:
            while chunk := file.read(_CHUNK):
                text = before + chunk
                if b"<f" in text:
                    found.update(dict.fromkeys(cell.decode() for cell in _BLANK.findall(text)))
                before = chunk[-_OVERLAP:]
    return list(found)


def _member(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The member of the archive that holds a sheet."""
    try:
        book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return None
    wanted = next(
        (each.get("r:id") for each in map(_attributes, _SHEET.findall(book))
         if each.get("name") == sheet),
        None,
    )  # fmt: skip
    targets = {each.get("Id"): each.get("Target", "")
               for each in map(_attributes, _RELATION.findall(relations))}  # fmt: skip
    target = targets.get(wanted, "") if wanted else ""
    name = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl", target))
    return name if target and name in archive.namelist() else None


def _attributes(tag: str) -> dict[str, str]:
    from xml.sax.saxutils import unescape

    entities = {"&quot;": '"', "&apos;": "'"}
    return {name: unescape(value[1:-1], entities) for name, value in _ATTRIBUTE.findall(tag)}
