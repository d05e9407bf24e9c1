"""The functions every chart knows without storing them; a chart's own records come on top."""

from __future__ import annotations

from orgchart.model.records import FUNCTION_PREFIX, Function

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
    ("leadership", "Leadership", "LD", "leadership",
     "Daily tasks, conflicts, guidance and strategy; at the top, the budget."),
    ("account-management", "Account management", "AM", "account",
     "Stays in touch over the whole customer life and speaks for the customer inside the firm."),
    ("loyalty-rewards", "Loyalty & rewards", "LR", "loyalty",
     "Designs and runs the programmes that bring customers back."),
    ("returns-warranty", "Returns & warranty", "RW", "returns",
     "Checks, authorises and completes returns and warranty claims."),
    ("issue-management", "Issue management", "IM", "issue",
     "Settles conflicts and escalations, finds root causes, feeds improvements back."),
    ("support", "Support", "SU", "support",
     "Guides buyers in use, answers questions, solves problems."),
    ("sales", "Sales", "SA", "sales",
     "Sells, upsells and renews together with service."),
    ("technical-support", "Technical support", "TS", "technical",
     "Solves the technical problems that the first line hands over."),
    ("customer-success", "Customer success", "CS", "success",
     "Sees that customers reach what they bought the product for."),
    ("quality", "Quality", "QA", "quality",
     "Samples and scores contacts, calibrates, coaches leads."),
    ("training", "Training", "TR", "training",
     "Brings new people in and keeps everyone up to date."),
    ("knowledge", "Knowledge", "KN", "knowledge",
     "Writes and tends the help articles."),
    ("workforce-management", "Workforce management", "WF", "workforce",
     "Forecasts, schedules and steers the day."),
    ("operations", "Operations", "OP", "operations",
     "Reporting, tools and processes of the department."),
    ("social-media", "Social media", "SM", "social",
     "Answers on social channels and keeps their content fresh."),
    ("forum-moderation", "Forum moderation", "FM", "forum",
     "Keeps the customer forum useful and safe."),
    ("help-desk", "Help desk", "HD", "helpdesk",
     "First contact, on duty or on call."),
    ("billing", "Billing", "BI", "billing",
     "Invoices, payments and other questions of money."),
    ("dispatch", "Dispatch", "DI", "dispatch",
     "Reads new cases and sends each to the right team."),
    ("field-service", "Field service", "FS", "field",
     "Repairs and installs at the customer's place."),
    ("onboarding", "Onboarding", "ON", "onboarding",
     "Takes new customers through their first weeks."),
    ("administration", "Administration", "AD", "other",
     "Office, records and other help behind the scenes."),
)  # fmt: skip

BUILT_IN_FUNCTIONS: dict[str, Function] = {
    slug: Function(
        id=FUNCTION_PREFIX + slug, name=name, initials=initials, colour=colour, description=text
    )
    for slug, name, initials, colour, text in _ROWS
}
