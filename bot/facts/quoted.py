"""What must hold of what a fact base quotes: it is proven, and translated once."""

from collections.abc import Iterator, Sequence

from bot.facts.base import FactBase
from bot.facts.courtesy import politely
from bot.facts.entity import Fact, Quote
from bot.facts.findings import Finding, Spot, inside, quotes_of, statements_of
from bot.facts.source import WINDOW
from bot.facts.values import SPOKEN


def check_quotes(base: FactBase, *, whole: bool) -> Iterator[Finding]:
    """Everything that is wrong with the quotes whose sources are there.

    Args:
        base: The fact base.
        whole: Whether no file is missing, in which a translation that is missed may stand.
    """
    misquoted = list(_misquoted(base))
    same: dict[tuple[str, str], list[Spot]] = {}
    for spot, quote in misquoted:
        same.setdefault((quote.source, quote.text), []).append(inside(spot, "text"))
    for (source, text), (spot, *others) in same.items():
        message = (
            f"does not stand in {source} word for word: “{text[:60]}…”; "
            f"copy at least {WINDOW} words from the article, every mark included"
        )
        yield Finding(spot, message, others)
    yield from _unsaid(base)
    yield from _retranslated(base)
    if whole:
        yield from _untranslated(base, [quote for _, quote in misquoted])


def _misquoted(base: FactBase) -> Iterator[tuple[Spot, Quote]]:
    """The quotes that do not stand in their sources, word for word."""
    proven: set[tuple[str, str]] = set()
    for spot, quote in quotes_of(base):
        source = base.sources.get(quote.source)
        if source is None or (quote.source, quote.text) in proven:
            continue
        if source.find(quote.text) is None:
            yield spot, quote
        else:
            proven.add((quote.source, quote.text))


def _unsaid(base: FactBase) -> Iterator[Finding]:
    """The words of dates that stand in none of their facts' quotes; any space is like another."""
    for entity in politely(base.entities.values()):
        for place, statement in statements_of(entity):
            when = statement.when if isinstance(statement, Fact) else None
            quoted = (" ".join(quote.text.split()) for quote in statement.quotes)
            if when and not any(" ".join(when.said.split()) in text for text in quoted):
                message = (
                    f"no quote of this fact says “{when.said}”; "
                    "copy the words of the date from the quote, or quote the sentence that has them"
                )
                yield Finding((entity.id, (*place, "when", "said")), message)


def _retranslated(base: FactBase) -> Iterator[Finding]:
    """Translations into the quote's own language, and second ones into another."""
    for spot, quote in quotes_of(base):
        if quote.source not in base.sources:
            continue
        for language, text in quote.translation.items():
            if language == _own_language(base, quote):
                message = f"the quote is in {language} itself; remove `translation: {language}`"
            elif base.translation(quote, language) != text:
                message = (
                    f"this quote has another {language} translation in another place; "
                    "keep one and remove the other"
                )
            else:
                continue
            yield Finding(inside(spot, "translation", language), message)


def _untranslated(base: FactBase, misquoted: Sequence[Quote]) -> Iterator[Finding]:
    """Quotes without a translation into a language that is spoken and not their own.

    A changed quote takes its translation with it from wherever else the quote stands unchanged;
    so of its source, no translation into that language is missed until it is mended.
    """
    seen = {(quote.source, quote.text) for quote in misquoted}
    withheld = {(quote.source, language) for quote in misquoted for language in quote.translation}
    for spot, quote in quotes_of(base):
        if quote.source not in base.sources or (quote.source, quote.text) in seen:
            continue
        seen.add((quote.source, quote.text))
        for spoken in SPOKEN:
            needed = spoken != _own_language(base, quote) and (quote.source, spoken) not in withheld
            if needed and base.translation(quote, spoken) is None:
                message = f"this quote has no translation; add `translation: {{{spoken}: …}}`"
                yield Finding(spot, message)


def _own_language(base: FactBase, quote: Quote) -> str:
    return base.sources[quote.source].language.partition("-")[0]
