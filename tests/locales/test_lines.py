"""Each thing stands once on a point, however many statements say it."""

from typing import Any

from bot.answering import Shown
from bot.facts import Attribute, Entity, Fact, Kind, Relation, Role, Status, Type
from bot.locales import Line
from bot.locales.quoting import quoting_for
from bot.locales.statements import Statements
from bot.locales.translator import translator_for

from .small_base import ALPHA, OPENED, base, entity, words


def _fact(attribute: Attribute, text: str, **more: Any) -> Fact:  # noqa: ANN401 - fields of a fact
    return Fact(attribute=attribute, text=words(text), quotes=(OPENED,), **more)


def _tie(role: Role, target: str, text: str | None = None) -> Relation:
    return Relation(role=role, target=target, text=words(text) if text else None, quotes=(OPENED,))


def _lines(one: Entity, *others: Entity, language: str = "en") -> list[Line]:
    """The lines of everything that is said of an entity, by its own file and by others."""
    facts = base(one, ALPHA, *others)
    translator = translator_for(language)
    statements = Statements(quoting_for(facts, translator.language), translator, one)
    shown = [Shown(one, statement) for statement in one.statements]
    shown += [Shown(link.subject, link.relation) for link in facts.links_to(one.id)]
    return [line for point in statements.points(shown) for line in point.lines]


def _person(*, facts: tuple[Fact, ...] = (), relations: tuple[Relation, ...] = ()) -> Entity:
    return entity("tan", Kind.PERSON, Type.PERSON, facts=facts, relations=relations)


TOWN = entity("town", Kind.PARTNER, Type.CITY)
PORT = entity("port", Kind.PARTNER, Type.CITY)
PLACED = _fact(Attribute.PLACE, "It is in the town.", place="town")


def test_a_place_that_is_also_a_tie_stands_once() -> None:
    """The fact that tells a place and the tie to it share a line; another place joins them."""
    for language, label in (("en", "Place"), ("fr", "Lieu")):
        fair = entity(
            "fair",
            Kind.INITIATIVE,
            Type.EVENT,
            facts=(PLACED,),
            relations=(_tie(Role.LOCATION, "town"), _tie(Role.LOCATION, "port")),
        )
        names = "Town, Port" if language == "en" else "Town FR, Port FR"
        assert _lines(fair, TOWN, PORT, language=language) == [Line(label, names)]


def test_a_tie_with_words_of_its_own_says_more_than_its_name() -> None:
    """A place that is told with words is not told again without."""
    ties = (_tie(Role.LOCATION, "town", "Its name has the town in it."),)
    fair = entity("fair", Kind.INITIATIVE, Type.EVENT, facts=(PLACED,), relations=ties)
    assert _lines(fair, TOWN) == [Line("Place", "Town", "Its name has the town in it.")]


def test_a_position_tells_for_whom_somebody_works_and_whom_they_lead() -> None:
    """Ties that the position names already are not said again; others are."""
    position = _fact(Attribute.POSITION, "Tan is the head of Alpha.")
    ties = (_tie(Role.EMPLOYER, "alpha"), _tie(Role.EMPLOYER, "town"))
    told = _lines(_person(facts=(position,), relations=ties[:1]), TOWN)
    assert told == [Line("Position", "Tan is the head of Alpha.")]
    other = _lines(_person(facts=(position,), relations=ties), TOWN)
    assert other[1:] == [Line("Works for", "Alpha, Town")]


def test_what_another_file_says_in_the_same_words_is_not_said_again() -> None:
    """A tie whose words stand above already adds nothing but whom it ties."""
    text = "Tan is the head of Alpha."
    firm = entity("firm", Kind.PARTNER, Type.COMPANY, relations=(_tie(Role.PARTNER, "tan", text),))
    boss = entity("boss", Kind.PARTNER, Type.COMPANY, relations=(_tie(Role.LEADER, "tan", text),))
    lines = _lines(_person(facts=(_fact(Attribute.POSITION, text),)), firm, boss)
    assert lines == [Line("Position", text), Line("Leads", "Boss"), Line("Partner of", "Firm")]


def test_who_leads_is_not_listed_among_the_people_too() -> None:
    """Of two ties to the same person, the one that says more is shown."""
    firm = entity("firm", Kind.PARTNER, Type.COMPANY, relations=(_tie(Role.LEADER, "tan"),))
    tan = _person(relations=(_tie(Role.EMPLOYER, "firm"),))
    assert _lines(firm, tan) == [Line("Led by", "Tan")]
    assert _lines(tan, firm) == [Line("Leads", "Firm")]


def test_planned_and_done_are_two_things() -> None:
    """A place where it is and one where it is to be stand apart."""
    planned = Relation(role=Role.LOCATION, target="port", status=Status.PLANNED, quotes=(OPENED,))
    fair = entity("fair", Kind.INITIATIVE, Type.EVENT, facts=(PLACED,), relations=(planned,))
    assert _lines(fair, TOWN, PORT) == [Line("Place", "Town"), Line("Place (planned)", "Port")]
