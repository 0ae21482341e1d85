"""Bodies that are told by their sort, and do something: "organised by the Ministry of Commerce"."""

from collections.abc import Collection, Iterator

from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.facts import Role

_TELLING = frozenset({*NAMING, PartKind.WORD})


def acting(reading: Reading, roles: Collection[Role], wide: Collection[str]) -> Iterator[Part]:
    """The bodies to which a statement gives one of some parts, each as a name that nobody knows.

    Args:
        reading: The statement.
        roles: The parts.
        wide: The ids of places, which may stand in the name of a body: "Pakistan's ministry".
    """
    sorts = reading.cues.get("bodies", ())
    verbs = [part for part, told in reading.roles if not told.isdisjoint(roles)]
    if not sorts or not verbs:
        return
    lasts = reading.lasts("by")
    for verb in verbs:
        behind = [at + 1 for at in (verb.last, verb.last + 1) if at in lasts]
        starts = behind or [start for start in reading.segments if start < verb.first]
        end = len(reading.words) if behind else verb.first
        for body in (_phrase(reading, start, end, wide) for start in starts):
            if (
                body
                and (behind or body.last + 1 == end)
                and not is_denied(reading, body.first)
                and any(body.first <= first and last <= body.last for first, last in sorts)
            ):
                yield body
                break


def _phrase(reading: Reading, start: int, end: int, wide: Collection[str]) -> Part | None:
    """The words of one body from a word on, without its article; none of an unknown one of many."""
    known = reading.function_words
    if start < end and reading.folded[start] in known.article:
        if reading.folded[start] not in known.definite_article:
            return None
        start += 1
    parts = [
        part
        for part in reading.parts
        if start <= part.first
        and part.last < end
        and part.kind in _TELLING
        and set(wide).issuperset(part.entities)
    ]
    inside = {at for part in parts for at in range(part.first, part.last + 1)}
    for at in range(start, end):
        word = reading.words[at]
        if reading.text[word.start : word.end].isupper():
            inside.add(at)  # "the IT ministry"
    linking = known.genitive_preposition | known.article | known.conjunction
    at = start
    while at < end and (at in inside or reading.folded[at] in linking):
        at += 1
    while at > start and at - 1 not in inside:
        at -= 1
    held = [part for part in parts if part.last < at]
    if start not in inside:
        return None
    terms = [part.meaning for part in held if not part.entities]
    text = " ".join(reading.folded[start:at])
    return Part(
        PartKind.STRANGE, text, start, at - 1, frozenset().union(*terms), parts=tuple(terms)
    )
