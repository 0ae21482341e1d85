"""What a statement says: the names, the values and the words that a source has to explain."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import has_trait
from bot.answering.words.terms import Term, keys_of
from bot.answering.words.traits import Trait
from bot.checking.statements.names import Place
from bot.checking.values.value import Value
from bot.checking.words.cues import Spans, indexes, indexes_of
from bot.checking.words.elisions import head, tail
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN
from bot.matching.fold import Word
from bot.matching.remembered import once


class PartKind(StrEnum):
    """What sort of part of a statement it is."""

    NAME = "name"
    """It names an entity of the fact base."""
    PLACE = "place"
    """It names a country or city that the fact base does not know."""
    STRANGE = "strange"
    """It is written like a name, and nobody knows it."""
    WORD = "word"
    """A word or phrase that carries meaning."""
    LIGHT = "light"
    """A word that carries the sentence more than its content."""


_NOWHERE: frozenset[int] = frozenset()

NEAR_VERB = 3
"""So many words before "pas" its "ne" may stand: "ne le dit pas"."""

NAMING = frozenset({PartKind.NAME, PartKind.PLACE, PartKind.STRANGE})
"""What names something is explained wholly or not at all."""


class Part(NamedTuple):  # which costs less to make than a frozen dataclass
    """A part of a statement that a source explains or does not.

    Attributes:
        kind: Its sort.
        text: Its folded words.
        first: The index of its first word.
        last: The index of its last word.
        terms: What it may stand for; any of them explains it.
        parts: What each telling word of a phrase stands for, where it has several words.
        entities: The ids of the entities that a name may mean.
        place: The place of the world that it names.
        is_owner: Whether it is a genitive that has lost its apostrophe: "chinas".
    """

    kind: PartKind
    text: str
    first: int
    last: int
    terms: frozenset[Term] = frozenset()
    parts: tuple[frozenset[Term], ...] = ()
    entities: tuple[str, ...] = ()
    place: Place | None = None
    is_owner: bool = False

    def keys(self, section: str) -> frozenset[str]:
        """What it stands for in one section of the vocabulary."""
        return _keys(self.terms, section)

    @property
    def meaning(self) -> frozenset[Term]:
        """What it stands for as a whole, and by each of its words."""
        return self.terms.union(*self.parts)


def meaning_of(parts: Iterable[Part]) -> frozenset[Term]:
    """What some parts stand for together."""
    return once(frozenset[Term]().union(*(part.meaning for part in parts)))


def written(parts: Iterable[Part]) -> frozenset[Term]:
    """The words of some parts as they stand: two that are compared may stand for one notion."""
    return frozenset(term for term in meaning_of(parts) if term[0] in SPOKEN)


@lru_cache(maxsize=1_024)  # a statement's parts are asked anew for each of its names
def _keys(terms: frozenset[Term], section: str) -> frozenset[str]:
    return keys_of(terms, section)


@dataclass(frozen=True)  # no slots: what is asked of it more than once is kept
class Reading:
    """One statement, understood as far as its words go.

    Attributes:
        text: The statement as it was written.
        language: The BCP 47 tag of its language.
        words: Its folded words, with their offsets in the text.
        parts: What a source has to explain, in order.
        values: Its values, in order.
        cues: Where the words stand that tell how it is meant, by section.
        points_back: Whether it points to something said before.
        is_social: Whether it greets or thanks.
        folded: Its folded words without their offsets.
        segments: The index of the first word of each clause.
        own_words: The function words of its language.
        function_words: Those of every language: names of one stand in texts of another.
    """

    text: str
    language: str
    words: Sequence[Word]
    parts: tuple[Part, ...]
    values: tuple[Value, ...]
    cues: Spans
    points_back: bool
    is_social: bool
    segments: tuple[int, ...]
    own_words: FunctionWords = field(repr=False)
    function_words: FunctionWords = field(repr=False)
    folded: Sequence[str] = field(default=(), repr=False)

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What was made of the statement, by what made it; it goes with the statement."""
        return {}

    @cached_property
    def is_modified_behind(self) -> bool:
        """Whether what goes with a noun stands behind it, by itself: "syarikat Pakistan"."""
        ideographic = has_trait(self.language, Trait.IDEOGRAPHIC)
        return not (self.own_words.article or ideographic)

    def stretch(self, first: int, last: int) -> str:
        """The words from ``first`` to ``last`` as they were written."""
        return self.text[self.words[first].start : self.words[last].end]

    def gap(self, last: int, first: int) -> str:
        """What stands between the end of one word and the beginning of a later one."""
        return self.text[self.words[last].end : self.words[first].start]

    def is_genitive(self, part: Part) -> bool:
        """Whether something is told to be a name's: "China's"."""
        written = self.stretch(part.last, part.last)
        return part.is_owner or tail(written) in self.function_words.genitive_clitic

    def of_kind(self, *kinds: PartKind) -> tuple[Part, ...]:
        """The parts of some sorts."""
        found: tuple[Part, ...] | None = self.kept.get(kinds)
        if found is None:
            found = tuple([part for part in self.parts if part.kind in kinds])
            self.kept[kinds] = found
        return found

    @cached_property
    def names(self) -> tuple[Part, ...]:
        """The names of entities of the fact base."""
        return self.of_kind(PartKind.NAME)

    @cached_property
    def named(self) -> frozenset[str]:
        """The ids of all entities that its names may mean."""
        return frozenset(entity for part in self.names for entity in part.entities)

    @cached_property
    def telling(self) -> tuple[Part, ...]:
        """The parts that are more than light words."""
        return self.of_kind(*NAMING, PartKind.WORD)

    @cached_property
    def roles(self) -> Sequence[tuple[Part, frozenset[str]]]:
        """The parts that tell what somebody has to do with something, and what."""
        return self.keyed("roles")

    @cached_property
    def sorts(self) -> Sequence[tuple[Part, frozenset[str]]]:
        """The parts that tell of what sort something is, and of which."""
        return self.keyed("types")

    def keyed(self, section: str) -> Sequence[tuple[Part, frozenset[str]]]:
        """The parts that stand for anything in a section of the vocabulary, and for what."""
        found: list[tuple[Part, frozenset[str]]] | None = self.kept.get(section)
        if found is None:
            found = [(part, keys) for part in self.parts if (keys := _keys(part.terms, section))]
            self.kept[section] = found
        return found

    @cached_property
    def clauses(self) -> tuple[tuple[int, int], ...]:
        """The first word of each clause, and the first after it."""
        ends = (*self.segments[1:], len(self.words))
        return tuple(zip(self.segments, ends, strict=False))

    @cached_property
    def _clause_of_each(self) -> Sequence[tuple[int, int]]:
        return [clause for clause in self.clauses for _ in range(*clause)]

    def clause_of(self, index: int) -> tuple[int, int]:
        """The first word of the clause in which a word stands, and the first after it."""
        return self._clause_of_each[index]

    @cached_property
    def negations(self) -> tuple[tuple[int, int], ...]:
        """Where a negation stands that is neither of a value, "not 100 billion", nor its bound.

        Nor is "pas" one where it is a step, nor "ne" before "que", nor "no" where it answers, as
        in "no the fund is larger", or ranks, as in "no 1"; nor what belongs to a longer phrase
        that affirms, as in "ne manque pas".
        """
        apart = [range(value.begin - 1, value.last + 1) for value in self.values]
        apart += self._affirming_phrases()
        for section in ("steps", "excepting", "superlatives"):
            apart += [range(first, last + 1) for first, last in self.cues.get(section, ())]
        apart += [range(at, at + 1) for at, _ in self.cues.get("answers", ()) if self._answers(at)]
        return tuple(
            span
            for span in sorted(self.cues.get("negations", ()))
            if not any(span[1] in one for one in apart)
        )

    def _affirming_phrases(self) -> Iterator[range]:
        """The phrases whose last word denies what their first one says, with their "ne"."""
        behind, before = self.own_words.postverbal_negation, self.own_words.preverbal_negation
        for part in self.of_kind(PartKind.WORD):
            if part.first < part.last and self.folded[part.last] in behind:
                at = part.first - 1
                start = at if at >= 0 and self.folded[at] in before else part.first
                yield range(start, part.last + 1)

    def _answers(self, at: int) -> bool:
        """Whether a word such as "no" says nothing of what follows it, but answers somebody."""
        alone = at in self.segments and at + 1 in self.segments
        return alone or not self.own_words.subject.isdisjoint(self.folded[at + 1 : at + 2])

    def verbs_denied(self) -> Iterator[int]:
        """The words behind verbs that two words around them deny: "n'approuve pas"."""
        before, behind = self.own_words.preverbal_negation, self.own_words.postverbal_negation
        for at, word in enumerate(self.folded):
            if word not in behind:
                continue
            written = (self.stretch(i, i) for i in range(max(0, at - NEAR_VERB), at))
            if any(head(one) in before for one in written):
                yield at

    def firsts(self, section: Cue) -> AbstractSet[int]:
        """Where the cues of a section begin."""
        spans = self.cues.get(section)
        return {first for first, _ in spans} if spans else _NOWHERE

    def lasts(self, section: Cue) -> AbstractSet[int]:
        """Where the cues of a section end."""
        spans = self.cues.get(section)
        return {last for _, last in spans} if spans else _NOWHERE

    def indexes(self, *sections: Cue) -> set[int]:
        """The indexes of all words of the cues of some sections."""
        return indexes_of(self.cues, sections)

    @property
    def name_indexes(self) -> set[int]:
        """The indexes of all words of its names."""
        return indexes((name.first, name.last) for name in self.names)

    @property
    def value_indexes(self) -> set[int]:
        """The indexes of all words of its values, of those that bound them as well."""
        return indexes((value.begin, value.last) for value in self.values)

    def has(self, section: Cue) -> bool:
        """Whether it holds a cue of a section."""
        return bool(self.cues.get(section))
