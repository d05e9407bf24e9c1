"""Accepted findings and workloads in a file: a line for each acceptance, nothing lost."""

from __future__ import annotations

import pytest

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Acceptance, Settings, Workload
from orgchart.storage import decode, encode

ACCEPTED = Acceptance(
    id="accepted/A4/lead", facts="17", reason="The team is being built.", until="2026-03-31"
)


def test_an_acceptance_is_one_line() -> None:
    text = encode(Chart([ACCEPTED]))
    assert text.splitlines()[1:] == [
        b'{"type":"acceptance","id":"accepted/A4/lead","facts":"17",'
        b'"reason":"The team is being built.","until":"2026-03-31"}'
    ]
    assert decode(text).chart.records == {ACCEPTED.id: ACCEPTED}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"type":"acceptance","id":"A4/lead","facts":"17"}', "begins with “accepted/”"),
        ('{"type":"acceptance","id":"accepted/A4","facts":"1","until":"March"}', "until"),
        ('{"type":"role","id":"accepted/A4"}', "a role cannot have the id"),
    ],
)
def test_what_is_no_acceptance_is_refused(line: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode(b'{"orgchart":"1.0"}\n' + line.encode() + b"\n")


def test_workloads_are_written_in_one_way() -> None:
    ours = Settings(workloads=(Workload(function="support", volume=100, handling=300),))
    theirs = Settings(workloads=(Workload(function="support", volume=100.0),))
    text = encode(Chart([ours]))
    assert text == encode(Chart([theirs]))
    assert decode(text).chart.settings == theirs


@pytest.mark.parametrize("field", ['"occupancy":0', '"shrinkage":1', '"volume":-1', '"at_once":9'])
def test_a_workload_that_cannot_be_is_refused(field: str) -> None:
    line = f'{{"type":"settings","workloads":[{{"function":"support",{field}}}]}}'
    with pytest.raises(InputError, match=field.split('"')[1]):
        decode(b'{"orgchart":"1.0"}\n' + line.encode() + b"\n")
