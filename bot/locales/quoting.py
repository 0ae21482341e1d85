"""Names, quotes and citations of one fact base in one language."""

from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from babel.lists import format_list

from bot.facts import Entity, FactBase, Quote, Source
from bot.locales.card import Option, Quoted
from bot.locales.dates import printed_date
from bot.locales.translator import LANGUAGES, Translator, translator_for


@lru_cache(maxsize=2 * len(LANGUAGES))  # the current fact base, and the one being replaced
def quoting_for(base: FactBase, language: str) -> "Quoting":
    """The names and quotes of a fact base in one of ``LANGUAGES``; each is worded once."""
    return Quoting(base, translator_for(language))


class Quoting:
    """Words the names and quotes of ``base``; each source and quote is worded once.

    Attributes:
        translator: The translator for the language in which it words them.
    """

    def __init__(self, base: FactBase, translator: Translator) -> None:
        self._base = base
        self.translator = translator
        self._citations: dict[str, str] = {}
        self._quotes: dict[tuple[str, str, str | None], Quoted] = {}

    def option(self, entity: Entity) -> Option:
        """An entity to pick: its name, and what it is."""
        language = self.translator.language
        return Option(entity.id, entity.names.get(language), entity.about.get(language))

    def options(self, ids: Sequence[str]) -> tuple[Option, ...]:
        """Those of the entities that are still there."""
        entities = self._base.entities
        return tuple(self.option(entities[i]) for i in ids if i in entities)

    def names(self, ids: Sequence[str]) -> str:
        """Names as a list in a sentence: ``A, B and C``."""
        names = [option.label for option in self.options(ids)]
        return format_list(names, locale=self.translator.locale) if names else ""

    def citation(self, source: Source) -> str:
        """Outlet, title, date and language of a source."""
        words = self._citations.get(source.id)
        if words is None:
            marked = "title-of-ours" if source.title_is_ours else "quoted"
            words = self._citations[source.id] = self.translator(
                "citation",
                outlet=source.outlet or self.translator("outlet-not-named"),
                title=self.translator(marked, text=source.title),
                date=self.dated(source),
                language=self.language_name(source.language),
            )
        return words

    def quoted(self, quote: Quote) -> Quoted:
        """A quote with its marks, citation and, where the reader needs one, translation."""
        key = (quote.source, quote.text, quote.refers_to)
        if key not in self._quotes:
            self._quotes[key] = self._worded(quote)
        return self._quotes[key]

    def dated(self, source: Source) -> str:
        """The date of a source as printed; what the editor can say of it stands in /sources."""
        if source.published:
            return printed_date(source.published, self.translator)
        return self.translator("source-undated")

    def language_name(self, tag: str) -> str:
        """The name of a language in the reader's: ``French``."""
        return Locale.parse(tag, sep="-").get_display_name(self.translator.locale) or tag

    def _worded(self, quote: Quote) -> Quoted:
        source = self._base.sources[quote.source]
        translator = self.translator
        shown = translator("quoted", text=quote.text)
        if quote.refers_to:
            name = self.names((quote.refers_to,))
            shown = " ".join((shown, translator("refers-to", name=name)))
        ours = None
        if source.language != translator.language:
            ours = self._base.translation(quote, translator.language)
        return Quoted(
            text=quote.text,
            source=source.id,
            language=source.language,
            shown=shown,
            citation=self.citation(source),
            translation=translator("translation", text=ours) if ours else None,
        )
