"""``orgchart merge``, by itself and as a merge driver of a real git repository."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.storage import load_chart, save_chart
from support.outline import chart

TEAM = 'Boss "Dee"\n  Ana "Ana"\n    Ned "Ned"\n  Bo "Bo"\n'
DRIVER = f'{shlex.quote(sys.executable)} -c "from orgchart.cli import main; main()" merge'
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def edit(path: Path, verb: Callable[[Draft], object]) -> None:
    """Edit a chart in its file."""
    document = Document(load_chart(path).chart)
    with document.edit("Edit") as draft:
        verb(draft)
    save_chart(Chart(document.records.values()), path)


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """Base, ours and theirs, the same so far."""
    paths = [tmp_path / f"{name}.orgchart" for name in ("base", "ours", "theirs")]
    for path in paths:
        save_chart(chart(TEAM), path)
    return paths


def merged(paths: list[Path], out: Path, *more: str) -> int:
    return run(["merge", *map(str, paths), "-o", str(out), *more])


def test_what_fits_together_ends_with_zero(
    three: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(three[1], lambda draft: draft.update("ned", title="Clerk"))
    edit(three[2], lambda draft: move_role(draft, "ned", "bo"))
    assert merged(three, tmp_path / "out.orgchart") == 0
    ned = load_chart(tmp_path / "out.orgchart").chart.roles["ned"]
    assert (ned.title, ned.reports_to) == ("Clerk", "bo")
    assert capsys.readouterr() == ("", "")


def test_what_clashes_is_told_and_ends_with_one(
    three: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(three[1], lambda draft: draft.update("ned", title="A"))
    edit(three[2], lambda draft: draft.update("ned", title="B"))
    assert merged(three, tmp_path / "out.orgchart") == 1
    told = capsys.readouterr().err
    assert told == "Ned (ned): Title is A here and B there.\n1 clash; ours was taken.\n"
    assert merged(three, tmp_path / "out.orgchart", "--json") == 1
    (clash,) = json.loads(capsys.readouterr().out)
    assert {clash["id"], clash["field"], clash["base"]} == {"ned", "title", "Ned"}
    assert (clash["ours"], clash["theirs"]) == ("A", "B")


def test_a_file_that_is_no_chart_ends_with_two_and_leaves_the_output_alone(
    three: list[Path],
) -> None:
    before = three[1].read_bytes()
    three[2].write_text("no chart")
    assert merged(three, three[1]) == 2
    assert three[1].read_bytes() == before


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with a chart, whose merges our driver makes."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    for name, value in {
        "user.name": "Dee",
        "user.email": "dee@example.org",
        "commit.gpgsign": "false",
        "merge.orgchart.driver": f"{DRIVER} %O %A %B -o %A",
    }.items():
        git(folder, "config", name, value)
    (folder / ".gitattributes").write_text("*.orgchart merge=orgchart\n")
    save_chart(chart(TEAM), folder / "team.orgchart")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "A team")
    return folder


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def branch(folder: Path, name: str, verb: Callable[[Draft], object]) -> None:
    """A commit with an edit on a branch of its own, from main."""
    git(folder, "checkout", "--quiet", "-b", name, "main")
    edit(folder / "team.orgchart", verb)
    git(folder, "commit", "--quiet", "--all", "-m", name)


@needs_git
def test_git_merges_two_edits_of_the_same_role(repository: Path) -> None:
    branch(repository, "title", lambda draft: draft.update("ned", title="Clerk"))
    branch(repository, "place", lambda draft: move_role(draft, "ned", "bo"))
    done = git(repository, "merge", "--no-edit", "title")
    assert done.returncode == 0, done.stdout + done.stderr
    ned = load_chart(repository / "team.orgchart").chart.roles["ned"]
    assert (ned.title, ned.reports_to) == ("Clerk", "bo")


@needs_git
def test_git_says_that_two_titles_are_a_conflict_and_the_file_stays_a_chart(
    repository: Path,
) -> None:
    branch(repository, "one", lambda draft: draft.update("ned", title="A"))
    branch(repository, "two", lambda draft: draft.update("ned", title="B"))
    done = git(repository, "merge", "--no-edit", "one")
    assert done.returncode == 1
    assert "CONFLICT" in done.stdout
    assert "Title is B here and A there." in done.stderr
    assert load_chart(repository / "team.orgchart").chart.roles["ned"].title == "B"


@needs_git
def test_git_shows_a_move_as_one_line(repository: Path) -> None:
    edit(repository / "team.orgchart", lambda draft: move_role(draft, "ned", "bo"))
    told = git(repository, "diff", "--unified=0").stdout
    changed = [line for line in told.splitlines() if line[:1] in "+-" and line[1:2] == "{"]
    assert [json.loads(line[1:])["reports_to"] for line in changed] == ["ana", "bo"]
