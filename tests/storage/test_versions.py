"""Older, newer and unknown: what happens to files of other versions of the format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.model.document import Document
from orgchart.model.edits import move_role
from orgchart.model.errors import InputError
from orgchart.model.records import Unknown
from orgchart.storage import decode, encode, load_chart
from orgchart.storage.head import CURRENT, version_text
from orgchart.storage.migrate import UPGRADES, Upgrade

FORMATS = Path(__file__).parents[1] / "data" / "formats"

NEWER = b"""{"orgchart":"1.7","written_by":"orgchart 9.1.0","sealed_by":"Dee"}
{"type":"role","id":"ana","title":"Ana","reports_to":"boss","phone":"12","grade":{"z":1,"a":[2.5]}}
{"type":"reminder","id":"bee","on":"ana","text":"Ask again"}
{"type":"role","id":"boss","holders":[{"name":"Bo","pronouns":"they"}],"extra":{"x":1}}
{"type":"role","id":"cy","dotted":[{"manager":"boss","since":2031}],"phone":"13"}
{"type":"voice","id":"dee.ogg","data":"AAAA"}
{"type":"view","at":[1,2],"id":"zoom"}
"""


def without_writer(data: bytes) -> list[str]:
    """The lines, the program's own version taken out of the head."""
    head, *lines = data.decode().splitlines()
    return [json.dumps({**json.loads(head), "written_by": ""}), *lines]


@pytest.mark.parametrize("step", UPGRADES, ids=lambda step: version_text(step.before))
def test_every_older_version_has_a_real_file_and_what_it_becomes(step: Upgrade) -> None:
    old = FORMATS / f"{version_text(step.before)}.orgchart"
    new = FORMATS / f"{old.stem}-as-{version_text(CURRENT)}.orgchart"
    loaded = load_chart(old)
    assert loaded.version == version_text(step.before)
    assert f"version {loaded.version}" in loaded.notes[0]
    assert without_writer(encode(loaded.chart)) == without_writer(new.read_bytes())
    assert load_chart(new).chart.records == loaded.chart.records


def test_the_steps_lead_from_version_to_version_up_to_ours() -> None:
    ends = [step.after for step in UPGRADES]
    assert [*(step.before for step in UPGRADES[1:]), CURRENT] == ends


def test_the_current_version_has_a_real_file_with_every_field() -> None:
    path = FORMATS / f"{version_text(CURRENT)}.orgchart"
    loaded = load_chart(path)
    assert loaded.notes == ()
    assert without_writer(encode(loaded.chart)) == without_writer(path.read_bytes())
    written = {(record["type"], name) for record in _raw(path) for name in record}
    kinds = ("role", "person", "function", "settings", "photo", "scenario", "deviation")
    known = {
        (kind, name)
        for kind in kinds
        for record in loaded.chart.records.values()
        if type(record).__name__.lower() == kind
        for name in record.__struct_fields__
    }
    of_the_program = {(kind, "extra") for kind in kinds}
    assert known - written == {*of_the_program, ("settings", "id")}


def _raw(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()[1:]]


def test_what_a_newer_minor_version_added_is_written_back_as_it_was() -> None:
    assert without_writer(encode(decode(NEWER).chart)) == without_writer(NEWER)


def test_it_stays_through_an_edit_and_a_save() -> None:
    document = Document(decode(NEWER).chart)
    with document.edit("Move") as draft:
        move_role(draft, "ana", "cy")
    again = decode(encode(document.chart))
    assert again.version == "1.7"
    assert without_writer(encode(again.chart)) == [
        line.replace('"reports_to":"boss"', '"reports_to":"cy"') for line in without_writer(NEWER)
    ]


def test_a_newer_minor_version_is_said_and_what_is_kept_is_named() -> None:
    loaded = decode(NEWER)
    assert loaded.version == "1.7"
    said = "\n".join(loaded.notes)
    assert "version 1.7" in said
    assert "this program knows 1.0" in said
    assert "“phone”, in 2 places" in said
    for kept in ("“grade”", "“pronouns”", "“since”", "“extra”", "sealed_by", "reminder", "voice"):
        assert kept in said
    assert isinstance(loaded.chart.records["unknown/bee"], Unknown)


def test_a_field_unknown_to_the_same_version_is_kept_and_said_too() -> None:
    data = b'{"orgchart":"1.0"}\n{"type":"role","id":"a","titel":"Boss"}\n'
    loaded = decode(data)
    assert "“titel”" in loaded.notes[0]
    assert b'"titel":"Boss"' in encode(loaded.chart)


def test_a_newer_major_version_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"version 2\.0 .*written by orgchart 9\.1.*up to 1\.x"):
        decode(b'{"orgchart":"2.0","written_by":"orgchart 9.1"}\n')


def test_a_version_nobody_wrote_is_refused() -> None:
    with pytest.raises(InputError, match=r"version 0\.3, which never existed"):
        decode(b'{"orgchart":"0.3"}\n')


def test_a_damaged_older_file_names_line_and_field() -> None:
    data = b'{"orgchart":"0.9"}\n{"type":"position","id":"a","headcount":"x","people":3}\n'
    with pytest.raises(InputError, match="line 2, field “seats”: expected a whole number"):
        decode(data)
