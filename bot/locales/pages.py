"""The cards that no question leads to: the sources, and what the bot does."""

from collections import Counter

from bot.facts import FactBase
from bot.locales.card import Card, Outcome
from bot.locales.statements import Statements
from bot.locales.translator import translator_for


def sources_card(base: FactBase, locale: str | None = None) -> Card:
    """Every source with its citation, how much is quoted from it, and what to know of it."""
    translator = translator_for(locale)
    statements = Statements(base, translator)
    quoted = Counter(
        source for source, _ in {(quote.source, quote.text) for _, _, quote in base.quotes()}
    )
    lines = []
    for source in base.sources.values():
        lines.append(
            translator(
                "sources-line",
                citation=statements.citation(source),
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
