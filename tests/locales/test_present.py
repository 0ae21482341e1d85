"""From a reply to its card."""

from dataclasses import replace
from itertools import pairwise

import pytest

from bot.answering import Answer, Choice, Gap, Offer, Remark, Shown, Unknown
from bot.facts import Attribute, Entity, FactBase, Kind, Relation, Role, Type
from bot.locales import (
    Outcome,
    help_card,
    present,
    quotes_in_order,
    sources_card,
)
from bot.locales.paging import FIRST_PAGE, ROOM, weight_of

from .shown import BASE, lines_of_card, whole
from .small_base import ALPHA, BETA, FAIR, FIRMS, MAYOR, OPENED, PLANS, base, entity, quote, words


def test_a_card_names_what_it_shows() -> None:
    """Title, kind and description stand above the statements."""
    card = present(whole(FAIR), BASE, "en")
    assert (card.title, card.kind, card.about) == ("Fair", "Initiative · Event", "About Fair.")
    assert card.outcome is Outcome.ANSWER
    assert (card.names, card.entity_id, card.subject) == (("Fair",), "fair", None)
    assert [option.label for option in card.related] == ["Alpha", "Beta", "Mayor"]


@pytest.mark.parametrize(
    ("locale", "citation", "outlet", "ours"),
    [
        (
            "en",
            "outlet not named, The fair (no title in the text; this one is ours), 6 May 2023",
            "outlet not named",
            "title of ours · author not named · 6 May 2023 · in English · 4 quotations",
        ),
        (
            "fr",
            "média non nommé, The fair (le texte n'a pas de titre\u00a0; celui-ci est le nôtre)",
            "média non nommé",
            "titre de la rédaction · auteur non nommé · 6 mai 2023",
        ),
    ],
)
def test_what_a_source_does_not_name_is_not_quoted(
    locale: str, citation: str, outlet: str, ours: str
) -> None:
    """A source without an outlet says so, and a title of ours stands without quotation marks."""
    facts = base()
    named = facts.sources["gazette"]
    unnamed = replace(named, title="The fair", title_is_ours=True, outlet=None)
    facts = FactBase(facts.entities, facts.sources | {"gazette": unnamed}, "other")
    line = lines_of_card(sources_card(facts, locale))[1]
    assert line.label == "The fair"
    assert line.value.startswith(f"{outlet} · {ours}")
    quotes = quotes_in_order(present(whole(FAIR, facts), facts, locale))
    assert next(quotes).citation.startswith(citation)


def test_quotes_carry_their_citation() -> None:
    """Outlet, title, printed date and language stand with each quote; an estimate stands apart."""
    quotes = list(quotes_in_order(present(whole(FAIR), BASE, "en")))
    assert [q.citation for q in quotes] == [
        "The Outlet, “Title of gazette”, 6 May 2023, in English",
        "The Outlet, “Title of revue”, date not given, in French",
        "The Outlet, “Title of bulletin”, date not given, in English",
    ]
    assert quotes[2].shown == f"“{FIRMS.text}” [Mayor]"


def test_a_translation_stands_beside_a_foreign_quote_only() -> None:
    """A quote in the reader's language has none; another has ours, marked as such."""
    english = list(quotes_in_order(present(whole(FAIR), BASE, "en")))
    french = list(quotes_in_order(present(whole(FAIR), BASE, "fr")))
    assert english[1].translation == (
        "Our translation: The fair is to have three hundred exhibitors"
    )
    assert english[0].translation is None
    assert french[1].translation is None


def test_the_question_language_goes_before_the_readers() -> None:
    """A reply that knows the language of its question is worded in it."""
    assert (
        present(Answer((FAIR,), whole(FAIR).statements, language="fr"), BASE, "en").language == "fr"
    )
    assert present(Choice(Offer.NEAR_TIE, (FAIR,), language="fr"), BASE, "en").language == "fr"
    assert present(Unknown(Gap.THANKS, language="fr"), BASE, "en").title == "Avec plaisir"


def test_help_is_the_help_card() -> None:
    """Whoever asks what can be asked gets the help, which counts as no answer from the sources."""
    card = present(Unknown(Gap.HELP), BASE, "fr")
    assert (card.lead, card.points) == (help_card("fr").lead, help_card("fr").points)
    assert card.outcome is Outcome.ABSTAIN


def test_a_part_leads_to_the_whole() -> None:
    """An answer that shows a part offers the whole card and leaves the description out."""
    card = present(Answer((FAIR,), (Shown(FAIR, FAIR.facts[2]),)), BASE, "en")
    assert card.subject is not None
    assert card.subject.id == "fair"
    assert card.about == ""
    assert card.notes == ("Editor's note: The year is a guess.",)


def test_what_stands_behind_an_answer_starts_on_a_page_of_its_own() -> None:
    """Further statements are behind the pager, never beside what was asked for."""
    reply = Answer((FAIR,), (Shown(FAIR, FAIR.facts[2]),), (Shown(FAIR, FAIR.facts[0]),))
    first, second = (present(reply, BASE, "en", page=page) for page in (0, 1))
    assert [point.quotes[0].text for point in first.points] == [PLANS.text]
    assert [point.quotes[0].text for point in second.points] == [OPENED.text]
    assert (first.footer, second.footer) == ("Page 1 of 2", "Page 2 of 2")
    assert second.notes == ()


def test_remarks_come_first_and_the_answer_before_its_limits() -> None:
    """Yes or no stands above the words on what is missing."""
    remarks = (Remark.PARTLY, Remark.NO)
    reply = Answer((FAIR,), (Shown(FAIR, FAIR.facts[0]),), remarks=remarks)
    assert present(reply, BASE, "en").lead == (
        "No. What the source says is this:",
        "The sources answer only a part of this.",
    )


@pytest.mark.parametrize("offer", list(Offer))
def test_each_choice_has_a_heading_and_its_entities(offer: Offer) -> None:
    """Every kind of choice has a heading and its entities with their descriptions."""
    card = present(Choice(offer, (ALPHA, BETA)), BASE, "en")
    assert card.outcome is Outcome.SUGGEST
    assert card.title
    assert [(o.id, o.label, o.description) for o in card.choices] == [
        ("alpha", "Alpha", "About Alpha."),
        ("beta", "Beta", "About Beta."),
    ]
    assert card.kind == ("Partners" if offer is Offer.BROWSE else "")


def test_a_choice_of_one_asks_for_no_choice() -> None:
    """A single thing that may be meant is asked about as such, not "which one"."""
    assert present(Choice(Offer.NEAR_TIE, (ALPHA,)), BASE, "en").title == "Do you mean this?"
    assert present(Choice(Offer.NEAR_TIE, (ALPHA, BETA)), BASE, "en").title.startswith("Which")


@pytest.mark.parametrize("gap", list(Gap))
def test_gaps_quote_nothing(gap: Gap) -> None:
    """Whatever is missing is said in words, and nothing is quoted as if it answered."""
    card = present(Unknown(gap), BASE, "en")
    assert card.outcome is Outcome.ABSTAIN
    assert card.lead[0]
    assert not list(quotes_in_order(card))


@pytest.mark.parametrize("attribute", [None, *Attribute])
def test_what_is_not_said_of_a_known_thing(attribute: Attribute | None) -> None:
    """What is known is named, what was asked where it was understood, and its notes are told."""
    card = present(Unknown(Gap.NOT_SAID, FAIR, attribute), BASE, "en")
    assert card.lead[0].startswith("Fair is in the sources, but they do not say ")
    assert card.subject is not None
    assert card.entity_id == "fair"
    assert card.notes == ("Editor's note: The year is a guess.",)


def test_the_nearest_things_are_offered() -> None:
    """What is nearest is named as such, to pick from."""
    card = present(Unknown(Gap.NOT_IN_SOURCES, nearest=(ALPHA,)), BASE, "en")
    assert card.lead[-1] == "Closest matches in the sources:"
    assert [option.id for option in card.choices] == ["alpha"]


def _large(statements: int, length: int) -> tuple[Entity, FactBase]:
    relations = tuple(
        Relation(
            role=Role.PARTICIPANT,
            target=f"firm-{n}",
            text=words("w " * (length // 2) + str(n)),
            quotes=(quote(f"The firm with the number {n} came " + "to the fair " * 5),),
        )
        for n in range(statements)
    )
    notes = tuple(words(f"Note {n} " + "long " * 40) for n in range(6))
    big = entity("big", Kind.INITIATIVE, Type.EVENT, relations=relations, notes=notes)
    firms = [entity(f"firm-{n}", Kind.PARTNER, Type.COMPANY) for n in range(statements)]
    return big, base(big, MAYOR, *firms)


@pytest.mark.parametrize("length", [10, 500])
def test_pages_hold_everything_once_and_in_order(length: int) -> None:
    """All pages together show every statement and note once, the first page at most three."""
    big, facts = _large(40, length)
    reply = whole(big, facts)
    first = present(reply, facts, "en")
    cards = [present(reply, facts, "en", page=page) for page in range(first.pages)]
    shown = [line.value for card in cards for line in lines_of_card(card)]
    assert shown == [f"Firm {n}" for n in range(40)]
    assert len(first.points) <= FIRST_PAGE
    assert [note for card in cards for note in card.notes] == [
        f"Editor's note: {note.en}" for note in big.notes
    ]
    for one, other in pairwise(cards):
        assert other.page == one.page + 1
    assert all(sum(map(weight_of, card.points)) <= ROOM for card in cards)


def test_a_page_too_high_is_the_last() -> None:
    """A page that is no longer there shows the last one."""
    big, facts = _large(10, 10)
    last = present(whole(big, facts), facts, "en", page=99)
    assert last.page == last.pages - 1
