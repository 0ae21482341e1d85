"""Reads questions: what they name and ask, and the words that are still to be explained."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.answering.bounding import bounded, of_its_own
from bot.answering.calling import calling
from bot.answering.clauses import with_alternatives, words_beside
from bot.answering.content import Content, as_asked
from bot.answering.describing import OFFICES, Describer
from bot.answering.figures import figures
from bot.answering.language import guess_language, in_order, spoken_language
from bot.answering.lexicon import Reading
from bot.answering.naming import Named, Namer
from bot.answering.question import Question
from bot.answering.question_words import asked_by, objects_of, read_phrases
from bot.answering.record import PLACES
from bot.answering.records import Records
from bot.answering.spelling import stems_of
from bot.answering.stemming import STEMMED
from bot.answering.terms import (
    COMPARISON,
    JOIN,
    LIGHT,
    NAME,
    NEGATION,
    PERSONAL,
    SMALL,
    TELLING,
    Term,
    is_unsaid,
)
from bot.answering.typed import currency_term
from bot.answering.values import Figure
from bot.facts import Role, Type
from bot.matching import NameIndex
from bot.matching.fold import Word, words
from bot.matching.vocabulary import is_ideograph

MAX_CHARACTERS = 2_000
"""As much as a message on Discord holds; longer text is cut here."""

MAX_WORDS = 40
"""As many words of one question as are read."""

MAX_CONTENTS = 12
"""As many different words of it as an answer has to explain."""


_MARKS = ("?", "？")
_ELIDED = ("qu'", "qu’")
"""The French "what" before a vowel, of which folding leaves nothing."""

_ACRONYMS: Mapping[str, Mapping[str, str]] = MappingProxyType({"vi": {"AI": "tri tue nhan tao"}})
"""By language, acronyms that are a word of it in small letters, and what they stand for: "ai" is
"who" in Vietnamese."""

_SAID = ((), ("said",))

_SORTING = frozenset({"which", "where", "who", "what"})
"""What is asked together with the sort of the thing that is asked for."""

_SAME: Mapping[str, Role] = MappingProxyType({"where": Role.LOCATION, "said": Role.SPEAKER})
"""Roles that say no more than the question word that names them."""

_NOTIONS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        Role.AUTHOR: ("writer",),
        Role.BENEFICIARY: ("benefit", "benefit_people"),
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

_MEMBERS = frozenset({Type.COUNTRY, Type.GOVERNMENT})
"""Sorts of those who stand for a region or a country."""

_ABOUT = frozenset({("roles", Role.TOPIC)})
"""What "about" stands for, which says nothing of what is asked."""


class Reader:
    """Reads questions with the names of one fact base and the vocabulary of every language."""

    def __init__(self, index: NameIndex, records: Records) -> None:
        self._namer = Namer(index, records)
        self._describer = Describer(records)
        self._records = records
        self._spelling = records.spelling

    def read(self, text: str) -> Question:
        """Understand one question; never raises, whatever the text."""
        text = text[:MAX_CHARACTERS]
        found = words(text)[:MAX_WORDS]
        folded = [word.text for word in found]
        language = guess_language(folded, text)
        folded = _spelled_out(text, found, language)
        read = text[: found[-1].end] if found else ""
        phrases = [r for r in in_order(language)[0].read(folded) if r.first < r.last]
        named, explained = _without_others(*self._namer.find(read, found, language), phrases)
        named = with_alternatives(folded, named, language)
        given = of_its_own(folded, language, phrases, figures(text, (language,), found))
        values = list(bounded(folded, language, given))
        taken = explained | {i for f in values for i in range(f.first, f.last + 1)}
        readings = sorted(read_phrases(folded, language, taken), key=lambda r: r.first)
        terms = [term for reading in readings for term in sorted(reading.terms)]
        groups = asked_by(folded, readings)
        every = self._contents(folded, readings, taken, language, set(_like_names(text, found)))
        contents = tuple({content.text: content for content in every}.values())[:MAX_CONTENTS]
        beside = {*words_beside(text, found, readings, named), *self._members(named, contents)}
        contents = tuple(
            replace(c, beside=True)
            if c.first in beside and not c.is_unsaid and not c.keys("concepts") & OFFICES
            else c
            for c in contents
        )
        asked = {ask for group in groups for ask in group}
        contents = tuple(as_asked(content, asked) for content in contents)
        called = calling(folded)
        implied = False
        elided = text.lower().startswith(_ELIDED)
        if elided and groups[:1] == (("yes_no",),):
            groups = (("what",), *groups[1:])  # "qu'est-ce qu'il a dit"
        claims = not elided and _is_claim(named, values, contents)
        if text.rstrip().endswith(_MARKS) and claims and all(group in _SAID for group in groups):
            groups = (("yes_no",), *groups)  # "la 22e expo parlera d'IA ?"
            implied = True
        asks = frozenset(ask for group in groups for ask in group)
        named, contents = self._describer.find(named, contents, asks)
        return Question(
            text,
            language,
            named,
            tuple(dict.fromkeys(ask for group in groups for ask in group)),
            groups,
            contents,
            tuple(f for f in values if not explained.issuperset(range(f.first, f.last + 1))),
            called.spoken if called else spoken_language(folded, text),
            called is not None,
            _social(readings),
            _is_negated(readings, len(folded)),
            ("restrictions", "") in terms,
            _than(readings, folded, language),
            frozenset(key for section, key in terms if section == "degrees"),
            frozenset(key for section, key in terms if section == "precision"),
            PERSONAL in terms,
            implied,
            objects=objects_of(readings, (*named, *values), contents),
        )

    def _contents(
        self,
        folded: Sequence[str],
        readings: Iterable[Reading],
        taken: set[int],
        language: str,
        names: Collection[int],
    ) -> Iterator[Content]:
        """The words to be explained; those at ``names`` may be names, though of nothing known."""
        silent = set(taken)
        for reading in readings:
            silent.update(range(reading.first, reading.last + 1))
            terms = frozenset(term for term in reading.terms if term[0] in TELLING)
            asks = any(section == "questions" for section, _ in reading.terms)
            if reading.last > reading.first and _SORTING & {key for _, key in reading.terms}:
                yield from self._sorts(folded, reading, language)
            if asks:  # "ai tổ chức" is "who organises"; "où" is no place of its own
                same = {_SAME.get(key) for section, key in reading.terms if section == "questions"}
                terms = frozenset(t for t in terms if t[0] == "roles" and t[1] not in same)
            light = not terms and LIGHT in reading.terms
            if SMALL in reading.terms or (terms <= _ABOUT and not light):
                continue
            read = folded[reading.first : reading.last + 1]
            parts = tuple(self._parts(read, language)) if len(read) > 1 else ()
            roles = (key for section, key in terms if section == "roles")
            terms |= {("concepts", notion) for role in roles for notion in _NOTIONS.get(role, ())}
            if len(read) == 1:
                terms |= stems_of(read[0], language)
            yield Content(" ".join(read), terms, reading.first, reading.last, parts, light)
        currencies = in_order(language)[0].currencies
        for first, last in _unknown(folded, silent):
            word = folded[first]
            if currency := currencies.get(word) or currencies.get(word.removesuffix("s")):
                yield Content(word, frozenset({currency_term(currency)}), first, last)
            else:
                every = (self._spelling.terms(w, language) for w in folded[first : last + 1])
                terms = frozenset[Term]().union(*every)
                unread = language not in STEMMED and first not in names
                text = " ".join(folded[first : last + 1])
                yield Content(text, terms, first, last, unread=unread)

    def _members(self, named: Iterable[Named], contents: Iterable[Content]) -> Iterator[int]:
        """Where words only tell who of a region or a country is meant: "ASEAN governments"."""
        after = {one.last + 1 for one in named if self._is_place(one)}
        for content in contents:
            if content.first in after and content.keys("types") & _MEMBERS:
                yield content.first

    def _is_place(self, named: Named) -> bool:
        types = {self._records.type_of(entity) for entity in named.entities}
        return named.is_sure and not types.isdisjoint(PLACES | {Type.ASSOCIATION})

    def _sorts(self, folded: Sequence[str], asking: Reading, language: str) -> Iterator[Content]:
        """The sort of thing that a question phrase names: "which company", "công ty nào"."""
        for first, end in ((asking.first + 1, asking.last + 1), (asking.first, asking.last)):
            for reading in in_order(language)[0].read(folded[first:end]):
                terms = frozenset(t for t in reading.terms if t[0] in ("types", "concepts"))
                if any(section == "types" for section, _ in terms):
                    at = first + reading.first, first + reading.last
                    yield Content(" ".join(folded[at[0] : at[1] + 1]), terms, *at)
                    return

    def _parts(self, read: Sequence[str], language: str) -> Iterator[frozenset[Term]]:
        """What each telling word of a phrase stands for by itself."""
        lexicon = in_order(language)[0]
        for word in read:
            terms = lexicon.of_word(word)
            if not {SMALL, JOIN} & terms:
                telling = frozenset(t for t in terms if t[0] in TELLING and not is_unsaid(t))
                yield telling | stems_of(word, language)


def _spelled_out(text: str, found: Sequence[Word], language: str) -> list[str]:
    """Folded words, and in full those that only their capitals tell from another word."""
    acronyms = _ACRONYMS.get(language, {}) if text != text.upper() else {}
    return [acronyms.get(text[word.start : word.end], word.text) for word in found]


def _than(readings: Sequence[Reading], folded: Sequence[str], language: str) -> int | None:
    """Where the word stands between two things that are compared."""
    found = next((r.last for r in readings if COMPARISON in r.terms), None)
    degree = next((r.last for r in readings for t in r.terms if t[0] == "degrees"), None)
    if found is None and language == "fr" and degree is not None and "que" in folded[degree:]:
        return folded.index("que", degree)  # "plus peuplée que la Chine"
    return found


def _is_negated(readings: Sequence[Reading], end: int) -> bool:
    """Whether a negation stands before more than small words: "wasn't it?" denies nothing."""
    small = {i for r in readings if SMALL in r.terms for i in range(r.first, r.last + 1)}
    denying = (r for r in readings if NEGATION in r.terms)
    return not all(small.issuperset(range(r.last + 1, end)) for r in denying)


def _like_names(text: str, found: Sequence[Word]) -> Iterator[int]:
    """The indexes of words that are written like names, whatever they may name."""
    chinese = any(is_ideograph(word.text[0]) for word in found)
    for index, word in enumerate(found):
        capital = index > 0 and text[word.start].isupper()
        if capital or (chinese and word.text.isascii()):
            yield index


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


def _without_others(
    named: tuple[Named, ...], explained: set[int], phrases: Iterable[Reading]
) -> tuple[tuple[Named, ...], set[int]]:
    """What is named, but for names inside those of things that no source speaks of.

    Beijing is no part of what "Peking University" names.
    """
    others: set[int] = set()
    for reading in phrases:
        if all(map(is_unsaid, reading.terms)):
            others.update(range(reading.first, reading.last + 1))
    if not others:
        return named, explained
    left = tuple(one for one in named if not others.issuperset(range(one.first, one.last + 1)))
    return left, explained - others


def _is_claim(
    named: Sequence[Named], values: Sequence[Figure], contents: Sequence[Content]
) -> bool:
    """Whether a text without a question word claims something: "the sectors of the centre" asks."""
    asking = (c for c in contents if c.keys("attributes") or NAME in c.terms)
    asked = min((c.first for c in asking), default=None)
    given = [one.first for one in named] + [value.first for value in values]
    if asked is not None and not values and all(first > asked for first in given):
        return False
    return bool(named or values) or len(contents) > 2  # noqa: PLR2004 - "CEOs?" claims nothing


def _social(readings: Sequence[Reading]) -> str | None:
    """The kind of small talk, the one that takes most words."""
    found = [(r.last - r.first, key) for r in readings for part, key in r.terms if part == "social"]
    return max(found)[1] if found else None
