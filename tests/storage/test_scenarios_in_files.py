"""Scenarios in a file: a line for each thing that is otherwise; broken ones are mended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.model import scenarios as verbs
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import move_role
from orgchart.model.errors import InputError
from orgchart.model.people import Seated
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_photo
from orgchart.model.records import Deviation, Holder, Person, Role, Scenario, Unknown
from orgchart.storage import Journal, decode, encode
from support.faces import png
from support.outline import chart
from support.reorganised import reorganised

HEAD = '{"orgchart":"1.0"}\n'
BOSS = '{"type":"role","id":"boss"}\n{"type":"role","id":"ana","reports_to":"boss"}\n'
OPTION = '{"type":"scenario","id":"scenario/a","name":"A"}\n'


def text(document: Document) -> list[str]:
    return encode(Chart(document.records.values())).decode().splitlines()


def test_moving_a_role_in_a_scenario_writes_one_line() -> None:
    document = Document(chart("Boss\n  Ana\n  Bo\n"))
    id, change = verbs.create(document.records, "Option A")
    document.carry_out("Create", change, show=id)
    before = text(document)
    with document.edit("Move") as draft:
        move_role(draft, "ana", "bo")
    (line,) = [json.loads(line) for line in text(document) if line not in before]
    assert (line["type"], line["id"]) == ("deviation", f"{id}/ana")
    assert (line["before"]["reports_to"], line["after"]["reports_to"]) == ("boss", "bo")


def test_a_whole_reorganisation_comes_back() -> None:
    document, id = reorganised()
    with document.edit("Photo") as draft:
        set_photo(draft, Seated("day-lead"), photo_of(png("red")))
    loaded = decode("\n".join(text(document)).encode())
    assert (loaded.notes, loaded.chart.records) == ((), document.records)
    assert text(document)[-1].startswith('{"type":"photo"')
    assert verbs.seen_chart(loaded.chart.records, id).records == document.chart.records


def test_equal_deviations_are_written_alike() -> None:
    ours = Role(id="ana", fte_total=2, holders=(Holder(name="Ana", fte=1),))
    theirs = Role(id="ana", fte_total=2.0, holders=(Holder(name="Ana", fte=1.0),))
    lines = [encode(Chart([Deviation(id="scenario/a/ana", after=role)])) for role in (ours, theirs)]
    assert lines[0] == lines[1]


def test_what_a_newer_version_added_inside_is_kept() -> None:
    added = (
        '{"type":"deviation","id":"scenario/a/ana",'
        '"before":{"type":"role","id":"ana","reports_to":"boss","desk":"3"},'
        '"after":{"type":"role","id":"ana","holders":[{"name":"Ana","badge":7}],"desk":"4"},'
        '"why":"space"}\n'
        '{"type":"deviation","id":"scenario/a/view","after":{"type":"view","id":"view"}}\n'
    )
    data = '{"orgchart":"1.7"}\n' + BOSS + OPTION + added
    loaded = decode(data.encode())
    assert encode(loaded.chart).decode().splitlines()[4:] == added.splitlines()
    (unknown,) = [
        each
        for each in loaded.chart.records.values()
        if isinstance(each, Unknown) and each.kind == "deviation"
    ]
    assert unknown.raw["after"]["type"] == "view"
    assert "desk" in " ".join(loaded.notes) or "why" in " ".join(loaded.notes)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"type":"scenario","id":"option","name":"A"}', "without “/”, not “option”"),
        ('{"type":"scenario","id":"scenario/a/b","name":"A"}', "without “/”"),
        ('{"type":"deviation","id":"bo","after":{"type":"role","id":"bo"}}', "must be that"),
        ('{"type":"deviation","id":"scenario/a/ana"}', "records of one kind"),
        (
            '{"type":"deviation","id":"scenario/a/x","before":{"type":"role","id":"x"},'
            '"after":{"type":"person","id":"x","holder":{}}}',
            "records of one kind",
        ),
        (
            '{"type":"deviation","id":"scenario/a/ana","after":{"type":"role","id":"bo"}}',
            "the record must be “ana”, not “bo”",
        ),
        (
            '{"type":"deviation","id":"scenario/a/x","after":{"type":"role","id":"x","rank":"!"}}',
            "“!” is no place in an order",
        ),
        (
            '{"type":"deviation","id":"scenario/a/x","after":{"type":"role","id":"x","seats":0}}',
            "field “seats”",
        ),
        ('{"type":"role","id":"scenario/a/x"}', "a role cannot have the id"),
    ],
)
def test_what_is_no_scenario_is_refused(line: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode((HEAD + BOSS + OPTION + line + "\n").encode())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            '{"type":"deviation","id":"scenario/a/new",'
            '"after":{"type":"role","id":"new","title":"New","reports_to":"gone"}}',
            "Scenario “A”: New reports to “gone”, which would not be there.",
        ),
        (
            '{"type":"deviation","id":"scenario/a/boss","before":{"type":"role","id":"boss"},'
            '"after":{"type":"role","id":"boss","reports_to":"ana"}}',
            "would report to itself.",
        ),
        (
            '{"type":"deviation","id":"scenario/a/boss","before":{"type":"role","id":"boss"}}',
            "ana reports to “boss”, which would not be there.",
        ),
        (
            '{"type":"deviation","id":"scenario/b/new","after":{"type":"role","id":"new"}}',
            "1 change of a scenario that is not there; left out.",
        ),
    ],
)
def test_what_a_merge_left_broken_is_as_today_and_told(line: str, said: str) -> None:
    loaded = decode((HEAD + BOSS + OPTION + line + "\n").encode())
    assert said in loaded.notes[0]
    assert not [each for each in loaded.chart.records.values() if isinstance(each, Deviation)]
    assert isinstance(loaded.chart.records["scenario/a"], Scenario)


def test_edits_in_scenarios_survive_a_crash(tmp_path: Path) -> None:
    document, _ = reorganised()
    base = dict(document.records)
    with Journal(tmp_path / "edits.journal") as journal:
        journal.begin(Chart(base.values()))
        document.subscribe_to_file(journal.append)
        with document.edit("Move") as draft:
            move_role(draft, "issue-lead", "returns-manager")
        document.show(None)
        with document.edit("Title") as draft:
            draft.update("director", title="Head")
        document.undo()
        id, change = verbs.create(document.records, "Autumn")
        document.carry_out("Create", change, show=id)
        with document.edit("Vacate") as draft:
            draft.put(Person(id="person/x", holder=Holder(name="Zoë")))
    recovered = Chart(base.values())
    with Journal(tmp_path / "edits.journal") as journal:
        assert journal.replay(recovered).changes == 5
    assert recovered.records == document.records
