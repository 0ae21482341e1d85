"""The cards that no question leads to: the sources, and what the bot does."""

from collections import Counter
from collections.abc import Sequence

from babel.lists import format_list

from bot.facts import Author, FactBase, Source
from bot.locales.card import Card, Line, Outcome, Point
from bot.locales.quoting import Quoting, quoting_for
from bot.locales.translator import translator_for

SOURCES = 8
"""Sources on one page, each with its citation and a note."""


def sources_card(
    base: FactBase, locale: str | None = None, *, page: int = 0, asked: Sequence[Source] = ()
) -> Card:
    """The sources with their citations, how much is quoted from each, and what to know of it.

    Args:
        base: The fact base.
        locale: The reader's locale.
        page: Counted from 0; one that is too high means the last.
        asked: Those of which it was asked as such, which no quotation answers; else all.
    """
    translator = translator_for(locale)
    quoting = quoting_for(base, translator.language)
    quoted = Counter(
        source for source, _ in {(quote.source, quote.text) for _, _, quote in base.quotes()}
    )
    sources = asked or tuple(base.sources.values())
    pages = max(1, -(-len(sources) // SOURCES))
    page = min(page, pages - 1)
    shown = sources[page * SOURCES : (page + 1) * SOURCES]
    return Card(
        outcome=Outcome.ABSTAIN if asked else Outcome.ANSWER,
        language=translator.language,
        title=translator("gap-cited-title" if asked else "sources-title"),
        lead=(translator("gap-cited"),) if asked else (),
        points=tuple(Point((_line(one, quoting, quoted[one.id]),), ()) for one in shown),
        page=page,
        pages=pages,
        footer=translator("sources-footer", entities=len(base.entities), version=base.version),
    )


def _line(source: Source, quoting: Quoting, quoted: int) -> Line:
    """A source: its title, its outlet and other facts, then what to know of it."""
    translator = quoting.translator
    names = [_author(author, source, quoting) for author in source.authors]
    authors = format_list(names, locale=translator.locale)
    facts = (
        source.outlet or translator("outlet-not-named"),
        translator("sources-untitled") if source.title_is_ours else "",
        translator("sources-by", names=authors) if authors else translator("author-not-named"),
        "" if source.published_estimate else quoting.dated(source),
        translator("sources-language", language=quoting.language_name(source.language)),
        translator("sources-quotes", count=quoted),
    )
    # What the editor can say of a date is a sentence, and stands with the note.
    remarks = (source.published_estimate, source.note)
    told = " ".join(remark.get(translator.language) for remark in remarks if remark)
    title = source.title if source.title_is_ours else translator("quoted", text=source.title)
    return Line(title, " · ".join(filter(None, facts)), told or None)


def _author(author: Author, source: Source, quoting: Quoting) -> str:
    """The author as printed; one whom the text only describes, in the reader's language."""
    described = author.name[0].islower()
    if not author.entity or not described or source.language == quoting.translator.language:
        return author.name
    name = quoting.names((author.entity,))
    return name[0].lower() + name[1:]


def help_card(locale: str | None = None) -> Card:
    """What can be asked, and how."""
    translator = translator_for(locale)
    topics = ("names", "ask", "check", "sources")
    lines = (Line(translator(f"help-{one}"), translator(f"help-{one}-about")) for one in topics)
    return Card(
        outcome=Outcome.ANSWER,
        language=translator.language,
        title=translator("help-title"),
        lead=(translator("help-what"),),
        points=(Point(tuple(lines), ()),),
        notes=(translator("help-mention"),),
    )
