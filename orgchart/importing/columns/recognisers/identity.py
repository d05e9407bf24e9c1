"""What a post or person is known by: id, login, distinguished name, e-mail address."""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser

_LONGEST_ID = 80
_UNIQUE = 0.95


def _fits_id(column: Column) -> float:
    if not column.filled or column.length > _LONGEST_ID:
        return 0.0
    if column.dates > 0.5:
        return 0.5 if column.uniqueness >= _UNIQUE and column.fill >= _UNIQUE else 0.0
    if column.fill < 0.5:
        return 0.3
    return 1.0 if column.uniqueness >= _UNIQUE else 0.5 + 0.5 * column.uniqueness


def _fits_email(column: Column) -> float:
    return 1.0 if column.emails > 0.3 else 0.0


RECOGNISERS = (
    Recogniser(
        "id",
        "id | uid | key | slug | employee id | emp id | employee # | employee no | employee number"
        " | employee nr | emp no | emp # | emp number | person id | people id | unique id"
        " | unique identifier | user id | userid | eeid | employee eid | associate id"
        " | associate oid"
        " | worker id | position id | position number | position no | post id | post number"
        " | post unique reference | post reference | file number | personnel number | personnel no"
        " | staff id | staff no | staff number | payroll number | payroll id | business entity id"
        " | employee key | external id | record id | role id | job share id | object id | node id"
        " | workday id | personio id | hibob id | rippling id | member id | card id | number"
        " | no | nr"
        " | # | ref | reference | code | employee code | emp code | staff code | login | username"
        " | user name | user login | sam account name | uidnumber | network id | badge number"
        " | personalnummer | personalnr | personal nr | persnr | pers nr | mitarbeiternummer"
        " | mitarbeiter nr | mitarbeiter id | mitarbeiternr | stammnummer | stellennummer | kennung"
        " | matricule | identifiant | numero | numero employe | no employe | id employe"
        " | id salarie"
        " | id empleado | numero de empleado | numero empleado | num empleado | no empleado"
        " | no de personal | n de personal | matr | code agent | position # | id # | stellen nr"
        " | legajo | codigo | codigo empleado | identificador | clave",
        pattern=r"\b(employee|emp|person|worker|staff|position|post|user|associate|member)\b.*"
        r"\b(id|no|nr|number|#|code|key|reference)$|\bpersonal(nummer|nr)\b|\bmatricule\b",
        refuse=r"\b(manager|supervisor|boss|reports?|reporting|lead|parent|department|dept|type"
        r"|status|category|class|national|tax|phone|cost|zip|postal)\b",
        fit=_fits_id,
    ),
    Recogniser(
        "dn",
        "distinguished name | dn | user dn | ldap dn",
        fit=lambda column: column.dns,
        unnamed=lambda column: column.dns if column.uniqueness > 0.95 else 0.0,
    ),
    Recogniser(
        "email",
        "email | email address | mail | work email | work mail | business email | company email"
        " | office email | primary email | ad email | user principal name | upn | employee email"
        " | user email | contact email | email id | email work | e post"
        " | email adresse | mailadresse | email geschaftlich | dienstliche email | firmen email"
        " | courriel | adresse email | adresse mail | mel | email professionnel"
        " | correo | correo electronico | email corporativo | correo corporativo",
        pattern=r"\b(email|mail|courriel|correo)\b",
        refuse=r"\b(manager|supervisor|boss|reports?|reporting|lead|personal|private|home|privat\w*"
        r"|personnel|hr|vorgesetzt\w*|jefe|responsable|second\w*|matrix|coach|sent|opt)\b",
        fit=_fits_email,
        unnamed=lambda column: 0.6 * column.emails if column.uniqueness > 0.8 else 0.0,
    ),
)
