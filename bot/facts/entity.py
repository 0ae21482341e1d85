"""Entities, their facts and relations, and the quotes that prove them."""

from dataclasses import dataclass, field, fields
from operator import attrgetter
from sys import intern
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from bot.facts.values import Count, Frozen, Money, Slug, Text, When, Words
from bot.facts.vocabulary import TO_COME, TYPES, Attribute, Kind, Role, Status, Type

Name = Annotated[str, Field(min_length=1, max_length=120)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Frozen):
    """What an entity is called; English and French always, others where a usual name exists."""

    en: Name
    """In English."""
    fr: Name
    """In French."""
    zh: Name | None = None
    """In Chinese."""
    id: Name | None = None
    """In Indonesian."""
    ms: Name | None = None
    """In Malay."""
    vi: Name | None = None
    """In Vietnamese."""

    def get(self, language: str) -> str:
        """The name in ``language``, or in English where there is none."""
        return (getattr(self, language) if language in NAME_LANGUAGES else None) or self.en


NAME_LANGUAGES = tuple(name.name for name in fields(Names))
_IN_EACH_LANGUAGE = attrgetter(*NAME_LANGUAGES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Frozen):
    """A self-contained stretch of a source, word for word."""

    source: Slug
    """The id of the source in which it stands."""
    # Many prove several statements, and are kept once.
    text: Annotated[str, Field(min_length=10, max_length=900), AfterValidator(intern)]
    """The words of the source, every mark included; at least five words."""
    refers_to: Slug | None = None
    """Whom a pronoun in the text means; shown in brackets outside the quotation marks."""
    translation: dict[Literal["en", "fr"], Text] = field(default_factory=dict)
    """Our own translation; needed once for every language, wherever the quote is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Frozen):
    """What facts and relations share: a claim and its proof."""

    text: Words | None = None
    """The claim in our own words, one line."""
    status: Status | None = None
    """How far it has come, where that is not plainly done."""
    claimed_by: tuple[Slug, ...] = ()
    """The people or bodies whose claim it is; the source's own where empty."""
    quotes: Annotated[tuple[Quote, ...], Field(min_length=1)]
    """What proves it."""

    @property
    def proof(self) -> tuple[tuple[str, str], ...]:
        """Its quotes as their sources have them; our translation stands beside one use only."""
        return tuple((quote.source, quote.text) for quote in self.quotes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed(Frozen):
    """Who does something to whom, so that nobody has to guess it from the words."""

    by: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """The ids of those who do it; for companies or leaders of a country, that of the country."""
    to: tuple[Slug, ...] = ()
    """The ids of those to whom, for whom or of whom it is done; none where it is done to no one."""
    alone: bool = False
    """Whether nobody else can have done it: who gave the one invitation, who laid the cables."""

    def __post_init__(self) -> None:
        if both := sorted(set(self.by) & set(self.to)):
            message = f"`by` and `to` both hold {', '.join(both)}; keep each on one side"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Statement):
    """An attribute of an entity, its value, and at least one quote."""

    attribute: Attribute
    """What the fact tells."""
    when: When | None = None
    """A date or a period."""
    money: Money | None = None
    """An amount of money."""
    count: Count | None = None
    """A number of things."""
    place: Slug | None = None
    """The id of the entity where it is or takes place."""
    deed: Deed | None = None
    """Who does it to whom, where its text tells of two sides that a reader might turn round."""

    def __post_init__(self) -> None:
        if self.attribute is Attribute.AMOUNT and self.money is None:
            message = "an `amount` needs `money:` with `amount` and `currency`"
            raise ValueError(message)
        if self.attribute is Attribute.COUNT and self.count is None:
            message = "a `count` needs `count:` with `number` and `unit`"
            raise ValueError(message)
        if self.attribute in (Attribute.DATE, Attribute.START, Attribute.END) and not self.when:
            message = f"a `{self.attribute}` needs `when:` with `edtf` and `said`"
            raise ValueError(message)
        if self.attribute is Attribute.STATUS and self.status is None:
            message = "a `status` fact needs `status:` done, planned or proposed"
            raise ValueError(message)
        if not any((self.text, self.when, self.money, self.count, self.place)):
            message = "a fact needs a value: `text`, `when`, `money`, `count` or `place`"
            raise ValueError(message)
        if self.deed and not self.text:
            message = "a `deed` needs `text:`, whose words tell what is done"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Statement):
    """A tie to another entity: what the target is to this one, and at least one quote."""

    role: Role
    """What the target is to this entity."""
    target: Slug
    """The id of the other entity."""
    open_list: bool = False
    """True where the source names examples only ("such as …")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Frozen):
    """One thing that the sources speak of: everything in its file."""

    id: Slug
    """The name of the file without its ending; it never changes."""
    kind: Kind
    """Under which command people find it."""
    type: Type
    """What sort of its kind it is."""
    also: tuple[Kind, ...] = ()
    """Other kinds under which people look for it."""
    names: Names
    """What it is called; the first thing that people see."""
    aliases: tuple[Name, ...] = ()
    """What else people type; the editor's help, never shown as if a source said it."""
    shared_aliases: tuple[Name, ...] = ()
    """Aliases that lead to several entities on purpose: a choice is offered."""
    about: Words
    """A one-line description in our own words, holding nothing that no source says."""
    facts: tuple[Fact, ...] = ()
    """What the sources tell about it."""
    relations: tuple[Relation, ...] = ()
    """Its ties to other entities."""
    notes: tuple[Words, ...] = ()
    """Editor's notes: what the sources leave unclear."""

    def __post_init__(self) -> None:
        if self.type not in TYPES[self.kind]:
            allowed = ", ".join(sorted(TYPES[self.kind]))
            message = (
                f"`type: {self.type}` does not fit `kind: {self.kind}`; choose one of {allowed}"
            )
            raise ValueError(message)
        if not (self.facts or self.relations):
            message = "an entity needs a statement; add a fact or a relation with its quote"
            raise ValueError(message)

    @property
    def kinds(self) -> frozenset[Kind]:
        """Every kind under which it is found."""
        return frozenset((self.kind, *self.also))

    @property
    def statements(self) -> tuple[Fact | Relation, ...]:
        """Its facts, then its relations, in the order of the file."""
        return (*self.facts, *self.relations)

    @property
    def stages(self) -> frozenset[Status]:
        """How far it has come, by each fact that tells; not what it may bring about."""
        told = (fact for fact in self.facts if fact.attribute is not Attribute.EFFECT)
        return frozenset(fact.status for fact in told if fact.status)

    @property
    def is_to_come(self) -> bool:
        """Whether it is told to be planned or proposed, and nothing of it to be done."""
        return bool(self.stages) and self.stages <= TO_COME

    def all_names(self) -> tuple[str, ...]:
        """Every name and alias, the display names first, none twice."""
        names = (*_IN_EACH_LANGUAGE(self.names), *self.aliases, *self.shared_aliases)
        return tuple(filter(None, dict.fromkeys(names)))
