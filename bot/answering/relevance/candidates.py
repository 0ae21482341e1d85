"""The statements that are worth a close look for a question."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.records import Records
from bot.answering.records.typed import value_terms
from bot.answering.relevance.asked_attributes import attributes_asked
from bot.answering.words.content import GROUNDED, GROUNDS
from bot.answering.words.language import has_trait
from bot.answering.words.terms import Term
from bot.answering.words.traits import Trait

BUDGET = 4_000
"""Places of words that are read for one question: the knob of the slowest on a large base."""

CLOSE_LOOKS = 40
"""Statements held against one question, the likeliest first."""

MAIN = 0.05
"""How much more a statement counts that is about what is named, and not told beside it."""

GROUNDING = 0.5
"""How much more a statement counts that gives a reason, or what comes of it, where it is asked
why."""

GIVING = 2.0
"""How much more what is told of a named thing counts that just gives what is asked: a number of it
where it is asked how many, however many things are named beside it."""

RARE = 1.0
"""How much more that counts which a single statement shares than what all of them do."""


class Candidates:
    """Finds the likely statements of one fact base, however large."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def find(self, question: Question) -> Sequence[int]:
        """The numbers of those that share most with the question, the likeliest first.

        Each thing named, each value and each word counts once where a statement holds it; words
        that stand in few statements are read first, until the budget is spent.
        """
        shared: defaultdict[int, float] = defaultdict(float)
        for named in question.named:
            parts = self._parts(named)
            share = (2.0 if named.is_sure else 1.0) * self._telling(len(parts))
            for number, part in parts.items():  # a thing itself comes before where it is mentioned
                shared[number] = shared[number] + share + MAIN * part
        wanted = _wanted(question)
        every = ([self._records.of_term(term) for term in terms] for terms in wanted)
        held = [list(filter(None, postings)) for postings in every]
        read = len(shared)
        for postings in sorted(held, key=lambda postings: sum(map(len, postings))):
            read += sum(map(len, postings))
            if read > BUDGET and shared:
                break
            numbers = postings[0] if len(postings) == 1 else set[int]().union(*postings)
            share = self._telling(len(numbers))
            for number in numbers:
                shared[number] += share
        for number, share in self._giving(question, tuple(shared)):
            shared[number] += share
        if question.sources:
            for number in [n for n in shared if not self._is_told(n, question)]:
                del shared[number]
        return _likeliest(shared)

    def _giving(self, question: Question, shared: Iterable[int]) -> Iterator[tuple[int, float]]:
        """The statements that just give what is asked: a ground, or a date of what is named.

        Args:
            question: The question.
            shared: The numbers of those that share anything with it.

        Returns:
            Their numbers, and how much more each counts.
        """
        giving = attributes_asked(question.asks)
        own = (one for e in question.sure for one in self._records.own(e)) if giving else ()
        yield from ((record.number, GIVING) for record in own if record.attribute in giving)
        every = self._records.all
        for number in () if GROUNDED.isdisjoint(question.asks) else shared:
            if ("attributes", every[number].attribute) in GROUNDS:
                yield number, GROUNDING

    def _is_told(self, number: int, question: Question) -> bool:
        """Whether a statement is quoted from the article that a question is put to."""
        quotes = self._records.all[number].statement.quotes
        return any(quote.source in question.sources for quote in quotes)

    def _parts(self, named: Named) -> Mapping[int, float]:
        """The statements about what is named, and how surely each is about it."""
        each = [self._records.parts_of(entity) for entity in named.entities]
        if len(each) == 1:  # as nearly always
            return each[0]
        parts: dict[int, float] = {}
        for found in each:
            for number, part in found.items():
                parts[number] = max(part, parts.get(number, 0.0))
        return parts

    def _telling(self, count: int) -> float:
        """How much it tells that so many statements share something with a question."""
        return 1 + RARE * self._records.rarity_of(count)


def _wanted(question: Question) -> list[frozenset[Term]]:
    """What statements may share with a question beside what it names, each of any of some terms."""
    wanted = [content.terms for content in question.contents]
    if not has_trait(question.language, Trait.IDEOGRAPHIC):  # whose parts are no words
        wanted += [part for content in question.contents for part in content.parts]
    values = [frozenset(value_terms(figure.date, figure.value)) for figure in question.figures]
    if not (question.named or question.contents):
        # All of a day is asked for: the more parts of a date, the better.
        values = [frozenset({term}) for terms in values for term in sorted(terms)]
    wanted += values
    # What any ground answers, as "need" beside "why", tells none of them from another.
    asked = (c.keys("attributes") for c in question.contents if not c.terms >= GROUNDS)
    wanted += [frozenset(("attributes", key) for key in keys) for keys in asked if keys]
    return wanted


def _likeliest(shared: Mapping[int, float]) -> Sequence[int]:
    """The numbers of the statements that share most, as many as are looked at closely."""
    in_order = sorted(shared)  # of equal ones the first of the base
    return sorted(in_order, key=shared.__getitem__, reverse=True)[:CLOSE_LOOKS]
