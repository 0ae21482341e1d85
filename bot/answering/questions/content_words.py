"""The words of a question that an answer has to explain."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.answering.questions.written import Written
from bot.answering.records.typed import currency_term
from bot.answering.words.content import Content
from bot.answering.words.figure_words import figure_words
from bot.answering.words.language import in_order
from bot.answering.words.lexicon import Reading
from bot.answering.words.spelling import Spelling, stems_of
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import LIGHT, LISTED, NARROW, SMALL, TELLING, Term, is_unsaid
from bot.facts import Attribute, Role
from bot.matching.letters import is_ideograph

MAX_CONTENTS = 12
"""As many different words of it as an answer has to explain."""

_LONGEST_CURRENCY = 3
"""So many words a currency is called by: "hong kong dollars"."""

_SORTING = frozenset({"which", "where", "who", "what"})
"""What is asked together with the sort of the thing that is asked for."""

_SAME: Mapping[str, Role] = MappingProxyType({"where": Role.LOCATION, "said": Role.SPEAKER})
"""Roles that say no more than the question word that names them."""

_NOTIONS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        Role.AUTHOR: ("writer",),
        Role.BENEFICIARY: ("benefit",),
        Role.CONNECTED: ("bridge", "link"),
        Role.FOUNDER: ("create_word", "founder"),
        Role.HOST: ("hold", "host"),
        Role.INVITEE: ("invite",),
        Role.LEADER: ("leader",),
        Role.ORGANISER: ("organise",),
        Role.ORIGIN: ("create_word",),
        Role.PARTICIPANT: ("attendee", "participate"),
        Role.PARTNER: ("cooperation",),
        Role.SIGNATORY: ("sign",),
        Role.SUPPORTER: ("encourage", "strengthen", "support_word"),
        Role.VISITED: ("visit",),
    }
)
"""The notions by which statements tell in words what a relation tells by its role."""

_FIELD = ("attributes", Attribute.FIELD)
_PART = ("attributes", Attribute.PART)
"""What people do not tell apart of a thing: the areas of a policy are the fields that it guides."""

_ABOUT = frozenset({("roles", Role.TOPIC)})
"""What "about" stands for, which says nothing of what is asked."""


class ContentWords:
    """Finds the words to be explained, misspelled ones included."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling

    def contents(
        self, said: Written, readings: Sequence[Reading], taken: set[int]
    ) -> tuple[Content, ...]:
        """The words to be explained, each once, at most so many.

        Args:
            said: The question.
            readings: Its phrases, in order.
            taken: The indexes of words that names and values explain.
        """
        money = tuple(_currencies(said, taken))
        covered = {i for one in money for i in range(one.first, one.last + 1)}
        readings = [r for r in readings if covered.isdisjoint(range(r.first, r.last + 1))]
        every = (
            *money,
            *_known(said, readings),
            *self._strange(said, readings, taken | covered),
        )
        return tuple({content.text: content for content in every}.values())[:MAX_CONTENTS]

    def _strange(
        self, said: Written, readings: Iterable[Reading], taken: set[int]
    ) -> Iterator[Content]:
        """The words that it does not know, which a statement of a source may hold all the same."""
        silent = taken.union(*(range(reading.first, reading.last + 1) for reading in readings))
        language = said.language
        currencies = figure_words((language,)).currencies
        for first, last in _unknown(said.folded, silent):
            found, like_name = said.folded[first : last + 1], first in said.like_names
            word = found[0]
            if currency := currencies.get(word):
                yield Content(word, frozenset({currency_term(currency)}), first, last)
            else:
                every = (self._spelling.terms(part, language) for part in found)
                terms = frozenset[Term]().union(*every)
                unread = language not in STEMMED and not like_name
                yield Content(" ".join(found), terms, first, last, unread=unread, proper=like_name)


def _known(said: Written, readings: Iterable[Reading]) -> Iterator[Content]:
    """The words and phrases that the vocabulary knows."""
    folded, language = said.folded, said.language
    for reading in readings:
        terms = frozenset(term for term in reading.terms if term[0] in TELLING)
        asks = any(section == "questions" for section, _ in reading.terms)
        if reading.last > reading.first and _SORTING & {key for _, key in reading.terms}:
            yield from _sorts(folded, reading, language)
        if asks:  # "ai tổ chức" is "who organises"; "où" is no place of its own
            same = {_SAME.get(key) for section, key in reading.terms if section == "questions"}
            terms = frozenset(t for t in terms if t[0] == "roles" and t[1] not in same)
        light = LIGHT in reading.terms and not any(map(is_unsaid, terms))
        narrow = NARROW in reading.terms and not asks  # who interprets need not translate
        # "Dialects" stand for nothing else.
        if SMALL in reading.terms or (terms <= _ABOUT and not (light or narrow)):
            continue
        read = folded[reading.first : reading.last + 1]
        telling = in_order(language)[0].telling(read) if len(read) > 1 else ()
        parts = tuple(own | stems_of(word, language) for word, own in telling)
        roles = (key for section, key in terms if section == "roles")
        terms |= {("concepts", notion) for role in roles for notion in _NOTIONS.get(role, ())}
        terms |= {_PART} if _FIELD in terms else frozenset()
        if len(read) == 1:
            terms |= stems_of(read[0], language)
        at = reading.first, reading.last
        yield Content(" ".join(read), terms, *at, parts, light, narrow=narrow)


def _currencies(said: Written, taken: set[int]) -> Iterator[Content]:
    """The currencies that are called by several words: "dollars américains" are of no place."""
    folded, currencies = said.folded, figure_words((said.language,)).currencies
    if currencies.keys().isdisjoint(folded):
        return  # as in most questions
    end = 0
    for first in range(len(folded)):
        for last in range(min(first + _LONGEST_CURRENCY, len(folded)) - 1, first, -1):
            name = " ".join(folded[first : last + 1])
            free = first >= end and taken.isdisjoint(range(first, last + 1))
            if free and name in currencies:
                yield Content(name, frozenset({currency_term(currencies[name])}), first, last)
                end = last + 1


def _sorts(folded: Sequence[str], asking: Reading, language: str) -> Iterator[Content]:
    """What a question phrase asks for: "which company", "công ty nào", "những ngành nào"."""
    for first, end in ((asking.first + 1, asking.last + 1), (asking.first, asking.last)):
        for reading in in_order(language)[0].read(folded[first:end]):
            telling = (t for t in reading.terms if t[0] in ("types", "concepts") or t in LISTED)
            terms = frozenset(telling)
            if any(section != "concepts" for section, _ in terms):
                at = first + reading.first, first + reading.last
                yield Content(" ".join(folded[at[0] : at[1] + 1]), terms, *at)
                return


def _unknown(folded: Sequence[str], silent: Collection[int]) -> Iterator[tuple[int, int]]:
    """The first and last index of each unknown word, which in Chinese is a run of characters."""
    index = 0
    while index < len(folded):
        first = index
        index += 1
        if first in silent or (len(folded[first]) == 1 and folded[first].isascii()):
            continue
        while (
            index < len(folded) and index not in silent and _are_one(folded[first], folded[index])
        ):
            index += 1
        yield first, index - 1


def _are_one(word: str, after: str) -> bool:
    return is_ideograph(word) and is_ideograph(after)
