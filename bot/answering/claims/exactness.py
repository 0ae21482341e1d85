"""Whether a statement settles by itself what the rest of the sources is found to be silent on."""

from collections.abc import Iterable, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure
from bot.facts import Attribute, Relation, Role

_LOOSE = frozenset(
    {
        Attribute.WHAT,
        Attribute.ACTIVITY,
        Attribute.EFFECT,
        Attribute.STATEMENT,
        Attribute.THEME,
    }
)
"""Attributes that say no more than that something is told: only the words of it tell what."""

_EXACT = {*STEMMED, "types"}
"""Sections of terms that stand for just a word, or the sort of a thing."""


def settles(question: Question, record: Record, own: Sequence[Record] = ()) -> bool:
    """Whether a statement says what is claimed by its typed fields, or in the very words.

    A notion takes in what is near it: a "sign" of cooperation is no signature, and not all AI is
    robots. Who takes part in a thing, or what it is worth, is told by the field that says so.

    Args:
        question: A question for a yes or no.
        record: The statement that would say yes.
        own: All statements of the thing of which that tells, by which a question may call it.
    """
    if question.language not in STEMMED:
        return True
    bearing = [n for n in question.named if not _is_called_after(question, n, record, own)]
    told = all(
        not named.is_sure or any(i in record.entities for i in named.entities) for named in bearing
    )
    days = [day for one in own if one.attribute is Attribute.DATE for day in one.typed]
    ties = bool(record.role) and record.ends <= question.ids
    if _is_only_said(question, record) or not all(
        _is_dated(figure, [*record.figures, *(days if _calls(question, figure, record) else ())])
        for figure in question.figures
        if figure.date
    ):
        return False
    beside = record.attribute is None or record.attribute in _LOOSE
    if beside and sum(n.is_sure for n in bearing) > 1 and not ties:
        return False  # of two that are visited, neither visits the other
    asked = record.role in question.keys("roles")
    typed = asked or ties or (record.attribute is not None and record.attribute not in _LOOSE)
    telling = [c for c in question.contents if not (c.light or c.is_idle)]
    if ties and not all(map(record.tells, telling)):
        return False  # that two are partners does not tell what they have
    return told and all(_is_worded(c.terms, record) for c in telling if c.narrow or not typed)


def _is_only_said(question: Question, record: Record) -> bool:
    """Whether somebody named only says it, where a question does not ask what they say."""
    if "said" in question.asks:
        return False
    says = {*record.statement.claimed_by}
    if record.attribute is Attribute.STATEMENT:
        says.add(record.entity.id)
    return any(not says.isdisjoint(one.entities) for one in question.named if one.is_sure)


def _is_called_after(
    question: Question, named: Named, record: Record, own: Sequence[Record]
) -> bool:
    """Whether a thing, or who has a part in it, is called after one of those who have.

    "The ASEAN tour", "the ASEAN reporters".
    """
    beside = [content for content in question.contents if content.first == named.last + 1]
    if any(record.entity.type in content.keys("types") for content in beside):
        return any(i in one.entities for one in own if one.role for i in named.entities)
    return any(
        one.role is Role.PARTICIPANT and one.statement.target == i and one.tells(content)
        for one in own
        if isinstance(one.statement, Relation)
        for i in named.entities
        for content in beside
    )


def _calls(question: Question, figure: Figure, record: Record) -> bool:
    """Whether a date is a part of what a thing is called: "the September matchmaking"."""
    called = (one for one in question.named if one.first - 1 <= figure.last <= one.last)
    return any(record.entity.id in one.entities for one in called)


def _is_dated(figure: Figure, told: Iterable[Figure]) -> bool:
    """Whether one of the values told is a date, or within it."""
    return any(
        figure.date.is_told_by(given.date) or figure.allows(given)
        for given in told
        if figure.date and given.date
    )


def _is_worded(terms: frozenset[Term], record: Record) -> bool:
    """Whether a statement holds a word itself, or is of the sort, and not only near the notion."""
    return any(section in _EXACT for section, _ in terms & record.terms)
