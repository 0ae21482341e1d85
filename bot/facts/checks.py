"""What must hold between the files of a fact base: ids, ties, aliases, quotes, translations."""

from collections.abc import Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from pathlib import Path
from unicodedata import normalize

from bot.facts.base import FactBase
from bot.facts.courtesy import politely
from bot.facts.entity import NAME_LANGUAGES, Fact, Relation
from bot.facts.findings import Finding, Place, Spot, inside, locator, quotes_of, statements_of
from bot.facts.problems import Problem
from bot.facts.quoted import check_quotes


def check(
    base: FactBase, files: Mapping[str, Path], unread: AbstractSet[str] | None = frozenset()
) -> list[Problem]:
    """Everything that is wrong between the files of ``base``, each cause once.

    Args:
        base: The fact base, each of its files valid by itself.
        files: The file of each entity and source, by id.
        unread: Ids whose files have problems of their own; that they are missing is none. None
            where it is not known which ids these are, as of a folder that cannot be read.
    """
    targets = _missing(chain(_authors(base), _named(base)), base.entities, unread)
    sources = _missing(_sourced(base), base.sources, unread)
    found = chain(
        (_absent(name, spots, "entity") for name, spots in targets.items()),
        (_absent(name, spots, "source") for name, spots in sources.items()),
        check_quotes(base, whole=not (targets or unread is None or unread)),
        _aliases(base),
    )
    return list(map(locator(files), found))


def _authors(base: FactBase) -> Iterator[tuple[Spot, str]]:
    """Each id of an entity that a source names, and where."""
    for source in politely(base.sources.values()):
        for n, author in enumerate(source.authors):
            if author.entity:
                yield (source.id, ("authors", n, "entity")), author.entity


def _named(base: FactBase) -> Iterator[tuple[Spot, str]]:
    """Each id of an entity that another names, and where."""
    for entity in politely(base.entities.values()):
        for place, statement in statements_of(entity):
            if isinstance(statement, Relation):
                yield (entity.id, (*place, "target")), statement.target
            else:
                if statement.place:
                    yield (entity.id, (*place, "place")), statement.place
                yield from _doing(entity.id, place, statement)
            for n, claimant in enumerate(statement.claimed_by):
                yield (entity.id, (*place, "claimed_by", n)), claimant
            for n, quote in enumerate(statement.quotes):
                if quote.refers_to:
                    yield (entity.id, (*place, "quotes", n, "refers_to")), quote.refers_to


def _doing(entity_id: str, place: Place, fact: Fact) -> Iterator[tuple[Spot, str]]:
    """Each id that stands on one side of a deed, and where."""
    if fact.deed:
        for side, ids in (("by", fact.deed.by), ("to", fact.deed.to)):
            for n, one in enumerate(ids):
                yield (entity_id, (*place, "deed", side, n)), one


def _sourced(base: FactBase) -> Iterator[tuple[Spot, str]]:
    """Each id of a source that a quote names, and where."""
    for spot, quote in quotes_of(base):
        yield inside(spot, "source"), quote.source


def _missing(
    named: Iterator[tuple[Spot, str]], known: Container[str], unread: AbstractSet[str] | None
) -> dict[str, list[Spot]]:
    """The ids that are named and have no file, and where each is named."""
    missing: dict[str, list[Spot]] = {}
    if unread is None:
        return missing
    for spot, name in named:
        if name not in known and name not in unread:
            missing.setdefault(name, []).append(spot)
    return missing


def _absent(name: str, spots: Sequence[Spot], kind: str) -> Finding:
    message = f"{name!r} is no {kind}; correct the id or add its file"
    return Finding(spots[0], message, spots[1:])


def _owned(base: FactBase) -> Iterator[tuple[str, Place, str]]:
    """Each name that is an entity's own: its id, the place in its file, and the name folded."""
    for entity in politely(base.entities.values()):
        named: list[tuple[Place, str | None]] = [
            (("names", language), getattr(entity.names, language)) for language in NAME_LANGUAGES
        ]
        named += [(("aliases", n), alias) for n, alias in enumerate(entity.aliases)]
        for place, name in named:
            if name:
                yield entity.id, place, normalize("NFKC", name).casefold()


def _aliases(base: FactBase) -> Iterator[Finding]:
    """A name leads to one entity, unless all others that have it declare it shared."""
    owner: dict[str, str] = {}
    disputed: dict[str, set[str]] = {}
    for entity_id, _, name in _owned(base):
        first = owner.setdefault(name, entity_id)
        if first != entity_id:
            disputed.setdefault(name, {first}).add(entity_id)
    for entity_id, place, name in _owned(base) if disputed else ():
        if name in disputed:
            others = ", ".join(sorted(disputed[name] - {entity_id}))
            message = (
                f"the name {name!r} also leads to {others}; "
                "move it to `shared_aliases` in each, or change it"
            )
            yield Finding((entity_id, place), message)
