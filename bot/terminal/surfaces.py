"""The surfaces on which Footnote can be asked, each through the code that it uses there."""

from typing import Any

from bot.answering import Answerer, Reply
from bot.facts import NAMED, Kind
from bot.locales import Card, Outcome, present, quotes_in_order, speaks

MENTION = "mention"
SURFACES = (*NAMED, MENTION, *(f"autocomplete:{kind}" for kind in NAMED))
"""Everything that a batch may name as its surface."""


def card_for(
    answerer: Answerer,
    surface: str,
    text: str,
    locale: str | None,
    *,
    page: int = 0,
    about: str | None = None,
) -> Card:
    """A page of what Footnote replies on a command or to a mention.

    Args:
        answerer: What answers.
        surface: A command or a mention.
        text: A name or a question.
        locale: The reader's locale.
        page: Counted from 0; one that is too high means the last.
        about: The id of what a mention is about, as in a reply to an answer.

    Raises:
        ValueError: There is no such surface.
    """
    return present(_reply(answerer, surface, text, about), answerer.base, locale, page=page)


def _reply(answerer: Answerer, surface: str, text: str, about: str | None) -> Reply:
    """What Footnote replies on a command or to a mention."""
    if surface == MENTION:
        return answerer.ask(text, about=about)
    return answerer.look_up(Kind(surface), text)


def as_data(
    answerer: Answerer, surface: str, text: str, locale: str | None, *, about: str | None = None
) -> dict[str, Any]:
    """A reply as plain data, in the form of the public batch contract.

    Args:
        answerer: What answers.
        surface: A command, a mention or the autocomplete of a command.
        text: A name or a question.
        locale: The reader's locale.
        about: The id of what a mention is about, as in a reply to an answer.

    Returns:
        ``status``, ``entities``, ``quotes`` in the order of the card's pages, and ``choices``.

    Raises:
        ValueError: There is no such surface.
    """
    if surface.startswith("autocomplete:"):
        kind = Kind(surface.removeprefix("autocomplete:"))
        language = speaks(locale)
        labels = [e.names.get(language) for e in answerer.complete(kind, text, language)]
        status = Outcome.SUGGEST if labels else Outcome.ABSTAIN
        return {"status": status, "entities": [], "quotes": [], "choices": labels}
    reply = _reply(answerer, surface, text, about)
    first = present(reply, answerer.base, locale)
    pages = [present(reply, answerer.base, locale, page=page) for page in range(1, first.pages)]
    return {
        "status": first.outcome,
        "entities": list(first.names),
        "quotes": [
            {"text": quote.text, "source": quote.source, "lang": quote.language}
            for quote in quotes_in_order(first, *pages)
        ],
        "choices": [option.label for option in first.choices],
    }
