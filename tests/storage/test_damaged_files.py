"""A file that is damaged, or no chart: one sentence with line and field."""

from __future__ import annotations

import json

import pytest

from orgchart.model.errors import InputError
from orgchart.storage import decode

HEAD = '{"orgchart":"1.0"}'
BOSS = '{"type":"role","id":"boss"}'


def said(data: str | bytes) -> str:
    """The sentence about a file."""
    with pytest.raises(InputError) as error:
        decode(data if isinstance(data, bytes) else data.encode(), "team.orgchart")
    text = str(error.value)
    assert text.startswith("team.orgchart")
    assert text.count(". ") == 0
    assert text.endswith(".")
    return text


def role(**fields: object) -> str:
    """One line with a role."""
    return json.dumps({"type": "role", "id": "ana", **fields})


def body(*lines: str) -> str:
    """A file with a good head and a boss in line 2."""
    return "\n".join([HEAD, BOSS, *lines, ""])


@pytest.mark.parametrize(
    ("line", "field", "what"),
    [
        (role(seats=0), "seats", "a whole number >= 1"),
        (role(seats=1.5), "seats", "a whole number"),
        (role(title=3), "title", "expected text"),
        (role(level="boss"), "level", "no such choice: 'boss'"),
        (role(fte=-1), "fte", ">= 0"),
        (role(fte_total=-1), "fte_total", ">= 0"),
        (role(holders=[{"name": 3}]), "holders[0].name", "expected text"),
        (role(holders="Ana"), "holders", "a list"),
        (role(dotted=[{"label": "x"}]), "dotted[0]", "a field is missing, manager"),
        (role(reports_to="bo"), "reports_to", "there is no role “bo”"),
        (role(reports_to="ana"), "reports_to", "report to itself: ana → ana"),
        (role(dotted=[{"manager": "bo"}]), "dotted[0].manager", "there is no role “bo”"),
        (role(dotted=[{"manager": "ana"}]), "dotted[0].manager", "leads back"),
        (role(rank="0x"), "rank", "no place in an order"),
        (role(vacant_seats=2), "vacant_seats", "2 vacant of 1"),
        (role(id=""), "id", "cannot have the id “”"),
        (role(id="photo/1"), "id", "cannot have the id “photo/1”"),
        (role(id="boss"), "id", "there already"),
        ('{"type":"function","id":"x","name":"X"}', "id", "begins with “function/”"),
        ('{"type":"settings","id":"x"}', "id", "have the id “settings”"),
        ('{"type":3}', "type", "expected text"),
    ],
)
def test_a_wrong_value_is_named_with_line_and_field(line: str, field: str, what: str) -> None:
    sentence = said(body("", line))
    assert sentence.startswith(f"team.orgchart, line 4, field “{field}”: ")
    assert what in sentence


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (role()[:-1], "the line is cut off"),
        (role() + "x", "the line is damaged"),
        (role().replace("ana", "a\x01a"), "the line is damaged"),
        ('{"type":"role","id":"a","fte":NaN}', "the line is damaged"),
        ('{"type":"role","id":"a","fte":1e999}', "out of range"),
        ('{"type":"role","id":"a","note":"\\ud800"}', "cut off"),
        ('{"type":"role"}', "a field is missing, id"),
        ('{"id":"a"}', "field “type”"),
        ("[1]", "expected an object"),
        ("<<<<<<< HEAD", "a mark that a merge left"),
        ('{"type":"role","id":"a","new":' + "[" * 100 + "]" * 100 + "}", "more than 64 deep"),
        ('{"type":"role","id":"a","new":' + "[" * 9999 + "]" * 9999 + "}", "nested too deep"),
        ('{"type":"new","id":"a","new":' + "[" * 100 + "]" * 100 + "}", "more than 64 deep"),
    ],
)
def test_a_damaged_line_is_named(line: str, what: str) -> None:
    sentence = said(body(line))
    assert sentence.startswith("team.orgchart, line 3")
    assert what in sentence


def test_text_in_another_encoding_is_named() -> None:
    assert "line 3: this is not UTF-8 text" in said(
        body(role(title="Grün")).replace("\\u00fc", "ü").encode("latin-1")
    )


def test_a_long_cycle_is_told_in_short() -> None:
    lines = [f'{{"type":"role","id":"r{n}","reports_to":"r{(n + 1) % 50}"}}' for n in range(50)]
    sentence = said(body(*lines))
    assert "would report to itself: r" in sentence
    assert sentence.count("→") == 8


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"PK\x03\x04\x14\x00\x06\x00", "a zip archive"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is no org chart"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "binary data"),
        (b"Name,Manager\nAna,Bo\n", "its first line is not the head of one"),
        (b"Gr\xfcn,Chef\n", "not UTF-8"),
        (b'{\n  "orgchart": "1.0"\n}', "is not the head of one"),
        (b'{"orgchart":"1.0"', "the head of the chart is damaged"),
        (b'{"name":"Ana"}\n', "is JSON but no org chart"),
        (b"[1,2]\n", "is JSON but no org chart"),
        (b'"orgchart"\n', "is JSON but no org chart"),
        (b"[" * 9999, "is no org chart"),
        (b'{"orgchart":1.0}\n', "is no version"),
        (b'{"orgchart":"1.0.3"}\n', "is no version"),
        (b'{"orgchart":null}\n', "is no version"),
    ],
)
def test_what_is_no_chart_at_all_is_called_so(data: bytes, what: str) -> None:
    assert what in said(data)


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_truncated_file_names_its_last_line(keep: float) -> None:
    whole = body(*(role(id=f"r{n}", title="Ünal") for n in range(20))).encode()
    cut = whole[: int(len(whole) * keep)]
    while cut[-1:] in b"}\n":
        cut = cut[:-1]
    assert f"line {cut.count(bytes([10])) + 1}: " in said(cut)
