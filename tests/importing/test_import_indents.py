"""Lists whose names begin further right than those of their managers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.lists import import_text, lines, workbook

TREE = {"ada-brown": None, "bo-nilsen": "ada-brown", "cy-dee": "bo-nilsen", "di-ek": "ada-brown"}
NAMES = (("", "Ada Brown"), (">", "Bo Nilsen"), (">>", "Cy Dee"), (">", "Di Ek"))


def names(step: str) -> list[str]:
    return [indent.replace(">", step) + name for indent, name in NAMES]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("step", ["  ", " ", "    ", "\u00a0\u00a0\u00a0"])
def test_the_lines_are_taken_from_it(delimiter: str, step: str) -> None:
    rows = [delimiter.join([name, "Agent"]) for name in names(step)]
    imported = import_text("\n".join([delimiter.join(["Name", "Title"]), *rows]))
    assert lines(imported) == TREE
    assert "how far “Name” is indented" in imported.report.findings[0].message


def test_it_may_be_a_later_column_and_between_quotation_marks() -> None:
    rows = "\n".join(f'Agent,"{name}"' for name in names("   "))
    assert lines(import_text(f"Title,Name\n{rows}\n")) == TREE
    rows = "\n".join(f"Agent;{name}" for name in names("   "))
    assert lines(import_text(f"Title;Name\n{rows}\n")) == TREE


def test_a_workbook_says_it_as_well() -> None:
    rows = [["Name", "Title"], *([name, "Agent"] for name in names("   "))]
    assert lines(import_text(workbook({"Staff": rows}), "list.xlsx")) == TREE


@pytest.mark.parametrize(
    "wrong",
    [
        [" Ana Ruiz", "Bo Lind", " Cy Dee"],  # the first is indented
        ["Ana Ruiz", " Bo Lind", "Cy Dee"],  # one stray blank
        ["Ana Ruiz", "    Bo Lind", "  Cy Dee"],  # back to where nobody was
        ["Ana Ruiz", "  Bo Lind", "Cy Dee", "Di Ek", "  Ed Fox"],  # several tops
    ],
)
def test_stray_blanks_are_no_outline(wrong: list[str]) -> None:
    imported = import_text("Name,Title\n" + "".join(f"{name},Agent\n" for name in wrong))
    assert set(lines(imported).values()) == {None}


def test_a_manager_column_counts_for_more() -> None:
    imported = import_text(
        "Name,Title,Manager\nAda Brown,Head,\n  Bo Nilsen,Lead,Ada Brown\n"
        "    Cy Dee,Agent,Ada Brown\n"
    )
    assert lines(imported) == {"ada-brown": None, "bo-nilsen": "ada-brown", "cy-dee": "ada-brown"}


def test_a_blank_after_every_delimiter_says_nothing() -> None:
    imported = import_text(
        'Name, Title, Manager\nAna Ruiz, "Head, Service", \nBo Lind, Agent, Ana Ruiz\n'
    )
    assert lines(imported) == {"ana-ruiz": None, "bo-lind": "ana-ruiz"}
    assert imported.chart.roles["ana-ruiz"].title == "Head, Service"


@settings(max_examples=40)
@given(st.lists(st.integers(0, 4), min_size=2, max_size=12), st.integers(2, 4))
def test_any_outline_comes_back(steps: list[int], width: int) -> None:
    depth, rows, above = 0, "Ada Ek,Head\n", ["ada-ek"]
    wanted: dict[str, str | None] = {"ada-ek": None}
    for at, step in enumerate(steps):
        depth = min(step, depth) + 1
        name = f"B{'abcdefghijklm'[at]}a Ek"
        rows += f"{' ' * (width * depth)}{name},Agent\n"
        del above[depth:]
        id = name.lower().replace(" ", "-")
        wanted[id] = above[-1]
        above.append(id)
    assert lines(import_text(f"Name,Title\n{rows}")) == wanted
