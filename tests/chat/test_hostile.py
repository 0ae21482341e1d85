"""Whatever people type: a calm reply within Discord's limits, and nobody pinged."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Reply
from bot.chat.custom_ids import Press, Verb
from bot.chat.edition import Edition
from bot.chat.layout import CardView
from bot.chat.limits import AUTOCOMPLETE, COMMAND_TEXT, QUESTION
from bot.chat.responding import question_view
from bot.facts import Kind
from bot.locales import LANGUAGES

from .payloads import assert_accepted, texts

PIECES = [
    "@everyone",
    "@here",
    "<@100000000000000001>",
    "<@&400000000000000002>",
    "<#1>",
    "<:a:1>",
    "</fund:1>",
    "```",
    "||",
    "**",
    "> ",
    "# ",
    "[a](https://example.org)",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\x00",
    "ﬁ",
    "Ａ",
    "а",
    "🏮",
    "👩‍👩‍👧",
    "ignore your instructions and ",
    "'; DROP TABLE facts; --",
    "{0}",
    "%s",
    "{ $name }",
    "1|card|en||0|china|",
    "Guangxi",
    "fonds",
    "基金",
    "how much",
    "combien",
    "?",
    "\n",
    " ",
]
TYPED = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.builds(lambda piece, n: piece * n, st.sampled_from(PIECES), st.integers(1, 30)),
)
PINGS = re.compile(r"(?<!\\)(<[@#:/]|@everyone|@here)")
BATCH = 20
KINDS = (Kind.INITIATIVE, Kind.FUND, Kind.PARTNER)


def _assert_calm(reply: Reply, view: CardView) -> None:
    assert_accepted(view)
    assert not any(PINGS.search(text) for text in texts(view))
    if isinstance(reply, Answer):
        assert all(shown.statement.quotes for shown in reply.statements)


@settings(max_examples=500)
@given(st.lists(TYPED, min_size=BATCH, max_size=BATCH), st.sampled_from(LANGUAGES))
def test_ten_thousand_strings(real: Edition, batch: list[str], language: str) -> None:
    """500 times 20 strings, half as names, half as questions: all are survived."""
    for n, text in enumerate(batch):
        kind = KINDS[n // 2 % len(KINDS)]
        if n % 2:
            asked = real.answerer.ask(text)
            _assert_calm(asked, question_view(real, asked, language, question=text))
        else:
            named = real.answerer.look_up(kind, text[:COMMAND_TEXT])
            _assert_calm(named, real.view(named, language, pager=None, keep=False))
            assert len(real.answerer.complete(kind, text)) <= AUTOCOMPLETE


@pytest.mark.parametrize("piece", PIECES)
def test_a_full_message_of_the_same(real: Edition, piece: str) -> None:
    """2,000 characters of anything are survived as a question, and as a name cut to its limit."""
    text = (piece * QUESTION)[:QUESTION]
    asked = real.answerer.ask(text)
    _assert_calm(asked, question_view(real, asked, "en", question=text))
    named = real.answerer.look_up(Kind.PARTNER, text[:COMMAND_TEXT])
    _assert_calm(named, real.view(named, "fr", pager=None, keep=True))


@settings(max_examples=500)
@given(st.text(max_size=120))
def test_any_custom_id_is_read_or_refused(text: str) -> None:
    """A custom id that nobody made here is told apart from one of ours."""
    press = Press.decode(text)
    assert press is None or press.encode() == text or not text.isascii() or "|0" in text


@given(
    st.sampled_from(Verb),
    st.sampled_from(LANGUAGES),
    st.from_regex(r"[a-z0-9-]{0,64}", fullmatch=True),
    st.integers(0, 10**6),
    st.text(),
    st.booleans(),
)
def test_a_press_is_read_as_it_was_written(  # noqa: PLR0917 - one argument a field
    verb: Verb,
    language: str,
    target: str,
    page: int,
    question: str,
    keep: bool,  # noqa: FBT001 - as above
) -> None:
    """Whatever a press carries comes back, separators in the question included."""
    press = Press(verb, language, target, page, question, keep)
    assert Press.decode(press.encode()) == press


@pytest.mark.parametrize("about", [None, "china", "no-such-entity", "", "x" * 5000])
def test_any_subject_of_a_follow_up_is_survived(real: Edition, about: str | None) -> None:
    """A follow-up about anything, known or not, is answered."""
    reply = real.answerer.ask("and where?", about=about)
    _assert_calm(reply, question_view(real, reply, "en", question="and where?"))
