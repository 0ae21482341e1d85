"""How far a thing has come by the words of a statement: done, planned, or not yet."""

from collections.abc import Iterator, Mapping, Sequence

from bot.checking.statements.denials import denies_twice
from bot.checking.statements.reading import Reading
from bot.checking.words.sections import Cue
from bot.facts import Role, Status

NEAR_VERB = 3
"""So many words behind a negation the verb may stand that it denies."""

NEAR_OBJECT = 6
"""So many words behind a verb the name of what it brings about may begin."""

MAKING = frozenset({Role.FOUNDER, Role.ORGANISER, Role.SIGNATORY})
"""The parts that somebody has in a thing who brings it about."""

_DEEDS: tuple[Cue, ...] = ("acts", "refusing", "speaking")
"""What those do who are there, which no stage is."""

_TELLING: tuple[Cue, ...] = ("undone", "done", "past", "planned")
"""Sections of cues of which one tells a stage that is not denied."""

Told = Mapping[Status | None, tuple[int, int]]
"""Stages that a statement tells, each with its first and last word; None for one denied."""


def stages_told(reading: Reading) -> Told:
    """The stages that a statement tells, each by its words; None for one that is denied."""
    spans = reading.cues
    if not (reading.negations or any(map(reading.has, _TELLING))):
        return {}  # as most tell none
    if denies_twice(reading):
        return {}  # who is not kept out may come
    verbs = [first for name in ("since", "exists") for first, _ in spans.get(name, ())]
    verbs += _makings(reading)
    found: dict[Status | None, tuple[int, int]] = {}
    awaited = [reading.clause_of(first) for first, _ in spans.get("awaiting", ())]
    deeds = {first for name in _DEEDS for first, _ in spans.get(name, ())}
    # "Isn't just an idea", "more than just an idea".
    turned = reading.lasts("denials") | {
        at + gap for at in reading.lasts("comparing") | reading.lasts("degrees") for gap in (0, 1)
    }
    for first, last in spans.get("undone", ()):
        if last + 1 not in deeds and first - 1 not in turned:
            found[None] = (first, last)
    found.update((None, span) for span in _denied(reading, verbs))
    if None in found or reading.negations:
        return {None: found[None]} if None in found else {}
    lasts = {part.last for part in reading.names}
    past = [span for span in spans.get("past", ()) if span[0] - 1 in lasts]  # "the hub opened"
    done = [
        (first, last)
        for first, last in (*spans.get("done", ()), *past)
        if not any(start <= first < end for start, end in awaited)  # "once it is open, …"
        and not _is_for_whom(reading, last)
    ]
    to_be = {
        first
        for _, last in spans.get("modals", ())
        for first, _ in done
        if 0 < first - last <= NEAR_VERB
        and reading.folded[first] not in reading.own_words.auxiliary
    }  # "should be in operation", not "should have been held"
    for first, last in spans.get("planned", ()):
        ahead = [one for one, _ in done if 0 < one - last <= NEAR_VERB]
        to_be.update(ahead)  # "will be in operation"
        if (
            ahead
            or any(0 < verb - last <= NEAR_VERB for verb in verbs)
            or _is_planned_for(reading, first, last)
        ):
            found[Status.PLANNED] = (first, last)
    for first, last in done:
        if first not in to_be:
            found[Status.DONE] = (first, last)
    return found


def _denied(reading: Reading, verbs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The negations that deny a verb that tells a stage, or that a thing is there, each with it."""
    contrasts = reading.cues.get("contrasts", ())
    who = reading.own_words.agentive_preposition | reading.own_words.comitative_preposition
    apart = reading.firsts("excluding")  # whom, not what: "banned from"
    for first, last in reading.negations:
        if not apart.isdisjoint(range(first, last + NEAR_VERB)):
            continue
        _, end = reading.clause_of(last)
        if any(at > last for at, _ in contrasts):
            continue  # "not in March but in May"
        if not who.isdisjoint(reading.folded[last + 1 : end]):
            continue  # by whom, not what: "not organised by it"
        ahead = [verb for verb in verbs if last < verb <= min(last + NEAR_VERB, end - 1)]
        if ahead and first not in reading.segments[1:]:  # not ", not of the launch"
            yield first, max(ahead)


def _is_planned_for(reading: Reading, first: int, last: int) -> bool:
    """Whether a thing that is named is told to be planned for a time: "is scheduled for May"."""
    lasts = {name.last for name in reading.names}
    copula = reading.function_words.copula
    names = first - 1 in lasts or (first - 2 in lasts and reading.folded[first - 1] in copula)
    times = reading.firsts("planned_for")
    return names and (last + 1 == len(reading.words) or last + 1 in times)


def _is_for_whom(reading: Reading, last: int) -> bool:
    """Whether it is said of a thing for whom it is, which may be planned: "is open to all"."""
    return any(
        part.first <= last < part.last and "access" in told
        for part, told in reading.keyed("attributes")
    )


def _makings(reading: Reading) -> Iterator[int]:
    """Where the verbs stand that bring about a thing that is named behind them.

    Who makes the partnership last brings about no partnership.
    """
    names = [part.first for part in reading.names]
    causing = reading.firsts("manufacturing")
    for part, told in reading.roles:
        if told & MAKING and part.first not in causing:
            object_at = next((first for first in names if first > part.last), None)
            if object_at is not None and object_at - part.last <= NEAR_OBJECT:
                yield part.first
