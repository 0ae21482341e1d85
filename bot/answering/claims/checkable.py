"""Whether a question claims anything, or one of two things, that the sources may bear out."""

from bot.answering.questions.descriptions import holds_office
from bot.answering.questions.question import Question
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import CHOOSING, OPPOSITE
from bot.answering.words.values import Measure
from bot.facts import FactBase, Kind

MAX_CLAIM = 500
"""A longer question, in characters, is a whole text: what holds of that is another thing to ask."""

_LARGEST = ("concepts", "largest")
_SMALLEST = (OPPOSITE, "largest")


def is_checkable(base: FactBase, question: Question, *, yes_no: bool) -> bool:
    """Whether a question claims anything that the sources may be held against.

    Args:
        base: The fact base.
        question: The question.
        yes_no: Whether it asks for a yes or no.
    """
    near = question.near is not None or question.is_near_name
    presumes = question.form.negated and not (yes_no and question.form.implied)
    if near or presumes or len(question.text) > MAX_CLAIM:
        return False  # "why isn't it" may rightly presume
    if "name" in question.keys("concepts") and not (yes_no and not question.form.implied):
        return False  # "the names of the five firms" claims nothing
    if question.form.ahead and not yes_no:
        return False  # "who will run the centre" does not take it for planned only
    if question.form.rest and not yes_no:
        return False  # "the other two" are not all there are
    if _asks_for_a_rank(question) or _asks_of_a_member(question):
        return False
    # What the minister of one country said is not corrected by another one's visit.
    people = any(base.entities[i].kind is Kind.PERSON for i in question.sure)
    return yes_no or people or "said" not in question.asks or not holds_office(question)


def _asks_for_a_rank(question: Question) -> bool:
    """Whether it asks who holds a rank: that another is first does not tell who is second."""
    ranks = [f.last for f in question.figures if f.measure is Measure.ORDINAL]
    if "who" in question.asks[:1] and any(
        all(rank < named.first for named in question.named) for rank in ranks
    ):
        return True  # "who finished third in …"; not "who says that China is third"
    asked = [c.first for ask in CHOOSING for c in question.objects.get(ask, ())]
    if asked and any(rank >= min(asked) for rank in ranks):
        return True
    second = any(
        c.first == rank + 1 and any(_LARGEST in terms for terms in (c.terms, *c.parts))
        for c in question.contents
        for rank in ranks
    )
    return bool(CHOOSING & {*question.asks}) and (second or _SMALLEST in question.terms)


def _asks_of_a_member(question: Question) -> bool:
    """Whether it asks of one of several in a row: "when is the second of the meetings"."""
    of = function_words().genitive_preposition
    ranks = (f.last + 1 for f in question.figures if f.measure is Measure.ORDINAL)
    return "yes_no" not in question.asks and any(
        not of.isdisjoint(question.folded[at : at + 1]) for at in ranks
    )
