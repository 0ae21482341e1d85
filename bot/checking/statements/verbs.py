"""Which words of a statement may be its verb, and what they make of the names around them."""

from collections.abc import Iterable, Iterator

from bot.answering.records.record import COLLECTIVES
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue
from bot.facts import Type

NEAR_VERB = 7
"""So many words behind those who do something the verb may stand."""

SHORTEST = 3
"""No participle has so few letters."""

WORDS = frozenset({PartKind.WORD, PartKind.LIGHT})
"""Sorts of parts that are no names."""

_GROUPS: frozenset[str] = COLLECTIVES - {Type.GOVERNMENT}
"""Sorts of those who do something, as "companies", which no verb tells, as "parti" may."""

_HELPING: tuple[Cue, ...] = ("delegations", "modals", "rulers", "settled")
"""Sections of words that may stand between a name and the verb: "China's leaders will"."""


def groups(reading: Reading) -> frozenset[Part]:
    """The words for sorts of those who do something: "companies"."""
    return frozenset(part for part, types in reading.sorts if types & _GROUPS)


def words_behind(reading: Reading, subject: Part, end: int) -> tuple[Part, ...]:
    """The words behind those who do something, up to the next name."""
    last = min(end, subject.last + NEAR_VERB + 1)
    parts = reading.of_kind(*WORDS)
    return tuple(part for part in parts if subject.last < part.first < last)


def words_before(reading: Reading, by: int) -> tuple[Part, ...]:
    """The words before one such as "by", the nearest first."""
    parts = reversed(reading.of_kind(*WORDS))
    return tuple(part for part in parts if by - NEAR_VERB < part.first < by)


def telling(reading: Reading, parts: Iterable[Part]) -> Iterator[Part]:
    """Those of some words that may tell what is done: not "firms", "leaders", nor "wants to"."""
    apart, people = groups(reading), reading.firsts("rulers") | reading.firsts("delegations")
    for part in parts:
        reports = part.text in reading.own_words.reporting_verb
        if not (reports or part in apart or part.first in people or _helps(reading, part)):
            yield part


def _helps(reading: Reading, part: Part) -> bool:
    """Whether another verb stands behind one, as in "wants to"."""
    to = reading.own_words.goal_preposition - reading.own_words.purpose_preposition
    return not to.isdisjoint(reading.folded[part.last + 1 : part.last + 2])


def is_next(reading: Reading, subject: Part, verb: Part) -> bool:
    """Whether a verb stands right behind those who do something, helping words aside."""
    own = reading.own_words
    helping = own.preverbal | own.auxiliary | own.doing_auxiliary
    helpers = [part for part in reading.of_kind(*WORDS) if _helps(reading, part)]
    apart = {at for one in groups(reading) for at in range(one.first, one.last + 1)}
    apart |= {at for one in helpers for at in range(one.first, one.last + 2)}  # "wants to"
    apart |= reading.indexes(*_HELPING)
    between = range(subject.last + 1, verb.first)
    return all(at in apart or reading.folded[at] in helping for at in between)


def verb_before(reading: Reading, name: Part) -> Part | None:
    """The verb before a name in its clause: "the attendees invited Yu"."""
    start, _ = reading.clause_of(name.first)
    reasons = (last for _, last in reading.cues.get("linking", ()) if last < name.first)
    start = max(start, *reasons, -1)
    own, known = reading.own_words, reading.function_words
    auxiliary = own.auxiliary | own.copula | own.plural_copula | own.doing_auxiliary
    nominal = known.article | known.genitive_preposition | known.conjunction
    pasts = cues_of(reading.language).pasts
    for part in reading.of_kind(*WORDS):
        if start < part.first < name.first:
            before = reading.folded[part.first - 1]
            is_past = bool(pasts) and reading.folded[part.last].endswith(pasts)
            if before in auxiliary or (is_past and before not in nominal):
                return part
    return None


def is_suffered(reading: Reading, subject: Part, verb: Part) -> bool:
    """Whether a verb tells what is done to those before it: "Yu was invited"."""
    if verb.first in reading.firsts("naming"):
        return False  # "is named as an example"
    is_told = not reading.firsts("suffering").isdisjoint(range(subject.last + 1, verb.first))
    return is_told and _is_participle(reading, verb.first)


def only_is(reading: Reading, subject: Part, end: int) -> bool:
    """Whether a name is only told to be somewhere or something: "Huawei was on the tour".

    Not that something "is to" be done.
    """
    own = reading.own_words
    return any(
        reading.folded[at] in own.copula | own.plural_copula
        and reading.folded[at + 1] not in own.goal_preposition
        and not _is_participle(reading, at + 1)
        for at in range(subject.last + 1, end - 1)
    )


def is_object(reading: Reading, name: Part) -> bool:
    """Whether a name stands right behind a verb, an article between them allowed."""
    at = word_before(reading, name)
    known = reading.function_words
    leading = known.genitive_preposition | known.source_preposition | known.essive_preposition
    if at < 0 or reading.folded[at] in leading or reading.is_genitive(name):
        return False
    sorts = {part.last for part, _ in reading.sorts}
    return at not in sorts and any(part.last == at for part in reading.of_kind(*WORDS))


def _is_participle(reading: Reading, at: int) -> bool:
    """Whether a word may be a participle by its ending: "visited", not "depuis"."""
    own = cues_of(reading.language)
    written = reading.stretch(at, at).lower()
    return (
        len(written) > SHORTEST
        and written.endswith(own.pasts or own.participles)
        and reading.folded[at] not in reading.own_words.month_preposition
    )
