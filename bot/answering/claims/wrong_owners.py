"""Whether a question gives to one place what a sentence of the sources gives to another."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from bot.answering.questions.question import Question
from bot.answering.records.contrasts import telling
from bot.answering.records.places import are_nested
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.texts import terms
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import Term, is_origin
from bot.facts import FactBase, Quote, Role, Type
from bot.matching.fold import folded_words

_FIRM = ("types", Type.COMPANY)

_LONGEST_NAME = 4
"""So many words the name of a place has at most."""


class WrongOwners:
    """Holds whose something is in questions against whose it is in the quotes of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._contrasts = records.contrasts

    def swaps(self, question: Question, record: Record) -> bool:
        """Whether a statement sets two places against each other, and a question swaps them."""
        return self._contrasts.are_of_others(self._asked(question), _held(question), _texts(record))

    def bears_out(self, question: Question, record: Record) -> bool:
        """Whether a statement sets two places against each other just as a question does."""
        sides = self._contrasts.sides(self._asked(question), _texts(record))
        return not self.swaps(question, record) and any(
            side.has(held) for side in sides for held in telling(_held(question))
        )

    def _asked(self, question: Question) -> frozenset[str]:
        return frozenset(_places_of(question, self._records))

    def is_of_others(self, question: Question, record: Record) -> bool:
        """Whether a statement speaks of firms from elsewhere than those of a question.

        Requests from "Pakistani companies" are none from Chinese ones.
        """
        asked = set(_origins_of_firms(question))
        if len(asked) != 1:
            return False
        quotes = record.statement.quotes
        told = {i for quote in quotes for i in _firms(self._language(quote), quote.text)}
        return bool(told) and asked.isdisjoint(told)

    def is_with_others(self, question: Question, record: Record) -> bool:
        """Whether a statement tells with which other places that is done which a question asks of.

        Agreements that were signed with Vietnam are those with Laos no more than with Japan.
        """
        if Role.PARTNER in question.keys("roles"):
            return False  # who works with one may work with others
        leading = function_words().comitative_preposition
        asked = {
            one.best
            for one in question.named
            if one.is_here
            and self._records.is_place(one.best)
            and is_led(question.folded, one.first, leading)
        }
        told = {i for quote in record.statement.quotes for i in self._with(question, quote)}
        return bool(asked and told) and not any(
            are_nested(self._base, *pair) for pair in product(asked, told)
        )

    def _with(self, question: Question, quote: Quote) -> Iterator[str]:
        """The places with which the clause of a quote that a question is about says it is done."""
        folded = folded_words(quote.text)
        clauses = [*_joined(folded)] if _accompanied(folded) else []
        language = self._language(quote)
        held = [frozenset(terms(language, clause)) for clause in clauses]
        told = [sum(not c.terms.isdisjoint(one) for c in question.telling) for one in held]
        for clause, count in zip(clauses, told, strict=True):
            for start in _accompanied(clause) if count == max(told) else ():
                # A name may stand within that of another thing: "agreements with Vietnam".
                for first, _, owners in self._records.exact_names(
                    clause[start : start + _LONGEST_NAME]
                ):
                    yield from (i for i in owners if not first and self._records.is_place(i))

    def _language(self, quote: Quote) -> str:
        return self._base.sources[quote.source].language


def _joined(folded: Sequence[str]) -> Iterator[Sequence[str]]:
    """The stretches of a sentence that a word such as "and" joins."""
    start = 0
    for index, word in enumerate(folded):
        if word in function_words().conjunction:
            yield folded[start:index]
            start = index + 1
    yield folded[start:]


def _accompanied(folded: Sequence[str]) -> Sequence[int]:
    """Where a word stands right behind "with", or behind it and an article."""
    leading = function_words().comitative_preposition
    return [index for index in range(1, len(folded)) if is_led(folded, index, leading)]


def _held(question: Question) -> Sequence[frozenset[Term]]:
    """What the words of a question stand for, a phrase and each word of it by itself."""
    return [held for c in question.telling for held in (c.terms, *c.parts)]


def _texts(record: Record) -> Sequence[str]:
    return [quote.text for quote in record.statement.quotes]


def _places_of(question: Question, records: Records) -> Iterator[str]:
    """The places of which a question speaks; where it compares two, the one before "than"."""
    end = question.end_of_first
    for one in question.named:
        if one.is_sure and one.first < end and records.is_place(one.best):
            yield one.best
    for content in question.contents:
        if content.first < end:
            yield from content.origins


def _origins_of_firms(question: Question) -> Iterator[str]:
    """The countries of the firms in a question: "Chinese companies"."""
    firms = {c.first for c in question.contents if Type.COMPANY in c.keys("types")}
    for content in question.contents:
        if content.last + 1 in firms:
            yield from content.origins
    for one in question.named:
        if one.last + 1 in firms:
            yield one.best


@lru_cache(maxsize=64)
def _firms(language: str, text: str) -> frozenset[str]:
    """The countries of the firms in a text: "Chinese companies", "entreprises chinoises"."""
    lexicon = lexicons().get(language)
    if not lexicon:
        return frozenset()
    readings = list(lexicon.read(folded_words(text)))
    firms = {i for r in readings if _FIRM in r.terms for i in (r.first, r.last)}
    return frozenset(
        key.removeprefix("of_")
        for reading in readings
        if {reading.first - 1, reading.last + 1} & firms
        for section, key in reading.terms
        if is_origin((section, key))
    )
