"""Colours of the company and fields on cards: the same in every format that draws."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import pytest

from orgchart.export import exporters
from orgchart.export.job import Job
from orgchart.model.records import ThemeName
from support.outline import chart

ACCENT, SUPPORT = "#0B7A75", "#E4002B"
DRAWN_AS_TEXT = ("svg", "html", "drawio", "pptx", "vsdx")
TEAM = 'Lead "Ana Ruiz" (support)\n  Agent "Bo Vogt" (sales) tier=2\n'


@cache
def written(name: str, theme: ThemeName = "light") -> str:
    """All text of a file, those of a packed one together."""
    made = chart(
        TEAM, title="Service", accent=ACCENT, colours={"support": SUPPORT}, name_first=True,
        card_fields=("holders", "level"),
    )  # fmt: skip
    exporter = exporters()[name]
    stream = io.BytesIO()
    exporter.write(Job(chart=made, theme=theme, page="A4"), stream)
    if not zipfile.is_zipfile(stream):
        return stream.getvalue().decode()
    with zipfile.ZipFile(stream) as packed:
        parts = [name for name in packed.namelist() if name.endswith(".xml")]
        return "\n".join(packed.read(part).decode() for part in parts)


@pytest.mark.parametrize("name", DRAWN_AS_TEXT)
def test_function_and_title_have_the_colours_of_the_company(name: str) -> None:
    text = written(name).upper()
    assert SUPPORT.removeprefix("#") in text
    assert ACCENT.removeprefix("#") in text


@pytest.mark.parametrize("name", DRAWN_AS_TEXT)
def test_where_patterns_tell_functions_they_have_not(name: str) -> None:
    text = written(name, "printGrey").upper()
    assert SUPPORT.removeprefix("#") not in text
    assert ACCENT.removeprefix("#") not in text


@pytest.mark.parametrize("name", ["svg", "html", "pptx", "vsdx"])
def test_names_titles_and_fields_stand_in_the_order_chosen(name: str) -> None:
    pieces = [line.strip() for line in re.sub(r"<[^>]*>", "\n", written(name)).splitlines()]
    told = "\n".join(filter(None, pieces))
    assert "Ana Ruiz\nLead\nRepresentative" in told
    assert "Bo Vogt\nAgent\nRepresentative" in told
