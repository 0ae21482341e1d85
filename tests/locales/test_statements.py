"""Statements are worded for whoever looks at a thing."""

from dataclasses import replace

import pytest

from bot.answering import Answer, Shown
from bot.facts import Attribute, Kind, Relation, Role, Type
from bot.locales import (
    Line,
    present,
)
from bot.locales.paging import ROOM, weight_of

from .shown import BASE, lines_of_card, whole
from .small_base import ALPHA, BETA, FAIR, FIRMS, OPENED, PLANS, base, entity, quote, words


def test_statements_of_one_proof_stand_above_one_quotation() -> None:
    """Statements that the same quote proves share a point, so that it is shown once."""
    card = present(whole(FAIR), BASE, "en")
    assert [[quote.text for quote in point.quotes] for point in card.points] == [
        [OPENED.text],
        [PLANS.text],
        [FIRMS.text],
    ]
    labels = [line.label for line in card.points[0].lines]
    assert labels == ["Date", "Status", "Led by"]


def test_values_are_in_words() -> None:
    """A typed value stands beside its label; our own words only where they add to it."""
    lines = lines_of_card(present(whole(FAIR), BASE, "en"))
    assert lines[0] == Line("Date", "5 May 2023")
    assert lines[1] == Line("Status", "Took place")
    assert lines[3] == Line(
        "Number (planned)", "300 exhibitors", "The fair is to have 300 exhibitors."
    )


@pytest.mark.parametrize("attribute", [Attribute.ACTIVITY, Attribute.RANK, Attribute.TARGET])
def test_a_date_is_the_value_of_a_date_only(attribute: Attribute) -> None:
    """Of what is done, the sentence stands beside the label, and the date below it."""
    fact = replace(FAIR.facts[0], attribute=attribute)
    (line,) = lines_of_card(present(Answer((FAIR,), (Shown(FAIR, fact),)), BASE, "en"))
    assert (line.value, line.text) == ("The fair was opened on 5 May.", "Date: 5 May 2023")
    start = replace(fact, attribute=Attribute.START)
    (line,) = lines_of_card(present(Answer((FAIR,), (Shown(FAIR, start),)), BASE, "en"))
    assert (line.value, line.text) == ("5 May 2023", "The fair was opened on 5 May.")


def test_an_open_list_is_said_to_be_open() -> None:
    """Examples are listed together, with a word that there may be more."""
    lines = lines_of_card(present(whole(FAIR), BASE, "en"))
    value = "Alpha, Beta and others: the source gives examples only"
    assert lines[-1] == Line("Participants", value)


def test_an_open_list_is_open_on_its_own_side_only() -> None:
    """That a list of participants is open says nothing of what one of them takes part in."""
    line = lines_of_card(present(whole(ALPHA), BASE, "en"))[-1]
    assert line == Line("Takes part in", "Fair")


def test_relations_read_well_from_the_other_side() -> None:
    """On the card of its target, a relation names the entity that it comes from."""
    line = lines_of_card(present(whole(ALPHA), BASE, "fr"))[-1]
    assert line.label == "Participe à"
    assert line.value.startswith("Fair FR")


def test_somebody_elses_statement_names_whose_it_is() -> None:
    """A statement from another file says of whom it speaks."""
    card = present(Answer((ALPHA,), (Shown(FAIR, FAIR.facts[0]),)), BASE, "en")
    assert lines_of_card(card)[0].label == "Fair: Date"


def test_a_tie_between_two_others_names_both() -> None:
    """A relation that does not touch the subject names both of its sides."""
    leads = FAIR.relations[2]
    card = present(Answer((ALPHA, BETA), (Shown(FAIR, leads),)), BASE, "en")
    assert card.title == "Alpha · Beta"
    assert lines_of_card(card) == [Line("Fair: Led by", "Mayor")]


def test_the_claimant_is_named() -> None:
    """Who says it stands with the point."""
    points = present(whole(FAIR), BASE, "en").points
    assert [point.claim for point in points] == [None, "says Mayor", None]
    assert present(whole(FAIR), BASE, "fr").points[1].claim == "selon Mayor FR"


def test_many_claims_of_one_quote_are_parted() -> None:
    """A quote that proves more than a page holds is repeated on each page."""
    proof = quote("Everybody who is anybody came to the fair this year")
    relations = tuple(
        Relation(
            role=Role.PARTICIPANT, target="alpha", text=words(f"{n} " + "x" * 500), quotes=(proof,)
        )
        for n in range(20)
    )
    big = entity("big", Kind.INITIATIVE, Type.EVENT, relations=relations)
    facts = base(big, ALPHA)
    reply = whole(big, facts)
    cards = [
        present(reply, facts, "en", page=page) for page in range(present(reply, facts, "en").pages)
    ]
    assert sum(len(lines_of_card(card)) for card in cards) == 20
    assert all(sum(map(weight_of, card.points)) <= ROOM for card in cards)


@pytest.mark.parametrize(
    ("sort", "label"),
    [(Type.PLAN, "Issued by"), (Type.PLATFORM, "Built by"), (Type.MECHANISM, "Founder")],
)
def test_a_role_is_called_as_suits_the_sort_of_thing(sort: Type, label: str) -> None:
    """Who brought a plan about issued it, and who brought another thing about founded it."""
    made = replace(FAIR.relations[0], role=Role.FOUNDER, open_list=False)
    thing = replace(FAIR, type=sort, relations=(made,))
    (line,) = lines_of_card(present(Answer((thing,), (Shown(thing, made),)), BASE, "en"))
    assert line.label == label
