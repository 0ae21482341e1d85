"""Weekdays, seasons and ends of a year in a statement against those of the sources."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.answering.records.record import Record
from bot.answering.records.role_sets import WRITERS
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import Term, keys_of
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reading import Part, Reading
from bot.checking.values.value import Value
from bot.checking.words.cues import cues
from bot.checking.words.elisions import whole_words
from bot.checking.words.sections import Cue
from bot.checking.words.times import WEEKDAYS
from bot.facts import Attribute, Fact, Role
from bot.matching.fold import folded_words, words

_SEASONS: Mapping[str, frozenset[int]] = {
    "season_spring": frozenset({2, 3, 4, 5, 6}),
    "season_summer": frozenset({5, 6, 7, 8, 9}),
    "season_autumn": frozenset({8, 9, 10, 11, 12}),
    "season_winter": frozenset({11, 12, 1, 2, 3}),
}
"""The months that may be said to be of each season north of the equator, its edges included."""

_BEGINNING = frozenset({Attribute.DATE, Attribute.START})
"""Attributes of the days on which a thing is, or begins."""

_QUARTERS: Mapping[Cue, frozenset[int]] = {
    "year_start": frozenset({1, 2, 3, 4}),
    "year_middle": frozenset({5, 6, 7, 8}),
    "year_end": frozenset({10, 11, 12}),
}
"""The months that each part of a year may mean, by the sections of cues that tell it."""


_CLAUSE = re.compile(r"[,;:.!?，；：。！？]")
"""What ends a clause of a text."""
_SORTS = frozenset({"report", "article"})
_TELLING = frozenset({*WRITERS, Role.REPORTER})


class Weekdays:
    """Holds when of a week or a year a statement has something against the sources."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._wordings = means.wordings
        self._begun: dict[str, Sequence[Record]] = {
            entity: ()
            if means.subjects.is_wide(entity)
            else means.subjects.facts_of(entity, lambda fact: fact.attribute in _BEGINNING)
            for entity in means.base.entities
        }

    def told(self, case: Case) -> Outcome:
        """A weekday of a report, or a time of the year, that the sources give otherwise."""
        reading, covers = case.reading, case.covers
        if reading.negations:
            return NOTHING
        return differing(
            self._on_another_day(reading, covers) or self._in_another_season(reading, covers)
        )

    def _on_another_day(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """A report that is told to be of another day of the week."""
        if len(reading.names) < 2 or not _reports(reading):  # noqa: PLR2004 - who, and of what
            return None
        days = list(days_told(reading))
        if len(days) != 1:
            return None
        (first, last), said = days[0]
        for cover in covers:
            untold = (p for p in cover.untold(reading) if not _is_within(p, (first, last)))
            if not all(map(_is_of_report, untold)):
                continue
            for language, text in self._wordings.of(cover.passage):
                for stretch, given in weekdays(language, text):
                    if given.isdisjoint(said):
                        difference = Difference(Aspect.DATE, reading.stretch(first, last), stretch)
                        return Conflict(cover.passage.records[0], difference)
        return None

    def _in_another_season(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """A thing that begins at another time of the year than it is told to."""
        begun = [one for part in reading.names for e in part.entities for one in self._begun[e]]
        if not begun:
            return None
        # "The summer of 2023" is told by its season.
        dates = [value for value in reading.values if value.date and not _is_year(value)]
        begins = reading.has("since") or reading.has("planned")
        if not dates:
            times = list(_times(reading))
        else:
            times = list(_months(dates)) if begins and not reading.has("speaking") else []
        for span, said in times:
            for record in begun:
                if dates and any(_months_of(record)):
                    continue  # two dates, which are held against each other as values
                quotes = record.statement.quotes
                language = self._base.sources[quotes[0].source].language if quotes else ""
                given = _given(record, language)
                if not given or not given.isdisjoint(said):
                    continue
                if any(
                    record in c.passage.records
                    and all(_is_within(part, span) for part in c.untold(reading))
                    for c in covers
                ):
                    when = record.statement.when if isinstance(record.statement, Fact) else None
                    stretch = when.said if when else ""
                    difference = Difference(Aspect.DATE, reading.stretch(*span), stretch)
                    return Conflict(record, difference)
        return None


def _is_year(value: Value) -> bool:
    """Whether a date is a year and no more."""
    return value.date is not None and value.date.month is None and value.date.day is None


def days_told(reading: Reading) -> Iterator[tuple[tuple[int, int], frozenset[Term]]]:
    """Where the days of the week stand in a statement, each with what it stands for."""
    return ((span, terms & WEEKDAYS) for span, terms in _phrases(reading) if terms & WEEKDAYS)


def _phrases(reading: Reading) -> Iterator[tuple[tuple[int, int], frozenset[Term]]]:
    """Where the phrases of a statement stand that its language's vocabulary knows.

    None of one whose words begin no name of a weekday or season, as most do not.
    """
    lexicon = lexicons().get(reading.language)
    stemmed = lexicon.stems(reading.folded) if lexicon else ()
    if lexicon and not _openers(reading.language).isdisjoint(stemmed):
        for one in lexicon.read_stems(stemmed):
            yield (one.first, one.last), one.terms


@lru_cache(maxsize=16)
def _openers(language: str) -> frozenset[str]:
    """The stems of the first words of the names of weekdays and seasons in a language."""
    named = WEEKDAYS | {("concepts", season) for season in _SEASONS}
    return frozenset(
        phrase.split(" ", 1)[0]
        for phrase, terms in lexicons()[language].phrases.items()
        if not terms.isdisjoint(named)
    )


def _reports(reading: Reading) -> bool:
    """Whether a statement tells of a report."""
    return reading.has("speaking") or any(map(_is_of_report, reading.parts))


def _is_of_report(part: Part) -> bool:
    """Whether a word tells of a report, or that somebody printed it."""
    told = part.keys("concepts") | part.keys("types")
    return bool(part.keys("roles") & WRITERS) or "report" in told


def _is_within(part: Part, span: tuple[int, int]) -> bool:
    """Whether any word of a part stands in a stretch, given by its first and last word."""
    return part.first <= span[1] and span[0] <= part.last


def weekdays(language: str, text: str) -> Iterator[tuple[str, frozenset[Term]]]:
    """The days of the week in a text, each as it is written."""
    lexicon = lexicons().get(language)
    found = words(text)
    for one in lexicon.read([word.text for word in found]) if lexicon else ():
        if one.terms & WEEKDAYS:
            yield text[found[one.first].start : found[one.last].end], one.terms & WEEKDAYS


def _times(reading: Reading) -> Iterator[tuple[tuple[int, int], frozenset[int]]]:
    """The seasons and the parts of a year that a statement tells, with their months."""
    for section, meant in _QUARTERS.items():
        yield from ((span, meant) for span in reading.cues.get(section, ()))
    for span, terms in _phrases(reading):
        for kind, key in terms:
            if kind == "concepts" and key in _SEASONS:
                yield span, _SEASONS[key]


def _months_of(record: Record) -> Iterator[int]:
    """The months of the days that a statement gives."""
    for figure in record.typed:
        if figure.date and figure.date.month:
            yield figure.date.month


def _months(dates: Sequence[Value]) -> Iterator[tuple[tuple[int, int], frozenset[int]]]:
    """The month of a statement's one date, where that tells no more."""
    if len(dates) == 1 and (date := dates[0].date) and date.month and not (date.year or date.day):
        yield (dates[0].first, dates[0].last), frozenset({date.month})


def _given(record: Record, language: str) -> frozenset[int]:
    """The months in which a thing begins, as far as its date tells them."""
    found = set(_months_of(record))
    when = record.statement.when if isinstance(record.statement, Fact) else None
    cue = cues().get(language)
    if when and cue and not found:
        said = words(when.said)
        for section in cue.find([word.text for word in said], whole_words(when.said, said)):
            found |= _QUARTERS.get(section, frozenset())
    return frozenset(found)


def is_on_untold_day(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement has something happen on a day that passages do not give for it.

    "The league was launched on Sunday", where it was so reported by Xinhua on Sunday.

    Args:
        reading: The statement.
        covers: The passages that carry it.
        wordings: What their texts say.
    """
    days = [terms for span, terms in days_told(reading) if not _is_reported_on(reading, span[0])]
    if not days:
        return False
    told = [given for cover in covers for given in _days(cover, wordings)]
    return any(all(terms.isdisjoint(given) for given in told) for terms in days)


def _is_reported_on(reading: Reading, at: int) -> bool:
    """Whether a word for a report stands with a day, and not "that" between the two."""
    spans = [(part.first, part.last) for part in reading.parts if _is_for_report(part.terms)]
    spans += [span for name in ("speaking", "according") for span in reading.cues.get(name, ())]
    subordinating = reading.function_words.complementiser
    return any(
        subordinating.isdisjoint(reading.folded[min(last, at) + 1 : max(first, at)])
        for first, last in spans
    )


def _days(cover: Cover, wordings: Wordings) -> Iterator[frozenset[Term]]:
    """The days of the week in the texts of a passage that are not those of a report."""
    for language, text in wordings.of(cover.passage):
        for clause in _CLAUSE.split(text):
            if not _tells_report(language, clause):
                yield from (day for _, day in weekdays(language, clause))


def _tells_report(language: str, text: str) -> bool:
    """Whether a stretch of a text has a word for a report."""
    lexicon = lexicons().get(language)
    found = lexicon.read(folded_words(text)) if lexicon else ()
    return any(_is_for_report(one.terms) for one in found)


def _is_for_report(terms: frozenset[Term]) -> bool:
    """Whether a word stands for a report, or for what those do who report."""
    sorts = keys_of(terms, "types") | keys_of(terms, "concepts")
    return not (_SORTS.isdisjoint(sorts) and _TELLING.isdisjoint(keys_of(terms, "roles")))
