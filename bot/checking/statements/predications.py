"""What words of a statement say that something is, and which of them stand for a thing."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.answering.records.record import PLACES
from bot.answering.words.terms import keys_of
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues_of

MOST = 2
"""So many words, at most, tell what something is, or an adverb and what it is like."""


class Quality(NamedTuple):
    """What a statement has something for.

    Attributes:
        thing: What is told to be so.
        words: The indexes of the words that tell what it is.
        is_noun: Whether they name something: "a bottleneck".
    """

    thing: Part
    words: range
    is_noun: bool


def qualities(reading: Reading) -> Iterator[Quality]:
    """What a statement, or a question, says that things are like, or are.

    Neither of what sort they are, as "a city", nor what is done to them, as "was established".
    """
    own, folded = reading.own_words, reading.folded
    being = own.copula | own.plural_copula
    counts = not reading.value_indexes <= reading.name_indexes  # not in "the 22nd expo"
    for thing in () if counts else reading.of_kind(PartKind.NAME, PartKind.WORD):
        begin = thing.last + 1
        if begin >= len(folded):
            continue
        start, end = reading.clause_of(begin)  # a mark may stand in the name
        if begin == start and thing.first == thing.last:
            continue
        is_asked = start == 0 and folded[0] in being and _is_one_name(reading, range(1, begin))
        if folded[begin] in being:
            begin += 1 + (folded[begin + 1 : begin + 2] in [[one] for one in own.inverted_pronoun])
        elif not is_asked:
            continue
        if words := _noun(reading, begin, end):
            yield Quality(thing, words, is_noun=True)
        elif words := _adjective(reading, begin, end):
            yield Quality(thing, words, is_noun=False)


def _adjective(reading: Reading, begin: int, end: int) -> range | None:
    """The one word behind a verb that ends a clause, an adverb before it allowed: "very safe"."""
    at, before = end - 1, reading.folded[begin : end - 1]
    told = {index for part in reading.parts for index in range(part.first, part.last + 1)}
    done = {part.first for part, _ in reading.roles} | reading.firsts("speaking")
    if not 0 <= at - begin < MOST or at in done:
        return None
    if before and (begin in told or at in {part.first for part, _ in reading.sorts}):
        return None  # "was among companies"
    own = reading.own_words
    leads = not (own.article | own.leading_preposition).isdisjoint(before)
    demonyms = cues_of(reading.language).demonyms
    names = any(one.last == at and one.text not in demonyms for one in reading.names)
    return None if leads or names else range(at, end)


def _noun(reading: Reading, begin: int, end: int) -> range | None:
    """The words behind an article that name no sort of things, nor a part of another thing."""
    own, folded = reading.own_words, reading.folded
    if begin >= end or folded[begin] not in own.article:
        return None
    parts = [part for part in reading.parts if begin < part.first < end]
    last = begin
    for part in parts:
        if part.first != last + 1 or part.first != part.last or part.kind is PartKind.NAME:
            break
        if part.keys("types") or part.keys("roles"):
            return None
        last = part.last
    ranked = reading.indexes("superlatives", "positions", "mottos", "belonging")
    ranked |= {i for i in range(begin, end) if folded[i] in cues_of(reading.language).ordinals}
    words = range(begin + 1, last + 1)
    ends = last + 1 == end  # of "a key to success" more is told
    fits = 0 < len(words) <= MOST and ranked.isdisjoint(words) and ends
    return words if fits else None


def _is_one_name(reading: Reading, places: range) -> bool:
    """Whether words at some places name one thing: "the AI industry", not "it fair to say AI"."""
    named = {
        at
        for part in reading.of_kind(PartKind.NAME, PartKind.WORD)
        for at in range(part.first, part.last + 1)
    }
    articles = reading.own_words.article
    return all(at in named or reading.folded[at] in articles for at in places)


def is_thing(reading: Reading, part: Part) -> bool:
    """Whether a part ends what a preposition opens, or is one of several in a list.

    So does "mining" in "for mining" and in "farming, mining and tourism": it is no verb there.
    Of a place, which its sort tells, it is none.
    """
    known, at, behind = reading.own_words, word_before(reading, part), part.last + 1
    is_last = behind == len(reading.words)
    sorts = part.keys("types")
    if (
        at < 0
        or (sorts and PLACES.issuperset(sorts))
        or not (
            is_last
            or reading.folded[behind] in known.conjunction
            or reading.gap(part.last, behind).strip()
        )
    ):
        return False
    opening = known.genitive_preposition | known.source_preposition | known.site_preposition
    opening |= known.purpose_preposition | known.comitative_preposition | known.conjunction
    return reading.folded[at] in opening or (not is_last and "," in reading.gap(at, at + 1))


def is_compound(reading: Reading, part: Part) -> bool:
    """Whether a part is one thing of a sort: "a data centre" is told by no data, and a centre.

    So is what a name stands right before: "the China-Pakistan data centre", no "Chinese" alone.
    """
    demonyms = cues_of(reading.language).demonyms
    before = reading.folded[max(0, part.first - 1) : part.first]
    is_one = not reading.own_words.indefinite_article.isdisjoint(before)
    if part.parts and keys_of(part.parts[-1], "types"):  # no "Stanford study found"
        names = (name for name in reading.names if name.text not in demonyms)
        is_one |= any(name.last == part.first - 1 for name in names)
    return is_one and len(part.parts) > 1 and bool(part.keys("types"))
