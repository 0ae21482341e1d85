"""What a text says of each of its names: who did it to whom, whose it is, and how many of whom."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answering.words.terms import Term
from bot.answering.words.values import Measure
from bot.checking.statements.arrangement import Name
from bot.checking.statements.attachments import attachments
from bot.checking.statements.grammar import follows, word_before
from bot.checking.statements.reading import Part, PartKind, Reading, meaning_of
from bot.checking.values.comparison import Fit, compare_numbers
from bot.checking.values.value import Value
from bot.matching.remembered import once

NEAR_SENT = 3
"""So many words may stand between "sent" and "delegation"."""

LONGEST_ACT = 8
"""So many words may stand between the one who did it and the one to whom it was done."""


class _Act(NamedTuple):
    """Who did it, to whom, and what the words between them mean."""

    agent: frozenset[str]
    patient: frozenset[str]
    terms: frozenset[Term]


class Participants:
    """Who does what to whom in one text, and what is whose.

    Attributes:
        names: All by which its names are the same in another text.
        attached: What goes with each of them.
        sent: The same for those whose delegations and visits it tells of.
    """

    def __init__(self, reading: Reading, names: Sequence[Name]) -> None:
        self.names = once(frozenset(key for _, keys in names for key in keys))
        self.attached = tuple(attachments(reading, names))
        self._acts = tuple(_acts(reading, names))
        self._held = tuple(_held(reading, names))
        self._counted = tuple(_counted(reading, names))
        self.sent = once(frozenset(key for keys in _sent(reading, names) for key in keys))

    @property
    def held_by(self) -> Iterator[frozenset[str]]:
        """The names to which the text gives a rank or a post."""
        return (keys for keys, _ in self._held)

    @property
    def counted_of(self) -> Iterator[frozenset[str]]:
        """The names of which the text tells a number."""
        return (keys for keys, _ in self._counted)

    def has(self, pair: Sequence[str]) -> bool:
        """Whether the text has the first of two names do something to the second."""
        return any(one.agent & {pair[0]} and one.patient & {pair[1]} for one in self._acts)

    def acts(self, other: "Participants", pair: Sequence[str], turned: Sequence[str]) -> bool:
        """Whether another text has the second of two names do what the first does in this one."""
        return any(
            one.agent & {pair[0]}
            and one.patient & {pair[1]}
            and two.agent & {turned[0]}
            and two.patient & {turned[1]}
            and one.terms & two.terms
            for one in self._acts
            for two in other._acts  # noqa: SLF001 - its like
        )

    def does_to_another(self, other: "Participants", pair: Sequence[str]) -> bool:
        """Whether another text has the first of two names do it, but not to the second."""
        terms = [
            one.terms for one in self._acts if one.agent & {pair[0]} and one.patient & {pair[1]}
        ]
        return any(
            two.agent & {pair[0]} and not two.patient & {pair[1]} and two.terms & own
            for own in terms
            for two in other._acts  # noqa: SLF001 - its like
        )

    def holders(self, other: "Participants") -> Iterator[tuple[frozenset[str], frozenset[str]]]:
        """Whose rank or post it is in this text, and whose in another one."""
        for keys, terms in self._held:
            for there, held in other._held:  # noqa: SLF001 - its like
                if len(terms & held) * 2 >= len(terms) and keys & other.names:
                    yield keys, there

    def counts(self, other: "Participants") -> Iterator[tuple[frozenset[str], frozenset[str]]]:
        """Of whom a number is told in this text, and of whom in another one that has both."""
        for keys, value in self._counted:
            if not any(keys & there for there, _ in other._counted):  # noqa: SLF001 - its like
                continue
            for there, given in other._counted:  # noqa: SLF001 - its like
                fit = compare_numbers(value, given.number, given.to, given.bound)
                if fit is Fit.SAME and keys & other.names:
                    yield keys, there


def _acts(reading: Reading, names: Sequence[Name]) -> Iterator[_Act]:
    for at, (one, agent) in enumerate(names):
        for other, patient in names[at + 1 :]:
            if other.first - one.last > LONGEST_ACT or follows(reading, "companions", other):
                continue
            between = [
                part
                for part in reading.parts
                if one.last < part.first
                and part.last < other.first
                and (part.kind is PartKind.LIGHT or part.keys("roles"))
            ]
            terms = once(frozenset[Term]().union(*(part.terms for part in between)))
            if terms and agent.isdisjoint(patient):
                is_passive = _follows_by(reading, names, one, other)
                yield _Act(patient, agent, terms) if is_passive else _Act(agent, patient, terms)


def _follows_by(reading: Reading, names: Sequence[Name], one: Part, other: Part) -> bool:
    """Whether "by" stands between two names, and no further name behind it."""
    last = max((p.last for p, _ in names if p.last < other.first), default=one.last)
    return any(last < first < other.first for first, _ in reading.cues.get("by", ()))


def _sent(reading: Reading, names: Sequence[Name]) -> Iterator[frozenset[str]]:
    """Those whose delegation or visit it is: "Guangxi's delegation", "a visit from Laos".

    "The China visit" went to China.
    """
    known = reading.function_words
    sources = known.genitive_preposition | known.source_preposition | known.agentive_preposition
    senders = reading.lasts("sending")
    for section in ("delegations", "visits"):
        for first, last in reading.cues.get(section, ()):
            near = senders & set(range(first - NEAR_SENT, first))
            for part, keys in names:
                between = frozenset(reading.folded[last + 1 : part.first])
                follows_from = bool(between & sources) and between <= sources | known.article
                beside = first == part.last + 1 or part.first == last + 1
                sends = part.last + 1 in near
                if follows_from or (section == "delegations" and (beside or sends)):
                    yield keys


def _held(
    reading: Reading, names: Sequence[Name]
) -> Iterator[tuple[frozenset[str], frozenset[Term]]]:
    """The ranks and posts that are a name's: "China's largest partner", "minister of China"."""
    told = reading.indexes("superlatives", "positions")
    parts = {
        index: part
        for part in reading.parts
        if part.kind in (PartKind.WORD, PartKind.LIGHT)
        for index in range(part.first, part.last + 1)
    }
    genitive = reading.function_words.genitive_preposition
    linking = genitive | reading.function_words.article
    for part, keys in names:
        ahead = part.last + 1
        while ahead in parts:
            ahead += 1
        run = range(part.last + 1, ahead)
        if told.isdisjoint(run) and reading.folded[word_before(reading, part)] in genitive:
            end = part.first - 1
            while end > 0 and reading.folded[end] in linking:
                end -= 1
            start = end
            while start in parts:
                start -= 1
            run = range(start + 1, end + 1)
        if not told.isdisjoint(run):
            meant = {parts[index] for index in run if index in parts}
            yield keys, meaning_of(meant)


def _counted(reading: Reading, names: Sequence[Name]) -> Iterator[tuple[frozenset[str], Value]]:
    """Each number, and the name before it; behind it where a number comes first of all."""
    numbers = [value for value in reading.values if value.measure is Measure.NUMBER]
    if not numbers or not names:
        return
    is_behind = numbers[0].first < names[0][0].first
    for value in numbers:
        near = [
            (abs(part.first - value.first), keys)
            for part, keys in names
            if (part.first > value.last) is is_behind
        ]
        if near:
            yield min(near, key=lambda one: one[0])[1], value
