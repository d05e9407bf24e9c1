"""The record of a comment on a role."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from orgchart.model.record import Id, Record

COMMENT_PREFIX = "comment/"
# A moment to the minute, in the world's time: texts that sort as time goes by.
Moment = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$")]


class Comment(Record, frozen=True, kw_only=True, tag="comment"):
    """What somebody says about a role; an answer names in ``answers`` the comment that began.

    ``about`` is the role, which may be gone. Whether a conversation is ``resolved`` stands in
    its first comment.
    """

    about: Id
    text: str
    author: str = ""
    at: Moment
    answers: Id = ""
    resolved: bool = False
