"""Statements that say of one that it was this one and nobody else: "it was Huawei that …"."""

from collections.abc import Sequence

from bot.answering.records.record import ACTORS
from bot.answering.records.role_sets import MAKERS
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import HALF, Cover
from bot.checking.sources.means import Means
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.values.comparison import Fit

LEAST_TOLD = 1.5
"""The weight of words that tell what it is about where no name does."""


def singles_out_another(case: Case) -> Outcome:
    """Somebody who is singled out where the sources have another one."""
    return differing(_mistaken(case.reading, case.covers, case.means))


def _mistaken(reading: Reading, covers: Sequence[Cover], means: Means) -> Conflict | None:
    """Somebody who is singled out though every passage that tells the rest has another one.

    Args:
        reading: The statement.
        covers: The passages that explain most of it.
        means: What tells of the sources.
    """
    part = _singled_out(reading)
    if part is None or reading.negations:
        return None
    is_about_known = _is_about_known(reading, part, means)
    if not (is_about_known or part.entities):
        return None
    found: Conflict | None = None
    for cover in covers:
        if not _tells(reading, cover, part, means):
            continue
        if not is_about_known and _told(reading, cover, means) < LEAST_TOLD:
            continue
        rivals = _rivals(reading, cover, part, means)
        known = cover.passage.entities.keys() | cover.passage.subjects
        if not known.isdisjoint(part.entities):
            return None
        if not rivals:
            continue
        if found is None:
            rival = means.base.entities[rivals[0]]
            found = Conflict.of(cover.passage.records[0], part, rival, reading)
    return found


def _is_about_known(reading: Reading, part: Part, means: Means) -> bool:
    """Whether a statement names something else by which it can be told what it is about.

    Of somebody unknown that has to be more than a country.
    """
    others = (e for name in reading.names if name is not part for e in name.entities)
    return any(part.entities or not means.subjects.is_wide(e) for e in others)


def _told(reading: Reading, cover: Cover, means: Means) -> float:
    """The weight of the words of a statement of which a passage speaks."""
    shares = zip(reading.parts, cover.shares, strict=True)
    return sum(means.evidence.weight(p) * s for p, s in shares if p.kind is PartKind.WORD)


def _tells(reading: Reading, cover: Cover, part: Part, means: Means) -> bool:
    """Whether a passage tells the rest: its words, or a thing that it names.

    The firm "that talks about it" may be another one.
    """
    start = _the_one(reading, part)
    if start and not any(
        share >= HALF and one.kind is PartKind.WORD and one.first >= start
        for one, share in zip(reading.parts, cover.shares, strict=True)
    ):
        return False
    if means.evidence.tells_rest(reading, cover, part):
        return True
    told = [
        one
        for one, share in zip(reading.parts, cover.shares, strict=True)
        if one is part or one.kind is PartKind.LIGHT or share >= HALF
    ]
    given = all(fit is Fit.SAME for fit in cover.fits)
    return (
        given
        and len(told) == len(reading.parts)
        and any(
            one is not part and any(not means.subjects.is_wide(e) for e in one.entities)
            for one in told
        )
    )


def _rivals(reading: Reading, cover: Cover, part: Part, means: Means) -> list[str]:
    """Those of the same kind of whom a passage tells, and whom the statement does not name."""
    kinds = {means.base.entities[entity].kind for entity in part.entities} & ACTORS
    speakers = {e for r in cover.passage.records for e in r.statement.claimed_by}
    claimants = speakers if reading.has("speaking") else set[str]()
    apart = reading.named | (speakers - claimants if _the_one(reading, part) else set[str]())
    makers = {
        target
        for entity, target, role in cover.passage.ties
        if role in MAKERS and entity in reading.named
    }
    told = {e for e in claimants | cover.passage.subjects if not means.subjects.is_wide(e)}
    return sorted(
        entity
        for entity in (makers or told) - apart
        if means.base.entities[entity].kind in (ACTORS if entity in claimants else kinds or ACTORS)
    )


def _singled_out(reading: Reading) -> Part | None:
    """The name between "it was" and "who", or at the end of "the one who … was"."""
    for first, last in reading.cues.get("clefts", ()):
        if first > 1:
            continue
        for part in reading.of_kind(*NAMING):
            relative = part.last + 1 in reading.firsts("relatives")
            if part.first - last in (1, 2) and relative:
                return part
    for part in reading.of_kind(*NAMING):
        if part.first <= 1 and _the_one(reading, part):
            return part
    if any(first == 0 and last for first, last in reading.cues.get("one_who", ())):
        for part in reading.of_kind(*NAMING)[-1:]:
            ends = part.last + 1 == len(reading.words)
            if ends and reading.folded[part.first - 1] in reading.function_words.copula:
                return part
    return None


def _the_one(reading: Reading, part: Part) -> int:
    """Where it is told what a name is the one of its sort for: "X is the firm that …"; or 0."""
    known, begin = reading.function_words, part.last + 2
    if begin >= len(reading.folded) or reading.folded[begin - 1] not in known.copula:
        return 0
    ends = [last for first, last in reading.cues.get("one_who", ()) if first == begin < last]
    if reading.folded[begin] in known.definite_article:
        sorts = [sort.last for sort, _ in reading.sorts if sort.first == begin + 1]
        relatives = reading.cues.get("relatives", ())
        ends += [last for first, last in relatives if first - 1 in sorts]
    return max(ends, default=-1) + 1
