"""What must hold between the files of a fact base: ids, ties, aliases, quotes, translations."""

from collections.abc import Container, Iterator, Mapping
from itertools import chain
from pathlib import Path
from unicodedata import normalize

from bot.facts.base import FactBase
from bot.facts.courtesy import politely
from bot.facts.document import Lines
from bot.facts.entity import NAME_LANGUAGES, Entity, Fact, Quote, Relation
from bot.facts.problems import Problem
from bot.facts.source import WINDOW

SPOKEN = ("en", "fr")
"""The languages into which every quote of another language is translated."""

Place = tuple[int | str, ...]

Finding = tuple[str, Place, str]
"""The id of the file that is wrong, the place in it, and the message."""


def check(base: FactBase, files: Mapping[str, Path], unread: Container[str] = ()) -> list[Problem]:
    """Everything that is wrong between the files of ``base``.

    Args:
        base: The fact base, each of its files valid by itself.
        files: The file of each entity and source, by id.
        unread: Ids whose files have problems of their own; that they are missing is none.
    """
    lines: dict[str, Lines] = {}
    problems = []
    for file_id, place, message in chain(
        _targets(base, unread), _quotes(base, unread), _translations(base), _aliases(base)
    ):
        path = files[file_id]
        if file_id not in lines:
            lines[file_id] = Lines.read(path)
        problems.append(Problem(path, lines[file_id].of(place), message))
    return problems


def _statements(entity: Entity) -> Iterator[tuple[Place, Fact | Relation]]:
    """Each statement of ``entity`` with its place in the file."""
    for n, fact in enumerate(entity.facts):
        yield ("facts", n), fact
    for n, relation in enumerate(entity.relations):
        yield ("relations", n), relation


def _quotes_of(base: FactBase) -> Iterator[tuple[str, Place, Quote]]:
    """Each quote with its entity's id and its place in the file."""
    for entity in politely(base.entities.values()):
        for place, statement in _statements(entity):
            for q, quote in enumerate(statement.quotes):
                yield entity.id, (*place, "quotes", q), quote


def _authors(base: FactBase) -> Iterator[tuple[str, Place, str]]:
    """Each id of an entity that a source names: the source's, the place in its file, and that."""
    for source in politely(base.sources.values()):
        for n, author in enumerate(source.authors):
            if author.entity:
                yield source.id, ("authors", n, "entity"), author.entity


def _named(base: FactBase) -> Iterator[tuple[str, Place, str]]:
    """Each id of an entity that another names: the other's, the place in its file, and that."""
    for entity in politely(base.entities.values()):
        for place, statement in _statements(entity):
            if isinstance(statement, Relation):
                yield entity.id, (*place, "target"), statement.target
            elif statement.place:
                yield entity.id, (*place, "place"), statement.place
            for n, claimant in enumerate(statement.claimed_by):
                yield entity.id, (*place, "claimed_by", n), claimant
            for n, quote in enumerate(statement.quotes):
                if quote.refers_to:
                    yield entity.id, (*place, "quotes", n, "refers_to"), quote.refers_to


def _targets(base: FactBase, unread: Container[str]) -> Iterator[Finding]:
    """Every id that a file names must be an entity's."""
    for file_id, place, target in chain(_authors(base), _named(base)):
        if target not in base.entities and target not in unread:
            yield file_id, place, f"{target!r} is no entity; correct the id or add its file"


def _quotes(base: FactBase, unread: Container[str]) -> Iterator[Finding]:
    """Every quote must stand in its source, word for word."""
    proven: set[tuple[str, str]] = set()
    for entity_id, place, quote in _quotes_of(base):
        source = base.sources.get(quote.source)
        if source is None:
            if quote.source not in unread:
                message = f"{quote.source!r} is no source; correct the id or add its file"
                yield entity_id, (*place, "source"), message
        elif (quote.source, quote.text) in proven:
            continue
        elif source.find(quote.text) is None:
            message = (
                f"does not stand in {quote.source} word for word: “{quote.text[:60]}…”; "
                f"copy at least {WINDOW} words from the article, every mark included"
            )
            yield entity_id, (*place, "text"), message
        else:
            proven.add((quote.source, quote.text))


def _translations(base: FactBase) -> Iterator[Finding]:
    """A quote has one translation into each language that is spoken and not its own."""
    seen: set[tuple[str, str]] = set()
    for entity_id, place, quote in _quotes_of(base):
        if not (source := base.sources.get(quote.source)):
            continue
        own = source.language.partition("-")[0]
        for language, text in quote.translation.items():
            if language == own:
                message = f"the quote is in {own} itself; remove `translation: {own}`"
                yield entity_id, (*place, "translation", language), message
            elif base.translation(quote, language) != text:
                message = (
                    f"this quote has another {language} translation in another place; "
                    "keep one and remove the other"
                )
                yield entity_id, (*place, "translation", language), message
        if (quote.source, quote.text) not in seen:
            seen.add((quote.source, quote.text))
            for spoken in SPOKEN:
                if spoken != own and base.translation(quote, spoken) is None:
                    message = f"this quote has no translation; add `translation: {{{spoken}: …}}`"
                    yield entity_id, place, message


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
            yield entity_id, place, message
