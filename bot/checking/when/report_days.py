"""Days of a week that the sources give for a report, and not for what it tells of."""

import re
from collections.abc import Iterator, Sequence

from bot.answering.records.role_sets import WRITERS
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import Term, keys_of
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reading import Reading
from bot.checking.when.weekdays import days_told, weekdays
from bot.facts import Role
from bot.matching.fold import folded_words

_CLAUSE = re.compile(r"[,;:.!?，；：。！？]")
_SORTS = frozenset({"report", "article"})
_TELLING = frozenset({*WRITERS, Role.REPORTER})


def is_on_untold_day(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement has something happen on a day that passages do not give for it.

    "The league was launched on Sunday", where it was so reported by Xinhua on Sunday.

    Args:
        reading: The statement.
        covers: The passages that carry it.
        wordings: What their texts say.
    """
    days = [terms for span, terms in days_told(reading) if not _reports(reading, span[0])]
    if not days:
        return False
    told = [given for cover in covers for given in _days(cover, wordings)]
    return any(all(terms.isdisjoint(given) for given in told) for terms in days)


def _reports(reading: Reading, at: int) -> bool:
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
