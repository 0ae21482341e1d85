"""Clauses around a question that only tell for what one asks: "captioning a photo: who is he?"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from bot.answering.questions.naming import Named
from bot.answering.questions.written import Written
from bot.answering.words.terms import (
    PERSONAL,
    PRONOUN,
    TELLING,
    UNKNOWN_BODY,
    UNKNOWN_PLACE,
    keys_of,
)

_MARK = re.compile(r"[,，、;:：()–—]|\s-\s")
_LEADING_ON = frozenset(":：-–—")
"""Marks behind what a question is for: "for my column: …"."""

_LIGHTLY_ASKED = frozenset({"said", "list", "tell"})
"""What is asked by words that may stand in a clause which only tells something."""

_ELSEWHERE = frozenset({("concepts", UNKNOWN_PLACE), ("concepts", UNKNOWN_BODY)})
_PROPERTIES = frozenset({"attributes", "roles"})

MAX_BEFORE = 2
"""Among so many words is the one by which such a clause is known: "ok checking …"."""


class _Clause(NamedTuple):
    """A stretch of a question between two marks: its words, its end, and the mark behind it."""

    words: range
    end: int
    mark: str


def without_frames(said: Written, named: Sequence[Named]) -> str:
    """The text of a question without the clauses that only tell what one is at, or for whom.

    Such a clause names nothing and asks nothing, and speaks of whoever writes, or of their work;
    whatever else it says is no part of what is asked. The question itself is of somebody else.

    Args:
        said: The question.
        named: What it names.

    Returns:
        The text; the very same where it has no such clause.
    """
    clauses = list(_clauses(said))
    framing = [one for one in clauses if _is_frame(said, named, one)]
    rest = [one for one in clauses if one not in framing]
    left = [index for one in rest for index in one.words]
    if not framing or not _asks_of_others(said, named, left):
        return said.text
    if not (any(one.first in left for one in named) or _is_full(said, left)):
        return said.text  # "compiling data on patents: how many are there"
    return ", ".join(said.text[said.words[one.words[0]].start : one.end] for one in rest)


def _clauses(said: Written) -> Iterator[_Clause]:
    """The stretches of a question between its marks; none where it has no mark."""
    marks = [*_MARK.finditer(said.text)] if said.words else []
    first = 0
    for mark in (*marks, None):
        last = first
        end = mark.start() if mark else len(said.text)
        while last < len(said.words) and said.words[last].start < end:
            last += 1
        if marks and last > first:
            yield _Clause(range(first, last), end, mark.group().strip() if mark else "")
        first = last


def _is_frame(said: Written, named: Iterable[Named], clause: _Clause) -> bool:
    """Whether a clause only tells what one is at, or for whom one asks."""
    words = clause.words
    if any(one.is_sure and one.first in words for one in named) or _asks(said, words):
        return False
    if _names_unknown(said, words):
        return False  # "editing a piece on Brazil: …"
    known = said.function_words
    folded = [said.folded[index] for index in words]
    head = folded[:MAX_BEFORE]
    if not (known.own_determiner.isdisjoint(head) and known.chore.isdisjoint(head)):
        return True
    leads_on = clause.mark in _LEADING_ON
    if leads_on and folded[0] in known.purpose_preposition:
        return True
    # "A sourcing question: …" and "I need the date, …" tell what is asked.
    ours = any(_is_writer(said, index) for index in words) or folded[0] in known.own_determiner
    called = leads_on and folded[-1] in known.query
    return (ours or called) and not _tells(said, words, {"attributes"} if ours else _PROPERTIES)


def _asks_of_others(said: Written, named: Iterable[Named], rest: Collection[int]) -> bool:
    """Whether what is left asks something, not of whoever writes, and of nothing in a frame."""
    if not _tells(said, rest, {"questions"}) or any(_is_writer(said, index) for index in rest):
        return False
    articles = said.function_words.article
    pronouns = (
        reading.first
        for reading in said.readings
        if {PRONOUN, PERSONAL} & reading.terms and said.folded[reading.first] not in articles
    )
    pronoun = next((index for index in pronouns if index in rest), None)
    known = (one.first for one in named if one.is_sure and one.first in rest)
    return pronoun is None or next(known, len(said.words)) < pronoun


def _is_full(said: Written, words: Collection[int]) -> bool:
    """Whether some words say more than what is asked, and of one more thing."""
    telling = (
        reading
        for reading in said.readings
        if reading.first in words
        and not keys_of(reading.terms, "questions")
        and any(section in TELLING for section, _ in reading.terms)
    )
    return len({reading.first for reading in telling}) > 1


def _tells(said: Written, words: Collection[int], sections: AbstractSet[str]) -> bool:
    """Whether some words are of one of some sections of the vocabulary."""
    return any(
        reading.first in words and any(section in sections for section, _ in reading.terms)
        for reading in said.readings
    )


def _asks(said: Written, words: Sequence[int]) -> bool:
    """Whether some words ask something: in "fact-checking" none does, nor in "we're".

    Nor does "may" in "our embassy may receive him".
    """
    owned = said.folded[words[0]] in said.function_words.own_determiner
    lightly = _LIGHTLY_ASKED | {"yes_no"} if owned else _LIGHTLY_ASKED
    idle = said.function_words.chore | said.function_words.query
    return any(
        reading.first in words
        and keys_of(reading.terms, "questions") - lightly
        and idle.isdisjoint(said.folded[reading.first : reading.last + 1])
        and not _is_writer(said, reading.first)
        for reading in said.readings
    )


def _names_unknown(said: Written, words: range) -> bool:
    """Whether some words name a place, a body or a person of no source."""
    capitals = said.like_names & {*words[1:]}
    if any(not _is_writer(said, index) for index in capitals):
        return True
    return any(r.first in words and _ELSEWHERE & r.terms for r in said.readings)


def _is_writer(said: Written, index: int) -> bool:
    """Whether a word stands for whoever writes, as in "I'm"."""
    word = said.words[index]
    typed = re.split("['’]", said.text[word.start : word.end].lower())[0]
    return not {typed, word.text}.isdisjoint(said.function_words.first_person)
