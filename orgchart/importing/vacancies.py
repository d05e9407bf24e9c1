"""Names that name nobody: a vacant post, a person who is not disclosed, nobody at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from orgchart.importing.text import fold

Saying = Literal["person", "vacant", "undisclosed", "eliminated", "nobody"]

_VACANT = re.compile(
    r"^[\W_]*((currently |new |position |post |role |stelle )*(vacan(t|cy|cies)|unfilled|vakant"
    r"|unbesetzt"
    r"|vacante|vacant[ea]?)\b.*|(poste?|puesto|plaza|stelle|position|role) (vacante?|vakant|offen"
    r"|open|libre)"
    r"|open( position| role| post| req\w*| headcount| seat)?\b[\W\d]*(\(.*\))?|to be (hired"
    r"|filled|recruited"
    r"|appointed|determined|decided|confirmed|announced|named|advised)\b.*|tb[hdcarf]\b.*"
    r"|n\.? ?n\.?|nn|offen|offene stelle|zu besetzen|a pourvoir|poste a pourvoir|por cubrir"
    r"|por definir"
    r"|(now )?hiring\b.*|recruiting\b.*|in recruitment|backfill\b.*|new hire|unoccupied"
    r"|empty)[\W_]*$"
)
_UNDISCLOSED = re.compile(
    r"^[\W_]*(n/?d|not disclosed|undisclosed|(name )?(withheld|redacted|confidential)"
    r"|not published|anonymous"
    r"|vertraulich|non communique|confidencial|no publicado|unknown|unbekannt|inconnu"
    r"|desconocido)[\W_]*$"
)
_ELIMINATED = re.compile(
    r"^[\W_]*((post|position|role) )?(eliminated|deleted|abolished|closed)[\W_]*$"
)
_NOBODY = re.compile(r"^[\W_]*(n/?a|null|none|nil|nan|keine?r?|aucun|ninguno)?[\W_]*$")


@lru_cache(maxsize=131_072)
def saying(name: str) -> Saying:
    """What a name cell says about the post; "person" when it names somebody."""
    folded = fold(name).strip()
    if len(folded) > 60:
        return "person"
    if _NOBODY.match(folded):
        return "nobody"
    if _VACANT.match(folded):
        return "vacant"
    if _UNDISCLOSED.match(folded):
        return "undisclosed"
    return "eliminated" if _ELIMINATED.match(folded) else "person"
