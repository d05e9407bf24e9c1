"""The built-in function that a department or title speaks of, in four languages."""

from __future__ import annotations

import re
from functools import lru_cache

from orgchart.importing.text import words
from orgchart.model.functions import BUILT_IN_FUNCTIONS

# The first that matches takes its words away, so the special stand above the general.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("technical-support", r"technical support|tech support|technischer (support|kundendienst)"
     r"|support technique|soporte tecnico|(2nd|3rd|second|third) (level|line) support"),
    ("customer-success", r"customer success|success (manager|management|team)|kundenerfolg"),
    ("onboarding", r"onboarding|implementation"),
    ("sales", r"account executives?|(?<!after )sales"),
    ("account-management", r"(key |strategic |named )accounts?|accounts?(?= (manage\w*|rep\w*"
     r"|team|executives?|directors?"
     r"|lead|loyalty|specialists?|care)\b)|accounts$"
     r"|client relations\w*|kundenbetreuung|grandes? (comptes|cuentas)|gestion de cuentas"),
    ("loyalty-rewards", r"loyalty|rewards?|retention|kundenbindung|bonusprogramm|fidelisation"
     r"|fidelite|fidelizacion"),
    ("returns-warranty", r"returns?|warrant\w+|rma|refunds?|reverse logistics|retouren\w*"
     r"|garantie\w*"
     r"|gewahrleistung\w*|retours?|devoluciones|garantias?"),
    ("issue-management", r"issue (management|resolution)|escalations?|complaints?|claims|disputes?"
     r"|beschwerde\w*|reklamation\w*|eskalation\w*|reclamations?|reclamaciones|quejas"),
    ("quality", r"quality|qa|qualitat\w*|qualite|calidad"),
    ("training", r"training\w*|trainer\w*|learning|schulung\w*|formation|formateur|formacion"),
    ("knowledge", r"knowledge|wissensmanagement|documentation|help articles?"
     r"|base de connaissances"),
    ("workforce-management", r"workforce|wfm|scheduling|forecast\w*|real time|einsatzplanung"
     r"|personaleinsatz\w*|planification"),
    ("social-media", r"social (media|channels?|content)|soziale medien|reseaux sociaux"
     r"|redes sociales"),
    ("forum-moderation", r"forums?|community|moderat\w+"),
    ("help-desk", r"help ?desk|service ?desk"),
    ("billing", r"billing|invoic\w+|payments?|abrechnung\w*|rechnung\w*|facturation|facturacion"),
    ("dispatch", r"dispatch\w*|triage|disposition|disponent\w*"),
    ("field-service", r"field (service|support|technician\w*|engineer\w*)|on ?site|aussendienst"
     r"|service terrain|servicio de campo"),
    ("sales", r"renewals?|vertrieb\w*|verkauf\w*|ventes?|commercial|ventas"),
    ("support", r"support\w*|customer (service|care)|kundendienst|kundenservice|kundensupport|"
     r"service clients?|assistance|atencion al cliente|soporte|call cent(er|re)|contact cent(er"
     r"|re)"),
    ("operations", r"operations|betrieb|operaciones|reporting"),
    ("administration", r"administration|administrative|verwaltung|sekretariat|office management"
     r"|administracion"),
    ("leadership", r"executive(?! assistant)|leadership|management board|geschaftsleitung"
     r"|geschaftsfuhrung"
     r"|direction generale|direccion general|board"),
)  # fmt: skip
_COMPILED = tuple((slug, re.compile(rf"\b(?:{pattern})\b")) for slug, pattern in _PATTERNS)
_LONGEST = 300
_GENERAL = frozenset(("support", "operations", "administration", "leadership"))
_BY_NAME = {
    " ".join(words(name)): slug
    for slug, function in BUILT_IN_FUNCTIONS.items()
    for name in (function.name, slug)
}


@lru_cache(maxsize=8192)
def functions_in(text: str) -> tuple[str, ...]:
    """Slugs of the functions a text speaks of, the special ones first."""
    rest = " ".join(words(text[:_LONGEST]))
    if rest in _BY_NAME:
        return (_BY_NAME[rest],)
    found = []
    for slug, pattern in _COMPILED:
        rest, times = pattern.subn(" | ", rest)
        if times:
            found.append(slug)
    return tuple(found)


def special_functions(title: str) -> tuple[str, ...]:
    """What a title says in particular; nothing where it names but a general function."""
    told = functions_in(title)
    return () if set(told) <= _GENERAL else told
