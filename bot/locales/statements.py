"""Statements and quotes of one fact base in one language."""

from collections.abc import Sequence

from babel import Locale
from babel.lists import format_list

from bot.answering import Shown
from bot.facts import Attribute, Entity, Fact, FactBase, Quote, Relation, Source, Status
from bot.locales.card import Line, Option, Point, Quoted
from bot.locales.dates import date_in_words, printed_date
from bot.locales.numbers import count_in_words, money_in_words
from bot.locales.translator import Translator

_SAID_BY_THE_VALUE = {Attribute.DATE, Attribute.PLACE, Attribute.STATUS}
"""Where the typed value says all that our words would say again."""

_OPEN = {Status.PLANNED, Status.PROPOSED}


class Statements:
    """Words the statements of ``base``; each source and quote is worded once."""

    def __init__(self, base: FactBase, translator: Translator) -> None:
        self._base = base
        self._translator = translator
        self._citations: dict[str, str] = {}
        self._quotes: dict[tuple[str, str, str | None], Quoted] = {}

    def points(self, shown: Sequence[Shown], subject: Entity | None) -> list[Point]:
        """Word statements in order, those with the same proof and claimant together.

        Args:
            shown: The statements.
            subject: The entity that the reader is looking at; the others are named.
        """
        groups: dict[object, list[Shown]] = {}
        for one in shown:
            statement = one.statement
            proof = tuple((quote.source, quote.text) for quote in statement.quotes)
            groups.setdefault((proof, statement.claimed_by), []).append(one)
        return [self._point(group, subject) for group in groups.values()]

    def option(self, entity: Entity) -> Option:
        """An entity to pick: its name, and what it is."""
        language = self._translator.language
        return Option(entity.id, entity.names.get(language), entity.about.get(language))

    def options(self, ids: Sequence[str]) -> tuple[Option, ...]:
        """Those of the entities that are still there."""
        entities = self._base.entities
        return tuple(self.option(entities[i]) for i in ids if i in entities)

    def names(self, ids: Sequence[str]) -> str:
        """Names as a list in a sentence: ``A, B and C``."""
        names = [option.label for option in self.options(ids)]
        return format_list(names, locale=self._translator.locale) if names else ""

    def citation(self, source: Source) -> str:
        """Outlet, title, date and language of a source."""
        words = self._citations.get(source.id)
        if words is None:
            words = self._citations[source.id] = self._translator(
                "citation",
                outlet=source.outlet,
                title=source.title,
                date=self.dated(source),
                language=self.language_name(source.language),
            )
        return words

    def dated(self, source: Source) -> str:
        """The date of a source as printed, or what the editor can say of it."""
        if source.published:
            return printed_date(source.published, self._translator)
        if source.published_estimate:
            return source.published_estimate.get(self._translator.language).rstrip(".")
        return self._translator("source-undated")

    def language_name(self, tag: str) -> str:
        """The name of a language in the reader's: ``French``."""
        return Locale.parse(tag, sep="-").get_display_name(self._translator.locale) or tag

    def _point(self, group: list[Shown], subject: Entity | None) -> Point:
        first = group[0].statement
        names = self.names(first.claimed_by)
        return Point(
            lines=self._lines(group, subject),
            quotes=tuple(self._quote(quote) for quote in first.quotes),
            claim=self._translator("says", names=names) if names else None,
        )

    def _lines(self, group: list[Shown], subject: Entity | None) -> tuple[Line, ...]:
        """One line a statement; relations of the same label share one."""
        lines: list[Line] = []
        tied: dict[str, tuple[int, list[str], bool]] = {}
        for one in group:
            label = self._label(one, subject)
            if isinstance(one.statement, Fact):
                lines.append(self._fact(label, one.statement))
                continue
            name, text = self._tie(one, subject), one.statement.text
            if text:
                lines.append(Line(label, name, text.get(self._translator.language)))
                continue
            place, names, is_open = tied.get(label, (len(lines), [], False))
            if not names:
                lines.append(Line(label, name))
            if name not in names:
                names.append(name)
            tied[label] = place, names, is_open or one.statement.open_list
        for label, (place, names, is_open) in tied.items():
            listed = ", ".join(names)
            if is_open:
                listed = self._translator("list-is-open", names=listed)
            lines[place] = Line(label, listed)
        return tuple(dict.fromkeys(lines))

    def _fact(self, label: str, fact: Fact) -> Line:
        value = self._value(fact)
        text = fact.text.get(self._translator.language) if fact.text else None
        if value is None:
            return Line(label, text or "")
        if fact.attribute in _SAID_BY_THE_VALUE:
            text = None
        return Line(label, value, text)

    def _value(self, fact: Fact) -> str | None:
        """The typed value of a fact in words; none where it has only ours."""
        if fact.money:
            return money_in_words(fact.money, self._translator)
        if fact.count:
            return count_in_words(fact.count, self._translator)
        if fact.when:
            return date_in_words(fact.when, self._translator)
        if fact.place:
            return self.names((fact.place,))
        if fact.attribute is Attribute.STATUS and fact.status:
            return self._translator(f"status-{fact.status}")
        return None

    def _label(self, shown: Shown, subject: Entity | None) -> str:
        statement = shown.statement
        incoming = (
            isinstance(statement, Relation)
            and subject is not None
            and statement.target == subject.id != shown.entity.id
        )
        if isinstance(statement, Fact):
            label = self._translator(f"attribute-{statement.attribute}")
        else:
            label = self._translator(
                f"role-of-{statement.role}" if incoming else f"role-{statement.role}"
            )
        is_status = isinstance(statement, Fact) and statement.attribute is Attribute.STATUS
        if statement.status in _OPEN and not is_status:
            status = self._translator(f"status-{statement.status}")
            label = self._translator("labelled", label=label, status=status.lower())
        if subject is not None and shown.entity.id != subject.id and not incoming:
            name = shown.entity.names.get(self._translator.language)
            label = self._translator("label-of-other", name=name, label=label)
        return label

    def _tie(self, shown: Shown, subject: Entity | None) -> str:
        """The name of the other side of a relation."""
        if not isinstance(shown.statement, Relation):
            raise TypeError(shown)
        target = shown.statement.target
        if subject is not None and target == subject.id:
            return shown.entity.names.get(self._translator.language)
        return self.names((target,))

    def _quote(self, quote: Quote) -> Quoted:
        key = (quote.source, quote.text, quote.refers_to)
        if key not in self._quotes:
            self._quotes[key] = self._worded(quote)
        return self._quotes[key]

    def _worded(self, quote: Quote) -> Quoted:
        source = self._base.sources[quote.source]
        translator = self._translator
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
