"""What the post is: title, level, department, team, function."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser
from orgchart.importing.columns.recognisers.people import titles_share
from orgchart.importing.levels import is_level_name

_LONGEST_TITLE = 160
_LONGEST_DEPARTMENT = 80


def _fits_title(column: Column) -> float:
    if column.length > _LONGEST_TITLE or column.emails > 0.5 or column.dates > 0.5:
        return 0.1
    return 0.2 if column.numbers > 0.5 else 1.0


def _unnamed_title(column: Column) -> float:
    return 0.6 * titles_share(column) if titles_share(column) > 0.5 else 0.0


def _fits_department(column: Column) -> float:
    if not column.filled or column.length > _LONGEST_DEPARTMENT or column.dates > 0.5:
        return 0.1
    base = 0.6 if column.numbers > 0.5 else 1.0
    return base if len(column.distinct) > 1 else base * 0.7


def _fits_level(column: Column) -> float:
    share = sum(map(is_level_name, column.sample)) / max(1, len(column.sample))
    return 1.0 if share > 0.6 else 0.0


RECOGNISERS = (
    Recogniser(
        "title",
        "title | job title | jobtitle | business title | position title | position name"
        " | role title"
        " | employee role | employee title | job title description | job position"
        " | generic job title | working title | official title | job name | job | position | role"
        " | role name | post title | post name | post | post name title | job description"
        " | job profile | job profile name | occupation | designation | job role"
        " | position description"
        " | business title name | current title | titel | berufsbezeichnung | stelle"
        " | stellenbezeichnung | stellentitel | jobtitel | position funktion | funktionsbezeichnung"
        " | rolle | tatigkeit | planstelle | dienststellung | amtsbezeichnung"
        " | positionsbezeichnung"
        " | poste | intitule du poste | intitule de poste | intitule | fonction"
        " | libelle emploi | libelle du poste | emploi | metier | titre | titre du poste"
        " | puesto | cargo | puesto de trabajo | titulo | titulo del puesto | denominacion"
        " | planstellentext | stellentext | denominacion del puesto | poste occupe"
        " | categoria profesional"
        " | nombre del puesto | nombre del cargo | rol | job id | job code",
        pattern=r"\b(job|position|business|role|working|employee) ?(title|name|titel)\b|\btitle$",
        refuse=r"\b(manager|supervisor|boss|reports?|reporting|courtesy|lead|code|id|family|group"
        r"|department|dept|previous|former|salutation|vorgesetzt\w*|effective|date)\b",
        fit=_fits_title,
        unnamed=_unnamed_title,
    ),
    Recogniser(
        "department",
        "department | dept | department name | dept name | home department"
        " | home department description | division | business unit | unit | organizational unit"
        " | organisational unit | org unit | supervisory organization | supervisory organisation"
        " | function | functional unit | functional area | directorate | section | area"
        " | organization | organisation | department description | ou | cost center name"
        " | abteilung | bereich | fachbereich | organisationseinheit | org einheit | orgeinheit"
        " | kostenstelle | ressort | funktion | departement | service | direction | pole"
        " | equipe metier | unite organisationnelle | uo | affectation"
        " | orgeinheit text | dezernat | sachgebiet | referat | amt | servicio"
        " | departamento | area funcional | unidad | seccion | direccion | gerencia | funcion"
        " | departments",
        pattern=r"\b(department|dept|abteilung|departamento|departement|division|business unit)\b",
        refuse=r"\b(id|code|no|nr|number|manager|head|lead|parent|leiter|cost|start|date|since|type)\b",
        fit=_fits_department,
    ),
    Recogniser(
        "department",
        "cost center | cost centre | department id | dept id | department code | org unit path"
        " | centre de cout | centro de coste | centro de costo | division id",
        fit=lambda column: 0.6 * _fits_department(column),
    ),
    Recogniser(
        "functions",
        "functions | service functions | responsibilities | aufgaben | funktionen | fonctions"
        " | funciones",
        fit=lambda column: 1.0 if column.length < _LONGEST_DEPARTMENT else 0.0,
    ),
    Recogniser(
        "team",
        "team | team name | squad | crew | work group | workgroup | teamname | gruppe"
        " | arbeitsgruppe"
        " | equipe | equipo | nombre del equipo | grupo",
        fit=_fits_department,
    ),
    Recogniser(
        "level",
        "level | job level | career level | management level | seniority | hierarchy level | grade"
        " | stufe | ebene | hierarchieebene | karrierestufe | niveau | niveau hierarchique | nivel"
        " | nivel jerarquico | rank | job grade | band",
        fit=_fits_level,
    ),
)
