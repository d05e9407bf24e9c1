"""The text of every role is found again in every format, by readers we do not write with."""

from __future__ import annotations

import csv
import re
import unicodedata
import zipfile
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from io import BytesIO, StringIO
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from orgchart.drawing.picture import TextStyle
from orgchart.drawing.text import missing
from orgchart.export import Job, exporters
from orgchart.model.chart import Chart
from support.outline import chart

# In every script that the engine sets; one title too long for a line.
WORLD = """
Head of Customer Service & Sales [director] "Łucja Đỗ-O'Brien"
  مدير خدمة العملاء @arabic "محمد الأحمد"
    客户服务代表 @chinese "王小明"
    お客様サポート担当 @japanese "佐藤 花子"
    고객 서비스 담당자 @korean "김민준"
  ग्राहक सेवा @hindi "अमित शर्मा"
  ראש צוות @hebrew "נועה לוי"
    Ειδικός υποστήριξης @greek "Νίκος Παππάς"
    Специалист поддержки @russian "Анна Ёлкина"
  Care <b>team</b> 🎧 👩‍💻 @emoji "Bo “Beau” Vogt"
  Quality Assurance Specialist for Returns and Warranty Cases @long "Ana María"
"""
STYLE = TextStyle(13.0, 400, False, "black")
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069\\s]+")


@cache
def world() -> Chart:
    return chart(WORLD, title="World")


def plain(text: str) -> str:
    """Without blanks, line ends and marks of direction, composed."""
    return unicodedata.normalize("NFC", _MARKS.sub("", text))


def ways(text: str, name: str) -> set[str]:
    """How a format may have a text: a PDF does not need to hold letters that no font here has."""
    without = missing(text, STYLE) if name == "pdf" else ""
    return {plain(text), plain("".join(letter for letter in text if letter not in without))}


def of_xml(data: bytes) -> str:
    root = ET.fromstring(data)
    inside = (f"{each.text or ''}\n{each.tail or ''}" for each in root.iter())
    said = (value for each in root.iter() for value in each.attrib.values())
    return "\n".join([*inside, *said])


def of_archive(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = [name for name in archive.namelist() if name.endswith((".xml", ".vml"))]
        return "\n".join(of_xml(archive.read(name)) for name in parts)


def of_drawio(data: bytes) -> str:
    """The labels, which are HTML."""
    labels = (each.get("label") or each.get("value") or "" for each in ET.fromstring(data).iter())
    return of_html("\n".join(labels).encode())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def of_html(data: bytes) -> str:
    parser = _Words()
    parser.feed(data.decode())
    return "\n".join(parser.found)


def of_pdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def of_csv(data: bytes) -> str:
    rows = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""))
    return "\n".join(cell for row in rows for cell in row)


READERS: dict[str, Callable[[bytes], str]] = {
    "csv": of_csv,
    "dot": lambda data: data.decode().replace("&amp;", "&"),
    "drawio": of_drawio,
    "graphml": of_xml,
    "html": of_html,
    "pdf": of_pdf,
    "pptx": of_archive,
    "svg": of_xml,
    "vsdx": of_archive,
    "xlsx": of_archive,
}
PIXELS = {"jpeg", "png"}


def test_every_format_is_read() -> None:
    assert set(READERS) | PIXELS == set(exporters())


@pytest.mark.parametrize("name", sorted(READERS))
def test_titles_and_names_are_found_in_every_script(name: str) -> None:
    stream = BytesIO()
    exporters()[name].write(Job(chart=world()), stream)
    found = plain(READERS[name](stream.getvalue()))
    lost = [
        text
        for role in world().roles.values()
        for text in (role.title, role.holders[0].name)
        if not any(way in found for way in ways(text, name))
    ]
    assert lost == []
