"""Whether a statement introduces a thing as one of its sort, so that it may be another one."""

from bot.checking.sources.means import Means
from bot.checking.statements.grammar import owns
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues, indexes
from bot.facts import Entity

NEAR_NOUN = 3
"""A noun may stand so many words behind its article: "a new AI industry fund"."""


LARGELY = 0.6
"""The share of a thing's name that tells it by words, of which all have to be told of it."""


def is_told_by_words(reading: Reading, thing: Entity, means: Means) -> bool:
    """Whether words that are no names tell which thing is meant: "the agreements on data flows".

    Args:
        reading: The statement.
        thing: The thing.
        means: What tells of the sources.
    """
    clause = means.subjects.clause(reading.of_kind(PartKind.WORD), 0, len(reading.words))
    return means.subjects.told_by(thing.id, clause) >= LARGELY


def is_new(reading: Reading, thing: Entity, means: Means) -> bool:
    """Whether a statement tells of a thing as one of its sort: "a fund", not "the fund".

    Where it names somebody who has to do with the thing, that is the one which is meant.

    Args:
        reading: The statement.
        thing: The thing.
        means: What tells of the sources.
    """
    parts = _tells(reading, thing)
    tied = any(
        means.subjects.is_tied(one, other)
        for name in reading.names
        if not means.standing.is_place(name) and thing.id not in name.entities
        for e in name.entities
        for one, other in ((e, (thing.id,)), (thing.id, (e,)))
    )
    return bool(parts) and not tied and all(_is_new(reading, part) for part in parts)


def is_of_member(reading: Reading, journey: Entity, means: Means) -> bool:
    """Whether a delegation is told by somebody who went with it: "Chen Gang's delegation"."""
    new = reading.lasts("indefinite")
    sent = any(at - 1 not in new for at in reading.firsts("delegations"))
    people = (name for name in reading.names if not means.standing.is_place(name))
    return sent and any(means.subjects.is_tied(journey.id, name.entities) for name in people)


def _tells(reading: Reading, thing: Entity) -> list[Part]:
    """The names of a thing, or else the words for its sort."""
    return [p for p in reading.names if thing.id in p.entities] or [
        p for p in reading.parts if ("types", thing.type) in p.meaning
    ]


def brings_another(reading: Reading, thing: Entity, agent: Part) -> bool:
    """Whether somebody brings about something new, about a thing or at it: "a talk on the expo".

    Args:
        reading: The statement.
        thing: The thing.
        agent: The name of somebody.
    """
    told = _tells(reading, thing)
    return bool(told) and any(
        agent.last < last < told[0].first - NEAR_NOUN
        for _, last in reading.cues.get("indefinite", ())
    )


def _is_new(reading: Reading, part: Part) -> bool:
    """Whether a thing is told of as one of its sort: "a new fund", not "the fund".

    In some languages many have no article: "they signed agreements".
    """
    start = max(start for start in reading.segments if start <= part.first)
    described = indexes((p.first, p.last) for p in reading.of_kind(PartKind.WORD))
    near = {
        section
        for section in ("indefinite", "definite")
        for _, last in reading.cues.get(section, ())
        if start <= last < part.first
        and (last >= part.first - NEAR_NOUN or described.issuperset(range(last + 1, part.first)))
    }
    start = max(start, part.first - NEAR_NOUN)
    owned = any(start <= n.last < part.first and owns(reading, n) for n in reading.names)
    own = cues().get(reading.language)
    # "Agreements with Vietnam" may be any, though some are known by such a name.
    noun = part.text if part.kind is PartKind.WORD else reading.folded[part.first]
    is_noun = part.kind is PartKind.WORD or reading.stretch(part.first, part.first).islower()
    bare = own is not None and is_noun and noun.endswith(own.bare_plurals)
    return "indefinite" in near or (bare and not near and not owned)
