"""How much of a post there is: FTE, hours, seats; and what it costs."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser


def _fits_number(column: Column) -> float:
    readable = column.numbers + _words_share(column)
    return min(1.0, 0.4 + readable) if column.filled else 0.5


def _fits_share(column: Column) -> float:
    """Part of a post: what names it speaks of time as well, so there must be numbers."""
    readable = column.numbers + _words_share(column)
    return _fits_number(column) if readable > 0 or not column.filled else 0.0


def _words_share(column: Column) -> float:
    """NaN, inf and half a dozen such words are numbers gone wrong, not texts."""
    odd = {"nan", "inf", "-inf", "infinity", "-infinity", "full-time", "full time", "part-time"}
    return sum(value.lower() in odd for value in column.sample) / max(1, len(column.sample))


RECOGNISERS = (
    Recogniser(
        "fte",
        "fte | fte % | fte percent | fte percentage | ftes | full time equivalent"
        " | full time equivalents | fulltime equivalent | number of posts in fte | posts in fte"
        " | total fte | fte total | fte value | current fte | position fte | wte"
        " | whole time equivalent | headcount fte | percent employed | employment percentage"
        " | beschaftigungsgrad | vollzeitaquivalent | vzae | vza | vzk | stellenanteil"
        " | stellenumfang | pensum | arbeitszeitanteil | teilzeitgrad | teilzeitfaktor"
        " | etp | equivalent temps plein | taux d occupation | taux d activite | quotite"
        " | etc | jornada | equivalente a tiempo completo | dedicacion | porcentaje de jornada"
        " | % jornada | porcentaje de dedicacion | % dedicacion | coeficiente de jornada"
        " | bsgrd | besch grad | beschgrad | beschaftigungsumfang | arbeitszeit % | az anteil"
        " | quotite de travail | quotite travaillee | temps de travail | taux d emploi | etpt"
        " | capacity | capacity % | workload | workload % | activity rate | work percentage",
        pattern=r"\b(fte|wte|etp|full time equivalent)\b",
        refuse=r"\b(cost|salary|reports|team|manager|date|budget)\b",
        fit=_fits_share,
    ),
    Recogniser(
        "hours",
        "weekly hours | hours per week | hours week | standard hours | scheduled weekly hours"
        " | standard weekly hours | contracted hours | contract hours | working hours | hours"
        " | weekly working hours | wochenstunden | stunden pro woche | wochenarbeitszeit"
        " | wochentl arbeitszeit | wochentliche arbeitszeit | sollarbeitszeit | soll stunden"
        " | arbeitszeit | std pro woche | heures hebdomadaires | heures semaine"
        " | heures par semaine"
        " | horas semanales | horas por semana",
        fit=_fits_number,
    ),
    Recogniser(
        "seats",
        "seats | headcount | head count | hc | count | number of posts | number of positions"
        " | no of posts | no of positions | positions | posts | heads | number of employees"
        " | number of staff | number of people | quantity | qty | people | staff count | team count"
        " | anzahl | anzahl stellen | stellen | kopfe | anzahl personen | anzahl mitarbeiter"
        " | effectif | effectifs | nombre de postes | nb postes | nombre d employes"
        " | plazas | numero de plazas | numero de puestos | numero de empleados | cantidad",
        fit=lambda column: 1.0 if column.numbers > 0.5 and column.length < 8 else 0.0,
    ),
    Recogniser(
        "cost",
        "cost | annual cost | total cost | cost a year | cost per year | position cost"
        " | budgeted cost | kosten | jahreskosten | personalkosten | cout | cout annuel"
        " | coste | coste anual | costo",
        fit=_fits_number,
    ),
)
