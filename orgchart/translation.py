"""The language in which texts are said, the same way in the engine and in the window.

A module that says anything takes its ``tr`` once, ``tr = texts("Files")``, and writes each text as
a whole English sentence with placeholders: ``tr("{name} is not there").format(name=name)``. The
name given to ``texts`` is the context under which translators find it. A number has two texts,
"1 role" and "{n} roles", which is all that the four languages need. English needs nothing more;
for another language whoever has a catalogue (the window has Qt's) says how texts are looked up.
So the engine speaks every language without knowing Qt.
"""

from __future__ import annotations

from collections.abc import Callable

# Gives what stands for (context, English text); the English text itself where it knows nothing.
LookUp = Callable[[str, str], str]


def _as_written(_context: str, text: str) -> str:
    return text


_look_up: LookUp = _as_written
_signs: dict[int, str] = {}
_language = "en"
# In these languages nouns have a capital letter inside a sentence, too.
_CAPITAL_NOUNS = ("de",)


def speak(
    look_up: LookUp | None,
    *,
    language: str = "en",
    decimal: str = ".",
    thousands: str = ",",
) -> None:
    """From now on say texts as ``look_up`` gives them, None as written in English.

    ``language`` is its code, ``decimal`` and ``thousands`` are the signs in numbers.
    """
    global _look_up, _signs, _language
    _look_up = look_up or _as_written
    # English alone writes "67%"; the others have a space that no line breaks at.
    percent = "%" if language == "en" else "\u00a0%"
    _signs = str.maketrans({".": decimal, ",": thousands, "%": percent})
    _language = language


def language() -> str:
    """The code of the language that is spoken, as a web page or a document says it."""
    return _language


def texts(context: str) -> Callable[[str], str]:
    """The translating function of one part of the program.

    Texts are looked up whenever they are said: one that is made before ``speak`` and kept stays
    English.
    """

    def tr(text: str) -> str:
        return _look_up(context, text)

    return tr


def later(text: str, context: str = "") -> str:  # noqa: ARG001 - read by translations.py
    """Marks a text of a table for the translators.

    The module's ``tr`` says it later, or another module does under the ``context`` given.
    """
    return text


def number(value: float, spec: str = ",g") -> str:
    """A number as people write it, "1,200.5", in the form that `format` knows as ``spec``."""
    return format(value, spec).translate(_signs)


def inside(name: str) -> str:
    """A name as it stands inside a sentence: "returns & warranty", but "VIP desk" and "FTE"."""
    if _language in _CAPITAL_NOUNS or name[1:2].isupper():
        return name
    return name[:1].lower() + name[1:]


def counted(count: float, one: str, many: str, spec: str = ",", **told: str) -> str:
    """``one`` where a number is 1, else ``many``: the number is {n}, ``told`` are the others."""
    return (one if count == 1 else many).format(n=number(count, spec), **told)
