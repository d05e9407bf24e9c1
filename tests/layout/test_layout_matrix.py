"""The arrangement by Graphviz, and what happens without it."""

from __future__ import annotations

import shutil
import subprocess

import layout_geometry as geometry
import pytest

from orgchart.layout import Options, matrix
from orgchart.model.errors import InputError
from support.outline import chart

MATRIX = """
Boss
  Aide +assistant
  Support
    Ana ~> Returns
    Bo ~> Returns
  Returns
    Cy ~> Support
"""

needs_dot = pytest.mark.skipif(
    shutil.which("dot") is None, reason="Graphviz is not installed on this machine"
)


@needs_dot
@pytest.mark.parametrize("direction", geometry.DIRECTIONS)
def test_graphviz_places_every_card_and_every_line(direction, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    roles = chart(MATRIX)
    sizes = geometry.equal_sizes(roles)
    places = matrix.arrange_by_graphviz(roles, sizes, Options(direction=direction))
    assert geometry.overlapping(places) == geometry.slanting(places) == []
    kinds = sorted(line.kind for line in places.lines())
    assert kinds == ["assistant"] + ["dotted"] * 3 + ["solid"] * 5
    assert all(places.box(id)[2:] == (208, 92) for id in roles.roles)
    assert list(tmp_path.iterdir()) == []


@needs_dot
def test_graphviz_keeps_layers_in_the_chosen_direction():
    roles = chart(MATRIX)
    sizes = geometry.equal_sizes(roles)
    down = matrix.arrange_by_graphviz(roles, sizes)
    assert down.box("boss")[1] < down.box("support")[1] < down.box("ana")[1]
    right = matrix.arrange_by_graphviz(roles, sizes, Options(direction="left-right"))
    assert right.box("boss")[0] < right.box("support")[0] < right.box("ana")[0]


@needs_dot
def test_graphviz_can_lay_out_an_empty_chart():
    assert len(matrix.arrange_by_graphviz(chart(""), {})) == 0


def test_without_the_program_the_reason_is_told(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    reason = matrix.available()
    assert reason is not None
    assert "install Graphviz" in reason
    with pytest.raises(InputError, match="install Graphviz"):
        matrix.arrange_by_graphviz(chart(MATRIX), {})


def test_a_program_that_takes_too_long_or_fails_is_told_in_a_sentence(monkeypatch):
    roles = chart(MATRIX)

    def slow(*args, **kwargs):
        raise subprocess.TimeoutExpired("dot", 30)

    def broken(*args, **kwargs):
        raise subprocess.CalledProcessError(1, "dot", stderr="out of memory\n")

    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/dot")
    for run, words in ((slow, "more than 30 seconds"), (broken, "out of memory")):
        monkeypatch.setattr(subprocess, "run", run)
        with pytest.raises(InputError, match=words):
            matrix.arrange_by_graphviz(roles, geometry.equal_sizes(roles))
