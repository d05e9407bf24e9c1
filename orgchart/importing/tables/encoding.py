"""Which encoding a text file is in: byte-order marks, then UTF-8, then a guess by a library."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_SAMPLE_LINES = 400
# What the guess may choose from; without a fence it finds cp037 in short German lists.
_LIKELY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "cp874", "cp932", "shift_jis", "euc_jp", "gb18030", "big5", "cp949", "koi8_r", "mac_roman",
]  # fmt: skip
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßœšžÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ"
    "–—‘’“”„…•€£§©®°±²³·´«»¿¡ªº½¼¾™\xa0"
)
# One character of UTF-8 beyond ASCII; Windows-1252 and its like hold such pairs only by chance.
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_WRONG_AT_MOST = 0.2  # of the characters beyond ASCII, in a file that is UTF-8 all the same
_IN_WORDS = frozenset("’´ªº™®©“”„«»\xa0…–—·•")  # signs that do stand beside letters


class Encoding(NamedTuple):
    """A codec's name, and whether it was guessed from the letters alone."""

    name: str
    guessed: bool


def detect(path: Path) -> Encoding:
    """The encoding of a text file."""
    with path.open("rb") as file:
        head = file.read(4096)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name, guessed=False)
    wide = _without_mark(head)
    if wide:
        return Encoding(wide, guessed=True)
    strange = _lines_beyond_ascii(path)
    if strange is None:
        return Encoding("utf-8", guessed=False)
    if _damaged_utf8(strange):
        return Encoding("utf-8", guessed=False)
    return Encoding(_guess(strange), guessed=True)


def wrong_bytes(path: Path, most: int = 3) -> list[tuple[int, int]]:
    """Where bytes that are not UTF-8 stand: (line, byte), the first few."""
    found: list[tuple[int, int]] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            left = b"" if line.isascii() else _UTF8.sub(b"", line)
            found += [(number, byte) for byte in left if byte > 127]
            if len(found) >= most:
                break
    return found[:most]


def _damaged_utf8(sample: bytes) -> bool:
    """Whether a few wrong bytes stand in what is UTF-8 otherwise."""
    good = len(_UTF8.findall(sample))
    wrong = len(_BEYOND_ASCII.findall(_UTF8.sub(b"", sample)))
    return good > 0 and wrong <= max(1.0, good * _WRONG_AT_MOST) and wrong <= good


def _without_mark(head: bytes) -> str:
    """UTF-16 without a mark, by the zero half of most characters; else nothing."""
    if len(head) < 8:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    most, least = len(head) * 0.35, len(head) * 0.05
    if odd > most and even < least:
        return "utf-16-le"
    return "utf-16-be" if even > most and odd < least else ""


def _lines_beyond_ascii(path: Path) -> bytes | None:
    """The first lines with other than ASCII bytes, or None when the file is valid UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
            return None
        except UnicodeDecodeError:
            file.seek(0)
            return _sample(file.read(8 * _CHUNK))


def _sample(content: bytes) -> bytes:
    lines = [line[:2000] for line in content.splitlines() if not line.isascii()]
    return b"\n".join(lines[:_SAMPLE_LINES])


def _guess(sample: bytes) -> str:
    """A text that reads well as Windows-1252 is that; else the library's best sensible guess."""
    if _reads_as_western(sample):
        return "cp1252"
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=_LIKELY)
    sensible = (match for match in matches if not _breaks_words(str(match)))
    best = next(sensible, matches.best())
    return best.encoding if best is not None else "cp1252"


def _reads_as_western(sample: bytes) -> bool:
    """Whether every byte beyond ASCII is a Western letter beside others, or a common sign.

    Lists of names are short; there a statistical guess takes "Müller" for Turkish or Baltic.
    """
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    beyond = [(at, c) for at, c in enumerate(text) if ord(c) > 127]
    if any(c not in _WESTERN for _, c in beyond) or _breaks_words(text):
        return False
    letters = [at for at, c in beyond if c.isalpha()]
    lonely = sum(1 for at in letters if not _touches_ascii_letter(text, at))
    return lonely <= len(letters) * 0.3


def _breaks_words(text: str) -> bool:
    """Whether signs stand inside words, as in "£ukasz": a sure mark of a wrong encoding."""
    return any(
        not c.isalpha() and c not in _IN_WORDS and _touches_ascii_letter(text, at)
        for at, c in enumerate(text)
        if ord(c) > 127
    )


def _touches_ascii_letter(text: str, at: int) -> bool:
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return any(c.isascii() and c.isalpha() for c in around)
