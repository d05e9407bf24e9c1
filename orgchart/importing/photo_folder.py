"""A folder of photos and the people of a chart: whose photo is which file."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec

from orgchart.importing.pictures import is_picture
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.people import Seated, Who
from orgchart.model.records import Holder
from orgchart.translation import texts

tr = texts("Importing")

_PARTS = re.compile(r"[^\w@]+|_+")


class PhotoMatches(msgspec.Struct, frozen=True, kw_only=True):
    """``found`` are people and their files; the rest is for a report.

    ``unclear`` files fit several people, or are the second for one; ``unknown`` fit nobody.
    ``without`` are the names of the people that no file is for.
    """

    found: dict[Who, Path]
    unclear: tuple[Path, ...]
    unknown: tuple[Path, ...]
    without: tuple[str, ...]


def match_photos(folder: Path, chart: Chart) -> PhotoMatches:
    """Match the pictures of a folder by person id, e-mail address or name; none is opened.

    A file is called as the person is: "17.jpg", "ana.ruiz@example.org.png", "Ruiz, Ana.jpg",
    "ana_ruiz.webp". Links are left alone, so that nothing outside the folder is read. Raises
    InputError when the folder cannot be read.
    """
    people = dict(_people(chart))
    by_key: dict[str, set[Who]] = defaultdict(set)
    for who, holder in people.items():
        for key in _keys(holder) | _id_of_post(who, chart):
            by_key[key].add(who)
    found: dict[Who, Path] = {}
    unclear, unknown = [], []
    for path in _pictures(folder):
        fitting = by_key.get(_key(path.stem), set())
        if not fitting:
            unknown.append(path)
        elif len(fitting) > 1 or next(iter(fitting)) in found:
            unclear.append(path)
        else:
            found[fitting.pop()] = path
    without = tuple(holder.name for who, holder in people.items() if who not in found)
    return PhotoMatches(
        found=found, unclear=tuple(unclear), unknown=tuple(unknown), without=without
    )


def _people(chart: Chart) -> Iterator[tuple[Who, Holder]]:
    """Everyone in a post, managers first, and everyone who waits for one."""
    for id in chart.branch(None):
        for at, holder in enumerate(chart.roles[id].holders):
            yield Seated(id, at), holder
    for id, person in chart.not_placed.items():
        yield id, person.holder


def _keys(holder: Holder) -> set[str]:
    """What a file may be called: the id, the address or the part before its @, the name."""
    told = (holder.id, holder.email, holder.email.partition("@")[0], holder.name)
    return {_key(each) for each in told} - {""}


def _id_of_post(who: Who, chart: Chart) -> set[str]:
    """The id of somebody's post where nobody shares it: lists of people have no other id."""
    alone = isinstance(who, Seated) and len(chart.roles[who.role].holders) == 1
    return {_key(who.role)} - {""} if alone and isinstance(who, Seated) else set()


def _key(text: str) -> str:
    """A name without accents and case, its parts in one order."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(sorted(filter(None, _PARTS.split(plain))))


def _pictures(folder: Path) -> list[Path]:
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(
            tr("{folder} cannot be read: {strerror}.").format(
                folder=folder, strerror=error.strerror
            )
        ) from None
    return [
        path for path in inside if is_picture(path) and path.is_file() and not path.is_symlink()
    ]
