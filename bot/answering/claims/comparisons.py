"""Which of two things is more, where the sources count the like of both."""

from collections.abc import Iterator, Sequence
from itertools import product

from bot.answering.claims.decision import Decision
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.terms import Term, is_origin
from bot.facts import Count, Fact, Type

_COUNTED = frozenset({"concepts", "types"})
"""The sections of what is counted, whatever the language in which it is told."""


def contrast(records: Records, question: Question) -> Decision | None:
    """Two counts of the like of two things, and whether they are as a question has them.

    "Are there more people in ASEAN than in China?" None where it compares nothing, or the
    sources do not count both.
    """
    if question.form.than is None or len(question.form.degrees) != 1 or not question.is_yes_no:
        return None
    before, after = (_sides(question, question.form.than, back=back) for back in (True, False))
    others = [c for c in question.telling if not c.origins]
    for one, other in product(before[-1:], after[:1]):
        counts = (_counts(records, side, question) for side in (one, other))
        for (record, count), (beside, against) in product(*counts):
            if _are_alike(record, beside, others):
                difference = count.number - against.number
                holds = difference > 0 if "more" in question.form.degrees else difference < 0
                return Decision((record, beside), (Remark.YES if holds else Remark.NO,))
    return None


def _counts(records: Records, side: str, question: Question) -> Iterator[tuple[Record, Count]]:
    """The statements that count something of a thing, or things from it, and the counts."""
    from_it = ("concepts", f"of_{side}")
    for number in records.of_entity(side):
        record = records.all[number]
        count = record.statement.count if isinstance(record.statement, Fact) else None
        if not count:
            continue
        if from_it in record.counted:
            # "Five Chinese companies" came to a meeting, and are not all there are.
            if question.figures or Type.EVENT in question.keys("types"):
                yield record, count
        elif record.entity.id == side:
            yield record, count


def _sides(question: Question, than: int, *, back: bool) -> Sequence[str]:
    """The ids of what is named, or of the countries of adjectives, before or after "than"."""
    found = [(one.first, one.best) for one in question.named if one.is_sure]
    found += [(c.first, origin) for c in question.contents for origin in c.origins]
    return [side for first, side in sorted(found) if (first < than) == back]


def _are_alike(one: Record, other: Record, asked: Sequence[Content]) -> bool:
    """Whether two statements count the like, which is what is asked about."""
    shared = _units(one) & _units(other)
    if one is other or not shared or not _are_told_together(one, other):
        return False
    return any(content.terms & (shared | one.terms) for content in asked)


def _units(record: Record) -> frozenset[Term]:
    return frozenset(t for t in record.counted if t[0] in _COUNTED and not is_origin(t))


def _are_told_together(one: Record, other: Record) -> bool:
    """Whether one sentence gives both numbers: five who came are not held against all there are."""
    texts = [[quote.text for quote in record.statement.quotes] for record in (one, other)]
    return any(a in b or b in a for a, b in product(*texts))
