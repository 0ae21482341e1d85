"""Reads questions: what they name and ask, and the words that are still to be explained."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.answering.questions.bounding import bounded, of_its_own, without_words_for_values
from bot.answering.questions.calling import calling
from bot.answering.questions.clauses import (
    enclosing,
    with_known,
    with_neighbours,
    with_origins,
    words_beside,
    words_excluded,
)
from bot.answering.questions.confirming import as_marked, claimed, is_claim, is_inverted
from bot.answering.questions.describing import Describer
from bot.answering.questions.explaining import Explainer, names_of_others
from bot.answering.questions.naming import Named, Namer
from bot.answering.questions.objects import asked_by_itself, objects_of
from bot.answering.questions.prefacing import unframed
from bot.answering.questions.question import Question
from bot.answering.questions.question_words import asked_by, counting, read_phrases
from bot.answering.questions.speaking import WISHED, Speakers
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import PEOPLED
from bot.answering.records.records import Records
from bot.answering.words.content import Content, as_asked, either, naming_lightly
from bot.answering.words.figures import figures
from bot.answering.words.language import guess_language, has_trait, in_order, spoken_language
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.marks import marked
from bot.answering.words.negating import is_negated, polar
from bot.answering.words.terms import (
    ARTICLE,
    COMPARISON,
    EITHER,
    EXISTENCE,
    PERSONAL,
    PRONOUN,
    RESTRICTION,
    is_unsaid,
    keys_of,
)
from bot.answering.words.traits import Trait
from bot.answering.words.values import Figure
from bot.facts import Kind, Status, Type
from bot.matching import NameIndex
from bot.matching.fold import Word, words

MAX_CHARACTERS = 2_000
"""As much as a message on Discord holds; longer text is cut here."""

MAX_WORDS = 40
"""As many words of one question as are read."""

_FIRST = frozenset({("concepts", "first"), ("attributes", "rank")})

_PEOPLE = frozenset({("types", Kind.PERSON)})

_FINER: Mapping[Type | None, str] = MappingProxyType(
    {Type.REGION: "city", Type.CITY: "site", Type.EVENT: "site"}
)
"""What is asked for inside each sort of place, or of what a place is a part of the name of."""

_MEMBERS = frozenset({Type.COUNTRY, Type.GOVERNMENT})
"""Sorts of those who stand for a region or a country."""


class Reader:
    """Reads questions with the names of one fact base and the vocabulary of every language."""

    def __init__(self, index: NameIndex, records: Records) -> None:
        self._namer = Namer(index, records)
        self._describer = Describer(records)
        self._records = records
        self._explainer = Explainer(records.spelling)
        self._speakers = Speakers(records)
        self._surnames = records.words_of_people

    def read(self, text: str) -> Question:
        """Understand one question; never raises, whatever the text."""
        text = unframed(text[:MAX_CHARACTERS])
        found = words(text)[:MAX_WORDS]
        folded = [word.text for word in found]
        # "Gan" is near in Vietnamese, and in "is Gan Malaysian" a name.
        language = guess_language([w for w in folded if w not in self._surnames] or folded, text)
        folded = _spelled_out(text, found, language)
        read = text[: found[-1].end] if found else ""
        typed = [marked(text[word.start : word.end]) for word in found]
        spoken = list(in_order(language)[0].read(folded, typed))
        phrases = [r for r in spoken if r.first < r.last]
        named, explained = _without_others(
            *self._namer.find(read, found, language), phrases, language
        )
        known = {*words_excluded(text, found, spoken)}
        named = with_known(named, known)
        named = with_neighbours(folded, named, language)
        named = with_origins(folded, named, spoken, in_order(language)[0].function_words)
        given = of_its_own(folded, language, phrases, figures(text, (language,), found))
        values = [f for f in bounded(folded, language, phrases, given) if f.first not in known]
        taken = explained | {i for f in values for i in range(f.first, f.last + 1)}
        like_names = set(names_of_others(text, found))
        phrased = read_phrases(folded, language, taken, like_names, typed)
        readings = sorted(counting(text, found, phrased, language), key=lambda r: r.first)
        terms = [term for reading in readings for term in sorted(reading.terms)]
        groups = asked_by(folded, [r for r in readings if r.first not in known], named)
        contents = self._explainer.contents(folded, readings, taken, language, like_names)
        asked = {ask for group in groups for ask in group}
        beside = {
            *words_beside(text, found, readings, named),
            *self._members(named, contents),
            *self._speakers.settings(asked, named, contents, folded),
        }
        joining = {reading.first for reading in readings if EITHER in reading.terms}
        contents = tuple(either(contents, joining))
        contents = tuple(without_words_for_values(contents, values, folded, language))
        if "who" not in asked:
            beside |= {*self._speakers.of_bodies(named, contents)}
        if self._speakers.are_asked(asked, named, contents):
            groups, asked = (*groups, ("said",)), asked | {"said"}
            # That they hope for it need not be told by what they say.
            beside |= {c.first for c in contents if c.keys("concepts") & WISHED}
        contents = tuple(
            replace(c, beside=True)
            if c.first in known
            or (c.first in beside and not c.is_unsaid and not c.keys("concepts") & OFFICES)
            else c
            for c in contents
            if not (c.first in known and c.keys("concepts") & OFFICES)  # but other posts are asked
        )
        person = any(one.is_sure and self._is_person(one) for one in named)
        report = any(Type.REPORT in content.keys("types") for content in contents)
        contents = tuple(
            as_asked(content, asked, of_person=person, of_report=report) for content in contents
        )
        if "which" in asked:
            contents = tuple(naming_lightly(contents))
        called = calling(folded)
        groups, implied = as_marked(text, groups, claims=is_claim(named, values, contents))
        passed: list[Named | Figure] = [*named, *values]
        within = enclosing(folded, named, spoken, in_order(language)[0].function_words)
        kinds = {self._records.type_of(i) for i in within}
        precision = {key for sort, key in _FINER.items() if sort in kinds}
        named, contents = self._describer.find(
            named, contents, {ask for group in groups for ask in group}
        )
        objects = objects_of(folded, language, readings, passed, contents)
        contents, objects = asked_by_itself(contents, objects)
        asking = frozenset(polar(folded, readings, inverted=is_inverted(text)))
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
            is_negated([r for r in readings if r.first not in asking], len(folded)),
            _is_restricted(folded, readings, values),
            EXISTENCE in terms,
            _asks_ahead(readings),
            _than(readings, folded, language),
            keys_of(terms, "degrees"),
            "past" in keys_of(terms, "tenses"),
            keys_of(terms, "precision") | precision,
            PERSONAL in terms,
            PRONOUN in terms,
            implied,
            articles=frozenset(r.first for r in readings if ARTICLE in r.terms),
            objects=objects,
            claim="" if asking else claimed(text, found, readings),
        )

    def _members(self, named: Iterable[Named], contents: Iterable[Content]) -> Iterator[int]:
        """Where words only tell who of a region, a country or a body is meant.

        "ASEAN governments", "the Tkxel people".
        """
        known = [one for one in named if one.is_sure]
        places = [one for one in known if self._is_place(one)]
        after = {one.last + 1 for one in places}
        before = {one.first - 1 for one in places}  # "negara ASEAN"
        bodies = {one.last + 1 for one in known if one not in places}
        for content in contents:
            beside = content.first in after or content.last in before
            people = content.first in bodies and content.terms >= _PEOPLE
            if people or (beside and content.keys("types") & _MEMBERS):
                yield content.first

    def _is_person(self, named: Named) -> bool:
        return self._records.kind_of(named.best) is Kind.PERSON

    def _is_place(self, named: Named) -> bool:
        types = {self._records.type_of(entity) for entity in named.entities}
        return named.is_sure and not types.isdisjoint(PEOPLED)


def _spelled_out(text: str, found: Sequence[Word], language: str) -> list[str]:
    """Folded words, and in full those that only their capitals tell from another word."""
    lexicon = lexicons().get(language)
    acronyms = lexicon.acronyms if lexicon and text != text.upper() else {}
    return [acronyms.get(text[word.start : word.end], word.text) for word in found]


def _than(readings: Sequence[Reading], folded: Sequence[str], language: str) -> int | None:
    """Where the word stands between two things that are compared."""
    found = next((r.last for r in readings if COMPARISON in r.terms), None)
    degree = next((r.last for r in readings for t in r.terms if t[0] == "degrees"), None)
    lexicon = lexicons().get(language)
    if found is None and lexicon and degree is not None:  # "plus peuplée que la Chine"
        particles = lexicon.function_words.comparative_particle
        return next((i for i in range(degree, len(folded)) if folded[i] in particles), None)
    return found


def _asks_ahead(readings: Iterable[Reading]) -> bool:
    """Whether a word that asks speaks of what is to come: "will it"."""
    ahead = {("statuses", Status.PLANNED), ("questions", "yes_no")}
    return any(ahead <= reading.terms for reading in readings)


def _is_restricted(
    folded: Sequence[str], readings: Sequence[Reading], values: Iterable[Figure]
) -> bool:
    """Whether anything but a value is said to be all there is: "only five firms" are five.

    What is "only the first" of several is the first.
    """
    valued = {value.first for value in values}
    valued |= {r.first for r in readings if not _FIRST.isdisjoint(r.terms)}
    articles = function_words().article
    valued |= {i - 1 for i in valued if folded[i - 1] in articles}
    return any(RESTRICTION in r.terms and r.last + 1 not in valued for r in readings)


def _without_others(
    named: tuple[Named, ...], explained: set[int], phrases: Sequence[Reading], language: str
) -> tuple[tuple[Named, ...], set[int]]:
    """What is named, but for names inside those of things that no source speaks of.

    Beijing is no part of what "Peking University" names, nor a Mr Dong of "hoạt động".
    """
    others: set[int] = set()
    for reading in phrases:
        if all(map(is_unsaid, reading.terms)):
            others.update(range(reading.first, reading.last + 1))
    if has_trait(language, Trait.SYLLABIC):
        single = [one.first for one in named if one.first == one.last]
        others.update(i for i in single for r in phrases if r.first <= i <= r.last)
    if not others:
        return named, explained
    left = tuple(one for one in named if not others.issuperset(range(one.first, one.last + 1)))
    return left, explained - others


def _social(readings: Sequence[Reading]) -> str | None:
    """The kind of small talk, the one that takes most words."""
    found = [(r.last - r.first, key) for r in readings for part, key in r.terms if part == "social"]
    return max(found)[1] if found else None
