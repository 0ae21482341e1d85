"""How well a statement is the kind of answer that a question word asks for."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question, made_once
from bot.answering.records.record import ACTORS, DOCUMENTS, NAMED, Record
from bot.answering.records.role_sets import MAKERS, WRITERS
from bot.answering.relevance.amounts import how_many, how_much
from bot.answering.relevance.asked_attributes import SUITING, attributes_asked
from bot.answering.relevance.fit_scale import (
    FAINT,
    FAIR,
    GOOD,
    HALF,
    NEARLY,
    RIGHT,
    RULED_OUT,
    UNFIT,
)
from bot.answering.relevance.roles import DEFINITE, NOBODY, who
from bot.answering.relevance.sort_fit import gives_every, of_anything, of_sort, sorts_to_name, which
from bot.answering.relevance.whereabouts import OF_PLACES, is_inside, where
from bot.answering.words.content import is_of_date
from bot.answering.words.values import Figure, Measure
from bot.facts import Attribute, Relation, Role

HARD = frozenset({"when", "since_when", "until_when", "where", "how_much", "how_many", "how_often"})
"""What only a statement of the right kind can answer."""

_OTHERWISE: Mapping[str, float] = MappingProxyType(
    {"why": HALF, "what_for": FAINT, "how": HALF, "said": UNFIT, "what": FAIR, "tell": FAIR}
)
"""How well any other statement suits it; where it is not listed, not at all."""

IDENTIFYING = frozenset({"what", "tell"})
"""What asks what a thing is."""

_WHEN = frozenset(
    {
        Attribute.DATE,
        Attribute.END,
        Attribute.PUBLICATION,
        Attribute.START,
        Attribute.STATUS,
        Attribute.TARGET,
    }
)
"""Attributes of facts that tell when a thing is, and not only when something else was done."""

_VALUES = frozenset(
    {
        Attribute.AMOUNT,
        Attribute.COUNT,
        Attribute.DATE,
        Attribute.EDITION,
        Attribute.END,
        Attribute.PLACE,
        Attribute.POSITION,
        Attribute.PUBLICATION,
        Attribute.START,
    }
)
"""Attributes that only give a value, and no reason for it: "why does it end in November"."""

_TIMES = frozenset({("attributes", Attribute.DATE), ("concepts", "year_end")})
"""What words stand for that name a time, if no date."""

_DATED = frozenset({"when", "since_when", "until_when", "how_long"})


def fit(ask: str | None, record: Record, question: Question) -> float:
    """How well ``record`` is the kind of answer that ``ask`` asks for.

    Args:
        ask: A key of the vocabulary's ``questions`` section; none where nothing is asked.
        record: The statement.
        question: The whole question, whose words may name a role.

    Returns:
        0, where it cannot be an answer, to 1.
    """
    named = sorts_to_name(question)
    if named and not (named & record.sorts and gives_every(record, question)):
        return UNFIT  # that there were five firms does not name them
    inside = ask != "where" or is_inside(record, question)
    if not inside or ((ask in HARD or ask == "who") and not is_owned(record, question, ask)):
        return UNFIT
    if ask in _SPECIAL:
        return _SPECIAL[ask](record, question)
    if ask is None or ask not in SUITING:
        return RIGHT
    return _by_attribute(ask, record, question)


def _by_attribute(ask: str, record: Record, question: Question) -> float:
    statement = record.statement
    otherwise = _at_least(ask, record, question)
    asks_start = Attribute.START in question.keys("attributes")
    begins = record.attribute is Attribute.START or "since_when" in question.asks
    if ask in _DATED and (
        record.role in NOBODY
        or (begins and _begins_another(record, question))
        or (question.named and asks_start and record.attribute not in _WHEN)
    ):
        return UNFIT  # when somebody took an office is not when what they speak of takes place
    if ask in _DATED and any(figure.date for figure in record.figures):
        # When a fund was set up is not until when it runs.
        precise = ask != "until_when" and _is_precise(record.figures, question)
        otherwise = HALF if precise else UNFIT
    if ask == "since_when" and _gives_years(record):
        otherwise = NEARLY  # "for the past decade" tells since when, too
    if ask == "how_often" and any(f.measure is Measure.ORDINAL for f in record.figures):
        otherwise = HALF if record.entity.id in question.sure else otherwise
    if ask == "said" and not question.ids.isdisjoint(statement.claimed_by):
        otherwise = NEARLY  # it is claimed, in whatever words
    if isinstance(statement, Relation):
        return GOOD if ask == "said" and statement.role is Role.SPEAKER else otherwise
    if ask == "when" and Role.PUBLISHER in question.keys("roles"):
        return RIGHT if _is_release(record, question) else UNFIT
    if ask == "when" and not statement.when:
        printed = statement.attribute is Attribute.PUBLICATION
        return FAIR if printed and Role.REPORTER in question.keys("roles") else otherwise
    precise = _is_precise(record.typed, question) and _names_time(record, question)
    if ask in _DATED and statement.when and not precise:
        return UNFIT
    return SUITING[ask].get(statement.attribute, otherwise)


def _is_release(record: Record, question: Question) -> bool:
    """Whether a statement tells when what is named, or made by whoever is named, came out."""
    ties = record.entity.relations
    own = not question.sure or record.entity.id in question.ids
    # "When did China release the guideline": whoever made it is named for it.
    own = own or any(t.role in WRITERS | MAKERS and t.target in question.ids for t in ties)
    # A document begins when it is released.
    document = record.entity.type in DOCUMENTS and _is_precise(record.typed, question)
    begins = document and record.attribute is Attribute.START
    return own and (record.attribute is Attribute.PUBLICATION or begins)


def is_owned(record: Record, question: Question, ask: str) -> bool:
    """Whether a statement tells of what a question names, where the name alone tells of what.

    That a market of 700 million lies beside Guangxi does not count the people of Guangxi.
    """
    if ask == "how_many" and _counts_guests(record, question):
        return False
    named = _only_sure(question)
    if named is None or max(record.entities.get(i, 0.0) for i in named.entities) > NAMED:
        return True
    if ask in _DATED and any(record.entity.id in one.entities for one in question.named):
        return True  # "the standards centre with China" is named, too
    # Right behind "when was" stands what it is asked of: "the Pakistan standards centre".
    asked = () if ask in _DATED else question.objects.get(ask, ())
    again = attributes_asked((ask,))
    roles = ask not in ("how_many", "how_much")
    return any(
        not (
            c in asked
            or c.light
            or c.is_idle
            or (roles and c.keys("roles") & DEFINITE)
            or c.keys("attributes") & again  # "where is it located"
        )
        for c in question.contents
    )


@made_once
def _only_sure(question: Question) -> Named | None:
    """The one thing that a question surely names; none where it names more, or nothing."""
    sure = [one for one in question.named if one.is_sure]
    return sure[0] if len(sure) == 1 else None


def _counts_guests(record: Record, question: Question) -> bool:
    """Whether those are counted who came from a place, and it is asked how many there are in it.

    That five firms of a country came to a meeting does not tell "how many firms does it have".
    """
    things = question.objects.get("how_many", ())
    if not record.counted or len(question.named) != 1 or not {*question.telling} <= {*things}:
        return False
    (place,) = question.named
    last = max((content.last for content in things), default=0)
    in_it = place.first > last and not place.origin
    return in_it and any(("concepts", f"of_{i}") in record.counted for i in place.entities)


def _at_least(ask: str, record: Record, question: Question) -> float:
    """How well any statement suits a question word, whatever attribute it is of."""
    if ask in IDENTIFYING and not question.named:
        return RIGHT  # "what happens to the slowest" asks for no thing's nature
    value = ask == "why" and record.attribute in _VALUES
    # What a firm is does not tell what it uses something for.
    being = ask == "what_for" and record.attribute is Attribute.WHAT
    if value or (being and record.entity.kind in ACTORS):
        return UNFIT
    return _OTHERWISE.get(ask, RULED_OUT)


def _how(record: Record, question: Question) -> float:
    """How two complement each other is told by the strengths of each."""
    strong = record.attribute is Attribute.STRENGTH
    if strong and Attribute.STRENGTH in question.keys("attributes"):
        return RIGHT
    return _by_attribute("how", record, question)


def _begins_another(record: Record, question: Question) -> bool:
    """Whether a statement dates another thing than those named, where a part in them is asked for.

    Since when somebody leads a region is not when a centre there was set up.
    """
    # Nor is when anything was done with a body, of which the one who leads it is asked.
    leads = Role.LEADER in question.keys("roles")
    alike = not leads and question.keys("types") & record.sorts
    named = record.entity.id in question.ids or alike
    part = question.keys("roles") and Attribute.START not in question.keys("attributes")
    return bool(question.sure and part) and not named


def _is_precise(figures: Iterable[Figure], question: Question) -> bool:
    """Whether a date has the year, or the day, that is asked for; none has an hour."""
    dates = [figure.date for figure in figures if figure.date]
    parts = question.precision - OF_PLACES
    if "month" in parts and any(own.date and own.date.month for own in question.figures):
        parts |= {"day"}  # "what date in December"
    return all(any(getattr(date, part, None) is not None for date in dates) for part in parts)


def _names_time(record: Record, question: Question) -> bool:
    """Whether a statement tells a date where a noun asks for one, if only "by the end of the year".

    "On a recent visit" is no opening date.
    """
    noun = "when" in question.asks and any(map(is_of_date, question.contents))
    dated = any(figure.date for figure in record.figures)
    return dated or not noun or not _TIMES.isdisjoint(record.terms)


def _gives_years(record: Record) -> bool:
    return ("concepts", "decade") in record.terms


def _how_long(record: Record, _: Question) -> float:
    """Only an end, a period or a number of years tells how long something lasts."""
    statement = record.statement
    if _gives_years(record):
        return NEARLY
    if isinstance(statement, Relation) or not statement.when:
        return UNFIT
    if statement.attribute is Attribute.END:
        return RIGHT
    return NEARLY if "/" in statement.when.edtf else UNFIT


_SPECIAL: Mapping[str | None, Callable[[Record, Question], float]] = MappingProxyType(
    {
        "how_long": _how_long,
        "where": where,
        "who": who,
        "how": _how,
        "how_much": how_much,
        "how_many": how_many,
        "which": which,
        "list": of_sort,
        None: of_anything,
    }
)
"""What needs more than the attribute."""
