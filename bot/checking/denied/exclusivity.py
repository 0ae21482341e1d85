"""Statements that give to one alone what the sources give to several."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import HALF, Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.values.comparison import Fit
from bot.checking.words.cues import cues
from bot.facts import SPOKEN

NEAR = 4
"""So many words behind "only" the names and words may begin that it restricts."""


NEAR_VALUE = 2
"""So many words behind "only" the value may begin that it bounds."""


class Exclusivity:
    """Finds those who have something alone in a statement, and with others in the sources."""

    def __init__(self, means: Means) -> None:
        self._wordings = means.wordings
        self._read = lru_cache(128)(means.reader.read)

    def told(self, case: Case) -> Outcome:
        """Those of whom a statement says that nobody else counts, where the sources add others."""
        return differing(self._restricted(case.reading, case.covers))

    def _restricted(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """Those of whom a statement says that nobody else counts; at most one.

        They are wrong where a passage that tells all of it adds others.

        Args:
            reading: The statement.
            covers: The passages that explain most of it.
        """
        for part in _restricted(reading):
            if not any(name is not part for name in reading.names):
                continue  # nothing tells of what it is the only one
            at = reading.parts.index(part)
            for cover in covers:
                fits = zip(reading.values, cover.fits, strict=True)
                other = any(value.date and fit is Fit.OTHER for value, fit in fits)
                if other or any(cover.untold(reading)) or cover.shares[at] < HALF:
                    continue
                for language, text in self._wordings.of(cover.passage):
                    if language in SPOKEN:
                        beside = self._beside(reading, part, self._read(text, language))
                        if beside:
                            said = reading.stretch(part.first, part.last)
                            record = cover.passage.records[0]
                            return Conflict(record, Difference(Aspect.PARTICIPANT, said, beside))
        return None

    def _beside(self, reading: Reading, part: Part, given: Reading) -> str:
        """The stretch of a text that sets others beside whom a part means; "" for none.

        None where it tells hardly anything of the statement, or also tells of them by
        themselves, of which the statement may speak.
        """
        told = [one for one in reading.telling if not is_denied(reading, one.first)]
        parts = given.telling
        pairs = [
            (one, other)
            for one, other in pairwise(parts)
            if (one.kind is PartKind.NAME) is (other.kind is PartKind.NAME)
            and _are_joined(given, one, other)
        ]
        joined = [
            (own, its, given.stretch(one.first, other.last))
            for one, other in pairs
            for own, its in ((one, other), (other, one))
            if _mean_one(own, part) and not any(_mean_one(its, another) for another in told)
        ]
        words = [one for one in reading.of_kind(PartKind.WORD) if one is not part]
        held = sum(any(_mean_one(one, its) for its in given.parts) for one in words)
        if held < HALF * len(words):
            return ""  # it tells of something else
        owns = [own for own, _, _ in joined]
        if not any(part in pair and _are_joined(reading, *pair) for pair in pairwise(told)):
            owns = [*chain.from_iterable(pairs)]  # startups are companies too, in one list
        apart = any(one not in owns and _mean_one(one, part) for one in parts)
        return joined[0][2] if joined and not apart else ""


def is_exclusive(reading: Reading) -> bool:
    """Whether a statement says that nobody else is: not "only until May", nor "not only"."""
    only = reading.cues.get("only")
    if not only:
        return False
    firsts = {at for v in reading.values for at in range(v.begin - NEAR_VALUE, v.begin + 1)}
    firsts -= {part.last + 1 for part in reading.telling}
    firsts |= {at - gap for at in reading.firsts("firsts") for gap in (0, 1)}  # "only the first of"
    lasts = reading.lasts("negations")
    phrases = [p for p in reading.of_kind(PartKind.WORD) if p.first < p.last]  # "développeur seul"
    return any(
        last + 1 not in firsts
        and first - 1 not in lasts
        and not any(phrase.first <= first and last <= phrase.last for phrase in phrases)
        for first, last in only
    )


def _restricted(reading: Reading) -> Iterator[Part]:
    """The parts right behind "only", or right before "alone" or an "only" at the end."""
    spans = [(span, False) for span in reading.cues.get("only", ())]
    spans += [(span, True) for span in reading.cues.get("alone", ())]
    if not spans:
        return  # as most restrict nothing
    telling = reading.telling
    begins = {value.begin for value in reading.values}
    demonyms = cues()[reading.language].demonyms if reading.language in cues() else {}
    nouns = {part.first for part in telling}
    alone = {p.first for p in telling if p.text in demonyms and p.last + 1 not in nouns}
    for (first, last), is_behind in spans:
        start, end = reading.clause_of(last)
        demonym = last + 1 in alone  # "only Chinese was spoken"
        if last + 1 in begins or demonym or any(start <= at < end for at, _ in reading.negations):
            continue  # "only five", "not only"
        if is_behind or last + 1 == end:
            yield from _ending(telling, first)
        else:
            yield from (p for p in telling if last < p.first < min(end, last + 1 + NEAR))


def _ending(telling: Sequence[Part], end: int) -> list[Part]:
    """The parts in a row that end right before a word: "Chinese firms" before "only"."""
    run: list[Part] = []
    for part in reversed([one for one in telling if one.last < end]):
        if part.last + 1 != end:
            break
        run.insert(0, part)
        end = part.first
    return run


def _are_joined(given: Reading, one: Part, other: Part) -> bool:
    """Whether only "and", a comma or an article stands between two parts of a text."""
    words = given.folded[one.last + 1 : other.first]
    gap = given.gap(one.last, other.first)
    known = given.function_words
    joining = known.conjunction
    small = known.article | known.goal_preposition | known.genitive_preposition
    joins = any(word in joining for word in words) or "," in gap
    return joins and all(word in joining or word in small for word in words)


def _mean_one(one: Part, other: Part) -> bool:
    """Whether two parts have an entity or a term in common."""
    mine, theirs = (part.meaning for part in (one, other))
    return not mine.isdisjoint(theirs)
