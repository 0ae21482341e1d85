"""Reads questions: what they name and ask, and the words that are still to be explained."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType

from bot.answering.questions.bounding import bounded, of_its_own, without_words_for_values
from bot.answering.questions.calling import calling
from bot.answering.questions.clauses import (
    enclosing,
    set_aside,
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
from bot.answering.questions.question_words import (
    asked_by,
    counting,
    is_indirect,
    read_phrases,
)
from bot.answering.questions.speaking import WISHED, Speakers
from bot.answering.questions.written import Written, written
from bot.answering.records.record import PEOPLED
from bot.answering.records.records import Records
from bot.answering.words.content import Content, as_asked, either, naming_lightly
from bot.answering.words.figures import figures
from bot.answering.words.language import has_trait, spoken_language
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.negating import alternating, is_negated, polar
from bot.answering.words.terms import (
    ARTICLE,
    COMPARISON,
    EITHER,
    EXISTENCE,
    FURTHER,
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

MAX_CHARACTERS = 2_000
"""As much as a message on Discord holds; longer text is cut here."""

_BY_PLACE = attrgetter("first")

_Groups = tuple[tuple[str, ...], ...]
"""What is asked, one group of keys for each word that asks."""

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
        said = written(unframed(text[:MAX_CHARACTERS]), self._surnames)
        excluded = {*words_excluded(said.text, said.words, said.readings)}
        named, explained = self._named(said, excluded)
        values = [value for value in _values(said) if value.first not in excluded]
        taken = explained | {i for v in values for i in range(v.first, v.last + 1)}
        like_names = {*names_of_others(said.text, said.words)}
        phrased = read_phrases(said.folded, said.language, taken, like_names, said.typed)
        readings = sorted(counting(said.text, said.words, phrased, said.language), key=_BY_PLACE)
        groups = asked_by(said.folded, [r for r in readings if r.first not in excluded], named)
        known = self._explainer.contents(said.folded, readings, taken, said.language, like_names)
        contents, groups = self._asked(
            said, readings, known, groups, named=named, values=values, excluded=excluded
        )
        alternated = {*alternating(said.folded)}
        groups, implied = as_marked(
            said.text,
            groups,
            ordered=bool(alternated) or is_inverted(said.text),
            claims=is_claim(named, values, contents),
        )
        precision = self._precision(said, named)
        asks = tuple(dict.fromkeys(ask for group in groups for ask in group))
        meant, contents = self._describer.find(named, contents, asks)
        objects = objects_of(said.folded, said.language, readings, (*named, *values), contents)
        contents, objects = asked_by_itself(contents, objects)
        asking = {*polar(said.folded, readings, inverted=is_inverted(said.text))}
        called = calling(said.folded)
        terms = {term for reading in readings for term in reading.terms}
        return Question(
            said.text,
            said.language,
            meant,
            asks,
            groups,
            contents,
            tuple(v for v in values if not explained.issuperset(range(v.first, v.last + 1))),
            spoken=called.spoken if called else spoken_language(said.folded, said.text),
            calls=called is not None,
            social=_social(readings),
            negated=is_negated(
                [r for r in readings if r.first not in asking | alternated], len(said.folded)
            ),
            restricted=_is_restricted(said.folded, readings, values),
            open=EXISTENCE in terms,
            further=FURTHER in terms,
            ahead=_asks_ahead(readings),
            than=_than(readings, said.folded, said.language),
            degrees=keys_of(terms, "degrees"),
            past="past" in keys_of(terms, "tenses"),
            precision=keys_of(terms, "precision") | precision,
            personal=PERSONAL in terms,
            pronoun=PRONOUN in terms,
            implied=implied,
            indirect=is_indirect(readings),
            articles=frozenset(r.first for r in readings if ARTICLE in r.terms),
            objects=objects,
            claim="" if asking else claimed(said.text, said.words, readings),
        )

    def _named(
        self, said: Written, excluded: Collection[int]
    ) -> tuple[tuple[Named, ...], set[int]]:
        """What a question names, and the indexes of the words that its names explain.

        Args:
            said: The question.
            excluded: The indexes of the words that tell what is known already.
        """
        named, explained = self._namer.find(said.read, said.words, said.language)
        named, explained = _without_others(named, explained, said.phrases, said.language)
        named = with_known(named, excluded)
        named = with_neighbours(said.folded, named, said.language)
        named = with_origins(said.folded, named, said.readings, said.function_words)
        return named, explained

    def _asked(
        self,
        said: Written,
        readings: Sequence[Reading],
        contents: tuple[Content, ...],
        groups: _Groups,
        *,
        named: tuple[Named, ...],
        values: Sequence[Figure],
        excluded: Collection[int],
    ) -> tuple[tuple[Content, ...], _Groups]:
        """The words that an answer has to explain beside what is asked, and what is asked by them.

        Args:
            said: The question.
            readings: Its phrases, in order.
            contents: Its words, whatever is asked.
            groups: What its question words ask.
            named: What it names.
            values: The values that it gives.
            excluded: The indexes of the words that tell what is known already.
        """
        asked = {ask for group in groups for ask in group}
        beside = {
            *words_beside(said.text, said.words, readings, named),
            *self._members(said, named, contents),
            *self._speakers.settings(asked, named, contents, said.folded),
        }
        joining = {reading.first for reading in readings if EITHER in reading.terms}
        contents = tuple(either(contents, joining))
        contents = tuple(without_words_for_values(contents, values, said.folded, said.language))
        if "who" not in asked:
            beside |= {*self._speakers.of_bodies(named, contents)}
        if self._speakers.are_asked(asked, named, contents):
            groups, asked = (*groups, ("said",)), asked | {"said"}
            # That they hope for it need not be told by what they say.
            beside |= {c.first for c in contents if c.keys("concepts") & WISHED}
        person = any(one.is_sure and self._is_person(one) for one in named)
        report = any(Type.REPORT in content.keys("types") for content in contents)
        contents = tuple(
            as_asked(content, asked, of_person=person, of_report=report)
            for content in set_aside(contents, beside, excluded)
        )
        return tuple(naming_lightly(contents)) if "which" in asked else contents, groups

    def _precision(self, said: Written, named: Iterable[Named]) -> frozenset[str]:
        """How finely a place is asked for: as a city where it asks "where in Guangxi"."""
        within = enclosing(said.folded, named, said.readings, said.function_words)
        sorts = {self._records.type_of(entity) for entity in within}
        return frozenset(key for sort, key in _FINER.items() if sort in sorts)

    def _members(
        self, said: Written, named: Iterable[Named], contents: Iterable[Content]
    ) -> Iterator[int]:
        """Where words only tell who of a region, a country or a body is meant.

        "ASEAN governments", "the governments in ASEAN", "the Tkxel people".
        """
        known = [one for one in named if one.is_sure]
        places = [one for one in known if self._is_place(one)]
        after = {one.last + 1 for one in places}
        before = {one.first - 1 for one in places}  # "negara ASEAN"
        inside = said.function_words.site_preposition
        before |= {i - 1 for i in before if i > 0 and said.folded[i] in inside}
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


def _values(said: Written) -> Iterator[Figure]:
    """The values that a question gives, and what bounds them."""
    found = figures(said.text, (said.language,), said.words)
    given = of_its_own(said.folded, said.language, said.phrases, found)
    return bounded(said.folded, said.language, said.phrases, given)


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
