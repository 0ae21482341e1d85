"""Whether there are as many things of a sort as a question says, by what is counted of a thing."""

from collections.abc import Iterator, Sequence

from bot.answering.claims.decision import Decision, against
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.typed import units_of
from bot.answering.relevance.weights import gives
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure, Measure, is_telling
from bot.facts import Bound, Count, Entity, Fact, Kind, Type

_NEAR = 2
"""So many words behind a number stands what it counts."""

_ANYBODY = frozenset({Type.PERSON})
"""The sort of those for whom there are too many words to tell one from another."""

_MORE = "over"
_FEWER = frozenset({"under", "nearly"})


class Totals:
    """Holds numbers in questions against the totals in one fact base."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def told(self, question: Question) -> Decision | None:
        """The total of what a question counts of one thing, and how it answers.

        "Does China have fewer than 1,000 AI companies?": that five of them came to a meeting does
        not tell. None where it asks or tells anything else, or its number may be right.
        """
        number = self._number(question)
        counted = _counted(question, number) if number else []
        if not number or not counted:
            return None
        if any(c not in counted for c in question.telling):
            return None
        for record, count in self._totals(question.sure[0]):
            if all(c.terms & record.counted for c in counted):
                holds = _holds(number, count)
                if holds is None or (holds and not question.is_yes_no):
                    return None
                return Decision((record,), (Remark.YES,)) if holds else against(question, record)
        return None

    def counts_otherwise(self, question: Question, entity: Entity) -> bool:
        """Whether a thing counts another number of those from a country than a question does.

        "Ten Chinese firms": five came, though ten did with those of another country.
        """
        for figure, counts in self._counted(question, entity):
            origin, behind = self._origin(question, figure)
            noun = next((c for c in question.contents if c.first == behind), None)
            told = [
                own
                for record, units in counts
                if origin & units and (noun is None or noun.terms & units)
                for own in record.typed
            ]
            if told and not any(gives(figure, own) for own in told):
                return True
        return False

    def _counted(
        self, question: Question, entity: Entity
    ) -> Iterator[tuple[Figure, Sequence[tuple[Record, frozenset[Term]]]]]:
        """Each number of a question, with what counts something of a thing, and which things."""
        numbers = [figure for figure in question.figures if figure.measure is Measure.NUMBER]
        own = self._records.own(entity.id) if numbers else ()
        read = ((record, units_of(record.statement)) for record in own)
        counts = [(record, units) for record, units in read if units]
        yield from ((figure, counts) for figure in numbers)

    def _origin(self, question: Question, figure: Figure) -> tuple[frozenset[Term], int]:
        """What a word for a country right behind a number stands for, and where the next stands."""
        at = figure.last + 1
        for one in question.named:
            if one.first == at and one.is_sure and self._records.is_place(one.best):
                return frozenset({("concepts", f"of_{one.best}")}), one.last + 1
        for content in question.contents:
            if content.first == at and content.origins:
                return content.terms, content.last + 1
        return frozenset(), at

    def _number(self, question: Question) -> Figure | None:
        """The one number that a question gives of the one thing that it names.

        "The two countries" counts nothing; the two events of a league are all that it has.
        """
        if len(question.sure) != 1 or len(question.figures) != 1:
            return None
        (figure,) = question.figures
        few = self._records.kind_of(question.sure[0]) is Kind.INITIATIVE
        tells = figure.measure is Measure.NUMBER and (few or is_telling(figure))
        return figure if tells else None

    def _totals(self, entity: str) -> Iterator[tuple[Record, Count]]:
        """What counts all there are of a thing, and not those from it that did something."""
        for record in self._records.own(entity):
            count = record.statement.count if isinstance(record.statement, Fact) else None
            if count and ("concepts", f"of_{entity}") not in record.counted:
                yield record, count


def _counted(question: Question, figure: Figure) -> list[Content]:
    """The words right behind a number."""
    counted: list[Content] = []
    index = figure.last + 1
    for content in sorted(question.contents, key=lambda content: content.first):
        if content.first == index:
            counted.append(content)
            index = content.last + 1
    return counted


def _holds(asked: Figure, count: Count) -> bool | None:
    """Whether a total is one of which a question speaks; None where that is open."""
    least = count.number
    most = None if count.bound is Bound.OVER else count.to or count.number
    if count.bound not in (Bound.EXACT, Bound.OVER):
        return None
    if asked.bound == _MORE:
        return True if asked.value <= least else None if most is None else asked.value < most
    if asked.bound in _FEWER:
        return False if asked.value <= least else None if most is None else asked.value >= most
    few = most is not None and asked.value < least
    return False if asked.bound is None and (few or asked.value > (most or least)) else None
