"""Whether a statement tells what a question adds to its claim: a date, or a word as "exactly"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.records.texts import terms
from bot.answering.relevance.weights import gives
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.terms import VISIT, Term
from bot.answering.words.values import Date, Figure
from bot.facts import TO_COME, Attribute, Bound, Fact, FactBase, Type
from bot.matching.fold import folded_words

_DATED = frozenset({Attribute.START, Attribute.END, Attribute.DATE, Attribute.STATUS})
"""Attributes of statements whose typed fields give the date, and not the words beside them."""

_ALL = "all"
"""The key of words that tell something of every one, of which a statement has to tell it, too."""

_NEAR = 3
"""So many words behind one of these, at most, stands what there are all of."""

_EXACT, _NOW, _ON = "exact", "now", "on"
"""Keys of what no word of a statement need tell: its fields do."""

_PASSING = frozenset({Type.EVENT, Type.COMPETITION})
"""Sorts of what goes on for a while: that it took place does not tell that it still does."""


def adds_untold(
    base: FactBase, question: Question, told: Sequence[Record], own: Sequence[Record]
) -> bool:
    """Whether a question for a yes adds a date or a word to what the statements tell.

    Args:
        base: The fact base.
        question: The question.
        told: The statements shown that are of one thing, the first being the one that tells.
        own: All statements of that thing, of which a date may be known.
    """
    known = told if told[0].entity.type in PLACES else (*told, *own)
    dates = [figure for figure in question.figures if figure.date]
    begins = Attribute.START in question.keys("attributes") and not question.form.ahead
    if dates and begins and told[0].attribute is Attribute.TARGET:
        return True  # by when a plan is to be reached does not tell when it was made
    if not all(_is_dated(figure, told[0], known) for figure in dates):
        return True
    if _generalises(base, question, told[0]):
        return True
    qualifiers = set(_qualifiers(question.folded, question.language, _indexes(question)))
    if not qualifiers:  # as in nearly every question
        return False
    held = {
        key
        for record in told
        for language, words in _texts(base, record)
        for key in _qualifiers(words, language, frozenset())
    }
    passing = VISIT in question.terms or any(
        base.entities[i].type in _PASSING for i in (told[0].entity.id, *question.sure)
    )
    still = passing and not question.form.past
    return any(
        key not in held and ((key == _ON and still) or not _is_given(key, question, told[0]))
        for key in qualifiers
    )


def _generalises(base: FactBase, question: Question, record: Record) -> bool:
    """Whether a question has for every one of a sort what a statement does not tell of every one.

    A number says of how many it is so: "half of all", "all five", "five from each".
    """
    taken = _indexes(question)
    folded, of = question.folded, function_words().genitive_preposition
    every = [
        at
        for at in _universals(folded, question.language)
        if at not in taken and (at == 0 or folded[at - 1] not in of)
    ]
    if not every or any(not figure.date for figure in question.figures):
        return False
    first, between = every[0] + 1, {*of, *function_words().article}
    near = [
        c
        for c in question.telling
        if first <= c.first < first + _NEAR and between.issuperset(folded[first : c.first])
    ]
    asked = frozenset[Term]().union(*(held for c in near for held in (c.terms, *c.parts)))
    given = [
        frozenset(
            term for word in words[at + 1 : at + 1 + _NEAR] for term in terms(language, (word,))
        )
        for language, words in _texts(base, record)
        for at in _universals(words, language)
    ]
    return not (any(asked & held for held in given) if asked else given)


def _universals(folded: Sequence[str], language: str) -> Iterator[int]:
    """Where words such as "every" end, which in some languages are two."""
    return (index for index, keys in _keys(folded, language) if _ALL in keys)


def _keys(folded: Sequence[str], language: str) -> Iterator[tuple[int, Sequence[str]]]:
    """Where words that qualify end, with the keys of each word, alone and with the one before."""
    lexicon = lexicons().get(language)
    known = lexicon.qualifiers if lexicon else {}
    for index, word in enumerate(folded if known else ()):
        pair = " ".join(folded[max(0, index - 1) : index + 1])
        if keys := [known[one] for one in (word, pair) if one in known]:
            yield index, keys


def _texts(base: FactBase, record: Record) -> Iterator[tuple[str, Sequence[str]]]:
    """The words of a statement, in each language in which it is told."""
    for quote in record.statement.quotes:
        yield base.sources[quote.source].language, folded_words(quote.text)
    text = record.statement.text
    if text:
        yield from (("en", folded_words(text.en or "")), ("fr", folded_words(text.fr or "")))


def _qualifiers(folded: Sequence[str], language: str, taken: frozenset[int]) -> Iterator[str]:
    """The keys of the qualifying words of a text, but for "a few" and "the most important"."""
    articles = function_words().article
    for index, (key, *_) in _keys(folded, language):
        led = index > 0 and folded[index - 1] in articles
        free = key == _ON or index not in taken
        if key != _ALL and free and not (led and key in ("few", "most")):
            yield key


def _indexes(question: Question) -> frozenset[int]:
    """The indexes of the words that qualify nothing: something else in a question explains them."""
    spans = [(one.first, one.last) for one in question.telling]
    spans += [(one.first, one.last) for one in question.named]
    spans += [(one.first, one.last) for one in question.figures]
    claimed = len(folded_words(question.claim))
    tail = range(claimed, len(question.folded))  # "…, is that exactly so?"
    return frozenset({*tail, *(i for first, last in spans for i in range(first, last + 1))})


def _is_given(key: str, question: Question, record: Record) -> bool:
    """Whether a statement is so by its fields: of the exact number, or there already."""
    statement = record.statement
    if key in (_NOW, _ON):
        return statement.status not in TO_COME
    if key != _EXACT or not isinstance(statement, Fact):
        return False
    value = statement.count or statement.money
    numbers = [figure for figure in question.figures if not figure.date]
    exact = value is not None and value.bound is Bound.EXACT
    return (
        exact and bool(numbers) and all(any(gives(f, own) for own in record.typed) for f in numbers)
    )


def _is_dated(asked: Figure, first: Record, known: Sequence[Record]) -> bool:
    """Whether a date is given in every part, or is one between two that are."""
    by_field = first.attribute in _DATED
    for record in (first,) if by_field else known:
        given = [own for own in (record.typed if by_field else record.figures) if own.date]
        dates = [own.date for own in given if own.date]
        if any(asked.allows(own) for own in given):
            return True
        if asked.date and any(asked.date.is_told_by(own) for own in dates):
            return True
        if asked.date and _is_between(asked.date, [o.date for o in record.typed if o.date]):
            return True
    return False


def _is_between(asked: Date, dates: Sequence[Date]) -> bool:
    """Whether a date is behind one of some, and before another."""
    bounds = dates if asked.year else [replace(one, year=None) for one in dates]
    return {asked.order(one) for one in bounds} >= {1, -1}
