"""Notions of which a statement tells one, so that another one of them is denied."""

from collections.abc import Iterable

from bot.answering.records.record import Record
from bot.answering.words.content import Content
from bot.answering.words.terms import Term

WEEKDAYS = frozenset(
    ("concepts", f"weekday_{day}") for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
)
"""The days of the week."""

_YEARS = frozenset(("concepts", f"{which}_year") for which in ("last", "this", "next"))

_SETS = (WEEKDAYS, _YEARS)

RIVALS = frozenset[Term]().union(*_SETS)
"""All of them: words that place a thing in time, by which it need not be told."""


def is_rivalled(contents: Iterable[Content], record: Record) -> bool:
    """Whether a statement tells another day of the week, or another year, than a question."""
    return any(
        asked and record.terms & rivals and not asked & record.terms
        for rivals in _SETS
        for asked in (content.terms & rivals for content in contents)
    )
