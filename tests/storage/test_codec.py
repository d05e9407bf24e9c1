"""The text of a chart file: one record a line, made for git, nothing lost."""

from __future__ import annotations

import difflib
import json

import msgspec
import pytest
from hypothesis import given

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import move_role
from orgchart.model.records import Function, Holder, Role, Settings
from orgchart.storage import decode, encode
from support.charts import charts
from support.laws import dear
from support.outline import chart

TEAM = """
Director [director]
  Support Manager [manager]
    Representative x8 (support)
  Sales Manager [manager]
    Sales Representative x4 (sales) ~> Support Manager #Trainees
"""


@given(charts())
def test_save_then_load_gives_the_same_chart(one: Chart) -> None:
    loaded = decode(encode(one))
    assert loaded.chart.records == one.records
    assert loaded.notes == ()
    assert encode(loaded.chart) == encode(one)


@dear(30)
@given(charts())
def test_every_record_is_one_line(one: Chart) -> None:
    text = encode(one)
    assert text.endswith(b"\n")
    assert text.count(b"\n") == 1 + len(one.records)
    assert b"\r" not in text


def test_moving_a_role_changes_one_line() -> None:
    document = Document(chart(TEAM))
    before = encode(document.chart).decode().splitlines()
    with document.edit("Move") as draft:
        move_role(draft, "representative", "sales-manager", before="sales-representative")
    after = encode(document.chart).decode().splitlines()
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    assert [json.loads(line[2:])["id"] for line in changed] == ["representative"] * 2


def test_lines_are_sorted_by_id_and_defaults_left_out() -> None:
    roles = [Role(id="b", title="Bo"), Role(id="a"), Function(id="function/x", name="X")]
    head, *lines = encode(Chart(roles)).decode().splitlines()
    assert head.startswith('{"orgchart":"1.0","written_by":"orgchart ')
    assert lines == [
        '{"type":"role","id":"a"}',
        '{"type":"role","id":"b","title":"Bo"}',
        '{"type":"function","id":"function/x","name":"X"}',
    ]


def test_equal_charts_give_equal_bytes() -> None:
    computed = Role(
        id="a",
        fte=float("1"),
        rank="".join(["a", "0"]),
        fte_total=2,
        holders=(Holder(name="Ana", fte=1),),
        custom={"b": "1", "a": "2"},
    )
    plain = Role(
        id="a",
        fte_total=2.0,
        holders=(Holder(name="Ana", fte=1.0),),
        custom={"a": "2", "b": "1"},
    )
    ours, theirs = (Settings(thresholds={"w": 1}), Settings(thresholds={"w": 1.0}))
    assert encode(Chart([computed, ours])) == encode(Chart([theirs, plain]))
    assert b'"fte":1.0' in encode(Chart([plain]))  # the holder's; the role's is the default
    assert encode(Chart([computed])).count(b'"rank"') == 0


def test_a_role_of_everyday_size_takes_at_most_250_bytes() -> None:
    roles = [
        Role(
            id=f"p{at:06d}",
            title=f"Customer Service Representative {at}",
            holders=(Holder(id=f"{at}", name=f"Alexandra Ruiz {at}", email=f"a{at}@example.org"),),
            reports_to=f"p{at // 8:06d}" if at else None,
            functions=("support",),
            location="Leeds",
        )
        for at in range(1000)
    ]
    assert len(encode(Chart(roles))) <= 250 * len(roles)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.rstrip(b"\n"),
        lambda data: data.replace(b"\n", b"\n\n"),
        lambda data: data.replace(b'":', b'" : '),
    ],
    ids=["Windows line ends", "byte order mark", "no last line end", "blank lines", "blanks"],
)
def test_what_an_editor_does_to_a_file_is_no_harm(change) -> None:  # type: ignore[no-untyped-def]
    data = encode(chart(TEAM))
    assert change(data) != data
    assert decode(change(data)).chart.records == chart(TEAM).records


def test_a_record_needs_no_particular_order_of_keys() -> None:
    lines = [json.loads(line) for line in encode(chart(TEAM)).splitlines()]
    turned = [lines[0], *(dict(reversed(line.items())) for line in reversed(lines[1:]))]
    data = b"".join(msgspec.json.encode(line) + b"\n" for line in turned)
    assert decode(data).chart.records == chart(TEAM).records
