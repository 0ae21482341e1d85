"""Questions that ask which of two it is, as what each of the two would claim."""

from collections.abc import Sequence

from bot.answering.questions.question import Question
from bot.answering.questions.yes_or_no import is_inverted
from bot.answering.records.offices import OFFICES
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import EITHER, OPPOSITE, UNKNOWN_BODY, UNKNOWN_PLACE, keys_of
from bot.answering.words.values import Measure
from bot.matching.fold import words

_AROUND = " ,:?？"
"""What may stand around an alternative."""

_APART = OFFICES | {UNKNOWN_BODY, UNKNOWN_PLACE}
"""Notions of which one is another than the next."""

_Span = tuple[int, int]
"""Where the first and the last word of something stand."""


def claims_of(question: Question) -> Sequence[str]:
    """The question with each of its two alternatives alone; none where it gives no two.

    "Is the fund 10 or 100 billion yuan" asks "is the fund 10 billion yuan" and "is the fund 100
    billion yuan".
    """
    lexicon, folded, text = lexicons().get(question.language), question.folded, question.text
    if lexicon is None or question.form.negated:
        return ()
    at = next((i for i, word in enumerate(folded) if EITHER in lexicon.of_word(word)), 0)
    asks = {*question.asks} - keys_of(lexicon.of_word(folded[at]), "questions") if at else set()
    if at and not asks and is_inverted(text):  # "finit-elle en mai ou en juin": "ou" is "où" too
        asks = {"yes_no"}
    if asks != {"yes_no"}:
        return ()
    known, typed = lexicon.function_words, words(text)
    other = _behind(question, at)
    if other is None or ":" in text[typed[at].end : typed[other[0]].start]:  # "true or false: …"
        return ()
    placing = known.site_preposition | known.month_preposition
    one = _before(question, at, other[0] - at - 1, placing)
    if not any(_is_told_apart(question, span) for span in (one, other)):
        return ()
    start, end = typed[one[0]].start, typed[other[1]].end
    both = [text[start : typed[one[1]].end], text[typed[at + 1].start : end]]
    head, tail = text[:start], text[end:].rstrip(_AROUND)
    than = max(known.comparative_particle, key=len, default="")
    compared = than and question.form.degrees and not question.form.compares
    if _is_bare(question, one) and not _is_bare(question, other):  # "10 or 100 billion yuan"
        both[0] += text[typed[other[0] + one[1] - one[0]].end : end]
    pairs = (both, both[::-1])
    return [f"{head}{a}{tail}{f' {than} {b}' if compared else ''}?" for a, b in pairs]


def _behind(question: Question, at: int) -> _Span | None:
    """What stands behind "or", but for its small words."""
    spans = _spans(question, at)
    first = min((i for i in spans if i > at), default=None)
    if first is None:
        return None
    last = spans[first]
    given = _given(question)
    while first > at + 1 and first not in given and last + 1 in spans and last + 1 not in given:
        last = spans[last + 1]  # "an associate professor"
    return first, last


def _before(question: Question, at: int, small: int, placing: frozenset[str]) -> _Span:
    """What stands before "or", with as many small words as stand behind it."""
    folded, typed = question.folded, words(question.text)
    first = next((i for i, last in _spans(question, at).items() if last == at - 1), at - 1)
    for i in range(first, at):  # "the expo in Nanning", "NUS, Huawei"
        if folded[i] in placing or ", " in question.text[typed[i - 1].end : typed[i].start]:
            first = i + (folded[i] in placing)
    return (first - small if first > small else first), at - 1


def _spans(question: Question, at: int) -> dict[int, int]:
    """Where each name, value and word begins and ends, the first two first; none across "or"."""
    spans: dict[int, int] = {}
    for parts in (question.named, question.figures, question.contents):
        for one in parts:
            across = one.first < at < one.last
            spans.setdefault(one.first, at - 1 if across else one.last)
            if across:
                spans.setdefault(at + 1, one.last)
    return spans


def _given(question: Question) -> set[int]:
    return {one.first for one in question.named} | {one.first for one in question.figures}


def _is_told_apart(question: Question, span: _Span) -> bool:
    """Whether one of two excludes the other, as names, values and posts do; "online" may not."""
    apart = (
        content.first
        for content in question.contents
        if content.origins or content.keys(OPPOSITE) or content.keys("concepts") & _APART
    )
    return any(span[0] <= i <= span[1] for i in _given(question).union(apart))


def _is_bare(question: Question, span: _Span) -> bool:
    """Whether something is a number without what it counts or measures."""
    return any(one.first == span[0] and one.measure is Measure.NUMBER for one in question.figures)
