"""What a question tells of whom it names: "who is this Gan who wrote the piece on the league"."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from bot.answering.questions.articles import WRITING
from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.terms import ARTICLE, LIGHT, Term, keys_of
from bot.facts import Attribute, Kind, Role

_NOUNS = 2
"""So many words stand between a name and what is told of it: "this Gan | fellow | who"."""

_SPEAKING = frozenset(
    {
        ARTICLE,
        ("attributes", Attribute.STATEMENT),
        ("concepts", "interview"),
        ("concepts", "invite"),
        ("concepts", "request"),
        ("questions", "said"),
        ("roles", Role.SPEAKER),
    }
)
"""What people are known by of whom articles tell: they wrote one, or are quoted there."""

_LIGHTLY = frozenset({"yes_no", "said", "list"})
"""What is asked by words that may stand before a name and ask nothing of it."""
_PEOPLE: Term = ("types", Kind.PERSON)
_ENDS = re.compile(r"[,;:.!?()–—]")


def related_to(records: Records, said: Written, named: Iterable[Named]) -> Iterator[int]:
    """The indexes of the words that only tell of a person who is named before them.

    Not of those who did not write what they are said to have written.
    """
    asking = [
        reading.first for reading in said.readings if keys_of(reading.terms, "questions") - _LIGHTLY
    ]
    people = (one for one in named if one.is_sure and records.kind_of(one.best) is Kind.PERSON)
    for one in people:
        first = _pronoun(said, one.last + 1)
        if first is None or not any(index < one.first for index in asking):
            continue
        clause = range(one.last + 1, _end(said, first))
        terms = {t for r in said.readings if r.first in clause for t in r.terms}
        wrote = WRITING & terms
        known = WRITING & records.profile(one.best).terms if wrote else _SPEAKING & terms
        if known:
            yield from clause


def set_light(contents: Iterable[Content], related: Collection[int]) -> Iterator[Content]:
    """The words of a question, those light that only tell of a person who is named."""
    for content in contents:
        light = content.first in related and not content.is_unsaid
        yield replace(content, light=True) if light else content


def _pronoun(said: Written, first: int) -> int | None:
    """Where a clause begins that tells of what is before it: "Gan, who"; none where none does."""
    nouns = {r.first for r in said.readings if _PEOPLE in r.terms or LIGHT in r.terms}
    for index in range(first, min(first + _NOUNS + 1, len(said.folded))):
        if said.folded[index] in said.function_words.relative_pronoun:
            return index
        if index not in nouns:
            return None
    return None


def _end(said: Written, first: int) -> int:
    """The index behind the last word of a clause, which a mark ends."""
    mark = _ENDS.search(said.text, said.words[first].start)
    end = mark.start() if mark else len(said.text)
    return next((i for i, word in enumerate(said.words) if word.start >= end), len(said.words))
