"""The pieces that titles are made of, for translators: levels with their areas, and the areas."""

from __future__ import annotations

from orgchart.translation import later, texts

tr = texts("Titles")

# Longer ones first: "Team Lead, Support" is no "Support" of "Team".
HEADS = (
    later("Executive Vice President, {what}"),
    later("Senior Vice President, {what}"),
    later("Vice President, {what}"),
    later("Director, {what}"),
    later("Manager, {what}"),
    later("Team Leader, {what}"),
    later("Team Lead, {what}"),
    later("Representative, {what}"),
    later("Senior {what}"),
)
TAILS = (
    later("{what} Team Lead"),
    later("{what} Manager"),
    later("{what} Lead"),
    later("{what} Specialist"),
    later("{what} Representative"),
    later("{what} Analyst"),
    later("{what} Engineer"),
    later("{what} group"),
    later("{what} division"),
    later("{what} region"),
)
AREAS = (
    later("Account"),
    later("Account Management"),
    later("Accounts"),
    later("Administration"),
    later("Billing"),
    later("Customer Relations"),
    later("Customer Service"),
    later("Customer Success"),
    later("Dispatch"),
    later("Field Service"),
    later("Forum"),
    later("Forum Moderation"),
    later("Help Desk"),
    later("Issue Management"),
    later("Issues"),
    later("Knowledge"),
    later("Leadership"),
    later("Loyalty"),
    later("Loyalty & Rewards"),
    later("Onboarding"),
    later("Operations"),
    later("Planning"),
    later("Quality"),
    later("Returns"),
    later("Returns & Warranty"),
    later("Rewards"),
    later("Sales"),
    later("Service Operations"),
    later("Social Media"),
    later("Support"),
    later("Technical"),
    later("Technical Support"),
    later("Training"),
    later("Warranty"),
    later("Workforce Management"),
    later(" & "),
)
