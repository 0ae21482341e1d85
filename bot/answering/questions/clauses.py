"""How the parts of a question stand to each other: what asks nothing, and what to choose from."""

import re
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answering.questions.named_things import UNSURE, Named
from bot.answering.questions.written import Written
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import BODIES
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.language import has_trait
from bot.answering.words.lexicon import Reading
from bot.answering.words.terms import (
    ARTICLE,
    EXCLUSION,
    JOIN,
    ORIGIN,
    SIDE,
    SMALL,
    UNPLACING,
    VISIT,
)
from bot.answering.words.traits import Trait

MAX_BETWEEN = 3
"""At most so many words stand between two things of which one is asked for: "or was it in"."""

MAX_TO_DEED = 4
"""Among so many words before what is done stands who does it: "would I have to"."""

COMMON = 0.1
"""A country less rare than this among the statements is the one that nearly all are about."""

_COMMA = re.compile(r"[,，、;:()–—]|\s-\s")
_BOTH = ("concepts", "win_win")
_AROUND = frozenset({"said", "list"})
"""What is asked by words that may stand in a clause that only tells something."""


def words_beside(
    said: Written, readings: Iterable[Reading], named: Iterable[Named]
) -> Iterator[int]:
    """The words of the clauses that ask nothing, where another clause of the question does.

    "It is for a slide, what is the theme?": nothing has to explain the slide.

    Args:
        said: The question.
        readings: Its phrases, in order.
        named: What it names.
    """
    clauses = _clauses(said)
    asking = {
        clauses[reading.first]
        for reading in readings
        for section, key in reading.terms
        if section == "questions" and key not in _AROUND
    }
    if asking & {clauses[one.first] for one in named if one.is_sure}:
        yield from (index for index, clause in enumerate(clauses) if clause not in asking)


def words_of_writer(said: Written, contents: Iterable[Content]) -> Iterator[int]:
    """The words for where whoever asks goes: "which city would I travel to for the expo".

    And those for both who work together: "what do the two sides want".
    """
    known = said.function_words
    ours = known.first_person | known.second_person
    for content in contents:
        before = said.folded[max(content.first - MAX_TO_DEED, 0) : content.first]
        goes = VISIT in content.terms and not ours.isdisjoint(before)
        goes = goes and not known.purpose_preposition.isdisjoint(said.folded[content.last :])
        both = _BOTH in content.terms and SIDE in said.lexicon.of_word(said.folded[content.last])
        if goes or (both and known.goal_preposition.isdisjoint(before[-2:])):
            yield content.first


def words_for_sources(
    said: Written, contents: Iterable[Content], asked: Collection[str]
) -> Iterator[int]:
    """The words for all that is read here: "according to these texts", "in those stories".

    Args:
        said: The question.
        contents: Its words.
        asked: What it asks.
    """
    known = said.function_words
    pointing = known.definite_determiner - known.definite_article
    for content in contents:
        before = said.folded[max(content.first - 2, 0) : content.first]
        pointed = ARTICLE in content.terms and not pointing.isdisjoint(before[-1:])
        if pointed and ("said" in asked or not known.site_preposition.isdisjoint(before)):
            yield content.first


def words_excluded(said: Written) -> Iterator[int]:
    """The words that tell what is known already, where others ask for something.

    "Besides the league, what is planned": the league need not be spoken of. Nor need the post in
    "what else is he besides secretary", "besides secretary what else is he" or "he is, besides
    secretary, what else".
    """
    clauses = _clauses(said)
    asking = {
        reading.first
        for reading in said.readings
        if any(section == "questions" for section, _ in reading.terms)
    }
    known: set[int] = set()
    for reading in said.readings:
        if EXCLUSION not in reading.terms:
            continue
        first = reading.first
        clause = [index for index in range(first, len(clauses)) if clauses[index] == clauses[first]]
        stop = next((index for index in clause if index in asking and index > reading.last), None)
        leading = clauses.index(clauses[first]) == first
        behind = bool(asking) and all(clauses[index] > clauses[first] for index in asking)
        if leading or behind or any(index < first for index in asking):
            known.update(clause if stop is None else range(first, stop))
    if known and len(known) < len(clauses):
        yield from sorted(known)


def set_aside(
    contents: Iterable[Content], beside: Collection[int], excluded: Collection[int]
) -> Iterator[Content]:
    """The words of a question, those marked that an answer need not explain.

    Args:
        contents: The words.
        beside: The indexes of those that stand beside what is asked.
        excluded: The indexes of those that tell what is known already.
    """
    for content in contents:
        is_office = not content.keys("concepts").isdisjoint(OFFICES)
        if content.first in excluded:
            if not is_office:  # other posts are asked for
                yield replace(content, beside=True)
        elif content.first in beside and not (content.is_unsaid or is_office):
            yield replace(content, beside=True)
        else:
            yield content


def _clauses(said: Written) -> Sequence[int]:
    """For each word, the number of the clause in which it stands."""
    ends = [match.start() for match in _COMMA.finditer(said.text)]
    return [bisect(ends, word.start) for word in said.words]


def with_known(named: tuple[Named, ...], known: Collection[int]) -> tuple[Named, ...]:
    """What is named; beside another thing, what is known already need not be spoken of.

    Args:
        named: What is named.
        known: The indexes of the words that tell it.
    """
    if not any(one.is_sure and one.first not in known for one in named):
        return named
    return tuple(
        replace(one, entities={i: min(score, UNSURE) for i, score in one.entities.items()})
        if one.first in known
        else one
        for one in named
    )


def with_neighbours(said: Written, named: tuple[Named, ...]) -> tuple[Named, ...]:
    """What is named, each marked of which the same is asked: "the expo and the conference"."""
    joined: set[int] = set()
    for (i, one), (j, other) in pairwise(enumerate(named)):
        between = said.folded[one.last + 1 : other.first]
        if len(between) > MAX_BETWEEN:
            continue
        readings = list(said.lexicon.read(between))
        if readings and JOIN in readings[0].terms and all(map(_is_small, readings)):
            joined |= {i, j}
    return tuple(replace(one, joined=True) if i in joined else one for i, one in enumerate(named))


def with_origins(said: Written, named: tuple[Named, ...]) -> tuple[Named, ...]:
    """What is named, those marked from which something is, or where nothing is said to be."""
    known = said.function_words
    before = {r.last + 1: r.terms for r in said.readings}
    behind = {r.first - 1 for r in said.readings if SIDE in r.terms}  # "the Lao side"
    sources = {i + 1 for i, word in enumerate(said.folded) if word in known.source_preposition}
    sources |= {index for index, terms in before.items() if {ORIGIN, SIDE} & terms}
    adding = known.comitative_preposition | known.agentive_preposition
    others = sources | {i + 1 for i, word in enumerate(said.folded) if word in adding}
    others |= {index for index, terms in before.items() if UNPLACING in terms}

    def is_led(one: Named, leading: set[int]) -> bool:
        article = said.folded[one.first - 1 : one.first]
        led = one.first - 1 in leading and not known.article.isdisjoint(article)
        return one.first in leading or led  # "with the Laos", as the French say

    return tuple(
        replace(
            one,
            origin=one.last in behind or is_led(one, sources),
            unplacing=is_led(one, others),
        )
        for one in named
    )


def as_adjectives(
    records: Records, said: Written, named: Iterable[Named], contents: Sequence[Content]
) -> Iterator[Named | Content]:
    """What is named; as a word, the country of a body where that is said by its name.

    Only of a country of which nearly everything tells, so that a firm need not be said to be from
    there: "perusahaan Tiongkok", as "Chinese firm".
    """
    adnominal = has_trait(said.language, Trait.ADNOMINAL)
    before = has_trait(said.language, Trait.HEAD_FINAL)
    bodies = [c for c in contents if adnominal and c.keys("types") & BODIES]
    for one in named:
        beside = (c.first - 1 == one.last if before else c.last + 1 == one.first for c in bodies)
        term = ("concepts", f"of_{one.best}")
        text = " ".join(said.folded[one.first : one.last + 1])
        adjective = one.is_sure and any(beside) and records.rarity([term]) < COMMON
        yield Content(text, frozenset({term}), one.first, one.last) if adjective else one


def enclosing(said: Written, named: Iterable[Named]) -> Iterator[str]:
    """The ids of what is named right behind "where in", inside which a place is asked for."""
    sites = {
        i for i, word in enumerate(said.folded) if word in said.function_words.site_preposition
    }
    small = sites | {r.first for r in said.readings if _is_small(r)}
    asked = {r.last for r in said.readings if ("questions", "where") in r.terms}
    for one in named:
        index = one.first - 1
        while index in small:
            index -= 1
        if index in asked and one.first - 1 in sites and one.is_sure:
            yield from one.entities


def _is_small(reading: Reading) -> bool:
    return bool({SMALL, JOIN} & reading.terms)
