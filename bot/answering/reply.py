"""What Footnote can reply: an answer with its proof, a choice, or an honest "not known"."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.facts import Attribute, Entity, Fact, Relation, Source


@dataclass(frozen=True, slots=True)
class Shown:
    """A statement of an answer, and the entity in whose file it stands."""

    entity: Entity
    statement: Fact | Relation


class Remark(StrEnum):
    """A line above or below the statements; its words stand in the locale files."""

    YES = "yes"
    """The source says what was asked."""
    NO = "no"
    """The source says otherwise; the statement shown says what."""
    PREMISE = "premise"
    """The question takes something for granted that the statement shown corrects."""
    OPEN_LIST = "open-list"
    """The source names examples; there may be more."""
    PARTLY = "partly"
    """Part of the question is not answered by any source."""
    FIRST_YES = "first-yes"
    """The source says what was asked first; what was asked next it denies, or leaves open."""
    FIRST_NO = "first-no"
    SECOND_YES = "second-yes"
    SECOND_NO = "second-no"
    THIRD_YES = "third-yes"
    THIRD_NO = "third-no"
    MORE_QUESTIONS = "more-questions"
    """Only the first questions of the message are answered."""


VERDICTS = frozenset({Remark.YES, Remark.NO})
"""Remarks that answer a question for a yes or no."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Statements, the asked-for first; each carries the quotes that prove it.

    Attributes:
        entities: What the answer is about; the first one's card is one click away.
        statements: What was asked for; never empty.
        more: Further statements of the same entity, for whoever pages on.
        remarks: Lines that say how the statements answer.
        related: Ids of entities tied to the first one.
        language: The language of the question, where it is one that Footnote speaks.
    """

    entities: tuple[Entity, ...]
    statements: tuple[Shown, ...]
    more: tuple[Shown, ...] = ()
    remarks: tuple[Remark, ...] = ()
    related: tuple[str, ...] = ()
    language: str | None = None


class Offer(StrEnum):
    """Why a choice is offered."""

    NEAR_TIE = "near-tie"
    """Several entities could be meant."""
    ELSEWHERE = "elsewhere"
    """The name belongs to another command."""
    BROWSE = "browse"
    """No name was given: these are all."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Entities of which one can be picked, the likeliest first; never empty."""

    offer: Offer
    entities: tuple[Entity, ...]
    language: str | None = None


class Gap(StrEnum):
    """Why there is no answer."""

    NOT_IN_SOURCES = "not-in-sources"
    """Nothing in the sources bears this name or speaks of this."""
    NO_SUCH_NAME = "no-such-name"
    """What was typed as a name is nobody's; a source may speak of it all the same."""
    NOT_SAID = "not-said"
    """The entity is known; what was asked about it is not."""
    EMPTY = "empty"
    """There was no question."""
    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    """What Footnote can be asked."""
    SMALL_TALK = "small-talk"
    """Not a question to the sources."""
    CITED = "cited"
    """It asks of an article as such: its citation tells."""
    GONE = "gone"
    """The entity that was asked for by its id is no longer in the fact base."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The sources do not say.

    Attributes:
        gap: Why.
        entity: The thing that is known, of which the sources do not say what was asked.
        attribute: What was asked of it, where that was understood.
        nearest: Entities that the sources do speak of, nearest first.
        sources: The articles of which it was asked as such.
        language: The language of the question, where it is one that Footnote speaks.
    """

    gap: Gap
    entity: Entity | None = None
    attribute: Attribute | None = None
    nearest: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    language: str | None = None


Reply = Answer | Choice | Unknown

Reason = Callable[..., object] | str
"""Why something is answered so: words, or the rule that told, whose docstring tells it."""


def first_of(rules: Iterable[Callable[..., bool]], *asked: object) -> Reason | None:
    """The first of some rules that holds of what is asked, if any."""
    for rule in rules:
        if rule(*asked):
            return rule
    return None


def undecided(reply: Reply) -> Reply:
    """A reply that says neither yes nor no."""
    if not isinstance(reply, Answer):
        return reply
    return replace(reply, remarks=tuple(r for r in reply.remarks if r not in VERDICTS))
