"""What a status cell says, in four languages."""

from __future__ import annotations

import re
from functools import lru_cache

from orgchart.importing.text import fold
from orgchart.model.records import Status

_GONE = re.compile(
    r"\b(terminated|inactive|left|leaver|resigned|retired|dismissed|separated|deceased|former|quit"
    r"|voluntarily|ausgeschieden|ausgetreten|inaktiv|gekundigt|inactif|sorti|parti|demissionnaire"
    r"|inactivo|baja(?! medica| temporal| maternal)|cesado)\b"
)
_VACANT = re.compile(
    r"^(vacan\w+|vakant|open|unfilled|unbesetzt|offen|to be hired|tbh|hiring|recruiting|empty|libre"
    r"|a pourvoir|vacante?|open position|vacancy)\b"
)
_PLANNED = re.compile(
    r"^(planned|future|proposed|geplant|prevu|previsto|planificad[oa]|budgeted)\b"
)
_THERE = re.compile(
    r"^(a|active|filled|occupied|current|employed|person|(on )?(paid |unpaid )?leave"
    r"|leave of absence|loa"
    r"|aktiv|besetzt|beschaftigt|beurlaubt|elternzeit|ruhend|actif|active|pourvu|occupe|en poste"
    r"|activo|activa|ocupado|ocupada|cubierto|baja medica|excedencia)\b"
)

_EMPLOYMENT = re.compile(
    r"\b(full|part)[ -]?time\b|\b(regular|permanent|temporary|temp|fixed[ -]term|contract\w*|casual"
    r"|intern\w*|contingent|vollzeit|teilzeit|(un)?befristet|minijob|werkstudent\w*"
    r"|temps (plein|partiel|complet)|cdi|cdd|titulaire|stagiaire|tiempo (completo|parcial)"
    r"|indefinid[oa]|temporal|eventual|fij[oa])\b"
)


def is_employment_word(text: str) -> bool:
    """Whether a text tells how somebody is employed: "Full-time", "befristet"."""
    return _EMPLOYMENT.search(fold(text)) is not None


def has_left(text: str) -> bool:
    """Whether a text says that somebody is there no more."""
    return _GONE.search(fold(text)) is not None


def is_status_word(text: str) -> bool:
    """Whether a text is a status of a post or a person at all, as "Full-time" is not."""
    folded = fold(text)
    return any(each.match(folded) for each in (_VACANT, _PLANNED, _THERE)) or bool(
        _GONE.search(folded)
    )


@lru_cache(maxsize=4096)
def stated_status(text: str) -> tuple[Status, bool]:
    """The status a cell names, and whether it says that the person has left."""
    folded = fold(text)
    if _VACANT.match(folded):
        return "vacant", False
    if _PLANNED.match(folded):
        return "planned", False
    return "filled", _GONE.search(folded) is not None
