"""The neutral form of everything that is shown: plain data, already in words.

Discord, the terminal and JSON all show a ``Card``; none of them words anything itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a question, in the words of the public batch format."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with everything that a reader needs to judge it.

    Attributes:
        text: The source's words, verbatim, without quotation marks.
        source: The id of the source.
        language: BCP 47 tag of the source's language.
        shown: The text in quotation marks, and in brackets whom a pronoun in it means.
        citation: Outlet, title, date and language of the source.
        translation: Our translation, marked as such; none where the reader needs none.
    """

    text: str
    source: str
    language: str
    shown: str
    citation: str
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: what it is about, its value, and the claim in our words if that adds to it."""

    label: str
    value: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """Statements that the same quotes prove, whose claim they are, and those quotes."""

    lines: tuple[Line, ...]
    quotes: tuple[Quoted, ...]
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """An entity that can be opened."""

    id: str
    label: str
    description: str


@dataclass(frozen=True, slots=True)
class Card:
    """One page of a reply.

    Attributes:
        outcome: Answer, choice or nothing found.
        language: The language of its words, one of ``LANGUAGES``.
        title: Its heading.
        kind: What sort of thing the title names; empty where that is plain.
        lead: Lines above everything else: how it answers, or why it does not.
        about: One line on the entity; empty on later pages.
        points: Statements with their quotes.
        notes: Editor's notes.
        choices: Entities to pick from.
        related: Entities tied to the one that is shown.
        names: Names of what the reply is about.
        entity_id: The id of the first of these; none where it is about no entity.
        subject: The entity whose whole card is one click away; none where this is that card.
        page: Counted from 0.
        pages: How many there are.
        footer: The last line; may be empty.
    """

    outcome: Outcome
    language: str
    title: str
    kind: str = ""
    lead: tuple[str, ...] = ()
    about: str = ""
    points: tuple[Point, ...] = ()
    notes: tuple[str, ...] = ()
    choices: tuple[Option, ...] = ()
    related: tuple[Option, ...] = ()
    names: tuple[str, ...] = ()
    entity_id: str | None = None
    subject: Option | None = None
    page: int = 0
    pages: int = 1
    footer: str = ""


def quotes_in_order(*pages: Card) -> Iterator[Quoted]:
    """Every quote of some pages in the order in which it is shown, none twice."""
    seen = set()
    for quote in (quote for page in pages for point in page.points for quote in point.quotes):
        if (quote.source, quote.text) not in seen:
            seen.add((quote.source, quote.text))
            yield quote
