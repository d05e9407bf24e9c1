"""The level a job title tells, in English, German, French and Spanish, with the usual traps.

"Account Manager" is no manager by the word and "Lead Agent" no lead: such titles have one level
for those with reports and another for those without. Source: the title guide in
docs/guide/rules.md.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from orgchart.importing.text import words
from orgchart.model.records import Level


class TitleLevel(msgspec.Struct, frozen=True):
    """What a title says: the level of somebody who leads people, and of somebody who does not.

    ``over_leaders``: of somebody whose reports lead in turn, where that differs. ``sure``: the
    title alone decides for somebody without reports.
    """

    leading: Level
    alone: Level
    over_leaders: Level | None = None
    sure: bool = True


def _always(level: Level) -> TitleLevel:
    return TitleLevel(level, level)


# The first that matches counts, so traps stand above the words they contain.
_RULES: tuple[tuple[TitleLevel, str], ...] = (
    (_always("team lead"), r"(assistant|deputy|stellv\w*) (team |shift )?(manager|leiter\w*)$"),
    (_always("manager"), r"(assistant|associate) (\w+ )?director"),
    (
        _always("representative"),
        r"(executive|personal|management|team|office|administrative) assistants?|assistants? (to"
        r"|of)"
        r"|pa (to|of)|assisten(t|z)\w*( der| de)? (geschaftsfuhr\w*|direction|direccion|leitung)"
        r"|asistente|secretar\w+ (to|of|de)",
    ),
    (
        _always("representative"),
        r"(account|sales|service|support|care|relations) executives?",
    ),
    (
        _always("executive"),
        r"(?<!vice )president|presidente|vice president|vice presidents?|[ase]?vp"
        r"|chief (\w+ ){0,3}officer"
        r"|chief executive|c[a-z]o|chro|managing director|geschaftsfuhr\w*|vorstand\w*"
        r"|directeur general|directrice generale|director[a]? general|gerente general|pdg"
        r"|founder|cofounder|inhaber\w*|proprietor|permanent secretary"
        r"|(?:(?<=^)|(?<=^co ))owner",
    ),
    (
        _always("director"),
        r"directors?|directeur|directrice|directora|direktor\w*|bereichsleit\w*"
        r"|hauptabteilungsleit\w*|general manager|senior manager|head of department",
    ),
    (
        TitleLevel("manager", "specialist"),
        r"(account|accounts|success|renewals?|program|programme|project|product|duty|community"
        r"|case|relationship|relations|incident|problem|change|release|knowledge|media|category"
        r"|partner|client|office|delivery|campaign|content|brand|territory|portfolio|event"
        r"|onboarding|escalation|escalations|implementation) managers?",
    ),
    (
        _always("team lead"),
        r"tl|team ?(lead\w*|leit\w*|chef\w*)|teamlead\w*|teamleit\w*|supervisors?|supervisora"
        r"|superviseur|superviseuse|shift (lead\w*|manager)|schichtleit\w*|gruppenleit\w*"
        r"|captain|group lead(er)?|working lead|crew (lead\w*|chief)|squad lead|section leader"
        r"|floor (lead\w*|manager)|(responsable|chef|cheffe) d equipe|chef de groupe"
        r"|(jef[ea]|lider|encargad[oa]|coordinador[a]?) de (equipo|turno|grupo)|foreman"
        r"|vorarbeiter\w*",
    ),
    (TitleLevel("manager", "manager", "director"), r"heads? of|heads?$|leiter\w* (der )?abteilung"),
    (
        _always("manager"),
        r"abteilungsleit\w*|\w*leiter(in)?|leitung|chef(fe)? de service|gerente|jef[ea]"
        r"|superintendent",
    ),
    (
        TitleLevel("manager", "specialist", sure=False),
        r"managers?|managerin|mgr|responsable|chef(fe)?",
    ),
    (
        # "Deputy Director … Operations Owner" is a director, an "Operations Owner" owns no firm.
        _always("executive"),
        r"(?<!product )(?<!process )(?<!operations )(?<!ops )(?<!service )(?<!system )(?<!data )"
        r"(?<!risk )owner",
    ),
    (TitleLevel("team lead", "senior"), r"lead|leader"),
    (
        _always("senior"),
        r"senior\w*|sr|snr|erfahrene\w*|confirmee?|expert\w*|mentor\w*|principal|sme"
        r"|subject matter|(tier|level) ?[23]|l[23]|ii|iii",
    ),
    (
        _always("specialist"),
        r"\w*spezialist\w*|specialists?|specialiste|especialista|\w*analyst\w*|analista|planners?"
        r"|\w*planer(in)?|planificateur|planificador\w*|schedulers?|\w*trainer\w*|formateur"
        r"|formatrice"
        r"|formador\w*|coach|coaches|engineers?|\w*ingenieur\w*|ingenier\w*|technicians?"
        r"|\w*techniker\w*"
        r"|technicien\w*|tecnic[oa]|\w*moderator\w*|moderateur|dispatchers?|disponent\w*"
        r"|developers?"
        r"|\w*entwickler\w*|editors?|redakteur\w*|architects?|accountants?|programmers?|designers?",
    ),
    (
        _always("representative"),
        r"representatives?|representant\w*|representante|reps?|\w*agent(in)?|agents?|agente"
        r"|advis[eo]rs?"
        r"|associates?|advocates?|operators?|clerks?|assistants?|\w*assistent\w*|coordinators?"
        r"|\w*koordinator\w*|coordinateur|coordinatrice|coordinador\w*|consultants?|csr|responders?"
        r"|\w*mitarbeiter\w*|\w*sachbearbeiter\w*|\w*berater(in)?|\w*betreuer(in)?"
        r"|chargee? de|conseill\w+|teleconseill\w+|teleoperador\w*|asesor\w*|interns?|trainees?"
        r"|werkstudent\w*|azubi|praktikant\w*|apprenti\w*|stagiaire|receptionists?|secretary"
        r"|executives?|executive officer",
    ),
)
_LONGEST = 160
_COMPILED = tuple((level, re.compile(rf"\b(?:{pattern})\b")) for level, pattern in _RULES)


@lru_cache(maxsize=16_384)
def title_level(title: str) -> TitleLevel | None:
    """The level a title tells; None when none of its words does."""
    folded = " ".join(words(title[:_LONGEST]))
    return next((level for level, pattern in _COMPILED if pattern.search(folded)), None)


def has_title_word(text: str) -> bool:
    """Whether a text holds a word that job titles have."""
    return len(text) <= _LONGEST and title_level(text) is not None
