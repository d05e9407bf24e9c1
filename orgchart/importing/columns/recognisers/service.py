"""Where and how the post serves: tier, shift, channels, languages, place; links and notes."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser


def _short(column: Column) -> float:
    return 1.0 if column.length < 60 and column.dates < 0.5 else 0.1


RECOGNISERS = (
    Recogniser(
        "tier", "tier | support tier | support level | support line | stufe support", fit=_short
    ),
    Recogniser(
        "shift",
        "shift | shift name | shift pattern | work shift | schicht | schichtmodell | turno"
        " | equipe horaire | horaire | horario | roster",
        fit=_short,
    ),
    Recogniser(
        "channels", "channels | channel | kanale | kanal | canaux | canal | canales", fit=_short
    ),
    Recogniser(
        "languages",
        "languages | language | spoken languages | sprachen | sprache | langues | langue | idiomas"
        " | idioma | sprachkenntnisse",
        fit=_short,
    ),
    Recogniser(
        "location",
        "location | office | office location | work location | site | workplace | locality | branch"
        " | base location | location name | building | work site | primary work location"
        " | physical delivery office name | l | standort | arbeitsort | buro | dienstort"
        " | niederlassung | lieu | lieu de travail | site de travail | bureau | localisation"
        " | ubicacion | oficina | centro de trabajo | sede | lugar de trabajo",
        pattern=r"\b(work|office) location\b|\bstandort\b",
        fit=_short,
    ),
    Recogniser(
        "location",
        "city | town | region | country | stadt | land | ville | pays | ciudad | pais",
        fit=lambda column: 0.6 * _short(column),
    ),
    Recogniser(
        "link",
        "link | url | profile url | page | web page | website | profile link | enlace | lien",
    ),
    Recogniser(
        "note",
        "note | notes | comment | comments | remark | remarks | bemerkung | bemerkungen | notiz"
        " | notizen | kommentar | anmerkung | remarque | remarques | commentaire | observaciones"
        " | nota | notas | comentarios",
    ),
)
