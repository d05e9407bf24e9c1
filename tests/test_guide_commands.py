"""Every command that README and guide show is run, in a folder with the files it names."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.export import Job, write_export
from orgchart.importing import import_list
from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import add_role, move_role
from orgchart.storage import save_chart
from support.lists import workbook

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md")), *sorted((DOCS / "guide").glob("*.md"))]
COMMAND = re.compile(r"^(?: {4})?orgchart ((?:.*\\\n)*.*)$", re.MULTILINE)
LIST = [
    ["ID", "Name", "Title", "Manager ID", "Department"],
    ["top", "Ana Ruiz", "Director of Service", "", "Service"],
    ["sup", "Bo Lind", "Support Manager", "top", "Support"],
    ["ret", "Cy Neil", "Returns Manager", "top", "Returns"],
    ["lead", "Di Cruz", "Team Lead", "sup", "Support"],
    *([f"a{n}", f"Ed Wu {n}", "Agent", "lead", "Support"] for n in range(17)),
    ["r1", "Flo Ek", "Returns Agent", "ret", "Returns"],
]
NEWER = [*LIST[:-1], ["r2", "Gus Fox", "Returns Agent", "ret", "Returns"]]


def shown_commands() -> list[str]:
    """The commands as they are typed; lines that only tell the form of one are left aside."""
    found = (line for page in PAGES for line in COMMAND.findall(page.read_text("utf-8")))
    return sorted({line.replace("\\\n", "") for line in found if "[OPTIONS]" not in line})


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a chart, a plan in it and beside it, lists, a deck and a password."""
    folder = tmp_path_factory.mktemp("office")
    for name, rows in {"staff": LIST, "newer": NEWER}.items():
        (folder / f"{name}.csv").write_text("\n".join(map(",".join, rows)), "utf-8")
    for name in ("staff", "staff-march"):
        (folder / f"{name}.xlsx").write_bytes(workbook({"Staff": LIST}))
    made = import_list(folder / "staff.csv").chart
    save_chart(with_scenarios(made), folder / "service.orgchart")
    for name in ("plan", "2024", "2025"):
        save_chart(made, folder / f"{name}.orgchart")
    write_export(Job(chart=made), folder / "board.pptx")
    (folder / "password.txt").write_text("open sesame\n", "utf-8")
    shutil.copytree(DOCS / "examples", folder / "docs" / "examples")
    return folder


def with_scenarios(chart: Chart) -> Chart:
    document = Document(chart)
    for name, moved in (("Option A", "a1"), ("Option B", "a2")):
        id, created = scenarios.create(document.records, name)
        document.carry_out("New scenario", created, show=id)
        with document.edit("Reorganise") as draft:
            move_role(draft, moved, add_role(draft, "sup", title="Team Lead, Evening"))
    return Chart(document.records.values())


@pytest.mark.parametrize("line", shown_commands())
def test_it_does_what_it_is_shown_for(
    line: str, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shutil.copytree(office, tmp_path / "office"))
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: "open sesame")
    if "for-the-board.orgchart" in line and "-o" not in line:
        run(["share", "service.orgchart", "--protect", "password.txt", "-o", line.split()[-1]])
    words = shlex.split(line, comments=True)
    assert run(words) in (0, 1)  # 1: done, with something to look at
    if "-o" in words:
        wanted = Path(words[words.index("-o") + 1])
        assert list(Path().glob(f"{wanted.stem}*"))


def test_there_are_commands_to_be_run() -> None:
    assert len(shown_commands()) > 40
