"""The HTML page: nothing of a chart is run, nothing is fetched, everything is reachable."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgchart.catalogue import load_template
from orgchart.export import Job, exporter_for
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Holder, Role, Settings
from support.golden import assert_golden
from support.outline import chart

TEAM = """
Boss [manager] "Ana Ruiz"
  Agent x4 (support) "Bo Vogt" shift=night
  Expert 0.5fte (support) *vacant ~> boss
"""


def written(made: Chart, **more: object) -> str:
    stream = BytesIO()
    exporter_for("html").write(Job(chart=made, **more), stream)  # type: ignore[arg-type]
    return stream.getvalue().decode()


class Page(HTMLParser):
    """What a browser sees: elements with their attributes, and the text of some of them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag in self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        for tag in self._open[-1:]:
            self.texts.setdefault(tag, []).append(data)

    def every(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_the_policy_allows_the_pages_own_style_and_script_and_nothing_else() -> None:
    page = Page(written(chart(TEAM)))
    policy = next(m["content"] for m in page.every("meta") if "http-equiv" in m)
    for kind in ("style", "script"):
        (text,) = page.texts[kind]
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert len(page.every("style")) == len(page.every("script")) == 1
    assert not any("style" in attributes for _, attributes in page.elements)


@pytest.mark.parametrize("name", ["matrix", "six-functions"])
def test_nothing_is_fetched(name: str) -> None:
    text = written(load_template(name), badges=True)
    assert not re.findall(r"""(?:src|href|url|@import)\s*[=(]\s*["']?(?!#|data:)[a-z]+:""", text)
    assert "http://" not in text
    assert not {"link", "iframe", "object", "embed", "form", "base"} & {
        tag for tag, _ in Page(text).elements
    }


ATTACK = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>]]>-->"


def test_whatever_a_chart_says_is_text() -> None:
    attacked = Role(
        id=ATTACK, title=ATTACK, holders=(Holder(name=ATTACK, email=ATTACK),), team=ATTACK,
        department=ATTACK, tier=ATTACK, shift=ATTACK, location=ATTACK, languages=(ATTACK,),
        channels=(ATTACK,), link="javascript:alert(1)", functions=(ATTACK,),
        dotted=(DottedLine(manager="b", label=ATTACK),),
    )  # fmt: skip
    roles = [attacked, Role(id="b", title=ATTACK, reports_to=ATTACK, link=f"https://x/{ATTACK}")]
    title = Settings(title=ATTACK, organisation=ATTACK, subtitle=ATTACK)
    page = Page(written(Chart([*roles, title]), chips=True, badges=True))
    plain = Page(written(Chart([Role(id="a"), Role(id="b", reports_to="a")])))
    assert {tag for tag, _ in page.elements} - {tag for tag, _ in plain.elements} <= {
        "p", "ellipse", "circle", "a", "span", "rect", "use",
    }  # fmt: skip
    assert not [name for _, attributes in page.elements for name in attributes if name[:2] == "on"]
    assert len(page.every("script")) == 1
    links = [a.get("href") or a.get("xlink:href", "") for a in page.every("a")]
    assert all(link.startswith(("#", "https://x/")) for link in links)
    assert page.texts["h1"] == [ATTACK]


@settings(max_examples=30)
@given(st.text(st.characters(codec=None), max_size=12))
def test_any_title_keeps_the_page_whole(title: str) -> None:
    page = Page(written(Chart([Role(id="a", title=title)])))
    count = Counter(tag for tag, _ in page.elements)
    assert (count["tr"], count["li"], count["svg"], count["h2"]) == (2, 1, 1, 3)


def test_the_table_has_the_columns_that_tell_something() -> None:
    page = Page(written(chart(TEAM)))
    assert page.texts["th"][:9] == [
        "Title", "Held by", "Reports to", "Functions", "Level", "Seats", "FTE", "Status", "Shift",
    ]  # fmt: skip
    assert [row["data-role"] for row in page.every("tr") if "data-role" in row] == [
        "role-boss", "role-agent", "role-expert",
    ]  # fmt: skip


def test_private_fields_are_never_on_it() -> None:
    secret = Role(
        id="a", title="A", cost=98765.0, note="SECRET", custom={"k": "SECRET"},
        holders=(Holder(name="Ana", email="SECRET@example.org", id="SECRET"),),
    )  # fmt: skip
    text = written(Chart([secret]))
    assert "SECRET" not in text
    assert "98765" not in text


def test_every_link_of_the_page_leads_to_an_element() -> None:
    page = Page(written(load_template("matrix")))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {a["href"][1:] for a in page.every("a") if a.get("href", "").startswith("#")}
    assert targets <= set(ids)
    roles = {f"role-{id}" for id in load_template("matrix").roles}
    assert roles <= targets


@pytest.mark.parametrize("slug", ["department", "matrix", "round-the-clock", "tiers"])
def test_by_day_and_by_night_a_chart_has_its_colours(slug: str) -> None:
    text = written(load_template(slug), badges=True, findings=True)
    day, _, night = text.partition("@media screen and (prefers-color-scheme: dark)")
    classes = set(re.findall(r'class="([pt]\d+)"', text))
    for sheet in (day, night.partition("</style>")[0]):
        assert classes <= set(re.findall(r"^\.([pt]\d+)\{", sheet, re.MULTILINE))


def test_a_theme_that_is_asked_for_is_the_only_one() -> None:
    assert "prefers-color-scheme" not in written(chart(TEAM), theme="highContrast")


def test_what_is_folded_is_left_out_of_the_lists() -> None:
    page = Page(written(chart(TEAM), folded=frozenset({"boss"})))
    assert len(page.every("li")) == 1


def test_a_very_deep_chart_neither_recurses_nor_nests_without_end() -> None:
    deep = Chart([Role(id="0")] + [Role(id=str(n), reports_to=str(n - 1)) for n in range(1, 1500)])
    text = written(deep)
    depth = deepest = 0
    for tag in re.findall(r"</?ul", text):
        depth += 1 if tag == "<ul" else -1
        deepest = max(deepest, depth)
    assert depth == 0
    assert deepest <= 201
    assert text.count("<li") == text.count("</li>") == 1500


def test_the_page_as_it_was_last_looked_at() -> None:
    text = written(chart(TEAM, title="Team"), legend=True)
    text = re.sub(r"<(style|script)>.*?</\1>", r"<\1></\1>", text, flags=re.DOTALL)
    text = re.sub(r"sha256-[^']*", "sha256-…", text)
    assert_golden("team.html", text.encode())
