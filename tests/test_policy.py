"""What an organisation sets for everybody: read from a folder, told, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgchart.catalogue import damaged, load_template, templates
from orgchart.cli import run
from orgchart.export import Job, write_export
from orgchart.model.chart import Chart
from orgchart.model.records import Holder, Role, Settings
from orgchart.policy import organisation, policy_folder, read_policy
from orgchart.storage import save_chart
from orgchart.ui.start.page import StartPage
from support.pictures import one_pixel

Write = Callable[[str], Path]


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Writes a policy and makes it the one that holds."""
    monkeypatch.setenv("ORGCHART_POLICY", str(tmp_path))

    def write(text: str) -> Path:
        (tmp_path / "policy.toml").write_text(text, "utf-8")
        forget()
        return tmp_path

    forget()
    yield write
    forget()


def forget() -> None:
    organisation.cache_clear()
    damaged.cache_clear()


def test_without_a_policy_nothing_is_set(tmp_path: Path) -> None:
    found = read_policy(tmp_path / "nowhere")
    assert not found.is_set
    assert found.trouble == ""
    chart = Chart([Role(id="a")])
    assert found.begin(chart) is chart


def test_the_policy_in_the_guide_is_one(policy: Write) -> None:
    page = (Path(__file__).parent.parent / "docs" / "guide" / "installing.md").read_text("utf-8")
    _, _, rest = page.partition("```toml\n")
    folder = policy(rest.partition("```")[0])
    (folder / "logo.png").write_bytes(one_pixel())
    forget()
    assert organisation().trouble == ""
    assert organisation().begin(Chart()).settings.organisation == "Northwind"


def test_a_new_chart_begins_with_what_is_set(policy: Write) -> None:
    folder = policy(
        'logo = "logo.png"\n[chart]\norganisation = "Northwind"\nprofile = "technical support"\n'
        'accent = "#0B5FFF"\n[chart.thresholds]\n"A4.hint" = 14\n'
    )
    (folder / "logo.png").write_bytes(one_pixel())
    forget()
    chart = load_template("department")
    assert chart.settings.organisation == "Northwind"
    assert chart.settings.profile == "technical support"
    assert chart.settings.thresholds == {"A4.hint": 14}
    assert chart.settings.title == "Customer Service"
    logo = chart.photo(chart.settings.logo)
    assert logo is not None
    assert logo.data == one_pixel()


def test_what_a_chart_says_itself_stays(policy: Write) -> None:
    policy('[chart]\norganisation = "Northwind"\nconfidentiality = "Internal"\n')
    own = Chart([Settings(organisation="Southwind")])
    begun = organisation().begin(own).settings
    assert (begun.organisation, begun.confidentiality) == ("Southwind", "Internal")


def test_hidden_fields_are_in_no_export(policy: Write, tmp_path: Path) -> None:
    policy('hidden_fields = ["cost", "holders.email", "custom"]\n')
    holder = Holder(name="Ana Ruiz", email="ana@northwind.example")
    role = Role(id="a", title="Lead", holders=(holder,), cost=61234.0, custom={"Badge": "B-77"})
    for suffix in ("csv", "svg", "html"):
        path = tmp_path / f"chart.{suffix}"
        notes = write_export(Job(chart=Chart([role])), path)
        written = path.read_text("utf-8-sig")
        assert "Ana Ruiz" in written
        assert not [secret for secret in ("61234", "61,234", "ana@", "B-77") if secret in written]
        assert any("your organisation" in note for note in notes)


def test_templates_of_the_organisation_are_offered(policy: Write) -> None:
    folder = policy("") / "templates"
    folder.mkdir()
    save_chart(Chart([Settings(title="Our way"), Role(id="a")]), folder / "our-way.orgchart")
    (folder / "broken.orgchart").write_text("{")
    forget()
    assert "our-way" in [each.id for each in templates()]
    assert load_template("our-way").settings.title == "Our way"
    assert [path.name for path, _ in damaged()] == ["broken.orgchart"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("language = \nlogo = 1", "line 1"),
        ('languages = "de"', "languages"),
        ('language = "tlh"', "tlh"),
        ('hidden_fields = ["salary"]', "salary"),
        ('logo = "gone.png"', "gone.png"),
        ('[chart]\ntitle = "All alike"', "title"),
        ('[chart]\naccent = "blue"', "accent"),
        ('[chart]\nacent = "#0B5FFF"', "acent"),
    ],
)
def test_a_broken_policy_is_told_and_not_used(
    policy: Write, text: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = policy(text)
    found = organisation()
    assert not found.is_set
    assert str(folder / "policy.toml") in found.trouble
    assert why in found.trouble
    assert run(["templates"]) == 0
    assert found.trouble in capsys.readouterr().err


def test_the_start_page_says_what_is_set_and_what_is_wrong(policy: Write, qtbot: QtBot) -> None:
    policy('[chart]\norganisation = "Northwind"\n')
    assert "set by your organisation" in told(StartPage(), qtbot)
    policy("language = ")
    assert "are not used" in told(StartPage(), qtbot)


def told(page: StartPage, qtbot: QtBot) -> str:
    from PySide6.QtWidgets import QLabel

    qtbot.addWidget(page)
    return "\n".join(each.text() for each in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("platform", "folder"),
    [("linux", "/etc/orgchart"), ("darwin", "/Library/Application Support/Orgchart")],
)
def test_where_a_policy_lies(platform: str, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ORGCHART_POLICY")
    monkeypatch.setattr("sys.platform", platform)
    assert policy_folder() == Path(folder)
