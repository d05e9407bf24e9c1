"""A chart made from a template in the language that is spoken.

Templates are scaled in English, where titles are taken apart and put together; what has come of
that is said in the person's language at the end. A title that translators know as a whole is
said so, another one by its pattern: "Director, Returns & Issues" is "Director, {what}" of
Returns and Issues.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from orgchart.catalogue.title_texts import HEADS, TAILS, tr
from orgchart.model.chart import Chart
from orgchart.model.records import Role, Settings
from orgchart.translation import texts

say_text = texts("Templates")

Say = Callable[[str], str]
_NUMBERED = re.compile(r"(.*\D) (\d+)")
_BETWEEN = re.compile(r"(, | & )")
_HEADS = {text.partition("{what}")[0]: text for text in HEADS}
_TAILS = {text.partition("{what}")[2]: text for text in TAILS}


def in_language(chart: Chart) -> Chart:
    """The chart with its titles, teams and notes in the language that is spoken."""
    return with_texts(chart, title_said, say_text)


def title_said(title: str) -> str:
    """A title in the language that is spoken; as it is where nothing is known of it."""
    known = tr(title)
    if known != title:
        return known
    pattern, what = _taken_apart(title)
    return tr(pattern).format(what=_area_said(what)) if pattern else title


def with_texts(chart: Chart, title: Say, text: Say) -> Chart:
    """A chart whose titles went through ``title`` and whose other texts through ``text``."""
    records = []
    for record in chart.records.values():
        if isinstance(record, Role):
            record = _role(record, title, text)
        elif isinstance(record, Settings):
            record = _settings(record, text)
        records.append(record)
    return Chart(records)


def texts_of(chart: Chart) -> Iterator[tuple[str, str]]:
    """The texts of a template for its translators, each with its context."""
    found: list[tuple[str, str]] = []

    def noted(context: str) -> Say:
        def say(text: str) -> str:
            found.append((context, text))
            return text

        return say

    with_texts(chart, noted("Titles"), noted("Templates"))
    info = chart.settings.template
    if info is not None:
        found.append(("Templates", info.model))
    yield from dict.fromkeys(found)


def _role(role: Role, title: Say, text: Say) -> Role:
    dotted = tuple(
        msgspec.structs.replace(line, label=text(line.label)) if line.label else line
        for line in role.dotted
    )
    return msgspec.structs.replace(
        role,
        title=title(role.title) if role.title else "",
        team=_numbered(role.team, title),
        location=_numbered(role.location, text),
        shift=_worded(role.shift, text),
        channels=tuple(text(channel) for channel in role.channels),
        note=text(role.note) if role.note else "",
        dotted=dotted,
    )


def _settings(settings: Settings, text: Say) -> Settings:
    info = settings.template
    if info is not None:
        # The model stays: the start page sorts by it.
        purpose = text(info.purpose) if info.purpose else ""
        info = msgspec.structs.replace(info, name=text(info.name), purpose=purpose)
    title = text(settings.title) if settings.title else ""
    return msgspec.structs.replace(settings, title=title, template=info)


def _numbered(name: str, text: Say) -> str:
    """A name that can end in a number: "Support 3"."""
    found = _NUMBERED.fullmatch(name)
    return f"{text(found[1])} {found[2]}" if found else _worded(name, text)


def _worded(name: str, text: Say) -> str:
    """A name, unless it is a number or a pattern of hours as "24/7"."""
    return text(name) if name and not name[0].isdigit() else name


def _taken_apart(title: str) -> tuple[str, str]:
    """The pattern of a title and what it is about; nothing where it has none."""
    for ahead, pattern in _HEADS.items():
        if title.startswith(ahead):
            return pattern, title.removeprefix(ahead)
    for behind, pattern in _TAILS.items():
        if title.endswith(behind):
            return pattern, title.removesuffix(behind)
    return "", ""


def _area_said(what: str) -> str:
    """An enumeration of areas, each in the language that is spoken."""
    whole = title_said(what)
    if whole != what:
        return whole
    return "".join(tr(part) for part in _BETWEEN.split(what))
