"""Whether a place is that of those who do something, and not of what they do it with."""

from collections.abc import Iterable

from bot.answering.records.role_sets import SITES
from bot.answering.words.language import is_small
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.cues import indexes
from bot.facts import Entity


def is_of_doers(reading: Reading, part: Part, thing: Entity) -> bool:
    """Whether a place only tells whence those are who do something with a thing.

    "The firms in Beijing liked the expo", "it was liked by people in Beijing"; not "firms gathered
    in Beijing for the expo", nor "a hall in Beijing hosts the expo".

    Args:
        reading: The statement.
        part: The name of the place in it.
        thing: The thing that would be there.
    """
    start, end = reading.clause_of(part.first)
    opening = _opening(reading, part)
    names = [p for p in reading.names if thing.id in p.entities and start <= p.first < end]
    if opening - 1 < start or not names or not _is_noun(reading, opening - 1, thing):
        return False
    if all(part.last < name.first for name in names):
        return _tells_act(reading, range(part.last + 1, names[0].first))
    return any(names[0].last < at < opening for at in reading.firsts("by"))


def _opening(reading: Reading, part: Part) -> int:
    """The index of the first word of what leads to a place: of "based in the" it is "based"."""
    articles = reading.own_words.article
    at = part.first - (part.first > 0 and reading.folded[part.first - 1] in articles)
    spans = reading.cues.get("before_place", ())
    return min((first for first, last in spans if last == at - 1), default=0)


def _is_noun(reading: Reading, at: int, thing: Entity) -> bool:
    """Whether a word may be what those are called who do it: no verb, value, name or like thing."""
    known = reading.own_words
    if reading.folded[at] in known.copula | known.auxiliary or at in set(past_verbs(reading)):
        return False
    told = (*reading.cues.get("happening", ()), *((v.begin, v.last) for v in reading.values))
    told += tuple((n.first, n.last) for n in reading.names)
    if any(first <= at <= last for first, last in told):
        return False
    if any(thing.type in p.keys("types") for p in reading.parts if p.first <= at <= p.last):
        return False
    lasts = {part.last for part in reading.of_kind(PartKind.WORD)}  # "people" is a small word
    lasts.update(last for _, last in reading.cues.get("universals", ()))
    return at in lasts or not is_small(reading.folded[at], reading.language)


def _tells_act(reading: Reading, between: Iterable[int]) -> bool:
    """Whether any word tells something else than that a thing is somewhere: "hosts"."""
    sites = indexes((part.first, part.last) for part, roles in reading.roles if roles & SITES)
    verbs = set(past_verbs(reading))
    return any(
        at not in sites and (at in verbs or not is_small(reading.folded[at], reading.language))
        for at in between
    )
