"""Whatever stands in a message that is checked: pages that Discord takes, and nobody pinged."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.custom_ids import Press, Verb
from bot.chat.edition import Edition
from bot.chat.kept_texts import KEPT, KeptTexts
from bot.chat.layout import card_view, press_button
from bot.checking import Checker
from bot.locales import LANGUAGES, present_check, quotes_in_order

from .payloads import assert_accepted, texts
from .test_hostile import PIECES, PINGS, TYPED

WRITTEN = st.lists(
    st.one_of(
        TYPED,
        st.sampled_from(
            [
                "The Guangxi AI industry fund has 100 billion yuan.",
                "Le fonds du Guangxi a été créé en mars.",
                "Huawei takes part in the Super League with **Mars** and @everyone.",
                "Chen Gang will lead it. It has 21 members!",
                "> quoted\n",
            ]
        ),
    ),
    max_size=20,
).map(" ".join)
LONGEST_TARGET = "9" * 20


@pytest.fixture(scope="module")
def checker(real: Edition) -> Checker:
    """Checks against the project's own fact base."""
    return Checker(real.base)


def _assert_calm(checker: Checker, text: str, language: str) -> None:
    report = checker.check(text)
    pages = present_check(report, checker.base, language).pages
    shown = set()
    for page in range(pages):
        card = present_check(report, checker.base, language, page=page)
        assert card.page == page
        shown |= {(quote.source, quote.text) for quote in quotes_in_order(card)}
        pager = Press(Verb.CHECK, language, LONGEST_TARGET)
        button = press_button("Post", Press(Verb.POST, language, LONGEST_TARGET))
        view = card_view(card, pager=pager, more=[button])
        assert_accepted(view)
        assert not any(PINGS.search(one) for one in texts(view))
    statements = [shown.statement for finding in report.findings for shown in finding.statements]
    assert shown == {(quote.source, quote.text) for one in statements for quote in one.quotes}


@settings(max_examples=150)
@given(WRITTEN, st.sampled_from(LANGUAGES))
def test_any_text_is_survived(checker: Checker, text: str, language: str) -> None:
    """Every page of the check of anything is taken by Discord, and no quote is lost on the way."""
    _assert_calm(checker, text, language)


@pytest.mark.parametrize("piece", PIECES)
def test_a_longest_text_of_the_same(checker: Checker, piece: str) -> None:
    """6,000 characters of anything, alone and around statements, are survived."""
    _assert_calm(checker, (piece * 6000)[:6000], "en")
    statement = "The Guangxi AI industry fund has 100 billion yuan."
    _assert_calm(checker, f"{piece} {statement} {piece}\n" * 30, "fr")


async def test_checks_side_by_side_agree(real: Edition) -> None:
    """Many checks at once, each in its thread, give what each gives alone."""
    written = ["The Guangxi AI industry fund has 10 billion yuan.", "Huawei is a company."] * 8
    alone = [await real.check(text, "en", 0) for text in written]
    together = await asyncio.gather(*(real.check(text, "en", 0) for text in written))
    assert together == alone


async def test_kept_texts_are_few() -> None:
    """The oldest text goes when there are too many, and a newer one takes a key over."""
    kept = KeptTexts()
    for n in range(KEPT + 1):
        kept.keep(str(n), f"text {n}")
    assert kept.get("0") is None
    assert kept.get("1") == "text 1"
    kept.keep("1", "newer")
    assert kept.get("1") == "newer"
    assert kept.get("2") == "text 2"


async def test_kept_texts_are_not_kept_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text is forgotten when its time is over, though nobody asks for it."""
    kept = KeptTexts()
    kept.keep("long", "text")
    monkeypatch.setattr("bot.chat.kept_texts.KEPT_SECONDS", 0.01)
    kept.keep("short", "text")
    for _ in range(100):
        await asyncio.sleep(0.01)
        if kept.get("short") is None:
            break
    assert kept.get("short") is None
    assert kept.get("long") == "text"
