"""Whether a statement can be checked at all, or is an opinion, a question or a wish."""

import re

from bot.answering.words.negations import alternating
from bot.checking.statements.grammar import is_reported, speaks
from bot.checking.statements.reading import NAMING, PartKind, Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.cues import indexes

_QUESTION = re.compile(r"[?？][\s\"'”’»)\]*_~|]*[^\w]*\Z")
_LABEL = re.compile(r"\W*\w+\s*[:：]\s")
"""A word and a colon before the statement itself, as in a script."""

FEW_WORDS = 4
"""A stretch of so few words, all unknown, without a name or a value states nothing."""

NEAR = 2
"""So many words may stand before "I would"."""

ALIKE = 3
"""Where one of so many words is said again, and none tells what happens, nothing is stated."""

FEWEST_WORDS = 3
"""A subject, a verb and an object."""


def is_checkable(reading: Reading, *, is_asked: bool = False) -> bool:
    """Whether a statement says something that a source can support or contradict.

    Args:
        reading: The statement.
        is_asked: Whether it is a question that is taken for what it claims.
    """
    if not is_asked and _asks(reading):
        return False
    if _QUESTION.search(reading.text) or reading.has("opinions"):
        return False
    if reading.has("wishes") and not _is_reported(reading):
        return False
    if reading.has("feelings") and not reading.values:
        return False
    if _is_conditional(reading) or _is_instruction(reading):
        return False
    told = reading.of_kind(*NAMING) or reading.values
    return bool(told or not reading.is_social) and _tells(reading)


def _asks(reading: Reading) -> bool:
    """Whether a statement has the form of a question, though no mark: "is there a fund"."""
    begin = _begin(reading)
    first, second = (*reading.folded[begin : begin + 2], "", "")[:2]
    known = reading.own_words
    if first in known.interrogative or any(alternating(reading.folded)):
        return True
    if first in known.interrogative_pro_form:
        return second in known.fronted_auxiliary or second in known.degree
    if first not in known.fronted_auxiliary:
        return False
    return second in known.subject or any(
        part.first == begin + 1 for part in reading.of_kind(*NAMING)
    )


def _is_conditional(reading: Reading) -> bool:
    begin = _begin(reading)
    opens = any(first <= begin + 1 for first, _ in reading.cues.get("conditions", ()))
    return (
        opens
        or _is_of_wish(reading, begin)
        or (reading.has("conditions") and reading.has("hypothetical"))
    )


def _is_of_wish(reading: Reading, begin: int) -> bool:
    """Whether a statement tells what its writer would do: "I'd have begun with schools"."""
    told = reading.firsts("speaking")  # "I'd say it holds ten"
    return any(
        first <= begin + NEAR and last + 1 not in told
        for first, last in reading.cues.get("would_be", ())
    )


def _is_reported(reading: Reading) -> bool:
    """Whether a wish is told to be somebody's: "Tan says we must", "he warns that we need to"."""
    return any(speaks(reading, part) for part in reading.names) or is_reported(reading, "wishes")


def _is_instruction(reading: Reading) -> bool:
    """Whether a statement orders something: "output it", not "output in 2027 is to double"."""
    begin, own, known = _begin(reading), reading.own_words, reading.function_words
    if begin not in reading.firsts("instructions"):
        return False
    _, end = reading.clauses[0]
    leads = known.site_preposition | known.genitive_preposition
    is_thing = not leads.isdisjoint(reading.folded[begin + 1 : begin + 2])
    tells = bool((own.copula | own.auxiliary) & {*reading.folded[begin:end]})
    tells |= not reading.firsts("modals").isdisjoint(range(begin, end))
    return not (is_thing and tells)


def _begin(reading: Reading) -> int:
    """The index of the word with which the statement itself begins."""
    begin = 1 if _LABEL.match(reading.text) else 0
    behind = [last + 1 for first, last in reading.cues.get("calling", ()) if first == begin]
    return max(behind, default=begin)


def _tells(reading: Reading) -> bool:
    """Whether a statement is long enough, or names or gives enough, to state anything."""
    told = reading.of_kind(*NAMING)
    if _only_lists(reading):
        return False
    if told or reading.values or len(reading.words) > FEW_WORDS:
        return True
    known = any(part.terms for part in reading.of_kind(PartKind.WORD))
    return known and len(reading.words) >= FEWEST_WORDS


def _only_lists(reading: Reading) -> bool:
    """Whether a statement only names one thing, or says the same few words over and over."""
    apart = reading.indexes("definite", "indefinite")
    told = apart | indexes((part.first, part.last) for part in reading.parts)
    if reading.values or len(told) < len(reading.words):
        return False
    if len(reading.names) == len(reading.parts) == 1:
        return True
    repeats = ALIKE * len(set(reading.folded)) <= len(reading.folded) * (ALIKE - 1)
    return repeats and not any(past_verbs(reading))
