"""A fact base of a few things that do not exist, built without files."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.facts import (
    Attribute,
    Count,
    Entity,
    Fact,
    FactBase,
    Kind,
    Names,
    Quote,
    Relation,
    Role,
    Source,
    Status,
    Type,
    When,
    Words,
)


def words(text: str) -> Words:
    """Our own words in both languages."""
    return Words(en=text, fr=f"{text} (fr)")


def quote(text: str, source: str = "gazette", **more: Any) -> Quote:  # noqa: ANN401 - fields of a quote
    """A quote of one of the two sources."""
    return Quote(source=source, text=text, **more)


def source(source_id: str, language: str, **more: Any) -> Source:  # noqa: ANN401 - fields of a source
    """A source with an empty proof, since nothing is proven here."""
    return Source(
        id=source_id,
        title=f"Title of {source_id}",
        outlet="The Outlet",
        language=language,
        licence="Made up for these tests.",
        added=date(2026, 1, 1),
        sha256="0" * 64,
        fingerprint="0" * 12,
        **more,
    )


def entity(entity_id: str, kind: Kind, type_: Type, **more: Any) -> Entity:  # noqa: ANN401 - fields of an entity
    """An entity named after its id; without statements of its own it gets one."""
    name = entity_id.replace("-", " ").title()
    if not {"facts", "relations"} & set(more):
        what = words(f"{name} was seen.")
        proof = quote(f"Somebody saw that {name} was there")
        more["facts"] = (Fact(attribute=Attribute.WHAT, text=what, quotes=(proof,)),)
    return Entity(
        id=entity_id,
        kind=kind,
        type=type_,
        names=Names(en=name, fr=f"{name} FR"),
        about=words(f"About {name}."),
        **more,
    )


OPENED = quote("The fair was opened on the fifth of May by the mayor")
FIRMS = quote("Firms such as Alpha and Beta came to the fair", "bulletin", refers_to="mayor")
PLANS = quote(
    "La foire doit accueillir trois cents exposants",
    "revue",
    translation={"en": "The fair is to have three hundred exhibitors"},
)

FAIR = entity(
    "fair",
    Kind.INITIATIVE,
    Type.EVENT,
    facts=(
        Fact(
            attribute=Attribute.DATE,
            when=When(edtf="2023-05-05", said="the fifth of May"),
            text=words("The fair was opened on 5 May."),
            quotes=(OPENED,),
        ),
        Fact(
            attribute=Attribute.STATUS,
            status=Status.DONE,
            text=words("The fair took place."),
            quotes=(OPENED,),
        ),
        Fact(
            attribute=Attribute.COUNT,
            count=Count(number=Decimal(300), unit=words("exhibitors")),
            text=words("The fair is to have 300 exhibitors."),
            status=Status.PLANNED,
            claimed_by=("mayor",),
            quotes=(PLANS,),
        ),
    ),
    relations=(
        Relation(role=Role.PARTICIPANT, target="alpha", open_list=True, quotes=(FIRMS,)),
        Relation(role=Role.PARTICIPANT, target="beta", open_list=True, quotes=(FIRMS,)),
        Relation(role=Role.LEADER, target="mayor", quotes=(OPENED,)),
    ),
    notes=(words("The year is a guess."),),
)
MAYOR = entity("mayor", Kind.PERSON, Type.PERSON)
ALPHA = entity("alpha", Kind.PARTNER, Type.COMPANY)
BETA = entity("beta", Kind.PARTNER, Type.COMPANY)


def base(*entities: Entity) -> FactBase:
    """A fact base of these entities, or of the fair and whoever took part in it."""
    found = entities or (FAIR, MAYOR, ALPHA, BETA)
    sources = (
        source("gazette", "en", published="2023-05-06"),
        source("bulletin", "en", published_estimate=words("Some day in May.")),
        source("revue", "fr"),
    )
    return FactBase({e.id: e for e in found}, {s.id: s for s in sources}, "version")
