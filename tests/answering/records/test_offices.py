"""Who holds which office, and in which body."""

from collections.abc import Sequence

from bot.answering.records.offices import OFFICES, Offices
from bot.answering.records.records import Records
from bot.facts import Attribute, Fact, Kind, Relation, Role, Type
from tests.locales import small_base


def offices() -> Offices:
    """The offices of a mayor who founded one body, works in another, and took part in a fair."""
    position = Fact(
        attribute=Attribute.POSITION,
        text=small_base.words("Mayor of the town."),
        quotes=(small_base.OPENED,),
    )
    works = Relation(role=Role.EMPLOYER, target="alpha", quotes=(small_base.OPENED,))
    founded = Relation(role=Role.FOUNDER, target="mayor", quotes=(small_base.FIRMS,))
    joined = Relation(role=Role.PARTICIPANT, target="mayor", quotes=(small_base.FIRMS,))
    mayor = small_base.entity(
        "mayor", Kind.PERSON, Type.PERSON, facts=(position,), relations=(works,)
    )
    beta = small_base.entity("beta", Kind.PARTNER, Type.COMPANY, relations=(founded,))
    fair = small_base.entity("fair", Kind.INITIATIVE, Type.EVENT, relations=(joined,))
    base = small_base.base(mayor, small_base.ALPHA, beta, fair)
    return Offices(base, Records(base).all)


def test_who_is_where() -> None:
    """Who works in a body or heads it is one of its people; who only took part is none."""
    found = offices()
    assert {*found.bodies("mayor")} == {"alpha", "beta"}
    assert [*found.people("alpha")] == [*found.people("beta")] == ["mayor"]
    assert not found.people("fair")


def test_what_somebody_is() -> None:
    """The words of a position and a role at the head of a body give offices, and nothing else."""
    assert offices().of("mayor") == {"mayor", "founder"}
    assert not offices().of("alpha")


def test_who_holds_an_office_comes_in_the_order_of_the_base(records: Records) -> None:
    """What says who holds an office comes in the order of the base, as does what says it of all."""

    def numbers(asked: Sequence[str]) -> list[int]:
        return [record.number for record in records.offices.positions(asked)]

    professors, everybody = numbers(["professor"]), numbers([])
    assert professors
    assert everybody == sorted(everybody)
    assert {*professors} < {*numbers(sorted(OFFICES))} <= {*everybody}
