"""Questions that name what no source knows in a row with what one does: "Huawei and Alibaba"."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.questions.question import Question
from bot.answering.records.role_sets import MUTUAL
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.terms import EITHER, JOIN, UNKNOWN_BODY, UNKNOWN_PLACE

MAX_BETWEEN = 2
"""So many words may stand between two things of a row."""

_ASKED = frozenset({"which", "who", "yes_no"})
_UNKNOWN = frozenset({UNKNOWN_BODY, UNKNOWN_PLACE})


def known_half(question: Question) -> Question | None:
    """The question without the things that no source knows; None where none is in a row.

    What it asks has to be left: "Huawei and Alibaba?" asks what ties them.
    """
    if question.form.negated or question.form.restricted or not _ASKED.issuperset(question.asks):
        return None
    row = dict(_row(question))
    before = question.folded[: next(iter(row)).first] if row else ()
    apart = not function_words().comitative_preposition.isdisjoint(before)  # "with Laos and Nepal"
    # What things of a row have with each other is another question without one of them.
    mutual = question.ties or (question.keys("roles") & MUTUAL and not apart)
    if not question.asks or mutual:
        return None
    contents = tuple(content for content in question.contents if content not in row)
    # What is done is a part of some names: "did Chen visit Vietnam and Thailand".
    told = len(question.sure) > 1 or any(not content.light for content in contents)
    if not (row and told):
        return None
    gone = {at for one in row for at in range(one.first, one.last + 1)}.union(*row.values())
    claim = " ".join(word for at, word in enumerate(question.folded) if at not in gone)
    return replace(question, contents=contents, near=None, claim=f"{claim}?")


def _row(question: Question) -> Iterator[tuple[Content, range]]:
    """The unknown things beside which another one stands that is named, or was found so.

    Each with the words that join it to that.
    """
    known = [(one.first, one.last) for one in question.named if one.is_here]
    unknown = [c for c in question.contents if c.is_unsaid and c.keys("concepts") & _UNKNOWN]
    while joined := {
        c: joint for c in unknown for at in known if (joint := _joint(question, c, at))
    }:
        yield from joined.items()
        unknown = [content for content in unknown if content not in joined]
        known += [(content.first, content.last) for content in joined]


def _joint(question: Question, content: Content, at: tuple[int, int]) -> range | None:
    """Where "and", "or" or a comma stands between two things of a question, and nothing else."""
    first, last = at
    start, end = (last + 1, content.first) if last < content.first else (content.last + 1, first)
    articles = function_words().article  # "le Vietnam et la Thaïlande"
    between = [word for word in question.folded[start:end] if word not in articles]
    lexicon = lexicons().get(question.language)
    if lexicon is None or not 0 < len(between) <= MAX_BETWEEN:
        return None
    readings = list(lexicon.read(between))
    joins = bool(readings) and all({EITHER, JOIN} & reading.terms for reading in readings)
    return range(start, end) if joins else None
