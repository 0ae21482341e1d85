"""What a question says: the things it names, what it asks, and the words still to be explained."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, TypeVar

from bot.answering.questions.form import Form
from bot.answering.questions.named_things import Named
from bot.answering.records.offices import OFFICES
from bot.answering.words.content import Content
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure, Measure
from bot.matching.fold import words

_STOPS = (".", "。", "!", "！", ";", "；")
_SOFT = (("said",), ("tell",), ("list",), ("yes_no",))
"""What is asked by words that only tell something elsewhere: "people say", "this is"."""

T = TypeVar("T")


@dataclass(frozen=True)
class Question:
    """One question, understood as far as its words go.

    Attributes:
        text: The question as it was typed.
        language: The BCP 47 tag of the language it is most likely in.
        named: The entities that it names.
        asks: What it asks: keys of the vocabulary's ``questions`` section, in order.
        alternatives: The same, grouped by the word that asks it: "berapa" is how much or how many.
        contents: The words that an answer has to explain.
        figures: The values that it gives.
        form: How it says so: what it denies, narrows or compares.
        spoken: The language in which to answer it; none where its words do not show one.
        calls: Whether it only asks what can be asked: "help".
        social: The key of the vocabulary's ``social`` section that it fits, if any.
        precision: The parts of a date that are asked for: "year", "hour"; and of a place,
            "city" where it asks "where in Guangxi", "site" where "where in Nanning".
        ties: Whether it asks what ties the things that it names, and takes nothing for granted.
        sources: The ids of the sources that it is put to; all where it points to none.
        articles: The indexes of its words for an article.
        objects: What each word that asks is followed by: the places of "cables" in "how many
            cables", by the key of what is asked.
        claim: The text without what only asks at its end if it is so: "…, isn't it?".
        near: The ids of the things near whose names it has one of no source, if it has one.
    """

    text: str
    language: str
    named: tuple[Named, ...]
    asks: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...]
    contents: tuple[Content, ...]
    figures: tuple[Figure, ...]
    form: Form
    spoken: str | None = None
    calls: bool = False
    social: str | None = None
    precision: frozenset[str] = frozenset()
    ties: bool = False
    sources: frozenset[str] = frozenset()
    articles: frozenset[int] = frozenset()
    objects: Mapping[str, Sequence[Content]] = field(default_factory=dict)
    claim: str = ""
    near: tuple[str, ...] | None = None

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all entities that it may name."""
        return frozenset(entity for one in self.named for entity in one.entities)

    @cached_property
    def sure(self) -> tuple[str, ...]:
        """The ids of all entities that it surely names, in order."""
        return tuple(entity for one in self.named if one.is_sure for entity in one.entities)

    @cached_property
    def terms(self) -> frozenset[Term]:
        """Everything that its words stand for."""
        return frozenset(term for content in self.contents for term in content.terms)

    def keys(self, section: str) -> frozenset[str]:
        """What its words stand for in one section of the vocabulary; found once for each."""
        keys: frozenset[str] | None = self.kept.get(section)
        if keys is None:
            keys = frozenset(key for content in self.contents for key in content.keys(section))
            self.kept[section] = keys
        return keys

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What was made of the question, by what made it; it goes with the question."""
        return {}

    def ranks_of(self, named: Named) -> Iterator[Figure]:
        """The ranks by which it counts a thing: "the 7th expo"."""
        if named.edition:
            yield named.edition
        for figure in self.figures:
            beside = figure.last + 1 == named.first or figure.first - 1 == named.last
            if figure.measure is Measure.ORDINAL and beside and not named.elsewhere:
                yield figure

    @cached_property
    def is_near_name(self) -> bool:
        """Whether what it names is another thing, of no source: "the Yunnan AI fund"."""
        firsts = {named.first for named in self.named}
        firsts |= {content.first for content in self.contents if content.keys("types")}
        # An office is held by somebody: "the Indonesian prime minister Anwar Ibrahim".
        between = (one for one in self.contents if not one.keys("concepts") & OFFICES)
        ends = {content.first: content.last + 1 for content in between}
        for content in self.contents:
            at = content.last + 1 if content.is_unsaid else -1
            while at in ends and at not in firsts:
                at = ends[at]  # other words may stand before the thing, as "AI" does
            if at in firsts:
                return True
        return self._is_of_unknown

    @property
    def _is_of_unknown(self) -> bool:
        """Whether an unknown name stands last in a thing's: "l'exposition Chine-Asie du Sud"."""
        known = {named.first: named.last for named in self.named}
        unsaid = {content.first for content in self.contents if content.is_unsaid}
        for content in self.contents if unsaid and known else ():
            at = content.last + 1 if content.keys("types") else -1
            while at in known:
                at = known[at] + 1
                if at in unsaid:
                    return True
        return False

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The folded words of its text, in order."""
        return tuple(word.text for word in words(self.text))

    @cached_property
    def telling(self) -> tuple[Content, ...]:
        """Its words but for light ones, which need no explanation."""
        return tuple(content for content in self.contents if not content.light)

    @property
    def choices(self) -> Sequence[Content]:
        """The words for that of which one is asked for: "firm" in "which firm came"."""
        return self.objects.get("which", ()) or self.objects.get("what", ())

    @property
    def end_of_first(self) -> int:
        """Where the first of two things that it compares ends, or the whole of it."""
        return len(self.folded) if self.form.than is None else self.form.than

    @property
    def speaks(self) -> bool:
        """Whether any of its words asks what somebody says, whatever else it asks."""
        return any("said" in group for group in self.alternatives)

    @property
    def is_yes_no(self) -> bool:
        """Whether it asks for a yes or no, and for nothing else."""
        return self.asks == ("yes_no",)

    @property
    def is_told(self) -> bool:
        """Whether it is a sentence that tells something, and no question word says else."""
        told = self.text.rstrip().endswith(_STOPS)
        return told and all(group in _SOFT for group in self.alternatives)


def made_once(function: Callable[[Question], T]) -> Callable[[Question], T]:
    """What a function makes of a question alone, made once for all that is held against it."""

    @wraps(function)
    def made(question: Question) -> T:
        if function not in question.kept:
            question.kept[function] = function(question)
        result: T = question.kept[function]
        return result

    return made
