"""The closed vocabulary of the fact base: what a file may say, and what each word means."""

from enum import StrEnum


class Kind(StrEnum):
    """What an entity is; the first three have a slash command of their own."""

    INITIATIVE = "initiative"
    """Something that is done, planned, built or agreed."""
    FUND = "fund"
    """A fund of money."""
    PARTNER = "partner"
    """A country, place or body that takes part."""
    PERSON = "person"
    """A human being."""


NAMED = (Kind.INITIATIVE, Kind.FUND, Kind.PARTNER)
"""The kinds that have a command of their own."""


class Type(StrEnum):
    """What sort of initiative, partner, fund or person an entity is."""

    PROGRAMME = "programme"
    """A programme or a series of measures."""
    POLICY = "policy"
    """A guideline, law or political document."""
    PLAN = "plan"
    """A plan of action or a strategy."""
    EVENT = "event"
    """A meeting, fair, tour or visit."""
    COMPETITION = "competition"
    """A contest."""
    CENTRE = "centre"
    """A centre of cooperation, innovation or research."""
    INFRASTRUCTURE = "infrastructure"
    """Cables, hubs, satellites, railways."""
    PLATFORM = "platform"
    """A digital or organisational platform."""
    AGREEMENT = "agreement"
    """A treaty or an accord."""
    MECHANISM = "mechanism"
    """A committee or a standing way of working together."""
    REPORT = "report"
    """A published report."""
    PRODUCT = "product"
    """A product, service or technology."""
    FUND = "fund"
    """A fund of money."""
    COUNTRY = "country"
    """A country."""
    REGION = "region"
    """A province, an autonomous region or a group of countries."""
    CITY = "city"
    """A city."""
    COMPANY = "company"
    """A company."""
    UNIVERSITY = "university"
    """A university, or a school of one."""
    INSTITUTE = "institute"
    """An institute or a laboratory."""
    ASSOCIATION = "association"
    """An association of companies, people or countries."""
    GOVERNMENT = "government"
    """A government or one of its bodies."""
    MEDIA = "media"
    """A newspaper, broadcaster, news agency or site."""
    PERSON = "person"
    """A human being."""


TYPES: dict[Kind, frozenset[Type]] = {
    Kind.INITIATIVE: frozenset(
        {
            Type.PROGRAMME,
            Type.POLICY,
            Type.PLAN,
            Type.EVENT,
            Type.COMPETITION,
            Type.CENTRE,
            Type.INFRASTRUCTURE,
            Type.PLATFORM,
            Type.AGREEMENT,
            Type.MECHANISM,
            Type.REPORT,
            Type.PRODUCT,
        }
    ),
    Kind.FUND: frozenset({Type.FUND}),
    Kind.PARTNER: frozenset(
        {
            Type.COUNTRY,
            Type.REGION,
            Type.CITY,
            Type.COMPANY,
            Type.UNIVERSITY,
            Type.INSTITUTE,
            Type.CENTRE,
            Type.ASSOCIATION,
            Type.GOVERNMENT,
            Type.MEDIA,
        }
    ),
    Kind.PERSON: frozenset({Type.PERSON}),
}
"""The types that each kind allows."""


class Attribute(StrEnum):
    """What a fact tells about its entity."""

    WHAT = "what"
    """What it is, in one sentence."""
    PURPOSE = "purpose"
    """What it is meant for or aims at."""
    ACTIVITY = "activity"
    """What it does, did or offers."""
    PART = "part"
    """What it consists of: its events, areas, pillars."""
    FIELD = "field"
    """The sectors, subjects or technologies it is about."""
    DATE = "date"
    """When it takes or took place, as a day or a period."""
    START = "start"
    """When it began, was founded, set up, launched, released or goes into service."""
    END = "end"
    """Until when it lasts."""
    PLACE = "place"
    """Where it is or takes place."""
    AMOUNT = "amount"
    """Money: its size, value or budget."""
    COUNT = "count"
    """A number of things or people."""
    RANK = "rank"
    """Its place in an order, or its share of a whole."""
    EDITION = "edition"
    """Which one of a series it is, or how often it was held."""
    THEME = "theme"
    """Its motto or announced focus."""
    TARGET = "target"
    """What is to be reached, and by when."""
    PRIORITY = "priority"
    """What is announced as a priority or next step."""
    STATUS = "status"
    """Whether it exists, is planned or is only proposed."""
    REASON = "reason"
    """Why it is so, or why it came to be."""
    METHOD = "method"
    """How it works or is done."""
    EFFECT = "effect"
    """What it brings or is expected to bring."""
    STRENGTH = "strength"
    """An advantage or asset that is named."""
    NEED = "need"
    """What is lacking, asked for or a challenge."""
    ACCESS = "access"
    """Who may take part, and on which terms."""
    POSITION = "position"
    """The office or role that a person holds."""
    STATEMENT = "statement"
    """What a person, body or publication says; an opinion or a remark."""
    PUBLICATION = "publication"
    """Where and when it was published."""


class Role(StrEnum):
    """What the target of a relation is to the entity in whose file the relation stands."""

    ORGANISER = "organiser"
    """Who organises it."""
    HOST = "host"
    """Who hosts it."""
    FOUNDER = "founder"
    """Who launched, set up, released or introduced it."""
    PARTICIPANT = "participant"
    """Who takes part in it."""
    INVITEE = "invitee"
    """Who is invited to it or addressed by it."""
    PARTNER = "partner"
    """With whom it cooperates."""
    SIGNATORY = "signatory"
    """Who signed it."""
    VISITED = "visited"
    """Whom or what it visited."""
    LEADER = "leader"
    """Who leads or heads it."""
    EMPLOYER = "employer"
    """The body for which a person works or speaks."""
    AUTHOR = "author"
    """Who wrote it."""
    PUBLISHER = "publisher"
    """Who published it."""
    REPORTER = "reporter"
    """The medium that reports it."""
    SPEAKER = "speaker"
    """A person who speaks at or about it."""
    LOCATION = "location"
    """Where it is or takes place."""
    PARENT = "parent"
    """The larger whole to which it belongs."""
    BENEFICIARY = "beneficiary"
    """For whom it is meant."""
    SUPPORTER = "supporter"
    """Who or what supports it, or the plan under which it stands."""
    ORIGIN = "origin"
    """What it came out of."""
    CONNECTED = "connected"
    """What it links or is linked with physically or by an agreement."""
    TOPIC = "topic"
    """What it is about or mentions."""
    NAMESAKE = "namesake"
    """What stands in its name, which does not tell where it is or whose."""
    SIMILAR = "similar"
    """A body with a like name, kept apart because no source says that both are one."""


class Status(StrEnum):
    """How far something has come, as the source tells it."""

    DONE = "done"
    """It exists, or it happened."""
    PLANNED = "planned"
    """It is announced or scheduled."""
    PROPOSED = "proposed"
    """Somebody suggests or wishes it."""


TO_COME = frozenset({Status.PLANNED, Status.PROPOSED})
"""The stages of what only may come to be."""


class Bound(StrEnum):
    """How exactly a source gives a number."""

    EXACT = "exact"
    """Just this number."""
    OVER = "over"
    """More than, over, at least."""
    NEARLY = "nearly"
    """Close to, but less."""
    ABOUT = "about"
    """About, around, or a range."""
