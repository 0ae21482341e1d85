"""The cards that no question leads to: the sources, and what the bot does."""

from collections import Counter

from bot.facts import FactBase
from bot.locales.card import Card, Outcome
from bot.locales.quoting import quoting_for
from bot.locales.translator import translator_for

SOURCES = 8
"""Sources on one page, each with its citation and a note."""


def sources_card(base: FactBase, locale: str | None = None, *, page: int = 0) -> Card:
    """The sources with their citations, how much is quoted from each, and what to know of it.

    Args:
        base: The fact base.
        locale: The reader's locale.
        page: Counted from 0; one that is too high means the last.
    """
    translator = translator_for(locale)
    quoting = quoting_for(base, translator.language)
    quoted = Counter(
        source for source, _ in {(quote.source, quote.text) for _, _, quote in base.quotes()}
    )
    lines = []
    sources = list(base.sources.values())
    pages = max(1, -(-len(sources) // SOURCES))
    page = min(page, pages - 1)
    for source in sources[page * SOURCES : (page + 1) * SOURCES]:
        lines.append(
            translator(
                "sources-line",
                citation=quoting.citation(source),
                quotes=translator("sources-quotes", count=quoted[source.id]),
            )
        )
        if source.note:
            lines.append(source.note.get(translator.language))
    return Card(
        outcome=Outcome.ANSWER,
        language=translator.language,
        title=translator("sources-title"),
        lead=tuple(lines),
        page=page,
        pages=pages,
        footer=translator("sources-footer", entities=len(base.entities), version=base.version),
    )


def help_card(locale: str | None = None) -> Card:
    """What can be asked, and how."""
    translator = translator_for(locale)
    lead = translator("help-commands").splitlines()
    return Card(
        outcome=Outcome.ANSWER,
        language=translator.language,
        title=translator("help-title"),
        lead=(translator("help-what"), *lead, translator("help-mention")),
    )
