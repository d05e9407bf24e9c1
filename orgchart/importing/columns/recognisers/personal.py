"""What a chart has no business to know: left out unless the user asks for the column.

The field is "personal: " and what it is. A postal address makes the towns beside it personal
too (`columns.understanding`).
"""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser
from orgchart.translation import later, texts

tr = texts("Importing")

PERSONAL = "personal: "
_HOME_ADDRESS = later("home address")
ADDRESS = PERSONAL + _HOME_ADDRESS


def _kind(what: str, headers: str, pattern: str, refuse: str = "") -> Recogniser:
    return Recogniser(PERSONAL + what, headers, pattern=pattern, refuse=refuse, many=True)


def _not_a_place_of_work(column: Column) -> float:
    return 0.0 if column.emails > 0.5 else 1.0


RECOGNISERS = (
    _kind(
        later("date of birth"),
        "dob | birthday | birth date | date of birth | age | geburtstag | geburtsdatum | alter"
        " | date de naissance | fecha de nacimiento | edad | year of birth",
        r"\b(birth\w*|dob|geburts\w*|naissance|nacimiento)\b",
    ),
    Recogniser(
        ADDRESS,
        "address | street | street address | home address | address line 1 | address line 2"
        " | postal code | postcode | zip | zip code | post code | strasse | anschrift | adresse"
        " | wohnort | plz | postleitzahl | rue | code postal | domicile | direccion particular"
        " | domicilio | calle | codigo postal",
        pattern=r"\b(home|private|residential|street|postal) (address|city|town|country|state)\b"
        r"|\bprivatadresse\b|\b(zip|postal) code\b",
        refuse=r"\b(email|mail|work|office|business|ip)\b",
        fit=_not_a_place_of_work,
        many=True,
    ),
    _kind(
        later("private phone or e-mail"),
        "home phone | private phone | personal email | personal phone | personal mobile"
        " | private email | home email | emergency contact",
        r"\b(home|private|personal|emergency) (phone|mobile|email|mail|contact\w*|tel\w*)\b"
        r"|\bprivate?s? (telefon|handy|email|mail)\b",
    ),
    _kind(
        later("gender"),
        "gender | sex | gender id | geschlecht | anrede | sexe | civilite | sexo | genero"
        " | salutation | title of courtesy | pronouns",
        r"\b(gender|geschlecht|courtesy)\b",
    ),
    _kind(
        later("a password"),
        "password | passwort | mot de passe | contrasena | hash",
        r"\b(password|passwort|hash function)\b",
    ),
    _kind(
        later("family and origin"),
        "nationality | citizenship | citizen desc | marital status | marital desc | married id"
        " | marital status id | race | race desc | ethnicity | ethnic group | hispanic latino"
        " | religion | staatsangehorigkeit | nationalitat | familienstand | konfession"
        " | nationalite"
        " | situation familiale | nacionalidad | estado civil | place of birth | visa status"
        " | from diversity job fair id | veteran status",
        r"\b(nationalit\w*|citizen\w*|marital|marri\w*|ethnic\w*|race|hispanic|religio\w*"
        r"|veteran)\b",
    ),
    _kind(
        later("national or tax number"),
        "ssn | social security number | national id | ni number | nino | tax id | passport"
        " | steuer id"
        " | sozialversicherungsnummer | steuernummer | numero de securite sociale | nir | dni | nie"
        " | nif | curp | rfc | passport number | aadhaar | pan | tin",
        r"\b(social security|national (id|insurance)|passport|sozialversicherung\w*"
        r"|securite sociale|seguridad social"
        r"|tax (id|number|code|class)|steuer\w*)\b",
    ),
    _kind(
        later("bank account"),
        "iban | bic | bank account | bank | account number | sort code | kontonummer"
        " | bankverbindung"
        " | compte bancaire | cuenta bancaria | routing number",
        r"\b(iban|bank\w*)\b",
        refuse=r"\bbanking\b",
    ),
    _kind(
        later("health"),
        "health | disability | sick days | absences | krankheitstage | schwerbehinderung | handicap"
        " | discapacidad | sick leave | days late last 30 | medical",
        r"\b(health|disab\w*|sick\w*|absence\w*|krank\w*|schwerbehind\w*|medical)\b",
        refuse=r"\b(title|team|department|unit)\b",
    ),
    _kind(
        later("pay"),
        "salary | pay | wage | wages | compensation | bonus | commission | commission pct"
        " | pay rate"
        " | hourly rate | base pay | base salary | annual salary | monthly salary | gehalt | lohn"
        " | vergutung | bruttogehalt | jahresgehalt | salaire | remuneration | salaire brut"
        " | salario"
        " | sueldo | remuneracion | pay grade | pay band | pay scale | rate | stock options"
        " | equity",
        r"\b(salary|salaries|wages?|pay|payscale|compensation|bonus|commission|gehalt\w*|lohn\w*"
        r"|vergutung|salaire|salario|sueldo|remuneration)\b",
        refuse=r"\b(payroll name|pay group|title)\b",
    ),
)
