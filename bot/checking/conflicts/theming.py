"""Mottos that a statement gives otherwise than the sources."""

import re
from collections.abc import Iterator, Sequence

from bot.answering.records.record import Record
from bot.answering.words.language import SPOKEN, is_small
from bot.checking.conflicts.conflict import Conflict
from bot.checking.report import Aspect, Difference
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import Reading
from bot.facts import Attribute, FactBase, Quote
from bot.matching import normalise

_QUOTED = re.compile('["“«]\\s*([^"“”«»]{3,200}?)\\s*["”»]')
"""A stretch between quotation marks."""


class Themes:
    """Holds a quoted motto against that of the thing that a statement names."""

    def __init__(self, base: FactBase, subjects: Subjects) -> None:
        self._base = base
        found = {entity: list(self._of(subjects.own(entity))) for entity in base.entities}
        self._given = {entity: mottos for entity, mottos in found.items() if mottos}

    def _of(self, own: Sequence[Record]) -> Iterator[tuple[Record, str, frozenset[str]]]:
        """The mottos of an entity, each with its words in every language in which it is given."""
        for record in own:
            quotes = record.statement.quotes if record.attribute is Attribute.THEME else ()
            for quote in quotes:
                mottos = [one for text in self._texts(quote) for one in _QUOTED.findall(text)]
                if mottos and _QUOTED.search(quote.text):
                    yield record, mottos[0], frozenset().union(*map(_telling, mottos))

    def _texts(self, quote: Quote) -> Iterator[str]:
        yield quote.text
        for language in SPOKEN:
            yield self._base.translation(quote, language) or ""

    def misquoted(self, reading: Reading) -> Iterator[Conflict]:
        """The mottos of a statement with no word in common with those that the sources give."""
        mottos = reading.cues.get("mottos", ())
        if not mottos or is_denied(reading, mottos[0][0]):
            return
        said = [one for one in _QUOTED.findall(reading.text) if _telling(one)]
        for part in reading.names:
            for entity in part.entities:
                for record, motto, told in self._given.get(entity, ()):
                    for one in said:
                        if told.isdisjoint(_telling(one)):
                            yield Conflict(record, Difference(Aspect.OTHER, one, motto))


def _telling(text: str) -> frozenset[str]:
    """The folded words of a text that carry meaning in some language."""
    words = normalise(text).split()
    return frozenset(w for w in words if not any(is_small(w, language) for language in SPOKEN))
