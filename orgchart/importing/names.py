"""Names of people: put together from two columns, turned round, and compared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from orgchart.importing.text import fold, words
from orgchart.importing.vacancies import saying

_SUFFIX = re.compile(r"^(jr|sr|ii|iii|iv|phd|ph d|md|mba|esq|qc|kc|obe|mbe|cbe|dipl.*|msc|bsc)\.?$")
_REMARK = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*")
_MARKS = re.compile(
    r"(\s*[(\[](on leave|leave of absence|loa|terminated|inherited|contractor|contingent|c|cw|temp"
    r"|acting|interim|m/w/d|m/f|[mwf]|([a-z]{1,3}-?)?\d+)[)\]])+$",
    re.IGNORECASE,
)
_MOSTLY = 0.6
_LONGEST = 300


def full_name(first: str, last: str) -> str:
    """First and last name in one; either may be missing."""
    return f"{first} {last}".strip()


def turned(name: str) -> str:
    """The name given name first: "Ruiz, Ana" → "Ana Ruiz"; "Ruiz, Jr." stays."""
    last, comma, first = name.partition(",")
    first = first.strip()
    if not comma or not first or not last.strip() or _SUFFIX.match(fold(first)):
        return name
    return f"{first} {last.strip()}"


def surname_first(names: Sequence[str]) -> bool:
    """Whether most names are written NOM Prénom: the first word in capitals, the last not."""
    several = [name for name in names if len(name.split()) > 1]
    written = sum(_is_surname_first(name) for name in several)
    return bool(several) and written > _MOSTLY * len(several)


def _is_surname_first(name: str) -> bool:
    parts = name.split()
    initial = len(words(parts[0])[0]) == 1 if words(parts[0]) else True
    return not initial and parts[0].isupper() and not parts[-1].isupper()


def given_first(name: str) -> str:
    """Capitals to the end: "DE LA CRUZ María" → "María DE LA CRUZ"."""
    parts = name.split()
    count = next((at for at, part in enumerate(parts) if not part.isupper()), len(parts))
    return " ".join([*parts[count:], *parts[:count]])


def display_names(names: Sequence[str]) -> list[str]:
    """Names as they are shown, given name first, whatever order the column has."""
    flipped = [_plain(name) if saying(name) == "person" else name for name in names]
    people = [name for name in flipped if saying(name) == "person"]
    if not surname_first(people[:500]):
        return flipped
    return [given_first(name) if saying(name) == "person" else name for name in flipped]


def _plain(name: str) -> str:
    """Given name first, without what some systems write behind a name."""
    marked = len(name) < _LONGEST and name.endswith((")", "]"))
    return turned(_MARKS.sub("", name)) if marked else turned(name)


def without_remark(name: str) -> str:
    """The name alone: "Ana Ruiz (on leave)" → "Ana Ruiz"."""
    marked = len(name) < _LONGEST and ("(" in name or "[" in name)
    return _REMARK.sub(" ", name).strip() if marked else name


def remarks(name: str) -> list[str]:
    """What stands in brackets: "Ana Ruiz (10023)" → ["10023"]."""
    return re.findall(r"[(\[<]([^)\]>]+)[)\]>]", name)


def exact_key(name: str) -> str:
    """Equal for names that differ in case, accents, punctuation or "Last, First"."""
    return " ".join(words(turned(without_remark(name))))


def loose_key(name: str) -> str:
    """As `exact_key` and without the order of the words."""
    return " ".join(sorted(words(without_remark(name))))


def short_key(name: str) -> str:
    """First and last word only, so that a middle name or initial does not matter."""
    parts = words(turned(without_remark(name)))
    return f"{parts[0]} {parts[-1]}" if len(parts) > 1 else ""
