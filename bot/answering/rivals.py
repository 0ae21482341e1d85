"""Notions of which a statement tells one, so that another one of them is denied."""

from collections.abc import Iterable

from bot.answering.content import Content
from bot.answering.record import Record

_WEEKDAYS = frozenset(f"weekday_{day}" for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_YEARS = frozenset({"last_year", "this_year", "next_year"})

_SETS = (_WEEKDAYS, _YEARS)

RIVALS = frozenset(("concepts", key) for rivals in _SETS for key in rivals)
"""All of them: words that place a thing in time, by which it need not be told."""


def is_rivalled(contents: Iterable[Content], record: Record) -> bool:
    """Whether a statement tells another day of the week, or another year, than a question."""
    told = {key for section, key in record.terms if section == "concepts"}
    return any(
        asked and told & rivals and not asked & told
        for rivals in _SETS
        for asked in (content.keys("concepts") & rivals for content in contents)
    )
