"""Graphviz text: readable by people and by `dot`, whatever the ids and names are."""

from __future__ import annotations

import io
import json
import shutil
import subprocess

import pytest

from orgchart.export import Job
from orgchart.export.dot import EXPORTER
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Holder, Role
from support.charts import ODD_TEXTS
from support.golden import assert_golden
from support.outline import chart

TEAM = """
Boss [manager] "Dee Marsh"
  Agent x3 (support)
  Vacant Post *vacant ~> Agent #Stock & more
"""


def exported(one: Chart) -> bytes:
    """The DOT text of a chart."""
    stream = io.BytesIO()
    assert EXPORTER.write(Job(chart=one, title="A “team”"), stream) == []
    return stream.getvalue()


def test_a_small_chart() -> None:
    assert_golden("team.dot", exported(chart(TEAM)))


@pytest.mark.skipif(not shutil.which("dot"), reason="the dot program is not installed")
def test_dot_reads_every_odd_id_and_label() -> None:
    ids = sorted({*ODD_TEXTS, "<b>", "graph", "a:b:n", '\\"', "abc\n", "&lt;"} - {""})
    roles = [
        Role(
            id=id,
            title=id,
            holders=(Holder(name=id),),
            reports_to=None if id == ids[0] else ids[0],
            dotted=() if id == ids[1] else (DottedLine(manager=ids[1], label=id),),
        )
        for id in ids
    ]
    text = exported(Chart(roles))
    done = subprocess.run(["dot", "-Tdot_json"], input=text, capture_output=True, check=True)
    assert done.stderr == b""
    graph = json.loads(done.stdout, strict=False)
    assert len(graph["objects"]) == len(ids)
    assert len(graph["edges"]) == 2 * (len(ids) - 1)
