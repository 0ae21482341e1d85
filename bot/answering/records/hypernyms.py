"""Of what sorts the sources tell a thing to be: a league is a contest, and no conference."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import takewhile

from bot.answering.records.record import COLLECTIVES
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import lexicons, words_of
from bot.answering.words.sort_words import sort_of
from bot.answering.words.stems import STEMMED, stemmed
from bot.answering.words.terms import keys_of
from bot.answering.words.traits import Trait
from bot.facts import Attribute, Entity, Kind, Type
from bot.matching.fold import folded_words
from bot.matching.remembered import remembered

_SYNONYMOUS = frozenset(
    {
        Type.CITY,
        Type.COMPANY,
        Type.COMPETITION,
        Type.COUNTRY,
        Type.FUND,
        Type.PERSON,
        Type.PLAN,
    }
)
"""Types whose words all mean the same; a law is a policy, and a policy need be no law."""

_SOMEBODY = COLLECTIVES - {Type.REGION} | {Type.PERSON}
"""Types of those who act, by whose words little else is called, as by "area"."""

_LIKENESSES = frozenset({Type.PLATFORM, Type.PRODUCT})
"""Types by whose words much else is called for what it does."""

_TELLING = frozenset({Attribute.WHAT, Attribute.POSITION})
"""Attributes of facts that tell what a thing is."""

_MARK = re.compile(r"[,;:(]")
"""What ends the first noun phrase of a text, beside a preposition."""

Sort = tuple[Sequence[str], Collection[str]]
"""The folded words for a sort of things, and the types for which they may stand."""


def sorted_as(folded: Sequence[str], language: str) -> Iterator[tuple[int, Sequence[Sort]]]:
    """Where a text has a thing for one of a sort: "is the hub a city", "the hub is a city".

    Args:
        folded: The folded words of the text.
        language: Its language; only those of `STEMMED` are read.

    Yields:
        The index behind the thing, and the sorts.
    """
    if language not in STEMMED:
        return
    known = words_of(language)
    articles = known.article - known.genitive_preposition
    opens = not (known.copula | known.polar_negation).isdisjoint(folded[:1])
    is_cleft = not known.expletive.isdisjoint(folded[1:2])  # "was it Xinhua that reported the fund"
    led = _cutting(language)
    for at, word in enumerate(folded):
        if word not in articles or at < 1 + opens:
            continue  # "is the hub …"
        end = at - (folded[at - 1] in known.inverted_pronoun)
        is_told = folded[end - 1] in known.copula
        last = at + 1 + len(_noun_phrase(folded[at + 1 :], language))
        # "The gateway to ASEAN" and "the home of a centre" tell of what sort it is by no word.
        is_one = last == len(folded) and folded[at - 1] not in led and not is_cleft
        if (is_told or opens) and (is_one or word in known.indefinite_article):
            yield end - is_told, list(_sorts_in(folded[at:last], language))


def is_told_to_be(entity: Entity, sorts: Sequence[Sort], language: str) -> bool:
    """Whether a thing is of any sort by its type, by its name, or by what it is said to be.

    Args:
        entity: The thing.
        sorts: The sorts.
        language: The language of their words, one of `STEMMED`.
    """
    return any(_is_of(entity, sort, language) for sort in sorts)


def are_apart(things: Iterable[Collection[str]], sorts: Sequence[Sort]) -> bool:
    """Whether what is known by its own sort alone is of none of some others.

    What is of no known sort may be anything but somebody: talent is no company, and agriculture
    an area.

    Args:
        things: The types for which the words for the thing may stand.
        sorts: The sorts.
    """
    own = set[str]().union(*things)
    if not own:
        return all(_SOMEBODY.issuperset(types) for _, types in sorts)
    return all(own.isdisjoint(types) and Type.PRODUCT not in types for _, types in sorts)


def _is_of(entity: Entity, sort: Sort, language: str) -> bool:
    """Whether a thing is of one sort; initiatives are also called what they are like."""
    called, types = sort
    area = Type.REGION in types and Type.REGION not in sort_of(called)
    if entity.kind is Kind.INITIATIVE and (area or not _LIKENESSES.isdisjoint(types)):
        return True  # "an area of cooperation", "a platform for exchange", "an achievement"
    is_of_type = entity.type in types
    is_called_so = entity.type in _SYNONYMOUS or called[-1] == entity.type
    if (is_of_type and is_called_so) or not entity.kinds.isdisjoint(types):
        return True  # "a partner"
    stems, head_final = stemmed(called, language), has_trait(language, Trait.HEAD_FINAL)
    named = [_stems(entity.names.get(language), language, is_told=False)] if is_of_type else ()
    for own in (*named, *_said_to_be(entity, language)):
        if own[-len(stems) :] == stems if head_final else set(stems).issubset(own):
            return True
    return False


def _noun_phrase(folded: Sequence[str], language: str) -> Sequence[str]:
    """The words with which a text begins, up to a preposition or a relative pronoun."""
    cut = _cutting(language)
    return tuple(takewhile(lambda word: word not in cut, folded))


@cache
def _cutting(language: str) -> AbstractSet[str]:
    """The words that end a noun phrase."""
    known = words_of(language)
    return known.leading_preposition | known.clause_opener | known.relative_pronoun


def _sorts_in(folded: Sequence[str], language: str) -> Iterator[Sort]:
    """The words of a noun phrase, behind its article or with it, that stand for sorts of things."""
    for one in lexicons()[language].read(folded):
        if types := keys_of(one.terms, "types"):
            yield folded[max(one.first, 1) : one.last + 1], types


def _said_to_be(entity: Entity, language: str) -> Iterator[Sequence[str]]:
    """The stems of what our words say that a thing is."""
    for fact in entity.facts:
        if fact.attribute in _TELLING and fact.text:
            yield _stems(fact.text.get(language), language, is_told=True)


@remembered(maxsize=1_024)  # much is asked by its sort whenever a passage tells of it
def _stems(text: str, language: str, *, is_told: bool) -> Sequence[str]:
    """The stems of the noun phrase with which a text begins, or that it tells behind its verb.

    "A contest" of "X is a contest that Guangxi launched", that is.
    """
    words = folded_words(_MARK.split(text, maxsplit=1)[0])
    if is_told:
        known = words_of(language)
        copula = (known.copula | known.plural_copula) - known.genitive_clitic
        at = next((i for i, word in enumerate(words, 1) if word in copula), len(words))
        words = words[at:]
    return stemmed(_noun_phrase(words, language), language)
