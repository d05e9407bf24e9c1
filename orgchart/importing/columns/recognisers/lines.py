"""Whom the post reports to, by the solid and by dotted lines.

What a manager column refers to (id, e-mail, name …) is decided by its content, in `linking`.
"""

from __future__ import annotations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser

NOT_THE_MANAGER = (
    r"\b(coach|mentor|buddy|hr|hrbp|partner|second|2nd|secondary|skip|dotted|matrix|functional"
    r"|approver|deputy|backup|previous|former|old|assistant|recruiter|sponsor|level \d+|chain"
    r"|account|project|product|case|hiring|is|has|direct reports|count|number of|span|salary"
    r"|cost|pay|date|since|title|phone|department|time|status|n\+2|indirect|acting|type"
    r"|fachlich\w*|disziplinar\w* 2|fonctionnel\w*|funcional|report name|team manager of)\b"
)


def _fits_manager(column: Column) -> float:
    if column.length > 200:
        return 0.1
    if column.dates > 0.5:
        return 0.3
    if (
        column.filled
        and len(column.distinct) <= 2
        and column.flags == 1.0
        and len(column.filled) > 4
    ):
        return 0.2  # "Manager: yes / no"
    return 1.0


RECOGNISERS = (
    Recogniser(
        "reports_to",
        "manager | manager id | managers id | mgr | mgr id | manager no | manager number"
        " | manager employee id | manager emp id | manager email | managers email"
        " | manager work email | manager name | managers name | manager full name"
        " | manager upn | manager user id | manager username | manager display name | manager dn"
        " | manager slug | manager key | manager login | manager eid | manager key"
        " | worker s manager | workers manager | employee s manager"
        " | supervisor | supervisor id | supervisor eid | supervisor e id | supervisor email"
        " | supervisor name | supervisor employee id | supervisor number"
        " | reports to | reports to id | reports to email | reports to name | reporting to"
        " | reporting to id | report to | reports | reporting manager | reporting manager id"
        " | reporting manager name | reporting manager email | reports to associate id"
        " | reports to associate oid | reports to worker id | reports to position id"
        " | reports to position | reports to senior post | reporting senior post"
        " | reports to post | reports to role | reports to slug | line manager | line manager id"
        " | line manager name | line manager email | direct manager | direct manager id"
        " | direct manager name | direct supervisor | immediate supervisor | immediate manager"
        " | solid line manager | primary manager | boss | boss id | boss name | boss email | pid"
        " | parent | parent id | parent employee key | parent key | parent position"
        " | parent position id | superior | superior id | team lead | team leader | teamlead | lead"
        " | leader | leader id | people manager | head | n+1 | n + 1 | manager reference"
        " | managed by"
        " | vorgesetzter | vorgesetzte | vorgesetzte r | vorgesetzten id | vorgesetzter id"
        " | vorgesetzter name | vorgesetzter email | fuhrungskraft | fuhrungskraft id | leiter"
        " | teamleiter | teamleitung | chef | chefin | berichtet an"
        " | disziplinarischer vorgesetzter"
        " | direkter vorgesetzter | direkte fuhrungskraft | personalnummer vorgesetzter"
        " | responsable hierarchique | responsable | superieur | superieur hierarchique"
        " | matricule responsable | matricule manager | rattachement | rattache a"
        " | responsable direct | manager direct | chef direct"
        " | jefe | jefe directo | jefe inmediato | responsable directo | superior inmediato"
        " | supervisor directo | reporta a | id jefe | id responsable | id del jefe | jefe id"
        " | depende de | supervisora | gerente directo | mando directo | dependencia"
        " | chef id | id chef | vorges | vorg | fk | ubergeordnete stelle"
        " | stellennummer vorgesetzter | encadrant | encadrante | hierarchique"
        " | rattachement hierarchique | poste superieur",
        pattern=r"\b(reports?|reporting|berichtet|reporta|rattache|depende) (to|an|a|au|de)\b"
        r"|\b(managers?|mgr|supervisors?|boss|vorges(etzt\w*)?|vorg|ubergeordnete\w*"
        r"|fuhrungskraft|superieur|superior|jefe"
        r"|line manager|reporting \w+ post|parent)\b|\bn ?\+ ?1\b|\bresponsable\b",
        refuse=NOT_THE_MANAGER + r"|\b(organi[sz]ation|department|company|level)\b",
        fit=_fits_manager,
        many=True,
    ),
    Recogniser(
        "dotted",
        "dotted line manager | dotted line manager id | dotted line | dotted lines | dottedids"
        " | dotted ids | dotted line to | dotted manager | dotted manager id"
        " | matrix manager | matrix managers | matrix manager id | matrix manager email"
        " | secondary manager | secondary managers | second manager | second manager id"
        " | secondary manager id | functional manager | functional manager id | functional lead"
        " | refs | additional manager | additional managers | indirect manager | other managers"
        " | also reports to | secondary supervisor | secondary reports to | 2nd manager"
        " | project manager id | dotted line supervisor"
        " | fachvorgesetzter | fachlicher vorgesetzter | fachliche fuhrungskraft"
        " | zweiter vorgesetzter | responsable fonctionnel | manager fonctionnel"
        " | responsable funcional | jefe funcional | segundo jefe",
        pattern=r"\b(dotted|matrix)\b|\b(secondary|functional|indirect) (manager|supervisor)\b",
        refuse=r"\b(name of team|label|reason|team|organi[sz]ation)\b",
        many=True,
    ),
)
