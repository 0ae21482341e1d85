"""A fact base read into records: what each statement speaks of, gives and denies."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.answering.records.denials import positive
from bot.answering.records.record import (
    CLAIMANT,
    NAMED,
    PLACE,
    SEAT,
    SUBJECT,
    TARGET,
    WHOLE,
    Record,
)
from bot.answering.records.texts import Text, Texts, names_of
from bot.answering.records.typed import currency_term, doubled, typed_figures, units_of, value_terms
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure, Measure
from bot.facts import SPOKEN, Attribute, Entity, Fact, FactBase, Relation, Role, Type
from bot.facts.entity import NAME_LANGUAGES
from bot.matching.fold import folded_words


@lru_cache(maxsize=1)
def _in_a_row() -> re.Pattern[str]:
    """Three things in a row, in a language of the sources."""
    known = (lexicons()[language].function_words.conjunction for language in STEMMED)
    joining = "|".join(sorted(frozenset[str]().union(*known)))
    return re.compile(rf",[^,.]*,? (?:{joining}) |, [^,.]*,[^,.]*,")


_NATIONS = frozenset({("concepts", "nation"), ("types", Type.COUNTRY)})
"""What a statement of two countries tells of, though its words name them: "both countries"."""

_SEATING = frozenset({Role.LOCATION, Role.NAMESAKE})
"""What ties a body to the place by which people tell it: "in Singapore" for its university."""

_RANKED = (("concepts", "edition"),)
"""What is told of a thing by its rank among others: "the 21st conference" is an edition."""


class BaseReader:
    """Makes the records of one fact base.

    Attributes:
        texts: What reads the texts of the base.
        name_words: The id of each entity, and what its type and names stand for, by numbers.
    """

    def __init__(self, base: FactBase) -> None:
        self.texts = Texts(names_of(base))
        self._base = base
        self.name_words: Mapping[str, tuple[int, ...]] = {
            entity.id: tuple(self._words_of_names(entity)) for entity in base.entities.values()
        }
        self._seats = {
            entity.id: [tie.target for tie in entity.relations if tie.role in _SEATING]
            for entity in base.entities.values()
        }
        self._owners = _owners(base)
        self._same: dict[Any, Any] = {}  # of a thousand records, a hundred sets of each sort

    def records(self) -> Iterator[Record]:
        """One record for each statement, in the order of the base."""
        number = 0
        for entity in self._base.entities.values():
            named = [
                figure
                for language in SPOKEN
                for figure in self.texts.read(language, entity.names.get(language)).figures
            ]
            for statement in entity.statements:
                yield self._record(number, entity, statement, named)
                number += 1

    def _record(
        self, number: int, entity: Entity, statement: Fact | Relation, named: Sequence[Figure]
    ) -> Record:
        """The record of a statement.

        Args:
            number: Its place among all records.
            entity: The entity in whose file it stands.
            statement: The statement.
            named: The values in the names of the entity.
        """
        texts = [self.texts.read(*text) for text in self._texts_of(statement)]
        parts = self._parts(entity, statement, texts)
        ends = (self._base.entities.get(end_id) for end_id in _ends(entity, statement))
        numbers = self.texts.numbers
        main = (i for i, part in parts.items() if part >= PLACE and i in self._base.entities)
        told_words = (*(text.words for text in texts), *(self.name_words[i] for i in main))
        typed = tuple(_typed(statement, told_words, numbers["concepts", "first"]))
        given = [figure for text in texts for figure in text.figures]
        given += named
        units = units_of(statement)
        quote = statement.quotes[0]
        told = self.texts.read(self._base.sources[quote.source].language, quote.text)
        ranks = [f for f in named if f.measure is Measure.ORDINAL]
        rank = any(any(map(f.same, told.figures)) for f in ranks)
        own = {*self._sorts(statement, texts), *units, *(_RANKED if rank else ())}
        own |= {currency_term(f.currency) for f in (*typed, *given) if f.currency}
        given += [figure for text in texts for figure in doubled(text.figures)]
        figures = tuple(_with_whole_dates([*typed, *given]))
        values = {t for f in figures for t in value_terms(f.date, f.value)} if figures else ()
        own_words = tuple(map(numbers.__getitem__, own))
        counted = units | self._counted_near(entity, texts)
        sorts = frozenset(sort for end in ends if end for sort in (end.type, *end.kinds))
        once = self._same.setdefault
        return Record(
            number=number,
            entity=entity,
            statement=statement,
            entities=parts,
            words=(*told_words, once(own_words, own_words)),
            values=tuple(map(numbers.__getitem__, values)),
            known=numbers.known,
            typed=typed,
            figures=figures,
            counted=once(counted, counted),
            sorts=once(sorts, sorts),
            denied=told.denied,
            excluded=told.excluded,
            enumerates=bool(_in_a_row().search(quote.text)),
        )

    def _parts(
        self, entity: Entity, statement: Fact | Relation, texts: Iterable[Text]
    ) -> Mapping[str, float]:
        """The ids of all entities that play a part in a statement, and how surely."""
        parts = {i: NAMED for text in texts for i in text.named}
        parts |= dict.fromkeys(statement.claimed_by, CLAIMANT)
        parts |= {quote.refers_to: PLACE for quote in statement.quotes if quote.refers_to}
        for whole in entity.relations:
            if whole.role is Role.PARENT:  # the 22nd expo is asked for as "the expo"
                parts[whole.target] = max(parts.get(whole.target, 0.0), WHOLE)
        if isinstance(statement, Relation):
            parts[statement.target] = TARGET
            parts |= {i: SEAT for i in self._seats.get(statement.target, ()) if i not in parts}
        elif statement.place:
            parts[statement.place] = PLACE
        parts[entity.id] = SUBJECT
        return parts

    def _names_countries(self, texts: Iterable[Text]) -> bool:
        """Whether one text of a statement names two countries, as "both" may be said of."""
        return any(
            sum(self._base.entities[i].type is Type.COUNTRY for i in text.named) > 1
            for text in texts
        )

    def _counted_near(self, entity: Entity, texts: Iterable[Text]) -> frozenset[Term]:
        """What the words after numbers stand for, but after those that count something else's."""
        return frozenset[Term]().union(
            *(
                terms
                for text in texts
                for number, terms in text.counted
                if entity.id in self._owners.get(number, (entity.id,))
            )
        )

    def _sorts(self, statement: Fact | Relation, texts: Iterable[Text]) -> Iterator[Term]:
        """What the kind of a statement stands for, and what else its words do not tell."""
        if isinstance(statement, Relation):
            yield "roles", statement.role
        else:
            yield "attributes", statement.attribute
            if statement.count:  # who says how many there are has counted them
                yield "attributes", Attribute.COUNT
        if statement.status:
            yield "statuses", statement.status.value
        if self._names_countries(texts):
            yield from _NATIONS

    def _words_of_names(self, entity: Entity) -> set[int]:
        """What the type and the names of an entity stand for, by numbers."""
        numbers = self.texts.numbers
        found = {numbers["types", sort] for sort in (entity.type, *entity.kinds)}
        for language in SPOKEN:
            found.update(self.texts.read(language, entity.names.get(language)).words)
        for language in NAME_LANGUAGES:  # whatever its language, a name's words are its own
            if name := getattr(entity.names, language):
                found.update(numbers[term] for term in self.texts.bare("en", folded_words(name)))
        return found

    def _texts_of(self, statement: Fact | Relation) -> Iterator[tuple[str, str]]:
        """Each text of a statement with its language, our own words first."""
        if statement.text:
            yield "en", positive(statement.text.en)
            yield "fr", positive(statement.text.fr)
        for quote in statement.quotes:
            yield from self._base.wordings(quote)


def _ends(entity: Entity, statement: Fact | Relation) -> tuple[str, ...]:
    """The ids of the entities that a statement ties, or of the one that it is about."""
    return (entity.id, statement.target) if isinstance(statement, Relation) else (entity.id,)


def _owners(base: FactBase) -> Mapping[Decimal, Collection[str]]:
    """Each number that counts something, with the ids of the entities of which it is told."""
    owners: defaultdict[Decimal, set[str]] = defaultdict(set)
    for entity in base.entities.values():
        for fact in entity.facts:
            if fact.count:
                owners[fact.count.number].add(entity.id)
    return owners


def _typed(
    statement: Fact | Relation, told: Iterable[Collection[int]], first: int
) -> Iterator[Figure]:
    """The values of a statement's typed fields, and the rank of what its words call the first.

    Args:
        statement: The statement.
        told: What its words stand for, by numbers.
        first: The number of what "first" stands for.
    """
    if isinstance(statement, Relation):
        return
    yield from typed_figures(statement)
    if statement.attribute is Attribute.RANK and any(first in each for each in told):
        yield Figure(Measure.ORDINAL, Decimal(1), 0, 0)  # "1st", "no. 1"


def _with_whole_dates(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Figures without the years that are those of other dates: "November 5 to 10, 2023"."""
    whole = {figure.date.year for figure in figures if figure.date and figure.date.month}
    for figure in figures:
        if not (figure.date and not figure.date.month and figure.date.year in whole):
            yield figure
