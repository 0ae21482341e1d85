"""Mottos that a statement gives otherwise than the sources."""

import re
from collections.abc import Iterator, Sequence

from bot.answering.records.record import Record
from bot.answering.words.language import is_small
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import SMALL
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.means import Means
from bot.checking.statements.comparatives import compares
from bot.checking.statements.grammar import is_additive, is_denied
from bot.checking.statements.reading import Part, Reading
from bot.facts import SPOKEN, Attribute, Fact, Kind
from bot.matching import normalise

_QUOTED = re.compile(
    '(?:["“«「]|(?<!\\w)[\'‘])\\s*([^"“”«»「」]{3,200}?)\\s*(?:["”»」]|[\'’](?!\\w))'
)
"""A stretch between quotation marks."""

_FIELDS = frozenset(
    {"ecommerce", "energy", "farming", "food", "health", "logistics", "medicine", "tourism"}
    | {"renewable_energy", "space", "unsaid_sport", "vehicle"}
)
"""Notions of fields of work of which none is a part of another, nor of AI."""

ALIKE = 4
"""Words that begin with so many like letters may be one, spelled otherwise; shorter ones join."""


class Mottos:
    """Holds a quoted motto against that of the thing that a statement names."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._subjects = means.subjects
        found = {
            entity: list(self._of(means.subjects.facts_of(entity, _is_motto)))
            for entity in means.base.entities
        }
        self._given = {entity: mottos for entity, mottos in found.items() if mottos}

    def _of(self, own: Sequence[Record]) -> Iterator[tuple[Record, str, frozenset[str]]]:
        """The mottos of an entity, each with its words in every language in which it is given."""
        for record in own:
            for quote in record.statement.quotes:
                texts = (text for _, text in self._base.wordings(quote))
                mottos = [one for text in texts for one in _QUOTED.findall(text)]
                if mottos and _QUOTED.search(quote.text):
                    yield record, mottos[0], frozenset().union(*map(_telling, mottos))

    def told(self, case: Case) -> Outcome:
        """A motto that is not the one that the sources give; it is open where it is reworded."""
        conflict = next(self._misquoted(case.reading), None) or self._on_another_field(case.reading)
        if conflict or not self._is_reworded(case):
            return differing(conflict)
        return Outcome(is_doubtful=True)

    def _on_another_field(self, reading: Reading) -> Conflict | None:
        """A theme that is a field, or something with a name, which the sources' own is not.

        An expo about AI is none about farming, but may be about AI in farming.
        """
        themes = [part for part, told in reading.keyed("attributes") if Attribute.THEME in told]
        at = themes[0].first if themes else 0
        aside = is_denied(reading, at) or is_additive(reading, at) or reading.has("possibly")
        if not themes or aside or compares(reading):
            return None
        for name in reading.names:
            rest = [p for p in reading.telling if p is not name and p not in themes]
            fields = [p for p in rest if p.keys("concepts") & _FIELDS or self._is_motto(reading, p)]
            ends = {p.first - 1 for p in fields}  # "the digital Silk Road"
            after = all(p.first > themes[-1].last and (p in fields or p.last in ends) for p in rest)
            for entity in name.entities if fields and after else ():
                for record in self._subjects.facts_of(entity, _is_motto):
                    if not any(self._subjects.explains(record, part) for part in rest):
                        said = reading.stretch(rest[0].first, rest[-1].last)
                        given = record.statement.quotes[0].text
                        return Conflict(record, Difference(Aspect.OTHER, said, given))
        return None

    def _is_motto(self, reading: Reading, part: Part) -> bool:
        """Whether a thing, no place or body, is named as a motto: "its theme is the Silk Road"."""
        kinds = {self._base.entities[e].kind for e in part.entities}
        return reading.has("mottos") and kinds == {Kind.INITIATIVE}

    def _is_reworded(self, case: Case) -> bool:
        """Whether a motto has a word that means nothing of what it says in the same language."""
        reading = case.reading
        return reading.has("mottos") and any(
            len(word) >= ALIKE
            for entity in case.candidates
            for record, _, told in self._given.get(entity, ())
            for quote in record.statement.quotes
            if self._base.translation(quote, reading.language)
            for said in _QUOTED.findall(reading.text)
            for word in _strange(said, told, reading.language)
        )

    def _misquoted(self, reading: Reading) -> Iterator[Conflict]:
        """The mottos of a statement that are not those that the sources give."""
        mottos = reading.cues.get("mottos", ())
        if not mottos or is_denied(reading, mottos[0][0]):
            return
        said = [one for one in _QUOTED.findall(reading.text) if _telling(one)]
        for part in reading.names:
            for entity in part.entities:
                for record, motto, told in self._given.get(entity, ()):
                    for one in said:
                        if _is_other(one, told, reading.language):
                            yield Conflict(record, Difference(Aspect.OTHER, one, motto))


def _is_other(said: str, told: frozenset[str], language: str) -> bool:
    """Whether no word of a motto is one of another, nor most of them mean the same."""
    own = _telling(said)
    return own.isdisjoint(told) and len(_strange(said, told, language)) * 2 >= len(own)


def _strange(said: str, told: frozenset[str], language: str) -> Sequence[str]:
    """The words of a motto that are none of another's, however spelled, and mean nothing of it."""
    meant = lexicons().get(language, lexicons()["en"]).of_word
    known = {term for word in told for term in meant(word)} - {SMALL}
    heads = {word[:ALIKE] for word in told}
    new = (word for word in _telling(said) if word[:ALIKE] not in heads)
    return [word for word in new if known.isdisjoint(meant(word))]


def _telling(text: str, languages: Sequence[str] = SPOKEN) -> frozenset[str]:
    """The folded words of a text that carry meaning in each of some languages."""
    words = normalise(text).split()
    return frozenset(w for w in words if not any(is_small(w, one) for one in languages))


def _is_motto(fact: Fact) -> bool:
    return fact.attribute is Attribute.THEME
