"""Whether a question takes two things for one and the same."""

from collections.abc import Iterator, Sequence

from bot.answering.questions.question import Question
from bot.answering.records.hypernyms import Sort, are_apart, is_told_to_be, sorted_as
from bot.answering.records.places import is_within
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.lexicons import function_words
from bot.facts import FactBase, Kind, Type

_TWO = 2
"""So many names, and nothing else, are asked of: a thing and whose it is."""


class Identities:
    """Tells whether things that a question takes for one are two in a fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def are_two(self, question: Question, record: Record) -> bool:  # noqa: ARG002 - as all rules
        """Whether a thing is asked to be another one: "is the hub the China-Laos centre".

        That either is told of makes it not the other; only a name of its own does.
        """
        return any(self._are_apart(question, *pair) for pair in _likened(question))

    def is_of_untold_sort(self, question: Question, record: Record) -> bool:  # noqa: ARG002 - as all rules
        """Whether a thing is asked to be of a sort of which no source tells it to be.

        "Is the hub a country", "is the guideline a law": that either is spoken of makes it none.
        """
        return any(
            sorts and self._is_untold(question, end, sorts)
            for end, sorts in sorted_as(question.folded, question.language)
        )

    def is_of_untold_country(self, question: Question, record: Record) -> bool:  # noqa: ARG002 - as all rules
        """Whether a thing is asked to be a country's in which it is not: "is China Pakistani"."""
        copula = function_words().copula
        if len(question.named) != _TWO or copula.isdisjoint(question.folded[:1]):
            return False
        one, other = sorted(question.named, key=lambda named: named.first)
        is_all = one.last + 1 == other.first and other.last + 1 == len(question.folded)
        if not is_all or self._records.type_of(other.best) is not Type.COUNTRY:
            return False
        return not any(is_within(self._base, i, other.best) for i in one.entities)

    def _is_untold(self, question: Question, end: int, sorts: Sequence[Sort]) -> bool:
        """Whether what ends before a word of a question is told to be of none of some sorts."""
        called = [c.keys("types") for c in question.contents if c.last == end - 1]
        sure = [one for one in question.named if one.is_sure]
        named = [one for one in sure if one.last == end - 1 and not one.elsewhere]
        if not (called or named):  # "is it a city"; of "there" nothing is told
            named = [one for one in sure if one.elsewhere]
        things = [self._base.entities[i] for one in named for i in one.entities]
        if things:
            return not any(is_told_to_be(one, sorts, question.language) for one in things)
        return bool(called) and are_apart(called, sorts)

    def _are_apart(self, question: Question, one: range, other: range) -> bool:
        """Whether two stretches name things, and not the same, or one by its sort alone."""
        named, called = self._named(question, one), self._named(question, other)
        if named and called:
            return named.isdisjoint(called)
        stretch, ids = (other, named) if named else (one, called)
        sorts = [c for c in question.contents if c.first in stretch]
        things = [self._base.entities[i] for i in ids]
        if not things or any(thing.kind is Kind.PERSON for thing in things):
            return False
        if len(sorts) != 1 or not sorts[0].keys("types") or sorts[0].last != stretch[-1]:
            return False
        # Of several of a name, that of the sort is not told which it is.
        return len(things) > 1 or all(
            sorts[0].bare.isdisjoint(self._records.name_terms(thing)) for thing in things
        )

    def _named(self, question: Question, stretch: range) -> frozenset[str]:
        """Whose name a stretch is, but for an article before it."""
        article = question.folded[stretch[0]] in function_words().definite_article
        first, last = stretch[0] + article, stretch[-1]
        spans = [(one.first, one.last, one.entities) for one in question.named if one.is_sure]
        ids = [e for a, b, e in spans if first - article <= a <= first and b == last]
        found = self._records.exact_names(question.folded[first : last + 1])
        ids += [dict.fromkeys(e, 1.0) for a, b, e in found if (a, b) == (0, last - first)]
        return frozenset().union(*ids)


def says_what_it_is(question: Question) -> bool:
    """Whether a question has a thing for another one by what stands behind it: "the first one"."""
    known, last = function_words(), max((one.last for one in question.named), default=0)
    opens = not known.copula.isdisjoint(question.folded[:1])
    return opens and not known.article.isdisjoint(question.folded[last + 1 : last + 2])


def _likened(question: Question) -> Iterator[tuple[range, range]]:
    """The stretches of a question that are said to be one thing."""
    known, folded, end = function_words(), question.folded, len(question.folded)
    copula = known.copula | known.plural_copula
    if copula.isdisjoint(folded[:1]):
        return
    same = next((at for at, word in enumerate(folded) if word in known.identity), None)
    if same is not None:
        joined = [at for at in range(2, same) if folded[at] in known.conjunction]
        behind = [one.first for one in question.named if one.first > same]
        cut = same - 1 if folded[same - 1] in known.definite_article else same
        if behind:
            yield range(1, cut), range(min(behind), end)
        elif joined and joined[0] + 1 < cut:
            yield range(1, joined[0]), range(joined[0] + 1, cut)
        return
    ends = {one.last + 1 for one in question.named}
    ends |= {one.last + 1 for one in question.contents if one.keys("types")}
    starts = {one.first for one in question.named}
    for at in range(2, end - 1):
        placed = folded[at - 1] in known.site_preposition  # a name may take it in
        if at in ends and not placed and (folded[at] in known.definite_article or at in starts):
            yield range(1, at), range(at, end)
