"""The machine's fonts for characters that the chart's own face has not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from orgchart.drawing.faces import Face, open_face
from orgchart.drawing.folders import font_files

# What the file names of fonts call a script, by the first word of its characters' names.
_SCRIPTS = {
    "CJK": ("cjk", "sourcehan", "sans(sc|tc|jp|kr|hk)", "yahei", "simhei", "pingfang", "hiragino"),
    "HIRAGANA": ("cjk", "sourcehan", "sansjp", "yugoth", "meiryo", "hiragino"),
    "KATAKANA": ("cjk", "sourcehan", "sansjp", "yugoth", "meiryo", "hiragino"),
    "HANGUL": ("cjk", "sourcehan", "sanskr", "malgun", "applesdgothic"),
    "EMOJI": ("notoemoji", "emoji", "seguiemj"),
}
_PLAIN = re.compile(r"mono|serif|condensed|slanted|rounded|nastaliq|kufi|symbols|math|display")
_HEAVY = re.compile(r"bold|black|heavy|medium")
_OTHER_WEIGHT = re.compile(r"thin|light|black|heavy|extrabold|demi|medium")
_ITALIC = re.compile(r"italic|oblique|-it\b")
_VARIANTS = ("SC", "JP", "KR")
_MOST_FACES = 16


@lru_cache(maxsize=8192)
def find_face(characters: str, weight: int = 400, variant: str = "") -> Face | None:
    """The machine's best face that has every character, or None.

    Noto Sans of the script comes first, then another sans-serif, then anything; coloured
    emoji, which not every format can hold, come after drawn ones. ``variant``
    ("SC", "JP", "KR") chooses among the forms of Chinese characters.
    """
    scripts = tuple(sorted({_script(character) for character in characters}))
    for path in _ranked(scripts, weight >= 600):
        face = _covering(path, characters, variant)
        if face:
            return face
    return None


def han_variant(text: str) -> str:
    """The forms of Chinese characters a text wants: Japanese beside kana, Korean by Hangul."""
    scripts = {_script(character) for character in text if character > "\u1000"}
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return "JP"
    return "KR" if "HANGUL" in scripts else "SC"


def _script(character: str) -> str:
    if "\U0001f000" <= character <= "\U0001faff" or "\u2600" <= character <= "\u27bf":
        return "EMOJI"
    return unicodedata.name(character, "UNNAMED").split(" ")[0].split("-")[0]


@cache
def _ranked(scripts: tuple[str, ...], bold: bool) -> list[str]:
    """Every font file, the best for a script first, alphabetical among equals."""
    words = [word for script in scripts for word in _SCRIPTS.get(script, (script.lower(),))]
    wanted = re.compile("|".join(words))
    files = ((file.name.lower().replace("_", ""), str(file)) for file in font_files())
    return [path for _, path in sorted((_rank(name, wanted, bold), path) for name, path in files)]


def _rank(name: str, wanted: re.Pattern[str], bold: bool) -> tuple[int, ...]:
    heavy = bool(_HEAVY.search(name))
    return (
        not wanted.search(name),
        "color" in name,
        not name.startswith("noto"),
        "sans" not in name,
        bool(_PLAIN.search(name)),
        bool(_ITALIC.search(name)),
        heavy != bold,
        bool(_OTHER_WEIGHT.search(name)),
    )


def _covering(path: str, characters: str, variant: str) -> Face | None:
    faces = _faces(path)
    if len(faces) > 1 and variant in _VARIANTS:
        faces = sorted(faces, key=lambda face: variant not in face.family.split(" "))
    return next((face for face in faces if face.covers(characters)), None)


@cache
def _faces(path: str) -> list[Face]:
    """The faces of a file, several in a collection; none when it cannot be read."""
    from uharfbuzz import HarfBuzzError

    try:
        first = open_face(path)
    except (OSError, HarfBuzzError):
        return []
    number = min(first.faces_in_file, _MOST_FACES)
    return [open_face(path, index) for index in range(number)]
