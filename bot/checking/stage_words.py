"""How far a thing has come by the words of a statement: done, planned, or not yet."""

from collections.abc import Iterator, Mapping

from bot.checking.reading import Reading
from bot.facts import Role, Status

NEAR_VERB = 3
"""So many words behind a negation the verb may stand that it denies."""

NEAR_OBJECT = 6
"""So many words behind a verb the name of what it brings about may begin."""

MAKING = frozenset({Role.FOUNDER, Role.ORGANISER, Role.SIGNATORY})
"""The parts that somebody has in a thing who brings it about."""

Told = Mapping[Status | None, tuple[int, int]]
"""Stages that a statement tells, each with its first and last word; None for one denied."""


def stages_told(reading: Reading) -> Told:
    """The stages that a statement tells, each by its words; None for one that is denied."""
    spans = reading.cues
    verbs = [first for name in ("since", "exists") for first, _ in spans.get(name, ())]
    verbs += _makings(reading)
    found: dict[Status | None, tuple[int, int]] = {}
    awaited = [reading.clause_of(first) for first, _ in spans.get("awaiting", ())]
    for first, last in spans.get("undone", ()):
        found[None] = (first, last)
    for first, last in reading.negations:
        _, end = reading.clause_of(last)
        if any(first > last for first, _ in spans.get("contrasts", ())):
            continue  # "not in March but in May"
        ahead = [verb for verb in verbs if last < verb <= min(last + NEAR_VERB, end - 1)]
        if ahead and first not in reading.segments[1:]:  # not ", not of the launch"
            found[None] = (first, max(ahead))
    if None in found or reading.negations:
        return {None: found[None]} if None in found else {}
    done = [
        (first, last)
        for first, last in (*spans.get("done", ()), *_told_of(reading, "past"))
        if not any(start <= first < end for start, end in awaited)  # "once it is open, …"
    ]
    to_be: set[int] = set()
    for first, last in spans.get("planned", ()):
        ahead = [one for one, _ in done if 0 < one - last <= NEAR_VERB]
        to_be.update(ahead)  # "will be in operation"
        if ahead or any(0 < verb - last <= NEAR_VERB for verb in verbs):
            found[Status.PLANNED] = (first, last)
    for first, last in done:
        if first not in to_be:
            found[Status.DONE] = (first, last)
    return found


def _makings(reading: Reading) -> Iterator[int]:
    """Where the verbs stand that bring about a thing that is named behind them."""
    names = [part.first for part in reading.names]
    for part, told in reading.roles:
        if told & MAKING:
            object_at = next((first for first in names if first > part.last), None)
            if object_at is not None and object_at - part.last <= NEAR_OBJECT:
                yield part.first


def _told_of(reading: Reading, section: str) -> Iterator[tuple[int, int]]:
    """The cues of a section right behind the name of a thing: "the hub opened"."""
    lasts = {part.last for part in reading.names}
    yield from (span for span in reading.cues.get(section, ()) if span[0] - 1 in lasts)
