"""What the codes of a font in a PDF stand for, so that text can be searched and copied.

Source: PDF 32000-1:2008, section 9.10.3, and Adobe Technical Note 5411 (ToUnicode).
"""

from __future__ import annotations

from collections.abc import Iterable

_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
)
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_MOST_A_BLOCK = 100


def to_unicode(texts: Iterable[tuple[int, str]], *, digits: int) -> bytes:
    """The map from codes of so many hexadecimal digits to texts; a text may be empty."""
    lines = [f"<{code:0{digits}x}> <{_utf16(text)}>" for code, text in texts]
    blocks = [lines[i : i + _MOST_A_BLOCK] for i in range(0, len(lines), _MOST_A_BLOCK)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    space = f"1 begincodespacerange\n<{'0' * digits}> <{'f' * digits}>\nendcodespacerange\n"
    return (_HEAD + space + body + _TAIL).encode("ascii")


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex()
