"""Whether the post is filled, open or planned, and whether the person is still there."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser
from orgchart.importing.status_words import has_left, is_employment_word, is_status_word

_ENOUGH = 0.5
_MOST_KINDS = 60
_MOST_DAYS = 0.8


def _fits_status(column: Column) -> float:
    known = sum(map(is_status_word, column.sample)) / max(1, len(column.sample))
    return 1.0 if known >= _ENOUGH or _tells_leavers(column) else 0.0


def _tells_leavers(column: Column) -> bool:
    """Whether a column says how people are employed, and of some that they have left."""
    texts = column.some_distinct(_MOST_KINDS)
    told = all(is_status_word(text) or is_employment_word(text) for text in texts)
    return told and any(map(has_left, texts))


def _flags(column: Column) -> float:
    return 1.0 if column.flags > 0.9 else 0.0


def _flags_or_days(column: Column) -> float:
    return max(_flags(column), 1.0 if column.dates > _MOST_DAYS else 0.0)


RECOGNISERS = (
    Recogniser(
        "status",
        "status | employment status | employee status | position status | worker status | state"
        " | job status | post status | filled vacant | vacancy | vacant | vacancy status"
        " | employmentstatus | person status | account status | assignment status | type"
        " | besetzt | stellenstatus | beschaftigungsstatus | mitarbeiterstatus | statut"
        " | etat | situation | estado | situacion | estatus | estado del empleado",
        pattern=r"\bstatus\b",
        refuse=r"\b(marital|citizen\w*|visa|tax|id|military|veteran|martial|date|code|exempt|flsa)\b",
        fit=_fits_status,
    ),
    Recogniser(
        "left",
        "termd | terminated | is terminated | has left | leaver"
        " | termination date | exit date | leaving date | date left | last working day"
        " | austritt | austrittsdatum | date de sortie | date de depart"
        " | fecha de baja | fecha de salida",
        fit=_flags_or_days,
    ),
    Recogniser(
        "current",
        "current flag | is active | active | currently employed | is current | enabled"
        " | account enabled | actif | activo | aktiv",
        fit=_flags,
    ),
    Recogniser(
        "placeholder",
        "vacant | vacancy | placeholder | is placeholder | is vacant | is vacancy"
        " | open position | is open",
        fit=_flags,
    ),
    Recogniser(
        "start",
        "planned from | planned start | target start date | target start | planned start date"
        " | geplant ab | expected start",
    ),
    Recogniser(
        "assistant",
        "is assistant | assistant | staff position | assistent | ist assistenz | stabsstelle",
        fit=_flags,
    ),
    Recogniser("leads_and_serves", "leads and serves | player coach | working lead", fit=_flags),
)
