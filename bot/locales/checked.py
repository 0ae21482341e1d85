"""From the check of a message to the card that every face shows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.checking import Difference, Finding, Report, Verdict
from bot.checking.statements.sentences import MAX_CHARACTERS
from bot.facts import FactBase
from bot.locales.card import Card, Line, Outcome, Point
from bot.locales.paging import ROOM, weight, weight_of
from bot.locales.quoting import quoting_for
from bot.locales.statements import Statements
from bot.locales.translator import Translator, translator_for
from bot.locales.trimming import trim

STATEMENT = 200
"""Characters of a statement that are shown; enough to know it again."""

STRETCH = 80
"""Characters of a value, or of a part that no source mentions."""

DIFFERENCES = 3
"""Differences, and parts not mentioned, that are shown of one statement."""

PAGE = 8
"""Points on one page; Discord takes 40 components, of which each point needs two."""

_SHOWN = (Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.PARTLY, Verdict.ABSENT)

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
"""Control characters, which a terminal would obey, and marks that turn the writing round."""


def present_check(
    report: Report, base: FactBase, locale: str | None = None, *, page: int = 0
) -> Card:
    """Word one page of the check of a message: each statement, its verdict and the proof.

    Args:
        report: What was found.
        base: The fact base against which it was checked.
        locale: The reader's locale; without one, the language of the message.
        page: Counted from 0; one that is too high means the last.
    """
    translator = translator_for(locale or report.language)
    findings = [finding for finding in report.findings if finding.verdict in _SHOWN]
    worded = _Worded(base, translator)
    title = translator("check-title")
    lead = _summary(findings, translator) if findings else translator("check-nothing")
    notes = (translator("check-cut", count=MAX_CHARACTERS),) if report.cut else ()
    taken = sum(weight(text) for text in (title, lead, *notes))
    pages = list(_pages(map(worded.points, findings), taken, translator)) or [()]
    page = min(max(page, 0), len(pages) - 1)
    return Card(
        outcome=Outcome.ANSWER if any(f.statements for f in findings) else Outcome.ABSTAIN,
        language=translator.language,
        title=title,
        lead=(lead,) if page == 0 else (),
        points=pages[page],
        notes=notes if page == 0 else (),
        page=page,
        pages=len(pages),
        footer=translator("page", page=page + 1, pages=len(pages)) if len(pages) > 1 else "",
    )


def _summary(findings: Iterable[Finding], translator: Translator) -> str:
    counts = Counter(finding.verdict for finding in findings)
    order = (Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.PARTLY, Verdict.ABSENT)
    return " · ".join(
        translator(f"counted-{verdict}", count=counts[verdict])
        for verdict in order
        if counts[verdict]
    )


class _Worded:
    """Words the findings of one report."""

    def __init__(self, base: FactBase, translator: Translator) -> None:
        self._translator = translator
        self._statements = Statements(quoting_for(base, translator.language), translator, None)

    def points(self, finding: Finding) -> list[Point]:
        """One point a quote; the first says what was stated, and how it stands to the sources."""
        head = self._head(finding)
        proofs = [
            Point((), (quote,), point.claim)
            for point in self._statements.points(finding.statements)
            for quote in point.quotes
        ]
        if not proofs:
            return [Point(head, ())]
        return [replace(proofs[0], lines=head), *proofs[1:]]

    def _head(self, finding: Finding) -> tuple[Line, ...]:
        translator = self._translator
        stated = translator("quoted", text=_plain(finding.text, STATEMENT))
        lines = [Line(translator(f"verdict-{finding.verdict}"), stated)]
        lines += [self._difference(one) for one in finding.differences[:DIFFERENCES]]
        if finding.verdict is Verdict.PARTLY and finding.missing:
            parts = (_plain(part, STRETCH) for part in finding.missing[:DIFFERENCES])
            missing = ", ".join(translator("quoted", text=part) for part in parts)
            lines.append(Line(translator("check-missing"), missing))
        return tuple(lines)

    def _difference(self, difference: Difference) -> Line:
        """Both values, side by side."""
        values = self._translator(
            "difference",
            message=_plain(difference.message, STRETCH),
            source=_plain(difference.source, STRETCH),
        )
        return Line(self._translator(f"aspect-{difference.attribute}"), values)


def _plain(text: str, limit: int) -> str:
    """Somebody's words on one line, without anything that is not to be seen, and not too long."""
    return trim(" ".join(_UNPRINTABLE.sub(" ", text).split()), limit)


def _pages(
    findings: Iterable[list[Point]], taken: int, translator: Translator
) -> Iterator[tuple[Point, ...]]:
    """Lay findings out on pages: each on one page where it fits on one, and no quote ever cut."""
    page: list[Point] = []
    used = taken
    for points in findings:
        whole = sum(map(weight_of, points))
        starts_anew = used + whole > ROOM >= whole or len(page) + len(points) > PAGE >= len(points)
        for n, point in enumerate(points):
            size = weight_of(point)
            full = used + size > ROOM or len(page) == PAGE
            shown = point
            if page and (full or (n == 0 and starts_anew)):
                yield tuple(page)
                page, used = [], 0
                shown = _continued(point, points[0], translator) if n else point
            page.append(shown)
            used += weight_of(shown)
    if page:
        yield tuple(page)


def _continued(point: Point, first: Point, translator: Translator) -> Point:
    """A proof on a later page than its statement, under the statement's own line."""
    head = first.lines[0]
    label = translator("labelled", label=head.label, status=translator("check-continued"))
    return replace(point, lines=(replace(head, label=label),))
