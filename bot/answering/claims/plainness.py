"""Whether a statement says plainly what a question claims, so that a yes may stand above it."""

from bot.answering.questions.question import Question
from bot.answering.records.rivals import RIVALS
from bot.answering.records.typed import units_of
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.timeliness import BOUNDS
from bot.answering.relevance.weights import gives
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import NAME
from bot.answering.words.values import Figure, Measure
from bot.facts import Attribute

MAX_MISSING_YES = 0.3
"""The share of a question's words that an answer may leave unexplained and begin with a yes."""

_NEXT = 2
"""So many words after a number stands what it counts: "more than 150 foreign countries"."""

_LISTING = frozenset({Attribute.FIELD, Attribute.PRIORITY, Attribute.PART})
"""Attributes of which there are several: "is education among the sectors"."""


def is_plain(question: Question, shown: Judgement) -> bool:
    """Whether a statement says just what is asked, with every value."""
    asserted = (f for f in question.figures if not (f.date and f not in shown.differing))
    if not all(_is_given(asked, shown, question) for asked in asserted):
        return False
    if not all(_is_given_as_number(figure, shown, question) for figure in question.figures):
        return False
    if any(content.origins for content in question.contents):
        # "Ten Chinese companies": five of them and five others are ten, but not ten such.
        numbers = [f for f in question.figures if f.measure is Measure.NUMBER]
        if not all(any(gives(f, own) for own in shown.record.typed) for f in numbers):
            return False
    # A phrase such as "call for" only leads to what is asked; "long" may be the point of it.
    light = [
        c
        for c in question.contents
        if c.light
        and NAME not in c.terms
        and (c.terms & RIVALS or (c.first == c.last and not c.keys("roles")))
        and question.language in STEMMED
    ]
    if any(c.terms.isdisjoint(shown.record.terms) for c in light):
        return False  # in other languages they are words of none of the texts
    held = question.figures or question.sure
    return not _leaves_claim(question, shown) and shown.missing <= (
        MAX_MISSING_YES if held else MAX_MISSING_YES / 3
    )


def _leaves_claim(question: Question, shown: Judgement) -> bool:
    """Whether what is left unexplained may be the very thing that is claimed.

    It may be no part of a list, and that there are satellites does not tell who launched them,
    nor that somebody teaches at a university in which country it is.
    """
    listing = not _LISTING.isdisjoint(question.keys("attributes"))
    return any(listing or c.origins or c.keys("attributes") & BOUNDS for c in shown.unexplained)


def _is_given(figure: Figure, shown: Judgement, question: Question) -> bool:
    """Whether a statement gives a value, or counts enough of the very thing that is bounded.

    That 3,400 firms came from 120 countries makes these no "more than 150 countries".
    """
    record = shown.record
    if not (figure.measure is Measure.NUMBER and figure.bound):
        return any(gives(figure, own) for own in record.figures)
    if any(figure.same(own) for own in record.figures):
        return True
    asked = [c for c in question.contents if 0 < c.first - figure.last <= _NEXT][:1]
    units = units_of(record.statement)
    told = not units or all(not content.terms.isdisjoint(units) for content in asked)
    return told and any(gives(figure, own) for own in record.typed)


def _is_given_as_number(figure: Figure, shown: Judgement, question: Question) -> bool:
    """Whether a number that counts what follows is given as one: the third is not three of them."""
    counts = figure.measure is Measure.NUMBER and any(
        content.first == figure.last + 1 for content in question.contents
    )
    given = (own.measure for own in shown.record.figures if gives(figure, own))
    return not counts or any(measure is not Measure.ORDINAL for measure in given)
