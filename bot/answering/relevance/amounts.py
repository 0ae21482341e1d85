"""How well a statement gives the amount, or the number of things, that is asked for."""

from collections.abc import Sequence

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.relevance.fit_scale import FAIR, OTHER, RIGHT, RULED_OUT, UNFIT
from bot.answering.words.content import Content
from bot.answering.words.terms import SHARE
from bot.answering.words.values import Measure, is_telling
from bot.facts import Attribute, Fact, Kind, Type

NEAR = 2
"""So near behind a number stand the things that it counts: "five Lao firms"."""

_MONEY = ("concepts", "money")

_GUESTS = frozenset({("types", Type.COMPANY), ("types", Type.COUNTRY), ("types", Kind.PERSON)})
"""Who comes to a thing is no part of it."""


def how_much(record: Record, question: Question) -> float:
    """How well ``record`` gives the amount asked for, 0 to 1; see `fit.fit`."""
    statement = record.statement
    if record.attribute is Attribute.RANK and _asks_part(question):
        return RIGHT  # "how big a share"
    if not question.contents and question.named and record.entity.type in PLACES:
        return UNFIT  # what is invested in a region is not how big the region is
    own = record.entity.kind is Kind.FUND or _MONEY in record.terms
    # What an industry is to produce is no plan's budget; nor does a sum tell its own part.
    if (_asks_budget(question) and not own) or _gives_money(question):
        return UNFIT
    if isinstance(statement, Fact) and statement.money:
        return RIGHT
    if any(figure.measure is Measure.MONEY for figure in record.figures):
        return FAIR
    counts = isinstance(statement, Fact) and statement.count
    told = question.sure or any(
        content.origins or content.terms & record.counted for content in question.contents
    )
    # "Combien d'habitants" asks for a number, too.
    return OTHER if counts and question.contents and told else RULED_OUT


def how_many(record: Record, question: Question) -> float:
    """How well ``record`` counts what is asked for, 0 to 1; see `fit.fit`."""
    things = question.objects.get("how_many", ())
    if question.keys("currency"):
        return how_much(record, question)  # "how many dollars"
    if _are_others(record, things) or _asks_of_number(question, things):
        return UNFIT  # what is counted in all tells no part
    statement = record.statement
    if isinstance(statement, Fact) and statement.count:
        counted = [content for content in question.contents if content.keys("types")]
        alike = any(_counts(record, content) for content in counted)
        return RIGHT if alike or not counted else OTHER
    if record.attribute is Attribute.RANK and not _asks_share(question):
        return UNFIT  # that it was more than half of them does not count them
    numbers = (figure for figure in record.figures if figure.measure is Measure.NUMBER)
    if not any(map(is_telling, numbers)):
        return RULED_OUT
    asked = question.telling
    return FAIR if not asked or any(c.terms & record.counted for c in asked) else UNFIT


def _gives_money(question: Question) -> bool:
    """Whether a sum is given of which a part is asked for: "how much of the ten billion"."""
    given = any(figure.measure is Measure.MONEY for figure in question.figures)
    return given and not question.keys("currency")


def _asks_of_number(question: Question, things: Sequence[Content]) -> bool:
    """Whether so many are given of whom a part is counted: "how many of the five Lao firms"."""
    numbers = (one.last for one in question.figures if one.measure is Measure.NUMBER)
    return any(0 < content.first - last <= NEAR for content in things[:1] for last in numbers)


def _asks_part(question: Question) -> bool:
    """Whether a rank is asked for, or a part of a whole: "how big a slice of the patents"."""
    return Attribute.RANK in question.keys("attributes") or SHARE in question.terms


def _are_others(record: Record, things: Sequence[Content]) -> bool:
    """Whether a statement counts other things than those of which the number is asked for."""
    heads = [c for c in things if c.keys("types")] or [c for c in things if not _is_part(c)]
    if heads:
        return not any(_counts(record, content) for content in heads)
    return bool(things and record.counted & _GUESTS)


def _counts(record: Record, content: Content) -> bool:
    """Whether what a statement counts is called by a word, or by its sort.

    Cables on land are no countries, though a land is one.
    """
    alike = content.terms & record.counted
    sorted_ = bool(content.keys("types"))
    return any(section != "concepts" for section, _ in alike) if sorted_ else bool(alike)


def _is_part(content: Content) -> bool:
    """Whether a word stands for the parts of a whole, whatever they are."""
    return content.light and content.keys("attributes") == {Attribute.PART}


def _asks_budget(question: Question) -> bool:
    """Whether the money that a thing has is asked for: "the budget of the plan".

    At how much money it aims is none.
    """
    return _MONEY in question.terms and Attribute.TARGET not in question.keys("attributes")


def _asks_share(question: Question) -> bool:
    """Whether a part of all there are is asked for: "how many of the world's patents"."""
    return _asks_part(question) or "global" in question.keys("concepts")
