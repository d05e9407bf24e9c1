"""Seeded synthetic organisations: the same chart for us and for those we compare with.

Spans are 3 to 12 (mean 7.5); as many posts of each level lead as bring 1,000 posts into 6
levels, 10,000 into 7 and 100,000 into 8. Cards are 200 units wide and of five heights.
"""

from __future__ import annotations

import csv
import json
import math
import random
from pathlib import Path
from typing import Literal, NamedTuple

from msgspec.structs import replace

from orgchart.layout import Size
from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.records import Holder, Id, Level, Role

SEED = 20251
SPAN = (3, 12)
CARD_WIDTH = 200
CARD_HEIGHTS = (64, 80, 96, 112, 128)
BLOCKS = 7
FIRST = "Ada Bo Chen Dina Emil Farah Goran Hana Ivo Jun Kofi Lena Mats Nora Omar Petra Åsa Łukasz"
LAST = "Andersson Baker Castillo Dubois Eriksen García Ivanova Kowalski Nakamura O'Connor Tanaka"
FUNCTIONS = ("support", "sales", "issue-management", "account-management", "technical-support")
TITLES: dict[Level, str] = {
    "executive": "Vice President, Customer Service",
    "director": "Director of Customer Service",
    "manager": "Customer Service Manager",
    "team lead": "Team Lead",
    "senior": "Senior Representative",
    "representative": "Customer Service Representative",
}
LEADERS: tuple[Level, ...] = ("executive", "director", "director", "manager", "manager")

Shape = Literal["organisation", "chain", "star"]


class Post(NamedTuple):
    """One post of the organisation; ``boss`` is an index, None at the top."""

    boss: int | None
    depth: int
    height: int


def organisation(count: int) -> list[Post]:
    """``count`` posts, every manager before the reports."""
    rng = random.Random(SEED + count)
    growth = _growth(count)
    posts = [Post(None, 0, rng.choice(CARD_HEIGHTS))]
    leading = [0]
    while True:
        level: list[int] = []
        for boss in leading:
            for _ in range(min(rng.randint(*SPAN), count - len(posts))):
                level.append(len(posts))
                posts.append(Post(boss, posts[boss].depth + 1, rng.choice(CARD_HEIGHTS)))
        if len(posts) == count:
            return posts
        wanted = round(growth ** posts[level[0]].depth)
        leading = sorted(rng.sample(level, min(len(level), wanted)))


def posts_of(shape: Shape, count: int) -> list[Post]:
    """An organisation, a chain of one report each, or everyone under one manager."""
    if shape == "organisation":
        return organisation(count)
    chain = shape == "chain"
    return [
        Post((i - 1 if chain else 0) if i else None, (i if chain else min(i, 1)), 96)
        for i in range(count)
    ]


def chart(posts: list[Post]) -> Chart:
    """The posts as a chart of ours."""
    rng = random.Random(SEED)
    leads = {post.boss for post in posts}
    keys = keys_between(None, None, _largest_span(posts))
    siblings: dict[int | None, int] = {}
    roles = []
    for i, post in enumerate(posts):
        place = siblings[post.boss] = siblings.get(post.boss, -1) + 1
        level = _level(post, i in leads)
        roles.append(
            Role(
                id=_id(i),
                title=TITLES[level],
                holders=(Holder(name=_name(rng)),),
                reports_to=None if post.boss is None else _id(post.boss),
                rank=keys[place],
                level=level,
                functions=(FUNCTIONS[i % len(FUNCTIONS)],),
            )
        )
    return Chart(roles)


def dense(count: int) -> Chart:
    """Seven directors with seven teams each, one below the other: about as high as wide."""
    leaders = [Post(None, 0, 96), *(Post(0, 1, 96) for _ in range(BLOCKS))]
    leaders += [Post(1 + i // BLOCKS, 2, 96) for i in range(BLOCKS**2)]
    first = 1 + BLOCKS
    members = [Post(first + i % BLOCKS**2, 3, 96) for i in range(count - len(leaders))]
    roles = chart([*leaders, *members]).roles
    stacked = {id: replace(roles[id], arrangement="stack") for id in map(_id, range(1, first))}
    return Chart((roles | stacked).values())


def sizes(posts: list[Post]) -> dict[Id, Size]:
    """The cards' sizes that every layout is given."""
    return {_id(i): Size(CARD_WIDTH, post.height) for i, post in enumerate(posts)}


def write_list(chart: Chart, path: Path) -> None:
    """A staff list as a personnel system exports it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["Employee ID", "Name", "Job Title", "Manager ID", "Department", "FTE"])
        for role in chart.roles.values():
            team = role.functions[0].replace("-", " ")
            out.writerow([role.id, role.holders[0].name, role.title, role.reports_to, team, 1])


def write_peer_list(posts: list[Post], chart: Chart, path: Path) -> None:
    """The chart as the peers read it, sizes of the cards included."""
    rows = [
        {
            "id": _id(i),
            "parentId": None if post.boss is None else _id(post.boss),
            "w": CARD_WIDTH,
            "h": post.height,
            "name": chart.roles[_id(i)].holders[0].name,
            "title": chart.roles[_id(i)].title,
            "colour": i % len(FUNCTIONS),
        }
        for i, post in enumerate(posts)
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def write_dot(posts: list[Post], path: Path) -> None:
    """The chart as `dot` reads it, at 72 units an inch."""
    lines = ["digraph { node [shape=box fixedsize=true width=2.78]; edge [arrowhead=none];"]
    for i, post in enumerate(posts):
        lines.append(f'{_id(i)} [height={post.height / 72:.2f} label="{_id(i)}"];')
        if post.boss is not None:
            lines.append(f"{_id(post.boss)} -> {_id(i)};")
    path.write_text("\n".join([*lines, "}"]), encoding="utf-8")


def branch_move(chart: Chart) -> tuple[Id, Id]:
    """A branch of about one in eighty roles, and a manager elsewhere at its manager's depth."""
    size = dict.fromkeys(chart.roles, 1)
    depth: dict[Id, int] = {}
    top: dict[Id, Id] = {}
    order = list(chart.branch(None))
    for id in order:
        manager = chart.roles[id].reports_to
        depth[id] = 0 if manager is None else depth[manager] + 1
        top[id] = id if manager is None or depth[id] == 1 else top[manager]
    for id in reversed(order):
        manager = chart.roles[id].reports_to
        if manager is not None:
            size[manager] += size[id]
    deep = [id for id in order if depth[id] >= 2 and chart.has_reports(id)]
    branch = min(deep, key=lambda id: (abs(size[id] - len(order) / 80), id))
    managers = (id for id in order if chart.has_reports(id) and depth[id] == depth[branch] - 1)
    return branch, max(id for id in managers if top[id] != top[branch])


def _growth(count: int) -> float:
    """Leaders a level for each leader of the level above, to fill the wanted number of levels."""
    levels = round(math.log10(count)) + 3
    span = sum(SPAN) / 2
    low, high = 1.0, span
    for _ in range(60):
        growth = (low + high) / 2
        reached = 1 + sum(span * growth**level for level in range(levels - 1))
        low, high = (growth, high) if reached < count else (low, growth)
    return high


def _largest_span(posts: list[Post]) -> int:
    spans: dict[int | None, int] = {}
    for post in posts:
        spans[post.boss] = spans.get(post.boss, 0) + 1
    return max(spans.values())


def _level(post: Post, leads: bool) -> Level:
    if leads:
        return LEADERS[post.depth] if post.depth < len(LEADERS) else "team lead"
    return "senior" if post.height == CARD_HEIGHTS[-1] else "representative"


def _name(rng: random.Random) -> str:
    return f"{rng.choice(FIRST.split())} {rng.choice(LAST.split())}"


def _id(index: int) -> Id:
    return f"r{index}"
