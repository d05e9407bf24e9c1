"""Exports in the colours of what is compared."""

from __future__ import annotations

import io

import pytest

from orgchart.cli import run
from orgchart.export import Job
from orgchart.export.picture_of import picture_of
from orgchart.export.svg import EXPORTER
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role
from support.outline import chart

TEAM = "Boss [manager] (support)\n  Agent x8 (support)\n  Seller (sales)\n"


def test_a_drawing_shows_legend_and_values_when_asked() -> None:
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=chart(TEAM), colour_by="Span of control", legend=True), stream)
    svg = stream.getvalue().decode()
    for told in ("Span of control", "8–10", "No reports"):
        assert told in svg
    plain = io.BytesIO()
    EXPORTER.write(Job(chart=chart(TEAM), legend=True), plain)
    assert "Span of control" not in plain.getvalue().decode()


def test_without_legend_the_values_stay() -> None:
    picture = picture_of(Job(chart=chart(TEAM), colour_by="span"))
    assert "Span of control" not in str(picture.furniture)
    assert "Span of control: 9" in picture.cards[0].name


def test_what_is_private_is_not_drawn_for_others() -> None:
    costly = Chart([Role(id="a", cost=30_000.0)])
    assert "30k" in str(picture_of(Job(chart=costly, colour_by="cost")).symbols)
    with pytest.raises(InputError, match="Cost a year is private"):
        picture_of(Job(chart=costly, colour_by="cost", private=False))


def test_the_command_line_says_what_there_is(tmp_path, capsys) -> None:
    run(["export", "department", "-o", str(tmp_path / "a.svg"), "--colour-by", "mood"])
    assert "there are Span of control, Layer" in capsys.readouterr().err
    run(["export", "department", "-o", str(tmp_path / "b.svg"), "--colour-by", "level"])
    assert "Team lead" in (tmp_path / "b.svg").read_text("utf-8")
