"""What the statements of a fact base say, read once: records, and by which words they are found."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.answering.records.base_reader import BaseReader
from bot.answering.records.postings import packed, packed_numbers
from bot.answering.records.record import Record
from bot.answering.records.texts import Texts
from bot.answering.words.stems import stem_term
from bot.answering.words.terms import Term
from bot.facts import SPOKEN, FactBase

LARGE = 5_000
"""Statements of a base from which on what is read in it is kept; fewer are soon read again."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that is read in the texts of one fact base.

    Attributes:
        texts: What finds the names of its entities.
        known: All terms, each at the place of its number.
        name_words: What the type and the names of each entity stand for, by numbers.
        named_in: The ids of the entities in whose names single words name another, by its id.
        records: Every statement, in the order of the base.
        of_term: The numbers of the records that hold a term.
        of_entity: The numbers of the records in which an entity plays a part, by its id.
    """

    texts: Texts
    known: Sequence[Term]
    name_words: Mapping[str, Sequence[int]]
    named_in: Mapping[str, Collection[str]]
    records: Sequence[Record]
    of_term: Mapping[Term, Sequence[int]]
    of_entity: Mapping[str, Sequence[int]]


def is_large(base: FactBase) -> bool:
    """Whether it takes so long to read the statements of a base that they are kept."""
    return sum(len(e.facts) + len(e.relations) for e in base.entities.values()) >= LARGE


def prepared(base: FactBase) -> Prepared:
    """Read every statement of a fact base."""
    recorder = BaseReader(base)
    texts = recorder.texts
    known = texts.numbers.known
    named_in: dict[str, dict[str, None]] = defaultdict(dict)  # in the base's order
    for entity in base.entities.values():
        for language in SPOKEN:
            for name in texts.read(language, entity.names.get(language)).inside:
                named_in[name][entity.id] = None
    records = tuple(recorder.records())
    of_word: dict[int, list[int]] = defaultdict(list)
    of_entity: dict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        for entity_id in record.entities:
            of_entity[entity_id].append(number)
        for word in set(record.values).union(*record.words):
            of_word[word].append(number)
    of_term = packed_numbers({known[word]: numbers for word, numbers in of_word.items()})
    texts.clear()
    stem_term.cache_clear()  # of words that will hardly be asked for
    return Prepared(
        texts, known, recorder.name_words, named_in, records, of_term, packed(of_entity)
    )
