"""Who does something, and to whom, by the words of a statement; where these leave no doubt."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from bot.checking.statements.arrangement import are_coordinated
from bot.checking.statements.grammar import (
    beginning,
    begins_with_pronoun,
    follows,
    speaks,
    word_before,
)
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.verbs import (
    NEAR_VERB,
    groups,
    is_next,
    is_object,
    is_suffered,
    only_is,
    telling,
    verb_before,
    words_before,
    words_behind,
)
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN, Role

NEAR_BY = 6
"""So many words behind "by" the name of who did it may stand: "by the leaders of Laos"."""

NEAR_GIVER = 3
"""So many words may stand between "learns from" and the name of those from whom it is."""

MOST_JOINING = 3
"""So many words may join two names: "Chinese firms and as many Pakistani ones"."""

_LEADERS: tuple[Cue, ...] = ("delegations", "leaders", "positions", "rulers")
"""Sections of words for persons who act for a country or a body."""

_PEOPLE: tuple[Cue, ...] = (*_LEADERS, "organisations")
"""The same, and those of words for bodies."""


class Sides(NamedTuple):
    """Who does something in a statement, and to whom.

    Attributes:
        agents: The names of those who do it.
        patients: The other names: those to whom, for whom or of whom it is done.
        is_told: Whether a word such as "by" tells the agents.
        objects: Those of the patients who stand right behind a verb: "praised Laos".
        verbs: The words that may tell what is done.
        verb: The one among them that stands right behind the agents, if it is not denied.
        is_sure: Whether nothing stands before or between both that may be another verb.
    """

    agents: tuple[Part, ...]
    patients: tuple[Part, ...]
    is_told: bool = False
    objects: tuple[Part, ...] = ()
    verbs: tuple[Part, ...] = ()
    verb: Part | None = None
    is_sure: bool = True


def sides(reading: Reading, actors: frozenset[str], meant: str = "") -> Sides | None:
    """The two sides of what a statement tells, or none where its words leave them open.

    Args:
        reading: The statement.
        actors: The ids of all who may do something.
        meant: The id of whom its first word stands for, where that is a pronoun.
    """
    if reading.language not in SPOKEN or _compares(reading):
        return None
    names = [*_meant(reading, meant), *_named(reading, actors)]
    if not names:
        return None
    if told := _told(reading, names):
        others = tuple(name for name in names if name not in told)
        by = max(first for first, _ in reading.cues["by"] if first < told[0].first)
        return Sides(told, others, is_told=True, verbs=words_before(reading, by))
    if _is_led_to(reading, names[0]):
        return None
    if verb := verb_before(reading, names[0]):
        objects = tuple(name for name in names if is_object(reading, name))
        return Sides((), tuple(names), objects=objects, verbs=(verb,))
    return _active(reading, names)


def _compares(reading: Reading) -> bool:
    """Whether one is told to have more than another: they do nothing to each other."""
    than = reading.own_words.comparative_particle
    return reading.has("comparing") and not than.isdisjoint(reading.folded)


def _active(reading: Reading, names: Sequence[Part]) -> Sides | None:
    """The sides where the first name stands before the verb."""
    first = tuple(_joined(reading, names))
    others = tuple(_of_clause(reading, first[-1], names[len(first) :]))
    givers = _givers(reading, first, others)
    if givers is not None:
        return Sides(givers, first) if givers else None
    subject = first[-1]
    end = others[0].first if others else len(reading.words)
    behind = words_behind(reading, subject, end)
    if not behind or only_is(reading, subject, others[-1].first if others else end):
        return None
    if suffered := tuple(verb for verb in behind if is_suffered(reading, subject, verb)):
        return Sides((), first, objects=first, verbs=suffered)
    objects = tuple(name for name in others if is_object(reading, name))
    if follows(reading, "from", first[0]):  # what "firms from China" do, another word may tell
        return Sides(first, others, objects=objects)
    verbs = tuple(telling(reading, behind))
    is_sure = _begins(reading, first[0])
    near = (verb for verb in verbs if is_next(reading, subject, verb))
    verb = next(near, None) if is_sure and not reading.negations else None
    is_sure &= not any(_is_beside(reading, name) for name in others)
    return Sides(first, others, objects=objects, verbs=verbs, verb=verb, is_sure=is_sure)


def _meant(reading: Reading, meant: str) -> Iterator[Part]:
    """The one for whom a pronoun stands with which a statement begins, as if it were named."""
    if meant and begins_with_pronoun(reading):
        at = beginning(reading)
        yield Part(PartKind.NAME, reading.folded[at], at, at, entities=(meant,))


def _named(reading: Reading, actors: frozenset[str]) -> Iterator[Part]:
    """The names that may be on a side: none of whom says it, or of what it begins with."""
    known = reading.function_words
    start = beginning(reading)
    begin = 0
    opening = known.site_preposition | known.goal_preposition | known.source_preposition
    opening |= known.comitative_preposition | known.setting_preposition
    if reading.folded[start] in opening:  # "In Malaysia, China is …"
        comma = reading.text.find(",", reading.words[start].end)
        begin = comma if comma >= 0 else len(reading.text)
    said = reading.firsts("speaking")
    for name, following in zip_longest(reading.names, reading.names[1:]):
        end = min(following.first, name.last + NEAR_VERB) if following else 0
        says = speaks(reading, name) or any(name.last < at < end for at in said)
        if (
            reading.words[name.first].start >= begin
            and not says
            and not actors.isdisjoint(name.entities)
        ):
            yield name


def _is_led_to(reading: Reading, name: Part) -> bool:
    """Whether a name only tells for whom or where it is: "courses for people from ASEAN"."""
    known = reading.function_words
    start, _ = reading.clause_of(name.first)
    goals = known.goal_preposition | known.purpose_preposition
    if not goals.isdisjoint(reading.folded[start : name.first]):
        return True
    if _is_beside(reading, name):
        return True
    at = word_before(reading, name)
    is_there = at >= 0 and reading.folded[at] in known.site_preposition
    return is_there and at - 1 not in _people(reading)


def _told(reading: Reading, names: Sequence[Part]) -> tuple[Part, ...]:
    """The names behind a word such as "by", with those that are joined to them."""
    apart = {part.last for part, roles in reading.roles if Role.VISITED in roles}  # "dropped by"
    said = reading.lasts("speaking")
    for by, _ in reading.cues.get("by", ()):
        if by in apart or by - 1 in said:
            continue
        at = next((i for i, name in enumerate(names) if name.first > by), None)
        if at is None or names[at].first > by + NEAR_BY:
            continue
        is_parted = any(by < start <= names[at].first for start in reading.segments)
        if not is_parted and _is_led_by(reading, by, names[at]):
            return tuple(_joined(reading, names[at:]))
    return ()


def _is_led_by(reading: Reading, by: int, name: Part) -> bool:
    """Whether "by" stands before a name, or before what those are: "by the leaders of Laos"."""
    known = reading.function_words
    before = word_before(reading, name)
    if before == by:
        return True
    people = _people(reading)
    linking = known.genitive_preposition | known.source_preposition | known.site_preposition
    return before in people or (reading.folded[before] in linking and before - 1 in people)


def _people(reading: Reading) -> set[int]:
    """Where the words end for those who act for a country or a body."""
    people = {part.last for part, _ in reading.sorts}
    return people | {last for section in _PEOPLE for _, last in reading.cues.get(section, ())}


def _of_clause(reading: Reading, subject: Part, others: Sequence[Part]) -> Iterator[Part]:
    """The names behind another one that stand in its clause, as far as commas tell."""
    for other in others:
        gap = reading.gap(subject.last, other.first)
        if "," in gap and any(subject.last < at <= other.first for at in reading.segments):
            return
        yield other


def _is_beside(reading: Reading, name: Part) -> bool:
    """Whether a name tells with whom something is done, as both may do it."""
    at = word_before(reading, name)
    return at >= 0 and reading.folded[at] in reading.function_words.comitative_preposition


def _begins(reading: Reading, name: Part) -> bool:
    """Whether nothing but who it is stands before a name: "the top leaders of Laos"."""
    start, _ = reading.clause_of(name.first)
    people = {last for section in _LEADERS for _, last in reading.cues.get(section, ())}
    people |= {part.last for part in groups(reading)}
    counting = reading.function_words.genitive_preposition  # "lots of"
    return not any(
        start <= part.first < name.first
        and part.last not in people
        and reading.folded[part.last] not in counting
        for part in reading.parts
    )


def _joined(reading: Reading, names: Sequence[Part]) -> Iterator[Part]:
    """The first of some names, and those that are joined to it: "Laos and Vietnam"."""
    articles = reading.function_words.article
    joins = reading.lasts("joining")
    yield names[0]
    for one, other in pairwise(names):
        between = range(one.last + 1, other.first)
        rest = [at for at in between if reading.folded[at] not in articles]
        gap = reading.gap(one.last, other.first)
        is_listed = not rest and "," in gap
        is_joined = rest[:1] != [] and rest[0] in joins and len(rest) <= MOST_JOINING
        if not (is_listed or is_joined or are_coordinated(reading, one, other)):
            return
        yield other


def _givers(
    reading: Reading, first: Sequence[Part], others: Sequence[Part]
) -> tuple[Part, ...] | None:
    """From whom the first ones get something; None where they get nothing."""
    spans = [span for span in reading.cues.get("receiving", ()) if span[0] > first[-1].last]
    if not spans:
        return None
    known = reading.function_words
    sources = known.source_preposition | known.genitive_preposition
    lasts = {end for _, end in spans}
    phrases = {end for begin, end in spans if begin < end}  # "learns from"
    return tuple(
        name
        for name in others
        if (at := word_before(reading, name)) in lasts
        or reading.folded[at] in sources
        or any(0 <= name.first - end - 1 <= NEAR_GIVER for end in phrases)
    )
