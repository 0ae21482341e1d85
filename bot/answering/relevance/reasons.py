"""Whether a statement tells why something is so, and not only that it is."""

from collections.abc import Sequence

from bot.answering.questions.question import Question
from bot.answering.records.record import ACTORS, BODIES, Record
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.content import GROUNDS, Content
from bot.answering.words.values import Figure, Measure, is_telling
from bot.facts import Attribute, Role

_HOLDING = frozenset({"hold", "organise"})
"""Notions of how an event comes about, which are told of its date."""

_WRITER = ("concepts", "writer")


def gives_ground(question: Question, judgement: Judgement) -> bool:
    """Whether a statement is a ground of what is asked, where it is asked why.

    It is by what it is of, by its words, or as what somebody says of the matter.
    """
    record = judgement.record
    if judgement.ask != "why":
        bare = judgement.ask == "what_for" and not question.contents  # "what is it for"
        return not (
            bare and GROUNDS.isdisjoint(record.terms) and any(map(_is_exact, record.figures))
        )
    telling = (c for c in question.telling if not (c.beside or _WRITER in c.terms))
    matter = [content for content in telling if GROUNDS.isdisjoint(content.terms)]
    if matter and not any(map(record.tells, matter)):
        return False  # of what is only known of the thing it is no ground
    if GROUNDS.isdisjoint(record.terms):
        said = record.attribute is Attribute.STATEMENT and not _values(question)
        said = said and not _says_only_when(question, matter, record)
        return said or record.role is Role.BENEFICIARY
    return not _asks_of_a_value(question, record)


def _says_only_when(question: Question, matter: Sequence[Content], record: Record) -> bool:
    """Whether somebody who is not asked only says when a thing began.

    "The fund was created in February" does not tell why it was; nor does it answer a bare "why?".
    """
    if record.entity.id in question.sure or not any(map(_is_exact, record.figures)):
        return False
    begun = bool(matter) and all(Attribute.START in c.keys("attributes") for c in matter)
    return begun or not question.contents


def _is_exact(figure: Figure) -> bool:
    """Whether a value says when something is or what it is worth, which tells no use of it."""
    return figure.measure in (Measure.DATE, Measure.MONEY)


def _asks_of_a_value(question: Question, record: Record) -> bool:
    """Whether it is asked why a value is what it is: "why is the expo held in September".

    What a thing is for is no reason for it; but a date may only tell when people met who are
    spoken of: "why did the firms meet in September".
    """
    named = record.entity.kind not in ACTORS and record.entity.id in question.sure
    dated = record.attribute is Attribute.REASON and not question.keys("concepts") & _HOLDING
    dated = dated and any(c.keys("types") & BODIES and record.tells(c) for c in question.telling)
    return named and any(not (figure.date and dated) for figure in _values(question))


def _values(question: Question) -> Sequence[Figure]:
    """The values of a question; at a name, one only tells which is meant: "September meeting".

    So does a date right before what is named by its sort: "the September meeting of both sides".
    """
    names = [one for one in question.named if one.is_sure]
    at_names = {one.first - 1 for one in names} | {one.last + 1 for one in names}
    at_sorts = {content.first - 1 for content in question.contents if content.keys("types")}
    return [
        figure
        for figure in question.figures
        if figure.measure is not Measure.ORDINAL
        and is_telling(figure)
        and not (figure.date and figure.date.month is None)
        and at_names.isdisjoint((figure.first, figure.last))
        and not (figure.date and figure.last in at_sorts)
    ]
