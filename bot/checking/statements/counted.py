"""What the numbers of a statement count."""

from collections.abc import Iterable

from bot.answering.records.record import PLACES
from bot.answering.words.language import has_trait
from bot.answering.words.terms import Term
from bot.answering.words.traits import Trait
from bot.answering.words.values import FEW, Measure
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, PartKind, Reading, meaning_of
from bot.checking.values.value import Value
from bot.checking.words.sections import Cue
from bot.facts import Type
from bot.matching.letters import is_ideograph

_PAIRED = PLACES | {Type.UNIVERSITY, Type.INSTITUTE}
"""Sorts of those that are known wherever "the two" of them are told of."""

REACH = 2
"""So many words behind a number the thing that it counts may begin."""


def counted_by(reading: Reading, value: Value) -> Part | None:
    """What a number counts: the word or name right behind it, light words left out."""
    if value.date:
        return None
    if is_behind(reading, value, "times"):
        told = [part for part in reading.parts if part.kind is not PartKind.LIGHT]
        for part in told:  # "six fois le sommet"
            if value.last + 1 < part.first and word_before(reading, part) == value.last + 1:
                return part
        before = [part for part in reading.parts if part.last < value.first]
        return next((p for p in reversed(before) if p.kind is not PartKind.LIGHT), None)
    near: list[Part] = []
    if behind := _behind_its_clause(reading, value):
        return behind
    for part in reading.parts:
        reach = REACH + sum(one.last + 1 - one.first for one in near)
        same = not any(value.last < start <= part.first for start in reading.segments)
        if value.last < part.first <= value.last + reach and same:
            near.append(part)
            if part.kind is not PartKind.LIGHT:
                return part
    return near[0] if near else None


def _behind_its_clause(reading: Reading, value: Value) -> Part | None:
    """What a number counts in a language that tells first which things are meant: 30条…的光缆."""
    if not has_trait(reading.language, Trait.IDEOGRAPHIC):
        return None
    behind = [part for part in reading.parts if part.first > value.last]
    for at in [first for first, _ in reading.cues.get("owning", ()) if first > value.last][:1]:
        is_one = reading.gap(value.last, at).isalnum()
        tells = behind[0].kind is PartKind.LIGHT and behind[0].first <= value.last + REACH
        if is_one and tells and not any(p.first < at and p.keys("types") for p in behind):
            return next((part for part in behind if part.first == at + 1), None)
    return None


def is_behind(reading: Reading, value: Value, section: Cue) -> bool:
    """Whether a cue of a section stands right behind a value: "two weeks", "three times"."""
    return value.last + 1 in reading.firsts(section)


def is_known(reading: Reading, value: Value) -> bool:
    """Whether a small number only points to things that are known: "the two countries"."""
    before = reading.folded[value.first - 1] if value.first else ""
    is_few = value.measure is Measure.NUMBER and value.number <= FEW
    return is_few and before in reading.function_words.definite_determiner


def is_of_known(reading: Reading, value: Value, counted: Part | None) -> bool:
    """Whether a number counts what needs no telling: countries, bodies but firms, or a list."""
    pairs = bool(counted and counted.keys("types") & _PAIRED) and is_known(reading, value)
    return pairs or _is_listed(reading, value)


def is_partitive(reading: Reading, value: Value) -> bool:
    """Whether a number counts some out of those that a source counts: "two of the three"."""
    of, article = reading.own_words.genitive_preposition, reading.own_words.definite_article
    behind, further = (*reading.folded[value.last + 1 : value.last + 3], "", "")[:2]
    is_known = behind in article or further in article  # or "one in ten of them"
    is_known |= value.last + 1 in reading.firsts("first_of")
    return value.measure is Measure.NUMBER and behind in of and is_known


def _is_listed(reading: Reading, value: Value) -> bool:
    """Whether a number only counts what is listed: "A and B are two of them", "two of them: A, B".

    What is listed is told by itself, and that there are others of the sort is told with it.
    """
    words, folded = reading.words, reading.folded
    behind = folded[value.last + 1 : value.last + 2]
    opens = value.first == 0 and next(
        (at for at in range(1, len(words)) if ":" in reading.gap(at - 1, at)), None
    )
    if opens:
        items = range(opens + 1, len(words))
    elif value.first > 1 and reading.own_words.genitive_preposition.intersection(behind):
        items = range(1, value.first - 1)
        if folded[value.first - 1] not in reading.own_words.plural_copula:
            return False
    else:
        return False
    joined = [
        at
        for at in items
        if folded[at] in reading.own_words.conjunction or "," in reading.gap(at - 1, at)
    ]
    return value.measure is Measure.NUMBER and value.number == len(joined) + 1


def is_of_each(reading: Reading, value: Value) -> bool:
    """Whether so many are told of each of several: "ten from each side", "ten of both, and ten".

    "Ten in all, five from each side" tells only five of each.
    """
    others = [one for one in reading.values if one is not value and not one.date]
    beside = any(
        not any(min(at, value.first) < one.first < max(at, value.first) for one in others)
        for at in reading.firsts("each")
    )
    return value.date is None and (beside or any(one.number == value.number for one in others))


def is_label(reading: Reading, value: Value, unit: frozenset[Term]) -> bool:
    """Whether a number tells which one of a sort something is, not how many: "in room 12"."""
    if any(is_ideograph(word.text) for word in reading.words[value.last + 1 : value.last + 2]):
        return False  # what measures it tells how many: 八条
    words = reading.of_kind(PartKind.WORD, PartKind.LIGHT)
    before = (part for part in words if part.last == value.begin - 1)
    gap = reading.gap(value.begin - 1, value.begin)
    return any(not gap.strip() and meaning_of([part]).isdisjoint(unit) for part in before)


def sort_of(reading: Reading, counted: Part) -> Part | None:
    """The word for the sort of what is counted: "startups" in "so many AI startups"."""
    behind = (p for p in reading.parts if p.first in (counted.first, counted.last + 1))
    return next((part for part in behind if part.keys("types")), None)


def is_of_then(reading: Reading, value: Value, dates: Iterable[Value]) -> bool:
    """Whether a number is of a time of which no source tells: "3,900 the year before"."""
    years = [one.first for one in dates if one.date and one.date.year]
    behind = max([*years, *reading.firsts("elsewhen")], default=-1)
    return value.measure is Measure.NUMBER and behind > value.last
