"""Who holds the post: full name, or first and last name apart."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser
from orgchart.importing.titles import has_title_word

_TITLES_AT_MOST = 0.4


def titles_share(column: Column) -> float:
    """Share of values that hold a word of job titles."""
    return sum(map(has_title_word, column.sample)) / max(1, len(column.sample))


def _fits_name(column: Column) -> float:
    if column.numbers > 0.5 or column.emails > 0.5 or column.length > 80:
        return 0.1
    return 0.6 + 0.4 * column.people


def _unnamed(column: Column) -> float:
    if column.uniqueness < 0.85 or column.people < 0.8 or column.length > 40:
        return 0.0
    return 0.5 if titles_share(column) <= _TITLES_AT_MOST else 0.0


def _fits_part(column: Column) -> float:
    return 0.1 if column.numbers > 0.5 or column.length > 50 else 1.0


_OTHERS = (
    r"\b(manager|supervisor|boss|reports?|reporting|department|dept|company|user|job|title|file"
    r"|position|role|team|unit|lead|hr|middle|group|location|office|school|site|division|second"
    r"|matrix|coach|mentor|partner|emergency|vorgesetzt\w*|jefe|responsable|account|sam|principal"
    r"|cost|spouse|maiden|courtesy|domain|country|city|photo|image|distinguished)\b"
)

RECOGNISERS = (
    Recogniser(
        "name",
        "name | full name | employee name | employee | emp name | worker | worker name | person"
        " | person name | payroll name | display name | cn | common name | preferred name"
        " | preferred full name | legal name | legal full name | staff name | staff member"
        " | associate name | associate | team member | colleague | incumbent | incumbent name"
        " | post holder | postholder | held by | holder | job holder | user | member name | who"
        " | mitarbeiter | mitarbeitername | mitarbeiterin | mitarbeiter in | stelleninhaber"
        " | vollstandiger name | vor und nachname | nachname vorname | name vorname"
        " | anzeigename | beschaftigter"
        " | nom complet | nom et prenom | nom prenom | prenom nom | nom et prenoms | salarie"
        " | collaborateur | employe | titulaire"
        " | nombre completo | nombre y apellidos | apellidos y nombre | apellidos y nombres"
        " | last name first name | first name last name | last first | first last"
        " | surname first name | nom prenom de l agent | nom et prenom de l agent"
        " | stelleninhaber in | apellidos nombre | nombre apellidos | nombre del titular"
        " | nombre y apellido | empleado | trabajador | colaborador | nombre del empleado",
        pattern=r"\bname\b",
        refuse=_OTHERS + r"|\b(first|last|given|family|sur|fore|middle|nick)\b",
        fit=_fits_name,
        unnamed=_unnamed,
    ),
    Recogniser(
        "first_name",
        "first name | firstname | first | given name | forename | fname | first names | given names"
        " | preferred first name | legal first name | vorname | rufname | prenom | prenoms | nombre"
        " | nombres | nombre de pila",
        pattern=r"\b(first|given|fore) ?names?\b|\bvorname\b|\bprenom\b",
        refuse=r"\b(manager|supervisor|boss|reports?|lead|vorgesetzt\w*|hr)\b",
        fit=_fits_part,
    ),
    Recogniser(
        "last_name",
        "last name | lastname | last | surname | family name | lname | sn | second name"
        " | last names"
        " | legal last name | preferred last name | nachname | familienname | zuname"
        " | nom | nom de famille | nom d usage | apellido | apellidos | primer apellido",
        pattern=r"\b(last|family|sur) ?names?\b|\bnachname\b|\bapellidos?\b",
        refuse=r"\b(manager|supervisor|boss|reports?|lead|vorgesetzt\w*|hr|maiden|segundo)\b",
        fit=_fits_part,
    ),
    Recogniser(
        "second_last_name",
        "segundo apellido | second last name | apellido 2 | apellido materno",
        fit=_fits_part,
    ),
)
