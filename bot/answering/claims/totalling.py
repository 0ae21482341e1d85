"""Whether there are as many things of a sort as a question says, by what is counted of a thing."""

from collections.abc import Iterator

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.weighing import gives
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.values import Figure, Measure, is_telling
from bot.facts import Bound, Count, Entity, Fact, Kind

_MORE = "over"
_FEWER = frozenset({"under", "nearly"})


class Totaller:
    """Holds numbers in questions against the totals in one fact base."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def told(self, question: Question) -> tuple[Record, Remark] | None:
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
                if holds:
                    return record, Remark.YES
                return record, Remark.NO if question.is_yes_no else Remark.PREMISE
        return None

    def counts_otherwise(self, question: Question, entity: Entity) -> bool:
        """Whether a thing counts another number of those from a country than a question does.

        "Ten Chinese firms": five came, though ten did with those of another country.
        """
        counts = [record for record in self._records.own(entity.id) if record.counted]
        return any(
            (told := [own for one in counts if one.counted & content.terms for own in one.typed])
            and not any(gives(figure, own) for own in told)
            for figure in question.figures
            for content in question.contents
            if content.origins and content.first == figure.last + 1
        )

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
