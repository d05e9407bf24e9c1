"""The functions every chart knows without storing them; a chart's own records come on top.

Their slugs are what charts hold; names and initials are said in the language that is spoken.
"""

from __future__ import annotations

import msgspec

from orgchart.model.records import FUNCTION_PREFIX, Function
from orgchart.translation import language, later, texts

tr = texts("Functions")
initials_said = texts("Initials")

MAIN_FUNCTIONS = (
    "account-management",
    "loyalty-rewards",
    "returns-warranty",
    "issue-management",
    "support",
    "sales",
)

# slug, name, initials, colour token, what it takes care of
_ROWS = (
    ("leadership", later("Leadership"), later("LD", "Initials"), "leadership",
     later("Daily tasks, conflicts, guidance and strategy; at the top, the budget.")),
    ("account-management", later("Account management"), later("AM", "Initials"), "account",
     later("Stays in touch over the whole customer life "
           "and speaks for the customer inside the firm.")),
    ("loyalty-rewards", later("Loyalty & rewards"), later("LR", "Initials"), "loyalty",
     later("Designs and runs the programmes that bring customers back.")),
    ("returns-warranty", later("Returns & warranty"), later("RW", "Initials"), "returns",
     later("Checks, authorises and completes returns and warranty claims.")),
    ("issue-management", later("Issue management"), later("IM", "Initials"), "issue",
     later("Settles conflicts and escalations, finds root causes, feeds improvements back.")),
    ("support", later("Support"), later("SU", "Initials"), "support",
     later("Guides buyers in use, answers questions, solves problems.")),
    ("sales", later("Sales"), later("SA", "Initials"), "sales",
     later("Sells, upsells and renews together with service.")),
    ("technical-support", later("Technical support"), later("TS", "Initials"), "technical",
     later("Solves the technical problems that the first line hands over.")),
    ("customer-success", later("Customer success"), later("CS", "Initials"), "success",
     later("Sees that customers reach what they bought the product for.")),
    ("quality", later("Quality"), later("QA", "Initials"), "quality",
     later("Samples and scores contacts, calibrates, coaches leads.")),
    ("training", later("Training"), later("TR", "Initials"), "training",
     later("Brings new people in and keeps everyone up to date.")),
    ("knowledge", later("Knowledge"), later("KN", "Initials"), "knowledge",
     later("Writes and tends the help articles.")),
    ("workforce-management", later("Workforce management"), later("WF", "Initials"), "workforce",
     later("Forecasts, schedules and steers the day.")),
    ("operations", later("Operations"), later("OP", "Initials"), "operations",
     later("Reporting, tools and processes of the department.")),
    ("social-media", later("Social media"), later("SM", "Initials"), "social",
     later("Answers on social channels and keeps their content fresh.")),
    ("forum-moderation", later("Forum moderation"), later("FM", "Initials"), "forum",
     later("Keeps the customer forum useful and safe.")),
    ("help-desk", later("Help desk"), later("HD", "Initials"), "helpdesk",
     later("First contact, on duty or on call.")),
    ("billing", later("Billing"), later("BI", "Initials"), "billing",
     later("Invoices, payments and other questions of money.")),
    ("dispatch", later("Dispatch"), later("DI", "Initials"), "dispatch",
     later("Reads new cases and sends each to the right team.")),
    ("field-service", later("Field service"), later("FS", "Initials"), "field",
     later("Repairs and installs at the customer's place.")),
    ("onboarding", later("Onboarding"), later("ON", "Initials"), "onboarding",
     later("Takes new customers through their first weeks.")),
    ("administration", later("Administration"), later("AD", "Initials"), "other",
     later("Office, records and other help behind the scenes.")),
)  # fmt: skip

BUILT_IN_FUNCTIONS: dict[str, Function] = {
    slug: Function(
        id=FUNCTION_PREFIX + slug, name=name, initials=initials, colour=colour, description=text
    )
    for slug, name, initials, colour, text in _ROWS
}


def built_in(slug: str) -> Function | None:
    """A built-in function by its slug, named in the language that is spoken."""
    function = BUILT_IN_FUNCTIONS.get(slug)
    return None if function is None else _said(function)


def built_in_functions() -> dict[str, Function]:
    """All of them by slug, with names and initials in the language that is spoken."""
    return {slug: _said(function) for slug, function in BUILT_IN_FUNCTIONS.items()}


def _said(function: Function) -> Function:
    if language() == "en":
        return function
    return msgspec.structs.replace(
        function,
        name=tr(function.name),
        initials=initials_said(function.initials),
        description=tr(function.description),
    )
