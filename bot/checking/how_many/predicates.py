"""Whether a value in a statement is said of its thing itself: "was created in May"."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from bot.answering.records.record import Record
from bot.answering.records.role_sets import DEEDS, WRITERS
from bot.answering.words.values import Measure
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import WHOLLY
from bot.checking.statements.grammar import follows, is_additive
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.tense import is_ahead, past_verbs
from bot.checking.values.number_words import ordinals
from bot.checking.values.value import Value
from bot.checking.words.cues import indexes
from bot.checking.words.sections import Cue
from bot.facts import TO_COME, Attribute, Type

_GIVING: Mapping[Measure, tuple[Cue, ...]] = {
    Measure.DATE: ("happening", "since", "until"),
    Measure.MONEY: ("holding", "since"),
}
"""Sections of cues for the verbs that give a thing a value of a measure."""

_OPEN: Mapping[Measure, tuple[Cue, ...]] = {
    Measure.DATE: ("speaking", "acts", "refusing"),
    Measure.MONEY: ("acts", "refusing"),
    Measure.NUMBER: ("refusing",),
}
"""Sections of cues for those that tell of something else that is done with the thing."""

_PRINTED = ("concepts", "publication_date")
_FIRST = ("concepts", "first")
_AHEAD = frozenset({Attribute.TARGET, Attribute.PRIORITY})

NEAR_ADJUNCT = 2
"""So many words behind a thing's name what is a part of it may begin."""

NEAR_NOUN = 3
"""So many words from a thing's name what is told of as its own may begin: "the expo's board"."""

NEAR_PARTICIPLE = 2
"""So many words behind "was" the participle may stand."""

Span = tuple[int, int]


def is_beside(reading: Reading, part: Part) -> bool:
    """Whether a name may be that of what is done with a thing, or is told as possible only.

    "Chen Gang spoke about the hub in Beijing", "it could be in Beijing".
    """
    verb = _governing(reading, part.first, part.last, Measure.DATE)
    is_other = verb and _holds(reading, _OPEN[Measure.DATE], verb)
    return bool(is_other) or is_possible(reading, part.first)


class Predicates:
    """Tells values that a statement gives a thing from those of what is done with it."""

    def __init__(self, means: Means) -> None:
        self._subjects = means.subjects
        self._plans = frozenset(e.id for e in means.base.entities.values() if e.type is Type.PLAN)

    def leave_open(self, reading: Reading, value: Value, clause: Clause, match: Match) -> bool:
        """Whether a value that differs from a source's may be that of something else.

        Args:
            reading: The statement.
            value: Its value.
            clause: The clause in which it stands.
            match: The statement of the source, held against that.
        """
        if value.measure not in _OPEN:
            return False
        record = match.record
        verb = _governing(reading, value.first, value.last, value.measure)
        return (
            is_possible(reading, value.first)
            or self._is_elsewhere(clause, match)
            or (value.date is not None and reading.has("throughout"))  # "each year since 2018"
            or self._is_of_another(reading, value, record)
            or self._is_of_another_time(reading, value, verb, record)
            or is_of_adjunct(reading, value.first, record.entity.id)
            or _is_of_its_own(reading, value, match)
            or (verb is not None and self._is_other(reading, value, verb, record))
        )

    def _is_elsewhere(self, clause: Clause, match: Match) -> bool:
        """Whether it is told of a country where: what it has in another one is not all it has."""
        thing = match.record.entity.id
        return self._subjects.is_wide(thing) and any(
            not self._subjects.explains(match.record, part)
            for part, _ in clause.names
            if any(map(self._subjects.is_wide, part.entities))
        )

    def _is_of_another(self, reading: Reading, value: Value, record: Record) -> bool:
        """Whether a date is that of another thing of the sort, of a paper, or of a higher aim.

        "The second meeting", "the paper came out in 2010", "by 2030 it aims for more".
        """
        thing = record.entity
        if value.date is None:
            return False
        if record.attribute is Attribute.TARGET:
            more = {first for first, _ in reading.cues.get("comparing", ())}
            return not more <= reading.value_indexes
        own = [name.first for name in reading.names if thing.id in name.entities]
        if record.attribute is Attribute.PUBLICATION:
            printed = [part.first for part in reading.parts if not part.keys("roles") & WRITERS]
            return reading.has("indefinite") or (not value.date.month and printed == own)
        own += [part.first for part, types in reading.sorts if thing.type in types]
        ranks = ordinals(reading.words, reading.language)
        return any(one.number > 1 and one.last + 1 in own for one in ranks)

    def _is_other(self, reading: Reading, value: Value, verb: Span, record: Record) -> bool:
        """Whether a verb tells of something else than that its thing has a value."""
        if _holds(reading, _OPEN[value.measure], verb):
            # "Guangxi wants 100 billion" tells what is to come.
            # And so it does by when, where a source tells an aim.
            is_aim = value.measure is not Measure.DATE or record.attribute is Attribute.TARGET
            wants = is_aim and _holds(reading, ("refusing",), verb)
            return not (wants and record.statement.status in TO_COME)
        part = next((p for p in reading.parts if p.first <= verb[0] <= p.last), None)
        roles = part.keys("roles") if part else frozenset()
        is_explained = part is not None and self._subjects.explains(record, part)
        if value.measure is Measure.NUMBER:
            return bool(roles & DEEDS) and not is_explained
        if reading.folded[verb[0]] in _bare(reading):
            return False
        if record.attribute is Attribute.RANK or _holds(reading, ("planned",), verb):
            return record.statement.status not in TO_COME
        if _holds(reading, _GIVING[value.measure], verb):
            is_printed = roles & WRITERS or (part is not None and _PRINTED in part.terms)
            is_own = is_explained or record.attribute is Attribute.PUBLICATION
            return bool(is_printed) and not is_own  # not all that begins is published
        is_told = part is not None and (part.kind is PartKind.WORD or roles & DEEDS)
        return value.measure is Measure.MONEY or not (is_told and is_explained)

    def _is_of_another_time(
        self, reading: Reading, value: Value, verb: Span | None, record: Record
    ) -> bool:
        """Whether a number is told of now where a source gives a target, or of what is to come."""
        if value.measure is Measure.DATE:
            return False
        if record.statement.status not in TO_COME:
            is_more = is_additive(reading, value.first) or reading.has("nexts")
            return value.measure is Measure.NUMBER and is_more
        if is_ahead(reading) or any(map(self._tells_plan, reading.parts)):
            return False
        return verb is not None and not _holds(reading, ("speaking",), verb)

    def _tells_plan(self, part: Part) -> bool:
        """Whether a word or name is that of a plan, or of what is aimed at."""
        is_named = not self._plans.isdisjoint(part.entities)
        return is_named or bool(part.keys("attributes") & _AHEAD)


def _governing(reading: Reading, first: int, last: int, measure: Measure) -> Span | None:
    """The verb that governs some words: the last before them in their clause, or the first behind.

    Of "was" and a participle it is the latter.
    """
    start, end = reading.clause_of(first)
    verbs = sorted(v for v in set(_verbs(reading, measure)) if start <= v[0] and v[1] < end)
    before = [verb for verb in verbs if verb[1] < first]
    behind = [verb for verb in verbs if verb[0] > last]
    if before and behind and _holds(reading, ("speaking",), before[-1]):
        before = []  # 听说联赛9月就结束了
    if before:
        limits = before[-1] in reading.cues.get("until", ()) and len(before) > 1
        acts = limits and _holds(reading, _OPEN[measure], before[-2])
        return before[-2] if acts else before[-1]  # "can register until May"
    bare = _bare(reading)
    for verb, following in pairwise(behind):
        if following[0] - verb[1] > NEAR_PARTICIPLE or reading.folded[verb[0]] not in bare:
            return verb
    return behind[-1] if behind else None


def _verbs(reading: Reading, measure: Measure) -> Iterator[Span]:
    """Where the verbs of a statement stand, as far as their forms and the cues tell them."""
    bare = _bare(reading)
    yield from ((at, at) for at, word in enumerate(reading.folded) if word in bare)
    apart = reading.name_indexes | reading.value_indexes
    known = (*_GIVING.get(measure, ()), *_OPEN[measure])
    spans = {span for section in known for span in reading.cues.get(section, ())}
    owned = reading.lasts("for_things_whose") | reading.lasts("for_persons_whose")
    spans = {span for span in spans if span[0] - 1 not in owned}  # "its report"
    for first, last in spans:
        inside = any(one <= first and last <= end for one, end in spans - {(first, last)})
        if first not in apart and not inside:
            yield first, last
    apart |= indexes(spans)
    yield from ((at, at) for at in past_verbs(reading) if at not in apart)


def _bare(reading: Reading) -> frozenset[str]:
    """The verbs that say nothing by themselves: "is", "has"."""
    return reading.own_words.copula | reading.own_words.auxiliary


def _holds(reading: Reading, sections: tuple[Cue, ...], verb: Span) -> bool:
    """Whether a verb is a cue of any of some sections."""
    return any(verb in reading.cues.get(name, ()) for name in sections)


def is_possible(reading: Reading, at: int) -> bool:
    """Whether a value or name is told as no more than possible: "could be 100 billion"."""
    start, _ = reading.clause_of(at)
    that = reading.function_words.complementiser
    return any(
        start <= first < at
        and first not in reading.value_indexes  # the month of May
        and that.isdisjoint(reading.folded[last + 1 : at])
        for first, last in reading.cues.get("possibly", ())
    )


def _is_of_its_own(reading: Reading, value: Value, match: Match) -> bool:
    """Whether a value is that of what is told of as a thing's own, as about it, or as new.

    "The expo's press conference", "a report about the expo", "the fund held a forum".
    """
    entity = match.record.entity
    names = [name for name in reading.names if entity.id in name.entities]
    its = names or [p for p in reading.of_kind(PartKind.WORD) if ("types", entity.type) in p.terms]
    nouns = [one for one in reading.of_kind(PartKind.WORD, PartKind.LIGHT) if one.keys("types")]
    others = [noun for noun in nouns if noun.keys("types") - {entity.type}]
    is_rank = match.record.attribute is Attribute.RANK
    firsts = [p for p in reading.of_kind(PartKind.WORD) if _FIRST in p.terms and not is_rank]
    new = reading.lasts("indefinite")
    if any(follows(reading, "aftermath", name) for name in names):
        return True  # "after the matchmaking three firms visited Chengdu"
    start, end = reading.clause_of(value.first)
    news = [
        noun
        for noun in nouns
        if noun not in others and not new.isdisjoint(range(noun.first - NEAR_NOUN, noun.first))
    ]
    if names:  # "during the expo, a forum took place"
        inside = [name.first for name in names if start <= name.first < end]
        news = [] if inside else [n for n in news if start <= n.first < end]
    if news and value.measure is Measure.DATE and (names or match.told < WHOLLY):
        return True
    return any(
        _follows_own(reading, name, noun, value) for name in its for noun in (*nouns, *firsts)
    )


def _follows_own(reading: Reading, name: Part, noun: Part, value: Value) -> bool:
    """Whether a noun, which no number counts, tells what is a name's: "the expo's board"."""
    near = name.last < noun.first <= name.last + NEAR_NOUN
    counted = value.measure is Measure.NUMBER or name.last < value.first < noun.first
    return near and not counted and reading.is_genitive(name)


def is_of_adjunct(reading: Reading, index: int, thing: str) -> bool:
    """Whether a clause is about what is only a part of a thing, as a press conference is.

    Args:
        reading: The statement.
        index: The index of a word of the clause.
        thing: The id of the thing.
    """
    adjuncts = reading.cues.get("adjuncts")
    if not adjuncts:
        return False  # as most statements
    start, end = reading.clause_of(index)
    names = [p for p in reading.names if thing in p.entities and start <= p.first < end]
    return any(
        0 < first - name.last <= NEAR_ADJUNCT or _is_of(reading, last, name)
        for name in names
        for first, last in adjuncts
    )


def _is_of(reading: Reading, last: int, name: Part) -> bool:
    """Whether a name tells of what something is a part that ends before it: "the gala of X"."""
    known = reading.function_words
    between = reading.folded[last + 1 : name.first]
    linking = known.genitive_preposition | known.setting_preposition | known.purpose_preposition
    whole = linking | known.article
    return bool(linking.intersection(between)) and whole.issuperset(between)
