"""The things that a question names, and which of its words their names explain."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.answering.questions.written import Written
from bot.answering.records.capitals import Capitals
from bot.answering.records.records import Records
from bot.answering.words.language import has_trait, is_small
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import words_of
from bot.answering.words.marks import marked
from bot.answering.words.others import foreign_others, is_other
from bot.answering.words.terms import is_unsaid
from bot.answering.words.traits import Trait
from bot.answering.words.values import Figure
from bot.matching import Mention, NameIndex
from bot.matching.fold import Word, folded_words
from bot.matching.letters import is_ideograph

MAX_MENTIONS = 6

SURE = 0.82
"""From this score on, a stretch of the question is a name and nothing else."""

WHOLE = 0.97
"""From this score on, a stretch is the very name, apart from a slip of the finger."""

MANY = 2
"""A stretch that may mean more things than this names none of them surely."""

UNSURE = 0.7
"""What the score of such a stretch is cut to."""

NEARLY = 0.75
"""From this score on, a stretch is more likely a name than what was spoken of before."""

ALIKE = 0.74
"""A word this similar to a word of a name is that word, misspelled."""

_Spans = dict[tuple[int, int], dict[str, float]]


@dataclass(frozen=True)
class Named:
    """A stretch of a question that names an entity.

    Attributes:
        entities: The ids that it may mean, and how likely each is, best first.
        first: The index of its first word.
        last: The index of its last word.
        origin: Whether something is said to be from there, if it is a place: "from Laos".
        unplacing: Whether nothing is said to be there: "from Laos", "with Laos".
        joined: Whether it is one of several of which the same is asked: "China and ASEAN".
        elsewhere: Whether another sentence names it, so that its place tells nothing.
        edition: The rank that the other sentence gives it, if any: "when is the 7th expo".
    """

    entities: Mapping[str, float]
    first: int
    last: int
    origin: bool = False
    unplacing: bool = False
    joined: bool = False
    elsewhere: bool = False
    edition: Figure | None = None

    @cached_property  # every statement held against the question asks for it
    def is_sure(self) -> bool:
        """Whether an answer has to speak of it; otherwise its words may mean something else."""
        return max(self.entities.values()) >= SURE

    @property
    def is_here(self) -> bool:
        """Whether the question surely names it, and in its own words."""
        return self.is_sure and not self.elsewhere

    def from_elsewhere(self) -> "Named":
        """The same for another sentence, none of whose words it is."""
        return replace(self, first=0, last=0, elsewhere=True)

    @property
    def best(self) -> str:
        """The id of the entity that it most likely means."""
        return max(self.entities, key=lambda entity: self.entities[entity])

    @property
    def is_near(self) -> bool:
        """Whether it is more likely a name than not."""
        return max(self.entities.values()) >= NEARLY


class NamedThings:
    """Finds the names of one fact base in questions."""

    def __init__(self, index: NameIndex, records: Records) -> None:
        self._index = index
        self._records = records
        self._capitals = Capitals(records)

    def find(self, said: Written) -> tuple[tuple[Named, ...], set[int]]:
        """The entities named, and the indexes of the words that their names explain."""
        found, language = said.words, said.language
        exact = list(self._records.exact_names([word.text for word in found]))
        spans, explained = self._mentioned(said, exact)
        explained -= _unsettled(spans)
        explained |= _exactly(spans, exact)
        named = [
            Named(ids, *span)
            for span, ids in sorted(spans.items())
            if span[0] != span[1] or not is_small(found[span[0]].text, language)
        ]  # "ai" is "who" in Vietnamese, "pak" is "Mr" in Indonesian
        capitals = self._capitals.find([word.text for word in found], said.readings)
        for capital in _with_capitals(named, capitals):
            explained.update(range(capital.first, capital.last + 1))
        for again in list(_again(named)):
            named.remove(again)
            explained -= set(range(again.first, again.last + 1))
        places = {(first, last) for first, last, _ in capitals}
        return _without_others(said, tuple(named), explained, places)

    def _mentioned(
        self, said: Written, exact: list[tuple[int, int, Sequence[str]]]
    ) -> tuple[_Spans, set[int]]:
        """The names that a question may spell, and the indexes of the words that surely do.

        Args:
            said: The question as it is written.
            exact: The names that it spells in full; those that are other words are taken out.
        """
        text, found, language = said.read, said.words, said.language
        spans: _Spans = {}
        explained: set[int] = set()
        others = {i for r in said.readings if is_other(r) for i in range(r.first, r.last + 1)}
        for mention in self._index.find(text, limit=MAX_MENTIONS):
            within = [i for i, w in enumerate(found) if mention.start <= w.start < mention.end]
            within = _without_places(within, exact, found, mention, language)
            typed = text[mention.start : mention.end]
            if within and has_trait(language, Trait.MARKED) and _is_other_word(typed, mention.name):
                exact[:] = [one for one in exact if [*one[:2]] != [within[0], within[-1]]]
                continue
            if within and not (
                mention.score < WHOLE and all(is_ideograph(found[i].text) for i in within)
            ):
                name = folded_words(mention.name)
                strange = {i for i in others.intersection(within) if found[i].text not in name}
                score = min(mention.score, UNSURE) if strange else mention.score
                spans.setdefault((within[0], within[-1]), {})[mention.entity_id] = score
                if score >= SURE:
                    explained |= {i for i in within if _is_of(found[i].text, name)}
        return spans, explained


def _unsettled(spans: _Spans) -> set[int]:
    """The words that are near the names of too many things to name any surely."""
    left: set[int] = set()
    for span, entities in spans.items():
        if len(entities) > MANY and max(entities.values()) < WHOLE:
            spans[span] = {i: min(score, UNSURE) for i, score in entities.items()}
            left.update(range(span[0], span[1] + 1))
    return left


def _with_capitals(named: list[Named], capitals: Iterable[tuple[int, int, str]]) -> Iterator[Named]:
    """Put countries for which their capitals stand among what is named, in order."""
    for first, last, country in capitals:
        if any(one.first <= first and last < one.last for one in named):
            continue  # "what does Beijing Muguo sell"
        named[:] = [one for one in named if one.last < first or last < one.first]
        named.append(Named({country: 1.0}, first, last))
        yield named[-1]
    named.sort(key=lambda one: one.first)


def _exactly(spans: _Spans, exact: Iterable[tuple[int, int, Sequence[str]]]) -> set[int]:
    """Put names spelled in full among the spans; gives the indexes of their words."""
    explained: set[int] = set()
    for first, last, entities in exact:
        around = [s for s in spans if s[0] <= last and first <= s[1]]
        longer = [s for s in around if s[0] <= first and last <= s[1] and s != (first, last)]
        if any(spans[span].get(entity, 0.0) >= SURE for span in longer for entity in entities):
            continue  # "the import expo CIIE" is one name, though "CIIE" is one already
        if all(max(spans[s].values()) < SURE or s == (first, last) for s in around):
            for span in around:
                del spans[span]
            spans[first, last] = dict.fromkeys(entities, 1.0)
            explained.update(range(first, last + 1))
    return explained


def _is_other_word(typed: str, name: str) -> bool:
    """Whether a word has marks that a name has not, and no capital: "tận" is no "Tan"."""
    return " " not in typed and typed.islower() and bool(marked(typed)) and not marked(name)


def _without_places(
    within: list[int],
    exact: Iterable[tuple[int, int, Sequence[str]]],
    found: Sequence[Word],
    mention: Mention,
    language: str,
) -> list[int]:
    """A stretch without what is no part of its name: "the software conference | in Chengdu"."""
    if mention.score >= WHOLE:
        return within
    for first, last, entities in exact:
        behind = found[last + 1 : last + 2] if within and within[0] == first else ()
        articles = words_of(language).indefinite_article
        if mention.entity_id in entities and any(word.text in articles for word in behind):
            return [index for index in within if index <= last]  # "is Awan | a professor"
        inside = within and within[0] < first - 1 and last == within[-1]
        if (
            inside
            and mention.entity_id not in entities
            and is_small(found[first - 1].text, language)
        ):
            return [index for index in within if index < first - 1]
    return within


def _without_others(
    said: Written,
    named: tuple[Named, ...],
    explained: set[int],
    capitals: Collection[tuple[int, int]],
) -> tuple[tuple[Named, ...], set[int]]:
    """What is named, but for names inside those of things that no source speaks of.

    Beijing is no part of what "Peking University" names, nor a Mr Dong of "hoạt động", and Nanning
    is not what "Nanjing" names. That no source speaks of Kuala Lumpur is no matter where it stands
    for its country.
    """
    others: set[int] = set()
    phrases = said.phrases
    for reading in (*phrases, *foreign_others(said.folded, said.language)):
        if (reading.first, reading.last) in capitals:
            continue
        if all(map(is_unsaid, reading.terms)) and not any(_is_part(reading, one) for one in named):
            others.update(range(reading.first, reading.last + 1))
    for reading in said.readings:
        if is_other(reading) and any(_is_near_only(one, reading) for one in named):
            others.update(range(reading.first, reading.last + 1))
    if has_trait(said.language, Trait.SYLLABIC):
        single = [one.first for one in named if one.first == one.last]
        others.update(i for i in single for r in phrases if r.first <= i <= r.last)
    if not others:
        return named, explained
    left = tuple(one for one in named if not others.issuperset(range(one.first, one.last + 1)))
    return left, explained - others


def _is_part(reading: Reading, one: Named) -> bool:
    """Whether a phrase is a part of the very name of a thing: South Asia of Southeast Asia's."""
    span = (reading.first, reading.last)
    within = one.first <= span[0] and span[1] <= one.last and span != (one.first, one.last)
    return within and max(one.entities.values()) >= WHOLE


def _is_near_only(one: Named, reading: Reading) -> bool:
    """Whether a name is only like the words of a phrase: Nanjing is not Nanning."""
    same = (one.first, one.last) == (reading.first, reading.last)
    return same and max(one.entities.values()) < WHOLE


def _again(named: Sequence[Named]) -> Iterator[Named]:
    """Second names of what is named already: "is Chen Gang the party secretary"."""
    seen: set[str] = set()
    for one in named:
        best = one.best
        if best in seen and one.first != one.last:
            yield one
        seen.add(best)


def _is_of(word: str, name: Sequence[str]) -> bool:
    """Whether a word is one of a name's, misspelled or as the name's initials."""
    if word == "".join(part[0] for part in name):
        return True
    if any(word == one + two for one, two in pairwise(name)):
        return True
    return any(
        word == part or OSA.normalized_similarity(word, part, score_cutoff=ALIKE) for part in name
    )
