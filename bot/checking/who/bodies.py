"""Bodies that are told by their sort, and do something: "organised by the Ministry of Commerce"."""

from collections.abc import Collection, Iterator

from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.sections import Cue
from bot.facts import Role

_TELLING = frozenset({*NAMING, PartKind.WORD})


def acting(
    reading: Reading, roles: Collection[Role], wide: Collection[str], section: Cue = "bodies"
) -> Iterator[Part]:
    """The bodies to which a statement gives one of some parts, each as a name that nobody knows.

    So are the holders of posts, by another section: "led by the mayor of Nanning".

    Args:
        reading: The statement.
        roles: The parts.
        wide: The ids of places, which may stand in the name of a body: "Pakistan's ministry".
        section: The section of the cues that tell them by their sort.
    """
    sorts = reading.cues.get(section, ())
    verbs = [(part.first, part.last) for part, told in reading.roles if not told.isdisjoint(roles)]
    verbs += reading.cues.get("leading", ()) if Role.LEADER in roles else ()
    if not sorts or not verbs:
        return
    lasts = reading.lasts("by")
    helping = reading.own_words.auxiliary
    for first, last in verbs:
        behind = [at + 1 for at in (last, last + 1) if at in lasts]
        starts = behind or [start for start in reading.segments if start < first]
        end = len(reading.words) if behind else first
        end -= not behind and reading.folded[first - 1] in helping
        for body in (_phrase(reading, start, end, wide) for start in starts):
            if (
                body
                and (behind or body.last + 1 == end)
                and not is_denied(reading, body.first)
                and any(body.first <= at and until <= body.last for at, until in sorts)
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
    places = {part.first for part in parts if part.entities}
    seats = {
        at - 1 for at in places if reading.folded[at - 1] in known.site_preposition
    }  # "in Islamabad"
    at = start
    while at < end and (at in inside or at in seats or reading.folded[at] in linking):
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
