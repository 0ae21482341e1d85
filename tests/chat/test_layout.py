"""Cards as Discord takes them."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.custom_ids import Press, Verb
from bot.chat.edition import Edition
from bot.chat.escape import escape
from bot.chat.layout import card_view
from bot.facts import Kind
from bot.locales import LANGUAGES, Card, Line, Option, Outcome, Point, Quoted, present

from .payloads import assert_accepted, components, pages, texts

NASTY = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(list("*_~`|>#[]()<@&!:/\\-\n\r\t\u202e\u200b中é🏮")),
    )
)


def _long(limit: int) -> st.SearchStrategy[str]:
    return st.builds(lambda text, times: (text * times)[:limit] or "x", NASTY, st.integers(1, 60))


OPTIONS = st.lists(
    st.builds(
        Option,
        st.from_regex(r"[a-z0-9]{1,64}", fullmatch=True),
        _long(120),
        _long(600),
    ),
    max_size=25,
    unique_by=lambda option: option.id,
).map(tuple)
QUOTED = st.builds(
    lambda text, citation, translation: Quoted(
        text, "source", "en", f"“{text}” [Somebody]", citation, translation
    ),
    _long(400),
    _long(150),
    st.none() | _long(900),
)
POINTS = st.lists(
    st.builds(
        Point,
        st.lists(st.builds(Line, _long(80), _long(600), st.none() | _long(600)), max_size=2).map(
            tuple
        ),
        st.lists(QUOTED, min_size=1, max_size=1).map(tuple),
        st.none() | _long(80),
    ),
    max_size=2,
).map(tuple)
CARDS = st.builds(
    Card,
    outcome=st.sampled_from(Outcome),
    language=st.sampled_from(LANGUAGES),
    title=_long(120),
    kind=_long(40),
    lead=st.lists(_long(200), max_size=3).map(tuple),
    about=_long(600),
    points=POINTS,
    notes=st.lists(_long(600), max_size=4).map(tuple),
    choices=OPTIONS,
    related=OPTIONS,
    subject=st.none() | st.builds(Option, st.just("subject"), _long(120), _long(600)),
    page=st.integers(0, 3),
    pages=st.integers(4, 9),
    footer=_long(40),
)
PAGER = Press(Verb.CARD, "en", "x" * 64)


@settings(max_examples=400)
@given(CARDS)
def test_discord_takes_every_card(card: Card) -> None:
    """Whatever a card holds, its payload is within Discord's limits and no quote is cut."""
    view = card_view(card, pager=PAGER)
    assert_accepted(view)
    shown = "\n".join(texts(view))
    for point in card.points:
        for quote in point.quotes:
            assert escape(quote.shown) in shown
            assert escape(quote.citation) in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_discord_takes_every_page_of_the_real_fact_base(real: Edition, language: str) -> None:
    """Every page of every card is accepted, and together they show every quote of the entity."""
    for entity_id, entity in real.base.entities.items():
        views = pages(real.card(entity_id, language, 0), _turn(real, entity_id, language))
        for view in views:
            assert_accepted(view)
        shown = "\n".join(text for view in views for text in texts(view))
        for statement in entity.statements:
            for quote in statement.quotes:
                assert escape(quote.text) in shown, (entity_id, quote.text)


def _turn(edition: Edition, entity_id: str, language: str) -> object:
    return lambda page: edition.card(entity_id, language, page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.INITIATIVE, Kind.FUND, Kind.PARTNER])
def test_discord_takes_every_page_of_a_list(real: Edition, kind: Kind, language: str) -> None:
    """Browsing shows every entity of the kind, page by page."""

    def turn(page: int) -> object:
        return real.browse(kind, language, page, False)  # noqa: FBT003 - as lru_cache wants it

    views = pages(real.browse(kind, language, 0, False), turn)  # noqa: FBT003 - as above
    for view in views:
        assert_accepted(view)
    found = {
        option["value"]
        for view in views
        for c in components(view)
        for option in c.get("options", ())
    }
    found |= {
        press.target
        for view in views
        for c in components(view)
        if (press := Press.decode(c.get("custom_id", ""))) and press.verb is Verb.PICK
    }
    assert {e.id for e in real.base.entities.values() if kind in e.kinds} <= found


def test_the_first_page_shows_at_most_three_quotes(real: Edition) -> None:
    """What was asked for is seen at once: no first page has more than three quotes."""
    for entity_id in real.base.entities:
        card = present(real.answerer.card(entity_id), real.base, "en")
        assert sum(len(point.quotes) for point in card.points) <= 3


def test_a_question_too_long_for_a_button_has_no_pager(real: Edition) -> None:
    """Where the pager cannot carry the question, the whole card is still one click away."""
    card = dataclasses.replace(
        present(real.answerer.card("guangxi"), real.base, "en"),
        subject=Option("guangxi", "Guangxi", ""),
    )
    pager = Press(Verb.ASK, "en", "guangxi", 0, "why " * 40)
    verbs = {
        press.verb
        for c in components(card_view(card, pager=pager))
        if (press := Press.decode(c.get("custom_id", "")))
    }
    assert Verb.ASK not in verbs
    assert Verb.CARD in verbs


def test_views_wait_for_nothing(real: Edition) -> None:
    """discord.py keeps nothing for a card that was sent, however often it is sent."""
    view = real.card("guangxi", "en", 0)
    assert view.is_finished()
    assert view.children == []
    assert view.to_components() is view.to_components()
