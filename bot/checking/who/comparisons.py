"""What a statement has more of in one place than in another, held against the sources."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from bot.answering.words.terms import Term
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import compares as is_comparison
from bot.checking.statements.comparatives import compares, has_less
from bot.checking.statements.reading import PartKind, Reading, written
from bot.checking.who.crossed_names import CrossedNames


class _Compared(NamedTuple):
    """Another place with which a passage compares a statement's own.

    Attributes:
        other: The key of the other place.
        by_all: How far the passage favours the own place by all words of the statement.
        by_telling: The same by those that tell no sort: "service companies" are not all companies.
        conflict: What both say.
    """

    other: str
    by_all: int
    by_telling: int
    conflict: Conflict


class Comparisons:
    """Holds what statements compare against what passages do."""

    def __init__(self, crossed_names: CrossedNames) -> None:
        self._crossed_names = crossed_names

    def told(self, case: Case) -> Outcome:
        """Where what a statement that is told word by word has more of is more elsewhere."""
        if not case.support.is_whole:
            return NOTHING
        found = [*self._of(case.reading, case.covers)]
        agreed = {one.other for one in found if one.by_all > 0}
        against = (
            one.conflict
            for one in found
            if max(one.by_all, one.by_telling) < 0 and one.other not in agreed
        )
        return differing(next(against, None))

    def are_untold(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement compares two things as no passage does: "more firms there than here".

        Its words alone fit either way round.
        """
        return compares(reading) and not any(
            one.by_all > 0 and one.by_telling > 0 for one in self._of(reading, covers)
        )

    def _of(self, reading: Reading, covers: Sequence[Cover]) -> Iterator[_Compared]:
        """With what passages compare what a statement has more of in one place.

        Args:
            reading: A statement whose every part the passages speak of.
            covers: The passages.
        """
        if not reading.has("comparing"):
            return  # as most compare nothing
        apart = reading.value_indexes | reading.name_indexes
        comparing = [at for at, _ in reading.cues["comparing"] if at not in apart]
        if not comparing:
            return
        own, said, telling = self._sides(reading, comparing)
        if not (own and telling):
            return
        turned = -1 if has_less(reading, comparing[0]) else 1
        for cover in covers:
            texts = self._crossed_names.arrangements(cover.passage, reading.language)
            for language, text, given in texts:
                if not is_comparison(language, text):
                    continue
                difference = Difference(Aspect.OTHER, reading.text, text)
                conflict = Conflict(cover.passage.records[0], difference)
                for one, other in product(own & given.keys, given.keys - own):
                    if self._crossed_names.are_of_one_sort([one], [other]):
                        by_all = turned * given.favours(said, one, other)
                        by_telling = turned * given.favours(telling, one, other)
                        yield _Compared(other, by_all, by_telling, conflict)

    def _sides(
        self, reading: Reading, comparing: Sequence[int]
    ) -> tuple[frozenset[str], frozenset[Term], frozenset[Term]]:
        """The place that has more, what it has more of, and what of that tells no sort.

        Args:
            reading: A statement.
            comparing: The indexes of the words that compare: "more".
        """
        start, end = reading.clause_of(comparing[0])
        than = reading.own_words.comparative_particle  # whatever stands behind it has less
        end = next((at for at in range(comparing[0], end) if reading.folded[at] in than), end)
        named = self._crossed_names.named(reading)
        own = frozenset(key for part, keys in named if start <= part.first < end for key in keys)
        alone = len(comparing) == 1  # else each clause has words of its own
        words = [
            part for part in reading.of_kind(PartKind.WORD) if alone or start <= part.first < end
        ]
        return own, written(words), written(part for part in words if not part.keys("types"))
